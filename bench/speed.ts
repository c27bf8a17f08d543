import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Edition } from '../src/core/model/account.ts';
import { bareAccount } from '../src/core/model/bare-account.ts';
import { readEdition } from '../src/core/read/read.ts';
import { sha256 } from '../src/core/text/sha256.ts';
import { writeLargeStudy } from './large-study.ts';

const languages = ['en', 'ru', 'ja', 'zh', 'uk', 'de'];
const SIZES = [100, 200, 400];

/**
 * Reads one text and gives megabytes (bytes of UTF-8) a second of the processor's time of this thread: what the clock says on a
 * shared machine is mostly what others do.
 */
function megabytesPerSecond(text: string, language: string): number {
  const edition: Edition = {
    id: sha256(text),
    account: 'a',
    label: '',
    language,
    text,
    structure: [],
    file: 'a.md',
  };
  const account = bareAccount('a', language, [edition]);
  const before = process.threadCpuUsage();
  readEdition(edition, account, undefined);
  const { user, system } = process.threadCpuUsage(before);
  return Buffer.byteLength(text) / (user + system);
}

/** Speed of the whole reading step in each language, one core, at three sizes, so that growth shows. */
export async function benchSpeed(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-speed-'));
  try {
    console.log(
      '\nSpeed of the whole reading step, one core, MB of UTF-8 a second of its time (best of three, after one warm run)',
    );
    console.log(`| language | ${SIZES.map((kb) => `${kb} kB`).join(' | ')} | must 2 |`);
    console.log(`|---|${SIZES.map(() => '---|').join('')}---|`);
    for (const [at, language] of languages.entries()) {
      const row: number[] = [];
      for (const kb of SIZES) {
        const study = join(folder, `${language}-${kb}`);
        writeLargeStudy(study, at + 1, kb * 1000);
        const accounts = join(study, 'accounts');
        const file = readdirSync(accounts).find((name) => name.endsWith(`-${language}.md`)) ?? '';
        const text = readFileSync(join(accounts, file), 'utf8');
        if (kb === SIZES[0]) megabytesPerSecond(text, language);
        row.push(Math.max(...[1, 2, 3].map(() => megabytesPerSecond(text, language))));
      }
      console.log(
        `| ${language} | ${row.map((speed) => speed.toFixed(2)).join(' | ')} | ${Math.min(...row) >= 2 ? 'met' : 'missed'} |`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchSpeed();
