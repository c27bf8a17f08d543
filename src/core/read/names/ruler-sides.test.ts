import { expect, test } from 'vitest';
import { type BareTexts, bareStudy } from './bare-study.test-support.ts';

/** The sides of those who act and are acted on in a study, by their words. */
function sides(...texts: BareTexts): Record<string, string | undefined> {
  const out: Record<string, string | undefined> = {};
  for (const { claims } of bareStudy(texts).read)
    for (const claim of claims)
      for (const slot of claim.kind === 'act' ? [claim.agent, claim.target] : [claim.whose, claim.by])
        if (slot !== undefined) out[slot.words] = slot.party;
  return out;
}

test.each([
  [
    'en',
    'The Ottoman sultan crossed the river. The next day the sultan attacked the town.',
    'the sultan',
    'OTTOMAN',
  ],
  [
    'en',
    'The Ottoman sultan crossed the river. The next day the sultan’s army attacked the town.',
    'the sultan’s army',
    'OTTOMAN',
  ],
  ['en', 'The king of France crossed the river. The king attacked the town.', 'The king', 'FR'],
  [
    'en',
    'The Ottoman Sultan Mehmed crossed the river. The sultan attacked the town.',
    'The sultan',
    'OTTOMAN',
  ],
  [
    'de',
    'Der osmanische Sultan überquerte den Fluss. Der Sultan griff die Stadt an.',
    'Der Sultan',
    'OTTOMAN',
  ],
  ['fr', 'Le sultan ottoman passa le fleuve. Le sultan attaqua la ville.', 'Le sultan', 'OTTOMAN'],
  ['ru', 'Турецкий султан перешёл реку. Утром султан атаковал город.', 'султан', 'TR'],
  ['uk', 'Турецький султан перейшов річку. Вранці султан атакував місто.', 'султан', 'TR'],
  ['pl', 'Turecki sułtan przekroczył rzekę. Rano sułtan zaatakował miasto.', 'sułtan', 'TR'],
])(
  '%s: the ruler told of by his title alone has the side of his title: %s',
  (language, text, words, party) => {
    expect(sides([language, text])[words]).toBe(party);
  },
);

test.each([
  ['en', 'The Ottoman sultan fought the Mamluk sultan. The sultan fled to the town.', 'The sultan'],
  [
    'en',
    'Sultan Mehmed fought Sultan Hasan. The Ottoman sultan won. The sultan attacked the town.',
    'The sultan',
  ],
  [
    'en',
    'The Ottoman sultan crossed the river. The envoys of the king attacked the town.',
    'The envoys of the king',
  ],
  [
    'en',
    'The Ottoman sultan crossed the river. The enemies of the sultan attacked the town.',
    'The enemies of the sultan',
  ],
  [
    'en',
    'The king of France crossed the river. King Oswald came to help. The king attacked the town.',
    'The king',
  ],
  ['ru', 'Турецкий султан напал на египетского султана. Султан бежал в город.', 'Султан'],
])('%s: where two rulers may be meant there is no side: %s', (language, text, words) => {
  const told = sides([language, text]);
  expect(Object.keys(told)).toContain(words);
  expect(told[words]).toBeUndefined();
});

test('a side that was inferred so rules out the precise tier and says why', () => {
  const [read] = bareStudy([
    ['en', 'The Ottoman sultan crossed the river. The sultan attacked the town.'],
  ]).read;
  const attack = read?.claims.find((claim) => claim.kind === 'act' && claim.act === 'attack');
  expect(attack?.tier).toBe('candidate');
  expect(attack?.reasons.map(({ rule }) => rule)).toContain('names.ruler-side');
});
