import { isoDate } from '../calendars/gregorian.ts';
import type { Account } from '../model/account.ts';
import type { Build } from '../model/build.ts';
import type { Episode } from '../model/episode.ts';
import { tellsNoDay } from '../model/interval.ts';
import type { Point, Reading, ReadingValue, Witness } from '../model/point.ts';
import { againstReference } from '../show/against-reference.ts';
import { type Cast, castOf } from '../show/cast.ts';
import { quoteOf } from '../show/quote.ts';
import { aboutLines } from './about-lines.ts';
import type { CsvColumnName } from './csv-columns.ts';
import type { ExportParts } from './export-parts.ts';
import { exportedPoints } from './exported-points.ts';

/** One row of the table of readings; a cell that is missing is empty. Numbers are numbers, text is as it is. */
export type ReadingRow = Partial<Record<CsvColumnName, string | number>>;

const said = (word: string): string => (word === '-' ? '' : word);

/** min, value, max and bound of a reading. */
function values(value: ReadingValue): ReadingRow {
  if (value.kind === 'quantity') {
    const { lo, hi, comparator } = value.quantity;
    return { min: lo, ...(lo === hi ? { value: lo } : {}), max: hi, bound: comparator };
  }
  if (value.kind === 'time') {
    const { earliest, latest, extent, approximate } = value.interval;
    if (tellsNoDay(value.interval)) return {};
    const one = earliest !== undefined && earliest === latest;
    const bound = approximate
      ? 'approx'
      : one
        ? 'eq'
        : earliest === undefined
          ? 'le'
          : latest === undefined
            ? 'ge'
            : extent === 'range'
              ? 'range'
              : 'vague';
    return {
      ...(earliest === undefined ? {} : { min: isoDate(earliest) }),
      ...(one ? { value: isoDate(earliest) } : {}),
      ...(latest === undefined ? {} : { max: isoDate(latest) }),
      bound,
    };
  }
  return { value: value.label, bound: 'eq' };
}

function unitOf(point: Point, reading: Reading): string {
  if (reading.value.kind === 'time') return 'day';
  if (reading.value.kind !== 'quantity') return '';
  return reading.facet?.unit ?? point.key.thing;
}

function wordsOf(account: Account | undefined): string {
  if (account?.text === 'precis') return 'precis';
  return account?.text === 'translation' ? 'translation' : 'source';
}

/** Who tells it and in what words. An account that may not be shown keeps its standing and loses its name, words and place. */
function witnessCells(cast: Cast, witness: Witness): ReadingRow {
  const member = cast.members.get(witness.account);
  const account = member?.account;
  const quote = quoteOf(cast, {
    account: witness.account,
    edition: witness.edition,
    span: witness.span,
    sentence: witness.sentence,
  });
  const cut = (yes: true | undefined): string => (yes ? '…' : '');
  const words =
    quote === undefined
      ? ''
      : `${cut(quote.cutBefore)}${quote.before}${quote.words}${quote.after}${cut(quote.cutAfter)}`
          .replace(/\s+/g, ' ')
          .trim();
  const precis = account?.text === 'precis';
  const shown = member?.withheld === false;
  return {
    siglum: member?.siglum ?? witness.account,
    account: member?.key ?? witness.account,
    edition: shown ? witness.editionLabel : '',
    current: witness.current ? 'yes' : 'no',
    standing: witness.standing,
    quote: precis ? '' : words,
    precis: precis ? words : '',
    words_of: wordsOf(account),
    ...(shown ? { start_utf16: witness.span.start, end_utf16: witness.span.end } : {}),
    attribution:
      account === undefined
        ? ''
        : witness.attribution.map((link) => cast.authority(link, account).name).join(' > '),
    tier: witness.tier,
    dependence: witness.dependence,
  };
}

type Episodes = ReadonlyMap<string, Episode>;

function pointCells(cast: Cast, episodes: Episodes, point: Point, rank: number): ReadingRow {
  const { kind, thing, whose, scope } = point.key;
  const reference = point.readings.find(({ id }) => id === point.reference);
  const episode = episodes.get(scope);
  return {
    row: 'reading',
    point: point.id,
    rank,
    state: point.state,
    question: cast.guard(point.question),
    kind,
    thing: said(thing),
    whose: said(whose),
    scope: cast.guard(episode?.label ?? scope),
    counting: kind === 'quantity' ? said(point.key.counting) : '',
    reference_reading: reference === undefined ? '' : cast.guard(reference.label),
  };
}

function* pointRows(cast: Cast, episodes: Episodes, point: Point, rank: number): Generator<ReadingRow> {
  const common = pointCells(cast, episodes, point, rank);
  for (const reading of point.readings) {
    const { facet = {} } = reading;
    const difference = againstReference(point, reading.id);
    const type =
      difference?.perhaps === undefined
        ? difference?.type
        : `${difference.type} (perhaps ${difference.perhaps})`;
    const cells: ReadingRow = {
      ...common,
      unit: unitOf(point, reading),
      ...(facet.counting === undefined ? {} : { counting: facet.counting }),
      scope: [common.scope, facet.scope, facet.subset, facet.act?.replaceAll('_', ' ')]
        .filter((part) => part !== undefined)
        .map((part) => cast.guard(String(part)))
        .join('; '),
      reading: cast.guard(reading.label),
      ...values(reading.value),
      type: type ?? '',
      rule: difference?.rule ?? '',
      says: difference === undefined ? '' : cast.guard(difference.says),
      status: reading.status,
      established: point.established?.reading === reading.id ? 'yes' : '',
    };
    for (const witness of reading.witnesses) yield { ...cells, ...witnessCells(cast, witness) };
  }
  for (const { standing, witness } of point.silent) {
    if (standing === 'denies' && witness !== undefined)
      yield {
        ...common,
        ...witnessCells(cast, { ...witness, standing }),
        row: 'denial',
        status: point.status,
      };
  }
}

/**
 * The table of readings: one row for each witness of each reading, points in their rank, then each denial, then notes
 * on the whole. A text that may not be quoted lends no words.
 */
export function* readingRows(build: Build, parts: ExportParts): Generator<ReadingRow> {
  const cast = castOf(build.study, build.names);
  const points = exportedPoints(build);
  const episodes = new Map(build.alignment.episodes.map((one) => [one.id, one] as const));
  for (const [at, point] of points.entries()) yield* pointRows(cast, episodes, point, at + 1);
  for (const says of aboutLines(build, points, parts)) yield { row: 'note', question: says };
}
