import type { Episode } from '../model/episode.ts';
import type { Interval } from '../model/interval.ts';
import type { PointKey } from '../model/point.ts';
import { familyOfThing } from './act-family.ts';
import { actWording } from './act-wording.ts';
import { askedOfAct } from './counted-in-act.ts';
import { fightsOf } from './fights.ts';
import type { Figures } from './figures.ts';
import type { Ground } from './ground.ts';
import { groundOfFight } from './ground-of-fight.ts';
import { timeLabel } from './label.ts';
import { LENGTHS } from './lasted.ts';
import { isLong } from './part-by-episode.ts';
import { isPart } from './scopes.ts';
import { called, doer, isSide, side } from './side-names.ts';

const plurals: Readonly<Record<string, string>> = {
  person: 'men',
  tank: 'tanks',
  gun: 'guns',
  aircraft: 'aircraft',
  ship: 'ships',
  vehicle: 'vehicles',
  unit: 'units of any size',
  place: 'places',
  incident: 'incidents',
  other: 'things',
};

const sum: Readonly<Record<string, string>> = {
  killed: 'How many {things} died',
  wounded: 'How many {things} were wounded or fell sick',
  missing: 'How many {things} were missing',
  captured: 'How many {things} were captured',
  casualties: 'How many {things} were killed, wounded or missing in all',
  sick: 'How many {things} fell sick',
  strength: 'How many {things} took part',
  lost: 'How many {things} were lost or damaged',
  damaged: 'How many {things} were damaged',
};

/** Extents of a thing, by how a length is told of it. */
const EXTENTS: Readonly<Record<string, string>> = {
  high: 'height',
  deep: 'depth',
  wide: 'width',
  long: 'length',
};

/** Houses and villages are destroyed and not lost. */
const ofThing = (thing: string, counting: string): string | undefined =>
  thing === 'place' && counting === 'lost' ? 'How many {things} were destroyed or damaged' : sum[counting];

/** Behind a question of men whom nothing gives a side. */
const NO_SIDE = ' (side not said)';

/** Two brackets behind a question are one: `(side not said, 29 July 1938)`. */
const joined = (asked: string, about: string): string =>
  about !== '' && asked.endsWith(NO_SIDE) ? `${asked.slice(0, -1)}, ${about.slice(2)}` : `${asked}${about}`;

function quantityQuestion(ground: Ground, figures: Figures, { thing, whose, counting }: PointKey): string {
  const isParty = ground.study.parties.some(({ key }) => key === whose);
  const [measured, covered = ''] = counting.split(' ');
  const length = thing === 'duration' ? LENGTHS[covered] : undefined;
  if (length !== undefined) return length.replace('{}', called(ground, whose));
  if (measured === 'measure' && covered === 'stand' && isParty)
    return `How far away is ${side(ground, whose)} said to have stood`;
  if (measured === 'measure' && covered !== '' && EXTENTS[covered] === undefined && isParty)
    return `How far did ${doer(ground, whose)} ${actWording(covered)?.plain ?? covered.replaceAll('_', ' ')}`;
  if (measured === 'measure' && EXTENTS[covered] !== undefined)
    return `What ${EXTENTS[covered]} is given for ${isParty ? side(ground, whose) : called(ground, whose)}`;
  if (measured === 'measure')
    return `What ${thing} is given for ${isParty ? side(ground, whose) : called(ground, whose)}`;
  if (thing === 'incident') return 'How many incidents are counted';
  const things = thing === 'person' && figures.civilians ? 'people' : (plurals[thing] ?? 'things');
  const asked = (
    askedOfAct(thing, counting) ??
    ofThing(thing, counting) ??
    'How many {things} are mentioned'
  ).replace('{things}', things);
  if (whose === '-') return figures.sided(thing, counting) ? `${asked}${NO_SIDE}` : asked;
  const kind = ground.names.get(whose)?.kind;
  if (!isParty && kind === 'place') return `${asked} at ${called(ground, whose)}`;
  if (!isParty && !isSide(ground, whose)) return `${asked} for ${called(ground, whose)}`;
  return `${asked} on ${side(ground, whose)}`;
}

