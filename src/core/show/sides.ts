import type { Study } from '../model/account.ts';

/** Outline of a mark. `circle` is kept for those who speak for no party. */
export type Shape = 'square' | 'triangle' | 'diamond' | 'wedge' | 'pentagon' | 'cross' | 'circle';

/** One entry of the legend: for whom an account speaks, by shape and by colour. */
export interface Side {
  /** Key of the party; empty for scholars, reference works and wikis, and for all where no account is said to speak for a party. */
  readonly key: string;
  readonly name: string;
  readonly shape: Shape;
  /** Number of the colour in the style sheet, from 1; 0 is the neutral one. */
  readonly colour: number;
  /** Accounts that speak for it. */
  readonly accounts: number;
}

const SHAPES: readonly Shape[] = ['square', 'triangle', 'diamond', 'wedge', 'pentagon', 'cross'];

/**
 * The legend, in the order of the study's parties; the neutral entry stands last. Only parties for whom an account
 * speaks are drawn. Language, nationality and tradition never decide.
 */
export function sidesOf(study: Study): Side[] {
  const spoken = new Map<string, number>();
  for (const { speaksFor = '' } of study.accounts) spoken.set(speaksFor, (spoken.get(speaksFor) ?? 0) + 1);
  for (const { speaksFor } of study.knownThrough)
    if (speaksFor !== undefined) spoken.set(speaksFor, spoken.get(speaksFor) ?? 0);
  const sides: Side[] = [];
  for (const party of study.parties) {
    if (!spoken.has(party.key)) continue;
    const at = sides.length;
    // Two cycles of different length, so that shape and colour together stay apart beyond six parties.
    sides.push({
      key: party.key,
      name: party.name,
      shape: SHAPES[at % SHAPES.length] ?? 'square',
      colour: (at % 5) + 1,
      accounts: spoken.get(party.key) ?? 0,
    });
  }
  sides.push({
    key: '',
    name: sides.length === 0 ? 'no party stated' : 'scholars, reference works, wikis',
    shape: 'circle',
    colour: 0,
    accounts: spoken.get('') ?? 0,
  });
  return sides;
}

/** Place in the legend of an account that speaks for `party`; the last, neutral one when it speaks for none. */
export function sideIndex(sides: readonly Side[], party: string | undefined): number {
  const at = sides.findIndex((side) => side.key === (party ?? ''));
  return at < 0 ? sides.length - 1 : at;
}
