import type { Account } from '../model/account.ts';
import type { Decision, DecisionOutcome } from '../model/decision.ts';
import type { HypothesisEvidence, HypothesisQuestion } from '../model/hypothesis.ts';
import type { QuestionVerb } from '../model/question-decision.ts';
import { spanOf } from '../model/span.ts';

type Verb<Do extends QuestionVerb['do']> = Extract<QuestionVerb, { readonly do: Do }>;

/** The latest edition of an account in which words stand, with their place. */
function evidenceOf(
  { evidence, account: key, quote }: Verb<'cite'>,
  note: string,
  accounts: readonly Account[],
): HypothesisEvidence | undefined {
  const editions = accounts.find((one) => one.key === key)?.editions ?? [];
  const edition = [...editions].reverse().find(({ text }) => quote !== '' && text.includes(quote));
  if (edition === undefined) return undefined;
  const start = edition.text.indexOf(quote);
  return {
    key: evidence,
    account: key,
    edition: edition.id,
    editionLabel: edition.label,
    span: spanOf(edition.text, start, start + quote.length),
    note,
    judgements: [],
  };
}

/** A list with one item put in the place of that with the same key, else at its end. */
function putByKey<T extends { readonly key: string }>(list: readonly T[], item: T): T[] {
  return list.some(({ key }) => key === item.key)
    ? list.map((one) => (one.key === item.key ? item : one))
    : [...list, item];
}

/** What one decision makes of its question, and the name of what it is about; undefined when that is not there. */
function decided(
  question: HypothesisQuestion,
  { by, why, verb }: Decision,
  accounts: readonly Account[],
): { readonly question: HypothesisQuestion; readonly object: string } | undefined {
  const { key, hypotheses, evidence } = question;
  switch (verb.do) {
    case 'answer': {
      const { answer, says } = verb;
      const more = { ...question, hypotheses: putByKey(hypotheses, { key: answer, says }) };
      return { question: more, object: `${key} ${answer}` };
    }
    case 'cite': {
      const cited = evidenceOf(verb, why, accounts);
      if (cited === undefined) return undefined;
      // Who cites the same again changes the note and not what was judged of it.
      const old = evidence.find((one) => one.key === cited.key);
      const more = putByKey(evidence, { ...cited, judgements: old?.judgements ?? [] });
      return { question: { ...question, evidence: more }, object: `${key} ${cited.key}` };
    }
    case 'judge': {
      const row = evidence.find((one) => one.key === verb.evidence);
      if (row === undefined || !hypotheses.some((one) => one.key === verb.answer)) return undefined;
      const others = row.judgements.filter((one) => one.by !== by || one.hypothesis !== verb.answer);
      const judgements = [...others, { by, hypothesis: verb.answer, is: verb.is, note: why }];
      return {
        question: { ...question, evidence: putByKey(evidence, { ...row, judgements }) },
        object: `${key} ${verb.evidence} ${verb.answer}`,
      };
    }
    default:
      return undefined;
  }
}

/** In this order they are followed, whatever the clocks of those who took them say. */
const ORDER: readonly QuestionVerb['do'][] = ['ask', 'answer', 'cite', 'judge'];

/**
 * The questions of a study with what its journals ask, answer, cite and judge. What a person judges of a cell later goes before what the
 * same person judged earlier or in `hypotheses.yaml`; what others judged stays beside it. A decision on what is not there is lost.
 */
export function withQuestions(
  questions: readonly HypothesisQuestion[],
  decisions: readonly Decision[],
  accounts: readonly Account[],
): { readonly questions: readonly HypothesisQuestion[]; readonly outcomes: readonly DecisionOutcome[] } {
  const all = new Map(questions.map((one) => [one.key, one] as const));
  const objects = new Map<string, string>();
  for (const step of ORDER)
    for (const decision of decisions) {
      const { id, handle, verb, why } = decision;
      if (handle.on !== 'question' || verb.do !== step) continue;
      const key = handle.question;
      const old = all.get(key);
      if (verb.do === 'ask') {
        const asked = old ?? { key, hypotheses: [], evidence: [] };
        all.set(key, { ...asked, question: verb.words, ...(why === '' ? {} : { note: why }) });
        objects.set(id, key);
        continue;
      }
      const made = old === undefined ? undefined : decided(old, decision, accounts);
      if (made === undefined) continue;
      all.set(key, made.question);
      objects.set(id, made.object);
    }
  return {
    questions: [...all.values()],
    outcomes: decisions
      .filter(({ handle }) => handle.on === 'question')
      .map(({ id }): DecisionOutcome => {
        const object = objects.get(id);
        return object === undefined
          ? { decision: id, anchoring: 'lost' }
          : { decision: id, anchoring: 'exact', object };
      }),
  };
}
