import type { Language } from '../../languages/language.ts';
import type { CountedRole } from '../../model/quantity.ts';

/** One figure of a list by sides, with its words' places in the text. */
export interface SideFigure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly roles: readonly CountedRole[];
  readonly side: { readonly start: number; readonly end: number };
}

const NUMBER = /^(\d{1,3}(?:[,. ]\d{3})+|\d+)/u;
const ITEM = /^(\s*)(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)\s+(\S.*)$/u;

/** Role of what follows a number in a list: a letter (`410K`), or one of the words of a state (`2,500 captured`). */
function stateOf(language: Language, words: string): CountedRole | undefined {
  if (words.length === 1) return language.counted.letters?.[words];
  for (const role of ['killed', 'wounded', 'missing', 'captured', 'sick'] as const)
    if (language.counted.roles[role]?.includes(words.toLowerCase()) === true) return role;
  return undefined;
}

/** The figures of one side: `706`, or `37K/214W/13M`; undefined when something else stands there. */
function figuresOf(
  language: Language,
  words: string,
  offset: number,
  side: SideFigure['side'],
  roles: readonly CountedRole[],
): SideFigure[] | undefined {
  const out: SideFigure[] = [];
  let at = 0;
  for (const part of words.split(/\/|,(?!\d{3})/u)) {
    const lead = part.length - part.trimStart().length;
    const number = NUMBER.exec(part.trimStart());
    if (number !== null) {
      const [digits = ''] = number;
      const rest = part.trim().slice(digits.length).trim();
      const role = rest === '' ? undefined : stateOf(language, rest);
      if (rest !== '' && role === undefined) return undefined;
      const start = offset + at + lead;
      out.push({
        start,
        end: start + digits.length,
        value: Number(digits.replace(/\D/g, '')),
        roles: role === undefined ? roles : [role],
        side,
      });
    }
    // `unknown` and its like say that nothing is told.
    else if (!/^\p{L}+$/u.test(part.trim())) return undefined;
    at += part.length + 1;
  }
  return out;
}

/**
 * Figures by sides in brackets, `(US 706; CS 799)`, `(US 37K/214W; CS 2,500 captured)`: each item names a side and what it lost or had. What a bare
 * number counts is what the label of the line says. Two items at least, so that a date or a page in brackets is none.
 */
export function sideLists(
  language: Language,
  line: string,
  offset: number,
  roles: readonly CountedRole[],
): SideFigure[] {
  const out: SideFigure[] = [];
  for (const { index, 1: inner = '' } of line.matchAll(/\(([^()]+)\)/gu)) {
    const items = inner.split(';');
    if (items.length < 2) continue;
    let at = offset + index + 1;
    const found: SideFigure[] = [];
    let sound = true;
    for (const item of items) {
      const [, space = '', name = '', words = ''] = ITEM.exec(item) ?? [];
      const start = at + space.length;
      const figures =
        name === ''
          ? undefined
          : figuresOf(
              language,
              words,
              at + item.length - words.length,
              { start, end: start + name.length },
              roles,
            );
      if (figures === undefined) sound = false;
      else found.push(...figures.filter((figure) => figure.roles.length > 0));
      at += item.length + 1;
    }
    if (sound) out.push(...found);
  }
  return out;
}
