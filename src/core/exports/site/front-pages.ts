import type { Build } from '../../model/build.ts';
import type { PointView } from '../../show/apparatus.ts';
import type { ReportContent } from '../../show/report-content.ts';
import { aboutLines } from '../about-lines.ts';
import type { ExportParts } from '../export-parts.ts';
import { exportedPoints } from '../exported-points.ts';
import { escaped } from '../html-text.ts';
import { linkFrom, type Page } from './page.ts';
import type { SitePaths } from './paths.ts';
import { siglumLink } from './point-page.ts';

function pointLine({ id, question, state, readings }: PointView, paths: SitePaths): string[] {
  const path = paths.point.get(id);
  if (path === undefined) return [];
  const shown = readings.filter(({ former }) => !former).slice(0, 4);
  const labels = shown.map(({ label }) => label).join(' · ');
  const more = readings.filter(({ former }) => !former).length - shown.length;
  return [
    `<li><a href="${linkFrom('index.html', path)}">${escaped(question)}</a><br><span class="state${state === 'contradicted' ? ' contradicted' : ''}">${escaped(state)}:</span> <span class="soft">${escaped(labels)}${more > 0 ? ` and ${more} more` : ''}</span></li>`,
  ];
}

/** The first page: what the study is, and the points at issue as ranked, then what one account alone tells. */
export function contentsPage(content: ReportContent, paths: SitePaths): Page {
  const { contents, points } = content;
  const at = new Set(contents.atIssue);
  const issue = contents.atIssue.flatMap((index) => points[index] ?? []);
  const rest = points.filter((_, index) => !at.has(index));
  return {
    path: 'index.html',
    title: contents.title,
    body: [
      `<h1>${escaped(contents.title)}</h1>`,
      ...(contents.place === '' ? [] : [`<p class="state">${escaped(contents.place)}</p>`]),
      `<p>${escaped(contents.sentences.join(' '))}</p>`,
      '<h2>Points at issue</h2>',
      `<ol class="points">${issue.flatMap((point) => pointLine(point, paths)).join('\n')}</ol>`,
      ...(rest.length === 0
        ? []
        : [
            '<h2>Further points, and what one account alone tells</h2>',
            `<ol class="points">${rest.flatMap((point) => pointLine(point, paths)).join('\n')}</ol>`,
          ]),
    ].join('\n'),
  };
}

/** All accounts by date. */
export function accountsPage({ accounts }: ReportContent, paths: SitePaths): Page {
  const rows = accounts.map(
    ({ key, siglum, title, author, year, languageName, interest }) =>
      `<tr><td>${siglumLink(key, siglum, 'accounts.html', paths)}</td><td>${year ?? ''}</td><td>${escaped([author, title].filter((one) => one !== '').join(', '))}</td><td class="wide">${escaped(languageName)}</td><td class="wide">${escaped(interest)}</td></tr>`,
  );
  return {
    path: 'accounts.html',
    title: 'Accounts',
    body: `<h1>Accounts</h1><table class="accounts"><thead><tr><th>Siglum</th><th>Year</th><th>Account</th><th class="wide">Language</th><th class="wide">Speaks for</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`,
  };
}

/** What the edition rests on: counts, decisions, rules, what was not read, and problems. */
export function aboutPage(
  build: Build,
  { coverage, methods, problems }: ReportContent,
  parts: ExportParts,
): Page {
  const lines = aboutLines(build, exportedPoints(build), parts).slice(0, -1);
  const unread = coverage.unread.map(
    ({ title, date, through }) =>
      `<li>${escaped(title)}${date === '' ? '' : `, ${escaped(date)}`}: through ${escaped(through.map(({ siglum }) => siglum).join(', '))}</li>`,
  );
  return {
    path: 'about.html',
    title: 'About this edition',
    body: [
      '<h1>About this edition</h1>',
      ...lines.map((line) => `<p>${escaped(line)}</p>`),
      '<h2>How points are ranked</h2>',
      `<p>${escaped(methods.ranking)}</p>`,
      '<h2>Counts</h2>',
      `<dl>${methods.counts.map(({ what, count }) => `<dt>${escaped(what)}</dt><dd>${count}</dd>`).join('')}</dl>`,
      ...(unread.length === 0
        ? []
        : ['<h2>Sources nobody read, known only through others</h2>', `<ul>${unread.join('')}</ul>`]),
      ...(problems.length === 0
        ? []
        : [
            '<h2>Problems</h2>',
            `<ul>${problems.map(({ where, says }) => `<li>${escaped(where === '' ? says : `${where}: ${says}`)}</li>`).join('')}</ul>`,
          ]),
    ].join('\n'),
  };
}
