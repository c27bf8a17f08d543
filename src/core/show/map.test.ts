import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COAST_LINES } from '../../study/natural-earth/coast-lines.generated.ts';
import { LAKE_LINES, RIVER_LINES } from '../../study/natural-earth/water-lines.generated.ts';
import { readCoast, within } from './coast.ts';
import { labelWidth } from './label-width.ts';
import type { MapPlace } from './map.ts';
import { fitting, movedBox, placeLabels, projection, scaleBar } from './map-layout.ts';

test('the coast is read: whole lines on the earth, the sea of Japan among them', () => {
  const coast = readCoast(COAST_LINES);
  expect(coast.length).toBeGreaterThan(1000);
  for (const line of coast) {
    expect(line.length % 2).toBe(0);
    for (let at = 0; at < line.length; at += 2) {
      expect(Math.abs(line[at] as number)).toBeLessThanOrEqual(180);
      expect(Math.abs(line[at + 1] as number)).toBeLessThanOrEqual(90);
    }
  }
  const near = within(coast, { west: 130, south: 42, east: 131, north: 43 });
  expect(near.length).toBeGreaterThan(0);
  expect(near.flat().length).toBeLessThan(200);
});

test('a line that leaves a box and comes back is two lines, each going on to the edge', () => {
  expect(within([[0, 0, 1, 0, 5, 0, 1, 1, 0, 1]], { west: -1, south: -1, east: 2, north: 2 })).toEqual([
    [0, 0, 1, 0, 5, 0],
    [5, 0, 1, 1, 0, 1],
  ]);
  expect(within([[9, 9, 8, 8]], { west: 0, south: 0, east: 1, north: 1 })).toEqual([]);
});

const box = fc
  .tuple(
    fc.double({ min: -170, max: 160, noNaN: true }),
    fc.double({ min: -70, max: 65, noNaN: true }),
    fc.double({ min: 0.01, max: 10, noNaN: true }),
  )
  .map(([west, south, size]) => ({ west, south, east: west + size, north: south + size }));

test('a picture has the proportions asked for and holds the whole box; looked at nearer and farther it is the same', () => {
  fc.assert(
    fc.property(box, (one) => {
      const fit = fitting(one, 1.5);
      expect(fit.west).toBeLessThanOrEqual(one.west + 1e-9);
      expect(fit.north).toBeGreaterThanOrEqual(one.north - 1e-9);
      expect(projection(fit, 900).height).toBeGreaterThan(550);
      const back = movedBox(movedBox(one, 0.5), 2);
      expect(back.west).toBeCloseTo(one.west, 9);
      expect(back.north).toBeCloseTo(one.north, 9);
    }),
  );
});

test('labels overlap neither one another nor a mark, and stay in the picture', () => {
  // Spread over the picture: most numbers that a machine knows between 0 and 1 lie at its edge.
  const part = fc.integer({ min: 0, max: 600 }).map((pixel) => pixel / 600);
  const place = fc.tuple(part, part).map(
    ([north, east]): MapPlace => ({
      key: '',
      label: 'Zaozyornaya',
      kind: 'place',
      north,
      east,
      count: 1,
      sigla: [],
    }),
  );
  fc.assert(
    fc.property(fc.array(place, { maxLength: 20 }), (places) => {
      const view = projection({ west: 0, south: 0, east: 1, north: 1 }, 600);
      const placed = placeLabels(places, view, 600);
      expect(placed).toHaveLength(places.length);
      const long = labelWidth('Zaozyornaya', 12);
      const boxes = placed.flatMap(({ label }) => {
        if (label === undefined) return [];
        const left = label.x - { start: 0, middle: long / 2, end: long }[label.anchor];
        return [{ left, right: left + long, top: label.y - 12, bottom: label.y + 3 }];
      });
      boxes.forEach((a, at) => {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(600.1);
        for (const b of boxes.slice(at + 1))
          expect(
            a.right <= b.left + 0.1 ||
              b.right <= a.left + 0.1 ||
              a.bottom <= b.top + 0.1 ||
              b.bottom <= a.top + 0.1,
          ).toBe(true);
      });
    }),
  );
});

test('a label ends at its own mark and keeps away from the mark of another place where it can', () => {
  const place = (label: string, north: number, east: number): MapPlace => ({
    key: label,
    label,
    kind: 'place',
    north,
    east,
    count: 1,
    sigla: [],
  });
  const view = projection({ west: 0, south: 0, east: 1, north: 1 }, 600);
  // Right of the first stands the second, so near that a label would touch its mark.
  const [first] = placeLabels([place('Orrin', 0.5, 0.5), place('Tamsel', 0.5, 0.605)], view, 600);
  expect(first?.label).toEqual({ x: (first?.x ?? 0) - 8, y: (first?.y ?? 0) + 4, anchor: 'end' });
});

test('the scale is a round number that has room', () => {
  expect(scaleBar(10, 120)).toEqual({ kilometres: 10, width: 100 });
  expect(scaleBar(1000, 120).kilometres).toBe(0.1);
});

test.each([
  // The Danube at Vienna, the Amur at Khabarovsk, the Mississippi at Vicksburg.
  { where: 'Vienna', box: { west: 16, south: 47.9, east: 16.9, north: 48.5 } },
  { where: 'Khabarovsk', box: { west: 134.5, south: 48, east: 135.5, north: 49 } },
  { where: 'Vicksburg', box: { west: -91.4, south: 32, east: -90.6, north: 32.8 } },
])('a great river flows by $where', ({ box }) => {
  expect(within(readCoast(RIVER_LINES), box).length).toBeGreaterThan(0);
});

test('lakes have shores where they lie, and rivers and shores stay on the earth', () => {
  expect(
    within(readCoast(LAKE_LINES), { west: 131, south: 44, east: 133.5, north: 46 }).length,
  ).toBeGreaterThan(0);
  for (const line of [...readCoast(RIVER_LINES), ...readCoast(LAKE_LINES)]) {
    expect(line.length).toBeGreaterThan(2);
    for (let at = 0; at < line.length; at += 2) {
      expect(Math.abs(line[at] as number)).toBeLessThanOrEqual(180);
      expect(Math.abs(line[at + 1] as number)).toBeLessThanOrEqual(90);
    }
  }
});
