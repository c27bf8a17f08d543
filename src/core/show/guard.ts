import type { Study } from '../model/account.ts';
import { wordSpans } from './tokens.ts';

/** A name or figure of up to four words is a fact, not a quotation. */
const FACT = 4;

const LEFT_OUT = '(left out: these are words of an account that may not be quoted so far)';

const folded = (text: string): string[] =>
  wordSpans(text).map(({ start, end }) => text.slice(start, end).toLowerCase());

/** Every run of `size` words, joined. */
function runs(words: readonly string[], size: number): string[] {
  const found: string[] = [];
  for (let at = 0; at + size <= words.length; at++) found.push(words.slice(at, at + size).join(' '));
  return found;
}

/**
 * A check on every sentence the steps wrote: one that carries a longer run of an account's words than its rights
 * allow is left out, and whatever names an account that may not be shown is taken from it.
 */
export function guardOf(study: Study, withheld: ReadonlyMap<string, string>): (says: string) => string {
  const held = new Map<number, Set<string>>();
  const names: { readonly name: string; readonly instead: string }[] = [];
  for (const account of study.accounts) {
    const { rights } = account;
    if (rights.allow === 'free') continue;
    const size = (rights.allow === 'quote' ? Math.max(rights.words, FACT) : FACT) + 1;
    const set = held.get(size) ?? new Set<string>();
    held.set(size, set);
    for (const edition of account.editions) for (const run of runs(folded(edition.text), size)) set.add(run);
    const instead = withheld.get(account.key);
    if (instead === undefined) continue;
    for (const name of [account.title, account.author, account.siglum, account.key, account.citation])
      if (name !== undefined && name !== '') names.push({ name, instead });
  }
  // The longest first, so that a name inside another does not spoil it.
  names.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  return (says) => {
    const words = held.size === 0 ? [] : folded(says);
    for (const [size, set] of held) if (runs(words, size).some((run) => set.has(run))) return LEFT_OUT;
    let out = says;
    for (const { name, instead } of names) out = out.replaceAll(name, instead);
    return out;
  };
}
