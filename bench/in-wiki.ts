import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { mediawikiXml } from '../src/formats/mediawiki-xml.ts';
import { paragraphs } from './in-texts.ts';
import { parsedByWiki } from './in-wiki-parse.ts';

const WIKI = '/usr/share/mediawiki';
const REVISIONS = 1000;
const PORT = 8137;
const LANGUAGES = { en: 'Battle of the Hill', ru: 'Бой за сопку', ja: '丘の戦い' } as const;
type Language = keyof typeof LANGUAGES;
const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The text of a revision: paragraphs of the known texts, one more or one changed each time; every hundredth is a revert. */
function revisionText(language: Language, at: number): string {
  const all = paragraphs(language);
  const count = at % 100 === 99 ? at - 2 : at;
  const links = Object.entries(LANGUAGES).flatMap(([code, title]) =>
    code === language ? [] : [`[[${code}:${title}]]`],
  );
  return `${all.slice(0, 1 + (count % all.length)).join('\n\n')}\n\nThey lost ${count} men.\n\n${links.join('\n')}`;
}

/** An export of MediaWiki with the history of one page. */
const dumpOf = (language: Language): string =>
  `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="${language}"><page><title>${LANGUAGES[language]}</title><ns>0</ns><id>1</id>${Array.from(
    { length: REVISIONS },
    (_, at) =>
      `<revision><id>${at + 1}</id><timestamp>${new Date(Date.UTC(2004, 0, 1) + at * 36e5 * 7).toISOString().replace('.000', '')}</timestamp><contributor><username>User${at % 7}</username><id>${(at % 7) + 1}</id></contributor><comment>change ${at}</comment><model>wikitext</model><format>text/x-wiki</format><text xml:space="preserve">${escaped(revisionText(language, at))}</text></revision>`,
  ).join('')}</page></mediawiki>`;

/** Runs PHP in the folder of the wikis, for the wiki of a language. */
function php(folder: string, language: Language, ...args: string[]): void {
  const done = spawnSync('php', args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 600_000,
    env: { ...process.env, WIKI: language },
  });
  if (done.status !== 0) throw new Error(`${args[0]}: ${(done.stderr + done.stdout).slice(-400)}`);
}

/** Installs one wiki a language over one copy of the program, and puts a history into each. */
function install(folder: string): void {
  const code = join(folder, 'code');
  mkdirSync(code);
  // Debian links parts of it to other places, one of them to settings that are not there.
  spawnSync('cp', ['-rL', `${WIKI}/.`, code], { stdio: 'ignore' });
  const languages = Object.keys(LANGUAGES) as Language[];
  for (const language of languages) {
    const bases = join(folder, `db-${language}`);
    mkdirSync(bases);
    rmSync(join(code, 'LocalSettings.php'), { force: true });
    php(
      code,
      language,
      'maintenance/install.php',
      '--dbtype',
      'sqlite',
      '--dbpath',
      bases,
      '--dbname',
      'wiki',
      '--server',
      `http://127.0.0.1:${PORT}`,
      '--scriptpath',
      `/${language}`,
      '--lang',
      language,
      '--pass',
      'long-enough-password-1',
      'Bench',
      'Admin',
    );
    renameSync(join(code, 'LocalSettings.php'), join(code, `Settings-${language}.php`));
    symlinkSync(code, join(folder, language));
  }
  writeFileSync(
    join(code, 'LocalSettings.php'),
    `<?php $which = getenv('WIKI') ?: explode('/', $_SERVER['REQUEST_URI'])[1]; require __DIR__ . "/Settings-" . preg_replace('/[^a-z]/', '', $which) . ".php"; $wgJobRunRate = 0; wfLoadExtension('Cite');\n`,
  );
  for (const language of languages) {
    const dump = join(folder, `${language}.xml`);
    writeFileSync(dump, dumpOf(language));
    const database = new DatabaseSync(join(folder, `db-${language}`, 'wiki.sqlite'));
    for (const other of languages)
      database
        .prepare(
          "INSERT OR REPLACE INTO interwiki (iw_prefix, iw_url, iw_api, iw_wikiid, iw_local, iw_trans) VALUES (?, ?, '', '', 1, 0)",
        )
        .run(other, `http://127.0.0.1:${PORT}/${other}/index.php/$1`);
    database.close();
    php(code, language, 'maintenance/importDump.php', '--no-updates', '--username-prefix=imp', dump);
    php(code, language, 'maintenance/refreshLinks.php');
  }
}

