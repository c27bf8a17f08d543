import type { Build } from '../model/build.ts';
import { CLOSING } from '../show/closing-words.ts';
import type { EarthLines } from '../show/coast.ts';
import { type ReportContent, reportContent } from '../show/report-content.ts';
import { sha256 } from '../text/sha256.ts';
import { base64OfHex, escaped } from './html-text.ts';

/** What the report is put together from, beside the build. */
export interface ReportParts {
  /** The reader: one module without imports, as bundled from src/web. */
  readonly script: string;
  readonly style: string;
  /** Version of the program. */
  readonly version: string;
  /** Hash of the last line of each journal file. */
  readonly lastHashes: Readonly<Record<string, string>>;
  /** Coasts of the world, of which the map draws those around the study. */
  readonly earth?: EarthLines;
}

/** A script or style that cannot close its own element. Both replacements mean the same in a string of JavaScript or CSS. */
const sealed = (text: string, element: 'script' | 'style'): string =>
  text.replaceAll(`</${element}`, `<\\/${element}`).replaceAll('<!--', '<\\!--');

/** JSON that cannot close its element, and that no old parser trips over. */
const embedded = (data: ReportContent): string =>
  JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

/** The points and who says what, in plain HTML, for a reader without scripts. */
function plain(data: ReportContent): string {
  const points = data.contents.atIssue
    .flatMap((at) => data.points[at] ?? [])
    .map(({ question, state, readings }) => {
      const lines = readings
        .filter(({ former }) => !former)
        .map(
          ({ label, groups }) =>
            `<li>${escaped(label)}: ${escaped(groups.flatMap(({ sigla }) => sigla.map(({ siglum }) => siglum)).join(', '))}</li>`,
        );
      return `<section><h2>${escaped(question)}</h2><p>${escaped(state)}</p><ul>${lines.join('')}</ul></section>`;
    });
  return [
    `<h1>${escaped(data.contents.title)}</h1>`,
    `<p>${escaped(data.contents.sentences.join(' '))}</p>`,
    '<p>The full report with quotations needs JavaScript; nothing is loaded from a network. This is its short form.</p>',
    ...points,
    `<p>${escaped(CLOSING)}</p>`,
  ].join('\n');
}

/**
 * The report: one HTML file that opens without a network. It holds only what the rights of each account allow. The
 * same build and parts give the same bytes.
 */
export function reportHtml(build: Build, parts: ReportParts): string {
  const data = reportContent(build, parts);
  const script = sealed(parts.script, 'script');
  const style = sealed(parts.style, 'style');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${base64OfHex(sha256(script))}'`,
    `style-src 'sha256-${base64OfHex(sha256(style))}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Variorum ${escaped(parts.version)}">
<meta name="referrer" content="no-referrer">
<title>${escaped(data.contents.title)}</title>
<style>${style}</style>
</head>
<body>
<div id="app"><noscript>
${plain(data)}
</noscript></div>
<script type="application/json" id="report">${embedded(data)}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}
