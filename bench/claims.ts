import type { Claim } from '../src/core/model/claim.ts';
import { readClaims } from '../src/core/read/claims.ts';
import { bootstrap } from './bootstrap.ts';
import {
  ALL,
  fresh,
  freshAgain,
  freshFourth,
  freshThird,
  gold,
  goldOf,
  studied,
  UNSTUDIED,
} from './claims-gold.ts';
import { byPhenomenon } from './claims-kinds.ts';
import { measure } from './claims-measure.ts';
import { peersOnNumbers } from './claims-peers.ts';
import { type GoldSentence, type Judged, scoreSentence, type Tally } from './claims-score.ts';
import { sentenceAlone } from './sentence-alone.ts';

const MEASURES = [
  'Q found',
  'Q value',
  'Q value+object+role',
  'Q party',
  'Q core-5',
  'Q attribution',
  'A trigger+class',
  'A class+agent+target',
  'A modality',
  'A wrong slot',
  'T1 quantities',
  'T1 acts',
  'T1 share',
] as const;

/** The claims of one sentence read alone. */
export function claimsOfSentence(text: string, code: string): readonly Claim[] {
  return readClaims(sentenceAlone(text, code)).claims;
}

/** Whether the sentence of a language at a place, counted from 0, is taken. */
type Take = (code: string, at: number) => boolean;

/**
 * Both golds: half A, whose errors may have been studied, and the fresh sentences, whole and then the half that still
 * measures something.
 */
export async function benchClaims(): Promise<void> {
  const half = process.argv.includes('--odd') ? 1 : process.argv.includes('--even') ? 0 : undefined;
  const take: Take = (_code, at) => half === undefined || at % 2 === half;
  score(gold, 'half A of the gold: its errors may have been studied', ALL, take);
  score(
    fresh,
    'fresh sentences, annotated before the first run (of French by the one who wrote its words, else by people who had not seen the rules)',
    ALL,
    take,
  );
  // The halves whose errors nobody studied are told beside the whole sets, and once.
  const unseen = (folder: string, what: string, languages: readonly string[]): void => {
    if (half === undefined) score(folder, what, languages, (_code, at) => at % 2 === 0);
  };
  unseen(
    fresh,
    'fresh sentences, the half whose errors were not studied (of Russian and Ukrainian all were seen, so they are left out)',
    UNSTUDIED,
  );
  score(freshAgain, 'a second set of fresh sentences, studied after their first runs', ALL, take);
  for (const [folder, which] of [
    [freshThird, 'third'],
    [freshFourth, 'fourth'],
  ] as const) {
    score(folder, `a ${which} set of fresh sentences, annotated before the first run`, ALL, take);
    unseen(folder, `the ${which} set, the half whose errors are not studied`, ALL);
  }
  score(studied, 'sentences written for development: all their errors were studied', ALL, take);
  await peersOnNumbers(
    [
      ['half A', gold],
      ['fresh', fresh],
    ],
    claimsOfSentence,
  );
}

/**
 * Quantities and acts against a folder of gold sentences, per language and pooled, with bootstrap intervals over
 * sentences. `--odd` and `--even` take every other sentence: errors are studied on the odd ones, and the even ones tell
 * whether what was learned holds for others. Kinds of errors are told of half A and of the odd ones, of others only with `--errors`.
 */
function score(folder: string, what: string, languages: readonly string[], take: Take): void {
  const errors = process.argv.includes('--errors');
  const only = process.argv.find((word) => word.startsWith('--language='))?.slice(11);
  const codes = languages.filter(
    (code) => (only === undefined || code === only) && goldOf(folder, code) !== undefined,
  );
  if (codes.length === 0) {
    console.log(`claims (${what}): skipped, not there`);
    return;
  }
  console.log(`\nClaims, sentences read alone; ${what}`);
  const all: { code: string; tally: Tally; sentence: GoldSentence; judged: Judged[] }[] = [];
  for (const code of codes) {
    for (const [at, sentence] of (goldOf(folder, code) ?? []).entries()) {
      if (!take(code, at)) continue;
      const { tally, log, judged } = scoreSentence(sentence, claimsOfSentence(sentence.text, code));
      all.push({ code, tally, sentence, judged });
      if (errors && log.length > 0) console.log(`${sentence.id} ${sentence.text}\n    ${log.join('\n    ')}`);
    }
  }
  const columns = codes.length > 1 ? [...codes, 'pooled'] : codes;
  console.log(`${'measure'.padEnd(24)}${columns.map((code) => code.padEnd(26)).join('')}`);
  for (const name of MEASURES) {
    const cells = columns.map((code) => {
      const units = all.filter((one) => code === 'pooled' || one.code === code).map((one) => one.tally);
      const { value, items } = measure(units, name);
      const [lo, hi] = bootstrap(units, (sample) => measure(sample, name).value);
      return `${percent(value)} [${percent(lo)}-${percent(hi)}] n=${items}`.padEnd(26);
    });
    console.log(`${name.padEnd(24)}${cells.join('')}`);
  }
  for (const code of codes)
    byPhenomenon(
      code,
      all.filter((one) => one.code === code),
      errors ||
        ![fresh, freshAgain, freshThird].includes(folder) ||
        (folder === fresh && process.argv.includes('--odd')),
    );
}

const percent = (share: number): string => (100 * share).toFixed(0);
