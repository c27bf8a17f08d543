import type { HeadFirstWords } from '../../languages/head-first-words.ts';
import { spelled } from '../../languages/head-first-words.ts';
import type { Range } from '../clause.ts';

/**
 * Cuts a word that has small ones hung on it: `l'armée`, `jusqu'à`, `déclara-t-il`. Gives nothing for a word that stands alone.
 */
export function hungOn({ standFor }: HeadFirstWords) {
  const heads = Object.keys(standFor).filter((word) => word.endsWith("'"));
  const ends = Object.keys(standFor)
    .filter((word) => word.startsWith('-'))
    .sort((a, b) => b.length - a.length);
  const longest = Math.max(...heads.map((head) => head.length));
  return (text: string, from: number, to: number): readonly Range[] | undefined => {
    let start = from;
    const parts: Range[] = [];
    for (let i = from + 1; i + 1 < to && i - start < longest; i++) {
      const unit = text.charCodeAt(i);
      if (unit !== 0x27 && unit !== 0x2019 && unit !== 0x02bc) continue;
      if (!heads.includes(spelled(text.slice(start, i + 1)))) break;
      parts.push({ start, end: i + 1 });
      start = i + 1;
    }
    let end = to;
    const hyphen = text.slice(start, to).search(/[-‐‑]/);
    if (hyphen > 0) {
      const word = spelled(text.slice(start, to)).replace(/[‐‑]/g, '-');
      const tail = word.length === to - start ? ends.find((one) => word.endsWith(one)) : undefined;
      if (tail !== undefined && tail.length < word.length) end = to - tail.length;
    }
    if (start === from && end === to) return undefined;
    parts.push({ start, end });
    if (end < to) parts.push({ start: end, end: to });
    return parts;
  };
}
