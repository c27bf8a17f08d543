// Over the usual length: one walk over signs and figures, whose state every sign changes.
import type { HanLexicon } from '../han/han-lexicon.ts';
import { SIGN } from '../han/number-signs.ts';

/** A number in figures, signs or both, as it stands: no counter, bound or range yet. */
export interface HanNumber {
  /** Place after its last character. */
  readonly stop: number;
  readonly lo: number;
  readonly hi: number;
  /** `余`, `多` inside: a little more than told. */
  readonly more: boolean;
  /** Another reading is possible; never compared automatically. */
  readonly ambiguous: boolean;
  /** A sign such as 万 or 千 stands behind figures, or it is written in signs of more than one. */
  readonly scaled: boolean;
  /** Figures before the first sign of scale, for `2~3万`. */
  readonly leading: number;
  /** The last sign of scale, 1 when none. */
  readonly scale: number;
  /** A share told as a fraction (三分之一), its value in percent. */
  readonly share?: true;
  /** Written in figures (not in signs) at least in part. */
  readonly figures: boolean;
}

const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const COMMA = 0x2c;
const STOP = 0x2e;
/** `、` between two digits that mean a range: 二、三百. */
const LIST = 0x3001;
/** 两 is 2 before a counter or a scale, else a weight. */
const LIANG = 0x4e24;
/** More characters than any number has; a run of signs is cut there. */
const REACH = 40;

/**
 * Reads the number that begins at `at` in folded text, or nothing. Figures with thousands marks, positional signs
 * (二二九五〇), signs with scale (二万二千), both mixed (2万2950, 1.5万), `数` for 2 to 9 of the next scale, and two
 * neighbouring digits as a range (三、四百; 五六十). Looks a bounded way ahead.
 */
export function hanNumberAt(
  text: string,
  at: number,
  end: number,
  lexicon: HanLexicon,
): HanNumber | undefined {
  const { digits, tens, myriads, several } = lexicon;
  const told = shareWordAt(text, at, end, lexicon);
  if (told !== undefined) return told;
  const limit = Math.min(end, at + REACH);
  let i = at;
  /** Sum so far, and the part below the current myriad, as low and high bounds. */
  let total = 0;
  let totalHi = 0;
  let section = 0;
  let sectionHi = 0;
  /** The digit or figure that waits for its scale; -1 = none. */
  let held = -1;
  let heldHi = -1;
  let more = false;
  let ambiguous = false;
  let scaled = false;
  let figures = false;
  let leading = -1;
  let scale = 1;
  let signs = 0;
  let vague = false;
  let smallest = Number.POSITIVE_INFINITY;
  // 上千: a thousand and more.
  if (lexicon.asMany.has(text.charCodeAt(at))) {
    const scaleAt = text.charCodeAt(at + 1);
    if ((tens.get(scaleAt) ?? 0) < 100 && !myriads.has(scaleAt)) return undefined;
    held = 1;
    heldHi = 1;
    more = true;
    signs++;
    i++;
  }
  while (i < limit) {
    const unit = text.charCodeAt(i);
    if (isFigure(unit)) {
      if (held >= 0) break;
      const [stop, value, odd] = figureAt(text, i, end);
      if (odd) ambiguous = true;
      held = value;
      heldHi = value;
      figures = true;
      if (leading < 0) leading = value;
      i = stop;
      continue;
    }
    const digit = digits.get(unit);
    if (digit !== undefined) {
      // 2亿两: a weight of silver, no two.
      if (
        unit === LIANG &&
        i > at &&
        !tens.has(text.charCodeAt(i + 1)) &&
        !myriads.has(text.charCodeAt(i + 1))
      )
        break;
      if (held >= 0) {
        if (figures) break;
        if (
          held === heldHi &&
          digit === held + 1 &&
          held > 0 &&
          !digits.has(text.charCodeAt(i + 1)) &&
          signs === 1
        ) {
          heldHi = digit;
          signs++;
          i++;
          continue;
        }
        if (heldHi !== held || held >= 1e9) break;
        held = held * 10 + digit;
        heldHi = held;
      } else {
        held = digit;
        heldHi = digit;
      }
      signs++;
      i++;
      continue;
    }
    if (several.has(unit)) {
      if (held >= 0 || figures) break;
      const after = text.charCodeAt(i + 1);
      if (tens.has(after) || myriads.has(after)) {
        held = 2;
        heldHi = -2;
        vague = true;
      } else if (section > 0 || total > 0) {
        held = 1;
        heldHi = 9;
      } else break;
      signs++;
      i++;
      continue;
    }
    // 七十有三
    if (unit === lexicon.and && scale === 10 && held < 0 && isLastDigit(text, i + 1, lexicon)) {
      i++;
      continue;
    }
    const ten = tens.get(unit);
    const myriad = ten === undefined ? myriads.get(unit) : undefined;
    if (ten !== undefined) {
      if (ten >= smallest) break;
      if (held < 0 && signs === 0 && figures) break;
      const lo = held < 0 ? 1 : held;
      section += lo * ten;
      sectionHi += heldHi === -2 ? ten * 10 - 1 : (held < 0 ? 1 : heldHi) * ten;
      smallest = ten;
      held = -1;
      heldHi = -1;
      scaled = true;
      scale = ten;
      signs++;
      i++;
    } else if (myriad !== undefined) {
      if (signs === 0 && held < 0 && !lexicon.bounds.has(text.charCodeAt(at - 1))) break;
      if (total > 0 && total < myriad) break;
      // 逾万: ten thousand behind a bound, without a digit.
      const bare = signs === 0 && held < 0 ? 1 : 0;
      const lo = bare + section + (held < 0 ? 0 : held);
      const hi = bare + sectionHi + (heldHi === -2 ? 0 : heldHi < 0 ? 0 : heldHi);
      if (lo === 0) break;
      // 17.4亿 is whole, though its parts are not.
      total += Math.round(lo * myriad * 1e3) / 1e3;
      totalHi +=
        heldHi === -2
          ? (sectionHi + 10) * myriad - 1
          : vague
            ? (hi + 1) * myriad - 1
            : Math.round(hi * myriad * 1e3) / 1e3;
      section = 0;
      sectionHi = 0;
      smallest = Number.POSITIVE_INFINITY;
      held = -1;
      heldHi = -1;
      scaled = true;
      scale = myriad;
      signs++;
      i++;
    } else if (unit === LIST && !figures && held > 0 && heldHi === held && signs === 1) {
      const next = digits.get(text.charCodeAt(i + 1));
      const behind = text.charCodeAt(i + 2);
      // 五、六両: before a counter, but no two ordinals (第五、六号).
      const counted =
        lexicon.verbLast &&
        ((lexicon.signs[behind] as number) & SIGN.figureEnd) !== 0 &&
        !lexicon.digits.has(behind) &&
        text.charAt(at - 1) !== '第';
      if (next !== held + 1 || !(tens.has(behind) || myriads.has(behind) || counted)) break;
      heldHi = next;
      i += 2;
    } else {
      // 三十余万, 10多万: the word of `more` stands before the scale.
      const word = lexicon.more.find((one) => text.startsWith(one, i));
      const after = word === undefined ? 0 : text.charCodeAt(i + word.length);
      if (word === undefined || (held < 0 && signs === 0) || !myriads.has(after)) break;
      more = true;
      i += word.length;
    }
  }
  if (i === at) return undefined;
  const lo = total + section + Math.max(0, held);
  const hi = totalHi + sectionHi + Math.max(0, heldHi);
  if (signs === 0 && !figures) return undefined;
  if (lo > Number.MAX_SAFE_INTEGER || hi > Number.MAX_SAFE_INTEGER) return undefined;
  const share = lo === hi && lo > 1 ? shareAt(text, i, end, lo, lexicon) : undefined;
  if (share !== undefined) return share;
  return {
    stop: i,
    lo,
    hi: Math.max(lo, hi),
    more,
    ambiguous,
    scaled,
    leading: leading < 0 ? lo : leading,
    scale,
    figures,
  };
}

