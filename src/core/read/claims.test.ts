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
  const { times } = readTimes({ edition: 'e', text, segments, language, code });
  const names = readNames({ edition: 'e', text, segments, language, times });
  return readClaims({ edition: 'e', text, segments, language, times, names });
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
});
