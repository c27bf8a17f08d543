import { dayFromGregorian, gregorianFromDay } from '../calendars/gregorian.ts';
import { numeralWords } from './number-words.ts';
import type { Strip } from './strip.ts';

/** Pixels left free at each end of a scale, so that a mark at the end is whole. */
export const EDGE = 10;

/** A function from values to pixels. */
export function scaleOf(strip: Pick<Strip, 'scale' | 'domain'>, width: number): (value: number) => number {
  const [low, high] = strip.domain;
  const room = Math.max(1, width - 2 * EDGE);
  // Zero has no logarithm: it stands half a decade below the least value.
  const log = (value: number): number => Math.log10(Math.max(value, Number.EPSILON));
  if (strip.scale === 'log') {
    const least = low > 0 ? log(low) : 0;
    const span = Math.max(log(high) - least, 1e-9);
    const zero = low > 0 ? 0 : 16;
    return (value) => (value <= 0 ? EDGE : EDGE + zero + ((log(value) - least) / span) * (room - zero));
  }
  const span = high - low;
  return (value) => (span <= 0 ? width / 2 : EDGE + ((value - low) / span) * room);
}

/** Days, months or years, whichever leaves strokes at least a few pixels apart. */
function dayTicks([low, high]: readonly [number, number], room: number): number[] {
  const first = Math.ceil(low);
  const last = Math.floor(high);
  const ticks: number[] = [];
  if (room / Math.max(1, last - first) >= 7) {
    for (let day = first; day <= last; day++) ticks.push(day);
    return ticks;
  }
  const a = gregorianFromDay(first);
  const b = gregorianFromDay(last);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  const step = Math.max(1, Math.ceil((months * 7) / room));
  const by = step === 1 ? 1 : Math.ceil(step / 12) * 12;
  const start = by === 1 ? a.year * 12 + a.month - 1 : Math.ceil((a.year * 12 + a.month - 1) / by) * by;
  for (let month = start; month <= b.year * 12 + b.month; month += by) {
    const day = dayFromGregorian(Math.floor(month / 12), (month % 12) + 1, 1);
    if (day >= first && day <= last) ticks.push(day);
  }
  return ticks;
}

/** Strokes on the axis, some with a label: zero, days or months, powers of ten. */
export function ticksOf(strip: Strip, width: number): { readonly value: number; readonly words: string }[] {
  const [low, high] = strip.domain;
  if (strip.scale === 'linear') return [{ value: low, words: numeralWords(low) }];
  if (strip.scale === 'days') return dayTicks(strip.domain, width).map((value) => ({ value, words: '' }));
  if (strip.scale !== 'log') return [];
  const ticks: { value: number; words: string }[] = [];
  for (let power = Math.ceil(Math.log10(low > 0 ? low : 1)); power <= Math.floor(Math.log10(high)); power++) {
    ticks.push({ value: 10 ** power, words: numeralWords(10 ** power) });
  }
  return ticks;
}
