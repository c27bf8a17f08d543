import { describe, expect, test } from 'vitest';
import type { Build } from '../model/build.ts';
import { CLOSING } from '../show/closing-words.ts';
import { build } from '../show/fixture.test-support.ts';
import { confirmed, parts } from './exports.test-support.ts';
import { exporters } from './index.ts';
import { scholarly } from './scholarly.ts';

const prose = exporters.filter(({ scholarly: only, bytes }) => only && !bytes);
const written = (name: string, made: Build, unconfirmed = false): string => {
  const out = exporters.find((one) => one.name === name)?.write(made, { ...parts, unconfirmed });
  if (typeof out !== 'string') throw new Error(`${name} is no text`);
  return out;
};

/** Exports that hold no readings. */
const WITHOUT = new Set([
  'argdown',
  'aif',
  'csl-json',
  'bibliography',
  'dot',
  'graphml',
  'gexf',
  'linked-places',
  'times',
]);

describe('exports for print', () => {
  test('hold confirmed and established points only, and say how many were left out', () => {
    const { points, about } = scholarly(build, parts);
    expect(points.length).toBeGreaterThan(0);
    expect(points.length).toBeLessThan(build.points.length);
    for (const { point, warning } of points) {
      expect(point.status === 'confirmed' || point.established !== undefined).toBe(true);
      expect(warning).toBe('');
    }
    expect(about.join(' ')).toContain(`${build.points.length - points.length} of ${build.points.length}`);
  });
  test('when asked hold all, with a word beside each that nobody confirmed', () => {
    const { points } = scholarly(build, { ...parts, unconfirmed: true });
    expect(points).toHaveLength(build.points.length);
    for (const { point, warning } of points)
      expect(warning === '').toBe(point.status === 'confirmed' || point.established !== undefined);
    for (const { name } of prose)
      expect(written(name, build, true).split('no person has looked at it').length - 1, name).toBe(
        points.filter(({ point }) => point.status === 'machine' && point.established === undefined).length,
      );
  });
  test('never drop an established reading, though its point be hidden or told by one account alone', () => {
    const [first, ...rest] = confirmed.points;
    if (first === undefined) throw new Error('no point');
    const signed = {
      ...first,
      hidden: true,
      status: 'machine' as const,
      established: { reading: first.reference, by: 'A. Editor', when: '2026-03-01', grounds: 'the list' },
    };
    const hidden = { ...confirmed, points: [signed, ...rest] };
    const alone = { ...confirmed, points: rest, alone: [{ ...signed, hidden: false }] };
    for (const made of [hidden, alone])
      for (const { name, bytes } of exporters)
        if (!bytes && !WITHOUT.has(name))
          expect(written(name, made), name).toContain(first.readings[0]?.label);
  });
  test.each(prose.map(({ name }) => name))('%s ends with what listing means', (name) => {
    const words = written(name, confirmed).replace(/<\/?(?:p|div|back|text|TEI)>/g, '');
    expect(words.trimEnd().endsWith(CLOSING)).toBe(true);
  });
  test.each(prose.map(({ name }) => name))('%s quotes no précis and names nothing withheld', (name) => {
    const text = written(name, confirmed);
    expect(text).not.toMatch(/Ivanov|private-letter/);
    const quotes = scholarly(confirmed, parts).points.flatMap(({ view }) =>
      view.readings.flatMap(({ witnesses }) => witnesses.flatMap(({ quote }) => quote ?? [])),
    );
    const precis = quotes.filter(({ kind }) => kind === 'precis');
    expect(precis.length).toBeGreaterThan(10);
    for (const { before, words, after } of precis) expect(text).not.toContain(`${before}${words}${after}`);
  });
});
