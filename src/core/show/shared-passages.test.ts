import { describe, expect, test } from 'vitest';
import type { Account, Rights, Study } from '../model/account.ts';
import type { Evidence } from '../model/dependence.ts';
import type { Reuse } from '../model/reuse.ts';
import { castOf } from './cast.ts';
import { passageShower } from './shared-passages.ts';

const text = 'Toward evening the guards withdrew from the ridge.';
const account = (key: string, rights: Rights): Account => ({
  key,
  siglum: key.toUpperCase(),
  title: key,
  language: 'en',
  text: 'original',
  read: 'full',
  kind: 'narrative',
  rights,
  dependsOn: [],
  marks: [],
  editions: [{ id: key, account: key, label: '', language: 'en', text, structure: [], file: key }],
});
const study = (other: Rights): Study => ({
  title: '',
  parties: [],
  accounts: [account('a', { allow: 'free' }), account('b', other)],
  knownThrough: [],
  names: [],
  library: [],
  problems: [],
});
const passage = (bits: number, spread = 2) => ({
  a: 'a',
  b: 'b',
  startA: 7,
  endA: 34,
  startB: 7,
  endB: 34,
  bits,
  same: 4,
  alike: 1,
  identity: 1,
  spread,
  runs: [],
  moved: false,
  telling: [{ word: 'guards', bits: 9 }],
});
const reuse: Reuse = {
  passages: [passage(50), passage(70, 9), passage(60), passage(40)],
  search: {
    texts: 2,
    words: 16,
    common: 1,
    bits: 30,
    same: 8,
    identity: 0.35,
    skeleton: false,
    seeds: 1,
    nearest: 0,
  },
};
const evidence: Evidence = { kind: 'shared words', says: '', weight: 1, passages: [0, 1, 2, 3, 99] };
const shown = (other: Rights) => {
  const given = study(other);
  return passageShower(castOf(given, []), given, reuse)(evidence);
};

describe('shared passages', () => {
  test('the best stand first with the exact words of both, the rest is counted', () => {
    const { passages, more } = shown({ allow: 'free' });
    expect(more).toBe(1);
    expect(passages.map(({ why }) => /\((\d+) bits\)/.exec(why)?.[1])).toEqual(['70', '60', '50']);
    expect(passages[0]?.a.quote?.words).toBe(text.slice(7, 34));
    expect(passages[0]?.b).toMatchObject({ siglum: 'B', quote: { start: 7, end: 34 } });
    expect(passages[0]?.says).toContain('9 texts');
    expect(passages[1]?.says).toContain('guards');
  });
  test.each<Rights>([{ allow: 'cite' }, { allow: 'none' }])('no words go out that may not: %j', (rights) => {
    const { passages } = shown(rights);
    expect(passages[0]?.b.quote).toBeUndefined();
    expect(passages[0]?.a.quote === undefined).toBe(rights.allow === 'none');
    expect(passages[0]?.says).not.toContain('guards');
    expect(passages.every(({ says }) => !says.includes('guards'))).toBe(true);
  });
});
