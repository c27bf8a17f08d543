import { describe, expect, test } from 'vitest';
import { tempFolder } from '../src/study/temp-study.test-support.ts';
import { study, variorum } from './run-program.ts';

describe('align and explain', () => {
  test('pairs with spans, tier and terms', async () => {
    const folder = await study();
    const { code, out } = await variorum(['align', folder, '--as', 'jsonl']);
    expect(code).toBe(0);
    const [first] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toMatchObject({
      a: { account: 'one', start: 0 },
      b: { account: 'two', start: 0 },
      tier: expect.stringMatching(/aligned|suggested/),
      terms: expect.any(Array),
    });
  });

  test('a point by its id, and ids that look like it', async () => {
    const folder = await study();
    const { points } = JSON.parse((await variorum(['export', folder, '--as', 'json'])).out) as {
      points: { id: string }[];
    };
    const id = points[0]?.id ?? '';
    const { code, out } = await variorum(['explain', id, '--study', folder]);
    expect(code).toBe(0);
    expect(out).toContain(id);
    expect(out).toContain('state:');
    const wrong = await variorum(['explain', `${id}-x`, '--study', folder]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining(`did you mean ${id}`)]);
  });

  test('an episode with the passages of its edges and every term; a difference with its rule and the words of both readings', async () => {
    const folder = await study();
    const out = (await variorum(['export', folder, '--as', 'json'])).out;
    const { points, episodes } = JSON.parse(out) as {
      points: { id: string; readings: { id: string }[] }[];
      episodes: { id: string; passages: number }[];
    };
    const episode = episodes.find(({ passages }) => passages > 1)?.id ?? '';
    const edges = (await variorum(['explain', episode, '--study', folder])).out;
    expect(edges).toMatch(/one, characters 0 to \d+: /);
    expect(edges).toMatch(/two, characters 0 to \d+: /);
    expect(edges).toMatch(/dates \d\.\d+: .* ~ /);
    const readings = points.find(({ id }) => id.includes('killed'))?.readings.map(({ id }) => id) ?? [];
    const said = (await variorum(['explain', readings.join(' '), '--study', folder])).out;
    expect(said).toContain('236 against 717');
    expect(said).toContain('contradiction.both-asserted');
    for (const value of ['236', '717'])
      expect(said).toMatch(new RegExp(`states: .*${value}.*, characters \\d+ to`));
  });

  test('a claim slot by slot with what each is known from, a time with where its year stands, a name by a form of it', async () => {
    const folder = await tempFolder({
      'study.yaml': 'parties:\n  jap: { name: Japan, members: [japan] }\n',
      'names.yaml':
        'names:\n  - { key: japan, kind: party, label: Japan, forms: { en: [Japan, Japanese] } }\n  - { key: hill, kind: place, label: The Hill, forms: { en: [Zaozyornaya], ru: [Заозёрная] } }\n',
      'one.txt':
        'The fighting began in July 1938. On 29 July the Japanese attacked Zaozyornaya. They lost 526 killed.\n',
      'two.txt': 'On 29 July 1938 the Japanese attacked Zaozyornaya and lost 525 men killed.\n',
    });
    const out = (await variorum(['export', folder, '--as', 'json'])).out;
    const { points } = JSON.parse(out) as {
      points: { readings: { label: string; witnesses: { claim: string }[] }[] }[];
    };
    const claim =
      points.flatMap(({ readings }) => readings).find(({ label }) => label === '526')?.witnesses[0]?.claim ??
      '';
    const figure = (await variorum(['explain', claim, '--study', folder])).out;
    expect(figure).toContain('read as: 526, person, killed');
    expect(figure).toMatch(/whose: They, taken for Japan.*, which stands for “the Japanese”, carried/);
    expect(figure).toContain('tier candidate');
    const time = claim.replace(/:.*/, ':36:43:time');
    const day = (await variorum(['explain', time, '--study', folder])).out;
    expect(day).toContain('read as: 1938-07-29');
    expect(day).toContain('the year is carried from elsewhere: “July 1938”');
    for (const asked of ['hill', 'The Hill', 'Zaozyornaya']) {
      const name = (await variorum(['explain', asked, '--study', folder])).out;
      expect(name, asked).toContain('The Hill  hill, place, from names.yaml');
      expect(name, asked).toContain('Zaozyornaya  English, twice, in one, two');
    }
    expect((await variorum(['explain', 'Заозёрная', '--study', folder])).code).toBe(2);
  });
});
