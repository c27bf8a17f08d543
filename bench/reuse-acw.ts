import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findReuse } from '../src/core/trace/reuse/reuse.ts';
import { csvRows } from './csv-rows.ts';

const folder = fileURLToPath(new URL('../../shared/corpora/acw', import.meta.url));
const LEAST_WORDS = 50;

/** Area under the curve: how often a copied pair has the higher score, ties half. */
function auc(copied: readonly number[], unrelated: readonly number[]): number {
  let wins = 0;
  for (const x of copied) for (const y of unrelated) wins += x > y ? 1 : x === y ? 0.5 : 0;
  return wins / Math.max(1, copied.length * unrelated.length);
}

/** Two descriptions of one battle by two services, the younger made from the older, against two battles of one campaign. */
export function benchAcwReuse(): void {
  console.log(
    '\nReal copies: one battle in two services (copied) against two battles of one campaign (unrelated)',
  );
  if (!existsSync(folder)) {
    console.log('skipped: ../shared/corpora/acw is not there');
    return;
  }
  const read = (name: string) => csvRows(readFileSync(join(folder, name), 'utf8'));
  const older = read('cwsac_battles.csv').map((row) => ({
    code: row.battle ?? '',
    text: row.description ?? '',
  }));
  const younger = read('cwss_battles.csv').map((row) => ({
    code: row.BattlefieldCode ?? '',
    text: row.Summary ?? '',
    campaign: row.CampaignCode ?? '',
  }));
  const long = ({ text }: { text: string }): boolean => text.split(/\s+/).length >= LEAST_WORDS;
  const { passages } = findReuse([
    ...older.map(({ code, text }) => ({ id: `a ${code}`, text, series: 'a' })),
    ...younger.map(({ code, text }) => ({ id: `b ${code}`, text, series: 'b' })),
  ]);
  const shared = new Map<string, number>();
  for (const { a, b, runs } of passages) {
    const key = `${a.slice(2)} ${b.slice(2)}`;
    shared.set(key, (shared.get(key) ?? 0) + runs.reduce((sum, run) => sum + run.endA - run.startA, 0));
  }
  const campaignOf = new Map(younger.map(({ code, campaign }) => [code, campaign] as const));
  const copied: number[] = [];
  const unrelated: number[] = [];
  for (const a of older.filter(long)) {
    for (const b of younger.filter(long)) {
      const share = (shared.get(`${a.code} ${b.code}`) ?? 0) / Math.min(a.text.length, b.text.length);
      if (a.code === b.code) copied.push(share);
      else if (campaignOf.get(a.code) === b.campaign && b.campaign !== '') unrelated.push(share);
    }
  }
  const half = (list: readonly number[]): number => list.filter((share) => share > 0.5).length;
  console.log(
    `copied pairs ${copied.length}: with a passage ${copied.filter((share) => share > 0).length}, more than half of the shorter text shared ${half(copied)}`,
  );
  console.log(
    `unrelated pairs ${unrelated.length}: with a passage ${unrelated.filter((share) => share > 0).length}, more than half shared ${half(unrelated)}`,
  );
  const least = Math.min(...copied);
  const most = Math.max(...unrelated);
  console.log(
    `share of the shorter text that is shared, as a score: AUC ${auc(copied, unrelated).toFixed(4)}; least of the copied ${least.toFixed(3)}, most of the unrelated ${most.toFixed(3)}: ${least > most ? 'told apart without error' : 'NOT told apart'}`,
  );
}