/** Acts that are done to men and never to ground. */
const DONE_TO_MEN: ReadonlySet<string> = new Set([
  'kill',
  'wound',
  'massacre',
  'assassinate',
  'arrest',
  'charge',
  'sentence',
  'dismiss',
  'appoint',
  'torture',
  'rape',
  'take_prisoner',
  'release',
  'disarm',
]);

/** Names to which a deed that is done to men is told to have been done, laid out once. */
const undergoing = new WeakMap<Ground['told'], ReadonlySet<string>>();

function undergoers({ told }: Ground): ReadonlySet<string> {
  const old = undergoing.get(told);
  if (old !== undefined) return old;
  const made = new Set<string>();
  for (const { read } of told)
    for (const claim of read.claims)
      if (claim.kind === 'act' && DONE_TO_MEN.has(claim.act) && claim.target?.key !== undefined)
        made.add(claim.target.key);
  undergoing.set(told, made);
  return made;
}

/**
 * Whether a name stands for where men were acted on and not for whom: whoever is thrown back is a body of men or a man. A name to which no
 * account tells such a deed done is a place, whatever is known of it: `nahe Kundus starben 90 Menschen`.
 */
function isWhere(ground: Ground, key: string, family: string): boolean {
  const kind = ground.names.get(key)?.kind;
  if (family === 'retake') return kind !== 'person' && kind !== 'unit' && kind !== 'other';
  return DONE_TO_MEN.has(family) && (kind === 'place' || !undergoers(ground).has(key));
}

/** Whether a label names several: `Soviet border guards`, not `Red Army` or `Las Navas`. */
const isSeveral = (label: string): boolean => /(?:^|\s)\p{Ll}+[^s\P{Ll}]s$/u.test(label);

function timeQuestion(ground: Ground, { thing, whose, counting }: PointKey): string {
  if (thing === 'event') return 'What were the first and the last day';
  const family = familyOfThing(thing);
  if (family.mutual === true) return `When did the sides ${family.verb.replace(/ at$/, '')}`;
  const target = counting === '-' ? undefined : called(ground, counting);
  const wording = actWording(family.key);
  const where = target !== undefined && isWhere(ground, counting, family.key);
  const isMan = ground.names.get(counting)?.kind === 'person' && !where;
  if (target !== undefined && isMan && family.key === 'kill')
    return `When did ${target} die${whose === '-' ? '' : ` at the hands of ${side(ground, whose)}`}`;
  if (wording === undefined)
    return `When did ${whose === '-' ? 'someone' : doer(ground, whose)} ${family.verb}${target === undefined ? '' : ` ${target}`}`;
  // The place where something is done to men is not what it is done to.
  if (where) {
    if (whose === '-')
      return `When ${family.key === 'retake' ? 'was the other side' : 'were people'} ${wording.undergone} at ${target}`;
    return `When did ${doer(ground, whose)} ${wording.plain} at ${target}`;
  }
  if (target === undefined)
    return `When did ${whose === '-' ? 'someone' : doer(ground, whose)} ${wording.plain}`;
  // Nobody is told to have done it: the question is of what was acted on, and asks after no one.
  if (whose === '-') return `When ${isSeveral(target) ? 'were' : 'was'} ${target} ${wording.undergone}`;
  return `When did ${doer(ground, whose)} ${wording.verb.replace('{}', target)}`;
}

/** `Where did the Soviet side kill Matsushima`: the question of the moment with another word before it. */
const placeQuestion = (ground: Ground, key: PointKey): string =>
  timeQuestion(ground, key)
    .replace(/^When/, 'Where')
    .replace(/ at the hands of /, ', at the hands of ');

