import type { Study } from '../core/model/account.ts';
import { findReuse } from '../core/trace/reuse/reuse.ts';

/** An account that says much the same in the same words. */
export interface NearDuplicate {
  readonly account: string;
  /** Share of the new text whose words stand there too, from 0 to 1. */
  readonly share: number;
}

/** From this share on a text is flagged. */
const MUCH = 0.6;

/** What is known of an account when another is taken in beside it. */
export interface KnownAccount {
  readonly key: string;
  readonly language: string;
  /** Of its latest edition. */
  readonly text: string;
}

/** The accounts of a study as they are known to one that comes in. */
export const knownAccounts = ({ accounts }: Study): KnownAccount[] =>
  accounts.map(({ key, language, editions }) => ({ key, language, text: editions.at(-1)?.text ?? '' }));

/**
 * Accounts whose latest text shares most of its words with a new text, by the passages the search for reuse finds; the nearest
 * first. Linear in the length of all texts.
 */
export function nearDuplicates(known: readonly KnownAccount[], text: string): NearDuplicate[] {
  const others = known.filter((one) => one.text !== '');
  const same = others.filter((other) => other.text.trim() === text.trim());
  if (same.length > 0) return same.map(({ key }) => ({ account: key, share: 1 }));
  const found = findReuse([
    { id: 'new', text, series: 'new' },
    ...others.map((other) => ({ id: `of ${other.key}`, text: other.text, series: 'known' })),
  ]);
  const shared = new Map<string, number>();
  for (const { a, b, startA, endA, startB, endB } of found.passages) {
    const own = a === 'new' ? endA - startA : endB - startB;
    const key = (a === 'new' ? b : a).slice('of '.length);
    shared.set(key, (shared.get(key) ?? 0) + own);
  }
  return [...shared]
    .map(([account, letters]) => ({ account, share: Math.min(1, letters / text.length) }))
    .filter(({ share }) => share >= MUCH)
    .sort((a, b) => b.share - a.share || (a.account < b.account ? -1 : 1));
}
