import type { DependenceEdge } from '../model/dependence.ts';
import type { Reading, Witness } from '../model/point.ts';
import { type Authority, type Cast, publicKey } from './cast.ts';
import { datedWords } from './day-words.ts';
import type { Fill } from './strip.ts';

/** One siglum as it stands in the apparatus, with the editions meant where they matter. */
export interface Siglum {
  /** Public key of the account. */
  readonly account: string;
  readonly siglum: string;
  /** Place in the legend. */
  readonly side: number;
  readonly fill: Fill;
  /** Editions in words, for what an account said once: `about 2007, about 2011`. */
  readonly editions?: string;
}

/** Accounts that stand alike toward a reading. Read as: sigla, then how, then the authority. */
export interface WitnessGroup {
  readonly how:
    | 'states'
    | 'ascribes'
    | 'variant'
    | 'contradicts itself'
    | 'adopts'
    | 'follows'
    | 'origin unknown'
    | 'formerly';
  readonly sigla: readonly Siglum[];
  /** Whom they ascribe it to, or whom they follow. */
  readonly authority?: Authority;
}

const ORDER: readonly WitnessGroup['how'][] = [
  'states',
  'contradicts itself',
  'variant',
  'ascribes',
  'adopts',
  'follows',
  'origin unknown',
  'formerly',
];

/** An account, or a source known only through others, as it is named to the reader. */
function namedAs(cast: Cast, key: string): Authority | undefined {
  const member = cast.members.get(key);
  if (member !== undefined) return { name: member.siglum, account: member.key };
  const source = cast.knownThrough.get(key);
  return source === undefined ? undefined : { name: cast.guard(source.title), only: true };
}

/** Whom an account follows: a fellow witness of the reading if there is one, else the first source it depends on. */
function exemplar(
  cast: Cast,
  reading: Reading,
  account: string,
  edges: readonly DependenceEdge[],
): Authority | undefined {
  const from = edges.filter((edge) => edge.from === account && edge.status !== 'rejected');
  const here = from.find((edge) => reading.witnesses.some((one) => one.account === edge.to));
  const edge = here ?? from[0];
  return edge === undefined ? undefined : namedAs(cast, edge.to);
}

function standingOf(
  cast: Cast,
  reading: Reading,
  witness: Witness,
  edges: readonly DependenceEdge[],
): Pick<WitnessGroup, 'how' | 'authority'> {
  const member = cast.members.get(witness.account);
  const cited = witness.attribution[witness.attribution.length - 1];
  if (witness.standing === 'contradicts itself') return { how: 'contradicts itself' };
  if (witness.standing === 'offers a variant') return { how: 'variant' };
  if (witness.standing === 'ascribes') {
    return {
      how: 'ascribes',
      ...(cited === undefined || member === undefined
        ? {}
        : { authority: cast.authority(cited, member.account) }),
    };
  }
  switch (witness.dependence) {
    case 'adopts': {
      const authority =
        cited !== undefined && member !== undefined
          ? cast.authority(cited, member.account)
          : exemplar(cast, reading, witness.account, edges);
      return { how: 'adopts', ...(authority === undefined ? {} : { authority }) };
    }
    case 'follows': {
      // The note behind these words says more of them than what the account depends on in all.
      const noted = witness.noted === undefined ? undefined : namedAs(cast, witness.noted.key);
      const authority = noted ?? exemplar(cast, reading, witness.account, edges);
      return { how: 'follows', ...(authority === undefined ? {} : { authority }) };
    }
    case 'origin unknown':
      return { how: 'origin unknown' };
    default:
      return { how: 'states' };
  }
}

const siglumOf = (cast: Cast, account: string, fill: Fill): Siglum => ({
  account: publicKey(cast, account),
  siglum: cast.members.get(account)?.siglum ?? account,
  side: cast.members.get(account)?.side ?? cast.sides.length - 1,
  fill,
});

/**
 * Who gives a reading, grouped by how: says it itself, ascribes it to another, adopts it, follows, origin unknown;
 * last those that said it in an earlier edition and do so no more.
 */
export function witnessGroups(
  cast: Cast,
  reading: Reading,
  edges: readonly DependenceEdge[],
): WitnessGroup[] {
  const groups = new Map<string, WitnessGroup & { sigla: Siglum[] }>();
  const put = (part: Pick<WitnessGroup, 'how' | 'authority'>, siglum: Siglum): void => {
    const key = `${part.how} ${part.authority?.account ?? part.authority?.name ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...part, sigla: [siglum] });
    else if (!group.sigla.some((one) => one.account === siglum.account)) group.sigla.push(siglum);
  };
  const current = new Set(reading.witnesses.filter((one) => one.current).map((one) => one.account));
  const former = new Map<string, string[]>();
  for (const witness of reading.witnesses) {
    if (witness.standing === 'denies') continue;
    if (witness.current)
      put(standingOf(cast, reading, witness, edges), siglumOf(cast, witness.account, witness.dependence));
    else if (!current.has(witness.account)) {
      const edition = cast.members
        .get(witness.account)
        ?.account.editions.find((one) => one.id === witness.edition);
      const words = edition?.date === undefined ? witness.editionLabel : datedWords(edition.date);
      former.set(witness.account, [...(former.get(witness.account) ?? []), words]);
    }
  }
  for (const [account, editions] of former)
    put({ how: 'formerly' }, { ...siglumOf(cast, account, 'follows'), editions: editions.join(', ') });
  return [...groups.values()].sort((a, b) => ORDER.indexOf(a.how) - ORDER.indexOf(b.how));
}
