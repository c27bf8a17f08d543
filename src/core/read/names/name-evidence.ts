import { type NameTokens, TOKEN } from './name-tokens.ts';

/** How a text uses one word, small and capital forms together. */
export interface Usage {
  /** Times it is written with a small letter. */
  small: number;
  /** Times it has a capital inside a sentence. */
  inner: number;
  /** Times, of those, it follows an article, another determiner or a word that is one's adjective. */
  determined: number;
  /** Times it stands behind a word that may come before a name alone: a preposition, a title, another name. */
  bare: number;
  /** Times it has a capital behind the title of a person, whatever the lists know the word as: `Mr Hunt`, `Captain Cook`. */
  titled: number;
}

/** A word in quotation marks stands by itself, whatever is before it. */
const QUOTES = '„«“"‚‘‹';

/** Whether nothing but a space, and a stop at most, parts a word from the one before it. */
export function isBehindTitle(text: string, { start, end }: NameTokens, at: number): boolean {
  const [from, to] = [end[at - 1] as number, start[at] as number];
  return text[to - 1] === ' ' && (to - from === 1 || (to - from === 2 && text[from] === '.'));
}

/**
 * Counts how each word is used: a name is not written small, and a common word is. The usage of word w of the tokens is
 * at w. `determines` says of a folded small word whether a common noun follows it; given only where every noun has a
 * capital. `titles` says of a folded word whether it can be nothing but the title of a person; given only where not every noun has one.
 */
export function evidence(
  text: string,
  tokens: NameTokens,
  determines: ((folded: string) => boolean) | undefined,
  titles: ((folded: string) => boolean) | undefined,
): readonly Usage[] {
  const { count, start, marks, word, folded } = tokens;
  const byFolded = new Map<string, Usage>();
  const usages = folded.map((form) => {
    let usage = byFolded.get(form);
    if (usage === undefined) {
      usage = { small: 0, inner: 0, determined: 0, bare: 0, titled: 0 };
      byFolded.set(form, usage);
    }
    return usage;
  });
  /** 0 not asked, 1 no, 2 yes. */
  const determining = new Uint8Array(folded.length);
  for (let i = 0; i < count; i++) {
    const mark = marks[i] as number;
    const usage = usages[word[i] as number] as Usage;
    if ((mark & TOKEN.capital) === 0) {
      usage.small++;
      continue;
    }
    if ((mark & TOKEN.first) !== 0) continue;
    usage.inner++;
    if (i > 0 && titles?.(folded[word[i - 1] as number] as string) === true && isBehindTitle(text, tokens, i))
      usage.titled++;
    if (determines === undefined) continue;
    const before = word[i - 1] as number;
    const gap = text[(start[i] as number) - 1] as string;
    // US-Geschwader, Anhwei-Militaristen: the end of a compound is a common noun.
    if (gap === '-') {
      usage.determined++;
      continue;
    }
    if (
      QUOTES.includes(gap) ||
      (((marks[i - 1] as number) & (TOKEN.capital | TOKEN.digits)) !== 0 && gap === ' ')
    ) {
      usage.bare++;
      continue;
    }
    if (determining[before] === 0) determining[before] = determines(folded[before] as string) ? 2 : 1;
    if (determining[before] === 2) usage.determined++;
    else usage.bare++;
  }
  return usages;
}
