import { fileURLToPath } from 'node:url';
import { ALIGNED, align, SUGGESTED } from '../src/core/align/align.ts';
import type { Study } from '../src/core/model/account.ts';
import type { Alignment } from '../src/core/model/episode.ts';
import type { ReadEdition } from '../src/core/model/passage.ts';
import { resolveNames } from '../src/core/read/names/resolve-names.ts';
import { readEdition } from '../src/core/read/read.ts';
import { type GoldAccount, goldAccount, studyOfWar, WARS } from './align-gold.ts';
import {
  candidatesKept,
  type GoldPassage,
  goldPassages,
  isAmongTopThree,
  isFound,
  type JudgedLink,
  judged,
  type SharedEvent,
  sharedEvents,
} from './align-measure.ts';
import { printMisses } from './align-misses.ts';
import { bootstrap } from './bootstrap.ts';

const CORPORA = fileURLToPath(new URL('../../shared/corpora', import.meta.url));

/** One study of a war: its accounts read and aligned, with the gold of every passage. */
interface Told {
  readonly name: string;
  readonly war: string;
  readonly languages: readonly string[];
  readonly read: readonly ReadEdition[];
  readonly alignment: Alignment;
  readonly gold: ReadonlyMap<string, GoldPassage>;
}

/** What the gold says of two accounts. */
interface Pair {
  readonly name: string;
  readonly war: string;
  readonly languages: readonly [string, string];
  readonly links: readonly JudgedLink[];
  readonly events: readonly SharedEvent[];
  readonly told: Told;
}

function tell(war: string, accounts: readonly GoldAccount[]): Told {
  const study: Study = studyOfWar(accounts);
  const plain = study.accounts.flatMap((account) =>
    account.editions.map((edition) => readEdition(edition, account, undefined)),
  );
  const { read, names } = resolveNames(study, plain);
  const languages = accounts.map(({ language }) => language);
  return {
    name: `${war} ${languages.join('-')}`,
    war,
    languages,
    read,
    alignment: align({ read, names, decisions: [] }),
    gold: goldPassages(accounts, read),
  };
}

const pairsOf = (told: Told): Pair[] =>
  told.languages.flatMap((a, at) =>
    told.languages.slice(at + 1).map(
      (b): Pair => ({
        name: `${told.war} ${a}-${b}`,
        war: told.war,
        languages: [a, b],
        links: judged(told.alignment.links, told.gold, [a, b]),
        events: sharedEvents(told.gold, [a, b]),
        told,
      }),
    ),
  );

const share = (items: readonly boolean[]): number =>
  items.filter((item) => item).length / Math.max(1, items.length);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const harmonic = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));

/** Means over the account pairs of precision (pairs proposed that tell one episode) and recall (events found). */
interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

interface Items {
  readonly right: readonly boolean[];
  readonly found: readonly boolean[];
}

const itemsAt = (pair: Pair, threshold: number): Items => {
  const links = pair.links.filter(({ link }) => link.score >= threshold);
  return {
    right: links.map((one) => one.sameEpisode),
    found: pair.events.map((event) => isFound(event, links)),
  };
};

function rates(items: readonly Items[]): Rates {
  const p = mean(items.map(({ right }) => share(right)));
  const r = mean(items.map(({ found }) => share(found)));
  return { p, r, f: harmonic(p, r) };
}

const percent = (value: number): string => value.toFixed(3).replace(/^0/, '');

/** A rate with its interval by resampling links and events within each account pair. */
function withInterval(items: readonly Items[], of: (rates: Rates) => number): string {
  const units = items.flatMap(({ right, found }, pair) => [
    ...right.map((yes) => ({ pair, kind: 'right' as const, yes })),
    ...found.map((yes) => ({ pair, kind: 'found' as const, yes })),
  ]);
  const gather = (sample: typeof units): Items[] =>
    items.map((_, pair) => ({
      right: sample.filter((one) => one.pair === pair && one.kind === 'right').map(({ yes }) => yes),
      found: sample.filter((one) => one.pair === pair && one.kind === 'found').map(({ yes }) => yes),
    }));
  const [low, high] = bootstrap(units, (sample) => of(rates(gather([...sample]))), 300);
  return `${percent(of(rates(items)))} [${percent(low)} ${percent(high)}]`;
}

const GRID = Array.from({ length: 33 }, (_, step) => 1 + step * 0.125);

/** The threshold with the best F on these pairs; of equals the middle one. */
function bestThreshold(pairs: readonly Pair[]): number {
  const f = GRID.map((threshold) => rates(pairs.map((pair) => itemsAt(pair, threshold))).f);
  const best = Math.max(...f);
  const equal = GRID.filter((_, at) => (f[at] as number) > best - 1e-9);
  return equal[Math.floor(equal.length / 2)] as number;
}

const row = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);

