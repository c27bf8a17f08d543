import type { Problem } from '../core/model/problem.ts';
import { decode } from './decode.ts';
import type { Format, FormatEdition, SourcePlace } from './format.ts';

/** One place per line of the source. */
export function linePlaces(text: string, firstLine = 1): SourcePlace[] {
  const places: SourcePlace[] = [];
  let start = 0;
  let line = firstLine;
  while (start <= text.length) {
    const cut = text.indexOf('\n', start);
    const end = cut < 0 ? text.length : cut;
    if (end > start) places.push({ start, end, line });
    if (cut < 0) break;
    start = cut + 1;
    line++;
  }
  return places;
}

/** An empty account is a problem, not an error of the program. */
export const emptyProblem = (text: string, file: string): Problem[] =>
  text.trim() === ''
    ? [
        {
          code: 'format.empty',
          level: 'warning',
          place: { file },
          says: `${file} holds no text`,
          remedy: 'remove it from the study, or put the text of the account in it',
        },
      ]
    : [];

/** Plain text: the text as it is. */
export const txt: Format = {
  name: 'txt',
  extensions: ['txt', 'text'],
  async read(file): Promise<readonly FormatEdition[]> {
    const { text, problems, charset } = await decode(file.bytes, file.name);
    const empty = charset === 'binary' ? [] : emptyProblem(text, file.name);
    return [
      { text, structure: [], sourceMap: linePlaces(text), metadata: {}, problems: [...problems, ...empty] },
    ];
  },
};
