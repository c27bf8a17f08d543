import type { Account, Citation } from '../../model/account.ts';
import type { Build } from '../../model/build.ts';
import { joinsLines } from '../../model/dependence.ts';

/** Why a wiki must not cite an account. */
export interface NotCitable {
  /** `wiki`: it is one; `follows`: it depends on one, straight or through others; `withheld`: it may not be shown. */
  readonly why: 'wiki' | 'follows' | 'withheld';
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Sites that anyone may write: Wikipedia and her sisters, Fandom, and addresses that call themselves a wiki. */
const WIKI_HOST =
  /^https?:\/\/(?:[^/]*\.)?(?:(?:wiki[a-z]*|fandom)\.(?:org|com)|wiki[a-z]*\.[^/]+)(?:[/:]|$)/i;

function isWiki(account: Account, citation: Citation | undefined): boolean {
  return (
    /\bwiki/i.test(account.genre ?? '') ||
    /\bwikipedia\b/i.test(text(citation?.['container-title'])) ||
    WIKI_HOST.test(text(citation?.URL))
  );
}

/**
 * Accounts that a wiki must not cite, by key. An account depends on a wiki when the study or the account says so, a
 * person accepted it, or most of the words are shared, and it is known which of the two is the later; so do its followers
 * and translations. What is only inferred from shared claims does not bar an account.
 */
export function notCitable({ study, trace }: Build): Map<string, NotCitable> {
  const found = new Map<string, NotCitable>();
  const citations = new Map(study.library.map((one) => [one.id, one] as const));
  for (const account of study.accounts)
    if (isWiki(account, account.citation === undefined ? undefined : citations.get(account.citation)))
      found.set(account.key, { why: 'wiki' });
  const followers = new Map<string, string[]>();
  const follow = (to: string, from: string): void => {
    followers.set(to, [...(followers.get(to) ?? []), from]);
  };
  for (const edge of trace.edges)
    if (joinsLines(edge) && edge.undirected !== true && edge.commonSource !== true)
      follow(edge.to, edge.from);
  for (const { key, translationOf } of study.accounts)
    if (translationOf !== undefined) follow(translationOf, key);
  const open = [...found.keys()];
  for (let key = open.pop(); key !== undefined; key = open.pop())
    for (const follower of followers.get(key) ?? [])
      if (!found.has(follower)) {
        found.set(follower, { why: 'follows' });
        open.push(follower);
      }
  for (const { key, rights } of study.accounts)
    if (rights.allow === 'none') found.set(key, { why: 'withheld' });
  return found;
}
