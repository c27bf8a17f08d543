import type { ServerResponse } from 'node:http';
import { localServer } from '../local-server.test-support.ts';
import type { ApiRevision } from './revision.ts';

/** Articles by language: title and number of revisions. */
const ARTICLES: Readonly<Record<string, readonly [string, number]>> = {
  en: ['Battle of the Hill', 120],
  ru: ['Бой за сопку', 70],
  ja: ['丘の戦い', 3],
};

/** The revision of a number; every tenth puts the text of two before back. */
export function revisionOf(language: string, at: number): ApiRevision {
  const same = at % 10 === 9 ? at - 2 : at;
  return {
    revid: 1000 + at,
    parentid: at === 0 ? 0 : 999 + at,
    minor: at % 3 === 0,
    ...(at === 5 ? {} : { user: `User ${at % 4}` }),
    timestamp: new Date(Date.UTC(2005, 0, 1 + at)).toISOString().replace('.000', ''),
    size: 40,
    sha1: `${language}${same}`.padStart(31, '0'),
    comment: at === 7 ? '' : `/* Losses */ <b> & "${at}"`,
    tags: at === 20 ? ['mw-rollback'] : [],
    slots: {
      main: {
        contentmodel: 'wikitext',
        contentformat: 'text/x-wiki',
        content: `'''${language}''' lost ${same} men.<ref name="a">List & roll</ref>\n\n== Losses ==\n`,
      },
    },
  };
}

/** What goes wrong on the way, by the number of the request from 1. */
export type Faults = Readonly<Record<number, 'maxlag' | '429' | '503' | 'an hour' | 'a date' | 'break'>>;

function fault(kind: Faults[number], given: ServerResponse): void {
  if (kind === 'break') given.socket?.destroy();
  else if (kind === 'maxlag') {
    given.setHeader('retry-after', '5');
    given.end(
      JSON.stringify({ error: { code: 'maxlag', info: 'Waiting for db1: 7 seconds lagged.', lag: 7 } }),
    );
  } else {
    given.statusCode = kind === '429' ? 429 : 503;
    if (kind === '429') given.setHeader('retry-after', '11');
    if (kind === 'an hour') given.setHeader('retry-after', '3600');
    if (kind === 'a date') given.setHeader('retry-after', new Date(Date.now() + 60_000).toUTCString());
    given.end('<html>busy</html>');
  }
}

/**
 * A wiki that answers as the action API of MediaWiki is documented to: `prop=revisions` fifty at a time with `continue`, and `prop=langlinks`.
 * `/LANGUAGE/api.php` is the wiki of a language.
 */
export async function wikiServer(
  faults: () => Faults = () => ({}),
): Promise<{ api: string; asked: URLSearchParams[]; agents: string[] }> {
  const asked: URLSearchParams[] = [];
  const agents: string[] = [];
  const address = await localServer((request, given) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    const query = url.searchParams;
    asked.push(query);
    agents.push(request.headers['user-agent'] ?? '');
    const kind = faults()[asked.length];
    if (kind !== undefined) return fault(kind, given);
    const language = url.pathname.split('/')[1] ?? '';
    const [title = '', count = 0] = ARTICLES[language] ?? [];
    const page = { pageid: 7, ns: 0, title };
    given.setHeader('content-type', 'application/json');
    if (query.get('titles') !== title)
      given.end(
        JSON.stringify({
          batchcomplete: true,
          query: { pages: [{ ns: 0, title: query.get('titles'), missing: true }] },
        }),
      );
    else if (query.get('prop') === 'langlinks') {
      const langlinks = Object.entries(ARTICLES).flatMap(([lang, [other]]) =>
        lang === language ? [] : [{ lang, title: other }],
      );
      given.end(JSON.stringify({ batchcomplete: true, query: { pages: [{ ...page, langlinks }] } }));
    } else {
      const newest = query.get('rvdir') !== 'newer';
      const limit = Number(query.get('rvlimit'));
      const from = newest ? count - 1 : Number(query.get('rvcontinue')?.split('|')[1] ?? 1000) - 1000;
      const to = Math.min(count, from + limit);
      const revisions = Array.from({ length: to - from }, (_, at) => revisionOf(language, from + at));
      const more = newest ? count > 1 : to < count;
      given.end(
        JSON.stringify({
          ...(more
            ? { continue: { rvcontinue: `20050101000000|${1000 + to}`, continue: '||' } }
            : { batchcomplete: true }),
          query: { pages: [{ ...page, revisions }] },
        }),
      );
    }
  });
  return { api: `${address}/{language}/api.php`, asked, agents };
}
