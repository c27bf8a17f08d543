import { describe, expect, test } from 'vitest';
import { briefOf } from './brief.ts';
import { matches, pointWords } from './filter.ts';
import { build } from './fixture.test-support.ts';
import { reportContent } from './report-content.ts';

const data = reportContent(build, { version: '0', lastHashes: {} });
const find = (words: string) => {
  const point = data.points.find(({ question }) => question.includes(words));
  if (point === undefined) throw new Error(`no point ${words}`);
  return point;
};

describe('the apparatus of a point', () => {
  test('the established reading stands first, with who signed it and why', () => {
    const point = find('take the heights');
    expect(point.readings[0]).toMatchObject({ label: '31 July 1938', established: true });
    expect(point.established?.by).toBe('A. Editor');
  });
  test('else the reference reading stands first and the rest keep their order', () => {
    const point = find('died on the Soviet');
    expect(point.readings.map(({ label }) => label).slice(0, 3)).toEqual(['717', '236', '408']);
    expect(point.readings[0]?.reference).toBe(true);
    expect(point.readings[0]?.type).toBeUndefined();
  });
  test('witnesses are grouped by how they stand, and a source no one read is said to be so', () => {
    const [reading] = find('died on the Soviet').readings;
    expect(
      reading?.groups.map(({ how, sigla, authority }) => [
        how,
        sigla.map(({ siglum }) => siglum),
        authority?.name,
        authority?.only,
      ]),
    ).toEqual([
      ['ascribes', ['Shishov01'], 'Krivosheev, Grif sekretnosti sniat (1993)', true],
      ['follows', ['WW2DB'], 'enWiki', undefined],
      ['formerly', ['enWiki'], undefined, undefined],
    ]);
    expect(reading?.groups[2]?.sigla[0]?.editions).toBe('about 2007');
  });
  test('a denial is listed with its words and its interest, and is no reading', () => {
    const point = find('crossed the frontier');
    expect(point.denials).toMatchObject([
      {
        siglum: 'Tass0803',
        interest: 'Soviet Union',
        quote: { words: 'No Soviet soldier has stepped over' },
      },
    ]);
    expect(point.readings.flatMap(({ witnesses }) => witnesses.map(({ siglum }) => siglum))).not.toContain(
      'Tass0803',
    );
  });
  test('silence has its reason', () => {
    expect(find('crossed the frontier').silent).toEqual([
      {
        standing: 'cannot be read here',
        because: 'Only an excerpt of it is in the study.',
        accounts: ['sie-1974'],
      },
      {
        standing: 'not found',
        because: 'Its whole text was read and covers these days; nothing was found.',
        accounts: ['seed-2025'],
      },
    ]);
  });
  test('all pairs are kept', () => {
    const { readings, pairs } = find('died on the Soviet');
    expect(pairs).toHaveLength((readings.length * (readings.length - 1)) / 2);
  });
  test('a rewriting shows', () => {
    expect(find('How did it end').rewritten[0]?.states.map(({ label }) => label)).toEqual([
      'won by the Soviet Union',
      'won by the Soviet Union',
      'undecided',
      'ended by a cease-fire',
      'ended by a cease-fire',
      'ended by a cease-fire',
    ]);
  });
});

describe('the lines of a point in the contents', () => {
  test('the reference reading and what differs most', () => {
    const { lines, more } = briefOf(find('died on the Soviet'));
    expect(lines.map(({ label }) => label)).toEqual(['717', '236', '408']);
    expect(more).toBe(7);
  });
});

describe('the filter', () => {
  test('finds a point by its question, a siglum or a value; all words must stand', () => {
    const words = pointWords(find('died on the Soviet'));
    expect(matches(words, 'soviet shishov01 408')).toBe(true);
    expect(matches(words, 'soviet tanks')).toBe(false);
    expect(matches(words, '  ')).toBe(true);
  });
});
