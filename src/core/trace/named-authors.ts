import type { Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { ReadEdition } from '../model/passage.ts';
import { type Work, wordsOf, worksBySurname } from './named-work.ts';
import type { Tie } from './word-evidence.ts';

/** Letters by which an inflected surname may be longer: Krivosheeva, Krivosheevym. */
const ENDING = 3;
const SHORTEST = 5;

/** Works by those who belong to a side, or who do something in any account, or to whom something is done or belongs. */
function byActors(
  study: Study,
  read: readonly ReadEdition[],
  works: ReadonlyMap<string, readonly Work[]>,
): Set<string> {
  const found = new Set<string>();
  const add = (words: string): void => {
    for (const word of wordsOf(words)) for (const { key } of works.get(word) ?? []) found.add(key);
  };
  for (const { party, label, forms } of study.names)
    if (party !== undefined) for (const form of [label, ...Object.values(forms).flat()]) add(form);
  for (const { claims } of read)
    for (const claim of claims)
      for (const slot of claim.kind === 'act' ? [claim.agent, claim.target] : [claim.whose, claim.by])
        if (slot !== undefined) add(slot.words);
  return found;
}

function worksNamed(
  words: Iterable<string>,
  works: ReadonlyMap<string, readonly Work[]>,
): Map<string, readonly Work[]> {
  const found = new Map<string, readonly Work[]>();
  for (const word of words)
    for (let cut = word.length; cut >= Math.max(SHORTEST, word.length - ENDING); cut--) {
      const surname = word.slice(0, cut);
      const named = works.get(surname);
      if (named === undefined) continue;
      found.set(surname, named);
      break;
    }
  return found;
}

/**
 * Works whose author an account names without ascribing anything to him: `for the losses the notes refer to Krivosheev`. Only an author who
 * does nothing in any account is meant as an author, so commanders who wrote memoirs name nothing. Where he wrote several, which of
 * them is not said. Proposals that join no lines.
 */
export function namedAuthors(
  study: Study,
  read: readonly ReadEdition[],
  edges: readonly DependenceEdge[],
): Tie[] {
  const works = worksBySurname(study);
  if (works.size === 0) return [];
  const byActor = byActors(study, read, works);
  const known = new Set(edges.map(({ from, to }) => `${from}\n${to}`));
  const found = new Map<string, Tie>();
  for (const { edition } of read) {
    const notes = edition.structure.filter(({ kind }) => kind === 'note' || kind === 'credit');
    let text = '';
    let at = 0;
    for (const { start, end } of notes) {
      if (start > at) text += edition.text.slice(at, start);
      at = Math.max(at, end);
    }
    text += edition.text.slice(at);
    for (const [surname, named] of worksNamed(new Set(wordsOf(text)), works)) {
      const passed = ({ key }: Work): boolean =>
        key === edition.account || byActor.has(key) || known.has(`${edition.account}\n${key}`);
      if (named.some(passed)) continue;
      for (const { key } of named)
        found.set(`${edition.account}\n${key}`, {
          from: edition.account,
          to: key,
          dated: true,
          direct: true,
          evidence: {
            kind: 'note',
            says: `it names its author (${surname}), who does nothing in any account${named.length > 1 ? `; which of ${named.length} works is not said` : ''}`,
            weight: 0.3,
          },
        });
    }
  }
  return [...found.values()];
}
