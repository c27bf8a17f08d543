import type { Citation } from '../core/model/account.ts';
import { foldWord } from '../core/text/fold.ts';

/** Letters of a title that must stand in the name of a file before the two are taken for one. */
const ENOUGH = 12;

const folded = (text: string): string =>
  foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Family names and year of a citation, folded. */
function signsOf({ author, issued }: Citation): readonly string[] {
  const people = Array.isArray(author) ? (author as readonly Record<string, unknown>[]) : [];
  const names = people.flatMap((person) =>
    [person?.family, person?.literal].filter((name) => typeof name === 'string').map(folded),
  );
  const year = /\b\d{4}\b/.exec(JSON.stringify(issued ?? ''))?.[0];
  return [...names, ...(year === undefined ? [] : [year])].filter((sign) => sign.length > 1);
}

/**
 * The citation a file belongs to by its name: its id, or the title with an author or the year, as Zotero names files (`Coox - 1985 -
 * The anatomy of a small war.pdf`); long titles are cut there. Undefined where none fits, or several do.
 */
export function guessCitation(stem: string, library: readonly Citation[]): string | undefined {
  const same = library.filter(({ id }) => id === stem);
  if (same.length === 1) return stem;
  const name = folded(stem);
  // Where the title begins is not told: its marks are lost when a study takes a file in.
  const ends = [...name.matchAll(/ /g)].map(({ index }) => name.slice(index + 1));
  const fits = library.filter((citation) => {
    const title = typeof citation.title === 'string' ? folded(citation.title) : '';
    if (title.length < ENOUGH) return false;
    const held = name.includes(title) || ends.some((end) => end.length >= ENOUGH && title.startsWith(end));
    return held && signsOf(citation).some((sign) => ` ${name} `.includes(` ${sign} `));
  });
  return fits.length === 1 ? fits[0]?.id : undefined;
}
