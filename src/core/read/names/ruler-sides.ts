import type { Language } from '../../languages/language.ts';
import type { Claim, Slot } from '../../model/claim.ts';
import type { NameMention } from '../../model/mention.ts';
import { foldWord } from '../../text/fold.ts';
import { claimLexicon } from '../lexicon/claim-lexicon.ts';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Letters beside a name in which the title stands: `the Ottoman sultan`, `the sultan of the Turks`. */
const BESIDE = 24;
/** Titles that few sides of one story have, so that one man who bears it by name is the one whose side is told. Kings are many. */
const SOLE: ReadonlySet<string> = new Set(['SULTAN', 'TSAR', 'SHAH', 'CALIPH', 'SHOGUN', 'DOGE']);

/** What a text tells of those who bear one title. */
interface Ruler {
  readonly parties: Set<string>;
  /** Keys of men who bear it by name and have no side. */
  readonly unsided: Set<string>;
}

/** Titles by their folded forms, of one language. */
const made = new WeakMap<Language, ReadonlyMap<string, string>>();

function titlesOf(language: Language): ReadonlyMap<string, string> {
  const old = made.get(language);
  if (old !== undefined) return old;
  const titles = new Map(
    Object.entries(language.names.rulers ?? {}).flatMap(([title, forms]) =>
      forms.split(' ').map((form) => [foldWord(form), title] as const),
    ),
  );
  made.set(language, titles);
  return titles;
}

/**
 * The side of a ruler who is told of by his title alone (`the sultan`), in one edition: the one people or land its title is tied to (`the Ottoman
 * sultan`, `the sultan of Egypt`), or that of the one man who bears it by name (`Sultan Mehmed`). Where the text knows sultans of two sides, or
 * more by name than may be one man, of whom it does not say whose they are, none.
 */
export class RulerSides {
  readonly #rulers = new Map<string, Ruler>();
  readonly #language: Language | undefined;
  readonly #titles: ReadonlyMap<string, string>;

  constructor(text: string, names: readonly NameMention[], language: Language | undefined) {
    this.#language = language?.script === 'cjk' ? undefined : language;
    this.#titles = this.#language === undefined ? new Map() : titlesOf(this.#language);
    if (this.#titles.size === 0) return;
    for (const name of names) this.#take(text, name);
  }

  #title(word: string | undefined): string | undefined {
    return word === undefined ? undefined : this.#titles.get(foldWord(word));
  }

  #ruler(title: string): Ruler {
    const known = this.#rulers.get(title);
    if (known !== undefined) return known;
    const made = { parties: new Set<string>(), unsided: new Set<string>() };
    this.#rulers.set(title, made);
    return made;
  }

  #take(text: string, { start, end, key, party, nameKind, words }: NameMention): void {
    const before = text.slice(Math.max(start - BESIDE, 0), start);
    const last = this.#title(/(?<!\p{L})([\p{L}\p{M}]+) $/u.exec(before)?.[1]);
    if (nameKind === 'person' || nameKind === 'other') {
      const title = last ?? this.#title(words.match(WORD)?.[0]);
      if (title === undefined) return;
      if (party !== undefined) this.#ruler(title).parties.add(party);
      else this.#ruler(title).unsided.add(key ?? words);
      return;
    }
    if (party === undefined) return;
    const behind = /^ ([\p{L}\p{M}]+)(?!\p{L})/u.exec(text.slice(end, end + BESIDE))?.[1];
    const people = nameKind === 'demonym';
    // `the Ottoman sultan`; `le sultan ottoman`.
    const title =
      (people ? this.#title(behind) : undefined) ??
      (people && /^\p{Ll}/u.test(words) ? last : undefined) ??
      this.#ofLand(before);
    if (title !== undefined) this.#ruler(title).parties.add(party);
  }

  /** `the sultan of the`, `le roi de`: the title before a land or people. */
  #ofLand(before: string): string | undefined {
    const language = this.#language as Language;
    if (language.caseSyntax !== undefined) return undefined;
    if (!/[\p{L}\p{M}'’] ?$/u.test(before)) return undefined;
    const words = before.match(WORD) ?? [];
    // Few peoples have a ruler before them, and to ask the lexicon compiles it.
    if (!words.some((word) => this.#title(word) !== undefined)) return undefined;
    let at = words.length - 1;
    const info = (i: number) => claimLexicon(language).info(words[i] as string);
    let tied = false;
    while (at >= 0 && (info(at).determiner || info(at).ofWord)) {
      const { ofWord, folded } = info(at);
      tied ||= ofWord || language.bracket?.articlesOf.includes(folded) === true;
      at--;
    }
    return tied ? this.#title(words[at]) : undefined;
  }

  /** The side of the ruler in a slot that holds his title alone, or a body of his men. */
  #sideOf({ words, from, key, party }: Slot): string | undefined {
    if (key !== undefined || party !== undefined) return undefined;
    const language = this.#language as Language;
    const told = (from?.words ?? words).match(WORD) ?? [];
    const titles = told.flatMap((word) => this.#title(word) ?? []);
    if (titles.length !== 1) return undefined;
    const others = told.filter((word) => this.#title(word) === undefined);
    const plain = others.every((word) => {
      const info = claimLexicon(language).info(word);
      return word === 's' || info.determiner || info.ofWord || info.sense('noun')?.kind === 'formation';
    });
    if (!plain) return undefined;
    const [title] = titles as [string];
    const ruler = this.#rulers.get(title);
    const [side] = ruler?.parties ?? [];
    return ruler?.parties.size === 1 && ruler.unsided.size <= (SOLE.has(title) ? 1 : 0) ? side : undefined;
  }

  /** The claim with the sides of those told of by their title alone; it is a candidate then, with the reason. */
  filled<T extends Claim>(claim: T): T {
    if (this.#rulers.size === 0) return claim;
    let out: T = claim;
    for (const part of ['agent', 'target', 'whose', 'by'] as const) {
      const slot = (claim as Partial<Record<typeof part, Slot>>)[part];
      const side = slot === undefined ? undefined : this.#sideOf(slot);
      if (slot === undefined || side === undefined) continue;
      out = {
        ...out,
        [part]: { ...slot, party: side },
        tier: out.tier === 'precise' ? 'candidate' : out.tier,
        reasons: [
          ...out.reasons,
          {
            rule: 'names.ruler-side',
            says: `"${slot.from?.words ?? slot.words}" has the side of the only ruler of that title whose side the text tells`,
          },
        ],
      };
    }
    return out;
  }
}
