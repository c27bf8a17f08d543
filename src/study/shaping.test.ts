// Long because every decision that shapes a study is taken in a folder, built again and looked at.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contraryOf } from '../core/decide/contrary.ts';
import { handleOf, verbOf } from '../core/decide/handle-of.ts';
import { stillStanding } from '../core/decide/standing.ts';
import type { Build } from '../core/model/build.ts';
import type { Decision, Target, VerbAsked } from '../core/model/decision.ts';
import { castOf } from '../core/show/cast.ts';
import { quoteOf } from '../core/show/quote.ts';
import { reportContent } from '../core/show/report-content.ts';
import { variorum } from '../core/variorum.ts';
import { appendDecision } from './append-decision.ts';
import { buildStudy } from './build.ts';
import { wrongInDecision } from './decision-shape.ts';
import { loadStudy } from './load.ts';
import { tempFolder } from './temp-study.test-support.ts';

const NAMES = `names:
  - key: zaozernaya
    kind: place
    label: Zaozyornaya
    forms: {en: [Zaozernaya], ru: [Заозёрная]}
  - key: khasan
    kind: place
    label: Lake Khasan
    forms: {en: [Lake Khasan]}
`;
const FILES = {
  'names.yaml': NAMES,
  'accounts/one.txt':
    'On 31 July 1938 Japanese troops attacked Zaozernaya near Lake Khasan. The Soviet troops lost 717 men killed. General Terentyev led the Soviet troops.\n',
  'accounts/two.txt':
    'On 31 July 1938 the Japanese attacked Zaozernaya hill. The Soviet troops lost 236 men killed. General Terentiev led the Soviet troops at Khasan.\n',
  'accounts/three.txt':
    'On 31 July 1938 the Japanese attacked Zaozernaya. The Soviet troops lost 7l7 men killed and 2,752 men wounded.\n',
};

/** A study on the disk, decided on as the workbench does it, and built anew after each decision. */
async function desk(files: Readonly<Record<string, string>> = FILES) {
  const folder = await tempFolder(files);
  let second = 0;
  const build = async (): Promise<Build> => (await buildStudy(folder, { cache: await tempFolder() })).build;
  return {
    folder,
    build,
    decide: async (made: Build, target: Target, asked: VerbAsked, by = 'anna'): Promise<string> => {
      const handle = handleOf(made, target);
      const verb = verbOf(made, asked, target.on);
      if (handle === undefined || verb === undefined)
        throw new Error(`no handle of ${JSON.stringify(target)}`);
      const when = `2026-01-01T10:00:${String(second++).padStart(2, '0')}Z`;
      const line = { by, when, why: 'a test', handle, verb };
      expect(wrongInDecision(JSON.parse(JSON.stringify(line)))).toBeUndefined();
      return (await appendDecision(join(folder, 'decisions', `${by}.jsonl`), line)).id;
    },
    takeBack: async (id: string, by = 'anna'): Promise<void> => {
      const lines = (await readFile(join(folder, 'decisions', `${by}.jsonl`), 'utf8')).trim().split('\n');
      const { sha256 } = await import('../core/text/sha256.ts');
      const old = lines.find((line) => sha256(line) === id) as string;
      const { handle } = JSON.parse(old) as Decision;
      const when = `2026-01-01T10:00:${String(second++).padStart(2, '0')}Z`;
      const line = { by, when, why: '', handle, verb: { do: 'withdraw' as const, of: id } };
      await appendDecision(join(folder, 'decisions', `${by}.jsonl`), line);
    },
  };
}

const anchorings = (made: Build): string[] => made.decisions.map(({ anchoring }) => anchoring);
const nameOf = (made: Build, form: string) =>
  made.names.find(({ forms }) => forms.some((one) => one.form === form));
const pointOn = (made: Build, label: string, question = /How many men died/) =>
  [...made.points, ...made.alone].find(
    (point) => question.test(point.question) && point.readings.some((one) => one.label === label),
  );
const spansHold = (made: Build): void => {
  for (const { edition, mentions, claims } of made.read)
    for (const one of [...mentions, ...claims])
      expect(edition.text.slice(one.start, one.end)).toBe(one.words);
};

