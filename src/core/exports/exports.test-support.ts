import type { Build } from '../model/build.ts';
import type { Point } from '../model/point.ts';
import { build } from '../show/fixture.test-support.ts';

/** What every export is given in the tests. */
export const parts = {
  version: '1.2.3',
  lastHashes: { 'decisions/b.jsonl': 'bb', 'decisions/a.jsonl': 'aa' },
};

const each = (made: Build, change: (point: Point) => Point): Build => ({
  ...made,
  points: made.points.map(change),
});

/** The fixture with every point confirmed. */
export const confirmed: Build = each(build, (point) => ({ ...point, status: 'confirmed' }));

/** The fixture with words put wherever a study's own words stand. */
export const spoiled = (words: string): Build => ({
  ...each(confirmed, (point) => ({
    ...point,
    question: `${words} ${point.question}`,
    readings: point.readings.map((reading) => ({ ...reading, label: `${words} ${reading.label}` })),
  })),
  study: {
    ...confirmed.study,
    title: words,
    accounts: confirmed.study.accounts.map((account) => ({
      ...account,
      title: `${words} ${account.title}`,
      siglum: `${words}${account.siglum}`,
    })),
  },
});

/** Signs that some format takes for its own, with what no XML may hold. */
export const HOSTILE =
  "=1+1 @x \u0000\u0007\ud800 ]]> <b>&amp; {{Delete}} [[File:x]] {| |- | '''b''' ~~~~ __NOTOC__ <!-- # *a* _b_ `c` $d$ https://e.org";
