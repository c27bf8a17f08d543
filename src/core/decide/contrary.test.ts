import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decision, Handle, Verb } from '../model/decision.ts';
import { contraryOf, withOpenQuestions } from './contrary.ts';

const anchor = { account: 'one', quote: '717', prefix: '', suffix: '', start: 4 };
const claim: Handle = { on: 'claim', kind: 'quantity', anchor };
const point: Handle = {
  on: 'point',
  kind: 'killed',
  thing: 'person',
  whose: 'sov',
  counting: '',
  scope: 'whole event',
};
const reading = (value: string): Handle => ({ on: 'reading', point, value });
const pair: Handle = { on: 'difference', point, a: '236', b: '717' };

let count = 0;
const by = (name: string, handle: Handle, verb: Verb): Decision => ({
  id: `${++count}`,
  by: name,
  when: `2026-01-01T10:00:${String(count % 60).padStart(2, '0')}Z`,
  why: '',
  handle,
  verb,
  before: '',
});
/** Who is told to have decided otherwise, for each decision. */
const told = (decisions: readonly Decision[]) => {
  const contrary = contraryOf(decisions);
  return decisions.map(({ id }) => contrary.get(id)?.join(' ') ?? '');
};

const contrary: readonly (readonly [
  name: string,
  first: readonly [Handle, Verb],
  second: readonly [Handle, Verb],
])[] = [
  ['confirmed and rejected', [claim, { do: 'confirm' }], [claim, { do: 'reject' }]],
  [
    'confirmed and then corrected',
    [claim, { do: 'confirm' }],
    [claim, { do: 'correct', to: { value: { lo: 1 } } }],
  ],
  ['corrected and rejected', [claim, { do: 'correct', to: { value: { lo: 1 } } }], [claim, { do: 'reject' }]],
  [
    'corrected to other values',
    [claim, { do: 'correct', to: { value: { lo: 1 } } }],
    [claim, { do: 'correct', to: { value: { lo: 2 } } }],
  ],
  ['retyped otherwise', [pair, { do: 'retype', to: 'revised' }], [pair, { do: 'retype', to: 'rounding' }]],
  [
    'two readings signed',
    [reading('717'), { do: 'establish', grounds: 'a' }],
    [reading('236'), { do: 'establish', grounds: 'b' }],
  ],
  ['two readings made the reference', [reading('717'), { do: 'refer' }], [reading('236'), { do: 'refer' }]],
  ['a point confirmed and put aside', [point, { do: 'confirm' }], [point, { do: 'hide' }]],
];
test.each(contrary)('%s by two people is open, by one it is a change of mind', (_name, first, second) => {
  expect(told([by('anna', ...first), by('boris', ...second)])).toEqual(['boris', 'anna']);
  expect(told([by('anna', ...first), by('anna', ...second)])).toEqual(['', '']);
});

const agreed: readonly (readonly [
  name: string,
  first: readonly [Handle, Verb],
  second: readonly [Handle, Verb],
])[] = [
  ['confirmed twice', [claim, { do: 'confirm' }], [claim, { do: 'confirm' }]],
  ['seen and rejected', [claim, { do: 'seen' }], [claim, { do: 'reject' }]],
  [
    'corrected, then confirmed by one who saw it corrected',
    [claim, { do: 'correct', to: { value: { lo: 1 } } }],
    [claim, { do: 'confirm' }],
  ],
  [
    'corrected in other fields',
    [claim, { do: 'correct', to: { value: { lo: 1 } } }],
    [claim, { do: 'correct', to: { unit: 'x' } }],
  ],
  ['two readings confirmed', [reading('717'), { do: 'confirm' }], [reading('236'), { do: 'confirm' }]],
  [
    'one reading signed twice',
    [reading('717'), { do: 'establish', grounds: 'a' }],
    [reading('717'), { do: 'establish', grounds: 'b' }],
  ],
];
test.each(agreed)('%s is not open', (_name, first, second) => {
  expect(told([by('anna', ...first), by('boris', ...second)])).toEqual(['', '']);
});

test('who changes their mind to what the other holds closes the question', () => {
  const decisions = [
    by('anna', claim, { do: 'confirm' }),
    by('boris', claim, { do: 'reject' }),
    by('boris', claim, { do: 'confirm' }),
  ];
  expect(told(decisions)).toEqual(['', '', '']);
});

test('what is open is followed as seen, the rest as it is; the same decision gives the same object', () => {
  const decisions = [
    by('anna', claim, { do: 'confirm' }),
    by('boris', claim, { do: 'reject' }),
    by('boris', point, { do: 'hide' }),
  ];
  const followed = withOpenQuestions(decisions);
  expect(followed.map(({ verb }) => verb.do)).toEqual(['seen', 'seen', 'hide']);
  expect(followed[2]).toBe(decisions[2]);
  expect(withOpenQuestions(decisions)[0]).toBe(followed[0]);
});

test('of two people who describe one account otherwise, what they agree on is followed', () => {
  const account: Handle = { on: 'account', account: 'tass' };
  const decisions = [
    by('anna', account, { do: 'describe', to: { written: '1938-08-03', author: 'TASS' } }),
    by('boris', account, { do: 'describe', to: { written: '1938-08-04', genre: 'communique' } }),
  ];
  expect(told(decisions)).toEqual(['boris', 'anna']);
  expect(withOpenQuestions(decisions).map(({ verb }) => verb)).toEqual([
    { do: 'describe', to: { author: 'TASS' } },
    { do: 'describe', to: { genre: 'communique' } },
  ]);
  expect(withOpenQuestions(decisions)[0]).toBe(withOpenQuestions(decisions)[0]);
});

test('contrariness goes both ways, and nobody is contrary to themselves', () => {
  const verbs: readonly Verb[] = [
    { do: 'confirm' },
    { do: 'reject' },
    { do: 'seen' },
    { do: 'correct', to: { value: { lo: 1 } } },
  ];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('anna', 'boris', 'clara'), fc.constantFrom(...verbs)), {
        maxLength: 8,
      }),
      (given) => {
        const decisions = given.map(([name, verb]) => by(name, claim, verb));
        const names = contraryOf(decisions);
        for (const { id, by: who } of decisions) {
          expect(names.get(id) ?? []).not.toContain(who);
          for (const other of names.get(id) ?? [])
            expect(decisions.some((one) => one.by === other && names.get(one.id)?.includes(who))).toBe(true);
        }
      },
    ),
  );
});
