// Long because it is one whole build by hand: every kind of point, standing, type and edition in one place.
import type { Build, StudyName } from '../model/build.ts';
import type { Attribution } from '../model/claim.ts';
import type { DependenceEdge, History } from '../model/dependence.ts';
import type { Interval } from '../model/interval.ts';
import type { TimeMention } from '../model/mention.ts';
import type { ReadEdition } from '../model/passage.ts';
import type {
  Difference,
  DifferenceType,
  Facet,
  Point,
  PointKey,
  PointState,
  Reading,
  ReadingValue,
  Witness,
} from '../model/point.ts';
import type { Comparator } from '../model/quantity.ts';
import { diffWords } from '../text/diff.ts';
import { day, days, places, study } from './fixture-study.test-support.ts';

export { day, days, study } from './fixture-study.test-support.ts';

/** `account.place` or `account@edition.place`, then how it stands. */
type Told = readonly [
  where: string,
  more?: Partial<Pick<Witness, 'standing' | 'dependence' | 'modality' | 'tier'>> & {
    to?: Partial<Attribution> & { words: string };
  },
];

function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const stops = /[.。;；]\s*|\n+/g;
  let from = 0;
  for (const match of text.matchAll(stops)) {
    const stop = match.index + match[0].length;
    if (stop <= start) from = stop;
    else if (match.index >= end) return { start: from, end: match.index + 1 };
  }
  return { start: from, end: text.length };
}

/** A witness at a marked place of the study's texts. */
export function witness([where, more = {}]: Told): Witness {
  const dot = where.lastIndexOf('.');
  const [key = '', label] = where.slice(0, dot).split('@');
  const account = study.accounts.find((one) => one.key === key);
  if (account === undefined) throw new Error(`no account ${key}`);
  const edition =
    label === undefined
      ? account.editions[account.editions.length - 1]
      : account.editions.find((one) => one.label === label);
  const place = places.get(`${key}@${edition?.label ?? ''}`)?.places.get(where.slice(dot + 1));
  if (edition === undefined || place === undefined) throw new Error(`no place ${where}`);
  const span = (start: number, end: number) => ({ start, end, words: edition.text.slice(start, end) });
  const around = sentenceAround(edition.text, place.start, place.end);
  const { to, ...rest } = more;
  return {
    account: key,
    edition: edition.id,
    editionLabel: edition.label,
    current: edition === account.editions[account.editions.length - 1],
    standing: to === undefined ? 'states' : 'ascribes',
    claim: `${edition.id}:${place.start}:${place.end}:quantity`,
    span: span(place.start, place.end),
    sentence: span(around.start, around.end),
    attribution:
      to === undefined ? [] : [{ start: around.start, end: around.start, stance: 'reports', ...to }],
    modality: 'act',
    tier: 'precise',
    reasons: [
      { rule: 'fixture.stated', says: `The words are “${edition.text.slice(place.start, place.end)}”.` },
    ],
    dependence: to === undefined ? 'separate' : 'follows',
    ...rest,
  };
}

/** A reading in short form. */
export interface Given {
  readonly value: ReadingValue;
  readonly label: string;
  readonly facet?: Facet;
  readonly by: readonly Told[];
  /** Type against the reference reading, and what is said of it. */
  readonly type?: DifferenceType;
  readonly says?: string;
  readonly merged?: readonly number[];
}

export const number = (lo: number, comparator: Comparator = 'eq', hi = lo): ReadingValue => ({
  kind: 'quantity',
  quantity: { lo, hi, comparator, ambiguous: false },
});
export const time = (from: number, to = from, more: Partial<Interval> = {}): ReadingValue => ({
  kind: 'time',
  interval: days(from, to, more),
});
const category = (key: string, label: string): ReadingValue => ({ kind: 'category', key, label });

const APART: readonly DifferenceType[] = ['scope', 'definition', 'other act', 'open'];

