import type { CjkText } from './cjk-text.ts';
import { noPlaceAt } from './no-place-at.ts';
import { isKatakana, pairKey } from './signs.ts';

/** Signs that begin a word of a state's people or forces, behind the name of a city. */
const FORCES = '军人兵方侧势士步骑舰';
/** Signs behind a state of one sign: words of its forces, and other states of one sign. */
const BEHIND_ONE = '军方侧兵机舰船艇满苏ソ日两俄露清';
/** Endings of places that bear the name of a state, folded. */
const BEARING = ['海峡', '半岛', '海', '湾', '列岛'];

/** A state or its people, with its code. */
type State = readonly [form: string, code: string];

/** The state or people whose name begins at a place; one sign alone, and the name of a city, stand for a state only before a word of its forces. */
export function stateAt(cjk: CjkText, at: number): State | undefined {
  const { folded } = cjk;
  const { demonyms, cities } = cjk.tables;
  const isSaid = ([form]: State): boolean =>
    folded.startsWith(form, at) && (!cities.has(form) || cjk.isOneOf(FORCES, at + form.length));
  const long = demonyms.get(pairKey(folded, at, at + 2))?.find(isSaid);
  if (long !== undefined || !cjk.isOneOf(BEHIND_ONE, at + 1)) return long;
  return demonyms.get(folded.charCodeAt(at))?.[0];
}

/**
 * Keeps a state, or the place that bears its name (日本海, 朝鮮半島), and tells where it ends; the place itself where the sign is a part of a sum, and
 * undefined where it is the inside of another word.
 */
export function takeState(cjk: CjkText, at: number, [form, code]: State): number | undefined {
  const { folded, tables, to } = cjk;
  const end = at + form.length;
  if (code === '') return end;
  if (tables.parted.has(form) && happensBefore(cjk, at)) return at;
  const inside =
    at > cjk.from &&
    cjk.isHanAt(at - 1) &&
    form.length === 1 &&
    cjk.covered(at, Math.max(cjk.from, at - 3), to);
  const cut = isKatakana(folded.charCodeAt(end - 1)) && end < to && isKatakana(folded.charCodeAt(end));
  if (end > to || inside || cut) return undefined;
  const bearing = noPlaceAt(cjk, end) ? 0 : bearingAt(folded, end);
  if (bearing > 0 && end + bearing <= to) {
    const says = `ends in ${cjk.text.slice(end, end + bearing)}`;
    cjk.put(at, end + bearing, { nameKind: 'place', rule: 'names.place-ending', says });
    return end + bearing;
  }
  cjk.put(at, end, {
    nameKind: 'demonym',
    party: code,
    rule: 'names.demonym',
    says: 'a state or its people',
  });
  return end;
}

/** Length of the ending of a place that stands behind the name of a state; 0 when there is none. */
const bearingAt = (folded: string, at: number): number =>
  BEARING.find((ending) => folded.startsWith(ending, at))?.length ?? 0;

/** Whether a listed word of something that happens ends right before a place. */
function happensBefore({ folded, tables, from: floor }: CjkText, at: number): boolean {
  for (let from = Math.max(floor, at - 4); from < at - 1; from++)
    if (tables.lexicon.trie.get(folded.slice(from, at))?.kind === 'event') return true;
  return false;
}
