import type { Language } from '../../languages/language.ts';
import type { JudgedWords } from './judged-words.ts';
import { TOKEN } from './name-tokens.ts';

/** Ends of adjectives in the case of a subject, which belong to the name of a place: `В Старый Оскол`. Folded. */
const ADJECTIVE = /[ыиі]й$/;
/** Behind these an adjective may end so as well: `В Кривой Рог`, and not `Под Полтавой`. */
const TOWARDS: ReadonlySet<string> = new Set(['в', 'во', 'на']);
/** Ends of a name that stands as a subject, of those that tell it from the cases behind a preposition: consonants, й, and Polish ski. */
const SUBJECT = /(?:[бвгґджзклмнпрстфхцчшщйbcdfghjklmnprstvwxzłńćśźż]|[sc]ki)$/;

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
  const before = at - 1;
  if (before < from || words.gap(before) !== ' ' || words.gap(last) !== ' ') return undefined;
  if (words.names?.locative.has(words.folded(before)) !== true) return undefined;
  const first = ((words.tokens.marks[before] as number) & TOKEN.first) !== 0;
  if (!first && !(before > from && run.inTime(before - 1))) return undefined;
  if (last + 1 >= words.to || !words.tellsDeed(last + 1)) return undefined;
  if (words.names?.kinds.has(words.folded(last)) !== false) return undefined;
  return language.caseSyntax === undefined ? lastName(run) : subjectName(run);
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
function subjectName({ words, at, last }: Run): number | undefined {
  const towards = TOWARDS.has(words.folded(at - 1));
  for (let split = at + 1; split <= last; split++) {
    if (!SUBJECT.test(words.folded(split)) || words.gap(split - 1) !== ' ') continue;
    const attribute = words.folded(split - 1);
    if (ADJECTIVE.test(attribute) || (towards && attribute.endsWith('ой'))) continue;
    return split;
  }
  return undefined;
}
