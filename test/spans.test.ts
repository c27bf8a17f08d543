import { beforeAll, describe, expect, test } from 'vitest';
import type { Build } from '../src/core/model/build.ts';
import { khasanBuild } from './a-build.ts';

/** Everything of a build that carries offsets and words, with the edition it stands in. */
function* spansOf(
  build: Build,
): Generator<{ edition: string; what: string; start: number; end: number; words: string }> {
  for (const { edition, mentions, claims, passages } of build.read) {
    const inside = [...mentions, ...claims, ...claims.map(({ phrase }) => phrase)];
    for (const claim of claims) {
      inside.push(...claim.attribution);
      for (const slot of [claim.when, claim.where]) if (slot !== undefined) inside.push(slot);
      const slots = claim.kind === 'act' ? [claim.agent, claim.target] : [claim.whose, claim.by];
      for (const slot of slots) if (slot !== undefined) inside.push(slot);
    }
    for (const mention of mentions)
      if (mention.kind === 'attribution' && mention.source !== undefined) inside.push(mention.source);
    for (const passage of passages) if (passage.inherited !== undefined) inside.push(passage.inherited.when);
    for (const span of inside as readonly { start: number; end: number; words: string; kind?: string }[])
      yield {
        edition: edition.id,
        what: span.kind ?? 'slot',
        start: span.start,
        end: span.end,
        words: span.words,
      };
  }
  for (const point of [...build.points, ...build.alone])
    for (const { witnesses } of point.readings)
      for (const { edition, span, sentence, attribution } of witnesses)
        for (const one of [span, sentence, ...attribution]) yield { edition, what: 'witness', ...one };
}

let build: Build;
beforeAll(async () => {
  build = await khasanBuild();
});

describe('exact words', () => {
  test('every datum of the worked example ends at exact words', () => {
    const texts = new Map(build.read.map(({ edition }) => [edition.id, edition.text]));
    let count = 0;
    const wrong: unknown[] = [];
    for (const { edition, what, start, end, words } of spansOf(build)) {
      count++;
      if (texts.get(edition)?.slice(start, end) !== words) wrong.push({ what, start, end, words });
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(1000);
  });

  test('ids are unique inside an edition', () => {
    for (const { claims, passages, mentions } of build.read)
      for (const list of [claims, passages, mentions]) {
        const ids = (list as readonly { readonly id: string }[]).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
  });

  test('every claim stands in a passage of its edition and every witness has its claim', () => {
    const claims = new Set(build.read.flatMap((one) => [...one.claims, ...one.mentions].map(({ id }) => id)));
    for (const { claims: list, passages } of build.read) {
      const ids = new Set(passages.map(({ id }) => id));
      for (const { passage } of list) expect(passage === '' || ids.has(passage)).toBe(true);
    }
    for (const { readings } of [...build.points, ...build.alone])
      for (const { witnesses } of readings)
        for (const { claim } of witnesses) expect(claims.has(claim)).toBe(true);
  });
});

test('the worked example judges statements of its most contested points with grade and reason, and every one of them is found', () => {
  expect(build.problems.filter(({ code }) => code === 'criticism.lost')).toEqual([]);
  const judged = build.points
    .filter(({ state }) => state === 'contradicted')
    .filter(({ id }) =>
      build.weights.some(
        ({ point, criticism }) =>
          point === id && criticism.some(({ credibility }) => credibility?.from === 'entered'),
      ),
    );
  expect(judged.length).toBeGreaterThanOrEqual(10);
  const entered = build.weights.flatMap(({ criticism }) => criticism);
  for (const { credibility } of entered)
    if (credibility !== undefined) expect(credibility.because).toMatch(/: .{10}/);
  // Against interest is never computed: where it stands, it is said whose and why.
  const against = entered.flatMap(({ againstInterest }) => againstInterest ?? []);
  expect(against.length).toBeGreaterThan(0);
  for (const { whose, why, by } of against)
    expect([whose, why, by].every((one) => one !== undefined && one !== '')).toBe(true);
});
