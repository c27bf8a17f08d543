// Long because one reader is asked for figures, acts, sources and hostile shapes in turn.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../languages/index.ts';
import type { Claim, Slot } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { readClaims } from './claims.ts';
import { readNames } from './names/names.ts';
import { segment } from './segment.ts';
import { readTimes } from './times.ts';

function read(text: string, code: string): ReturnType<typeof readClaims> {
  const language = languages.find((one) => one.code === code);
  const segments = segment(text, [], language?.segment);
  const { times, lengths } = readTimes({ edition: 'e', text, segments, language, code });
  const names = readNames({ edition: 'e', text, segments, language, times });
  return readClaims({ edition: 'e', text, segments, language, times, lengths, names });
}

function spansOf(claim: Claim): Span[] {
  const slots: (Slot | undefined)[] =
    claim.kind === 'act' ? [claim.agent, claim.target, claim.where] : [claim.whose, claim.by, claim.where];
  return [
    claim,
    claim.phrase,
    ...claim.attribution,
    ...(claim.when === undefined ? [] : [claim.when]),
    ...slots.filter((slot) => slot !== undefined),
    ...slots.flatMap((slot) => (slot?.from === undefined ? [] : [slot.from])),
  ];
}

/** Words of every language with marks, figures and odd characters, so that the grammars are reached. */
const pieces = [
  'the Soviets lost 717 killed',
  ' and ',
  ', ',
  '; ',
  ' (',
  ') ',
  '7,300',
  '7.3',
  '\ud83d',
  '\u0000',
  '1,1,1',
  '((((',
  ' by ',
  ' of ',
  "'s ",
  '“',
  '”',
  '. ',
  'attacked',
  ' to ',
  'Japanese',
  'убито 236 человек',
  'зайняли висоту',
  '戦死526名',
  '占领',
  'Höhe besetzt',
  ' 3-4 ',
  '%',
  '-',
  '–',
  'who',
  'that',
  'half a million',
  '\u202e',
  'é',
  'İ',
];

