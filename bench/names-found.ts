import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../src/core/languages/index.ts';
import { readNames } from '../src/core/read/names/names.ts';
import { type Segment, segment } from '../src/core/read/segment.ts';
import { readTimes } from '../src/core/read/times.ts';
import { bootstrap } from './bootstrap.ts';

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** Whether a found name covers a part of it, and whether one has just its borders. */
  readonly touched: boolean;
  readonly exact: boolean;
}

const share = (of: readonly Entity[], what: 'touched' | 'exact'): number =>
  of.filter((one) => one[what]).length / Math.max(1, of.length);

/** People and places of Japanese sentences with hand-made gold (ner_wiki_ja): what discovery alone finds. */
export function benchDiscovery(corpora: string): void {
  const path = join(corpora, 'ner_wiki_ja', 'ner.json');
  const language = languageOf('ja');
  if (!existsSync(path) || language === undefined) {
    console.log('\ndiscovery in Japanese (ner_wiki_ja): skipped: not there');
    return;
  }
  const rows = JSON.parse(readFileSync(path, 'utf8')) as {
    text: string;
    entities: { span: [number, number]; type: string }[];
  }[];
  let text = '';
  const segments: Segment[] = [];
  const gold: { start: number; end: number; type: string }[] = [];
  for (const row of rows) {
    const start = text.length;
    text += row.text;
    segments.push({ start, end: text.length, paragraph: segments.length, kind: 'prose' });
    for (const { span, type } of row.entities)
      gold.push({ start: start + span[0], end: start + span[1], type });
    text += '\n';
  }
  const { times } = readTimes({ edition: 'e', text, segments, language, code: 'ja' });
  const names = readNames({ edition: 'e', text, segments, language, times });
  const covered = new Uint8Array(text.length);
  const borders = new Set(names.map((name) => `${name.start}:${name.end}`));
  for (const name of names) covered.fill(1, name.start, name.end);
  const any = new Uint8Array(text.length);
  for (const one of gold) any.fill(1, one.start, one.end);
  const entities = gold.map(
    (one): Entity => ({
      ...one,
      touched: covered.subarray(one.start, one.end).includes(1),
      exact: borders.has(`${one.start}:${one.end}`),
    }),
  );
  console.log(
    `\ndiscovery in Japanese, without an authority file (ner_wiki_ja, ${rows.length} sentences of every kind)`,
  );
  for (const [type, title] of [
    ['人名', 'people'],
    ['地名', 'places'],
  ] as const) {
    const own = entities.filter((one) => one.type === type);
    const [low, high] = bootstrap(own, (sample) => share(sample, 'touched'), 300);
    console.log(
      `  ${title.padEnd(8)} met ${share(own, 'touched').toFixed(2)} [${low.toFixed(2)}-${high.toFixed(2)}]   borders right ${share(own, 'exact').toFixed(2)}   of ${own.length}`,
    );
  }
  for (const rule of [
    'names.surname',
    'names.before-title',
    'names.place-ending',
    'names.town',
    'names.ground',
    'names.katakana',
    'names.demonym',
  ]) {
    const own = names.filter((name) => name.reasons[0]?.rule === rule);
    const right = own.filter((name) => any.subarray(name.start, name.end).includes(1)).length;
    console.log(
      `  ${rule.padEnd(20)} inside a gold name ${(right / Math.max(1, own.length)).toFixed(2)} of ${own.length}`,
    );
  }
}

/** Every file of a folder, and of those in it. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? filesIn(join(folder, one.name)) : [join(folder, one.name)],
  );

const LONG = 4_000_000;

/** Reading speed of names alone, in megabytes of UTF-8 a second, on prose repeated to some megabytes. */
export function benchReading(corpora: string): void {
  console.log('\nreading speed of names, MB (UTF-8) a second');
  const sources: readonly (readonly [code: string, folder: string, fits: (file: string) => boolean])[] = [
    ['en', 'wikiwars_en', (file) => file.endsWith('.xml')],
    ['de', 'wikiwars_de', (file) => file.endsWith('.xml')],
    ['uk', 'episodes', (file) => file.endsWith('_uk.tsv')],
    ['ja', 'accounts', (file) => file.includes('ja')],
    ['zh', 'accounts', (file) => file.includes('zh')],
  ];
  for (const [code, folder, fits] of sources) {
    const path = join(corpora, folder);
    const language = languageOf(code);
    const files = existsSync(path) ? filesIn(path).filter(fits).sort() : [];
    if (files.length === 0 || language === undefined) {
      console.log(`  ${code}: skipped: not there`);
      continue;
    }
    const once = files.map((file) => readFileSync(file, 'utf8').replace(/<[^>]*>/g, '')).join('\n\n');
    let text = once;
    while (Buffer.byteLength(text) < LONG) text += `\n\n${once}`;
    const segments = segment(text, [], language.segment);
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      readNames({ edition: 'e', text, segments, language, times: [] });
      best = Math.min(best, performance.now() - start);
    }
    console.log(
      `  ${code} ${(Buffer.byteLength(text) / 1000 / best).toFixed(1).padStart(5)}   (${(Buffer.byteLength(once) / 1000).toFixed(0)} kB of prose repeated)`,
    );
  }
}
