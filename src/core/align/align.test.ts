import { describe, expect, test } from 'vitest';
import { dayFromGregorian } from '../calendars/gregorian.ts';
import { makeAnchor } from '../decide/make-anchor.ts';
import type { Edition } from '../model/account.ts';
import type { Decision } from '../model/decision.ts';
import type { Alignment } from '../model/episode.ts';
import type { ActMention, NameMention, QuantityMention, TimeMention } from '../model/mention.ts';
import type { Passage, ReadEdition } from '../model/passage.ts';
import { ALIGNED, align, SUGGESTED } from './align.ts';

/** A passage in the smallest notation: `2 @hill #526 !attack` = 2 August, the hill, 526, an attack. */
function readAccount(account: string, passages: readonly string[]): ReadEdition {
  const text = passages.join('\n');
  const edition: Edition = {
    id: `id-${account}`,
    account,
    label: '',
    language: 'en',
    text,
    structure: [],
    file: `${account}.md`,
  };
  let at = 0;
  const made = passages.map((words): Passage => {
    const start = at;
    const end = start + words.length;
    at = end + 1;
    const times: TimeMention[] = [];
    const names: NameMention[] = [];
    const quantities: QuantityMention[] = [];
    const acts: ActMention[] = [];
    for (const part of words.matchAll(/\S+/g)) {
      const from = start + part.index;
      const span = { start: from, end: from + part[0].length, words: part[0], reasons: [] };
      const id = `${edition.id}:${from}`;
      const rest = part[0].slice(1);
      if (/^\d+$/.test(part[0])) {
        const day = dayFromGregorian(1938, 8, Number(part[0]));
        times.push({
          ...span,
          id: `${id}:time`,
          kind: 'time',
          basis: 'stated',
          timex: '',
          value: {
            earliest: day,
            latest: day,
            precision: 'day',
            extent: 'point',
            approximate: false,
            calendar: 'gregorian',
          },
        });
      } else if (part[0].startsWith('@'))
        names.push({ ...span, id: `${id}:name`, kind: 'name', nameKind: 'place', stem: rest, key: rest });
      else if (part[0].startsWith('#'))
        quantities.push({
          ...span,
          id: `${id}:quantity`,
          kind: 'quantity',
          value: { lo: Number(rest), hi: Number(rest), comparator: 'eq', ambiguous: false },
        });
      else if (part[0].startsWith('!')) acts.push({ ...span, id: `${id}:act`, kind: 'act', act: rest });
    }
    return {
      id: `${edition.id}:${start}:${end}:passage`,
      account,
      edition: edition.id,
      start,
      end,
      sentences: [{ start, end }],
      times,
      names,
      quantities,
      acts,
      matter: [],
    };
  });
  return { edition, passages: made, mentions: [], claims: [], problems: [] };
}

const run = (read: readonly ReadEdition[], decisions: readonly Decision[] = []): Alignment =>
  align({ read, names: [], decisions });

const a = readAccount('a', [
  '1 @lake @posyet !deploy',
  '2 @hill !attack #526',
  '6 @ridge !air_raid',
  '11 @moscow !cease_fire',
  '20 @omsk !arrest',
]);
const b = readAccount('b', [
  '2 @hill !attack #525',
  '6 @ridge !air_raid',
  '10 @moscow !cease_fire',
  '25 @tokyo !appoint',
]);
const c = readAccount('c', ['2 @hill !attack', '12 @moscow !sign_treaty']);

describe('aligning', () => {
  const result = run([a, b, c]);
  const linked = (x: ReadEdition, i: number, y: ReadEdition, j: number): boolean => {
    const ids = [x.passages[i]?.id, y.passages[j]?.id];
    return result.links.some((link) => ids.includes(link.a) && ids.includes(link.b));
  };

  test('links what shares day, place and act, in each pair of accounts', () => {
    expect(linked(a, 1, b, 0)).toBe(true);
    expect(linked(a, 1, c, 0)).toBe(true);
    expect(linked(a, 2, b, 1)).toBe(true);
    expect(linked(a, 0, b, 0)).toBe(false);
    expect(linked(a, 4, b, 3)).toBe(false);
  });

  test('a day apart is still the same cease-fire', () => {
    expect(linked(a, 3, b, 2)).toBe(true);
  });

  test('a score is the sum of its terms, and its tier follows it', () => {
    for (const { score, terms, tier } of result.links) {
      expect(terms.reduce((sum, term) => sum + term.value, 0)).toBeCloseTo(score, 8);
      expect(score).toBeGreaterThanOrEqual(SUGGESTED);
      expect(tier).toBe(score >= ALIGNED ? 'aligned' : 'suggested');
    }
  });

  test('an episode holds the three accounts of the attack, with its day', () => {
    const episode = result.episodes.find(({ passages }) => passages.includes(a.passages[1]?.id as string));
    expect(episode?.passages).toHaveLength(3);
    expect(episode?.when).toMatchObject({ earliest: dayFromGregorian(1938, 8, 2), precision: 'day' });
  });

  test('no passage stands in two episodes, and none in one with itself alone', () => {
    const all = result.episodes.flatMap(({ passages }) => passages);
    expect(new Set(all).size).toBe(all.length);
    for (const { passages } of result.episodes) expect(passages.length).toBeGreaterThan(1);
  });

  test('each passage keeps its best three counterparts, best first', () => {
    const days = [9, 3, 2, 5, 2];
    const others = days.map((day, at) => readAccount(`x${at}`, [`${day} @hill !attack`]));
    const from = a.passages[1]?.id as string;
    const best = run([a, ...others]).counterparts[from] ?? [];
    // The two of the same day by id, then the next day; the fifth and the ninth are let go.
    const byId = [2, 4].map((at) => others[at]?.passages[0]?.id as string).sort();
    expect(best.map(({ passage }) => passage)).toEqual([...byId, others[1]?.passages[0]?.id]);
    const scores = best.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
  });

  test('the order of accounts changes nothing', () => {
    expect(run([c, b, a])).toEqual(result);
  });

  test('people link and split: their word is followed exactly', () => {
    const anchor = (read: ReadEdition, at: number): ReturnType<typeof makeAnchor> => {
      const passage = read.passages[at] as Passage;
      return makeAnchor(read.edition.account, read.edition.text, passage.start, passage.end);
    };
    const decide = (
      verb: 'link' | 'unlink',
      x: ReturnType<typeof anchor>,
      y: ReturnType<typeof anchor>,
    ): Decision => ({
      id: verb,
      by: 'editor',
      when: '2026',
      why: '',
      before: '',
      handle: { on: 'link', a: x, b: y },
      verb: { do: verb },
    });
    const decided = run(
      [a, b, c],
      [decide('unlink', anchor(a, 1), anchor(b, 0)), decide('link', anchor(a, 4), anchor(b, 3))],
    );
    const has = (x?: Passage, y?: Passage): boolean =>
      decided.links.some((link) => [link.a, link.b].every((id) => id === x?.id || id === y?.id));
    expect(has(a.passages[1], b.passages[0])).toBe(false);
    expect(has(a.passages[4], b.passages[3])).toBe(true);
    for (const { passages } of decided.episodes)
      expect(
        passages.includes(a.passages[1]?.id as string) && passages.includes(b.passages[0]?.id as string),
      ).toBe(false);
  });
});
