import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HistorySource } from '../formats/history-entry.ts';
import { ClaimFollower, type HistoryClaims } from './history-claims.ts';

const source = (more: Partial<HistorySource> = {}): HistorySource => ({
  title: '',
  open: false,
  quotable: true,
  text: 'wikitext',
  complete: true,
  entries: (async function* () {})(),
  problems: [],
  ...more,
});

async function follow(texts: readonly string[], more: Partial<HistorySource> = {}): Promise<HistoryClaims> {
  const follower = new ClaimFollower(source(more));
  texts.forEach((text, at) => {
    follower.see({ id: String(at), text }, true);
  });
  return follower.read('en', texts[texts.length - 1] ?? '', () => {});
}

const dead = (count: number): string => `The Soviet army lost ${count} men killed.`;
const BESIDE = [
  'The lake lies near the sea.',
  'The Japanese army lost 526 men killed.',
  '== Aftermath ==',
  '* [[Hill]]',
];

describe('claims over revisions', () => {
  test('whatever stands around it and wherever it stands, a claim has the states it was given', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            count: fc.constantFrom(undefined, 236, 408, 792),
            beside: fc.shuffledSubarray(BESIDE),
            place: fc.nat(4),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        async (revisions) => {
          const { stories } = await follow(
            revisions.map(({ count, beside, place }) =>
              (count === undefined ? beside : beside.toSpliced(place, 0, dead(count))).join('\n\n'),
            ),
          );
          const expected = revisions
            .map(({ count }, place) => ({ place, label: count === undefined ? '' : String(count) }))
            .filter(({ label }, at, all) => label !== (all[at - 1]?.label ?? ''));
          const soviet = stories.find(({ question }) => question.includes('Soviet'));
          expect(soviet?.states ?? []).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  test('each different passage is read once, and none of a text that changed too much', async () => {
    const { cost, stories } = await follow([dead(236), `${dead(236)}\n\nMore.`, `More.\n\n${dead(236)}`]);
    expect(cost).toMatchObject({ pieces: 2, read: dead(236).length + 5 });
    expect(stories).toHaveLength(1);
    const much = await follow([dead(236), 'x'.repeat(6_000_001)], { text: 'paragraphs' });
    expect(much.stories).toEqual([]);
    expect(much.problems[0]?.says).toContain('what became of each claim is not told');
  });

  test('a template over empty lines stays whole, one that never ends does not hold the page', async () => {
    const box = `{{Infobox battle\n| place = Hill\n\n| casualties1 = 236 killed\n| side = Soviet Union\n}}`;
    const { pieces } = await follow([`${box}\n\n${dead(236)}`]);
    expect(pieces.size).toBe(2);
    const open = await follow([
      `{{never\n\n${Array.from({ length: 60 }, (_, at) => `Line ${at}.`).join('\n\n')}`,
    ]);
    expect(open.pieces.size).toBeGreaterThan(20);
  });

  test('a note called again by its name is known by its words', async () => {
    const { stories } = await follow([
      `${dead(236)}<ref name="K">Krivosheev, 1993</ref>\n\nThe Japanese army lost 526 men killed.<ref name=K />`,
    ]);
    expect(stories.map(({ now }) => now[0]?.place.reference?.words)).toEqual([
      'Krivosheev, 1993',
      'Krivosheev, 1993',
    ]);
  });
});
