import type { Edition } from './model/account.ts';
import type { Again } from './model/again.ts';
import type { Decision } from './model/decision.ts';
import type { ReadEdition } from './model/passage.ts';
import type { Reuse } from './model/reuse.ts';
import type { Sensitivity } from './model/sensitivity.ts';

/** The steps, in order. */
export type StepName = 'read' | 'align' | 'compare' | 'trace' | 'weigh';

/** What a build may be given beside the study. */
export interface BuildOptions {
  readonly decisions?: readonly Decision[];
  /** Told after each piece of work; changes nothing in the result. */
  readonly progress?: (step: StepName, done: number, all: number) => void;
  /** Remembers what was read in an edition; `key` names all it depends on but the program itself. */
  readonly remember?: (key: string, edition: Edition, make: () => ReadEdition) => ReadEdition;
  /** Remembers the reused passages; `key` names the texts and all else they depend on but the program itself. */
  readonly rememberReuse?: (key: () => string, make: () => Reuse) => Reuse;
  /**
   * Remembers what would change a point. `ground` names what all points depend on, `key` the point and what it rests on; neither
   * names the program.
   */
  readonly rememberSensitivity?: (ground: string, key: string, make: () => Sensitivity) => Sensitivity;
  /** Remembers what each step made, for a study that stays open. */
  readonly again?: Again;
}
