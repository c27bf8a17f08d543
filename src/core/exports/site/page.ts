import { CLOSING } from '../../show/closing-words.ts';
import { sha256 } from '../../text/sha256.ts';
import { base64OfHex, escaped } from '../html-text.ts';
import { STYLE } from './style.ts';

/** A page of the site without its frame. */
export interface Page {
  /** Path from the root of the site, for example `points/who-fired.html`. */
  readonly path: string;
  readonly title: string;
  /** HTML between header and footer. */
  readonly body: string;
}

/** Names of the pages every page leads to, with their paths. */
const PLACES = [
  ['Points at issue', 'index.html'],
  ['Accounts', 'accounts.html'],
  ['About', 'about.html'],
  ['The whole report', 'report.html'],
] as const;

/** From a page to another, so that the site works from a disk and under any address. */
export const linkFrom = (from: string, to: string): string =>
  `${'../'.repeat(from.split('/').length - 1)}${to.split('/').map(encodeURIComponent).join('/')}`;

const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${base64OfHex(sha256(STYLE))}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A page as a file: no script, nothing from elsewhere. */
export function pageHtml({ path, title, body }: Page, study: string, version: string): string {
  const links = PLACES.map(([name, to]) =>
    to === path
      ? `<li aria-current="page">${name}</li>`
      : `<li><a href="${linkFrom(path, to)}">${name}</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Variorum ${escaped(version)}">
<meta name="referrer" content="no-referrer">
<title>${escaped(title === study ? study : `${title} – ${study}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><p class="study"><a href="${linkFrom(path, 'index.html')}">${escaped(study)}</a></p><nav aria-label="Parts of the edition"><ul>${links.join('')}</ul></nav></header>
<main>
${body}
</main>
<footer><p>${escaped(CLOSING)}</p></footer>
</body>
</html>
`;
}
