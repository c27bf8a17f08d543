import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeAnchor } from '../core/decide/make-anchor.ts';
import type { Build } from '../core/model/build.ts';
import type { Handle, Verb } from '../core/model/decision.ts';
import type { Point } from '../core/model/point.ts';
import { appendDecision } from './append-decision.ts';
import { buildStudy } from './build.ts';
import { tempFolder } from './temp-study.test-support.ts';

const FIRST =
  'On 31 July 1938 Japanese troops attacked the hill. The Soviet troops lost 717 men killed. The Japanese troops lost 526 men killed.\n';
const SECOND =
  'On 31 July 1938 the Japanese attacked the hill. The Soviet troops lost 236 men killed. The Japanese troops lost 600 men killed.\n';
const THIRD = 'On 31 July 1938 the Japanese attacked the hill. The Soviet troops lost 408 men killed.\n';

const studyOf = () => tempFolder({ 'accounts/one.txt': FIRST, 'accounts/two.txt': SECOND });
const build = async (folder: string): Promise<Build> =>
  (await buildStudy(folder, { cache: await tempFolder() })).build;
const decide = (folder: string, handle: Handle, verb: Verb, by = 'anna', when = '2026-01-01T10:00:00Z') =>
  appendDecision(join(folder, 'decisions', `${by}.jsonl`), { by, when, why: 'a test', handle, verb });

/** The claim on the figure of these words in an account. */
function claimOf(made: Build, account: string, words: string) {
  for (const one of made.read) {
    const claim =
      one.edition.account === account
        ? one.claims.find((each) => each.kind === 'quantity' && each.words.startsWith(words))
        : undefined;
    if (claim !== undefined) return { claim, text: one.edition.text };
  }
  return undefined;
}

function onFigure(made: Build, account: string, words: string, on: 'claim' | 'mention' = 'claim'): Handle {
  const found = claimOf(made, account, words);
  if (found === undefined) throw new Error(`no claim ${words} in ${account}`);
  return {
    on,
    kind: 'quantity',
    anchor: makeAnchor(account, found.text, found.claim.start, found.claim.end),
  };
}

/** The point on which 717 and 236 part. */
function pointOf(made: Build): Point {
  const point = made.points.find(({ readings }) => readings.some(({ label }) => label === '717'));
  if (point === undefined) throw new Error('no point on 717');
  return point;
}
const onPoint = ({ key }: Point): Handle & { on: 'point' } => ({
  on: 'point',
  kind: key.kind,
  thing: key.thing,
  whose: key.whose,
  counting: key.counting,
  scope: 'whole event',
});
const labels = (made: Build): string[] =>
  pointOf(made)
    .readings.map(({ label }) => label)
    .sort();
const outcomes = (made: Build): string[] => made.decisions.map(({ anchoring }) => anchoring);

