import type { CountedRole } from '../model/quantity.ts';

/** What kinds of act there are. */
export type ActFamily =
  | 'combat'
  | 'repression'
  | 'movement'
  | 'outcome'
  | 'diplomacy'
  | 'command'
  | 'domestic'
  | 'phase';

/**
 * One type of act, the same in every language. `plover` and `cameo` are the nearest codes of the two ontologies political
 * scientists use. `arity`: has a target, is done by both sides together, or has none. `figure`: the role of a number of men or
 * things that stands in the slot (`killed 526 soldiers`: target `killed`).
 */
export interface Act {
  readonly id: string;
  readonly family: ActFamily;
  readonly arity: 'target' | 'mutual' | 'none';
  readonly plover: string;
  readonly cameo: string;
  readonly figure?: { readonly agent?: CountedRole; readonly target?: CountedRole };
}

/**
 * One act a line: id, family, arity, PLOVER, CAMEO, and the role of a number in a slot. `take_post`: first stood on a place
 * without a fight. `act_alone`: without leave or against orders. `be_war`, `be_accident`, `be_genocide`, `be_massacre`, `be_uprising`, `be_riot`, `be_provocation`, `be_crime`, `be_terror`: what it is said to have been. Ids are written into claims and decisions: never rename one.
 */
const table = `
attack combat target ASSAULT 190 agent=strength target=strength
invade combat target ASSAULT 192 agent=strength
occupy combat target ASSAULT 192 agent=strength
capture_place combat target ASSAULT 192 agent=strength
retake combat target ASSAULT 192 agent=strength
liberate combat target ASSAULT 192
besiege combat target ASSAULT 191 agent=strength
blockade combat target ASSAULT 191
shell combat target ASSAULT 194 agent=strength
air_raid combat target ASSAULT 195 agent=strength
fire_on combat target ASSAULT 193 agent=strength
ambush combat target ASSAULT 190 agent=strength
encircle combat target ASSAULT 190 agent=strength
destroy combat target ASSAULT 190 target=lost
damage combat target ASSAULT 190 target=damaged
sink combat target ASSAULT 190 target=lost
shoot_down combat target ASSAULT 190 target=lost
kill combat target ASSAULT 190 target=killed
wound combat target ASSAULT 190 target=wounded
execute repression target COERCE 1823 target=killed
massacre repression target ASSAULT 202 target=killed
assassinate repression target ASSAULT 185 target=killed
defeat combat target ASSAULT 190
repel combat target ASSAULT 190
counterattack combat target ASSAULT 190 agent=strength target=strength
break_through combat target ASSAULT 190 agent=strength
clash combat mutual ASSAULT 190 agent=strength
pursue combat target ASSAULT 190 agent=strength
defend combat target MOBILIZE 152 agent=strength
hold combat target MOBILIZE 152 agent=strength
advance movement target MOBILIZE 152 agent=strength target=strength
cross movement target MOBILIZE 152 agent=strength
land movement target MOBILIZE 152 agent=strength target=strength
enter movement target MOBILIZE 152 agent=strength
withdraw movement target RETREAT 087 agent=strength
flee movement target RETREAT 087
evacuate movement target RETREAT 087
deploy movement target MOBILIZE 152 agent=strength target=strength
reinforce movement target MOBILIZE 152 agent=strength target=strength
mobilize movement target MOBILIZE 154 target=strength
arrive movement target MOBILIZE 152 agent=strength
fortify movement target MOBILIZE 152 agent=strength
reconnoitre movement target MOBILIZE 151 agent=strength
disarm outcome target CONCEDE 087
surrender outcome target CONCEDE 087 agent=captured
take_prisoner outcome target COERCE 173 target=captured
release outcome target CONCEDE 084
defect outcome target RETREAT 08
win outcome target ASSAULT 190
lose outcome target RETREAT 08
declare_war diplomacy target THREATEN 138
declare_independence diplomacy target COERCE 18
proclaim_state diplomacy target COERCE 18
negotiate diplomacy mutual CONSULT 046
sign_treaty diplomacy mutual AGREE 057
cease_fire diplomacy mutual CONCEDE 0871
propose diplomacy target REQUEST 02
request diplomacy target REQUEST 02
demand diplomacy target REQUEST 10
protest diplomacy target PROTEST 14
reject diplomacy target REJECT 12
agree diplomacy target AGREE 03
approve command target AGREE 03
threaten diplomacy target THREATEN 13
accuse diplomacy target ACCUSE 11
deny diplomacy target REJECT 12
annex diplomacy target COERCE 17
cede diplomacy target CONCEDE 08
recognize diplomacy target COOPERATE 05
ally diplomacy target COOPERATE 05
break_relations diplomacy target SANCTION 16
sanction diplomacy target SANCTION 16
aid diplomacy target AID 07
intervene diplomacy target COERCE 17
provoke diplomacy target THREATEN 13
violate diplomacy target COERCE 17
order command target MOBILIZE 15
plan command target MOBILIZE 15
command command target MOBILIZE 15 target=strength
investigate domestic target ACCUSE 09
arrest domestic target COERCE 173 target=captured
sentence domestic target COERCE 173
charge domestic target ACCUSE 11
dismiss domestic target SANCTION 17
appoint domestic target COOPERATE 05
purge domestic target COERCE 17
deport domestic target COERCE 174
rebel domestic target PROTEST 14
coup domestic target COERCE 17
loot domestic target ASSAULT 17
torture domestic target ASSAULT 182
rape domestic target ASSAULT 181
resign domestic none CONCEDE 08
begin_hostilities phase target ASSAULT 19
end_hostilities phase target CONCEDE 08
take_post movement target MOBILIZE 152 agent=strength
draw outcome mutual ASSAULT 190
stalemate outcome mutual ASSAULT 190
forbid command target REJECT 12
claim_land diplomacy target THREATEN 13
exchange diplomacy mutual COOPERATE 04
suicide domestic none ASSAULT 180 agent=killed
promise diplomacy target AGREE 03
belong diplomacy target CONSULT 01
bear_guilt diplomacy none ACCUSE 11
send_message diplomacy target CONSULT 04
delimit diplomacy mutual COOPERATE 057
act_alone command none MOBILIZE 15
hold_field outcome none ASSAULT 190
dispute_outcome outcome mutual REJECT 12
leave_outcome_open outcome mutual CONSULT 01
be_war phase none ASSAULT 190
be_accident phase none CONSULT 01
be_genocide phase none ASSAULT 203
be_massacre phase none ASSAULT 202
be_uprising phase none ASSAULT 190
be_riot phase none PROTEST 145
be_provocation phase none ACCUSE 11
be_crime phase none ASSAULT 201
be_terror phase none ASSAULT 183
be_neutral diplomacy target CONSULT 01
`;

/** The act one line of the table describes. */
const actOf = (line: string): Act => {
  const [id = '', family, arity, plover = '', cameo = '', ...roles] = line.split(' ');
  const figure = Object.fromEntries(roles.map((role) => role.split('='))) as NonNullable<Act['figure']>;
  return {
    id,
    family: family as ActFamily,
    arity: arity as Act['arity'],
    plover,
    cameo,
    ...(roles.length > 0 && { figure }),
  };
};

/** Every act type. */
export const acts: readonly Act[] = table.trim().split('\n').map(actOf);

/** Act types by id. */
export const actById: ReadonlyMap<string, Act> = new Map(acts.map((act) => [act.id, act]));
