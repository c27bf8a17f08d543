import type { HypothesisQuestion } from '../model/hypothesis.ts';
import type { QuestionVerb } from '../model/question-decision.ts';

/** What a person did to a question, in words; `asked` is the question as it stands, when it does. */
export function questionWords(verb: QuestionVerb, asked: HypothesisQuestion | undefined): string {
  const answer = (key: string): string =>
    `“${asked?.hypotheses.find((one) => one.key === key)?.says ?? key}”`;
  switch (verb.do) {
    case 'ask':
      return 'asked';
    case 'answer':
      return `gave the answer “${verb.says}” to`;
    case 'cite':
      return `laid words of ${verb.account} before`;
    case 'judge':
      return `judged ${asked?.evidence.find(({ key }) => key === verb.evidence)?.account ?? verb.evidence} ${verb.is} with ${answer(verb.answer)} on`;
  }
}