/** A point in short form. The first reading is the reference reading unless `reference` says another. */
export function point(
  key: Partial<PointKey> & { kind: PointKey['kind'] },
  question: string,
  state: PointState,
  given: readonly Given[],
  more: Partial<Pick<Point, 'status' | 'silent' | 'hidden' | 'lines'>> & {
    reference?: number;
    establish?: number;
  } = {},
): Point {
  const full: PointKey = { thing: 'person', whose: '-', counting: '-', scope: 'whole event', ...key };
  const id = [full.kind, full.thing, full.whose, full.counting].filter((one) => one !== '-').join('-');
  const readings = given.map(
    ({ value, label, facet, by, merged }, at): Reading => ({
      id: `${id}=${at}`,
      value,
      label,
      ...(facet === undefined ? {} : { facet }),
      witnesses: by.map(witness),
      status: 'machine',
      ...(merged === undefined ? {} : { mergedFrom: merged.map((one) => `${id}=${one}`) }),
    }),
  );
  const reference = more.reference ?? 0;
  const differences: Difference[] = [];
  for (let a = 0; a < given.length; a++)
    for (let b = a + 1; b < given.length; b++) {
      const [first, second] = [given[a] as Given, given[b] as Given];
      const far =
        a === reference
          ? second
          : b === reference
            ? first
            : APART.includes(second.type ?? 'same')
              ? second
              : first;
      const type: DifferenceType =
        a === reference || b === reference
          ? (far.type ?? 'contradiction')
          : APART.includes(far.type ?? 'same')
            ? (far.type as DifferenceType)
            : 'contradiction';
      differences.push({
        a: `${id}=${a}`,
        b: `${id}=${b}`,
        type,
        rule: `${type.replaceAll(' ', '-')}.fixture`,
        says:
          (a === reference || b === reference ? far.says : undefined) ??
          `${first.label} and ${second.label} cannot both hold.`,
        also: [],
        confirmed: false,
      });
    }
  const documents = new Set(readings.flatMap(({ witnesses }) => witnesses.map(({ account }) => account)))
    .size;
  return {
    id,
    key: full,
    question,
    readings,
    differences,
    reference: `${id}=${reference}`,
    ...(more.establish === undefined
      ? {}
      : {
          established: {
            reading: `${id}=${more.establish}`,
            by: 'A. Editor',
            when: '2026-03-01',
            grounds: 'four accounts on three lines agree to the day, and the regimental log bears them out',
          },
        }),
    silent: more.silent ?? [],
    state,
    status: more.status ?? 'machine',
    rank: { state: 0, gap: 0.5, lines: 2 },
    lines: more.lines ?? {
      documents,
      separate: 2,
      originUnknown: 1,
      because: [
        'Shishov01 depends on Krivosheev, Grif sekretnosti sniat (1993)',
        'jaWiki and ruWiki pass on the same figure',
      ],
    },
    hidden: more.hidden ?? false,
  };
}

const silent = (...accounts: readonly string[]): Point['silent'] =>
  accounts.map((account) => ({
    account,
    standing: 'cannot be read here',
    because: 'Only an excerpt of it is in the study.',
  }));

const kriv = { words: 'по рассекреченным данным', key: 'krivosheev-1993', party: 'sov' } as const;
const soviet = { words: 'By Soviet sources', party: 'sov' } as const;
const japanese = { words: 'by Japanese sources', party: 'jap' } as const;
const noPlace = { dependence: 'origin unknown' } as const;
const clock = (minutes: number, to = minutes): Partial<Interval> => ({
  precision: 'minute',
  clock: { earliest: minutes, latest: to, zoneBasis: 'unknown' },
});

