import type { Study } from '../model/account.ts';
import type { Reuse } from '../model/reuse.ts';
import { type Misread, misreadAs } from '../text/misreading.ts';
import { editionDays, order } from './account-days.ts';
import { type LaidRuns, laidRunsOf } from './laid-runs.ts';
import { textName } from './study-reuse.ts';
import type { Tie } from './word-evidence.ts';

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;
const SHORTEST_WORD = 4;
const SHORTEST_FIGURE = 3;
/** Errors of one text from which they give the direction, and how many times as many as in the other there must be. */
const LEAST_ERRORS = 2;
const OUTNUMBER = 3;
/** Times the right word must stand elsewhere, and examples that are named. */
const LEAST_ELSEWHERE = 2;
const NAMED = 3;
const WEIGHT = 0.4;

/** A place where two texts with the same words around it have words that look alike. */
interface Place {
  readonly a: string;
  readonly b: string;
  /** The words as they stand. */
  readonly wordA: string;
  readonly wordB: string;
  /** What is counted elsewhere: the word, or a character with the one before or after it. */
  readonly looksA: readonly string[];
  readonly looksB: readonly string[];
  readonly misread: Misread;
}

const long = (word: string): boolean => word.length >= (/^\d+$/.test(word) ? SHORTEST_FIGURE : SHORTEST_WORD);

/** A character with each of its neighbours in the run, or a word by itself. */
function looks(words: Int32Array, from: number, to: number, at: number, laid: LaidRuns): string[] {
  const wordAt = (place: number): string => laid.word(words[place] as number);
  const word = wordAt(at);
  if (!UNSPACED.test(word)) return [word];
  return [
    ...(at > from ? [`${wordAt(at - 1)}${word}`] : []),
    ...(at + 1 < to ? [`${word}${wordAt(at + 1)}`] : []),
  ];
}

/** Places where words that stand against one another in a run two texts share, one for one, look alike. */
function placesOf(
  texts: ReadonlyMap<string, { readonly text: string }>,
  { passages }: Reuse,
  laid: LaidRuns,
): Place[] {
  const places: Place[] = [];
  for (const { a, b, runs } of passages) {
    const [textA, textB] = [texts.get(a)?.text, texts.get(b)?.text];
    if (textA === undefined || textB === undefined) continue;
    for (const run of runs) {
      const { fromA, toA, fromB, toB, changes } = laid.lay(textA, textB, run);
      if (changes.length === 0) continue;
      const [left, right] = [laid.wordsOf(textA).numbers, laid.wordsOf(textB).numbers];
      for (const [firstA, endA, firstB, endB] of changes) {
        if (endA - firstA !== endB - firstB) continue;
        for (let atA = firstA, atB = firstB; atA < endA; atA++, atB++) {
          const [wordA, wordB] = [laid.word(left[atA] as number), laid.word(right[atB] as number)];
          if (!UNSPACED.test(wordA) && !(long(wordA) && long(wordB))) continue;
          const misread = misreadAs(wordA, wordB);
          if (misread === undefined) continue;
          const looksA = looks(left, fromA, toA, atA, laid);
          const looksB = looks(right, fromB, toB, atB, laid);
          places.push({ a, b, wordA, wordB, looksA, looksB, misread });
        }
      }
    }
  }
  return places;
}

/** How often some words stand in the texts of each account. */
function countsOf(
  study: Pick<Study, 'accounts'>,
  wanted: ReadonlySet<string>,
  laid: LaidRuns,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { key, editions } of study.accounts) {
    const edition = editions.at(-1);
    if (edition === undefined) continue;
    const seen = (look: string): void => {
      if (!wanted.has(look)) return;
      const by = counts.get(look) ?? new Map<string, number>();
      counts.set(look, by.set(key, (by.get(key) ?? 0) + 1));
    };
    let before = '';
    for (const number of laid.wordsOf(edition.text).numbers) {
      const word = laid.word(number);
      seen(word);
      if (before !== '' && (UNSPACED.test(word) || UNSPACED.test(before))) seen(`${before}${word}`);
      before = word;
    }
  }
  return counts;
}

/**
 * Which of two texts that share words copied, by a misreading: one has a word that stands nowhere else, the other, at the same place, a word
 * that stands elsewhere too, and the letters in which they differ are taken for one another by the eye. Who has the error had the other's
 * letters before him, or those of a text that read like it. A copyist may also put an error right, so it is evidence and no proof: one error
 * is listed, two and more turn a tie without dates, and where the other has a third as many it says nothing. Paul Maas, *Textkritik* (1927): errors show direction, right readings do not.
 */
export function misreadWords(study: Pick<Study, 'accounts'>, reuse: Reuse): Tie[] {
  const texts = new Map(
    study.accounts.flatMap((account) =>
      account.editions.map(
        (edition) => [textName(edition), { account, edition, text: edition.text }] as const,
      ),
    ),
  );
  const laid = laidRunsOf(reuse);
  const places = placesOf(texts, reuse, laid);
  if (places.length === 0) return [];
  const counts = countsOf(
    study,
    new Set(places.flatMap(({ looksA, looksB }) => [...looksA, ...looksB])),
    laid,
  );
  const found = new Map<string, { says: string[]; error: string; right: string }>();
  for (const { a, b, wordA, wordB, looksA, looksB, misread } of places) {
    const [accountA, accountB] = [texts.get(a)?.account.key ?? '', texts.get(b)?.account.key ?? ''];
    const all = (list: readonly string[]): number =>
      Math.max(0, ...list.map((look) => [...(counts.get(look)?.values() ?? [])].reduce((x, y) => x + y, 0)));
    const alone = (list: readonly string[], account: string): boolean =>
      list.every((look) => [...(counts.get(look) ?? [])].every(([key, n]) => key === account && n === 1));
    const right = all(looksA) > LEAST_ELSEWHERE && alone(looksB, accountB);
    const wrong = all(looksB) > LEAST_ELSEWHERE && alone(looksA, accountA);
    if (right === wrong) continue;
    const [error, model] = right ? [b, a] : [a, b];
    const key = `${error}\n${model}`;
    const one = found.get(key) ?? { says: [], error, right: model };
    found.set(key, one);
    const letters = right ? `${misread.letters} as ${misread.as}` : `${misread.as} as ${misread.letters}`;
    one.says.push(right ? `${wordB} for ${wordA} (${letters})` : `${wordA} for ${wordB} (${letters})`);
  }
  return [...found.values()].flatMap(({ says, error, right }): Tie[] => {
    const [one, other] = [texts.get(error), texts.get(right)];
    // A copy that puts a few errors right has more of its own.
    const counter = found.get(`${right}\n${error}`)?.says.length ?? 0;
    if (one === undefined || other === undefined || says.length <= counter * OUTNUMBER) return [];
    const which = order(editionDays(one.account, one.edition), editionDays(other.account, other.edition));
    const despite = which < 0 ? '; it is the earlier, so the other put it right or has it from a third' : '';
    return [
      {
        from: which < 0 ? other.account.key : one.account.key,
        to: which < 0 ? one.account.key : other.account.key,
        dated: true,
        ...(says.length >= LEAST_ERRORS ? { turns: true as const } : {}),
        evidence: {
          kind: 'misreading',
          says: `letters taken for one another in ${one.account.siglum}: ${says.slice(0, NAMED).join(', ')}${says.length > NAMED ? ` and ${says.length - NAMED} more` : ''}${despite}`,
          weight: which < 0 ? 0 : WEIGHT,
        },
      },
    ];
  });
}
