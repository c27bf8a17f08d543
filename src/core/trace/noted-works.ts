import type { Study } from '../model/account.ts';
import type { ReadEdition } from '../model/passage.ts';
import { type Work, workNamed, worksBySurname } from './named-work.ts';
import { noteBehind } from './note-behind.ts';
import type { Tie } from './word-evidence.ts';

/**
 * Works that the notes of an account name. Most accounts of many sources are no one voice: a note says whence one claim is, and nothing
 * of the rest, so such a tie is a proposal and joins no lines until a person accepts it. Who is named is the earlier.
 */
export function notedWorks(study: Study, read: readonly ReadEdition[]): Tie[] {
  const works = worksBySurname(study);
  if (works.size === 0) return [];
  const found = new Map<string, { from: string; to: string; words: string; claims: Set<string> }>();
  for (const { edition, claims } of read) {
    const named = new Map<number, Work>();
    for (const { kind, start, end } of edition.structure) {
      if (kind !== 'note') continue;
      const work = workNamed(edition.text.slice(start, end), works, edition.account);
      if (work === undefined) continue;
      named.set(start, work);
      const id = `${edition.account}\n${work.key}`;
      const words = edition.text.slice(start, Math.min(end, start + 120)).trim();
      if (!found.has(id))
        found.set(id, { from: edition.account, to: work.key, words, claims: new Set<string>() });
    }
    if (named.size === 0) continue;
    for (const claim of claims) {
      const note = noteBehind(edition, claim.end);
      const work = note === undefined ? undefined : named.get(note.start);
      if (work !== undefined) found.get(`${edition.account}\n${work.key}`)?.claims.add(claim.id);
    }
  }
  return [...found.values()].map(({ from, to, words, claims }) => ({
    from,
    to,
    dated: true,
    direct: true,
    evidence: {
      kind: 'note',
      says: `a note names it (${words})${claims.size === 0 ? '' : `, behind ${claims.size === 1 ? 'one claim' : `${claims.size} claims`}`}`,
      weight: 0.5,
    },
  }));
}
