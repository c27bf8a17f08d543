import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { castOf } from './cast.ts';
import { build, study } from './fixture.test-support.ts';
import { labelWidth } from './label-width.ts';
import type { Fill, Mark, Strip, StripItem } from './strip.ts';
import { layoutStrip, type PlacedLabel } from './strip-layout.ts';
import { stripsOf } from './strips.ts';

const fills: readonly Fill[] = ['separate', 'adopts', 'follows', 'origin unknown'];
const marks = fc.uniqueArray(fc.record<Mark>({ side: fc.nat(4), fill: fc.constantFrom(...fills) }), {
  minLength: 1,
  maxLength: 5,
  selector: ({ side, fill }) => `${side}${fill}`,
});
const words = fc.constantFrom(
  '717',
  '22,950',
  'about 200',
  'up to 20,000',
  '29 July',
  '29 July to 11 August',
  'night',
  '1938年7月29日',
  'June',
);

const item = (high: number): fc.Arbitrary<Omit<StripItem, 'reading'>> =>
  fc
    .record({
      a: fc.nat(high),
      b: fc.nat(high),
      extent: fc.constantFrom('point', 'range', 'within', 'bound') as fc.Arbitrary<StripItem['extent']>,
      soft: fc.boolean(),
      marks,
      label: words,
      left: fc.boolean(),
    })
    .map(({ a, b, extent, left, ...rest }) => {
      const [lo, hi] = extent === 'point' ? [a, a] : [Math.min(a, b), Math.max(a, b)];
      if (extent !== 'bound') return { ...rest, extent, lo, hi, witnesses: [] };
      return { ...rest, extent, lo: left ? undefined : lo, hi: left ? hi : undefined, witnesses: [] };
    });

const strip: fc.Arbitrary<Strip> = fc
  .record({
    scale: fc.constantFrom('linear', 'log', 'days', 'minutes') as fc.Arbitrary<Strip['scale']>,
    high: fc.integer({ min: 1, max: 40_000 }),
    title: fc.constantFrom(
      '',
      'killed and missing',
      'killed and wounded, to 1 August 1938, estimated by the other side',
    ),
  })
  .chain(({ scale, high, title }) =>
    fc.array(item(high), { minLength: 1, maxLength: 24 }).map(
      (items): Strip => ({
        title,
        scale,
        note: '',
        domain: scale === 'log' ? [1, high + 1] : [0, high],
        items: items.map((one, at) => ({ ...one, reading: String(at) })),
      }),
    ),
  );

const box = ({ x, anchor, width, y }: PlacedLabel) => {
  const from = anchor === 'middle' ? x - width / 2 : anchor === 'start' ? x : x - width;
  return { from, to: from + width, top: y - 11, bottom: y + 3 };
};

describe('layout of a strip', () => {
  test('labels never overlap and never leave the strip, at any width', () => {
    fc.assert(
      fc.property(strip, fc.integer({ min: 220, max: 1200 }), (given, width) => {
        const { labels, height } = layoutStrip(given, width);
        const boxes = labels.map(box);
        boxes.forEach((a, at) => {
          expect(a.from).toBeGreaterThanOrEqual(-0.01);
          expect(a.to).toBeLessThanOrEqual(width + 0.01);
          expect(a.bottom).toBeLessThanOrEqual(height + 0.01);
          for (const b of boxes.slice(at + 1))
            expect(
              a.to <= b.from + 0.01 || b.to <= a.from + 0.01 || a.bottom <= b.top || b.bottom <= a.top,
            ).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });
  test('marks never overlap and never leave the strip', () => {
    fc.assert(
      fc.property(strip, fc.integer({ min: 220, max: 1200 }), (given, width) => {
        const { items, axis } = layoutStrip(given, width);
        const all = items.flatMap((one) => one.marks);
        all.forEach((a, at) => {
          expect(a.x).toBeGreaterThanOrEqual(5);
          expect(a.x).toBeLessThanOrEqual(width - 5);
          expect(a.y).toBeGreaterThanOrEqual(5);
          expect(a.y).toBeLessThanOrEqual(axis + 0.01);
          for (const b of all.slice(at + 1))
            expect(Math.abs(a.x - b.x) >= 11.9 || Math.abs(a.y - b.y) >= 11.9).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });
  test('every reading has its value written, at every width', () => {
    fc.assert(
      fc.property(strip, fc.integer({ min: 220, max: 1200 }), (given, width) => {
        const written = layoutStrip(given, width).labels.map((label) => label.words);
        for (const { label } of given.items) expect(written.some((one) => one.startsWith(label))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
  test('of hundreds of values only so many are written that someone reads them, and the others are counted', () => {
    const many = (count: number): Strip => ({
      title: '',
      scale: 'linear',
      domain: [0, 1000 + count],
      note: '',
      items: Array.from({ length: count }, (_, at) => ({
        reading: `r${at}`,
        label: `${1000 + at}`,
        extent: 'point',
        lo: 1000 + at,
        hi: 1000 + at,
        soft: false,
        marks: [{ side: 0, fill: 'separate' }],
        witnesses: ['A'],
      })),
    });
    for (const width of [300, 700]) {
      const few = layoutStrip(many(16), width);
      expect(few.unsaid).toBe(0);
      const { labels, unsaid, height, items } = layoutStrip(many(6000), width);
      const values = labels.filter(({ kind }) => kind === 'value');
      expect(values.length + unsaid).toBe(6000);
      expect(Math.max(...values.map(({ row }) => row))).toBeLessThan(16);
      expect(items.length).toBeGreaterThan(5);
      expect(items.length).toBeLessThanOrEqual(width / 14 + 1);
      expect(height).toBeLessThan(800);
      // The picture keeps its shape: the least and the largest value are there.
      const [all, some] = [layoutStrip(many(240), width).items, layoutStrip(many(241), width).items];
      expect(all).toHaveLength(240);
      expect(some.length).toBeLessThan(all.length);
      const ends = (of: typeof all): [number, number] => [
        Math.min(...of.map(({ x1 }) => x1)),
        Math.max(...of.map(({ x2 }) => x2)),
      ];
      // Within the width of a mark.
      for (const at of [0, 1] as const) expect(Math.abs(ends(some)[at] - ends(all)[at])).toBeLessThan(14);
    }
  });
  test('order on the page is the order of the values', () => {
    const cast = castOf(study, build.names);
    for (const point of build.points)
      for (const one of stripsOf(cast, point)) {
        if (one.scale === 'rows' || one.items.length < 2) continue;
        const { items } = layoutStrip(one, 700);
        const points = one.items
          .filter(({ extent }) => extent === 'point')
          .sort((a, b) => (a.lo ?? 0) - (b.lo ?? 0));
        const at = points.map(({ reading }) => items.find((placed) => placed.reading === reading)?.x1 ?? 0);
        expect(at).toEqual([...at].sort((a, b) => a - b));
      }
  });
  test('the room of a label grows with its words and never with the width of the strip', () => {
    expect(labelWidth('717')).toBeLessThan(labelWidth('7,170'));
    expect(labelWidth('1938年7月29日')).toBeGreaterThan(labelWidth('1938-7-29'));
  });
});
