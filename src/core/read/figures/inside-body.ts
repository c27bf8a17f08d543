import type { ClauseInput, Clauses, Token } from '../lexicon/claim-tokens.ts';
import { type Draft, holds } from './figure-draft.ts';
import { headRoles } from './figure-roles.ts';

/** `десант численностью 620 человек был уничтожен`: what becomes of a body of men is not told of the figure inside it. */
export const insideBody = ({ tokens }: ClauseInput, { counts }: Clauses, { number, thing }: Draft): boolean =>
  counts.some(({ figure, roles, whose, other }) => {
    const body = roles[0] === 'strength' ? whose : roles.length === 0 ? other : undefined;
    return (
      body !== undefined &&
      body.headAt < number.outerFrom &&
      body.to === figure.to &&
      figure.to === thing.at + 1 &&
      holds(figure, number) &&
      (roles.length > 0 || headRoles(tokens[body.headAt] as Token)[0] === 'strength')
    );
  });
