import type { Build } from '../../model/build.ts';
import type { ExportParts } from '../export-parts.ts';
import { denialWords } from './denial-words.ts';
import { type Reference, references } from './references.ts';
import {
  type WikiPoint,
  type WikiReading,
  type WikiSource,
  type WikiStudy,
  wikiStudy,
} from './wiki-points.ts';
import { wikitext } from './wikitext.ts';

/** Name of a source as it stands in a cell: its author, else its title. */
const shortName = ({ account }: WikiSource): string => account.author || account.title;

function sourceCells(source: WikiSource, reference: Reference): string {
  const { how, date, basis, account } = source;
  const marks = account.marks.map(({ mark }) => mark).join(', ');
  const said = [wikitext(shortName(source)), how === '' ? '' : ` (${wikitext(how)})`].join('');
  return [
    `| ${said}${reference(account)}`,
    `| ${wikitext(date || 'not known')}`,
    `| ${wikitext(basis === 'unknown' ? 'not known' : basis)}${marks === '' ? '' : ` (${wikitext(marks)})`}`,
  ].join('\n');
}

/** Remarks on a reading: established, its type against the reference reading, and warnings. */
function remarks(point: WikiPoint, { view, warning, notCited, named }: WikiReading): string[] {
  const { established } = point.view;
  return [
    ...(view.established && established !== undefined
      ? [
          `Established by ${wikitext(established.by)}, ${wikitext(established.when.slice(0, 10))}: ${wikitext(established.grounds)}`,
        ]
      : []),
    ...(view.type === undefined ? [] : [`${wikitext(view.type.type)}: ${wikitext(view.type.says)}`]),
    ...(warning === '' ? [] : [`'''${wikitext(warning)}'''`]),
    ...(notCited === 0
      ? []
      : [`Also in ${notCited} not cited here (wikis, what depends on one, or withheld).`]),
    ...(named.length === 0 ? [] : [`They name, unread here: ${wikitext(named.join('; '))}.`]),
  ];
}

function rows(point: WikiPoint, reading: WikiReading, reference: Reference): string[] {
  const { view, sources } = reading;
  const span = sources.length > 1 ? `rowspan="${sources.length}" ` : '';
  const label = view.established ? `'''${wikitext(view.label)}'''` : wikitext(view.label);
  const cell = (words: string): string => `| ${span === '' ? '' : `${span}| `}${words}`;
  const [first, ...rest] = sources.map((source) => sourceCells(source, reference));
  return [
    [
      '|-',
      cell(label),
      first ?? '| none that can be cited\n| \n| ',
      cell(remarks(point, reading).join('<br />')),
    ].join('\n'),
    ...rest.map((cells) => `|-\n${cells}`),
  ];
}

function table(point: WikiPoint, { accounts }: WikiStudy, reference: Reference): string[] {
  const { view, number, warning } = point;
  const denials = view.denials.map((denial) => {
    const account = accounts.get(denial.account);
    return `* ${denialWords(denial, account === undefined || account.withheld ? '' : reference(account))}`;
  });
  return [
    `=== ${number}. ${wikitext(view.question)} ===`,
    ...(warning === '' ? [] : [`''${wikitext(warning)}''`, '']),
    '{| class="wikitable"',
    '! Reading !! Said by !! Date !! Basis !! Remarks',
    ...point.given.flatMap((reading) => rows(point, reading, reference)),
    '|}',
    ...(denials.length === 0 ? [] : ['A denial is no reading and stands apart:', ...denials]),
    '',
  ];
}

/**
 * Tables of readings in wikitext, with references. Only sources behind wikis are cited: never a wiki, nor what depends
 * on one. Nothing is quoted from a précis.
 */
export function mediawiki(build: Build, parts: ExportParts): string {
  const study = wikiStudy(build, parts);
  const reference = references(study.citable);
  return [
    `== Readings: ${wikitext(study.title)} ==`,
    ...study.wikiPoints.flatMap((point) => table(point, study, reference)),
    '=== References ===',
    '<references />',
    '',
    ...study.about.map((line) => `: ${wikitext(line)}`),
    '',
  ].join('\n');
}
