import { writeEdtf } from '../calendars/edtf.ts';
import type { Build } from '../model/build.ts';
import type { ReadingValue } from '../model/point.ts';
import { castOf } from '../show/cast.ts';
import { CLOSING } from '../show/closing-words.ts';
import { reportContent } from '../show/report-content.ts';
import type { ExportParts } from './export-parts.ts';

/** Number of this format; a change that breaks a reader of it counts it up. */
const FORMAT = 1;

/** A value without what may not be published; a time also in EDTF (ISO 8601-2). */
function shownValue(value: ReadingValue, guard: (says: string) => string): object {
  if ('label' in value) return { ...value, label: guard(value.label) };
  if (value.kind !== 'time') return value;
  const { earliest, latest, approximate } = value.interval;
  return { ...value, edtf: writeEdtf(earliest, latest, approximate) };
}

/**
 * The whole apparatus as JSON: points with their readings, values, witnesses, quotations and types; accounts, names,
 * editions, dependence, problems, rules and counts. Offsets are UTF-16 code units. It holds what the rights of each
 * account allow and nothing more.
 */
export function json(build: Build, parts: ExportParts): string {
  const data = reportContent(build, parts);
  const { guard } = castOf(build.study, build.names);
  const all = [...build.points, ...build.alone];
  const made = new Map(all.map((point) => [point.id, point] as const));
  const atIssue = new Set(build.points.map(({ id }) => id));
  const points = data.points.map(({ strips: _, ...view }) => {
    const point = made.get(view.id);
    const told = Map.groupBy(point?.readings ?? [], ({ id }) => id);
    const readings = view.readings.map((reading) => {
      const found = told.get(reading.id)?.[0];
      const value = found === undefined ? undefined : shownValue(found.value, guard);
      return { ...reading, value, facet: found?.facet };
    });
    return {
      ...view,
      key: point?.key,
      rank: point?.rank,
      atIssue: atIssue.has(view.id),
      readings,
    };
  });
  const episodes = build.alignment.episodes.map(({ id, label, when, passages }) => ({
    id,
    label: guard(label),
    when,
    passages: passages.length,
  }));
  return `${JSON.stringify(
    {
      format: 'variorum apparatus',
      formatNumber: FORMAT,
      offsets: 'UTF-16 code units',
      program: parts.version,
      lastHashes: parts.lastHashes,
      title: data.contents.title,
      place: data.contents.place,
      summary: data.contents.sentences,
      span: build.study.span,
      parties: build.study.parties,
      points,
      episodes,
      accounts: data.accounts,
      texts: data.texts,
      names: data.names,
      wording: data.wording,
      editions: data.editions,
      dependence: data.dependence,
      hypotheses: data.hypotheses,
      problems: data.problems,
      coverage: data.coverage,
      omissions: data.omissions,
      methods: data.methods,
      says: CLOSING,
    },
    null,
    1,
  )}\n`;
}
