import { basename, join, resolve } from 'node:path';
import { type Added, addBytes, type Incoming } from '../capture/add-bytes.ts';
import { addWikiPages } from '../capture/add-wiki-pages.ts';
import { fetchBytes } from '../capture/fetch-bytes.ts';
import { nameOfAddress } from '../capture/file-name.ts';
import { type KnownAccount, knownAccounts } from '../capture/near-duplicates.ts';
import { recognise } from '../capture/recognise.ts';
import { addZoteroItems } from '../capture/zotero/add-items.ts';
import { ZOTERO } from '../capture/zotero/api.ts';
import { LARGEST_FILE, openFolder } from '../study/folder.ts';
import { loadFolder } from '../study/load.ts';
import { takeLibrary } from '../study/take-library.ts';
import { UserError } from '../study/user-error.ts';
import type { Effects } from './effects.ts';
import { fileBytes } from './file-bytes.ts';
import { problemLines } from './problem-lines.ts';
import { programVersion } from './program-version.ts';
import { Progress } from './progress.ts';
import { terminalStyle } from './terminal-style.ts';
import { typed } from './typed-path.ts';

/** Pages of a document from which it is shown how far its reading is. */
const MANY_PAGES = 50;

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** Says who asks, as wikis want it: the program, what for, and whom to write to. */
function userAgent(contact: string | boolean | undefined): string {
  const whom = typeof contact === 'string' ? `; ${contact.replace(/[^\x20-\x7e]/g, '')}` : '';
  return `Variorum/${programVersion()} (compares accounts of one event for its user; one request at a time${whom})`;
}

/** The bytes a word of the command leads to. */
async function incoming(what: string, options: Options, effects: Effects): Promise<Incoming> {
  if (!/^https?:\/\//i.test(what))
    return {
      bytes: await fileBytes(resolve(effects.cwd, what), what, 'give its files: variorum add FOLDER THIS/*'),
      name: basename(what),
      from: basename(what),
    };
  const { address, status, type, bytes } = await fetchBytes(what, {
    userAgent: userAgent(options.contact),
    allowPrivate: options.allowPrivate === true,
    largest: LARGEST_FILE,
  });
  if (status !== 200)
    throw new UserError(`${what} answered ${status}`, 'open it in the browser to see what it says');
  return { bytes, name: nameOfAddress(address), from: what, address, type };
}

/** What is to become an account, its letters recognised where that is asked for. */
async function withLetters(
  source: Incoming,
  languages: string | boolean | undefined,
  progress: Progress,
): Promise<Incoming> {
  if (typeof languages !== 'string') return source;
  const alto = await recognise(source.bytes, source.from, languages, (done, all) =>
    progress.tell('ocr', done, all),
  );
  progress.end();
  return {
    ...source,
    bytes: new TextEncoder().encode(alto),
    name: `${source.name.replace(/\.\w{1,5}$/, '')}.xml`,
    original: source.bytes,
  };
}

/** What was done with one account, and what to look at. */
function addedLines(
  { capture, characters, editions, listed, near, kindWas, problems }: Added,
  effects: Effects,
): string {
  const { file, sha256, address, from } = capture;
  const lines = [
    `${file}  ${characters} characters${editions > 1 ? ` in the last of ${editions} editions` : ''}, SHA-256 ${sha256.slice(0, 16)}…`,
  ];
  if (address !== undefined && address !== from) lines.push(`  fetched from ${address}`);
  if (kindWas !== undefined) lines.push(`  it was called .${kindWas}; its bytes say otherwise`);
  if (listed === 'not listed') lines.push(`  add to accounts in study.yaml:  - files: ${file}`);
  for (const { account, share } of near)
    lines.push(
      `  ${Math.round(share * 100)} % of its words stand in ${account} too: if one follows the other, write depends-on; if they are one text, remove one`,
    );
  lines.push(
    ...problemLines(problems, effects.columns ?? 100, terminalStyle(effects)).map((line) => `  ${line}`),
  );
  return `${lines.join('\n')}\n`;
}

/** `variorum add FOLDER WHAT...`: takes files, pages and articles into a study. */
export async function run(
  argument: string,
  options: Options,
  effects: Effects,
  [, ...all]: readonly string[],
): Promise<number> {
  const progress = new Progress(effects);
  const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  let wrong = 0;
  let taken = 0;
  // Loaded once for all: a hundred files are not to be read again for each of a hundred more.
  let known: KnownAccount[] | undefined;
  for (const what of all) {
    try {
      // Opened anew for each: the one before is among its files.
      const folder = await openFolder(resolve(effects.cwd, argument), argument);
      const collection = /^zotero:"?(.+?)"?$/i.exec(what)?.[1];
      if (collection !== undefined) {
        const request = { userAgent: userAgent(options.contact), largest: LARGEST_FILE };
        known = undefined;
        const { citations, added, refused } = await addZoteroItems(folder, ZOTERO, collection, request, now);
        effects.out(`library.json  ${citations} citation${citations === 1 ? '' : 's'} more\n`);
        for (const one of added) effects.out(addedLines(one, effects));
        taken += added.length;
        for (const { message, remedy } of refused) effects.err(`${message}\n  ${remedy}\n`);
        continue;
      }
      const article = /^wikipedia:"?(.+?)"?$/i.exec(what);
      if (article === null) {
        const source = await incoming(what, options, effects);
        const library = await takeLibrary(folder.root, source.name, source.bytes);
        if (library !== undefined) {
          const { path, added } = library;
          effects.out(`${path}  ${added} citation${added === 1 ? '' : 's'} more\n`);
          continue;
        }
        known ??= knownAccounts((await loadFolder(folder)).study);
        const added = await addBytes(folder, await withLetters(source, options.ocr, progress), now, {
          known,
          told: (done, pages) => {
            if (pages >= MANY_PAGES) progress.tell('pages', done, pages);
          },
        });
        known.push(added.known);
        taken++;
        progress.end();
        effects.out(addedLines(added, effects));
        continue;
      }
      known = undefined;
      const languages = String(options.languages ?? 'en')
        .split(',')
        .map((code) => code.trim());
      const pages = addWikiPages(folder, article[1] ?? '', languages, options.history === true, {
        api: String(options.api),
        now,
        request: {
          userAgent: userAgent(options.contact),
          allowPrivate: options.allowPrivate === true,
          largest: LARGEST_FILE,
          waiting: (seconds, why) => effects.err(`waiting ${seconds} s: ${why}\n`),
        },
        progress: (language, count) => progress.count(language, count),
      });
      for await (const { capture, page, revisions, kept, listed } of pages) {
        progress.end();
        taken++;
        const { reverts = [] } = capture;
        effects.out(
          `${capture.file}  ${page.title} (${page.language}), ${revisions} revision${revisions === 1 ? '' : 's'}${
            kept > 0 ? `, ${kept} of them kept from before` : ''
          }${reverts.length > 0 ? `; ${reverts.length} only put an older text back` : ''}\n`,
        );
        if (listed === 'not listed')
          effects.out(`  add to accounts in study.yaml:  - files: ${capture.file}\n`);
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      wrong++;
      effects.err(`${error.message}\n  ${error.remedy}\n`);
    } finally {
      progress.end();
    }
  }
  if (taken > 0)
    effects.out(
      `Where each came from stands in ${join(argument, 'captures.jsonl')}. Next: variorum build ${typed(argument)}\n`,
    );
  return wrong > 0 ? 2 : 0;
}
