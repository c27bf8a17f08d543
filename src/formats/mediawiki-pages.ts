import type { Problem } from '../core/model/problem.ts';
import type { Format, FormatEdition } from './format.ts';
import type { HistoryEntry } from './history-entry.ts';
import { mediawikiXml } from './mediawiki-xml.ts';
import { wikiText } from './wiki-text.ts';

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const yearOf = ({ date }: HistoryEntry): string => date?.slice(0, 4) ?? '';

/**
 * An export of a wiki page as one account: its first revision, the last of each year and the latest are its editions, since a page with
 * thousands of revisions differs little from one to the next. `variorum history` reads them all.
 */
export const mediawikiPages: Format = {
  name: 'mediawiki-xml',
  extensions: [],
  async read(file): Promise<readonly FormatEdition[]> {
    const source = mediawikiXml(file.name, whole(file.bytes));
    const kept: HistoryEntry[] = [];
    let revisions = 0;
    for await (const entry of source.entries) {
      // The last of a year takes the place of those before it, but for the first of all.
      const before = kept[kept.length - 1];
      if (kept.length > 1 && before !== undefined && yearOf(before) === yearOf(entry)) kept.pop();
      kept.push(entry);
      revisions++;
    }
    const problems: Problem[] = [...source.problems];
    if (revisions > kept.length)
      problems.push({
        code: 'mediawiki.some-revisions',
        level: 'note',
        place: { file: file.name },
        says: `of ${revisions} revisions of ${source.title} the first, the last of each year and the latest are editions: ${kept.length}`,
        remedy: `variorum history ${file.name} reads every revision`,
      });
    if (kept.length === 0) return [{ text: '', structure: [], sourceMap: [], metadata: {}, problems }];
    return kept.map((entry, at): FormatEdition => {
      const { date, by } = entry;
      return {
        ...wikiText(entry.text),
        label: `${date?.slice(0, 10) ?? 'undated'} (${entry.id})`,
        ...(date === undefined ? {} : { date: date.slice(0, 10) }),
        ...(by === undefined ? {} : { by }),
        metadata: source.title === '' ? {} : { title: source.title },
        problems: at === 0 ? problems : [],
      };
    });
  },
};
