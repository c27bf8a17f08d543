import type { CjkText } from './cjk-text.ts';
import { serves } from './serves.ts';
import { type HanRun, type SurnameHit, surnameIn } from './surname-names.ts';
import { placesAmong } from './surname-or-place.ts';

/** Characters of a run in which a surname is looked for. */
const RUN = 12;

/** What is said of a place without an ending. */
export const BY_GROUND = {
  nameKind: 'place',
  rule: 'names.ground',
  says: 'what stands beside it tells a place',
} as const;

/** Names by the surnames of the list: in full wherever they stand, and bare where somebody is named in full. */
export class SurnamesTold {
  readonly #cjk: CjkText;
  readonly #run: HanRun & { start: number; end: number };
  readonly #hits: SurnameHit[] = [];
  /** Surnames of those who are named in full, by a title or a given name. */
  readonly named = new Set<string>();

  constructor(cjk: CjkText) {
    this.#cjk = cjk;
    this.#run = runOf(cjk);
  }

  /** Looks through the part of the text at hand: every run of characters between other signs may hold a person's name. */
  gather(): void {
    const cjk = this.#cjk;
    if (cjk.tables.surnames.size === 0) return;
    for (let at = cjk.from; at < cjk.to; ) {
      if (!cjk.isFreeHan(at)) {
        at++;
        continue;
      }
      const start = at;
      while (at < cjk.to && cjk.isFreeHan(at)) at++;
      const end = Math.min(at, start + RUN);
      if (end - start < 2) continue;
      this.#run.start = start;
      this.#run.end = end;
      const hit = surnameIn(this.#run, cjk.tables.surnames);
      if (hit !== undefined && !this.#isListed(hit)) this.#hits.push(hit);
    }
  }

  /** Whether what looks like a person is a common word of the list or begins with one: 王座, 周囲. */
  #isListed({ start, end }: SurnameHit): boolean {
    const { folded, tables } = this.#cjk;
    for (let to = start + 1; to <= end; to++) if (tables.notNames.has(folded.slice(start, to))) return true;
    return false;
  }

  /** Keeps the names found in the whole text. */
  put(): void {
    const cjk = this.#cjk;
    const { folded } = cjk;
    const whole = this.#hits.filter(({ surnameEnd, end }) => end > surnameEnd);
    const ground = placesAmong(
      folded,
      whole,
      cjk.tables.ground,
      ({ start, end }) => cjk.titleAt(end) !== undefined || cjk.titleBefore(start),
    );
    const isGround = ({ start, end }: SurnameHit): boolean => ground.has(folded.slice(start, end));
    for (const hit of whole) if (!isGround(hit)) this.named.add(folded.slice(hit.start, hit.surnameEnd));
    for (const hit of this.#hits) {
      const { start, surnameEnd, end } = hit;
      const surname = cjk.text.slice(start, surnameEnd);
      if (end === surnameEnd) {
        if (this.named.has(folded.slice(start, surnameEnd)))
          cjk.put(start, end, bySurname('the surname of one who is named in full'));
      } else cjk.put(start, end, isGround(hit) ? BY_GROUND : bySurname(`begins with the surname ${surname}`));
    }
  }
}

const bySurname = (says: string) => ({ nameKind: 'person', rule: 'names.surname', says }) as const;

/** What the search for surnames asks of the text; its bounds are set for each run. */
function runOf(cjk: CjkText): HanRun & { start: number; end: number } {
  const { folded, tables } = cjk;
  const { lexicon, leads, notGiven } = tables;
  return {
    folded,
    start: 0,
    end: 0,
    wordEnd: (at) => cjk.wordEndAt(at),
    ...(lexicon.verbLast ? {} : { serves: (at: number) => serves(lexicon.trie.get(folded.charAt(at))) }),
    leads: (at) => leads.includes(folded.charAt(at)),
    bars: (at) => notGiven.includes(folded.charAt(at)),
    titleAt: (at) => cjk.titleAt(at) !== undefined,
  };
}
