import { describe, expect, test } from 'vitest';
import { layoutDependence, ROW_HEIGHT } from './dependence-layout.ts';
import { build, day } from './fixture.test-support.ts';
import { labelWidth } from './label-width.ts';
import { reportContent } from './report-content.ts';
import { dayTicks, layoutLane } from './timeline-layout.ts';

const data = reportContent(build, {
  version: '0.1.0',
  lastHashes: { 'decisions/b.jsonl': '22', 'decisions/a.jsonl': '11' },
});

describe('contents', () => {
  test('says how many they part on and how many a person confirmed', () => {
    expect(data.contents.sentences).toEqual([
      '19 accounts in seven languages, 1938 to 2025.',
      'They part on eleven points; on one more they differ only in form.',
      'One of twelve is confirmed by a person; the rest was found by machine.',
    ]);
  });
});

describe('views that have nothing to show', () => {
  test('are named, so that nobody is led to them', () => {
    expect(data.contents.without).toEqual(
      (['editions', 'map', 'hypotheses'] as const).filter(
        (view) =>
          ({ editions: data.editions, map: data.map.places, hypotheses: data.hypotheses })[view].length === 0,
      ),
    );
    const { study } = build;
    const accounts = study.accounts.map((one) => ({ ...one, editions: one.editions.slice(-1) }));
    const bare = reportContent(
      { ...build, study: { ...study, accounts, names: [] } },
      { version: '0.1.0', lastHashes: {} },
    );
    expect(bare.contents.without).toEqual(['editions', 'map', 'hypotheses']);
  });
});

describe('accounts', () => {
  test('stand by date, with what they depend on and who follows them', () => {
    const years = data.accounts.map(({ year }) => year ?? 9999);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    const enwiki = data.accounts.find(({ key }) => key === 'enwiki');
    expect(enwiki?.followedBy.map(({ other }) => other.name)).toEqual(['WW2DB', 'Hassan25', 'plWiki']);
    expect(enwiki?.citation).toEqual({
      words: 'Battle of Lake Khasan, Wikipedia.',
      url: 'https://en.wikipedia.org/wiki/Battle_of_Lake_Khasan',
    });
    expect(data.accounts.find(({ key }) => key === 'tereshkin')?.marks).toMatchObject([{ mark: 'disputed' }]);
  });
  test('only a party’s own organs and participants speak for it', () => {
    const sides = data.accounts
      .filter(({ interest }) => interest !== '')
      .map(({ siglum, interest }) => `${siglum}: ${interest}`);
    expect(sides).toEqual([
      'Comm0801: Soviet Union',
      'Tass0803: Soviet Union',
      'WarOff38: Japan',
      'Shtern39: Soviet Union',
      'Tereshkin: Soviet Union',
      'withheld 1: Soviet Union',
    ]);
    expect(data.sides.map(({ key, shape }) => [key, shape])).toEqual([
      ['sov', 'square'],
      ['jap', 'triangle'],
      ['', 'circle'],
    ]);
  });
});

describe('timeline', () => {
  test('a lane per account in order of date, marks in order of days, with their words', () => {
    const lane = data.timeline.lanes.find(({ account }) => account === 'zhiqing');
    expect(lane?.marks.map(({ from, label }) => [from, label])).toEqual([
      [day(7, 9), '9 July 1938'],
      [day(7, 12), '12 July 1938'],
      [day(8, 12), '12 August 1938'],
    ]);
    expect(lane?.marks[0]?.quotes[0]?.words).toBe('7月9日');
  });
  test('dates of the axis have room and never overlap', () => {
    for (const width of [260, 390, 700, 1100]) {
      const ticks = dayTicks(data.timeline.domain, width);
      expect(ticks.length).toBeGreaterThan(2);
      for (let at = 1; at < ticks.length; at++) {
        const [a, b] = [ticks[at - 1], ticks[at]];
        if (a === undefined || b === undefined) continue;
        expect(b.x - labelWidth(b.words) / 2).toBeGreaterThanOrEqual(a.x + labelWidth(a.words) / 2);
      }
    }
  });
  test('marks of a lane never overlap', () => {
    for (const lane of data.timeline.lanes) {
      const { marks } = layoutLane(data.timeline.domain, lane, 300);
      marks.forEach((a, at) => {
        for (const b of marks.slice(at + 1))
          expect(a.y !== b.y || a.x2 + 6 <= b.x1 || b.x2 + 6 <= a.x1).toBe(true);
      });
    }
  });
});

describe('editions', () => {
  const [view] = data.editions;
  test('what changed most stands first; dates that are estimates say about', () => {
    expect(view?.editions.map(({ date }) => date)).toEqual([
      'about 2007',
      'about 2011',
      'about 2016',
      'about 2020',
      'about 2022',
      'June 2025',
    ]);
    expect(view?.lives[0]?.events.filter((event) => event !== '')).toEqual([
      'first seen',
      'changed',
      'changed',
    ]);
    expect(view?.precis).toBe(true);
  });
  test('the changed words between neighbours are there', () => {
    const turn = view?.changes.find(({ after }) => after === '2016');
    expect(
      turn?.pieces
        .filter(({ kind }) => kind === 'gone')
        .map(({ words }) => words)
        .join(' '),
    ).toContain('victory');
    expect(
      turn?.pieces
        .filter(({ kind }) => kind === 'come')
        .map(({ words }) => words)
        .join(' '),
    ).toContain('stalemate');
  });
});

describe('dependence', () => {
  test('the earliest stand first; every arc goes from a follower to its source', () => {
    const { nodes, ties } = data.dependence;
    const years = nodes.map(({ year }) => year ?? 9999);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(ties.map(({ from, to }) => `${nodes[from]?.name} > ${nodes[to]?.name}`)).toContain(
      'Hassan25 > enWiki',
    );
    const { arcs, height } = layoutDependence(data.dependence, 150);
    expect(height).toBe(nodes.length * ROW_HEIGHT);
    expect(arcs.map(({ y }) => y)).toEqual(ties.map(({ to }) => to * ROW_HEIGHT + ROW_HEIGHT / 2));
  });
});

describe('names, problems, coverage, methods', () => {
  test('forms stand by language with who uses them; the authority file comes first', () => {
    expect(data.names.map(({ source }) => source)).toEqual(['authority', 'authority', 'found']);
    const hill = data.names.find(({ label }) => label === 'Zaozyornaya');
    expect(hill?.languages.map(({ name }) => name)).toEqual(['English', 'Japanese', 'Russian', 'Chinese']);
  });
  test('problems say where and what to do', () => {
    expect(data.problems[0]).toEqual({
      level: 'warning',
      where: 'Kasahara20, library.json',
      says: 'the citation kasahara is not in the library',
      remedy: 'add it to library.json or take the key out of study.yaml',
    });
  });
  test('silence may be claimed only of what was read whole', () => {
    expect(data.coverage.full).toEqual(['seed-2025', 'tass-0803']);
    expect(data.coverage.unread.map(({ through }) => through.map(({ siglum }) => siglum))).toContainEqual([
      'Shishov01',
      'enWiki',
    ]);
  });
  test('the last hashes stand in the report, by file', () => {
    expect(data.methods.lastHashes).toEqual([
      { file: 'decisions/a.jsonl', hash: '11' },
      { file: 'decisions/b.jsonl', hash: '22' },
    ]);
  });
});
