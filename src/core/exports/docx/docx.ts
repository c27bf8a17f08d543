import type { Build } from '../../model/build.ts';
import type { DenialView } from '../../show/silence.ts';
import type { WitnessGroup } from '../../show/witness-groups.ts';
import { apparatusNotes } from '../apparatus-notes.ts';
import type { ExportParts } from '../export-parts.ts';
import { howWords, siglaWords } from '../group-words.ts';
import { pointWords, readingRemarks } from '../reading-remarks.ts';
import { type Scholarly, type ScholarlyPoint, scholarly } from '../scholarly.ts';
import { sourceWords } from '../source-words.ts';
import { textRemarks } from '../text-remarks.ts';
import { wordPackage } from './word-package.ts';
import { footnoteCall, wordParagraph, wordRun } from './word-runs.ts';

function denial({ siglum, title, author, interest, quote }: DenialView): string {
  const who = [author, title].filter((one) => one !== '').join(', ');
  const runs = [
    wordRun('Denied by '),
    wordRun(siglum, { smallCaps: true }),
    wordRun(`${who === '' ? '' : ` (${who})`}${interest === '' ? '' : `, which speaks for ${interest}`}`),
  ];
  if (quote === undefined || quote.kind === 'precis') return wordParagraph('Denial', [...runs, wordRun('.')]);
  return wordParagraph('Denial', [
    ...runs,
    wordRun(': “'),
    wordRun(`${quote.before}${quote.words}${quote.after}`, { language: quote.language }),
    wordRun('”'),
  ]);
}

/** Sigla in small capitals, how they stand in plain letters. */
const groupRuns = (groups: readonly WitnessGroup[]): string[] =>
  groups.flatMap((group, at) => {
    const how = howWords(group);
    return [
      ...(at === 0 ? [] : [wordRun('; ')]),
      wordRun(siglaWords(group), { smallCaps: true }),
      ...(how === '' ? [] : [wordRun(` (${how})`)]),
    ];
  });

function pointParagraphs(
  { number, view, warning }: ScholarlyPoint,
  { accounts }: Scholarly,
  note: (runs: string) => number,
): string[] {
  const readings = view.readings.map((reading, at) => {
    const runs = apparatusNotes(reading, accounts).flatMap((one, index) => [
      ...(index === 0 ? [] : [wordRun(' ')]),
      ...one.map(({ words, language }, place) =>
        wordRun(words, {
          ...(place === 0 ? { smallCaps: true } : {}),
          ...(language === undefined ? {} : { language }),
        }),
      ),
    ]);
    const remarks = readingRemarks(view, reading).join('; ');
    return wordParagraph('Reading', [
      wordRun(reading.label, { bold: at === 0 }),
      // The bracket closes the lemma, as in a printed apparatus.
      wordRun(at === 0 ? '] ' : ':\u2002'),
      ...groupRuns(reading.groups),
      ...(remarks === '' ? [] : [wordRun(`; ${remarks}`, { italic: true })]),
      ...(runs.length === 0 ? [] : [footnoteCall(note(runs.join('')))]),
    ]);
  });
  return [
    wordParagraph('Heading1', [wordRun(`${number}. ${view.question}`)]),
    wordParagraph('State', [wordRun(`${pointWords(view)}${warning === '' ? '' : ` ${warning}`}`)]),
    ...readings,
    ...view.denials.map(denial),
  ];
}

/**
 * The apparatus as a Word document for an appendix: the lemma of each point first, the deviating readings below it, a
 * footnote for each reading with its sources and their words, the witnesses, and what listing means.
 */
export function docx(build: Build, parts: ExportParts): Uint8Array {
  const made = scholarly(build, parts);
  const notes: string[] = [];
  const note = (runs: string): number => notes.push(runs);
  const body = made.points.flatMap((point) => pointParagraphs(point, made, note));
  const { shared, remark } = textRemarks([...made.accounts.values()]);
  const witnesses = [...made.accounts.values()].map((account) =>
    wordParagraph('Witness', [
      wordRun(account.siglum, { smallCaps: true }),
      wordRun(`\u2002${account.withheld ? account.title : sourceWords(account).words}${remark(account)}`),
    ]),
  );
  return wordPackage(
    made.title,
    [
      wordParagraph('Title', [wordRun(made.title)]),
      ...body,
      wordParagraph('Heading1', [wordRun('Witnesses')]),
      ...(shared === '' ? [] : [wordParagraph('State', [wordRun(shared)])]),
      ...witnesses,
      wordParagraph('Heading1', [wordRun('About this apparatus')]),
      ...made.about.map((line) => wordParagraph('Normal', [wordRun(line)])),
    ],
    notes,
  );
}
