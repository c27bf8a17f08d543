import type { Account } from '../model/account.ts';
import type { EditionAges, EditionChange } from '../model/dependence.ts';
import { diffWords } from '../text/diff.ts';
import type { Provenance } from './provenance/provenance.ts';
import { tokenSpans } from './provenance/token-spans.ts';
import { variorumMode } from './provenance/variorum-mode.ts';

/** Most of a run's words must have been in an edition before the run is said to be of it. */
const MOST = 0.6;
/** Fewer words than this may stand anywhere. */
const FEW = 4;

/** Text without what folding layout leaves out: white space, punctuation and signs. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** For each token of the last edition followed: its start, and the place of the edition it was in last before this one. */
interface Followed {
  readonly start: number;
  readonly end: number;
  readonly before: 'fresh' | 'neighbour' | 'older';
}

/** What became of the words of an account over its editions. */
export interface EditionWords {
  readonly changes: readonly EditionChange[];
  readonly ages: readonly EditionAges[];
}

/** Runs of words that one edition brought; signs and white space go with the word before them. */
function agesOf(
  provenance: Provenance,
  current: Int32Array,
  spans: Int32Array,
  text: string,
): EditionAges['runs'] {
  const runs: { start: number; end: number; since: number }[] = [];
  current.forEach((token, place) => {
    const start = spans[place * 2] as number;
    if (start < 0 || bare(text.slice(start, spans[place * 2 + 1])) === '') return;
    const since = provenance.tokens.origin.items[token] as number;
    const last = runs[runs.length - 1];
    // A figure is one word: 7,000 is not cut at its comma.
    if (last?.since === since || /\p{Nd}[.,'’]$/u.test(text.slice(Math.max(0, start - 2), start))) return;
    if (last !== undefined) last.end = start;
    runs.push({ start: last === undefined ? 0 : start, end: text.length, since });
  });
  return runs;
}

/**
 * Words that changed between neighbouring editions of an account, moved ones, and those put back, told from new ones; and of each word
 * of an edition the one that brought it.
 */
export function editionWords(account: Account): EditionWords {
  const changes: EditionChange[] = [];
  const ages: EditionAges[] = [];
  const provenance = variorumMode(false);
  const { editions } = account;
  if (editions.length < 2) return { changes, ages };
  let had = new Set<number>();
  editions.forEach((after, at) => {
    provenance.add({ id: after.id, text: after.text });
    const current = provenance.current();
    const before = editions[at - 1];
    const spans = tokenSpans(provenance, after.text);
    ages.push({
      account: account.key,
      edition: after.label,
      runs: agesOf(provenance, current, spans, after.text),
    });
    if (before !== undefined) {
      const followed = Array.from(current, (token, place): Followed => {
        const old = had.has(token)
          ? 'neighbour'
          : (provenance.tokens.origin.items[token] as number) < at
            ? 'older'
            : 'fresh';
        return { start: spans[place * 2] as number, end: spans[place * 2 + 1] as number, before: old };
      }).filter(({ start, end }) => start >= 0 && bare(after.text.slice(start, end)) !== '');
      let first = 0;
      const found = diffWords(before.text, after.text).map((change) => {
        const { fromA, toA, fromB, toB } = change;
        while (first < followed.length && (followed[first] as Followed).end <= fromB) first++;
        let [all, neighbour, older] = [0, 0, 0];
        for (let k = first; k < followed.length && (followed[k] as Followed).start < toB; k++) {
          all++;
          if ((followed[k] as Followed).before === 'neighbour') neighbour++;
          if ((followed[k] as Followed).before === 'older') older++;
        }
        const layout = bare(before.text.slice(fromA, toA)) === bare(after.text.slice(fromB, toB));
        return {
          fromA,
          toA,
          fromB,
          toB,
          layout,
          moved: change.moved === true || (!layout && all >= FEW && neighbour >= all * MOST),
          back: !layout && all >= FEW && older >= all * MOST,
        };
      });
      changes.push({ account: account.key, before: before.label, after: after.label, changes: found });
    }
    had = new Set(current);
  });
  return { changes, ages };
}
