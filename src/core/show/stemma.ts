import type { StemmaEdge, StudyStemma } from '../model/stemma.ts';
import type { Cast } from './cast.ts';
import { yearOf } from './day-words.ts';
import { counted } from './number-words.ts';

/** A text of a stemma, or a lost ancestor, as one row of the tree; rows stand below their model. */
export interface StemmaRow {
  /** Public key of the account; empty for a lost ancestor. */
  readonly account: string;
  /** Siglum, or the name of what is lost. */
  readonly name: string;
  /** Label of the edition, where the account has several. */
  readonly edition: string;
  readonly lost: boolean;
  readonly side: number;
  readonly year?: number;
  /** Row of its model; -1 for the root and for what hangs on nothing. */
  readonly model: number;
  /** Readings in which it differs from its model, as estimated. */
  readonly differs: number;
  /** Rows from which it took readings beside its model, and how many; 0 where a person says so without a number. */
  readonly seconds: readonly { readonly row: number; readonly readings: number }[];
}

/** A stemma as a tree of rows. */
export interface StemmaView {
  readonly name: string;
  /** What it rests on, in one sentence. */
  readonly says: string;
  readonly byPerson: boolean;
  readonly rows: readonly StemmaRow[];
  /** Texts of which too little is known, by name. */
  readonly leftOut: readonly string[];
}

function groundWords(cast: Cast, { ground, dated, nodes, root }: StudyStemma): string {
  if (ground.of === 'person')
    return `Drawn by ${ground.by}${ground.why === '' ? '' : `: ${cast.guard(ground.why)}`}.`;
  const from =
    ground.of === 'points'
      ? `${counted(ground.places, 'point')} at which these texts part`
      : `${counted(ground.places, 'place')} at which the words of these texts part`;
  const stands = !dated
    ? 'No date is known, so nothing says which is the ancestor.'
    : nodes[root]?.lost === true
      ? 'No text is surely the earliest: a lost one stands at the root.'
      : 'The earliest stands at the root.';
  return `Drawn by the program from ${from}; what a text does not say is unknown. ${stands}`;
}

/** Rows in the order of the tree: a text, then all that descends from it; the children by year, then by name. */
function rowsOf(cast: Cast, { nodes, edges }: StudyStemma): StemmaRow[] {
  const plain = nodes.map(({ name, lost, text }) => {
    const member = text === undefined ? undefined : cast.members.get(text.account);
    if (text === undefined || member === undefined)
      return { account: '', name: cast.guard(name), edition: '', lost, side: cast.sides.length - 1 };
    const { account, key, siglum, side, withheld } = member;
    const edition = account.editions.find(({ label }) => label === text.edition);
    const year = withheld ? undefined : yearOf(edition?.date ?? account.written ?? account.published);
    return {
      account: key,
      name: siglum,
      edition: withheld || account.editions.length < 2 ? '' : text.edition,
      lost,
      side,
      ...(year === undefined ? {} : { year }),
    };
  });
  const models = new Map<number, StemmaEdge>();
  const children = nodes.map((): number[] => []);
  for (const edge of edges)
    if (edge.kind === 'model') {
      models.set(edge.to, edge);
      children[edge.from]?.push(edge.to);
    }
  const before = (a: number, b: number): number =>
    (plain[a]?.year ?? 9999) - (plain[b]?.year ?? 9999) ||
    ((plain[a]?.name ?? '') < (plain[b]?.name ?? '') ? -1 : 1);
  const rowOf = new Map<number, number>();
  const order: number[] = [];
  const waiting = nodes
    .flatMap((_, at) => (models.has(at) ? [] : [at]))
    .sort(before)
    .reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    rowOf.set(node, order.push(node) - 1);
    waiting.push(...(children[node] ?? []).sort(before).reverse());
  }
  return order.map((node): StemmaRow => {
    const model = models.get(node);
    return {
      ...(plain[node] as (typeof plain)[number]),
      model: model === undefined ? -1 : (rowOf.get(model.from) ?? -1),
      differs: model?.length ?? 0,
      seconds: edges.flatMap(({ from, to, kind, length }) =>
        kind === 'second' && to === node ? [{ row: rowOf.get(from) ?? -1, readings: length }] : [],
      ),
    };
  });
}

/** The stemmata of a study, the program's first. */
export const stemmataOf = (cast: Cast, stemmata: readonly StudyStemma[]): StemmaView[] =>
  stemmata.map((stemma) => ({
    name: cast.guard(stemma.name),
    says: groundWords(cast, stemma),
    byPerson: stemma.ground.of === 'person',
    rows: rowsOf(cast, stemma),
    leftOut: stemma.leftOut.map(({ account, edition }) => {
      const member = cast.members.get(account);
      const siglum = member?.siglum ?? account;
      return edition === '' || member?.withheld === true ? siglum : `${siglum} ${edition}`;
    }),
  }));
