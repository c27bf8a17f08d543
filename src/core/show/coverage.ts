import { type Cast, publicKey } from './cast.ts';
import { datedWords } from './day-words.ts';

/** A source that no one read for this study. */
export interface UnreadView {
  readonly title: string;
  readonly date: string;
  readonly through: readonly { readonly account: string; readonly siglum: string }[];
}

/** What was and what was not read. Lists hold public keys. */
export interface CoverageView {
  readonly full: readonly string[];
  readonly excerpt: readonly string[];
  /** Of the above, those whose text is a précis. */
  readonly precis: readonly string[];
  readonly withheld: number;
  readonly unread: readonly UnreadView[];
}

/** Says of which accounts silence may be claimed, and which sources are known only through others. */
export function coverageOf(cast: Cast): CoverageView {
  const members = [...cast.members.values()].sort((a, b) => (a.siglum < b.siglum ? -1 : 1));
  const keys = (keep: (member: (typeof members)[number]) => boolean): string[] =>
    members.filter(keep).map(({ key }) => key);
  return {
    full: keys(({ account }) => account.read === 'full'),
    excerpt: keys(({ account }) => account.read !== 'full'),
    precis: keys(({ account }) => account.text === 'precis'),
    withheld: members.filter(({ withheld }) => withheld).length,
    unread: [...cast.knownThrough.values()].map(({ title, date, reportedBy }) => ({
      title: cast.guard(title),
      date: date === undefined ? '' : datedWords(date),
      through: reportedBy.map((key) => ({
        account: publicKey(cast, key),
        siglum: cast.members.get(key)?.siglum ?? key,
      })),
    })),
  };
}
