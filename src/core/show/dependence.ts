import type { Study } from '../model/account.ts';
import type { CitationChain, DependenceEdge, Trace } from '../model/dependence.ts';
import type { ReuseSearch } from '../model/reuse.ts';
import type { Cast } from './cast.ts';
import { whyWords } from './chance-words.ts';
import { yearOf } from './day-words.ts';
import { counted, sentence } from './number-words.ts';
import { passageShower, type SharedPassage } from './shared-passages.ts';
import { type StemmaView, stemmataOf } from './stemma.ts';

/** An account, or a source known only through others. */
export interface DependenceNode {
  /** Public key of the account; empty for a source no one read. */
  readonly account: string;
  readonly name: string;
  /** Key of a source that is known only through others. */
  readonly source?: string;
  readonly side: number;
  readonly year?: number;
}

/** `from` depends on `to`; both are places in the list of nodes. */
export interface DependenceTie {
  readonly from: number;
  readonly to: number;
  readonly toEdition: string;
  readonly status: DependenceEdge['status'];
  /** Both may as well follow a third that is lost. */
  readonly commonSource: boolean;
  /** Nothing says which of the two is the later. */
  readonly undirected: boolean;
  readonly evidence: readonly TieEvidence[];
}

/** One piece of evidence, with what it rests on. */
export interface TieEvidence {
  readonly kind: string;
  readonly says: string;
  /** Why it counts: what it is worth against chance, in words; empty where that was not reckoned. */
  readonly why: string;
  readonly passages: readonly SharedPassage[];
  /** Passages that are not shown. */
  readonly more: number;
  /** The first of the points it rests on, and how many there are beside them. */
  readonly points: readonly { readonly id: string; readonly question: string }[];
  readonly others: number;
}

/** Who depends on whom, as far as stated or traced; earliest first. */
export interface DependenceView {
  readonly nodes: readonly DependenceNode[];
  readonly ties: readonly DependenceTie[];
  /** Ties that the picture by date draws, by their places: all, or of very many the first by what is known of them. */
  readonly drawn: readonly number[];
  /** Sigla of the accounts that stand in no known dependence, with their public keys. */
  readonly without: readonly { readonly account: string; readonly siglum: string }[];
  /** Who names whom, link by link: places in the list of nodes, and how it ends, in words. */
  readonly chains: readonly { readonly nodes: readonly number[]; readonly ends: string }[];
  /** How words of one account were looked for in another, and why nothing was found where nothing was. */
  readonly searched: string;
  /** From when on shared words count, and how near the others came. */
  readonly searchedWhy: string;
  /** Descent as the program draws it, then as people do. */
  readonly stemmata: readonly StemmaView[];
}

const ENDS: Readonly<Record<CitationChain['end'], string>> = {
  account: 'which names no one',
  'lost source': 'which no one read',
  circle: 'which names one of those before it: a circle',
};

function searchedWords({ texts, words, nothing }: ReuseSearch): string {
  if (nothing !== undefined) return 'No two accounts were found to share a passage in the same words.';
  return `Words of one account were looked for in the others: ${counted(texts, 'text')}, ${counted(words, 'word')}.`;
}

const searchedWhy = ({ words, bits, same, nearest, nothing }: ReuseSearch): string =>
  [
    nothing === undefined ? '' : `${sentence(nothing)}.`,
    `A passage counts with ${counted(same, 'word')} the same, together so rare that among ${counted(words, 'word')} chance would not bring them (${bits} bits).`,
    nearest > 0 ? `What fell short came to ${nearest} bits at most.` : '',
  ]
    .join(' ')
    .trim();

/** Points named of one piece of evidence, and arcs of one picture: of more nobody reads any. */
const NAMED = 40;
const DRAWN = 400;

function namedPoints(
  ids: readonly string[],
  questions: ReadonlyMap<string, string>,
): Pick<TieEvidence, 'points' | 'others'> {
  const points = ids.flatMap((id) => {
    const question = questions.get(id);
    return question === undefined ? [] : [{ id, question }];
  });
  return { points: points.slice(0, NAMED), others: Math.max(0, points.length - NAMED) };
}

/** Of very many ties those that are stated or accepted, then those with most pieces of evidence. */
function drawnOf(ties: readonly DependenceTie[]): readonly number[] {
  const places = ties.map((_, at) => at);
  if (ties.length <= DRAWN) return places;
  const weight = ({ status, evidence }: DependenceTie): number =>
    (status === 'proposed' ? 0 : 1000) + evidence.length;
  return places
    .sort((a, b) => weight(ties[b] as DependenceTie) - weight(ties[a] as DependenceTie) || a - b)
    .slice(0, DRAWN)
    .sort((a, b) => a - b);
}

/** The graph of dependence, laid out by date alone. Rejected edges are left out. */
export function dependenceOf(
  cast: Cast,
  study: Study,
  { edges, reuse, chains, stemmata }: Pick<Trace, 'edges' | 'reuse' | 'chains' | 'stemmata'>,
  questions: ReadonlyMap<string, string>,
): DependenceView {
  const passagesOf = passageShower(cast, study, reuse);
  const live = edges.filter(({ status }) => status !== 'rejected');
  const keys = [...new Set(live.flatMap(({ from, to }) => [from, to]))];
  const sorted = keys
    .map((key) => {
      const member = cast.members.get(key);
      const source = cast.knownThrough.get(key);
      const year =
        member === undefined
          ? yearOf(source?.date)
          : member.withheld
            ? undefined
            : yearOf(member.account.written ?? member.account.published ?? member.account.editions[0]?.date);
      const side = member?.side ?? cast.sides.findIndex((one) => one.key === (source?.speaksFor ?? ''));
      const node: DependenceNode = {
        account: member?.key ?? '',
        ...(member === undefined && source !== undefined ? { source: key } : {}),
        name: member?.siglum ?? cast.guard(source?.title ?? key),
        side: side < 0 ? cast.sides.length - 1 : side,
        ...(year === undefined ? {} : { year }),
      };
      return { key, node };
    })
    .sort(
      (a, b) =>
        (a.node.year ?? 9999) - (b.node.year ?? 9999) ||
        (a.node.name < b.node.name ? -1 : a.node.name > b.node.name ? 1 : a.key < b.key ? -1 : 1),
    );
  const at = new Map(sorted.map(({ key }, index) => [key, index] as const));
  const ties = live.map(
    ({ from, to, toEdition, status, evidence, commonSource, undirected }): DependenceTie => ({
      from: at.get(from) ?? 0,
      to: at.get(to) ?? 0,
      toEdition: toEdition ?? '',
      status,
      commonSource: commonSource === true,
      undirected: undirected === true,
      evidence: evidence.map((one) => ({
        kind: one.kind,
        says: cast.guard(one.says),
        why: one.bits === undefined ? '' : whyWords(one.bits),
        ...passagesOf(one),
        ...namedPoints(one.points ?? [], questions),
      })),
    }),
  );
  return {
    nodes: sorted.map(({ node }) => node),
    ties,
    drawn: drawnOf(ties),
    chains: chains.map(({ keys, end }) => ({
      nodes: keys.flatMap((key) => at.get(key) ?? []),
      ends: ENDS[end],
    })),
    searched: searchedWords(reuse.search),
    searchedWhy: searchedWhy(reuse.search),
    stemmata: stemmataOf(cast, stemmata),
    without: [...cast.members.values()]
      .filter(({ account }) => !at.has(account.key))
      .map(({ key, siglum }) => ({ account: key, siglum })),
  };
}
