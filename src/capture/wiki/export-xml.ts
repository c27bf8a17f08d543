import type { ApiRevision, WikiPage } from './revision.ts';

/** Characters that XML 1.0 cannot hold. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const escaped = (words: string): string =>
  words
    .toWellFormed()
    .replace(UNWRITABLE, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Beginning of an export of one page, in the form of Special:Export (schema 0.11). */
export const exportHead = ({ pageid, title, language }: WikiPage, site: string): string =>
  `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="${escaped(language)}">
  <siteinfo>
    <base>${escaped(site)}</base>
  </siteinfo>
  <page>
    <title>${escaped(title)}</title>
    <ns>0</ns>
    <id>${pageid}</id>
`;

export const EXPORT_END = '  </page>\n</mediawiki>\n';

/** One revision of an export. What the wiki hides is marked as deleted. */
export function exportRevision(revision: ApiRevision): string {
  const { revid, parentid, timestamp, user, anon, minor, comment, sha1, slots } = revision;
  const content = slots?.main?.content;
  const by =
    user === undefined
      ? '<contributor deleted="deleted" />'
      : `<contributor><${anon === true ? 'ip' : 'username'}>${escaped(user)}</${anon === true ? 'ip' : 'username'}></contributor>`;
  const lines = [
    `<id>${revid}</id>`,
    ...(parentid ? [`<parentid>${parentid}</parentid>`] : []),
    ...(timestamp === undefined ? [] : [`<timestamp>${escaped(timestamp)}</timestamp>`]),
    by,
    ...(minor === true ? ['<minor/>'] : []),
    ...(comment === undefined
      ? ['<comment deleted="deleted" />']
      : comment === ''
        ? []
        : [`<comment>${escaped(comment)}</comment>`]),
    `<model>${escaped(slots?.main?.contentmodel ?? 'wikitext')}</model>`,
    `<format>${escaped(slots?.main?.contentformat ?? 'text/x-wiki')}</format>`,
    content === undefined
      ? '<text deleted="deleted" />'
      : `<text bytes="${Buffer.byteLength(content)}" xml:space="preserve">${escaped(content)}</text>`,
    ...(sha1 === undefined ? [] : [`<sha1>${escaped(sha1)}</sha1>`]),
  ];
  return `    <revision>\n${lines.map((line) => `      ${line}\n`).join('')}    </revision>\n`;
}
