import type { Build } from '../model/build.ts';
import { apparatusNotes } from './apparatus-notes.ts';
import type { ExportParts } from './export-parts.ts';
import { groupWords } from './group-words.ts';
import { pointWords, readingRemarks } from './reading-remarks.ts';
import { type Scholarly, type ScholarlyPoint, scholarly } from './scholarly.ts';
import { sourceWords } from './source-words.ts';
import { textRemarks } from './text-remarks.ts';
import { oneLine, xmlSafe } from './xml-text.ts';

/** Signs of Markdown (CommonMark with tables and footnotes), mathematics and HTML. */
const SIGNS = /[\\`*_{}[\]<>#|~&!$^]/g;

/** Text on one line that Markdown prints as it is. Not for the beginning of a line. */
const markdownText = (text: string): string => oneLine(xmlSafe(text)).replace(SIGNS, (sign) => `\\${sign}`);

function pointLines(
  { number, view, warning }: ScholarlyPoint,
  { accounts }: Scholarly,
  note: (text: string) => string,
): string[] {
  const lines = [`## ${number}. ${markdownText(view.question)}`, '', markdownText(pointWords(view))];
  if (warning !== '') lines.push('', `*${markdownText(warning)}*`);
  lines.push('');
  for (const reading of view.readings) {
    const label = `**${markdownText(reading.label)}**`;
    const who = markdownText(groupWords(reading.groups));
    const remarks = readingRemarks(view, reading).map(markdownText).join('; ');
    const notes = apparatusNotes(reading, accounts).map((runs) =>
      runs
        .map(({ words }) =>
          xmlSafe(words)
            .replace(/\s+/g, ' ')
            .replace(SIGNS, (sign) => `\\${sign}`),
        )
        .join(''),
    );
    lines.push(`- ${label} — ${who}${remarks === '' ? '' : ` *(${remarks})*`}${note(notes.join(' '))}`);
  }
  for (const { siglum, interest, quote } of view.denials) {
    const words =
      quote === undefined || quote.kind === 'precis'
        ? ''
        : `: “${markdownText(`${quote.before}${quote.words}${quote.after}`)}”`;
    lines.push(
      '',
      `Denied by ${markdownText(siglum)}${interest === '' ? '' : `, for ${markdownText(interest)}`}${words}`,
    );
  }
  return [...lines, ''];
}

/** The apparatus as Markdown with a footnote for each reading, then the witnesses, then what listing means. */
export function markdown(build: Build, parts: ExportParts): string {
  const made = scholarly(build, parts);
  const notes: string[] = [];
  const note = (text: string): string => {
    notes.push(text);
    return `[^${notes.length}]`;
  };
  const body = made.points.flatMap((point) => pointLines(point, made, note));
  const { shared, remark } = textRemarks([...made.accounts.values()]);
  const witnesses = [...made.accounts.values()].map((account) => {
    const { words, url } = account.withheld ? { words: account.title, url: undefined } : sourceWords(account);
    const own = markdownText(remark(account));
    const link = url === undefined ? '' : ` <${encodeURI(url).replace(/[<>]/g, '')}>`;
    return `- **${markdownText(account.siglum)}**: ${markdownText(words)}${link}${own === '' ? '' : ` ${own}`}`;
  });
  return `${[
    `# ${markdownText(made.title)}`,
    '',
    ...body,
    '## Witnesses',
    '',
    ...(shared === '' ? [] : [markdownText(shared), '']),
    ...witnesses,
    '',
    ...notes.flatMap((text, at) => [`[^${at + 1}]: ${text}`, '']),
    ...made.about.flatMap((line) => [markdownText(line), '']),
  ]
    .join('\n')
    .trimEnd()}\n`;
}
