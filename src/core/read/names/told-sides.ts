import type { Language } from '../../languages/language.ts';
import type { NameMention } from '../../model/mention.ts';
import { foldWord } from '../../text/fold.ts';
import { claimLexicon } from '../lexicon/claim-lexicon.ts';
import { lists } from './joint-parties.ts';
import { lexiconOf } from './names-lexicon.ts';

const WORD = /[\p{L}\p{M}]+/gu;
/** Letters between a people and the name that is told to be of it. */
const REACH = 60;
/** Letters before a people in which the noun stands that it is an attribute of: `le général britannique`. */
const BEFORE = 30;

/** An office or title. */
const leads = (word: string, language: Language): boolean =>
  claimLexicon(language).info(word).sense('noun')?.kind === 'leader' ||
  lexiconOf(language).titles.has(foldWord(word));

/** An office, an armed body or a ship: what has a side by the people it is called after. */
function hasSide(word: string, language: Language): boolean {
  const info = claimLexicon(language).info(word);
  return (
    leads(word, language) ||
    info.sense('noun')?.kind === 'formation' ||
    info.sense('object')?.object === 'ship'
  );
}

/** Men or a body of them, which may be led. */
const isLed = (word: string, language: Language): boolean =>
  hasSide(word, language) || claimLexicon(language).info(word).sense('noun')?.kind === 'person';

/** Whether the words between a people and a name make the name the people's: its office, or that it leads a body of it. */
function binds(between: string, before: string, name: NameMention, language: Language): boolean {
  if (!/^[\p{L}\p{M}\s'’«„“"-]*$/u.test(between)) return false;
  const words = between.match(WORD) ?? [];
  if (words.length === 0) {
    const noun = before.match(WORD)?.at(-1);
    return name.nameKind === 'unit' || (/\s$/.test(before) && noun !== undefined && hasSide(noun, language));
  }
  // `British troops under General Dyer`: behind the words that lead only his titles may stand.
  const folded = words.map(foldWord);
  let from = 0;
  for (const phrase of language.names.led ?? []) {
    const parts = phrase.split(' ').map(foldWord);
    const at = folded.findIndex((_, i) => parts.every((part, j) => folded[i + j] === part));
    if (at < 0 || at + parts.length < from) continue;
    // A bare preposition leads nobody whose office it does not name: `the British withdrawal of June`.
    const titled = at + parts.length < words.length;
    if (parts.length === 1 && !titled) continue;
    // A people alone may be led: `the Japanese under Major Ichiki`; of a thing it is the attribute.
    const led = words.slice(0, at);
    if (
      led.length > 0
        ? !led.some((word) => isLed(word, language))
        : parts.length === 1 && language.names.ledPeople?.includes(phrase) !== true
    )
      continue;
    from = at + parts.length;
  }
  const rest = words.slice(from);
  // Where the object may follow the subject, a body and the name behind it are two: `griffen deutsche Truppen Orvale an`.
  const last = rest.at(-1);
  if (from === 0 && last !== undefined && language.clauses !== 'positional' && !leads(last, language))
    return false;
  if (from === 0 && rest.length === 0) return false;
  return rest.every((word) => hasSide(word, language) || isAttribute(word, language));
}

const isAttribute = (word: string, language: Language): boolean => {
  const info = claimLexicon(language).info(word);
  return info.adjective || info.determiner;
};

/**
 * Sides of names that no file gives, by key: of a person by the people he is called after or whose men he leads, of a unit or ship by the
 * people it is called after. Where the texts of a study tell two, neither.
 */
export class ToldSides {
  readonly #told = new Map<string, Set<string>>();

  /** Looks through the names of one text, in order. */
  gather(text: string, names: readonly NameMention[], language: Language | undefined): void {
    if (language === undefined || language.script === 'cjk') return;
    names.forEach((name, at) => {
      const { key, party, nameKind } = name;
      if (key === undefined || party !== undefined || nameKind === 'place' || !key.startsWith('~')) return;
      const people = names[at - 1];
      if (people?.party === undefined || people.nameKind !== 'demonym') return;
      if (people.end > name.start || name.start - people.end > REACH) return;
      // `Polish and Lithuanian troops under ...`: men of several peoples say nothing of who leads them.
      const other = names[at - 2];
      const joined = /[\p{L}][-‐‑]$/u.test(text.slice(Math.max(people.start - 2, 0), people.start));
      if (joined || (other?.party !== undefined && lists(text.slice(other.end, people.start), language)))
        return;
      const before = text.slice(Math.max(people.start - BEFORE, 0), people.start);
      if (!binds(text.slice(people.end, name.start), before, name, language)) return;
      this.#told.set(key, (this.#told.get(key) ?? new Set()).add(people.party));
    });
  }

  /** The side of a name with this key; undefined where none is told, or two. */
  of(key: string | undefined): string | undefined {
    const told = key === undefined ? undefined : this.#told.get(key);
    const [only] = told ?? [];
    return told?.size === 1 ? only : undefined;
  }
}