describe('names', () => {
  test('a found name is renamed, gets a form, and is the same after a rebuild; taking it back undoes it', async () => {
    const { build, decide, takeBack } = await desk();
    const before = await build();
    const found = nameOf(before, 'Terentyev');
    expect(found?.source).toBe('found');
    const id = await decide(
      before,
      { on: 'name', key: found?.key ?? '' },
      { do: 'rename', as: 'Terentyev, A. N.' },
    );
    const after = await build();
    expect(nameOf(after, 'Terentyev')).toMatchObject({
      label: 'Terentyev, A. N.',
      source: 'authority',
      key: found?.key,
    });
    expect(anchorings(after)).toEqual(['exact']);
    await takeBack(id);
    expect(nameOf(await build(), 'Terentyev')).toEqual(found);
  });

  test('two names are merged: every spelling has the key of the one, and says who decided so', async () => {
    const { build, decide } = await desk();
    const before = await build();
    expect(nameOf(before, 'Khasan')?.key).not.toBe('khasan');
    await decide(
      before,
      { on: 'name', key: nameOf(before, 'Khasan')?.key ?? '' },
      {
        do: 'merge',
        into: { on: 'name', key: 'khasan' },
      },
    );
    const after = await build();
    expect(nameOf(after, 'Khasan')?.key).toBe('khasan');
    const mention = after.read
      .flatMap(({ mentions }) => mentions)
      .find((one) => one.kind === 'name' && one.words === 'Khasan');
    expect(mention?.reasons.map(({ says }) => says).join(' ')).toContain('by a decision of anna');
    expect(anchorings(after)).toEqual(['moved']);
    spansHold(after);
  });

  test('a spelling that is split off, or forbidden, never comes back by likeness', async () => {
    const { build, decide } = await desk();
    const before = await build();
    const both = nameOf(before, 'Terentyev');
    expect(both?.forms.map(({ form }) => form)).toEqual(['Terentiev', 'Terentyev']);
    await decide(
      before,
      { on: 'name', key: both?.key ?? '' },
      {
        do: 'split',
        forms: [{ language: 'en', form: 'Terentiev' }],
        as: 'another Terentiev',
      },
    );
    const split = await build();
    expect(nameOf(split, 'Terentyev')?.forms.map(({ form }) => form)).toEqual(['Terentyev']);
    expect(nameOf(split, 'Terentiev')).toMatchObject({ label: 'another Terentiev' });
    const { build: build2, decide: decide2 } = await desk();
    await decide2(
      await build2(),
      { on: 'name', key: both?.key ?? '' },
      {
        do: 'forbid',
        language: 'en',
        form: 'Terentiev',
      },
    );
    const forbidden = await build2();
    expect(nameOf(forbidden, 'Terentyev')?.key).not.toBe(nameOf(forbidden, 'Terentiev')?.key);
  });

  test('a form of names.yaml that is forbidden names nothing of it, and admitting it again undoes that', async () => {
    const { build, decide } = await desk();
    const before = await build();
    await decide(
      before,
      { on: 'name', key: 'zaozernaya' },
      { do: 'forbid', language: 'en', form: 'Zaozernaya' },
    );
    const forbidden = await build();
    expect(nameOf(forbidden, 'Zaozernaya')?.key).not.toBe('zaozernaya');
    await decide(
      forbidden,
      { on: 'name', key: 'zaozernaya' },
      { do: 'admit', language: 'en', form: 'Zaozernaya' },
    );
    expect(nameOf(await build(), 'Zaozernaya')?.key).toBe('zaozernaya');
  });

  test('what is known of a name is set and taken away; coordinates that are none are passed over', async () => {
    const { build, decide } = await desk();
    await decide(
      await build(),
      { on: 'name', key: 'khasan' },
      {
        do: 'describe',
        to: { coordinates: '42.4486, 130.6003', note: 'a lake', living: 'true' },
      },
    );
    const after = await build();
    const entry = after.study.names.find(({ key }) => key === 'khasan');
    expect(entry).toMatchObject({ coordinates: [42.4486, 130.6003], note: 'a lake', living: true });
    await decide(
      after,
      { on: 'name', key: 'khasan' },
      { do: 'describe', to: { coordinates: 'north', note: '' } },
    );
    const again = (await build()).study.names.find(({ key }) => key === 'khasan');
    expect(again?.coordinates).toEqual([42.4486, 130.6003]);
    expect(again?.note).toBeUndefined();
  });
});