/** ` on 31 July 1938` for a question of one day. */
function onDay(counting: string): string {
  if (counting === '-') return '';
  const moment = Number(counting);
  const day = timeLabel({
    earliest: moment,
    latest: moment,
    precision: 'day',
    extent: 'point',
    approximate: false,
    calendar: 'gregorian',
  });
  return ` on ${day}`;
}

function agentQuestion(ground: Ground, { thing, whose, counting }: PointKey): string {
  const family = familyOfThing(thing);
  const wording = actWording(family.key);
  if (family.asksPerson === true)
    return `Who ${whose === '-' ? '' : `on ${side(ground, whose)} `}${wording?.pastPlain ?? family.past}${onDay(counting)}`;
  const what =
    wording === undefined
      ? family.past
      : whose === 'parties'
        ? wording.pastPlain
        : isWhere(ground, whose, family.key)
          ? `${wording.pastPlain} at ${called(ground, whose)}`
          : wording.past.replace('{}', called(ground, whose));
  return `Who ${what}${onDay(counting)}`;
}

function judgementQuestion(ground: Ground, { thing, whose }: PointKey): string {
  switch (thing) {
    case 'border-side':
      return `On whose side is ${whose === '-' ? 'the ground' : called(ground, whose)} said to lie?`;
    case 'nature':
      return 'What kind of event is it said to have been?';
    case 'border-instrument':
      return 'Which treaty or map is said to draw the line?';
    default:
      return 'Who is held responsible?';
  }
}

/** Forms in one script are set beside each other; the reader is told in which. */
const SCRIPTS: Readonly<Record<string, string>> = {
  latin: ' in Latin letters',
  cyrillic: ' in Cyrillic letters',
  'east-asian': ' in East Asian characters',
};

/** A battle is fought on all days of the episodes that tell of it; without a war of many fights an episode is asked of by its own. */
const daysOfFight = (ground: Ground, episode: Episode): Interval | undefined =>
  (isLong(ground.days) ? fightsOf(ground).get(episode)?.when : undefined) ?? episode.when;

/** The point as a plain question in the mildest common verb. It never asks who began it. */
export function questionOf(ground: Ground, figures: Figures, key: PointKey): string {
  const episode = key.scope === 'whole event' ? undefined : ground.episodes.get(key.scope);
  // Days tell the fights of a war apart, and their places say which they are.
  const place = episode === undefined || !isLong(ground.days) ? undefined : groundOfFight(ground, episode);
  const ofFight = key.kind === 'quantity' || key.kind === 'outcome';
  const when = episode === undefined || !ofFight ? episode?.when : daysOfFight(ground, episode);
  const part = episode === undefined && isPart(key.scope) ? ` (${key.scope})` : '';
  const about = when === undefined ? part : ` (${place === undefined ? '' : `${place}, `}${timeLabel(when)})`;
  switch (key.kind) {
    case 'quantity':
      return `${joined(quantityQuestion(ground, figures, key), about)}?`;
    case 'time':
      // The day says which act is meant; in brackets behind `When` it would look like the answer.
      return when !== undefined && place === undefined && when.earliest === when.latest
        ? `${timeQuestion(ground, key)}, around ${timeLabel(when)}?`
        : `${timeQuestion(ground, key)}${about}?`;
    case 'agent':
      return `${agentQuestion(ground, key)}${about}?`;
    case 'outcome':
      return key.thing === 'fate'
        ? `What became of ${called(ground, key.whose)}?`
        : `How did it end${about}?`;
    case 'judgement':
      return judgementQuestion(ground, key);
    case 'name':
      return `What is ${ground.names.get(key.thing)?.kind === 'event' ? 'the event' : called(ground, key.thing)} called${SCRIPTS[key.counting] ?? ''}?`;
    case 'place':
      return `${placeQuestion(ground, key)}${about}?`;
  }
}