/** Fetches with the program as a user does; gives milliseconds, or kills it after some. */
async function add(study: string, killAfter?: number): Promise<number> {
  const started = performance.now();
  await new Promise<void>((done) => {
    const child = spawn(
      process.execPath,
      [
        join(import.meta.dirname, '..', 'bin', 'variorum.js'),
        'add',
        study,
        `wikipedia:${LANGUAGES.en}`,
        '--languages',
        Object.keys(LANGUAGES).join(','),
        '--history',
        '--allow-private',
        '--api',
        `http://127.0.0.1:${PORT}/{language}/api.php`,
      ],
      { stdio: 'ignore' },
    );
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('close', () => {
      clearTimeout(timer);
      done();
    });
  });
  return performance.now() - started;
}

const accountsOf = (study: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(study, 'accounts'))
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => [name, readFileSync(join(study, 'accounts', name), 'utf8')]),
  );

/** Waits until the server answers. */
async function ready(): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    try {
      const answer = await fetch(
        `http://127.0.0.1:${PORT}/en/api.php?action=query&meta=siteinfo&format=json`,
      );
      if (answer.ok) return;
    } catch {
      // not yet
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the wiki does not answer');
}

/** Fetches three histories whole, and again with kills on the way, and compares. */
async function measure(folder: string): Promise<void> {
  const whole = join(folder, 'whole');
  mkdirSync(whole);
  const time = await add(whole);
  const fetched = accountsOf(whole);
  for (const [name, text] of Object.entries(fetched)) {
    const language = name.slice(0, 2) as Language;
    const source = mediawikiXml(name, createReadStream(join(whole, 'accounts', name)));
    let at = 0;
    let same = 0;
    for await (const entry of source.entries) if (entry.text === revisionText(language, at++).trim()) same++;
    console.log(
      `${name}: ${at} of ${REVISIONS} revisions, ${same} with the text that was put in, ${(text.length / 1e6).toFixed(1)} million characters`,
    );
  }
  const reverts = readFileSync(join(whole, 'captures.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ((JSON.parse(line) as { reverts?: string[] }).reverts ?? []).length);
  console.log(`reverts marked: ${reverts.join(', ')} (${REVISIONS / 100} were made in each)`);
  console.log(
    `three histories in ${(time / 1000).toFixed(1)} s, ${((REVISIONS * 3) / (time / 1000)).toFixed(0)} revisions/s`,
  );
  const resumed = join(folder, 'resumed');
  mkdirSync(resumed);
  let kills = 0;
  for (const share of [0.3, 0.45, 0.6]) {
    await add(resumed, time * share);
    kills++;
  }
  await add(resumed);
  const same = JSON.stringify(accountsOf(resumed)) === JSON.stringify(fetched);
  console.log(`killed ${kills} times and resumed: ${same ? 'the same bytes' : 'OTHER BYTES'}`);
}

/** Ends a server and the workers it made. */
function stop(server: ChildProcess): void {
  if (server.pid !== undefined)
    try {
      process.kill(-server.pid, 'SIGKILL');
    } catch {
      // it has ended by itself
    }
}

/** Prints what is fetched from a real MediaWiki, whole and after kills. */
export async function benchInWiki(): Promise<void> {
  console.log('\nHistories fetched from a real MediaWiki');
  const lacks = !existsSync(join(WIKI, 'api.php'))
    ? 'mediawiki'
    : spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout?.includes('pdo_sqlite') === true
      ? undefined
      : 'php-cli with php-sqlite3';
  if (lacks !== undefined) {
    console.log(
      `skipped: ${lacks} is not installed (Debian: apt install --no-install-recommends mediawiki php-cli php-sqlite3 php-mbstring php-xml php-intl php-curl)`,
    );
    return;
  }
  const fast = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  const folder = mkdtempSync(join(fast, 'variorum-wiki-'));
  let server: ChildProcess | undefined;
  try {
    install(folder);
    server = spawn('php', ['-S', `127.0.0.1:${PORT}`, '-t', folder], { stdio: 'ignore', detached: true });
    await ready();
    await measure(folder);
    await parsedByWiki(`http://127.0.0.1:${PORT}/en/api.php`);
  } finally {
    if (server !== undefined) stop(server);
    rmSync(folder, { recursive: true, force: true });
  }
}
