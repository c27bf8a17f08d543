import type { ClauseInput, Token } from './claim-tokens.ts';

/** How far behind the auxiliary its verb may stand when the subject comes between. */
const INVERSION = 6;

/** `Only then did the garrison [capitulate]`: a bare form of a verb behind the group. */
export function inverted({ tokens }: ClauseInput, at: number): boolean {
  for (let i = at + 2; i < tokens.length && i <= at + INVERSION; i++) {
    const { info, kind, time } = tokens[i] as Token;
    if (kind === 'mark' || time >= 0 || info.preposition) return false;
    if (!info.verb) continue;
    if (!info.noun) return info.forms.includes('base');
    // `did the rebels [burn] the village`: a form that is no noun here, a group of its own stands behind it.
    const behind = tokens[i + 1];
    if (info.forms.includes('base') && (behind?.info.determiner === true || behind?.info.possessive === true))
      return true;
  }
  return false;
}
