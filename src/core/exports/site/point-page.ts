import type { PointView, ReadingView, WitnessView } from '../../show/apparatus.ts';
import type { Quote } from '../../show/quote.ts';
import type { ReportContent } from '../../show/report-content.ts';
import type { WitnessGroup } from '../../show/witness-groups.ts';
import { howWords } from '../group-words.ts';
import { escaped } from '../html-text.ts';
import { pointWords, readingRemarks } from '../reading-remarks.ts';
import { linkFrom, type Page } from './page.ts';
import type { SitePaths } from './paths.ts';

/** A siglum that leads to the page of its account. */
export function siglumLink(account: string, siglum: string, from: string, paths: SitePaths): string {
  const path = paths.account.get(account);
  const words = `<span class="siglum">${escaped(siglum)}</span>`;
  return path === undefined ? words : `<a href="${linkFrom(from, path)}">${words}</a>`;
}

function groupHtml(group: WitnessGroup, from: string, paths: SitePaths): string {
  const sigla = group.sigla.map(
    ({ account, siglum, editions }) =>
      `${siglumLink(account, siglum, from, paths)}${editions === undefined || editions === '' ? '' : ` (${escaped(editions)})`}`,
  );
  const how = howWords(group);
  return `${sigla.join(', ')}${how === '' ? '' : ` <span class="how">(${escaped(how)})</span>`}`;
}

/** Words of an account with the datum marked; those of a précis stand without quotation marks and say what they are. */
function quoteHtml(quote: Quote, who: string): string {
  const words = `${quote.cutBefore ? '… ' : ''}${escaped(quote.before)}<mark>${escaped(quote.words)}</mark>${escaped(quote.after)}${quote.cutAfter ? ' …' : ''}`;
  const lang = ` lang="${escaped(quote.language)}"`;
  if (quote.kind === 'precis')
    return `<div class="precis"><p${lang}>${words}</p><p class="label">${who}, précis, not the words of the source</p></div>`;
  const kind = quote.kind === 'translation' ? ', a translation' : '';
  return `<blockquote><p${lang}>“${words}”</p><p class="label">${who}${kind}</p></blockquote>`;
}

function witnessesHtml(witnesses: readonly WitnessView[], from: string, paths: SitePaths): string[] {
  return witnesses
    .filter(({ current }) => current)
    .map(({ quote, unquoted, account, siglum }) => {
      const who = siglumLink(account, siglum, from, paths);
      return quote === undefined
        ? `<p class="label">${who}: ${escaped(unquoted ?? 'its words are not shown')}</p>`
        : quoteHtml(quote, who);
    });
}

function readingHtml(
  point: PointView,
  reading: ReadingView,
  at: number,
  from: string,
  paths: SitePaths,
): string {
  const remarks = readingRemarks(point, reading).join('; ');
  const status = reading.status === 'machine' ? '' : `${reading.status}; `;
  return [
    `<section class="reading${at === 0 ? ' lemma' : ''}">`,
    `<p><span class="value">${escaped(reading.label)}</span> &nbsp;${reading.groups.map((group) => groupHtml(group, from, paths)).join('; ')}</p>`,
    ...(status + remarks === '' ? [] : [`<p class="type">${escaped(status + remarks)}</p>`]),
    ...witnessesHtml(reading.witnesses, from, paths),
    '</section>',
  ].join('\n');
}

/** The page of one point: its readings with who gives them and their words, denials, and who says nothing. */
export function pointPage(point: PointView, content: ReportContent, paths: SitePaths): Page | undefined {
  const path = paths.point.get(point.id);
  if (path === undefined) return undefined;
  const sigla = new Map(content.accounts.map(({ key, siglum }) => [key, siglum] as const));
  const denials = point.denials.map(({ account, siglum, interest, quote }) => {
    const who = siglumLink(account, siglum, path, paths);
    return `<p>Denied by ${who}${interest === '' ? '' : `, which speaks for ${escaped(interest)}`}.</p>${quote === undefined ? '' : quoteHtml(quote, who)}`;
  });
  const silent = point.silent.map(
    ({ standing, because, accounts }) =>
      `<p>${escaped(standing)} (${escaped(because)}): ${accounts.map((key) => siglumLink(key, sigla.get(key) ?? key, path, paths)).join(', ')}</p>`,
  );
  const status =
    point.status === 'confirmed' || point.established !== undefined
      ? ''
      : `<p class="soft">${point.status === 'seen' ? 'Found by the program and seen, but not confirmed, by a person.' : 'Found by the program; no person has looked at it.'}</p>`;
  const more = [
    ...(point.range === undefined ? [] : [point.range.says]),
    ...(point.sensitivity === undefined ? [] : [point.sensitivity.says, ...point.sensitivity.changes]),
  ].map((says) => `<p>${escaped(says)}</p>`);
  return {
    path,
    title: point.question,
    body: [
      `<h1>${escaped(point.question)}</h1>`,
      `<p class="state">${escaped(pointWords(point))}</p>`,
      status,
      ...point.readings.map((reading, at) => readingHtml(point, reading, at, path, paths)),
      ...(denials.length === 0 ? [] : ['<h2>Denials</h2>', ...denials]),
      ...(more.length === 0 ? [] : ['<h2>What would change it</h2>', ...more]),
      ...(silent.length === 0 ? [] : ['<h2>Who gives no reading</h2>', ...silent]),
    ].join('\n'),
  };
}
