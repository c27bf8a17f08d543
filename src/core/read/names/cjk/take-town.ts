import type { CjkText } from './cjk-text.ts';

/** Behind the name of a town: it is a ship's. */
const SHIPS = '丸号舰';
/** Signs of the four sides, which end names of provinces, and signs behind which a side is meant. */
const SIDES = '东西南北';
const OF_SIDES = '岸侧麓坡部面端方';

/** Keeps the town of the list that begins at a place and tells where it ends; the place itself when there is none. */
export function takeTown(cjk: CjkText, at: number): number {
  const end = townEnd(cjk, at);
  if (end > at)
    cjk.put(at, end, { nameKind: 'place', rule: 'names.town', says: 'a town or province of the list' });
  return end;
}

function townEnd(cjk: CjkText, at: number): number {
  const { folded, tables } = cjk;
  const form = tables.towns.get(folded.charAt(at))?.find((one) => folded.startsWith(one, at));
  if (form === undefined) return at;
  const end = at + form.length;
  if (end > cjk.to || cjk.straddled(at) || cjk.overrun(at, end) || cjk.isOneOf(SHIPS, end)) return at;
  // 薩摩軍, 南京政府: a side that is listed as one.
  const longer = cjk.wordAt(at);
  if (cjk.wordEnd > end && (longer?.kind === 'formation' || longer?.kind === 'state')) return at;
  // 河|西岸, 湖北|侧: a side of something, and no province.
  const side = SIDES.includes(form.slice(-1));
  return side && (cjk.leftOf(at, 1) < at || cjk.isOneOf(OF_SIDES, end)) ? at : end;
}
