import { actById } from '../../languages/acts.ts';
import type { CountedRole } from '../../model/quantity.ts';
import type { Group } from '../clause.ts';
import { askedOfWord } from '../lexicon/asked-once.ts';
import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';

/** Heads of losses that one side bears: `losses`, `casualties`, `the dead`. */
const BORNE: ReadonlySet<CountedRole> = new Set<CountedRole>(['casualties', 'killed', 'wounded', 'lost']);
/** Bodies that bear losses. */
const BODIES: ReadonlySet<string> = new Set(['formation', 'state']);

/**
 * Who is said to have borne losses where the sentence gives no figure of its own: `The battle cost the Danes dear`, `The losses of the
 * Danes were heavy`. The figures that follow without an owner are his. One body alone may be named; of two nobody knows whose they are.
 */
export function lossBearer(input: ClauseInput, clauses: Clauses): Group | undefined {
  if (input.numbers.length > 0 || !input.tokens.some(tellsLosses)) return undefined;
  const bodies = clauses.groups.filter((group) => isBody(input, group));
  // `the Danes and the Swedes` are two.
  if (bodies.some((group) => input.tokens.slice(group.from, group.to).some(({ info }) => info.coordinator)))
    return undefined;
  // A group inside another (`the losses [of the Danes]`) is the one meant.
  const inner = bodies.filter((one) => !bodies.some((other) => other !== one && holds(one, other)));
  const [only] = inner;
  return inner.length !== 1 || only === undefined || strikes(clauses, only) ? undefined : only;
}

/** `The first shots were fired by the police`: who strikes is not who is struck. */
const strikes = ({ frames }: Clauses, { headAt }: TokenGroup): boolean =>
  frames.some(
    ({ act, agent, voice }) =>
      agent?.headAt === headAt && voice !== 'nominal' && actById.get(act)?.family === 'combat',
  );

const holds = (outer: TokenGroup, one: TokenGroup): boolean => outer.from <= one.from && one.to <= outer.to;

/** A noun of losses, or a verb that tells what something cost. */
const isOfLosses = askedOfWord(
  (info) =>
    info.all('roleHead').some(({ role }) => BORNE.has(role)) ||
    info.all('verb').some(({ entry }) =>
      entry.uses.some(
        // A use that wants more words (`were casualties`) is told by those.
        ({ count, rest }) =>
          rest.length === 0 &&
          count?.roles[0] === 'casualties' &&
          count.things?.[0] === 'lost' &&
          count.figure.length > 0,
      ),
    ),
);

const tellsLosses = ({ info, time }: Token): boolean => time < 0 && isOfLosses(info);

/** A side or a body of troops by its name or its kind, which is not counted here. */
function isBody({ tokens, names }: ClauseInput, group: TokenGroup): boolean {
  if (group.pronoun === true || group.mutual === true || group.numbers.length > 0) return false;
  const head = tokens[group.headAt] as Token;
  if (head.info.role || head.info.all('roleHead').some(({ role }) => BORNE.has(role))) return false;
  const named = memberAt(names, head.name)?.nameKind;
  return (
    (group.kind !== undefined && BODIES.has(group.kind)) ||
    named === 'unit' ||
    named === 'party' ||
    named === 'demonym'
  );
}
