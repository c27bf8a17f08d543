import type { Claim, Slot } from '../../model/claim.ts';
import type { NameMention } from '../../model/mention.ts';
import { foldWord } from '../../text/fold.ts';
import { namesIn } from './names-in.ts';

/** Letters that a title and its inflected form share at least. */
const SHARED = 5;
/** Letters by which an ending may lengthen it. */
const ENDING = 3;

/** A title as it stands before names: the first man who bears it, and where the second one does. */
interface Title {
  readonly word: string;
  readonly first: NameMention;
  shared: number;
}

/** Whether two words are forms of one: `маршал`, `маршала`. */
function sameWord(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared >= SHARED && shared >= Math.max(a.length, b.length) - ENDING;
}

/** The word in lower case that stands right before a name, folded. */
function wordBefore(text: string, { start }: NameMention): string | undefined {
  const before = /(\p{Ll}+)\s$/u.exec(text.slice(Math.max(start - 40, 0), start))?.[1];
  return before === undefined || before.length < SHARED ? undefined : foldWord(before);
}

/**
 * Those who bear a title by name in one edition, for the slots that hold the title alone: behind the name as his office, or in a later
 * sentence: `маршал Блюхер ... маршала`. Only a bare
 * word is taken so, and only when one man has borne it by name before; in languages with articles the title never stands bare.
 */
export class TitleBearers {
  /** Titles by the letters all their forms share. */
  readonly #titles = new Map<string, Title[]>();
  readonly #text: string;
  readonly #names: readonly NameMention[];

  constructor(text: string, names: readonly NameMention[]) {
    this.#text = text;
    this.#names = names;
    for (const name of names) {
      const word = name.nameKind === 'person' && name.key !== undefined ? wordBefore(text, name) : undefined;
      if (word === undefined) continue;
      const group = this.#titles.get(word.slice(0, SHARED)) ?? [];
      this.#titles.set(word.slice(0, SHARED), group);
      const known = group.find((title) => title.word === word);
      if (known === undefined) group.push({ word, first: name, shared: Number.POSITIVE_INFINITY });
      else if (known.first.key !== name.key) known.shared = Math.min(known.shared, name.end);
    }
  }

  #of({ words, from, person, key, start }: Slot): NameMention | undefined {
    const said = from?.words ?? words;
    if (key !== undefined || (person !== true && from === undefined) || !/^\p{Ll}+$/u.test(said))
      return undefined;
    const word = foldWord(said);
    const borne = (this.#titles.get(word.slice(0, SHARED)) ?? []).filter(
      (title) => title.first.end <= start && sameWord(title.word, word),
    );
    const [one] = borne;
    return borne.every(({ first, shared }) => first.key === one?.first.key && shared > start)
      ? one?.first
      : undefined;
  }

  /** The man whose office stands behind his name: `полковник Петров, начальник отряда, приказал`. */
  #apposed({ from, person, start }: Slot): NameMention | undefined {
    if (person !== true || from !== undefined) return undefined;
    const before = namesIn(this.#names, start - 3, start).at(-1);
    return before?.nameKind === 'person' &&
      before.key !== undefined &&
      before.end < start &&
      /^,\s?$/u.test(this.#text.slice(before.end, start))
      ? before
      : undefined;
  }

  /** The claim with those who are told of by their title alone; it is a candidate then, with the reason. */
  filled(claim: Claim): Claim {
    if (claim.kind !== 'act') return claim;
    let out = claim;
    for (const side of ['agent', 'target'] as const) {
      const slot = claim[side];
      const name = slot === undefined ? undefined : (this.#apposed(slot) ?? this.#of(slot));
      if (slot === undefined || name?.key === undefined) continue;
      out = {
        ...out,
        [side]: { ...slot, key: name.key, ...(name.party === undefined ? {} : { party: name.party }) },
        tier: out.tier === 'precise' ? 'candidate' : out.tier,
        reasons: [
          ...out.reasons,
          {
            rule: 'names.title',
            says: `"${slot.from?.words ?? slot.words}" is taken for ${name.words}, who bears this title by name before`,
          },
        ],
      };
    }
    return out;
  }
}