describe('points', () => {
  test('a point is renamed, and its decisions still find it', async () => {
    const { build, decide } = await desk();
    const before = await build();
    const point = pointOn(before, '717');
    await decide(
      before,
      { on: 'point', point: point?.id ?? '' },
      { do: 'rename', as: 'How many Soviet soldiers fell?' },
    );
    await decide(before, { on: 'point', point: point?.id ?? '' }, { do: 'confirm' });
    const after = (await build()).points.find(({ id }) => id === point?.id);
    expect(after).toMatchObject({ question: 'How many Soviet soldiers fell?', status: 'confirmed' });
  });

  test('merged points are one; what was counted otherwise says so, and what was signed on the one that is gone holds', async () => {
    const { build, decide, takeBack } = await desk();
    const before = await build();
    const dead = pointOn(before, '717');
    const wounded = pointOn(before, '2,752', /wounded/);
    if (dead === undefined || wounded === undefined) throw new Error('two points');
    const reading = wounded.readings[0]?.id ?? '';
    await decide(before, { on: 'reading', point: wounded.id, reading }, { do: 'refer' });
    const id = await decide(
      before,
      { on: 'point', point: wounded.id },
      {
        do: 'merge',
        into: { on: 'point', point: dead.id },
      },
    );
    const after = await build();
    const one = after.points.find((point) => point.id === dead.id);
    expect(one?.readings.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['717', '236', '2,752 wounded (whose is not said)']),
    );
    expect([...after.points, ...after.alone].some((point) => point.id === wounded.id)).toBe(false);
    expect(
      one?.differences.find(({ a, b }) => [a, b].some((side) => side.includes('wounded')))?.type,
    ).not.toBe('contradiction');
    expect(after.decisions.find(({ decision }) => decision === id)).toMatchObject({
      anchoring: 'exact',
      object: dead.id,
    });
    await takeBack(id);
    expect((await build()).points.map((point) => point.id)).toEqual(before.points.map((point) => point.id));
  });

  test('readings that are split off answer a question of their own, and can be decided on', async () => {
    const { build, decide } = await desk();
    const before = await build();
    const point = pointOn(before, '236');
    await decide(
      before,
      { on: 'point', point: point?.id ?? '' },
      {
        do: 'split',
        readings: ['236'],
        as: 'How many were buried on the hill?',
      },
    );
    const split = await build();
    const part = [...split.points, ...split.alone].find(
      ({ question }) => question === 'How many were buried on the hill?',
    );
    expect(part?.readings.map(({ label }) => label)).toEqual(['236']);
    expect(pointOn(split, '236')).toBeUndefined();
    await decide(
      split,
      { on: 'reading', point: part?.id ?? '', reading: part?.readings[0]?.id ?? '' },
      {
        do: 'establish',
        grounds: 'the list of graves',
      },
    );
    const signed = await build();
    expect(anchorings(signed)).toEqual(['exact', 'exact']);
    expect([...signed.points, ...signed.alone].find(({ id }) => id === part?.id)?.established?.grounds).toBe(
      'the list of graves',
    );
  });
});

test('episodes are merged and split, and both are undone', async () => {
  const { build, decide, takeBack } = await desk({
    'accounts/a.txt':
      'On 31 July 1938 Japanese troops attacked the hill and took it.\n\nRain fell for days. Nobody moved. The river rose.\n',
    'accounts/b.txt': 'On 31 July 1938 the Japanese troops attacked the hill and took it.\n',
    'accounts/c.txt': 'On 31 July 1938 Japanese troops attacked the hill, and took it at night.\n',
  });
  const before = await build();
  const [episode] = before.alignment.episodes;
  const three = episode?.passages.length ?? 0;
  expect(three).toBeGreaterThanOrEqual(3);
  const off = episode?.passages.slice(0, 1) ?? [];
  const id = await decide(before, { on: 'episode', id: episode?.id ?? '' }, { do: 'split', passages: off });
  const split = await build();
  expect(split.alignment.episodes[0]?.passages).toEqual(
    episode?.passages.filter((one) => !off.includes(one)),
  );
  await takeBack(id);
  expect((await build()).alignment).toEqual(before.alignment);
});