/** Whether a digit stands here with no sign of scale behind it. */
const isLastDigit = (text: string, at: number, { digits, tens, myriads }: HanLexicon): boolean => {
  const after = text.charCodeAt(at + 1);
  return digits.has(text.charCodeAt(at)) && !tens.has(after) && !myriads.has(after) && !digits.has(after);
};

/** 半数, 十之六七: a share told by a word of its own. */
function shareWordAt(text: string, at: number, end: number, { shares }: HanLexicon): HanNumber | undefined {
  for (const { form, lo, hi } of shares.get(text.charCodeAt(at)) ?? []) {
    if (at + form.length > end || !text.startsWith(form, at)) continue;
    return {
      stop: at + form.length,
      lo,
      hi,
      more: false,
      ambiguous: false,
      scaled: true,
      leading: lo,
      scale: lo < hi ? -1 : 1,
      figures: false,
      share: true,
    };
  }
  return undefined;
}

/** 三分之一, 四分の一: the parts behind the number of all, in percent. */
function shareAt(
  text: string,
  at: number,
  end: number,
  all: number,
  lexicon: HanLexicon,
): HanNumber | undefined {
  if (text.charAt(at) !== '分' || !'之の'.includes(text.charAt(at + 1) || ' ')) return undefined;
  const parts = hanNumberAt(text, at + 2, end, lexicon);
  if (parts === undefined || parts.lo !== parts.hi || (parts.lo >= all && all !== 100)) return undefined;
  const lo = Math.round((100 * parts.lo * 1e6) / all) / 1e6;
  return { ...parts, lo, hi: lo, share: true };
}

/** Figures at a place: where they end, their value, and whether the marks are odd (`1,23`). */
function figureAt(text: string, at: number, end: number): [number, number, boolean] {
  let i = at;
  let value = 0;
  const run = (): number => {
    const from = i;
    while (i < end && i - from < 16 && isFigure(text.charCodeAt(i))) i++;
    return i - from;
  };
  const first = run();
  value = Number(text.slice(at, i));
  if (first <= 3 && value > 0) {
    // Thousands: a comma and exactly three figures, again and again.
    while (i + 3 < end + 1 && text.charCodeAt(i) === COMMA && threeAt(text, i + 1, end)) {
      value = value * 1000 + Number(text.slice(i + 1, i + 4));
      i += 4;
      if (value > 1e15) return [i, value, true];
    }
  }
  if (text.charCodeAt(i) === STOP && i + 1 < end && isFigure(text.charCodeAt(i + 1))) {
    const from = i;
    i++;
    const digits = run();
    // 1.2.3 is no number.
    if (text.charCodeAt(i) === STOP && isFigure(text.charCodeAt(i + 1))) return [i, value, true];
    value += Number(text.slice(from, from + 1 + digits));
    value = Math.round(value * 1e9) / 1e9;
  }
  return [i, value, false];
}

const threeAt = (text: string, at: number, end: number): boolean =>
  at + 2 < end &&
  isFigure(text.charCodeAt(at)) &&
  isFigure(text.charCodeAt(at + 1)) &&
  isFigure(text.charCodeAt(at + 2)) &&
  !isFigure(text.charCodeAt(at + 3));
