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

/** The latest answer of each person to each question, in the order of the journal. */
type Answers = ReadonlyMap<string, readonly { readonly decision: Decision; readonly answer: string }[]>;

function answersTo(standing: readonly Decision[]): Answers {
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
  return new Map([...asked].map(([question, given]) => [question, [...given.values()]] as const));
}

function contraryIn(asked: Answers): ReadonlyMap<string, readonly string[]> {
  const against = new Map<string, Set<string>>();
  for (const all of asked.values())
    for (const { decision, answer } of all)
      for (const other of all)
        if (other.answer !== answer) {
          const names = against.get(decision.id) ?? new Set<string>();
          against.set(decision.id, names.add(other.decision.by));
        }
  return new Map([...against].map(([id, names]) => [id, [...names].sort()] as const));
}

/**
 * The decisions that two people or more took contrary to one another and that nobody took back yet: by id, the names of those who
 * decided otherwise. Of one person the latest answer to a question counts. Who confirms after another's correction confirms what was
 * corrected: only a correction that came later is contrary to it. Given what stands, in the order of the journal; of files that were
 * copied side by side the result is the same, in whatever order they came.
 */
export const contraryOf = (standing: readonly Decision[]): ReadonlyMap<string, readonly string[]> =>
  contraryIn(answersTo(standing));

/** Decisions nobody took back, by id, each with the names of those who decided contrary to it. */
export function standingById(decisions: readonly Decision[]): ReadonlyMap<string, readonly string[]> {
  const standing = stillStanding(decisions);
  const contrary = contraryOf(standing);
  return new Map(standing.map(({ id }) => [id, contrary.get(id) ?? []] as const));
}

/** What is followed of a decision that others contradict, by the fields that are open. */
const followed = new WeakMap<Decision, Map<string, Decision>>();

/** A decision without what is open: of one that describes something only the fields on which people part are left out. */
function withoutOpen(decision: Decision, isOpen: (question: string) => boolean): Decision {
  const { verb } = decision;
  const here = handleText(decision.handle);
  const fields = verb.do === 'describe' ? Object.entries(verb.to) : [];
  const agreed = fields.filter(([field]) => !isOpen(`${field} of ${here}`));
  const which = agreed.map(([field]) => field).join(' ');
  const known = followed.get(decision) ?? new Map<string, Decision>();
  // The same object for the same decision, so that what was built on it is known again.
  const left = known.get(which) ?? {
    ...decision,
    verb:
      agreed.length === 0
        ? { do: 'seen' as const }
        : { do: 'describe' as const, to: Object.fromEntries(agreed) },
  };
  followed.set(decision, known.set(which, left));
  return left;
}

/**
 * The decisions as they are followed: of contrary ones nobody's is, the program does not take sides. That people looked is kept, so the
 * thing counts as seen, and the question stays open until one of them takes theirs back.
 */
export function withOpenQuestions(standing: readonly Decision[]): readonly Decision[] {
  const asked = answersTo(standing);
  const contrary = contraryIn(asked);
  if (contrary.size === 0) return standing;
  const open = new Set(
    [...asked].flatMap(([question, given]) =>
      given.some(({ answer }) => answer !== given[0]?.answer) ? [question] : [],
    ),
  );
  return standing.map((decision) =>
    contrary.has(decision.id) ? withoutOpen(decision, (question) => open.has(question)) : decision,
  );
}