describe('claims', () => {
  test.each(languages.map(({ code }) => code))(
    '%s: any text is read without throwing, every span exact, every id once',
    (code) => {
      const text = fc.oneof(
        fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
        fc.string({ unit: 'binary', maxLength: 200 }),
      );
      fc.assert(
        fc.property(text, (words) => {
          const { claims, mentions } = read(words, code);
          for (const claim of claims)
            for (const span of spansOf(claim)) expect(words.slice(span.start, span.end)).toBe(span.words);
          for (const mention of mentions) expect(words.slice(mention.start, mention.end)).toBe(mention.words);
          expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
          expect(claims.map(({ start }) => start)).toEqual(
            [...claims.map(({ start }) => start)].sort((a, b) => a - b),
          );
        }),
        { numRuns: 150 },
      );
    },
  );

  test('a long hostile text is read in time that grows with its length alone', () => {
    for (const unit of [
      '1,',
      '(',
      'the ',
      'attacked and ',
      '46-',
      'of the ',
      'who ',
      'which attacked ',
      ', 7 and ',
    ]) {
      const short = unit.repeat(4_000);
      const long = unit.repeat(16_000);
      read(short, 'en');
      const timed = (text: string): number => {
        const start = process.cpuUsage();
        read(text, 'en');
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      };
      // Four times the length, allowed eight times the time and a floor for noise.
      expect(timed(long)).toBeLessThan(Math.max(8 * timed(short), 3000));
    }
  });

  test('a language without a folder has its figures seen and claims nothing', () => {
    const { claims, mentions } = read('한국군 717명이 전사하고 2,752명이 부상했다.', 'ko');
    expect(claims).toEqual([]);
    expect(mentions.filter(({ kind }) => kind === 'quantity').map(({ words }) => words)).toEqual([
      '717',
      '2,752',
    ]);
  });

  test('a total keeps its parts, and their sum is checked', () => {
    const { claims } = read('The Red Army lost 792 men (717 killed, 75 missing).', 'en');
    const total = claims.find(({ words }) => words === '792');
    expect(total?.reasons.map(({ says }) => says)).toContain('its parts add up: 717 + 75 = 792');
    expect(
      claims.flatMap((claim) =>
        claim.kind === 'quantity' && claim.partOf === total?.id ? [claim.words] : [],
      ),
    ).toEqual(['717', '75']);
  });

  test.each([
    ['en', 'Fewer than 20 men died.', 'Nearly 20 men died.'],
    ['de', 'Weniger als 20 Mann fielen.', 'Knapp 20 Mann fielen.'],
    ['fr', 'Moins de 20 hommes moururent.', 'Presque 20 hommes moururent.'],
    ['pl', 'Zginęło mniej niż 20 ludzi.', 'Zginęło niespełna 20 ludzi.'],
    ['ru', 'Погибло менее 20 человек.', 'Погибло почти 20 человек.'],
    ['uk', 'Загинуло менше 20 осіб.', 'Загинуло майже 20 осіб.'],
    ['ja', '死者は20人を下回った。', '死者は20人近くに達した。'],
    ['zh', '死者不到20人。', '死者近20人。'],
  ])('%s: fewer than so many is only a limit, nearly so many is more', (code, fewer, nearly) => {
    const told = (text: string) =>
      read(text, code).claims.flatMap((claim) => (claim.kind === 'quantity' ? [claim.value] : []));
    expect(told(fewer)).toMatchObject([{ lo: 20, comparator: 'lt', limit: true }]);
    const [near] = told(nearly);
    expect([near?.comparator, near?.limit]).toEqual(['lt', undefined]);
  });

  test('losses of a sentence whose subject is of another people are not those of the sentence before', () => {
    const { claims } = read(
      'The Russians lost 59 killed and 139 wounded. The Turkish secretary puts the dead of two ships at about 400 men.',
      'en',
    );
    const dead = claims.find(({ words }) => words === '400');
    expect(dead?.kind === 'quantity' ? dead.whose?.words : 'no figure').not.toBe('the Russians');
  });

  test('those who were killed by the ones that lost men before are not of these, nor are the figures that go on with them', () => {
    const { claims } = read(
      'The Danes lost 40 killed. They killed 300 civilians; others put the victims at 400. Rask held that 250 of the dead were monks.',
      'en',
    );
    expect(
      claims.flatMap((claim) => (claim.kind === 'quantity' ? [[claim.words, claim.whose?.words]] : [])),
    ).toEqual([
      ['40', 'The Danes'],
      ['300', undefined],
      ['400', undefined],
      ['250', undefined],
    ]);
  });

  test('who did it is taken from the sentence before, where a body of men of another side stands there', () => {
    const killed = (text: string): string | undefined => {
      const claim = read(text, 'en').claims.findLast((one) => one.kind === 'act' && one.act === 'kill');
      return claim?.kind === 'act' ? claim.agent?.words : 'no act';
    };
    expect(killed('A border patrol found five Japanese on the hill. A Japanese officer was shot dead.')).toBe(
      'A border patrol',
    );
    expect(killed('A Japanese patrol came to the hill. A Japanese officer was shot dead.')).toBeUndefined();
    expect(killed('A border patrol found them.\n\nA Japanese officer was shot dead.')).toBeUndefined();
    expect(killed('The letter named five Japanese. A Japanese officer was shot dead.')).toBeUndefined();
  });

  test('one takes post on a place, not on the company told of before', () => {
    const { claims } = read(
      '3 июля японская рота показала атаку на сопку Заозёрную. 8 июля на ней расположились десять пограничников.',
      'ru',
    );
    const post = claims.find((claim) => claim.kind === 'act' && claim.act === 'take_post');
    expect(post?.kind === 'act' ? post.target?.from?.words : undefined).toBe('сопку Заозёрную');
  });

  test('machines of no said kind are the tanks counted before, but not in one list with them', () => {
    const objects = (text: string): string[] =>
      read(text, 'en').claims.flatMap((claim) => (claim.kind === 'quantity' ? [claim.object] : []));
    expect(objects('The army lost 46 tanks, while the enemy claims to have destroyed 96 machines.')).toEqual([
      'tank',
      'tank',
    ]);
    expect(objects('The army lost 46 tanks and 96 machines.')[1]).not.toBe('tank');
  });

  test('a pronoun keeps its own words and says whom it is taken for', () => {
    const { claims } = read('Japanese troops attacked the hill. They took it at dawn.', 'en');
    const took = claims.find(({ words }) => words === 'took');
    expect(
      took?.kind === 'act' && [
        took.agent?.words,
        took.agent?.from?.words,
        took.target?.from?.words,
        took.tier,
      ],
    ).toEqual(['They', 'Japanese troops', 'the hill', 'candidate']);
  });

  test('the enemy is the other side', () => {
    const { claims } = read(
      'The Japanese held the crest and Soviet troops attacked. The Soviets lost 40 men, the enemy lost 13.',
      'en',
    );
    const lost = claims.find(({ words }) => words === '13');
    expect(lost?.kind === 'quantity' && lost.whose?.from?.words).toBe('Japanese');
  });

  const owners = (text: string, code: string): (string | undefined)[] =>
    read(text, code).claims.flatMap((claim) =>
      claim.kind === 'quantity'
        ? [claim.whose === undefined ? undefined : (claim.whose.from ?? claim.whose).words]
        : [],
    );

  test('figures without an owner are his whose losses were spoken of before', () => {
    expect(
      owners(
        'The siege cost the Danish army dearly. 792 men were killed. 2,752 were wounded. Another 527 fell ill.',
        'en',
      ),
    ).toEqual(['the Danish army', 'the Danish army', 'the Danish army']);
    expect(
      owners(
        'Сражение дорого обошлось шведской армии. Погибли 792 человека, из них 134 офицера. Ранено было 275 человек.',
        'ru',
      ),
    ).toEqual(['шведской армии', 'шведской армии', 'шведской армии']);
    expect(owners('Die Verluste der dänischen Armee waren schwer. 792 Mann fielen.', 'de')).toEqual([
      expect.stringContaining('dänischen Armee'),
    ]);
  });

  test('of two sides nobody knows whose the figures are, nor a sentence about another matter later', () => {
    expect(
      owners('The siege cost the Danish army and the Swedish army dearly. 792 men were killed.', 'en'),
    ).toEqual([undefined]);
    expect(
      owners(
        'The siege cost the Danish army dearly. The winter was long. The rain fell. 792 men were killed.',
        'en',
      ),
    ).toEqual([undefined]);
    expect(owners('The Danish army marched to the river. 792 men were killed.', 'en')).toEqual([undefined]);
  });

  test('those whom the subject acts on are not the subject', () => {
    const { claims } = read('Корсиканцы атаковали роты гарнизона и вынудили их отойти за реку.', 'ru');
    const act = claims.find((claim) => claim.kind === 'act' && claim.act === 'withdraw');
    expect(act?.kind === 'act' && act.agent?.from?.words).toBe('роты гарнизона');
  });

  test('the pronoun of what somebody is accused of means him', () => {
    const doer = (text: string, code: string): string | undefined => {
      const act = read(text, code).claims.find((claim) => claim.kind === 'act' && claim.act === 'destroy');
      return act?.kind === 'act' ? act.agent?.from?.words : undefined;
    };
    expect(doer('Швеция обвинила датских стрелков в том, что они сожгли мельницу.', 'ru')).toBe(
      'датских стрелков',
    );
    expect(doer('Sweden accused the Danish rangers, saying that they had burned the mill.', 'en')).toBe(
      'the Danish rangers',
    );
    // Another is told of since.
    expect(
      doer('Sweden accused the Danish rangers, and the Poles rode up, and they burned the mill.', 'en'),
    ).toBe('the Poles');
  });

  test('what a sentence is said to be about before it begins is meant by its pronoun', () => {
    const told: Record<string, string> = {
      en: 'The Swedes held on. As for the Danes, they lost 500 men.',
      de: 'Die Schweden hielten stand. Was die Dänen betrifft, so verloren sie 500 Mann.',
      ru: 'Шведы держались. Что касается датчан, то они потеряли 500 человек.',
      uk: 'Шведи трималися. Щодо данців, то вони втратили 500 осіб.',
    };
    for (const [code, text] of Object.entries(told))
      expect(owners(text, code)[0], code).toMatch(/Danes|Dänen|датчан|данців/);
  });

  test('a date in brackets is another the text offers, not the one it tells', () => {
    const when = (text: string, code: string): (string | undefined)[] => {
      const act = read(text, code).claims.find((claim) => claim.kind === 'act');
      return [act?.when?.words, act?.when?.variant?.words];
    };
    expect(
      when('On 15 July 1807 (according to other sources, 17 July) the Danes attacked the fort.', 'en'),
    ).toEqual(['15 July 1807', '17 July']);
    expect(when('15 июля 1807 года (по другим данным, 17 июля) датчане атаковали форт.', 'ru')).toEqual([
      '15 июля 1807 года',
      '17 июля',
    ]);
    // The same day by the Julian calendar is no other date, and a bracket that tells the act has its own.
    expect(when('On 15 July 1807 (3 July Old Style) the Danes attacked the fort.', 'en')[1]).toBeUndefined();
  });

  test('what is told by side behind a colon is told of each side with its own hour', () => {
    const { claims } = read(
      '11 мая 1807 года огонь прекратили: датская сторона — в 11:45, шведская — в 13:00.',
      'ru',
    );
    expect(
      claims.flatMap((claim) =>
        claim.kind === 'act' ? [[claim.act, claim.agent?.words, claim.when?.words]] : [],
      ),
    ).toEqual([
      ['cease_fire', 'датская сторона', '11:45'],
      ['cease_fire', 'шведская', '13:00'],
    ]);
    // One hour behind a colon, or none, leaves the act as it is.
    for (const text of [
      '11 мая 1807 года огонь прекратили: датская сторона — в 11:45.',
      '11 мая 1807 года огонь прекратили: солдаты устали.',
    ])
      expect(
        read(text, 'ru').claims.filter(({ kind }) => kind === 'act'),
        text,
      ).toHaveLength(1);
  });

  test('ground that lies somewhere and with nobody is no claim', () => {
    expect(read('The fort lies on the left side of the river.', 'en').claims).toEqual([]);
    const { claims } = read('The fort lies on the Danish side of the river.', 'en');
    expect(claims.map((claim) => claim.kind === 'act' && [claim.act, claim.agent?.words])).toEqual([
      ['belong', 'Danish'],
    ]);
  });
});

