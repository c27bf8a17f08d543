import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../src/core/languages/index.ts';
import type { Claim } from '../src/core/model/claim.ts';
import { readClaims } from '../src/core/read/claims.ts';
import { readNames } from '../src/core/read/names/names.ts';
import { segment } from '../src/core/read/segment.ts';
import { readTimes } from '../src/core/read/times.ts';
import { bootstrap } from './bootstrap.ts';
import { type GoldSentence, scoreSentence, type Tally } from './claims-score.ts';

const gold = join(import.meta.dirname, '..', '..', 'shared', 'corpora', 'claims');
/** Own sentences, composed and annotated by people who had not seen the rules, and frozen before the first run. */
const fresh = join(import.meta.dirname, 'fresh');
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

/** Reads one sentence alone, as the gold was annotated. */
export function claimsOfSentence(text: string, code: string): readonly Claim[] {
  const language = languageOf(code);
  const segments = segment(text, [], language?.segment);
  const { times } = readTimes({ edition: 'gold', text, segments, language, code });
  const names = readNames({ edition: 'gold', text, segments, language, times });
  return readClaims({ edition: 'gold', text, segments, language, times, names }).claims;
}

/** Both golds: half A, whose errors may have been studied, and the fresh sentences. */
export function benchClaims(): void {
  score(gold, 'half A of the gold: its errors may have been studied');
  score(fresh, 'fresh sentences, annotated by people who had not seen the rules');
}

/**
 * Quantities and acts against a folder of gold sentences, per language and pooled, with bootstrap intervals over
 * sentences. `--odd` and `--even` take every other sentence: errors are studied on the odd ones, and the even ones tell
 * whether what was learned holds for others.
 */
function score(folder: string, what: string): void {
  const errors = process.argv.includes('--errors');
  const only = process.argv.find((word) => word.startsWith('--language='))?.slice(11);
  const half = process.argv.includes('--odd') ? 1 : process.argv.includes('--even') ? 0 : undefined;
  const codes = ['en', 'ru', 'uk', 'de', 'ja', 'zh'].filter(
    (code) => (only === undefined || code === only) && existsSync(join(folder, `${code}.json`)),
  );
  if (codes.length === 0) {
    console.log(`claims (${what}): skipped, not there`);
    return;
  }
  console.log(`\nClaims, sentences read alone; ${what}`);
  const all: { code: string; tally: Tally }[] = [];
  for (const code of codes) {
    const { sentences } = JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8')) as {
      sentences: GoldSentence[];
    };
    for (const [at, sentence] of sentences.entries()) {
      if (half !== undefined && at % 2 !== half) continue;
      const { tally, log } = scoreSentence(sentence, claimsOfSentence(sentence.text, code));
      all.push({ code, tally });
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
}

const percent = (share: number): string => (100 * share).toFixed(0);

/** F1 or share of a measure over sentences, with the number of gold items (or of judged ones) behind it. */
function measure(units: readonly Tally[], name: string): { value: number; items: number } {
  let right = 0;
  let extra = 0;
  let missed = 0;
  for (const unit of units) {
    const one = unit[name];
    if (one === undefined) continue;
    right += one.right;
    extra += one.extra;
    missed += one.missed;
  }
  const isShare =
    name === 'Q value' || name === 'A modality' || name.startsWith('T1') || name === 'A wrong slot';
  if (isShare) return { value: right / (right + extra || 1), items: right + extra };
  return { value: (2 * right) / (2 * right + extra + missed || 1), items: right + missed };
}
