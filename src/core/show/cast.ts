import type { Account, Edition, KnownThrough, Rights, Study } from '../model/account.ts';
import type { StudyName } from '../model/build.ts';
import type { Attribution } from '../model/claim.ts';
import { LONGEST_QUOTE, quotableWords } from './allowed.ts';
import { guardOf } from './guard.ts';
import { type Masks, masksOf } from './masks.ts';
import { type Side, sideIndex, sidesOf } from './sides.ts';
import { countOfWords } from './tokens.ts';

/** An account under the name the report gives it. */
export interface Member {
  readonly account: Account;
  /** Key in addresses and in the data; made up for an account that may not be shown. */
  readonly key: string;
  readonly siglum: string;
  readonly withheld: boolean;
  /** How much of its words the view may show: its rights in what goes out, everything before the eyes of the editor. */
  readonly rights: Rights;
  readonly side: number;
}

/** Before whose eyes a view comes: the public's, or the editor's, who has the files themselves. */
export type Eyes = 'public' | 'editor';

const WHOLE: Rights = { allow: 'free' };

/** A text that names a person who is masked is not published whole. */
const inParts = (account: Account, { name }: Masks): Rights =>
  account.rights.allow === 'free' && account.editions.some(({ text }) => name(text))
    ? { allow: 'quote', words: LONGEST_QUOTE }
    : account.rights;

/** Everyone who speaks, as far as the report may name them. */
export interface Cast {
  readonly study: Study;
  readonly sides: readonly Side[];
  readonly members: ReadonlyMap<string, Member>;
  readonly knownThrough: ReadonlyMap<string, KnownThrough>;
  readonly editions: ReadonlyMap<string, Edition>;
  /** Persons whose names the public does not see. */
  readonly masks: Masks;
  /** Passes a sentence of a step, without what may not be published. */
  readonly guard: (says: string) => string;
  /** Name of a cited authority. */
  readonly authority: (attribution: Attribution, by: Account) => Authority;
}

/** A cited authority: its name, and where it stands in the study if it does. */
export interface Authority {
  readonly name: string;
  /** Public key of the account it is, when its own words are in the study. */
  readonly account?: string;
  /** True when no one read it: it is known only through those that cite it. */
  readonly only?: true;
  /** Language of the name, when it is in the words of the account that cites it. */
  readonly words?: string;
}

/** One edition of one account; the same text may be an edition of two accounts. */
export const editionKey = (account: string, edition: string): string => `${account} ${edition}`;

/** Reads the study's accounts once. */
export function castOf(study: Study, names: readonly StudyName[], eyes: Eyes = 'public'): Cast {
  const sides = sidesOf(study);
  const members = new Map<string, Member>();
  const editions = new Map<string, Edition>();
  const instead = new Map<string, string>();
  const masks = masksOf(eyes === 'editor' ? [] : study.names, names);
  for (const account of study.accounts) {
    const rights = eyes === 'editor' ? WHOLE : inParts(account, masks);
    const withheld = rights.allow === 'none';
    const number = instead.size + 1;
    if (withheld) instead.set(account.key, `account withheld ${number}`);
    members.set(account.key, {
      account,
      withheld,
      rights,
      key: withheld ? `withheld-${number}` : account.key,
      siglum: withheld ? `withheld ${number}` : account.siglum,
      side: sideIndex(sides, account.speaksFor),
    });
    for (const edition of account.editions) editions.set(editionKey(account.key, edition.id), edition);
  }
  const knownThrough = new Map(study.knownThrough.map((source) => [source.key, source] as const));
  const rightsGuard = eyes === 'editor' ? (says: string): string => says : guardOf(study, instead);
  const guard = (says: string): string => masks.mask(rightsGuard(says));
  const labels = new Map(names.map((name) => [name.key, name.label] as const));
  const authority = ({ key, party, words }: Attribution, by: Account): Authority => {
    const member = key === undefined ? undefined : members.get(key);
    if (member !== undefined) return { name: member.siglum, account: member.key };
    const source = key === undefined ? undefined : knownThrough.get(key);
    if (source !== undefined) return { name: guard(source.title), only: true };
    const label = key === undefined ? undefined : labels.get(key);
    const rights = members.get(by.key)?.rights ?? by.rights;
    // Its own words first: they say more than the label of a party. Four words are a name and no quotation.
    const short = words.trim();
    if (
      short !== '' &&
      countOfWords(short) <= Math.min(8, Math.max(4, quotableWords(rights))) &&
      rights.allow !== 'none'
    )
      return { name: masks.mask(short), words: by.language };
    // Whom an account that may not be shown cites, its words alone tell.
    if (label !== undefined && rights.allow !== 'none') return { name: masks.mask(label) };
    return { name: study.parties.find((one) => one.key === party)?.name ?? 'another authority' };
  };
  return { study, sides, members, knownThrough, editions, masks, guard, authority };
}

/** Public key of an account, for a link. */
export const publicKey = (cast: Cast, account: string): string => cast.members.get(account)?.key ?? account;
