import { actById } from '../../languages/acts.ts';
import { firstPlace } from '../first-place.ts';
import type { CountFrame, TokenFrame } from '../lexicon/claim-tokens.ts';
import type { CaseGroup } from './case-group.ts';

/** What the verbs of a sentence have told, by token. */
export class Told {
  /** Starts and ends of triggers: a noun inside one tells nothing more. */
  readonly #triggers: readonly TokenFrame[];
  readonly #targets = new Map<number, boolean>();
  readonly #targetGroups = new Set<object>();
  readonly #figures: ReadonlySet<object>;

  constructor(frames: readonly TokenFrame[], counts: readonly CountFrame[]) {
    this.#figures = new Set(counts.map(({ figure }) => figure));
    this.#triggers = [...frames].sort((a, b) => a.trigger.start - b.trigger.start);
    for (const { act, target } of frames) {
      if (target === undefined) continue;
      this.#targetGroups.add(target);
      this.#targets.set(
        target.headAt,
        this.#targets.get(target.headAt) === true || actById.get(act)?.family === 'combat',
      );
    }
  }

  /** Whether a run is part of a verb's phrase. */
  inTrigger(start: number, end: number): boolean {
    const behind = firstPlace(this.#triggers, ({ trigger }) => trigger.start > start);
    // Triggers of one sentence hardly overlap: the few before the place are enough.
    for (let i = behind - 1; i >= 0 && i >= behind - 4; i--)
      if ((this.#triggers[i] as TokenFrame).trigger.end >= end) return true;
    return false;
  }

  isTarget(group: CaseGroup): boolean {
    return this.#targetGroups.has(group);
  }

  /** `потеряли в этом бою 32 солдата`: so many a verb counts, and no noun before them has them. */
  isCounted(group: CaseGroup): boolean {
    return this.#figures.has(group);
  }

  /** `отразить атаку`, `прорвать оборону`: what a deed of war is done to. */
  inCombat(group: CaseGroup): boolean {
    return this.#targets.get(group.headAt) === true;
  }
}
