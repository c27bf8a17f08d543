import { type HanSense, NEAR } from '../../han/han-sense.ts';
import { hanNumberAt } from '../../numbers/numbers-cjk.ts';
import type { CjkText } from './cjk-text.ts';

/** Words of arm and kind behind the number of a force at most. */
const WORDS = 4;

/** Keeps a force with a number (第19師団, 第40狙撃師団) whose ordinal sign stands at a place, and tells where it ends; the place itself when there is none. */
export function takeForce(cjk: CjkText, at: number): number {
  const end = forceEnd(cjk, at);
  if (end > at) cjk.put(at, end, { nameKind: 'unit', rule: 'names.unit', says: 'a force with a number' });
  return end;
}

function forceEnd({ folded, tables: { lexicon }, to }: CjkText, at: number): number {
  const number = hanNumberAt(folded, at + 1, to, lexicon);
  if (number === undefined || number.lo !== number.hi) return at;
  let i = number.stop;
  // Words of arm and kind up to the last word of a force.
  let end = at;
  for (let words = 0; i < to && words < WORDS; words++) {
    const { trie } = lexicon;
    let stop = i;
    let sense: HanSense | undefined;
    const count = trie.walk(folded, i, to);
    for (let k = 0; k < count; k++) {
      const one = trie.met[k] as HanSense;
      if (one.kind === undefined && one.object === undefined && !(one.near & NEAR.labelAfter)) continue;
      stop = trie.stops[k] as number;
      sense = one;
    }
    if (sense === undefined) break;
    if (sense.kind === 'formation' || sense.object === 'unit') end = stop;
    else if (!isArm(sense)) break;
    i = stop;
  }
  return end;
}

/** Whether a word tells of what men or weapons a force is made: 歩兵, 狙撃. */
const isArm = ({ object, kind }: HanSense): boolean =>
  object !== undefined || kind === 'person' || kind === 'materiel';
