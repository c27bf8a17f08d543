import type { Token } from './claim-tokens.ts';
import { startsGroup } from './word-class.ts';

/** How far before `que` the word for what is said may stand. */
const BEFORE = 8;
/** How far behind it its verb may stand. */
const AHEAD = 20;

const tells = ({ info }: Token): boolean => info.has('hearsay') || info.has('statement');

/**
 * Whether `que` behind a word for what is said opens its content: `le bruit que le roi avait été tué`, `la rumeur courut dans le camp que ...`.
 * Not where it is the object of its clause: `les bruits que les émigrés répandaient`.
 */
export function contentBehind(tokens: readonly Token[], que: number): boolean {
  let told = que - 1;
  while (told >= 0 && told >= que - BEFORE && !tells(tokens[told] as Token)) {
    if ((tokens[told] as Token).kind === 'mark') return false;
    told--;
  }
  return told >= 0 && told >= que - BEFORE && isWhole(tokens, que + 1);
}

/** Whether a clause has all it needs: what its verb is done to stands behind it, or it is a passive or a copula. */
function isWhole(tokens: readonly Token[], from: number): boolean {
  let verb = -1;
  for (let at = from; at < tokens.length && at < from + AHEAD; at++) {
    const { info, kind } = tokens[at] as Token;
    if (kind === 'mark') return false;
    if (info.be) return true;
    if (info.have || (info.verb && !info.noun)) {
      verb = at;
      break;
    }
  }
  if (verb < 0) return false;
  let behind = verb + 1;
  while (
    tokens[behind]?.info.verb === true ||
    tokens[behind]?.info.be === true ||
    tokens[behind]?.info.adverb === true
  ) {
    if (tokens[behind]?.info.be === true) return true;
    behind++;
  }
  const next = tokens[behind];
  return next !== undefined && next.kind !== 'mark' && (startsGroup(next) || next.info.preposition);
}
