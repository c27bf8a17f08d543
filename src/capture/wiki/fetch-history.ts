import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, open, readFile, rename, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { UserError } from '../../study/user-error.ts';
import { type Answer, askWiki, type WikiOptions } from './api.ts';
import { EXPORT_END, exportHead, exportRevision } from './export-xml.ts';
import { type ApiRevision, RevertWatch, type WikiPage } from './revision.ts';

/** What was fetched of one page. */
export interface FetchedPage {
  readonly page: WikiPage;
  readonly revisions: number;
  /** Ids of those that only put an older text back. */
  readonly reverts: readonly string[];
  /** Revisions that an earlier, interrupted run had fetched. */
  readonly kept: number;
}

/** A page that was fetched whole and is not yet in its place. */
export interface ReadyPage extends FetchedPage {
  /** The hidden file that holds its export. */
  readonly path: string;
  /** Puts the export in its place and forgets what was kept for an interruption. */
  finish(target: string): Promise<void>;
}

/** A batch as the file of an unfinished fetch holds it, one a line; `next` is where the wiki goes on. */
interface Batch {
  readonly page: WikiPage;
  readonly revisions: readonly ApiRevision[];
  readonly next?: Readonly<Record<string, string>>;
}

/** File that holds what an unfinished fetch has; hidden, so that it is never taken for an account. */
const unfinished = (folder: string, api: string, title: string, history: boolean): string =>
  join(
    folder,
    `.unfinished-${createHash('sha256')
      .update(JSON.stringify([api, title, history]))
      .digest('hex')
      .slice(0, 16)}.jsonl`,
  );

/** Whole batches of an unfinished fetch; a line that broke off is cut away. */
async function batchesIn(path: string): Promise<{ batches: number; revisions: number; last?: Batch }> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return { batches: 0, revisions: 0 };
  let batches = 0;
  let revisions = 0;
  let last: Batch | undefined;
  let whole = 0;
  for (let start = 0; ; ) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    try {
      last = JSON.parse(text.slice(start, end)) as Batch;
    } catch {
      break;
    }
    batches++;
    revisions += last.revisions.length;
    start = whole = end + 1;
  }
  if (whole < text.length) await truncate(path, Buffer.byteLength(text.slice(0, whole)));
  return { batches, revisions, ...(last === undefined ? {} : { last }) };
}

function batchOf(answer: Answer, language: string, title: string): Batch {
  const pages = (
    answer.query as
      | { pages?: readonly (Record<string, unknown> & { revisions?: readonly ApiRevision[] })[] }
      | undefined
  )?.pages;
  const found = pages?.[0];
  if (
    found === undefined ||
    found.missing === true ||
    found.invalid === true ||
    typeof found.pageid !== 'number'
  )
    throw new UserError(
      `the wiki (${language}) has no page ${title}`,
      'check the title as it stands above the article',
    );
  const next = answer.continue as Readonly<Record<string, string>> | undefined;
  return {
    page: { pageid: found.pageid, title: String(found.title), language },
    revisions: found.revisions ?? [],
    ...(next === undefined ? {} : { next }),
  };
}

/**
 * Fetches a page of a MediaWiki, with all its revisions or the latest alone, and writes it as an export (Special:Export) to a hidden file of
 * `folder`. What was fetched is kept after every answer; when the fetch is interrupted, the next one goes on from there and writes the same bytes.
 */
export async function fetchHistory(
  api: string,
  language: string,
  title: string,
  history: boolean,
  folder: string,
  options: WikiOptions,
  progress: (revisions: number) => void = () => {},
): Promise<ReadyPage> {
  const path = unfinished(folder, api, title, history);
  const { revisions: kept, last } = await batchesIn(path);
  let next = last?.next;
  let done = last !== undefined && next === undefined;
  let count = kept;
  while (!done) {
    const answer = await askWiki(
      api,
      {
        action: 'query',
        prop: 'revisions',
        titles: title,
        redirects: '1',
        rvprop: 'ids|timestamp|user|comment|content|sha1|size|tags|flags',
        rvslots: 'main',
        ...(history ? { rvdir: 'newer', rvlimit: '50' } : { rvlimit: '1' }),
        ...(next ?? {}),
      },
      options,
    );
    const batch = batchOf(answer, language, title);
    await appendFile(path, `${JSON.stringify(history ? batch : { ...batch, next: undefined })}\n`);
    count += batch.revisions.length;
    progress(count);
    if (batch.next !== undefined && JSON.stringify(batch.next) === JSON.stringify(next))
      throw new UserError(
        `the wiki (${language}) gives the same revisions again and again`,
        'tell those who keep it',
      );
    next = batch.next;
    done = next === undefined || !history;
  }
  const watch = new RevertWatch();
  const beside = `${path}.xml`;
  const file = await open(beside, 'w');
  let page: WikiPage | undefined;
  try {
    for await (const line of createInterface({
      input: createReadStream(path, 'utf8'),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      const batch = JSON.parse(line) as Batch;
      if (page === undefined) {
        page = batch.page;
        await file.write(exportHead(page, new URL(api).origin));
      }
      for (const revision of batch.revisions) {
        watch.see(revision);
        await file.write(exportRevision(revision));
      }
    }
    await file.write(EXPORT_END);
    await file.sync();
  } finally {
    await file.close();
  }
  const finish = async (target: string): Promise<void> => {
    await rename(beside, target);
    await rm(path, { force: true });
  };
  return { page: page as WikiPage, revisions: count, reverts: watch.reverts, kept, path: beside, finish };
}

/** Titles of an article in other languages, as its language links give them; the first language is the one of the title. */
export async function titlesIn(
  apiOf: (language: string) => string,
  title: string,
  languages: readonly string[],
  options: WikiOptions,
): Promise<ReadonlyMap<string, string>> {
  const [first = 'en', ...others] = languages;
  const titles = new Map([[first, title]]);
  let next: Readonly<Record<string, string>> | undefined = {};
  while (others.some((language) => !titles.has(language)) && next !== undefined) {
    const answer: Answer = await askWiki(
      apiOf(first),
      { action: 'query', prop: 'langlinks', titles: title, redirects: '1', lllimit: 'max', ...next },
      options,
    );
    const pages = (
      answer.query as
        | { pages?: readonly { langlinks?: readonly { lang: string; title: string }[] }[] }
        | undefined
    )?.pages;
    for (const { lang, title: other } of pages?.[0]?.langlinks ?? [])
      if (others.includes(lang)) titles.set(lang, other);
    next = answer.continue as Readonly<Record<string, string>> | undefined;
  }
  return titles;
}
