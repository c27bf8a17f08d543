/**
 * How a question words an act, in the mildest common verb. `{}` stands for what is acted on; without it the plain form is asked, which
 * names no object. `undergone` asks of what is acted on where nobody is told to have done it: `When was the hill taken?`
 */
export interface ActWording {
  /** `When did A <did> ?` */
  readonly verb: string;
  readonly plain: string;
  /** `Who <past>?` */
  readonly past: string;
  readonly pastPlain: string;
  /** After `When was {}`. */
  readonly undergone: string;
}

/** Key of a family of acts or an act, then the five forms, between bars. */
const table = `
take | take {} | take ground | took {} | took ground | taken
booty | take {} | take arms or stores | took {} | took arms or stores | taken
attack | attack {} | attack | attacked {} | attacked | attacked
fire | fire on {} | fire | fired on {} | fired | fired on
first-deed | fire on or attack {} first | fire or attack first | fired on or attacked {} first | fired or attacked first | fired on or attacked first
first-shot | fire on {} first | fire first | fired on {} first | fired first | fired on first
first-attack | attack {} first | attack first | attacked {} first | attacked first | attacked first
air-raid | bomb {} | bomb from the air | bombed {} | bombed from the air | bombed
cross | cross the line at {} | cross the line | crossed the line at {} | crossed the line | crossed
enter | enter or reach {} | arrive | crossed into or reached {} | crossed the line or arrived | entered or reached
post | take post at {} | take post | took post at {} | took post | manned
come | reach or take {} | reach or take ground | reached or took {} | reached or took ground | reached or taken
hold | hold {} | hold ground | held {} | held the ground | held
withdraw | leave {} | withdraw | left {} | withdrew | left
fall-back | fall back to {} | withdraw | fell back to {} | withdrew | fallen back to
accuse | accuse {} | accuse the other side | accused {} | accused the other side | accused
provoke | provoke {} | provoke the other side | provoked {} | provoked the other side | provoked
violate | overstep {} | overstep the line | overstepped {} | overstepped the line | trespassed on
kill | kill {} | kill men of the other side | killed {} | killed men of the other side | killed
wound | wound {} | wound men of the other side | wounded {} | wounded men of the other side | wounded
massacre | kill {} | kill people | killed {} | killed people | killed
retake | throw back {} | throw back the other side | threw back {} | threw back the other side | thrown back
message | send word to {} | send word | sent word to {} | sent word | sent word
order | give an order to {} | give an order | gave the order to {} | gave the order | given an order
approve | approve of {} | approve of the plan | approved of {} | approved | approved
propose | make a proposal to {} | make a proposal | made a proposal to {} | made a proposal | proposed
request | put a request to {} | make a request | put a request to {} | made a request | asked
demand | put a demand to {} | make a demand | put a demand to {} | made a demand | demanded
protest | protest to {} | protest | protested to {} | protested | protested against
reject | reject {} | reject it | rejected {} | rejected it | rejected
deny | deny {} | deny it | denied {} | denied it | denied
threaten | threaten {} | threaten the other side | threatened {} | threatened the other side | threatened
promise | promise {} | make a promise | promised {} | made a promise | promised
besiege | besiege {} | lay siege | besieged {} | laid siege | besieged
blockade | blockade {} | set up a blockade | blockaded {} | set up a blockade | blockaded
encircle | encircle {} | encircle the other side | encircled {} | encircled the other side | encircled
destroy | destroy {} | destroy something | destroyed {} | destroyed something | destroyed
damage | damage {} | damage something | damaged {} | damaged something | damaged
sink | sink {} | sink a ship | sank {} | sank a ship | sunk
shoot_down | shoot down {} | shoot down aircraft | shot down {} | shot down aircraft | shot down
defeat | defeat {} | defeat the other side | defeated {} | defeated the other side | defeated
break_through | break through at {} | break through | broke through at {} | broke through | broken through
pursue | pursue {} | pursue the other side | pursued {} | pursued the other side | pursued
advance | advance to {} | advance | advanced to {} | advanced | advanced on
reinforce | reinforce {} | send reinforcements | reinforced {} | sent reinforcements | reinforced
mobilize | mobilize {} | mobilize | mobilized {} | mobilized | mobilized
reconnoitre | reconnoitre {} | reconnoitre | reconnoitred {} | reconnoitred | reconnoitred
disarm | disarm {} | disarm men | disarmed {} | disarmed men | disarmed
surrender | surrender {} | surrender | surrendered {} | surrendered | surrendered
take_prisoner | capture {} | take prisoners | captured {} | took prisoners | captured
release | release {} | release prisoners | released {} | released prisoners | released
declare_war | declare war on {} | declare war | declared war on {} | declared war | declared war on
declare_independence | declare {} independent | declare independence | declared {} independent | declared independence | declared independent
proclaim_state | proclaim {} | proclaim a state | proclaimed {} | proclaimed a state | proclaimed
annex | annex {} | annex land | annexed {} | annexed land | annexed
cede | cede something to {} | cede something | ceded something to {} | ceded something | ceded
recognize | recognize {} | recognize the other side | recognized {} | recognized the other side | recognized
ally | ally with {} | make an alliance | allied with {} | made an alliance | made an ally
break_relations | break off relations with {} | break off relations | broke off relations with {} | broke off relations | left without relations
sanction | put sanctions on {} | impose sanctions | put sanctions on {} | imposed sanctions | put under sanctions
aid | help {} | give help | helped {} | gave help | helped
intervene | intervene in {} | intervene | intervened in {} | intervened | intervened in
investigate | investigate {} | investigate | investigated {} | investigated | investigated
arrest | arrest {} | arrest someone | arrested {} | arrested someone | arrested
sentence | sentence {} | pass sentence | sentenced {} | passed sentence | sentenced
charge | charge {} | bring charges | charged {} | brought charges | charged
dismiss | dismiss {} | dismiss someone | dismissed {} | dismissed someone | dismissed
appoint | appoint {} | appoint someone | appointed {} | appointed someone | appointed
purge | purge {} | purge its ranks | purged {} | purged its ranks | purged
deport | deport {} | deport people | deported {} | deported people | deported
rebel | rise against {} | rebel | rose against {} | rebelled | risen against
coup | overthrow {} | overthrow the government | overthrew {} | overthrew the government | overthrown
loot | loot {} | loot | looted {} | looted | looted
torture | torture {} | torture someone | tortured {} | tortured someone | tortured
rape | rape {} | rape women | raped {} | raped women | raped
resign | resign from {} | resign | resigned from {} | resigned | resigned from
claim_land | lay claim to {} | lay claim to land | laid claim to {} | laid claim to land | claimed
delimit | draw the line at {} | draw the line | drew the line at {} | drew the line | marked off
`;

const wordings: ReadonlyMap<string, ActWording> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', verb = '', plain = '', past = '', pastPlain = '', undergone = ''] = line.split(' | ');
      return [key, { verb, plain, past, pastPlain, undergone }];
    }),
);

/** The wording of a family of acts or of an act that is a family of its own; undefined where it has only its name. */
export const actWording = (key: string): ActWording | undefined => wordings.get(key);

/** Every key that has a wording. */
export const wordedActs = (): readonly string[] => [...wordings.keys()];
