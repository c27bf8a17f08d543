import type { Decision, Handle } from '../model/decision.ts';
import { handleText, stillStanding } from './standing.ts';

/** What a decision answers: a question, by a text that is the same for all decisions on it, and its answer. */
type Answer = readonly [question: string, answer: string];

/** A reading of a point may be the reference, or established, for one alone. */
const pointOf = (handle: Handle): string => handleText(handle.on === 'reading' ? handle.point : handle);

/** What a decision says, as answers to questions that another may answer otherwise. To have seen something answers nothing. */
function answersOf({ handle, verb }: Decision): Answer[] {
  const here = handleText(handle);
  switch (verb.do) {
    case 'confirm':
    case 'link':
      return [[`holds ${here}`, 'yes']];
    case 'turn':
    case 'common source':
      return [[`holds ${here}`, verb.do]];
    case 'reject':
    case 'unlink':
    case 'hide':
      return [[`holds ${here}`, 'no']];
    case 'correct':
      return [
        [`holds ${here}`, 'corrected'],
        ...Object.entries(verb.to).map(([field, value]): Answer => [`${field} ${here}`, handleText(value)]),
      ];
    case 'retype':
      return [[`type ${here}`, verb.to]];
    case 'refer':
    case 'establish':
      return [[`${verb.do} ${pointOf(handle)}`, here]];
    case 'rename':
      return [[`label ${here}`, verb.as]];
    case 'merge':
      return [[`into ${here}`, handleText(verb.into)]];
    case 'admit':
    case 'forbid':
      return [[`${verb.language} ${verb.form} ${here}`, verb.do]];
    case 'describe':
      return Object.entries(verb.to).map(
        ([field, value]): Answer => [`${field} of ${here}`, handleText(value)],
      );
    case 'mark':
    case 'unmark':
      return [[`${verb.mark} ${here}`, verb.do]];
    case 'emend':
      return [[`letters ${here}`, verb.to]];
    case 'sic':
      return [[`letters ${here}`, '[sic]']];
    case 'criticise':
      return Object.entries(verb.to).map(
        ([field, value]): Answer => [`${field} of ${verb.account} ${here}`, handleText(value)],
      );
    default:
      return [];
  }
}

/**
 * The decisions that two people or more took contrary to one another and that nobody took back yet: by id, the names of those who
 * decided otherwise. Of one person the latest answer to a question counts. Who confirms after another's correction confirms what was
 * corrected: only a correction that came later is contrary to it. Given what stands, in the order of the journal; of files that were
 * copied side by side the result is the same, in whatever order they came.
 */
export function contraryOf(standing: readonly Decision[]): ReadonlyMap<string, readonly string[]> {
  const asked = new Map<string, Map<string, { readonly decision: Decision; readonly answer: string }>>();
  for (const decision of standing)
    for (const [question, answer] of answersOf(decision)) {
      const given = asked.get(question) ?? new Map<string, { decision: Decision; answer: string }>();
      const corrected = answer === 'yes' && [...given.values()].some((one) => one.answer === 'corrected');
      // Put last, so that the answers stay in the order in which they were given.
      given.delete(decision.by);
      given.set(decision.by, { decision, answer: corrected ? 'corrected' : answer });
      asked.set(question, given);
    }
  const against = new Map<string, Set<string>>();
  for (const given of asked.values()) {
    const all = [...given.values()];
    for (const { decision, answer } of all)
      for (const other of all)
        if (other.answer !== answer) {
          const names = against.get(decision.id) ?? new Set<string>();
          against.set(decision.id, names.add(other.decision.by));
        }
  }
  return new Map([...against].map(([id, names]) => [id, [...names].sort()] as const));
}

/** Decisions nobody took back, by id, each with the names of those who decided contrary to it. */
export function standingById(decisions: readonly Decision[]): ReadonlyMap<string, readonly string[]> {
  const standing = stillStanding(decisions);
  const contrary = contraryOf(standing);
  return new Map(standing.map(({ id }) => [id, contrary.get(id) ?? []] as const));
}

const seen = new WeakMap<Decision, Decision>();

/**
 * The decisions as they are followed: of contrary ones nobody's is, the program does not take sides. That people looked is kept, so the
 * thing counts as seen, and the question stays open until one of them takes theirs back.
 */
export function withOpenQuestions(standing: readonly Decision[]): readonly Decision[] {
  const contrary = contraryOf(standing);
  if (contrary.size === 0) return standing;
  return standing.map((decision) => {
    if (!contrary.has(decision.id)) return decision;
    // The same object for the same decision, so that what was built on it is known again.
    const known = seen.get(decision) ?? { ...decision, verb: { do: 'seen' } as const };
    seen.set(decision, known);
    return known;
  });
}
