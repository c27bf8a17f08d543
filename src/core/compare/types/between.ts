import type { Account } from '../../model/account.ts';
import type { Link } from '../links.ts';
import type { Pair, Side } from '../side.ts';

/** How two readings hang together: by which kind of dependence, and which is the exemplar's. */
export interface Between {
  readonly link: Link | 'edition';
  readonly exemplar: Side;
  readonly follower: Side;
  /** The account that changed its own reading, for `edition`. */
  readonly by?: string;
}

const keysOf = new WeakMap<Account, readonly string[]>();

/** The editions of an account under the keys that sides name them by; made once, as many pairs ask for them. */
function editionKeys(account: Account): readonly string[] {
  const met = keysOf.get(account);
  if (met !== undefined) return met;
  const made = account.editions.map(({ label, id }) => `${account.key} ${label} ${id}`);
  keysOf.set(account, made);
  return made;
}

/** An account that gave one reading in one edition and the other in another, never both at once. */
function byEdition({ a, b, accounts }: Pair): Between | undefined {
  // An account with one edition gives both readings in it.
  let shared: string[] | undefined;
  for (const key of a.accounts)
    if (b.accounts.has(key) && (accounts.get(key)?.editions.length ?? 0) > 1) {
      shared ??= [];
      shared.push(key);
    }
  if (shared === undefined) return undefined;
  for (const key of shared.sort()) {
    const account = accounts.get(key);
    const editions = account === undefined ? [] : editionKeys(account);
    const has = (side: Side): number[] =>
      editions.flatMap((edition, at) => (side.editions.has(edition) ? [at] : []));
    const inA = has(a);
    const inB = has(b);
    if (inA.some((at) => inB.includes(at)) || inA.length === 0 || inB.length === 0) continue;
    return (inA[0] ?? 0) < (inB[0] ?? 0)
      ? { link: 'edition', exemplar: a, follower: b, by: key }
      : { link: 'edition', exemplar: b, follower: a, by: key };
  }
  return undefined;
}

/** The strongest dependence of an account of one reading on an account of the other. */
function byAccount(pair: Pair, exemplar: Side, follower: Side): Between | undefined {
  let link: Link | undefined;
  for (const from of follower.accounts) {
    if (exemplar.accounts.has(from) || pair.links.exemplars(from).length === 0) continue;
    for (const to of exemplar.accounts) {
      const found = pair.links.follows(from, to);
      if (found === 'firm') return { link: 'firm', exemplar, follower };
      link ??= found;
    }
  }
  return link === undefined ? undefined : { link, exemplar, follower };
}

/** Several rules ask the same of one pair. */
const asked = new WeakMap<Pair, { readonly found: Between | undefined }>();

/** How the two readings of a pair hang together; undefined when no dependence is known. */
export function between(pair: Pair): Between | undefined {
  const met = asked.get(pair);
  if (met !== undefined) return met.found;
  const found = hanging(pair);
  asked.set(pair, { found });
  return found;
}

function hanging(pair: Pair): Between | undefined {
  const edition = byEdition(pair);
  if (edition !== undefined) return edition;
  const one = byAccount(pair, pair.a, pair.b);
  if (one?.link === 'firm') return one;
  const other = byAccount(pair, pair.b, pair.a);
  return other?.link === 'firm' ? other : (one ?? other);
}

/** Whether every account of the follower follows an account of the exemplar on a firm dependence. */
export function allFollow({ links }: Pair, { exemplar, follower }: Between): boolean {
  for (const from of follower.accounts) {
    if (exemplar.accounts.has(from)) return false;
    let found = false;
    for (const to of exemplar.accounts) if (links.follows(from, to) === 'firm') found = true;
    if (!found) return false;
  }
  return true;
}