const points: readonly Point[] = [
  point(
    { kind: 'quantity', whose: 'sov', counting: 'killed' },
    'How many men died on the Soviet side?',
    'contradicted',
    [
      {
        value: number(717),
        label: '717',
        by: [
          ['shishov-2001.kriv', { to: kriv, dependence: 'adopts' }],
          ['enwiki@2007.sov'],
          ['ww2db-2009.sov', { dependence: 'follows' }],
        ],
      },
      {
        value: number(236),
        label: '236',
        type: 'contradiction',
        says: 'Two figures of one authority, a few weeks apart, that cannot both hold.',
        by: [
          ['shishov-2001.press', { to: { words: 'печатали', key: 'press-1938', party: 'sov' } }],
          ['enwiki@2011.sov'],
        ],
      },
      {
        value: number(408),
        label: '408',
        type: 'contradiction',
        says: 'Two figures of one authority that cannot both hold.',
        by: [['shishov-2001.order', { to: { words: 'В приказе наркома', key: 'order-0040', party: 'sov' } }]],
      },
      {
        value: number(960),
        label: '960',
        type: 'altered',
        says: 'The total of irrecoverable losses is printed under the name of a part of it.',
        by: [
          ['ruwiki.sov', { dependence: 'follows' }],
          ['jawiki.sov', { dependence: 'follows' }],
        ],
      },
      {
        value: number(989),
        label: '989',
        type: 'open',
        says: 'What it counts is not said.',
        by: [['plwiki.dead', noPlace]],
      },
      {
        value: number(792),
        label: '792 killed and missing',
        facet: { counting: 'killed+missing' },
        type: 'definition',
        says: 'The same whole by another rule: the missing are counted with the dead.',
        by: [
          ['shishov-2001.sum', { to: kriv }],
          ['enwiki@2016.sum'],
          ['enwiki@2020.sum'],
          ['enwiki@2022.sum'],
          ['enwiki.sum', { dependence: 'follows' }],
          ['seed-2025.sum', { to: { words: 'Радянська сторона', party: 'sov' } }],
        ],
      },
      {
        value: number(13),
        label: '13 (to 1 August 1938)',
        facet: { scope: 'to 1 August 1938' },
        type: 'scope',
        says: 'The first two days only.',
        by: [['communique-0801.dead']],
      },
      {
        value: number(61),
        label: '61 (a company)',
        facet: { subset: 'a company' },
        type: 'scope',
        says: 'One company.',
        by: [['private-letter.dead']],
      },
      {
        value: number(200, 'approx'),
        label: 'about 200',
        facet: { scope: 'to 3 August 1938' },
        type: 'scope',
        says: 'To 3 August only, as the other side estimated it.',
        by: [['war-office.two', { modality: 'hedged' }]],
      },
      {
        value: number(1000),
        label: '1,000',
        type: 'scope',
        says: 'Bodies before the positions after four days, as the other side counted them.',
        by: [['war-office.thousand']],
      },
    ],
    {
      silent: silent('britannica-jp', 'kasahara-2020', 'sie-1974'),
      lines: {
        documents: 11,
        separate: 3,
        originUnknown: 1,
        because: [
          'Shishov01 depends on Krivosheev, Grif sekretnosti sniat (1993)',
          'enWiki, Hassan25 and Shishov01 pass on the same authority',
          'ww2db depends on enWiki',
        ],
      },
    },
  ),
  point(
    { kind: 'agent', thing: 'attack', whose: 'hill', counting: '2 August' },
    'Who attacked on 2 August 1938?',
    'contradicted',
    [
      { value: { kind: 'party', key: 'jap', label: 'Japan' }, label: 'Japan', by: [['tass-0803.who']] },
      {
        value: { kind: 'party', key: 'sov', label: 'Soviet Union' },
        label: 'Soviet Union',
        type: 'contradiction',
        says: 'Opposite sides are named for one act on one day.',
        by: [['zhiqing.who'], ['seed-2025.who', noPlace]],
      },
    ],
    { silent: silent('britannica-jp', 'sie-1974') },
  ),
  point(
    { kind: 'time', thing: 'take_post', whose: 'sov', counting: 'hill' },
    'When did the Soviet side first take post on Changkufeng?',
    'contradicted',
    [
      {
        value: time(day(7, 9)),
        label: '9 July 1938',
        by: [['kasahara-2020.post'], ['zhiqing.post', noPlace]],
      },
      {
        value: time(day(7, 11)),
        label: '11 July 1938',
        type: 'contradiction',
        says: 'Two days apart, on separate lines.',
        by: [['war-office.seven'], ['britannica-jp.post', { dependence: 'follows' }]],
      },
      {
        value: time(day(7, 8)),
        label: '8 July 1938',
        type: 'contradiction',
        says: 'One day apart.',
        by: [['plwiki.post', noPlace]],
      },
      {
        value: time(day(7, 8), day(7, 9), { extent: 'point' }),
        label: 'night of 8 to 9 July 1938',
        type: 'calendar',
        says: 'A night between two days.',
        by: [['enwiki@2022.post'], ['enwiki.post', { dependence: 'follows' }]],
      },
      {
        value: time(day(7, 12)),
        label: '12 July 1938 (occupied)',
        facet: { act: 'occupied' },
        type: 'other act',
        says: 'The climb and the occupation are two acts.',
        by: [['zhiqing.occ', noPlace]],
      },
      {
        value: time(day(6, 1), day(6, 30), { extent: 'point', precision: 'month' }),
        label: 'June 1938',
        type: 'contradiction',
        says: 'A month earlier.',
        by: [
          [
            'jf-2018.june',
            { dependence: 'origin unknown', modality: 'hedged', to: { words: 'hätten', stance: 'reports' } },
          ],
        ],
      },
      {
        value: time(day(7, 7), undefined, { latest: undefined, extent: 'range' }),
        label: 'from 7 July 1938',
        type: 'precision',
        says: 'Some weeks after the 6th; it names no day.',
        by: [['seed-2025.six', { modality: 'hedged', tier: 'candidate' }]],
      },
    ],
    { silent: silent('sie-1974', 'shishov-2001') },
  ),
  point(
    { kind: 'quantity', thing: 'tank', whose: 'sov', counting: 'lost' },
    'How many tanks were lost or damaged on the Soviet side?',
    'open',
    [
      {
        value: number(46, 'ge'),
        label: 'at least 46',
        by: [
          ['enwiki@2020.fortysix', { to: soviet }],
          ['enwiki@2022.fortysix', { to: soviet }],
          ['enwiki.fortysix', { to: soviet }],
        ],
      },
      {
        value: number(96),
        label: '96',
        facet: { counting: 'damaged+lost' },
        type: 'definition',
        says: 'Destroyed or crippled, and counted by the other side.',
        by: [
          ['enwiki@2016.tanks', { to: japanese }],
          ['enwiki.tanks', { to: japanese }],
        ],
      },
      {
        value: number(96),
        label: '96',
        type: 'altered',
        says: 'The words “or crippled” and the attribution are gone.',
        by: [['plwiki.tanks', { dependence: 'follows' }]],
      },
      {
        value: number(70),
        label: '70',
        type: 'scope',
        says: 'To 10 August, by the other side.',
        by: [['war-office.seventy']],
      },
      {
        value: number(4),
        label: '4',
        facet: { subset: 'T-26' },
        type: 'open',
        says: 'What it counts is not said.',
        by: [['ruwiki.tanks', noPlace]],
      },
      {
        value: number(1),
        label: '1 (to 1 August 1938)',
        facet: { scope: 'to 1 August 1938' },
        type: 'scope',
        says: 'The first two days only.',
        by: [['communique-0801.tank']],
      },
      {
        value: number(46, 'range', 96),
        label: '46 to 96',
        type: 'merged',
        merged: [0, 1],
        says: 'Joined from the Soviet and the Japanese figure.',
        by: [['seed-2025.tanks', { dependence: 'follows' }]],
      },
    ],
  ),
  point({ kind: 'outcome', thing: 'result' }, 'How did it end?', 'argued', [
    {
      value: category('won-sov', 'won by the Soviet Union'),
      label: 'won by the Soviet Union',
      by: [
        ['shtern-1939.won'],
        ['sie-1974.won', { dependence: 'origin unknown' }],
        ['enwiki@2007.won'],
        ['enwiki@2011.won'],
      ],
    },
    {
      value: category('lost-jap', 'lost by Japan'),
      label: 'lost by Japan',
      type: 'judgement',
      says: 'The same event valued otherwise.',
      by: [['britannica-jp.lost'], ['zhiqing.lost', noPlace]],
    },
    {
      value: category('undecided', 'undecided'),
      label: 'undecided',
      type: 'judgement',
      says: 'The same event valued otherwise.',
      by: [['enwiki@2016.stale'], ['plwiki.draw', noPlace]],
    },
    {
      value: category('cease-fire', 'ended by a cease-fire'),
      label: 'ended by a cease-fire',
      type: 'judgement',
      says: 'A cease-fire is named and no winner.',
      by: [
        ['enwiki@2020.cease'],
        ['enwiki@2022.cease'],
        ['enwiki.cease', noPlace],
        ['jawiki.cease', { dependence: 'follows' }],
      ],
    },
    {
      value: category('geo', 'a geopolitical, not a military victory of the Soviet Union'),
      label: 'a geopolitical, not a military victory of the Soviet Union',
      type: 'judgement',
      says: 'The same event valued otherwise.',
      by: [['seed-2025.geo']],
    },
  ]),
  point(
    { kind: 'quantity', whose: 'jap', counting: 'killed' },
    'How many men died on the Japanese side?',
    'contradicted',
    [
      {
        value: number(526),
        label: '526',
        by: [
          ['enwiki@2011.jap'],
          ['enwiki@2016.jap'],
          ['enwiki@2020.jap'],
          ['enwiki@2022.jap', { to: japanese }],
          ['enwiki.jap', { to: japanese }],
          ['ww2db-2009.jap', { dependence: 'follows' }],
          ['plwiki.jap', noPlace],
        ],
      },
      {
        value: number(525),
        label: '525',
        type: 'contradiction',
        says: 'One apart.',
        by: [['enwiki@2007.jap'], ['jawiki.jap', noPlace]],
      },
      {
        value: number(650),
        label: '650',
        type: 'contradiction',
        says: 'Over a hundred apart; its origin is not named.',
        by: [['ruwiki.jap', noPlace]],
      },
      {
        value: number(3000),
        label: '3,000 killed and missing',
        facet: { counting: 'killed+missing' },
        type: 'altered',
        says: 'A total of killed and wounded, rounded and given another name.',
        by: [
          ['enwiki@2022.three', { to: soviet }],
          ['enwiki.three', { to: soviet }],
        ],
      },
      {
        value: number(526, 'range', 3000),
        label: '526 to 3,000',
        type: 'merged',
        merged: [0, 3],
        says: 'Joined from two figures of one article.',
        by: [['seed-2025.merged', { dependence: 'follows' }]],
      },
    ],
  ),
  point(
    { kind: 'quantity', whose: 'jap', counting: 'strength' },
    'How many men took part on the Japanese side?',
    'open',
    [
      {
        value: number(7000, 'range', 7300),
        label: '7,000 to 7,300',
        by: [['enwiki@2011.seven'], ['enwiki@2016.seven'], ['enwiki.seven', noPlace]],
      },
      {
        value: number(7300),
        label: '7,300',
        type: 'altered',
        says: 'The upper end alone.',
        by: [['seed-2025.seven', { dependence: 'follows' }]],
      },
      {
        value: number(20000, 'le'),
        label: 'up to 20,000',
        type: 'open',
        says: 'Engaged or massed, and on what day, is not said.',
        by: [['sie-1974.jap', { dependence: 'origin unknown' }]],
      },
      {
        value: number(20000, 'gt'),
        label: 'over 20,000',
        type: 'altered',
        says: 'The bound was turned round.',
        by: [['enwiki@2007.twenty'], ['ruwiki.twenty', { dependence: 'follows' }]],
      },
    ],
  ),
  point(
    { kind: 'time', thing: 'cease_fire', whose: 'parties' },
    'When did the sides cease fire?',
    'different questions',
    [
      {
        value: time(day(8, 11), undefined, clock(720)),
        label: '11 August 1938, 12:00',
        by: [['kasahara-2020.noon']],
      },
      {
        value: time(day(8, 10)),
        label: '10 August 1938',
        type: 'other act',
        says: 'Agreed in Moscow; the firing stopped later.',
        facet: { act: 'agreed' },
        by: [['britannica-jp.cease']],
      },
      {
        value: time(day(8, 12)),
        label: '12 August 1938',
        type: 'other act',
        says: 'The protocol was signed.',
        facet: { act: 'signed' },
        by: [['zhiqing.signed', noPlace]],
      },
    ],
  ),
  point(
    { kind: 'time', thing: 'take', whose: 'jap', counting: 'hill' },
    'When did the Japanese side take the heights?',
    'contradicted',
    [
      {
        value: time(day(7, 31)),
        label: '31 July 1938',
        by: [
          ['communique-0801.night'],
          ['sie-1974.hills', { dependence: 'follows' }],
          ['seed-2025.hills', noPlace],
        ],
      },
      {
        value: time(day(7, 31), undefined, clock(315)),
        label: '31 July 1938, 05:15',
        type: 'precision',
        says: 'The same day, to the minute.',
        by: [['kasahara-2020.hills']],
      },
      {
        value: time(day(7, 29)),
        label: '29 July 1938',
        type: 'contradiction',
        says: 'Two days apart; two attacks may have been run into one.',
        by: [['jf-2018.both', noPlace]],
      },
    ],
    { establish: 0, status: 'confirmed' },
  ),
  point(
    { kind: 'quantity', whose: 'sov', counting: 'strength' },
    'How many men took part on the Soviet side?',
    'open',
    [
      {
        value: number(22950),
        label: '22,950',
        by: [
          ['enwiki@2007.men'],
          ['enwiki@2011.men'],
          ['enwiki.men', noPlace],
          ['jawiki.men', { dependence: 'follows' }],
        ],
      },
      {
        value: number(23000, 'approx'),
        label: 'about 23,000',
        type: 'rounding',
        says: 'Rounded to the thousand.',
        by: [['seed-2025.men', { dependence: 'follows' }]],
      },
      {
        value: number(15000),
        label: '15,000',
        type: 'open',
        says: 'On what day, is not said.',
        by: [['ruwiki.men', noPlace]],
      },
    ],
  ),
  point(
    { kind: 'agent', thing: 'cross', whose: 'frontier', counting: '31 July' },
    'Who crossed the frontier on 31 July 1938?',
    'argued',
    [
      {
        value: { kind: 'party', key: 'jap', label: 'Japan' },
        label: 'Japan',
        by: [['tribunal-1948.who', { standing: 'states' }]],
      },
      {
        value: { kind: 'party', key: 'sov', label: 'Soviet Union' },
        label: 'Soviet Union',
        type: 'certainty',
        says: 'Only ascribed, to Japanese battle reports.',
        by: [['kasahara-2020.fired', { to: { words: 'японские боевые донесения', party: 'jap' } }]],
      },
    ],
    {
      silent: [
        {
          account: 'tass-0803',
          standing: 'denies',
          because: 'It denies this and states nothing else.',
          witness: witness(['tass-0803.deny', { standing: 'denies' }]),
        },
        ...silent('sie-1974'),
        {
          account: 'seed-2025',
          standing: 'not found',
          because: 'Its whole text was read and covers these days; nothing was found.',
        },
      ],
    },
  ),
  point({ kind: 'time', thing: 'event' }, 'What was the day of the first clash?', 'agreed in substance', [
    { value: time(day(7, 29)), label: '29 July 1938', by: [['sie-1974.day'], ['tereshkin.day']] },
    {
      value: time(day(7, 29), day(8, 11)),
      label: '29 July to 11 August 1938',
      type: 'precision',
      says: 'The clash and the whole of the fighting begin on one day.',
      by: [['jawiki.span', noPlace]],
    },
  ]),
];

