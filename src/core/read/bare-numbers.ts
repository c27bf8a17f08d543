import type { QuantityMention, TimeMention } from '../model/mention.ts';
import { spanOf } from '../model/span.ts';
import { idOf } from './id-of.ts';
import type { Segment } from './segment.ts';

const FIGURE = /\d+(?:[.,\u00a0 ]\d{3})*/g;

/** Figures of a text whose language has no words of its own: seen, and nothing more is said of them. */
export function bareNumbers(
  edition: string,
  text: string,
  segments: readonly Segment[],
  times: readonly TimeMention[],
): QuantityMention[] {
  const out: QuantityMention[] = [];
  let time = 0;
  for (const segment of segments) {
    for (const match of text.slice(segment.start, segment.end).matchAll(FIGURE)) {
      const start = segment.start + (match.index ?? 0);
      const end = start + match[0].length;
      while (time < times.length && (times[time] as TimeMention).end <= start) time++;
      if (time < times.length && (times[time] as TimeMention).start < end) continue;
      const value = Number(match[0].replace(/\D/g, ''));
      if (!Number.isSafeInteger(value)) continue;
      out.push({
        kind: 'quantity',
        id: idOf(edition, start, end, 'quantity'),
        ...spanOf(text, start, end),
        value: { lo: value, hi: value, comparator: 'eq', ambiguous: /[.,]/.test(match[0]) },
        reasons: [{ rule: 'claims.bare-number', says: 'a figure in a language without words of its own' }],
      });
    }
  }
  return out;
}
