import { expect, test } from 'vitest';
import { type BareTexts, bareStudy } from './bare-study.test-support.ts';

/** Words and keys of the targets of the acts of texts. */
const targets = (texts: BareTexts): [string | undefined, string | undefined][] =>
  bareStudy(texts)
    .read.flatMap(({ claims }) => claims)
    .flatMap((claim) =>
      claim.kind === 'act' && claim.target ? [[claim.target.words, claim.target.key]] : [],
    );

test('a harbour told in full keeps its 港 and meets the town it is named after', () => {
  const [full, bare, other] = targets([
    ['ja', '艦隊は佐世保港に到着した。'],
    ['ja', '艦隊は佐世保に到着した。'],
    ['ja', '艦隊は横須賀に到着した。'],
  ]);
  expect(full?.[0]).toBe('佐世保港');
  expect(bare?.[0]).toBe('佐世保');
  expect(full?.[1]).toBeDefined();
  expect(full?.[1]).toBe(bare?.[1]);
  expect(other?.[1]).not.toBe(bare?.[1]);
});