describe('decisions are inputs', () => {
  test('a rejected claim gives no reading', async () => {
    const folder = await studyOf();
    const before = await build(folder);
    expect(labels(before)).toEqual(expect.arrayContaining(['236', '717']));
    await decide(folder, onFigure(before, 'two', '600'), { do: 'reject' });
    const after = await build(folder);
    expect(outcomes(after)).toEqual(['exact']);
    expect(claimOf(after, 'two', '600')).toBeUndefined();
    expect(claimOf(after, 'one', '526')).toBeDefined();
  });

  test('a rejected mention takes its claim with it; a corrected one changes it', async () => {
    const folder = await studyOf();
    const before = await build(folder);
    await decide(folder, onFigure(before, 'two', '600', 'mention'), { do: 'reject' });
    await decide(folder, onFigure(before, 'two', '236', 'mention'), {
      do: 'correct',
      to: { value: { lo: 263 } },
    });
    const after = await build(folder);
    expect(claimOf(after, 'two', '600')).toBeUndefined();
    expect(labels(after)).toEqual(expect.arrayContaining(['263', '717']));
    expect(labels(after)).not.toContain('236');
  });

  test('a corrected claim carries the values of the person and their name, and the words of the text', async () => {
    const folder = await studyOf();
    await decide(folder, onFigure(await build(folder), 'two', '236'), {
      do: 'correct',
      to: { value: { lo: 792 }, roles: ['killed', 'missing'], object: 'dragon', constructor: 'x' },
    });
    const after = await build(folder);
    const claim = claimOf(after, 'two', '236')?.claim;
    expect(claim).toMatchObject({
      value: { lo: 792, hi: 792, comparator: 'eq' },
      roles: ['killed', 'missing'],
      object: 'person',
      status: 'confirmed',
      tier: 'precise',
    });
    expect(claim?.words.startsWith('236')).toBe(true);
    expect(claim?.reasons.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['decision.correct', 'decision.refused']),
    );
  });

  test('a link joins passages, and unlinking parts them', async () => {
    const folder = await tempFolder({
      'accounts/one.txt': 'The envoy called on the minister and was received.\n',
      'accounts/two.txt': 'Rain fell on the river for the whole week.\n',
    });
    const before = await build(folder);
    const anchors = before.read.map(({ edition, passages }) =>
      makeAnchor(edition.account, edition.text, passages[0]?.start ?? 0, passages[0]?.end ?? 0),
    );
    const [a, b] = anchors;
    if (a === undefined || b === undefined) throw new Error('two passages');
    const together = (made: Build): boolean =>
      made.alignment.episodes.some(({ passages }) => passages.length === 2);
    expect(together(before)).toBe(false);
    await decide(folder, { on: 'link', a, b }, { do: 'link' });
    const linked = await build(folder);
    expect(together(linked)).toBe(true);
    expect(outcomes(linked)).toEqual(['exact']);
    await decide(folder, { on: 'link', a, b }, { do: 'unlink' }, 'boris', '2026-01-02T10:00:00Z');
    expect(together(await build(folder))).toBe(false);
  });

  test('a hidden point is hidden, a signed reading is established, and neither is forgotten', async () => {
    const folder = await studyOf();
    const point = pointOf(await build(folder));
    await decide(folder, onPoint(point), { do: 'hide' });
    await decide(
      folder,
      { on: 'reading', point: onPoint(point), value: '717' },
      { do: 'establish', grounds: 'the printed return' },
      'boris',
    );
    const after = await build(folder);
    expect(pointOf(after).hidden).toBe(true);
    expect(pointOf(after).established).toMatchObject({ by: 'boris', grounds: 'the printed return' });
    expect(outcomes(after)).toEqual(['exact', 'exact']);
  });

  test('what its author withdraws no longer holds, what another withdraws does', async () => {
    const folder = await studyOf();
    const handle = onFigure(await build(folder), 'two', '236');
    await decide(folder, handle, { do: 'reject' });
    await decide(folder, handle, { do: 'withdraw' }, 'boris', '2026-01-02T10:00:00Z');
    expect(claimOf(await build(folder), 'two', '236')).toBeUndefined();
    await decide(folder, handle, { do: 'withdraw' }, 'anna', '2026-01-03T10:00:00Z');
    expect(claimOf(await build(folder), 'two', '236')).toBeDefined();
  });

  test('contrary decisions are both kept and followed by nobody, whatever the files are called, until one is withdrawn', async () => {
    for (const [early, late] of [
      ['anna', 'boris'],
      ['boris', 'anna'],
    ] as const) {
      const folder = await studyOf();
      const handle = onFigure(await build(folder), 'two', '236');
      const correct = (lo: number) => ({ do: 'correct', to: { value: { lo } } }) as const;
      await decide(folder, handle, correct(100), late, '2026-02-02T10:00:00Z');
      await decide(folder, handle, correct(200), early, '2026-01-01T10:00:00Z');
      const open = await build(folder);
      expect(claimOf(open, 'two', '236')?.claim).toMatchObject({ value: { lo: 236 }, status: 'seen' });
      expect(open.decisions).toHaveLength(2);
      await decide(folder, handle, { do: 'withdraw' }, late, '2026-02-03T10:00:00Z');
      expect(claimOf(await build(folder), 'two', '236')?.claim).toMatchObject({ value: { lo: 200 } });
    }
  });
});

