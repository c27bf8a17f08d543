import type { AccountView } from '../../show/accounts.ts';
import type { Authority } from '../../show/cast.ts';
import type { ReportContent } from '../../show/report-content.ts';
import { escaped } from '../html-text.ts';
import { linkFrom, type Page } from './page.ts';
import type { SitePaths } from './paths.ts';
import { siglumLink } from './point-page.ts';

function named({ name, account, only }: Authority, from: string, paths: SitePaths): string {
  if (account !== undefined) return siglumLink(account, name, from, paths);
  return `${escaped(name)}${only ? ' (known only through others)' : ''}`;
}

/** What is known of an account, as rows of a term and its description in HTML. */
function facts(account: AccountView, from: string, paths: SitePaths): [term: string, html: string][] {
  const ties = (all: AccountView['dependsOn']): string =>
    all
      .map(({ other, status }) => `${named(other, from, paths)} <span class="how">(${status})</span>`)
      .join(', ');
  const { citation } = account;
  const link =
    citation?.url === undefined
      ? ''
      : ` <a href="${escaped(citation.url)}" rel="noreferrer">${escaped(citation.url)}</a>`;
  const rows: [string, string][] = [
    ['Author', escaped(account.author)],
    ['Written', escaped(account.written)],
    ['Published', escaped(account.published)],
    ['Speaks for', escaped(account.interest)],
    ['Language', escaped(account.languageName)],
    ['Kind', escaped([account.kind, account.genre].filter((one) => one !== '').join(', '))],
    ['Text', escaped(account.textWords)],
    ['Read', account.read === 'full' ? 'the whole' : 'a part'],
    ['Rights', escaped(account.rights)],
    ['Source', citation === undefined ? '' : `${escaped(citation.words)}${link}`],
    ['Translation of', account.translationOf === undefined ? '' : named(account.translationOf, from, paths)],
    ['Depends on', ties(account.dependsOn)],
    ['Followed by', ties(account.followedBy)],
    ...account.marks.map(({ mark, shownBy }): [string, string] => [
      'Marked',
      escaped(`${mark}, shown by ${shownBy}`),
    ]),
    ...account.worth.map(({ name, says }): [string, string] => [name, escaped(says)]),
  ];
  return rows.filter(([, html]) => html !== '');
}

/** The page of one account: what it is, what it says, and its text where that may be published. */
export function accountPage(account: AccountView, content: ReportContent, paths: SitePaths): Page {
  const path = paths.account.get(account.key) as string;
  const readings = account.readings.flatMap(({ point: at, reading }) => {
    const point = content.points[at];
    const to = point === undefined ? undefined : paths.point.get(point.id);
    const view = point?.readings[reading];
    return point === undefined || to === undefined || view === undefined
      ? []
      : [
          `<tr><td><a href="${linkFrom(path, to)}">${escaped(point.question)}</a></td><td>${escaped(view.label)}</td></tr>`,
        ];
  });
  const texts = content.texts
    .filter((text) => text.account === account.key)
    .map(
      ({ edition, language, text, paragraphs }) =>
        `<h2>Text${edition === '' ? '' : `, ${escaped(edition)}`}</h2><p class="soft">${escaped(account.textWords)}</p><div class="text" lang="${escaped(language)}">${paragraphs
          .map(({ start, end, heading }) =>
            heading > 0
              ? `<p><strong>${escaped(text.slice(start, end).replace(/^#+\s*/, ''))}</strong></p>`
              : `<p>${escaped(text.slice(start, end))}</p>`,
          )
          .join('\n')}</div>`,
    );
  return {
    path,
    title: account.siglum,
    body: [
      `<h1>${escaped(account.title)}</h1>`,
      `<p class="state"><span class="siglum">${escaped(account.siglum)}</span></p>`,
      `<dl>${facts(account, path, paths)
        .map(([term, html]) => `<dt>${escaped(term)}</dt><dd>${html}</dd>`)
        .join('')}</dl>`,
      ...(readings.length === 0
        ? []
        : ['<h2>What it says</h2>', `<table><tbody>${readings.join('')}</tbody></table>`]),
      ...texts,
    ].join('\n'),
  };
}
