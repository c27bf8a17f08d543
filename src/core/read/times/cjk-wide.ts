import type { DateParts } from './candidate.ts';
import type { CjkCursor } from './cjk-cursor.ts';
import type { CjkParsed } from './cjk-parsed.ts';

export function cjkWide(c: CjkCursor, i: number): CjkParsed | undefined {
  const bc = c.find(i, 'bc');
  const western = c.find(i, 'western');
  const at = Math.max(i, bc, western);
  const after = c.number(at);
  if (after < 0 || !c.plainDigits(at)) return undefined;
  const told = c.value;
  const figures = c.digits;
  const century = c.spaced(after, 'century');
  if (century > 0 && told >= 1 && told <= 21) {
    const from: DateParts = { year: bc > 0 ? -told : told, wide: 'century' };
    // 20世紀30年代: the decade of that century.
    const inner = c.number(c.link(century));
    if (inner > 0 && c.value % 10 === 0 && c.value < 100) {
      const decade = c.find(inner, 'decade');
      if (decade > 0) return partBehind(c, decade, { year: (told - 1) * 100 + c.value, wide: 'decade' });
    }
    return partBehind(c, century, from);
  }
  const decade = c.find(after, 'decade');
  if (decade < 0 || told % 10 !== 0) return undefined;
  if (told >= 1000 && told < 2200) return partBehind(c, decade, { year: told, wide: 'decade' });
  // 三十年代: the century is that of the story.
  if (told >= 10 && told < 100 && (figures === 2 || figures === 0))
    return partBehind(c, decade, { shortYear: told, wide: 'decade' });
  return undefined;
}

export function partBehind(c: CjkCursor, i: number, from: DateParts): CjkParsed {
  const stretch = c.find(c.link(i), 'stretch');
  if (stretch > 0 && c.sense.stretch !== undefined)
    return { next: stretch, from: { ...from, stretch: c.sense.stretch } };
  return { next: i, from };
}