describe('letters', () => {
  const place = (made: Build, words: string) => {
    const edition = made.study.accounts.find(({ key }) => key === 'three')?.editions[0];
    const start = edition?.text.indexOf(words) ?? -1;
    return {
      on: 'text' as const,
      account: 'three',
      edition: edition?.label ?? '',
      start,
      end: start + words.length,
    };
  };

  test('a misread letter is corrected: it is read anew, every span holds, the original stays, quotes show both', async () => {
    const { build, decide, takeBack, folder } = await desk();
    const before = await build();
    const onWounded = before.read
      .find(({ edition }) => edition.account === 'three')
      ?.claims.find(({ words }) => words.startsWith('2,752'));
    await decide(before, { on: 'claim', id: onWounded?.id ?? '' }, { do: 'confirm' });
    const id = await decide(before, place(before, '7l7'), { do: 'emend', to: '1,717' });
    const after = await build();
    spansHold(after);
    const edition = after.study.accounts.find(({ key }) => key === 'three')?.editions[0];
    expect(edition?.text).toContain('lost 1,717 men');
    expect(edition?.emended?.original).toContain('lost 7l7 men');
    expect(await readFile(join(folder, 'accounts', 'three.txt'), 'utf8')).toContain('7l7');
    // What was decided on other words of the text is found by the words as they came.
    expect(anchorings(after)).toEqual(['exact', 'exact']);
    const witness = pointOn(after, '1,717')?.readings.find(({ label }) => label === '1,717')?.witnesses[0];
    if (witness === undefined) throw new Error('no witness');
    const quote = quoteOf(castOf(after.study, after.names, 'editor'), witness);
    expect(quote?.words).toContain('7l7 [recte 1,717]');
    // A decision taken on the corrected text holds the words as they came, and outlives the correction.
    await decide(after, { on: 'claim', id: witness.claim }, { do: 'seen' });
    await takeBack(id);
    const undone = await build();
    expect(undone.study.accounts.find(({ key }) => key === 'three')?.editions[0]?.text).toBe(
      before.study.accounts.find(({ key }) => key === 'three')?.editions[0]?.text,
    );
  });

  test('[sic] changes no letter and is shown', async () => {
    const { build, decide } = await desk();
    const before = await build();
    await decide(before, place(before, '2,752'), { do: 'sic' });
    const after = await build();
    const quote = quoteOf(
      castOf(after.study, after.names, 'editor'),
      pointOn(after, '2,752', /wounded/)?.readings[0]?.witnesses[0] as never,
    );
    expect(quote?.words).toContain('2,752 [sic]');
    expect(after.read.map(({ edition }) => edition.id)).toEqual(before.read.map(({ edition }) => edition.id));
  });
});

test('an account is marked; nothing that rests on it alone is a line of its own', async () => {
  const { build, decide } = await desk();
  const before = await build();
  await decide(before, { on: 'account', account: 'two' }, { do: 'mark', mark: 'forged', shownBy: 'a court' });
  const after = await build();
  const two = after.study.accounts.find(({ key }) => key === 'two');
  expect(two?.marks).toEqual([{ mark: 'forged', shownBy: 'a court' }]);
  expect(pointOn(before, '236')?.lines).toMatchObject({ originUnknown: 2, because: [] });
  expect(pointOn(after, '236')?.lines).toMatchObject({
    originUnknown: 1,
    because: ['two: marked, no line of its own'],
  });
});