describe('decisions survive', () => {
  async function decided(): Promise<{ folder: string; signed: Point }> {
    const folder = await studyOf();
    const before = await build(folder);
    const signed = pointOf(before);
    await decide(folder, onFigure(before, 'two', '236'), { do: 'correct', to: { value: { lo: 263 } } });
    await decide(
      folder,
      { on: 'reading', point: onPoint(signed), value: '717' },
      { do: 'establish', grounds: 'the printed return' },
    );
    return { folder, signed };
  }
  const hold = (made: Build): void => {
    expect(claimOf(made, 'two', '236')?.claim).toMatchObject({ value: { lo: 263 }, status: 'confirmed' });
    expect(pointOf(made).established?.grounds).toBe('the printed return');
  };

  test('a rebuild', async () => {
    const { folder } = await decided();
    hold(await build(folder));
    hold(await build(folder));
  });

  test('an added account', async () => {
    const { folder } = await decided();
    await writeFile(join(folder, 'accounts', 'aaa-first.txt'), THIRD);
    const after = await build(folder);
    hold(after);
    expect(labels(after)).toEqual(expect.arrayContaining(['263', '408', '717']));
    expect(outcomes(after)).toEqual(['exact', 'exact']);
  });

  test('an edited text: moved, changed, and lost are told apart', async () => {
    const { folder } = await decided();
    const path = join(folder, 'accounts', 'two.txt');
    await writeFile(path, `A new first sentence that moves all the others.\n\n${SECOND}`);
    const moved = await build(folder);
    hold(moved);
    expect(outcomes(moved)[0]).toBe('moved');
    await writeFile(
      path,
      SECOND.replace('men killed. The Japanese', 'men killed on the slope. The Japanese'),
    );
    const changed = await build(folder);
    hold(changed);
    expect(outcomes(changed)[0]).toBe('changed');
    await writeFile(
      path,
      'Quite another account. It tells of 236 men in a list of prisoners that was made in the autumn.\n',
    );
    const lost = await build(folder);
    expect(outcomes(lost)[0]).toBe('lost');
    expect(claimOf(lost, 'two', '236')?.claim.status).toBeUndefined();
    // Nothing is dropped from the journal, and putting the text back brings the decision back.
    await writeFile(path, SECOND);
    hold(await build(folder));
  });

  test('a later edition keeps the decision on the sentence it kept', async () => {
    const folder = await tempFolder({ 'accounts/one.txt': FIRST, 'accounts/two/2007.txt': SECOND });
    await decide(folder, onFigure(await build(folder), 'two', '236'), {
      do: 'correct',
      to: { value: { lo: 263 } },
    });
    await writeFile(join(folder, 'accounts', 'two', '2020.txt'), `${SECOND}It was rewritten at its end.\n`);
    const after = await build(folder);
    const values = after.read
      .filter(({ edition }) => edition.account === 'two')
      .flatMap(({ claims }) =>
        claims.flatMap((claim) =>
          claim.kind === 'quantity' && claim.words.startsWith('236') ? [claim.value.lo] : [],
        ),
      );
    expect(values).toEqual([263, 263]);
  });

  test('a journal whose line was altered is told of, a last line that was cut is no decision', async () => {
    const { folder } = await decided();
    const path = join(folder, 'decisions', 'anna.jsonl');
    const whole = await readFile(path, 'utf8');
    await writeFile(path, whole.replace('a test', 'another'));
    expect((await build(folder)).problems.map(({ code }) => code)).toContain('journal.altered');
    await writeFile(path, `${whole}{"by":"anna","when":"2026`);
    const cut = await build(folder);
    expect(cut.problems.map(({ code }) => code)).toContain('journal.cut');
    hold(cut);
    await writeFile(
      path,
      `${whole}{"by":"anna","when":"2026","handle":{"on":"claim","kind":"quantity","anchor":{}},"verb":{"do":"reject"}}\n7\nnull\n`,
    );
    const bad = await build(folder);
    expect(bad.problems.filter(({ code }) => code === 'journal.incomplete')).toHaveLength(3);
    hold(bad);
  });
});