const alone: readonly Point[] = [
  point(
    { kind: 'time', thing: 'report', whose: 'sov' },
    'When did the Soviet side report the hill free?',
    'agreed in substance',
    [
      {
        value: time(day(7, 29), undefined, clock(1100)),
        label: '29 July 1938, 18:20',
        by: [['tereshkin.hour']],
      },
    ],
  ),
  point(
    { kind: 'quantity', whose: 'sov', counting: 'lost' },
    'How many men were lost on the Soviet side (29 July 1938)?',
    'agreed in substance',
    [{ value: number(40, 'approx'), label: 'about 40', by: [['tereshkin.dead']] }],
  ),
  point(
    { kind: 'time', thing: 'take', whose: 'sov', counting: 'hill' },
    'When did the Soviet side take the hill?',
    'agreed in substance',
    [{ value: time(day(8, 9)), label: '9 August 1938', by: [['private-letter.day']] }],
  ),
];

/** Time mentions of an edition: the readings of time that rest on it. */
function timesOf(edition: string): TimeMention[] {
  return [...points, ...alone].flatMap(({ readings }) =>
    readings.flatMap(({ value, witnesses }) =>
      value.kind !== 'time'
        ? []
        : witnesses
            .filter((one) => one.edition === edition)
            .map(
              ({ span }): TimeMention => ({
                kind: 'time',
                id: `${edition}:${span.start}:${span.end}:time`,
                ...span,
                reasons: [],
                value: value.interval,
                basis: 'stated',
                timex: '',
              }),
            ),
    ),
  );
}