test('a dependence is turned round, and two accounts are said to have it from a third', async () => {
  const { build, decide } = await desk();
  const before = await build();
  await decide(before, { on: 'dependence', from: 'two', to: 'one' }, { do: 'turn' });
  await decide(before, { on: 'dependence', from: 'three', to: 'one' }, { do: 'common source' });
  const { edges } = (await build()).trace;
  const of = (from: string, to: string) => edges.find((edge) => edge.from === from && edge.to === to);
  expect(of('two', 'one')?.status).toBe('rejected');
  expect(of('one', 'two')?.status).toBe('accepted');
  expect(of('three', 'one')).toMatchObject({ status: 'accepted', commonSource: true, undirected: true });
});

test('notes change nothing, and decisions of colleagues give the same build in whatever order their files come', async () => {
  const { build, decide, folder } = await desk();
  const before = await build();
  const point = pointOn(before, '717')?.id ?? '';
  await decide(before, { on: 'point', point }, { do: 'note', text: '*ask* the archive' });
  const noted = await build();
  expect(noted.points).toEqual(before.points);
  await decide(before, { on: 'point', point }, { do: 'rename', as: 'one' });
  await decide(before, { on: 'point', point }, { do: 'rename', as: 'two' }, 'boris');
  await decide(before, { on: 'name', key: 'khasan' }, { do: 'rename', as: 'Hasan' }, 'boris');
  await decide(
    before,
    { on: 'account', account: 'one' },
    { do: 'mark', mark: 'disputed', shownBy: 'x' },
    'boris',
  );
  const { study, decisions } = await loadStudy(folder);
  const made = JSON.stringify(variorum(study, { decisions }));
  const byFile = [...decisions].sort((a, b) => (a.by < b.by ? 1 : a.by > b.by ? -1 : 0));
  expect(byFile).not.toEqual(decisions);
  const contrary = contraryOf(stillStanding(decisions));
  const [first, second] = decisions.filter(({ verb }) => verb.do === 'rename');
  expect(contrary.get(first?.id ?? '')).toEqual([second?.by]);
  expect(contrary.get(second?.id ?? '')).toEqual([first?.by]);
  expect(contrary.size).toBe(2);
  // Neither of two names that people give is followed.
  expect(JSON.parse(made).points.find((one: { id: string }) => one.id === point).question).toMatch(
    /^How many/,
  );
});

test('a translation stands beside the words and in the footnote, changes no reading, and goes when it is taken back', async () => {
  const { build, decide, takeBack } = await desk();
  const before = await build();
  const claim =
    pointOn(before, '717')?.readings.find(({ label }) => label === '717')?.witnesses[0]?.claim ?? '';
  await decide(before, { on: 'claim', id: claim }, { do: 'translate', text: 'Es fielen 717 Mann.' });
  const second = await decide(
    before,
    { on: 'claim', id: claim },
    { do: 'translate', text: '717 Mann fielen.' },
    'boris',
  );
  const translated = await build();
  expect(translated.points).toEqual(before.points);
  const shown = (made: Build) =>
    reportContent(made, { version: 'x', lastHashes: {} })
      .points.flatMap(({ readings }) => readings.flatMap(({ witnesses }) => witnesses))
      .find((one) => one.claim === claim)?.quote?.translation;
  expect(shown(translated)).toEqual({ by: 'boris', text: '717 Mann fielen.' });
  await takeBack(second, 'boris');
  expect(shown(await build())).toEqual({ by: 'anna', text: 'Es fielen 717 Mann.' });
});

test('a decision that is not whole, or of another kind than what it is on, is named', () => {
  const line = (handle: object, verb: object) => wrongInDecision({ by: 'a', when: 'b', handle, verb });
  const account = { on: 'account', account: 'one' };
  expect(line(account, { do: 'mark', mark: 'dubious', shownBy: 'x' })).toContain('forged');
  expect(line(account, { do: 'turn' })).toContain('cannot be done');
  expect(line(account, { do: 'note' })).toBe('the note is missing');
  expect(line(account, { do: 'translate', text: 'x' })).toContain('cannot be done');
  expect(line({ on: 'name', key: 'x' }, { do: 'rename', as: 'y' })).toBe('its handle lacks label');
  expect(line({ on: 'episode', passages: [] }, { do: 'note', text: 'x' })).toBe('its handle lacks passages');
});
