import type { Study } from '../model/account.ts';
import type { ReadEdition } from '../model/passage.ts';
import { foldWord } from '../text/fold.ts';
import { holdsWhatIsAscribed } from './cited-claim.ts';

/** An account that names another, or a source known only through others, in its text. */
export interface Cited {
  readonly from: string;
  readonly to: string;
  readonly words: string;
  /** What is ascribed stands in the account named, or that account has no text in the study. */
  readonly held: boolean;
}

/** Surname by which a work is cited: the last word of the first author, without initials, in lower case. */
function surnames(author: unknown): string[] {
  if (!Array.isArray(author)) return [];
  const found: string[] = [];
  for (const person of author as readonly { family?: unknown; literal?: unknown }[]) {
    if (typeof person?.family === 'string') found.push(person.family);
  }
  return found;
}

const SHORTEST = 4;
const formsOf = new WeakMap<Study['names'], ReadonlyMap<string, readonly string[]>>();

/** Forms of the entries of an authority file by their folded label. */
function formsByLabel(names: Study['names']): ReadonlyMap<string, readonly string[]> {
  const made =
    formsOf.get(names) ??
    new Map(names.map(({ label, forms }) => [foldWord(label), Object.values(forms).flat()] as const));
  formsOf.set(names, made);
  return made;
}

/** Surnames of authors, folded, with their forms in names.yaml; those of fewer than four letters say too little. */
export function surnamesOf(study: Study, author: unknown): string[] {
  const found = new Set<string>();
  for (const surname of surnames(author)) {
    for (const form of [surname, ...(formsByLabel(study.names).get(foldWord(surname)) ?? [])]) {
      const folded = foldWord(form);
      if (folded.length >= SHORTEST) found.add(folded);
    }
  }
  return [...found];
}

/**
 * Stated citations: an attribution whose words name the author of another account, by the surname in library.json
 * or by a form of that surname in names.yaml. A surname of fewer than four letters, or one that two sources share, says too little.
 */
export function citations(study: Study, read: readonly ReadEdition[]): Cited[] {
  const owners = new Map<string, Set<string>>();
  const add = (source: string, citation: string | undefined): void => {
    const item = study.library.find((one) => one.id === (citation ?? source));
    for (const folded of surnamesOf(study, item?.author)) {
      const set = owners.get(folded) ?? new Set<string>();
      set.add(source);
      owners.set(folded, set);
    }
  };
  for (const account of study.accounts) add(account.key, account.citation);
  for (const known of study.knownThrough) add(known.key, known.citation);
  const found = new Map<string, Cited>();
  for (const one of read) {
    const from = one.edition.account;
    for (const mention of one.mentions) {
      if (mention.kind !== 'attribution' || mention.source === undefined) continue;
      for (const word of foldWord(mention.source.words).split(/[^\p{L}\p{M}]+/u)) {
        // Inflected surnames: Krivosheev, Krivosheeva, Krivosheevym.
        for (let cut = word.length; cut >= Math.max(4, word.length - 3); cut--) {
          const sources = owners.get(word.slice(0, cut));
          const to = sources?.size === 1 ? ([...sources][0] as string) : undefined;
          if (to !== undefined && to !== from) {
            const texts = study.accounts.some((account) => account.key === to);
            const place = { start: mention.start, end: mention.end, edition: one.edition.id };
            const held = !texts || holdsWhatIsAscribed(read, from, place, to);
            if (found.get(`${from}>${to}`)?.held !== true)
              found.set(`${from}>${to}`, { from, to, words: mention.words, held });
            break;
          }
        }
      }
    }
  }
  return [...found.values()];
}
