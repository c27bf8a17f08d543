import { describe, expect, test } from 'vitest';
import type { Point } from '../model/point.ts';
import { castOf } from './cast.ts';
import { build, day, number, point, study, time, witness } from './fixture.test-support.ts';
import { stripsOf } from './strips.ts';

const cast = castOf(study, build.names);
const strips = (one: Point | undefined) => (one === undefined ? [] : stripsOf(cast, one));
const byQuestion = (words: string) => build.points.find(({ question }) => question.includes(words));

describe('strips', () => {
  test('a side’s estimate of the other side stands on a strip of its own', () => {
    const titles = strips(build.points[0]).map(({ title, items }) => [
      title,
      items.map(({ label }) => label),
    ]);
    expect(titles).toContainEqual(['to 3 August 1938, estimated by the other side', ['about 200']]);
    expect(titles[0]).toEqual(['', ['717', '236', '408', '960']]);
  });
  test('a figure ascribed to the other side counts as that side’s', () => {
    const tanks = strips(byQuestion('How many tanks'));
    expect(
      tanks
        .find(({ title }) => title.includes('estimated by the other side'))
        ?.items.map(({ label }) => label),
    ).toEqual(['96']);
  });
  test('a range joined from others has no mark', () => {
    for (const one of build.points) {
      const merged = one.readings.filter(({ mergedFrom }) => mergedFrom !== undefined).map(({ id }) => id);
      const drawn = strips(one).flatMap(({ items }) => items.map(({ reading }) => reading));
      expect(drawn.filter((id) => merged.includes(id))).toEqual([]);
    }
  });
  test('an account that denies has no mark', () => {
    const denied = point(
      { kind: 'quantity', whose: 'sov' },
      'How many?',
      'contradicted',
      [
        { value: number(5), label: '5', by: [['communique-0801.dead']] },
        { value: number(9), label: '9', by: [['tass-0803.deny', { standing: 'denies' }]] },
      ],
      {
        silent: [
          {
            account: 'tass-0803',
            standing: 'denies',
            because: '',
            witness: witness(['tass-0803.deny', { standing: 'denies' }]),
          },
        ],
      },
    );
    const items = strips(denied).flatMap((strip) => strip.items);
    expect(items.map(({ label }) => label)).toEqual(['5']);
    expect(items.flatMap(({ witnesses }) => witnesses)).toEqual(['Comm0801']);
  });
  test('what an account has given up has no mark', () => {
    const [main] = strips(build.points[0]);
    expect(main?.items.flatMap(({ witnesses }) => witnesses)).not.toContain('enWiki');
  });
  test('a hundred copies draw what one copy draws', () => {
    const base = build.points[0] as Point;
    const [first] = base.readings;
    if (first === undefined) throw new Error('no reading');
    const copy = first.witnesses.find(({ account }) => account === 'ww2db-2009');
    if (copy === undefined) throw new Error('no copy');
    const copies = Array.from({ length: 100 }, () => copy);
    const many = {
      ...base,
      readings: [{ ...first, witnesses: [...first.witnesses, ...copies] }, ...base.readings.slice(1)],
    };
    expect(strips(many)).toEqual(strips(base));
  });
  test('ranges, bounds and hedges are told apart', () => {
    const strength = strips(byQuestion('took part on the Japanese')).flatMap(({ items }) => items);
    expect(strength.find(({ label }) => label === '7,000–7,300')?.extent).toBe('range');
    expect(strength.find(({ label }) => label === 'up to 20,000')).toMatchObject({
      extent: 'bound',
      lo: undefined,
      hi: 20000,
    });
    const men = strips(byQuestion('took part on the Soviet')).flatMap(({ items }) => items);
    expect(men.find(({ label }) => label === 'about 23,000')?.soft).toBe(true);
    expect(men.find(({ label }) => label === '22,950')?.soft).toBe(false);
  });
  test('values over two decades are drawn on a logarithmic scale that says so', () => {
    const wide = point({ kind: 'quantity' }, 'How many?', 'contradicted', [
      { value: number(4), label: '4', by: [['ruwiki.tanks']] },
      { value: number(400), label: '400', by: [['plwiki.dead']] },
    ]);
    expect(strips(wide)[0]).toMatchObject({ scale: 'log', note: 'logarithmic scale' });
    expect(strips(byQuestion('died on the Japanese'))[0]).toMatchObject({ scale: 'linear', note: '' });
  });
  test('marks that each stand alone share one scale, however far apart they lie', () => {
    const apart = point({ kind: 'quantity' }, 'How many?', 'open', [
      { value: number(4), label: '4', by: [['ruwiki.tanks']] },
      { value: number(4000), label: '4,000', by: [['plwiki.dead']], facet: { scope: 'on 2 August' } },
    ]);
    const drawn = strips(apart);
    expect(drawn.map(({ items }) => items.length)).toEqual([1, 1]);
    expect(new Set(drawn.map(({ domain }) => domain.join())).size).toBe(1);
  });

  test('times to the minute on one day are drawn by the clock', () => {
    const clock = (minutes: number) => ({
      precision: 'minute' as const,
      clock: { earliest: minutes, latest: minutes, zoneBasis: 'unknown' as const },
    });
    const shots = point({ kind: 'time' }, 'When?', 'contradicted', [
      {
        value: time(day(8, 11), undefined, clock(720)),
        label: '11 August 1938, 12:00',
        by: [['kasahara-2020.noon']],
      },
      {
        value: time(day(8, 11), undefined, clock(810)),
        label: '11 August 1938, 13:30',
        by: [['zhiqing.signed']],
      },
    ]);
    expect(strips(shots)[0]).toMatchObject({ scale: 'minutes', note: '11 August 1938' });
    expect(strips(shots)[0]?.items.map(({ label }) => label)).toEqual(['12:00', '13:30']);
  });
  test('an hour on a strip of its own is drawn by the scale of the others, and says its day', () => {
    const clock = (minutes: number, approximate = false) => ({
      precision: 'minute' as const,
      approximate,
      clock: { earliest: minutes, latest: minutes, zoneBasis: 'unknown' as const },
    });
    const shots = point({ kind: 'time' }, 'When?', 'contradicted', [
      { value: time(day(8, 11), undefined, clock(720)), label: 'a', by: [['kasahara-2020.noon']] },
      { value: time(day(8, 11), undefined, clock(810)), label: 'b', by: [['zhiqing.signed']] },
      {
        value: time(day(8, 11), undefined, clock(930, true)),
        label: 'c',
        by: [['plwiki.dead']],
        facet: { scope: 'on the left bank' },
      },
    ]);
    const [both, alone] = strips(shots);
    expect(alone).toMatchObject({ scale: 'minutes', domain: both?.domain });
    expect(alone?.items.map(({ label }) => label)).toEqual(['11 August, about 15:30']);
    expect(alone?.items[0]?.lo).toBeGreaterThan(both?.items[1]?.hi ?? Number.POSITIVE_INFINITY);
  });
  test('the unit stands behind a value alone on its strip, and once above several', () => {
    const last = (minutes: number, more: object) => ({
      value: number(minutes),
      label: `${minutes} minutes`,
      by: [['ruwiki.tanks'] as const],
      facet: { unit: 'minutes', ...more },
    });
    const titles = (one: Point) =>
      strips(one).map(({ title, items }) => [title, items.map(({ label }) => label)]);
    expect(
      titles(
        point({ kind: 'quantity' }, 'How long?', 'open', [last(20, {}), last(30, { scope: 'at the ford' })]),
      ),
    ).toEqual([
      ['', ['20 minutes']],
      ['at the ford', ['30 minutes']],
    ]);
    expect(
      titles(point({ kind: 'quantity' }, 'How long?', 'contradicted', [last(20, {}), last(30, {})])),
    ).toEqual([['in minutes', ['20', '30']]]);
  });
  test('agents and outcomes are rows without a scale', () => {
    expect(strips(byQuestion('How did it end')).map(({ scale }) => scale)).toEqual(['rows']);
  });
});