const read: ReadEdition[] = study.accounts.flatMap((account) =>
  account.editions.map(
    (edition): ReadEdition => ({
      edition,
      passages: [],
      mentions: timesOf(edition.id),
      claims: [],
      problems: [],
    }),
  ),
);

const edge = (
  from: string,
  to: string,
  status: DependenceEdge['status'],
  says: string,
  toEdition?: string,
): DependenceEdge => ({
  from,
  to,
  status,
  evidence: [{ kind: 'declared', says, weight: 1 }],
  ...(toEdition === undefined ? {} : { toEdition }),
});

function historyOf(account: string, about: Point): History | undefined {
  const editions = study.accounts.find(({ key }) => key === account)?.editions ?? [];
  const states = editions.map(({ id, label }) => ({
    edition: label,
    label: about.readings
      .filter(({ witnesses }) => witnesses.some((one) => one.account === account && one.edition === id))
      .map((one) => one.label)
      .join('; '),
  }));
  if (states.every(({ label }) => label === '')) return undefined;
  const events: History['events'][number][] = [];
  states.forEach(({ edition, label }, at) => {
    const before = states[at - 1]?.label ?? '';
    if (label === before) return;
    const kind = before === '' ? 'first seen' : label === '' ? 'dropped' : 'changed';
    events.push({ kind, part: 'number', edition, before, after: label });
  });
  return { account, point: about.id, question: about.question, states, events, reverted: 0 };
}