test.each([
  ['В советской печати фигурировали 236 убитых.', 'ru', 'советской печати'],
  ['По официальным данным, погибло 236 человек.', 'ru', 'официальным данным'],
  ['У радянських зведеннях зазначено 236 убитих.', 'uk', 'радянських зведеннях'],
])('who is cited in «%s» is named without the verb of the phrase', (text, code, words) => {
  const all = read(text, code).claims.flatMap(({ attribution }) => attribution.map((one) => one.words));
  expect([...new Set(all)]).toEqual([words]);
});

test('each figure of a list has the date behind it', () => {
  const { claims } = read('В 1734 году датчане потеряли 6 кораблей в мае, 20 в июне и 47 в июле.', 'ru');
  const dated = claims.flatMap((one) => (one.kind === 'quantity' ? [[one.value.lo, one.when?.words]] : []));
  expect(dated).toEqual([
    [6, 'мае'],
    [20, 'июне'],
    [47, 'июле'],
  ]);
});

test.each([
  ['In the following weeks', undefined],
  ['After two hours of fighting', '6 July 1738'],
])('what happened «%s» is dated %s', (later, day) => {
  const { claims } = read(
    `On 6 July 1738 the Danes crossed the river. ${later} the Swedes took the hill.`,
    'en',
  );
  expect(claims.find((one) => one.kind === 'act' && one.act === 'capture_place')?.when?.words).toBe(day);
});
