import { actById } from '../languages/acts.ts';
import type { Language } from '../languages/language.ts';
import type { ActClaim, Slot } from '../model/claim.ts';
import type { Reason } from '../model/reason.ts';
import { type Span, spanOf } from '../model/span.ts';
import { aroundOf } from './around.ts';
import { asPlansAskedFor } from './asked-for.ts';
import { attributionsOf, type Speakers } from './attributed.ts';
import { actByAir } from './by-air.ts';
import type { Group, SentenceReading } from './clause.ts';
import type { DocumentLayer } from './document.ts';
import { doneFirst } from './done-first.ts';
import { goesTo } from './goes-to.ts';
import { idOf } from './id-of.ts';
import { foldedIn } from './lexicon/folded-in.ts';
import type { Made } from './made.ts';
import { namesWhole } from './of-whole.ts';
import { tierOfAct } from './tiers.ts';

/** Acts that are whole without saying to whom or what: movements, outcomes, what both sides do. */
const WHOLE: ReadonlySet<string> = new Set([
  'attack',
  'counterattack',
  'defend',
  'protest',
  'agree',
  'approve',
  'propose',
  'rebel',
  'surrender',
  'flee',
  'withdraw',
  'mobilize',
  'intervene',
  'fire_on',
]);

function needsTarget(id: string): boolean {
  const act = actById.get(id);
  return act?.arity === 'target' && !WHOLE.has(id);
}

/** Acts that tell how it began or ended: a battle, or the whole war. */
const OF_ENDS: ReadonlySet<string> = new Set([
  'begin_hostilities',
  'provoke',
  'win',
  'lose',
  'defeat',
  'draw',
  'stalemate',
  'hold_field',
  'dispute_outcome',
  'leave_outcome_open',
]);

/** Makes the act claims of one sentence. */
export function actClaims(
  edition: string,
  text: string,
  reading: SentenceReading,
  layer: DocumentLayer,
  speakers: Speakers,
  language: Language,
): ActClaim[] {
  const { segment } = reading;
  // Ground that is told to lie somewhere and with nobody is a description and no act.
  const frames = reading.frames.filter(
    ({ act, agent, target, attribute }) => attribute !== true && (act !== 'belong' || (agent && target)),
  );
  const around = aroundOf(text, reading, layer, language);
  const sentence = { start: segment.start, end: segment.end };
  return asPlansAskedFor(frames).map((frame): ActClaim => {
    const filled: Reason[] = [];
    const slot = (group: Group | undefined): Slot | undefined => {
      const made = layer.slot(group);
      if (made?.reason !== undefined) filled.push(made.reason);
      return made?.slot;
    };
    const doer = layer.doer(frame);
    if (doer !== undefined)
      filled.push({
        rule: 'claims.doer',
        says: `who did it is taken from the sentence before: ${doer.words}`,
      });
    const first = doneFirst(text, frame, segment.end, language);
    const agent = first === 'asked' ? undefined : (doer ?? slot(frame.agent));
    const acted = slot(frame.target);
    const target =
      acted !== undefined && goesTo(text, frame.act, acted, language)
        ? { ...acted, goal: true as const }
        : acted;
    const where = slot(frame.where);
    const when = layer.when(frame.clause, frame.trigger, reading);
    const attribution = attributionsOf(reading, frame.trigger, text, layer, speakers, language);
    const { tier, reasons } = tierOfAct(frame, agent, target, needsTarget(frame.act), filled, around);
    const { start, end } = frame.trigger;
    const claim: Made<ActClaim> = {
      kind: 'act',
      id: idOf(edition, start, end, 'act'),
      edition,
      passage: '',
      sentence,
      start,
      end,
      words: text.slice(start, end),
    };
    if (when !== undefined) claim.when = when;
    if (where !== undefined) claim.where = where;
    claim.attribution =
      attribution.length === 0 &&
      agent !== undefined &&
      saysHimself(frame.act, text.slice(start, end), language)
        ? [{ ...spanAlone(agent.from ?? agent), stance: 'reports' }]
        : attribution;
    claim.polarity = frame.modality === 'neg' ? 'denied' : 'asserted';
    claim.modality = frame.modality;
    claim.tier = tier;
    claim.reasons = reasons;
    claim.act = actByAir(frame, text, language);
    if (frame.manner !== undefined) claim.manner = frame.manner;
    if (agent !== undefined) claim.agent = agent;
    if (target !== undefined) claim.target = target;
    if (first !== undefined) claim.first = first;
    claim.voice = frame.voice;
    if (OF_ENDS.has(claim.act as string) && namesWhole(text, frame.clause, language)) claim.ofWhole = true;
    claim.phrase = spanOf(text, frame.clause.start, frame.clause.end);
    return claim as ActClaim;
  });
}

const spanAlone = ({ start, end, words }: Span): Span => ({ start, end, words });

/** `claimed victory`, `called it a massacre`: whether by its words what is told is said by whoever does it. */
function saysHimself(act: string, words: string, language: Language): boolean {
  if (act !== 'win' && !act.startsWith('be_')) return false;
  const { callsIt, claimsVictory } = language.frames;
  const beginnings = act === 'win' ? claimsVictory : callsIt;
  const folded = foldedIn(words, language);
  return beginnings.some((beginning) => folded.startsWith(beginning));
}