const names: readonly StudyName[] = [
  {
    key: 'zaozernaya',
    label: 'Zaozyornaya',
    kind: 'place',
    source: 'authority',
    forms: [
      { form: '張鼓峰', language: 'ja', accounts: ['britannica-jp', 'war-office'], count: 4, score: 1 },
      { form: '张鼓峰', language: 'zh', accounts: ['zhiqing'], count: 2, score: 1 },
      { form: 'Changkufeng', language: 'en', accounts: ['enwiki'], count: 3, score: 1 },
      { form: 'Заозёрная', language: 'ru', accounts: ['sie-1974', 'ruwiki'], count: 5, score: 1 },
    ],
  },
  {
    key: 'shtern',
    label: 'Grigory Shtern',
    kind: 'person',
    party: 'sov',
    source: 'authority',
    forms: [{ form: 'Штерн', language: 'ru', accounts: ['shtern-1939'], count: 1, score: 1 }],
  },
  {
    key: '~podgornaya',
    label: 'Podgornaya',
    kind: 'place',
    source: 'found',
    forms: [{ form: 'Подгорная', language: 'ru', accounts: ['tereshkin'], count: 1, score: 0.8 }],
  },
];

const enwiki = study.accounts.find(({ key }) => key === 'enwiki')?.editions ?? [];

