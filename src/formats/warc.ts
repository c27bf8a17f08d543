import type { Problem } from '../core/model/problem.ts';
import type { Format, FormatEdition } from './format.ts';
import { html } from './html.ts';
import { type ArchivedPages, archivedPages } from './warc-records.ts';

/** WARC: the first page an archive of the web holds; its captures at other times are its editions. */
export const warc: Format = {
  name: 'warc',
  extensions: ['warc', 'gz'],
  slow: true,
  async read(file): Promise<readonly FormatEdition[]> {
    const problems: Problem[] = [];
    const add = (code: string, level: Problem['level'], says: string, remedy: string): void => {
      problems.push({ code, level, place: { file: file.name }, says, remedy });
    };
    let found: ArchivedPages = { pages: [], whole: false };
    try {
      found = archivedPages(file.bytes);
    } catch {
      add(
        'warc.broken',
        'error',
        `${file.name} cannot be unpacked, or would unpack to more than 256 MB`,
        'extract the page and add that',
      );
    }
    const first = found.pages[0];
    if (first === undefined) {
      if (problems.length === 0)
        add(
          'warc.no-page',
          'error',
          `${file.name} holds no page that was found (status 200, HTML)`,
          'archive the page again, or save it from the browser',
        );
      return [{ text: '', structure: [], sourceMap: [], metadata: {}, problems }];
    }
    if (!found.whole)
      add(
        'warc.cut',
        'warning',
        `${file.name} breaks off`,
        'what stands before that place was read; copy it again',
      );
    const others = new Set(found.pages.map(({ address }) => address)).size - 1;
    if (others > 0)
      add(
        'warc.more-pages',
        'warning',
        `${file.name} holds ${others} page${others === 1 ? '' : 's'} beside ${first.address}, which ${others === 1 ? 'is' : 'are'} not read`,
        'make an archive of its own for each page that is an account',
      );
    const editions: FormatEdition[] = [];
    const captures = found.pages.filter(({ address }) => address === first.address);
    for (const { bytes, charset, date } of captures) {
      const [read] = await html.read({
        name: file.name,
        bytes,
        ...(charset === undefined ? {} : { charset }),
      });
      if (read === undefined) continue;
      editions.push({
        ...read,
        metadata: { ...read.metadata, ...(date === '' ? {} : { date: date.slice(0, 10) }) },
        problems: editions.length === 0 ? [...problems, ...read.problems] : read.problems,
        ...(captures.length > 1 ? { label: date } : {}),
      });
    }
    return editions;
  },
};
