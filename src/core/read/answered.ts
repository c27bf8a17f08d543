import type { Language } from '../languages/language.ts';
import type { ActClaim, Claim } from '../model/claim.ts';
import { foldedIn } from './lexicon/folded-in.ts';
import { placeIn, startsWith } from './phrase-in.ts';

/** Deeds that are answered by fire. */
const SHOTS: ReadonlySet<string> = new Set(['fire_on', 'shell']);
/** Deeds that may answer them. */
const ANSWERING: ReadonlySet<string> = new Set([
  'fire_on',
  'shell',
  'kill',
  'wound',
  'attack',
  'counterattack',
  'repel',
]);

/**
 * The claims of a text, in order of start, with those shots marked to which what is told next is the answer: `persons unknown fired on the
 * soldiers, who returned fire`. By such a telling whoever fired them fired first. The answer stands in the same sentence or the next one and
 * has another doer.
 */
export function markAnswered(text: string, claims: readonly Claim[], language: Language): Claim[] {
  const marked = [...claims];
  for (const [at, claim] of claims.entries()) {
    if (claim.kind !== 'act' || !ANSWERING.has(claim.act)) continue;
    if (!isAnswer(text, claim, claims[at - 1], language)) continue;
    const answered = answeredBefore(text, marked, at, claim);
    if (answered === undefined) continue;
    const shot = marked[answered] as ActClaim;
    if (shot.first === undefined) marked[answered] = { ...shot, first: 'answered' };
  }
  return marked;
}

/** Whether the words of a deed, or those between it and what the sentence tells before, make it an answer. */
function isAnswer(
  text: string,
  { phrase, sentence, start, end }: ActClaim,
  before: Claim | undefined,
  language: Language,
): boolean {
  const { answers, answersTo } = language.frames.first;
  const spaced = language.script !== 'cjk';
  const told = before?.sentence.start === sentence.start ? before.end : sentence.start;
  const said = foldedIn(text.slice(Math.min(told, start), Math.max(phrase.end, end)), language);
  return answers.some((word) => {
    const from = placeIn(said, word, spaced);
    if (from < 0) return false;
    const behind = said.slice(from + word.length).trimStart();
    return !answersTo.some((to) => startsWith(behind, to, spaced));
  });
}

/** Place of the nearest shots before an answer that another fired; undefined where there are none so near. */
function answeredBefore(
  text: string,
  claims: readonly Claim[],
  from: number,
  { sentence, agent }: ActClaim,
): number | undefined {
  for (let at = from - 1; at >= 0; at--) {
    const one = claims[at] as Claim;
    const near =
      one.sentence.start === sentence.start ||
      (one.sentence.end <= sentence.start && text.slice(one.sentence.end, sentence.start).trim() === '');
    if (!near) return undefined;
    if (one.kind !== 'act' || !SHOTS.has(one.act) || one.agent === undefined) continue;
    if (one.modality !== 'act' && one.modality !== 'hedged') continue;
    const same = (one.agent.from ?? one.agent).words === (agent?.from ?? agent)?.words;
    return same ? undefined : at;
  }
  return undefined;
}
