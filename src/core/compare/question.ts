import type { PointKey } from '../model/point.ts';
import { familyOfThing } from './act-family.ts';
import type { Figures } from './figures.ts';
import type { Ground } from './ground.ts';
import { timeLabel } from './label.ts';

/** `the Soviet side` where the study's names know the adjective of a party, else `the side of Japan`. */
function side(ground: Ground, party: string): string {
  const adjective = ground.study.names.find((name) => name.kind === 'demonym' && name.party === party)?.label;
  if (adjective !== undefined) return `the ${adjective} side`;
  const name = ground.study.parties.find((one) => one.key === party)?.name;
  return `the side of ${name ?? party}`;
}

/** Name of a party or thing as the study labels it. */
function called(ground: Ground, key: string): string {
  const party = ground.study.parties.find((one) => one.key === key);
  if (party !== undefined) return party.name;
  const label = ground.names.get(key)?.label ?? key;
  return label.startsWith('~') ? label.slice(1) : label;
}

const plurals: Readonly<Record<string, string>> = {
  person: 'men',
  tank: 'tanks',
  gun: 'guns',
  aircraft: 'aircraft',
  ship: 'ships',
  vehicle: 'vehicles',
  unit: 'units',
  place: 'places',
  incident: 'incidents',
  other: 'things',
};

const sum: Readonly<Record<string, string>> = {
  killed: 'How many {things} died',
  wounded: 'How many {things} were wounded or fell sick',
  missing: 'How many {things} were missing',
  captured: 'How many {things} were captured',
  casualties: 'How many {things} were lost in all, dead, wounded and missing',
  sick: 'How many {things} fell sick',
  strength: 'How many {things} took part',
  lost: 'How many {things} were lost or damaged',
  damaged: 'How many {things} were damaged',
};

function quantityQuestion(ground: Ground, figures: Figures, { thing, whose, counting }: PointKey): string {
  const isParty = ground.study.parties.some(({ key }) => key === whose);
  if (counting === 'measure')
    return `What ${thing} is given for ${isParty ? side(ground, whose) : called(ground, whose)}`;
  if (thing === 'incident') return 'How many incidents are told of';
  const things = plurals[thing] ?? 'things';
  const asked = (sum[counting] ?? 'How many {things} are told of').replace('{things}', things);
  if (whose === '-') return figures.sided(thing, counting) ? `${asked}, on a side that is not said` : asked;
  return `${asked} on ${side(ground, whose)}`;
}

function timeQuestion(ground: Ground, { thing, whose, counting }: PointKey): string {
  if (thing === 'event') return 'What were the first and the last day';
  const family = familyOfThing(thing);
  if (family.mutual === true) return `When did the sides ${family.verb.replace(/ at$/, '')}`;
  const target = counting === '-' ? '' : ` ${called(ground, counting)}`;
  const verb = counting === '-' ? family.verb.replace(/ (?:at|on|to)$/, '') : family.verb;
  return `When did ${whose === '-' ? 'someone' : side(ground, whose)} ${verb}${target}`;
}

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
  const { past, asksPerson } = familyOfThing(thing);
  if (asksPerson === true)
    return `Who ${whose === '-' ? '' : `on ${side(ground, whose)} `}${past}${onDay(counting)}`;
  const bare = past.replace(/ (?:at|on|to|into or reached)$/, '');
  const what = whose === 'parties' ? bare : `${past} ${called(ground, whose)}`;
  return `Who ${what}${onDay(counting)}`;
}

function judgementQuestion(ground: Ground, { thing, whose }: PointKey): string {
  switch (thing) {
    case 'border-side':
      return `On whose side is ${whose === '-' ? 'the ground' : called(ground, whose)} told to lie?`;
    case 'nature':
      return 'What is it said to have been?';
    case 'border-instrument':
      return 'Which treaty or map is said to draw the line?';
    default:
      return 'Who is held responsible?';
  }
}

/** The point as a plain question in the mildest common verb. It never asks who began it. */
export function questionOf(ground: Ground, figures: Figures, key: PointKey): string {
  const scope = key.scope === 'whole event' ? undefined : ground.episodes.get(key.scope)?.when;
  const about = scope === undefined ? '' : ` (${timeLabel(scope)})`;
  switch (key.kind) {
    case 'quantity':
      return `${quantityQuestion(ground, figures, key)}${about}?`;
    case 'time':
      return `${timeQuestion(ground, key)}${about}?`;
    case 'agent':
      return `${agentQuestion(ground, key)}${about}?`;
    case 'outcome':
      return key.thing === 'fate'
        ? `How did ${called(ground, key.whose)} come to an end?`
        : 'With what outcome did it end?';
    case 'judgement':
      return judgementQuestion(ground, key);
    case 'name':
      return `What is ${called(ground, key.thing)} called?`;
    case 'place':
      return `Where was ${called(ground, key.thing)}?`;
  }
}