/** A whole build by hand, as large as a small study, with every kind of thing the report shows. */
export const build: Build = {
  study,
  read,
  names,
  alignment: { links: [], episodes: [], counterparts: {} },
  points,
  alone,
  arithmetic: {
    sums: [
      {
        kind: 'told',
        points: [points[0]?.id ?? ''],
        total: {
          account: 'krivosheev-1993',
          edition: '',
          claim: 'total',
          value: 792,
          counts: 'killed and missing',
        },
        parts: [
          { account: 'krivosheev-1993', edition: '', claim: 'killed', value: 717, counts: 'killed' },
          { account: 'krivosheev-1993', edition: '', claim: 'missing', value: 75, counts: 'missing' },
        ],
        apart: 0,
      },
    ],
    paired: [],
  },
  wording: [],
  omissions: {
    episodes: [],
    accounts: [
      {
        account: 'enwiki',
        untoldEpisodes: [],
        untoldPoints: [points[1]?.id ?? ''],
        alonePoints: [alone[0]?.id ?? ''],
      },
    ],
  },
  trace: {
    chains: [],
    stemmata: [],
    reuse: {
      passages: [],
      search: {
        texts: 0,
        words: 0,
        common: 0,
        bits: 0,
        same: 8,
        identity: 0.35,
        skeleton: false,
        seeds: 0,
        nearest: 0,
        nothing: 'no text was given',
      },
    },
    edges: [
      edge('shishov-2001', 'krivosheev-1993', 'stated', 'the account names its source'),
      edge('ww2db-2009', 'enwiki', 'proposed', 'the editor infers it from a shared figure', '2007'),
      edge('seed-2025', 'enwiki', 'proposed', 'two figures joined that stand together only there', '2025'),
      edge('plwiki', 'enwiki', 'proposed', 'a shared figure without its qualification'),
      edge('sie-1974', 'communique-0801', 'proposed', 'the same day and the same words for it'),
      edge('enwiki', 'press-1938', 'proposed', 'a figure of 1938 in the edition of 2011'),
      edge('shishov-2001', 'order-0040', 'stated', 'the account names the order'),
      edge('jawiki', 'ruwiki', 'proposed', 'a shared misprint'),
    ],
    histories: points.flatMap((one) => historyOf('enwiki', one) ?? []),
    // As if the first half of each edition were from the first, and the rest its own.
    ages: enwiki.map(({ label, text }, at) => ({
      account: 'enwiki',
      edition: label,
      runs:
        at === 0
          ? [{ start: 0, end: text.length, since: 0 }]
          : [
              { start: 0, end: text.length >> 1, since: 0 },
              { start: text.length >> 1, end: text.length, since: at },
            ],
    })),
    changes: enwiki.slice(1).map((edition, at) => ({
      account: 'enwiki',
      before: enwiki[at]?.label ?? '',
      after: edition.label,
      changes: diffWords(enwiki[at]?.text ?? '', edition.text).map((change) => ({
        ...change,
        moved: change.moved === true,
        back: false,
        layout: false,
      })),
    })),
  },
  weighing: {
    learned: { on: false, says: 'Off: too few points.', opinions: [], startsPart: [], alike: [] },
    sensitivity: [],
    ranges: [],
    hypotheses: [],
  },
  weights: points.flatMap(({ id, readings }) =>
    readings.map((reading) => ({
      point: id,
      reading: reading.id,
      criticism: [],
      separate: 1,
      terms: [
        {
          name: 'record of the time',
          side: reading.witnesses.some((one) => one.account === 'communique-0801')
            ? ('for' as const)
            : ('unknown' as const),
          says: 'no record among the accounts read carries it',
        },
        {
          name: 'basis',
          side: 'unknown' as const,
          says: 'whether it rests on a named list, a return, an estimate or an assertion is not said',
        },
      ],
    })),
  ),
  decisions: [{ decision: 'd1', anchoring: 'exact', object: 'time-come-jap-hill' }],
  problems: study.problems,
};
