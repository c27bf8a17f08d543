import type { Build } from '../model/build.ts';
import { castOf } from '../show/cast.ts';
import { CLOSING } from '../show/closing-words.ts';
import { type EvidenceView, hypothesesOf } from '../show/hypotheses.ts';

/** One line of text that Argdown will not read as its own signs. */
const plain = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[[\]<>{}#*_@\\]/g, (sign) => `\\${sign}`)
    // Three of them begin or end a front matter wherever they stand; two strokes begin a comment.
    .replace(/={3,}/g, (signs) => signs.replace(/=/g, '\\='))
    .replace(/\/(?=\/)/g, '\\/')
    .trim();

/** Titles stand in brackets, where nothing can be escaped. */
const title = (words: string): string => words.replace(/[[\]<>\s]+/g, ' ').trim();

const wordsOf = ({ quote }: EvidenceView): string =>
  quote === undefined ? 'words that may not be quoted' : `${quote.before}${quote.words}${quote.after}`;

/**
 * The hypotheses of a study in Argdown (argdown.org): an answer is a statement, a judgement *consistent* an argument
 * that supports it, *inconsistent* one that attacks it. Neutral cells are told in words. Nothing says which answer wins.
 */
export function argdown(build: Build): string {
  const cast = castOf(build.study, build.names);
  const named = JSON.stringify(cast.guard(build.study.title)).replaceAll('=', '\\u003d');
  const lines: string[] = ['===', `title: ${named}`, '===', ''];
  const hypotheses = hypothesesOf(cast, build.weighing.hypotheses);
  // A document of comments alone is none to programs that read Argdown.
  if (hypotheses.length === 0) lines.push('# No hypotheses are set out in this study', '');
  for (const { question, answers, rows, lacking } of hypotheses) {
    lines.push(`# ${plain(question)}`, '');
    answers.forEach((answer, at) => {
      lines.push(`[${title(`${question} ${answer.key}`)}]: ${plain(answer.says)}`);
      rows.forEach((row, number) => {
        for (const { by, is, note } of row.cells[at]?.judgements ?? []) {
          if (is !== 'consistent' && is !== 'inconsistent') continue;
          const name = title(`${row.siglum} ${number + 1} on ${answer.key}, ${by}`);
          lines.push(
            `  ${is === 'consistent' ? '+' : '-'} <${name}>: ${plain([`${row.siglum}: ${wordsOf(row)}`, note || row.note].filter((one) => one !== '').join(' — '))}`,
          );
        }
      });
      lines.push('');
    });
    for (const says of lacking) lines.push(`/* ${says.replace(/\s+/g, ' ').replaceAll('*/', '* /')} */`);
    lines.push('');
  }
  lines.push(`/* ${CLOSING} */`, '');
  return lines.join('\n');
}
