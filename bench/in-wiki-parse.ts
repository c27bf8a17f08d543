import { join } from 'node:path';
import { mediawiki } from '../src/core/exports/mediawiki/mediawiki.ts';
import { talkPage } from '../src/core/exports/mediawiki/talk-page.ts';
import { variorum } from '../src/core/variorum.ts';
import { loadStudy } from '../src/study/load.ts';

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** What a wiki makes of wikitext: its HTML. */
async function parsed(api: string, text: string): Promise<string> {
  const answer = await fetch(api, {
    method: 'POST',
    body: new URLSearchParams({
      action: 'parse',
      format: 'json',
      formatversion: '2',
      contentmodel: 'wikitext',
      prop: 'text',
      text,
    }),
  });
  const { parse } = (await answer.json()) as { parse?: { text?: string } };
  if (parse?.text === undefined) throw new Error('the wiki does not parse');
  return parse.text;
}

/** Lets a real MediaWiki with its extension for references read the two exports to it, and prints what it made of them. */
export async function parsedByWiki(api: string): Promise<void> {
  const { study, decisions } = await loadStudy(join(import.meta.dirname, '..', 'cases', 'khasan-1938'));
  const build = variorum(study, { decisions });
  for (const [name, write] of [
    ['mediawiki', mediawiki],
    ['mediawiki-talk', talkPage],
  ] as const) {
    const text = write(build, { version: '0', lastHashes: {}, unconfirmed: true });
    const html = await parsed(api, text);
    const named = new Set([...text.matchAll(/<ref name="([^"]+)">/g)].map(([, key]) => key));
    console.log(
      `${name} parsed by it: ${count(html, /<table class="wikitable"/g)} of ${count(text, /^\{\| class="wikitable"/gm)} tables, ${count(html, /<h3\b/g)} of ${count(text, /^===/gm)} headings, ${count(html, /<li id="cite(?:_|&#95;)note-/g)} of ${named.size} references, ${count(html, /class="[^"]*\berror\b/g)} errors`,
    );
  }
}
