import { askedOfVerb } from '../lexicon/asked-once.ts';
import { tellsAlone } from '../lexicon/tells-alone.ts';
import type { WalkState } from './clause-state.ts';
import type { NounPhrase, VerbPhrase } from './elements.ts';

/**
 * Whether a verb of saying stands behind what is said and before the one who says it: `“We lost 40 men,” said the consul`, `the town had fallen,
 * reported the consul`.
 */
export function invertedSpeech({ elements, open }: WalkState, verb: VerbPhrase, at: number): boolean {
  if (verb.inverts === true || verb.from !== verb.at || verb.passive || open.verb === undefined) return false;
  if (verb.entry === undefined || !tellsAlone(verb.entry)) return false;
  const before = elements[at - 1]?.kind;
  const next = elements[at + 1];
  if (next?.kind !== 'group' || !speaks(next.group)) return false;
  if (before === 'quote') return elements[at - 2]?.kind === 'comma' || elements[at - 2]?.kind === 'quote';
  const after = elements[at + 2]?.kind;
  return (
    before === 'comma' &&
    // `wrote Hall in a letter home`, `reported the ministry`.
    (next.group.kind === 'leader' ||
      (next.group.named && next.group.kind === undefined) ||
      (closes(verb.entry) && (after === 'stop' || after === undefined))) &&
    (after === 'stop' || after === 'comma' || after === 'preposition' || after === undefined)
  );
}

/** Whether its speaker may close the sentence: `declared the republic` is no speech. */
const closes = askedOfVerb(({ uses }) => uses.some((use) => use.class === 'closes'));

const speaks = ({ kind, named, pronoun, oblique, numbers }: NounPhrase): boolean =>
  numbers.length === 0 &&
  (pronoun
    ? !oblique
    : named || kind === 'leader' || kind === 'person' || kind === 'text' || kind === 'state');
