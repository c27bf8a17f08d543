import type { Build } from '../../model/build.ts';
import { reportContent } from '../../show/report-content.ts';
import type { ExportParts } from '../export-parts.ts';
import type { ZipEntry } from '../zip.ts';
import { accountPage } from './account-page.ts';
import { aboutPage, accountsPage, contentsPage } from './front-pages.ts';
import { type Page, pageHtml } from './page.ts';
import { pathsOf } from './paths.ts';
import { pointPage } from './point-page.ts';

/** Name of the file that lists the others, so that a site can be written anew without touching what is not ours. */
export const SITE_LIST = 'variorum-site.txt';

/**
 * A static edition of a study: contents, a page for each point and each account, what it rests on, and the whole report.
 * Plain HTML without scripts, linked so that it works from a disk; it holds what the report holds and no more.
 */
export function site(build: Build, parts: ExportParts, report: string): ZipEntry[] {
  const content = reportContent(build, parts);
  const paths = pathsOf(build, content);
  const pages: Page[] = [
    contentsPage(content, paths),
    accountsPage(content, paths),
    aboutPage(build, content, parts),
    ...content.points.flatMap((point) => pointPage(point, content, paths) ?? []),
    ...content.accounts.map((account) => accountPage(account, content, paths)),
  ];
  const files: ZipEntry[] = [
    ...pages.map((page) => ({
      name: page.path,
      content: pageHtml(page, content.contents.title, parts.version),
    })),
    { name: 'report.html', content: report },
  ];
  const names = [...files.map(({ name }) => name), SITE_LIST].sort();
  return [...files, { name: SITE_LIST, content: `${names.join('\n')}\n` }];
}
