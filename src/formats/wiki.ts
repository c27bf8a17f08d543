import { decode } from './decode.ts';
import type { Format, FormatEdition } from './format.ts';
import { emptyProblem } from './txt.ts';
import { wikiText } from './wiki-text.ts';

/** Wikitext, as the edit window of a wiki holds it. */
export const wiki: Format = {
  name: 'wiki',
  extensions: ['wiki', 'mediawiki', 'wikitext'],
  async read(file): Promise<readonly FormatEdition[]> {
    const { text: source, problems, charset } = await decode(file.bytes, file.name);
    const written = wikiText(source);
    const empty = charset === 'binary' ? [] : emptyProblem(written.text, file.name);
    return [{ ...written, metadata: {}, problems: [...problems, ...empty] }];
  },
};
