import type { Format, FormatEdition } from './format.ts';
import { html } from './html.ts';
import { asLatin, headerWords, mimeParts, parameterOf, splitHeaders } from './mime.ts';

/** MHTML (RFC 2557), as browsers save a page in one file: the page itself, read as HTML is. */
export const mhtml: Format = {
  name: 'mhtml',
  extensions: ['mhtml', 'mht'],
  slow: true,
  async read(file): Promise<readonly FormatEdition[]> {
    const message = asLatin(file.bytes);
    const { headers } = splitHeaders(message);
    const pages = mimeParts(message).filter((part) =>
      /^text\/html/i.test(part.headers['content-type'] ?? ''),
    );
    const root = parameterOf(headers['content-type'], 'start');
    const address = headers['snapshot-content-location'];
    const page =
      pages.find(({ headers: own }) => own['content-id'] === root && root !== undefined) ??
      pages.find(({ headers: own }) => own['content-location'] === address && address !== undefined) ??
      pages[0];
    if (page === undefined)
      return [
        {
          text: '',
          structure: [],
          sourceMap: [],
          metadata: {},
          problems: [
            {
              code: 'mhtml.no-page',
              level: 'error',
              place: { file: file.name },
              says: `${file.name} holds no page`,
              remedy: 'save the page again from the browser',
            },
          ],
        },
      ];
    const charset = parameterOf(page.headers['content-type'], 'charset');
    const editions = await html.read({
      name: file.name,
      bytes: page.bytes,
      ...(charset === undefined ? {} : { charset }),
    });
    const subject = headerWords(headers.subject ?? '');
    return editions.map((edition) => ({
      ...edition,
      metadata: { ...(subject === '' ? {} : { title: subject }), ...edition.metadata },
    }));
  },
};
