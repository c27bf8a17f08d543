import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Build } from '../src/core/model/build.ts';
import { variorum } from '../src/core/variorum.ts';
import { loadStudy } from '../src/study/load.ts';
import { wikiWars } from './times-gold.ts';

const CORPORA = fileURLToPath(new URL('../../shared/corpora', import.meta.url));

/** Texts of each war, by language; the folders of Japanese and Chinese hold some of the wars. */
function articles(): Map<string, Map<string, string>> {
  const wars = new Map<string, Map<string, string>>();
  const put = (war: string, language: string, text: string): void => {
    const told = wars.get(war) ?? new Map<string, string>();
    wars.set(war, told.set(language, text));
  };
  for (const language of ['en', 'de']) {
    const folder = join(CORPORA, `wikiwars_${language}`);
    if (existsSync(folder))
      for (const { name, text } of wikiWars(folder)) put(name.replace('.key.xml', ''), language, text);
  }
  for (const language of ['ja', 'zh']) {
    const folder = join(CORPORA, 'accounts', language);
    if (existsSync(folder))
      for (const file of readdirSync(folder).sort())
        put(file.replace('.txt', ''), language, readFileSync(join(folder, file), 'utf8'));
  }
  return new Map([...wars].filter(([, told]) => told.size > 1).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function built(told: ReadonlyMap<string, string>): Promise<Build> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-articles-'));
  try {
    mkdirSync(join(folder, 'accounts'));
    for (const [language, text] of told)
      writeFileSync(join(folder, 'accounts', `article-${language}.txt`), text);
    const { study, decisions } = await loadStudy(folder);
    return variorum(study, { decisions });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Encyclopedia articles on whole wars, each a study of bare texts without settings: how many points are at issue and how many are called
 * contradicted. Nobody annotated them; with `--list` the contradicted ones are printed, to be judged by eye.
 */
export async function benchArticles({ list = false }: { readonly list?: boolean } = {}): Promise<void> {
  console.log(
    '\nArticles on whole wars, as bare texts (no gold: to be judged by eye, --list prints what is contradicted)',
  );
  const wars = articles();
  if (wars.size === 0) {
    console.log('skipped: not there');
    return;
  }
  console.log('| war | languages | kB | points at issue | contradicted | told by one alone | seconds |');
  console.log('|---|---|---|---|---|---|---|');
  for (const [war, told] of wars) {
    const start = performance.now();
    const { points, alone } = await built(told);
    const seconds = (performance.now() - start) / 1000;
    const against = points.filter(({ state }) => state === 'contradicted');
    const kB = [...told.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;
    console.log(
      `| ${war} | ${[...told.keys()].join(' ')} | ${kB.toFixed(0)} | ${points.length} | ${against.length} | ${alone.length} | ${seconds.toFixed(1)} |`,
    );
    if (list)
      for (const { question, readings } of against)
        console.log(`    ${question} ${readings.map(({ label }) => label).join('; ')}`);
  }
}
