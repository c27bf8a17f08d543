import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { keyOf } from '../study/account-list.ts';
import type { Folder } from '../study/folder.ts';
import { UserError } from '../study/user-error.ts';
import { type Capture, keepCapture, readCaptures } from './captures.ts';
import { safeName } from './file-name.ts';
import { accountsFolder, addToList } from './study-place.ts';
import type { WikiOptions } from './wiki/api.ts';
import { type FetchedPage, fetchHistory, titlesIn } from './wiki/fetch-history.ts';

/** How articles are fetched. */
export interface WikiPagesOptions {
  /** Address of the API; `{language}` stands for the code of a language. */
  readonly api: string;
  readonly now: () => string;
  readonly request: WikiOptions;
  readonly progress: (language: string, revisions: number) => void;
}

/** An article that became an account. */
export interface AddedPage extends FetchedPage {
  readonly capture: Capture;
  readonly listed: 'listed' | 'bare' | 'not listed';
}

async function hashOf(path: string): Promise<string> {
  const sum = createHash('sha256');
  for await (const part of createReadStream(path)) sum.update(part as Buffer);
  return sum.digest('hex');
}

/**
 * Fetches an article in several languages, each as one account with its revisions as editions, in the order of the languages. The first
 * language is that of the title; the others are found by its language links. One that has no article is told and passed over.
 */
export async function* addWikiPages(
  folder: Folder,
  title: string,
  languages: readonly string[],
  history: boolean,
  { api, now, request, progress }: WikiPagesOptions,
): AsyncGenerator<AddedPage> {
  for (const language of languages)
    if (!/^[a-z]{2,3}(?:-[a-z]{2,12})*$/.test(language))
      throw new UserError(`${language} is no code of a language`, 'write --languages en,ru,ja');
  const apiOf = (language: string): string => api.replaceAll('{language}', language);
  const titles = await titlesIn(apiOf, title, languages, request);
  const { captures } = await readCaptures(folder.root);
  const place = accountsFolder(folder);
  const taken = new Set(folder.files.map((file) => keyOf(file).toLowerCase()));
  const known: string[] = [];
  const missing = languages.filter((language) => !titles.has(language));
  for (const language of languages) {
    const own = titles.get(language);
    if (own === undefined) continue;
    const from = `${apiOf(language)} ${own}${history ? ' (history)' : ''}`;
    const there = captures.find((capture) => capture.from === from && folder.files.includes(capture.file));
    if (there !== undefined) {
      known.push(there.file);
      continue;
    }
    const key = safeName(`${language}wiki`, (one) => taken.has(one));
    taken.add(key);
    const file = `${place}${key}.xml`;
    const path = join(folder.root, file);
    await mkdir(join(folder.root, place), { recursive: true });
    const {
      path: ready,
      finish,
      ...fetched
    } = await fetchHistory(
      apiOf(language),
      language,
      own,
      history,
      join(folder.root, place),
      request,
      (count) => progress(language, count),
    );
    const { reverts } = fetched;
    const capture: Capture = {
      file,
      sha256: await hashOf(ready),
      bytes: (await stat(ready)).size,
      from,
      captured: now(),
      ...(reverts.length === 0 ? {} : { reverts }),
    };
    // Told before it is there: an account that stands in its place is never without its source.
    await keepCapture(folder.root, capture);
    await finish(path);
    const listed = await addToList(folder.root, { key, files: file, title: fetched.page.title, language });
    yield { ...fetched, capture, listed };
  }
  if (known.length > 0)
    throw new UserError(
      `in the study already: ${known.join(', ')}`,
      'remove a file first to fetch it anew; what was missing was fetched',
    );
  if (missing.length > 0)
    throw new UserError(`${title} has no article in ${missing.join(', ')}`, 'the others were fetched');
}
