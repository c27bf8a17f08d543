import type { Language } from '../../languages/language.ts';
import type { NameWords } from '../../languages/name-words.ts';
import type { JudgedWords } from './judged-words.ts';
import { TOKEN } from './name-tokens.ts';

/** The words of a name with what stands around them. */
interface Run {
  readonly words: JudgedWords;
  /** First and last word of it. */
  readonly at: number;
  readonly last: number;
  /** First word of its segment. */
  readonly from: number;
  readonly language: Language | undefined;
  /** Whether a word is part of a time. */
  readonly inTime: (word: number) => boolean;
}

/** First and last words of the names in a run of words with capitals: one, or two where `behindPlace` parts them. */
export function namesOf(run: Run): readonly (readonly [number, number])[] {
  const { at, last } = run;
  const split = behindPlace(run);
  return split === undefined
    ? [[at, last]]
    : [
        [at, split - 1],
        [split, last],
      ];
}

/**
 * Where a second name begins in words with capitals that open a sentence behind a word of place and stand before a verb: `At Cannae | Hannibal
 * defeated`, `Под Полтавой | Карл потерял`. Without a comma nothing else parts the place from who did it. Undefined where they are one name.
 */
function behindPlace(run: Run): number | undefined {
  const { words, at, last, from, language } = run;
  if (last === at || language === undefined || language.names.capitalNouns) return undefined;
  // `У реки Березина | Тухачевский атаковал`: the kind of the place may stand between.
  const kind =
    at - 2 >= from && words.gap(at - 1) === ' ' && words.names?.kinds.has(words.folded(at - 1)) === true;
  const before = kind ? at - 2 : at - 1;
  if (before < from || words.gap(before) !== ' ' || words.gap(last) !== ' ') return undefined;
  if (words.names?.locative.has(words.folded(before)) !== true) return undefined;
  const first = ((words.tokens.marks[before] as number) & TOKEN.first) !== 0;
  if (!first && !(before > from && run.inTime(before - 1))) return undefined;
  if (last + 1 >= words.to || !words.tellsDeed(last + 1)) return undefined;
  if (words.names?.kinds.has(words.folded(last)) !== false) return undefined;
  const { subject } = language.names;
  return subject === undefined ? lastName(run) : subjectName(run, subject);
}

/** Where words do not inflect: the last word, with the initials and particles before it. */
function lastName({ words, at, last }: Run): number | undefined {
  let split = last;
  while (split - 1 > at && (words.isInitial(split - 1) || words.particle(split - 1))) split--;
  if (words.gap(split - 1) !== ' ') return undefined;
  const opener = words.folded(at);
  // `At New Orleans`, `At Fort Sumter`: what opens the name of a place is none alone.
  const opens = words.names?.opening.has(opener) === true || words.names?.kinds.has(opener) === true;
  return split === at + 1 && opens ? undefined : split;
}

/** Where they do: the first word that stands in the case of a subject and not before it in that of the place. */
function subjectName(
  { words, at, last }: Run,
  { adjectives, ends, towards, towardsAdjectives }: NonNullable<NameWords['subject']>,
): number | undefined {
  const endsIn = (word: number, list: readonly string[]): boolean => {
    const folded = words.folded(word);
    return list.some((end) => folded.endsWith(end));
  };
  const going = towards.includes(words.folded(at - 1));
  for (let split = at + 1; split <= last; split++) {
    if (!endsIn(split, ends) || words.gap(split - 1) !== ' ') continue;
    if (endsIn(split - 1, adjectives) || (going && endsIn(split - 1, towardsAdjectives))) continue;
    return split;
  }
  return undefined;
}