function printTiers(pairs: readonly Pair[]): void {
  row(['accounts', 'links', 'events', 'aligned P / R', 'with suggested P / R', 'F', 'top three']);
  row(Array.from({ length: 7 }, () => '---'));
  for (const pair of pairs) {
    const strong = rates([itemsAt(pair, ALIGNED)]);
    const all = rates([itemsAt(pair, SUGGESTED)]);
    row([
      pair.name,
      `${pair.links.length}`,
      `${pair.events.length}`,
      `${percent(strong.p)} / ${percent(strong.r)}`,
      `${percent(all.p)} / ${percent(all.r)}`,
      percent(all.f),
      percent(share(pair.events.map((event) => isAmongTopThree(event, pair.told.alignment)))),
    ]);
  }
  const measure = (name: string, threshold: number, bar: string): void => {
    const items = pairs.map((pair) => itemsAt(pair, threshold));
    console.log(
      `${name} (score from ${threshold}): P(episode) ${withInterval(items, ({ p }) => p)}, R(events) ${withInterval(items, ({ r }) => r)}, F ${withInterval(items, ({ f }) => f)}; must ${bar}`,
    );
  };
  console.log('\nmean over the account pairs');
  measure('aligned', ALIGNED, 'P .85 R .55');
  measure('with suggested', SUGGESTED, 'P .72 R .70');
  const fine = pairs.map((pair) => share(pair.links.map((one) => one.sameEvent)));
  console.log(`of all links the same event, not only the same episode: ${percent(mean(fine))}`);
  const best = bestThreshold(pairs);
  measure('one threshold, chosen with all in sight', best, 'F .68');
  const kept = [...new Set(pairs.map(({ war }) => war))].map((war) => {
    const threshold = bestThreshold(pairs.filter((pair) => pair.war !== war));
    return {
      war,
      threshold,
      items: pairs.filter((pair) => pair.war === war).map((p) => itemsAt(p, threshold)),
    };
  });
  console.log(
    `one threshold, chosen on the other war: F ${withInterval(
      kept.flatMap(({ items }) => items),
      ({ f }) => f,
    )} (${kept.map(({ war, threshold, items }) => `war ${war} at ${threshold}: ${percent(rates(items).f)}`).join(', ')}); must F .68`,
  );
  const top = pairs.map(
    (pair): Items => ({
      right: [],
      found: pair.events.map((event) => isAmongTopThree(event, pair.told.alignment)),
    }),
  );
  console.log(
    `a right counterpart among the best three: ${withInterval(top, ({ r }) => r)} of events; must .90`,
  );
}

function printTogether(told: Told): void {
  const episodeOf = new Map<string, string>();
  for (const { id, passages } of told.alignment.episodes)
    for (const passage of passages) episodeOf.set(passage, id);
  const items = pairsOf(told).map((pair): Items => {
    const [a, b] = pair.languages;
    const right: boolean[] = [];
    for (const { passages } of told.alignment.episodes) {
      const inside = passages.map((id) => told.gold.get(id)).filter((one) => one !== undefined);
      for (const x of inside)
        for (const y of inside)
          if (x.language === a && y.language === b)
            right.push([...x.episodes].some((id) => y.episodes.has(id)));
    }
    return {
      right,
      found: pair.events.map((event) =>
        event.pairs.some(([x, y]) => {
          const one = episodeOf.get(x.passage.id);
          return one !== undefined && one === episodeOf.get(y.passage.id);
        }),
      ),
    };
  });
  const right = [{ right: items.flatMap((one) => one.right), found: items.flatMap((one) => one.found) }];
  const sizes = told.alignment.episodes.map(({ passages }) => passages.length);
  console.log(
    `${told.name} as one study, pairs inside an episode: P ${withInterval(right, ({ p }) => p)}, R(events) ${withInterval(right, ({ r }) => r)}; must P .80 R .60; ${sizes.length} episodes, the largest of ${Math.max(0, ...sizes)} passages`,
  );
}

/** Aligning against hand-made gold of two wars (`episodes`). `errors` lists what is missed and what is wrong. */
export async function benchAlign(options: { readonly errors?: boolean } = {}): Promise<void> {
  console.log(
    '\nAligning passages into episodes, against hand-made gold (bare texts, nothing from the gold is used)',
  );
  const pairs: Pair[] = [];
  const whole: Told[] = [];
  for (const { war, languages } of WARS) {
    const accounts = languages.map((language) => goldAccount(CORPORA, war, language));
    if (accounts.some((one) => one === undefined)) {
      console.log(`war ${war}: skipped: not there`);
      continue;
    }
    const there = accounts as GoldAccount[];
    for (const [at, a] of there.entries())
      for (const b of there.slice(at + 1)) pairs.push(...pairsOf(tell(war, [a, b])));
    if (there.length > 2) whole.push(tell(war, there));
  }
  if (pairs.length === 0) return;
  printTiers(pairs);
  for (const told of whole) printTogether(told);
  const kept = pairs.map(({ told }) => candidatesKept(told.read, told.gold));
  const [low, high] = bootstrap(
    kept.flatMap((one) => one.kept),
    share,
  );
  console.log(
    `candidates keep ${percent(share(kept.flatMap((one) => one.kept)))} [${percent(low)} ${percent(high)}] of ${kept.flatMap((one) => one.kept).length} pairs that tell one event (${kept.map((one) => percent(share(one.kept))).join(', ')}), ${mean(kept.map(({ each }) => each)).toFixed(0)} scored a passage; must .95, at most 64 a passage`,
  );
  if (options.errors === true) printMisses(pairs);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await benchAlign({ errors: process.argv.includes('--errors') });
