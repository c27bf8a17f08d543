import type { NameEntry } from '../../model/account.ts';
import type { NameMention } from '../../model/mention.ts';
import { lookupKey, type NameIndex } from './name-index.ts';
import { agreement, initialsOf } from './person-parts.ts';

/** What the authority file says of a name found in a text. */
export type EntryMatch =
  | { readonly kind: 'one'; readonly entry: NameEntry; readonly says: string }
  /** Several entries share the form and nothing in it tells them apart. */
  | { readonly kind: 'several'; readonly entries: readonly NameEntry[] }
  | { readonly kind: 'none' };

/** Where an entry stands, for reasons. */
const standsIn = ({ decidedBy }: NameEntry): string =>
  decidedBy === undefined
    ? 'stands in names.yaml'
    : `stands in the authority file, by a decision of ${decidedBy}`;

const NONE: EntryMatch = { kind: 'none' };
/** Letters a part must have to stand for the whole. */
const LEAST = 4;

/**
 * The entry of the authority file for a mention: the whole phrase, else its longest part that an entry has. The words
 * of a person's name that the entry does not have must not contradict its given names: Vasily Blücher is an entry with
 * В. К. Блюхер, Gebhard Blücher is not.
 */
export function matchEntry(mention: NameMention, index: NameIndex, language = ''): EntryMatch {
  const stem = lookupKey(mention.stem);
  const initials = initialsOf(mention.words);
  const free = (entry: NameEntry): boolean => !index.barred(entry, language, stem);
  const whole = entriesOf(stem, index).filter((entry) => free(entry) && fits(entry, [], initials, index));
  if (whole.length > 0) return answer(whole, (stands) => `a form of it ${stands}`);
  if (mention.nameKind === 'unit') return NONE;
  const parts = stem.split(' ');
  for (let size = parts.length - 1; size >= 1; size--) {
    for (let from = parts.length - size; from >= 0; from--) {
      const part = parts.slice(from, from + size).join(' ');
      if (part.length < LEAST) continue;
      const rest = [...parts.slice(0, from), ...parts.slice(from + size)];
      const entries = entriesOf(part, index).filter(free);
      if (entries.length === 0) continue;
      const fitting = entries.filter((entry) => fits(entry, rest, initials, index));
      if (fitting.length > 0)
        return answer(fitting, (stands) => `${part} ${stands}, and ${rest.join(' ')} does not contradict it`);
    }
  }
  return NONE;
}

function entriesOf(stem: string, index: NameIndex): NameEntry[] {
  const found: NameEntry[] = [];
  for (const { entry } of index.byStem.get(stem) ?? []) if (!found.includes(entry)) found.push(entry);
  return found;
}

function fits(
  entry: NameEntry,
  rest: readonly string[],
  initials: readonly string[],
  index: NameIndex,
): boolean {
  if (entry.kind !== 'person') return true;
  return agreement(index.given(entry), { words: rest, initials }) !== 'contradicted';
}

function answer(entries: readonly NameEntry[], says: (stands: string) => string): EntryMatch {
  return entries.length === 1
    ? { kind: 'one', entry: entries[0] as NameEntry, says: says(standsIn(entries[0] as NameEntry)) }
    : { kind: 'several', entries };
}
