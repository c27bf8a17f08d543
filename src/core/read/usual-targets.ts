import type { NounKind } from '../languages/noun-words.ts';

/**
 * To what an act is done in its plain meaning: what is sunk is a ship, who is taken prisoner is a person. Where the words of an act are
 * read with something else for a target, they mean another thing about twice as often. `none`: it is whole without saying to whom.
 * Only how sure an act is hangs on this; whether it is read at all is a matter of its verb.
 */
const table = `
attack formation place state materiel person
invade place state
occupy place state border
capture_place place materiel state
retake place materiel
liberate place state
besiege place formation
blockade place state
shell place
air_raid place materiel formation
fire_on formation person materiel leader
ambush formation materiel person leader
encircle formation place
destroy place materiel formation
damage place materiel
sink materiel
shoot_down materiel
kill person leader
wound person leader
execute person leader
massacre person formation
assassinate leader person
defeat formation leader person state
repel event formation person
counterattack none formation place
break_through place border formation
clash formation person
pursue formation person materiel
defend place border
hold place
advance place
cross place border
land formation person place
enter place state
withdraw formation place
flee place
evacuate person place formation
deploy formation materiel
reinforce formation place
mobilize formation person
arrive place
fortify place
reconnoitre place
disarm formation person
surrender none place materiel
take_prisoner person leader
release person leader
defect state person formation
win event
lose event
declare_war state
declare_independence none
proclaim_state state
negotiate none state leader person
sign_treaty text
cease_fire none
propose event text
request event text leader state
demand event text
protest none event text
reject event text
agree none text
approve none text event
threaten state person leader
accuse state leader person formation
deny event text
annex place state
cede place
recognize state leader
ally state leader
break_relations state
sanction state
aid state formation leader
intervene event state
provoke event
violate border text
order formation leader person event
plan event
command formation materiel
investigate event
arrest person leader
sentence person leader
charge person leader
dismiss leader
appoint leader
purge person formation
deport person
rebel none leader state
coup none leader state
loot place materiel
torture person
rape person
resign none
begin_hostilities none event
end_hostilities event
take_post place
draw none event
stalemate none event
forbid event text person
claim_land place
exchange person
suicide none
promise text event
belong state person leader
bear_guilt none event
send_message text state leader
delimit border place
act_alone none
hold_field none place
dispute_outcome none event
leave_outcome_open none event
be_war none event
be_accident none event
be_genocide none event
be_massacre none event
be_uprising none event
be_riot none event
be_provocation none event
be_crime none event
be_terror none event
be_neutral none state
`;

const USUAL: ReadonlyMap<string, ReadonlySet<NounKind | 'none'>> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [act = '', ...kinds] = line.split(' ');
      return [act, new Set(kinds as (NounKind | 'none')[])];
    }),
);

const NOTHING: ReadonlySet<NounKind | 'none'> = new Set();

/** The kinds of thing an act is done to. */
export const usualTargets = (act: string): ReadonlySet<NounKind | 'none'> => USUAL.get(act) ?? NOTHING;
