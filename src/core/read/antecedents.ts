import type { Figure, Frame, Group, SentenceReading } from './clause.ts';
import { DONE_TO } from './may-have-done.ts';
import type { NamesInOrder } from './names/names-in-order.ts';

/** Sentences over which a pronoun may reach back. */
const PRONOUN_REACH = 2;
/** Subjects and objects that are remembered. */
const SUBJECTS = 12;
const OBJECTS = 8;

interface Known {
  readonly group: Group;
  readonly sentence: number;
  readonly paragraph: number;
  readonly side: string | undefined;
  /** A noun of an act: `violations`. */
  readonly act: boolean;
  /** Whoever is told to do harm, with whom he does it to as far as is told. */
  readonly harms: { readonly target: Group | undefined } | undefined;
  /** Its sentence tells an act of force done to it. */
  readonly suffered: boolean;
}

/** Acts by which whoever does them has others lie dead, and not himself. */
const HARMS: ReadonlySet<string> = new Set([
  'air_raid',
  'execute',
  'fire_on',
  'kill',
  'massacre',
  'shell',
  'torture',
  'wound',
]);

/** What a person is never: `he` is none of these. */
const NO_PERSON: ReadonlySet<Group['kind']> = new Set([
  'formation',
  'place',
  'materiel',
  'event',
  'text',
  'abstract',
  'border',
  'state',
] as const);

/** What `they` hardly means. */
const NO_ACTOR: ReadonlySet<Group['kind']> = new Set(['text', 'abstract', 'event', 'time'] as const);

/** What has no men of its own. */
const NO_OWNER: ReadonlySet<Group['kind']> = new Set([
  'text',
  'abstract',
  'event',
  'time',
  'border',
] as const);

/** What may own losses or act as a side. */
const SIDE: ReadonlySet<Group['kind']> = new Set(['formation', 'state', 'person', 'leader'] as const);

/** What pronouns may mean: the subjects and objects of the sentences before and of the one being read. */
export class Antecedents {
  readonly #names: NamesInOrder;
  #sentence = -1;
  #paragraph = -1;
  #subjects: Known[] = [];
  /** What was acted on before: what `it` may mean when no subject fits. */
  #objects: Known[] = [];
  /** Groups of the sentence being read, the last one first; looked up when its first pronoun is met. */
  #here: readonly Known[] | undefined;
  #own: readonly Group[] = [];
  #frames: readonly Frame[] = [];
  #figures: readonly Figure[] = [];

  constructor(names: NamesInOrder) {
    this.#names = names;
  }

  /** Goes on to the next sentence. */
  enter({ segment, subjects, frames, figures }: SentenceReading, sentence: number): void {
    this.#sentence = sentence;
    this.#paragraph = segment.paragraph;
    this.#own = subjects;
    this.#frames = frames;
    this.#figures = figures;
    this.#here = undefined;
    if (segment.kind !== 'heading') return;
    this.#subjects = [];
    this.#objects = [];
  }

  #groupsHere(): readonly Known[] {
    this.#here ??= [
      ...this.#own,
      ...this.#frames.flatMap(({ target }) => (target === undefined ? [] : [target])),
    ]
      .filter((group) => group.pronoun !== true && !this.#isNumber(group))
      .map((group) => this.#known(group))
      .sort((a, b) => b.group.start - a.group.start);
    return this.#here;
  }

  /** `100 were wounded, he said`: a number without a noun is nobody that a pronoun means. */
  #isNumber({ kind, head, end }: Group): boolean {
    return kind === undefined && this.#figures.some((one) => one.end === head.end && one.end === end);
  }

  /** Takes over what the sentence brings. */
  leave({ subjects, frames }: SentenceReading): void {
    for (const group of subjects) this.#subjects.unshift(this.#known(group));
    for (const { target } of frames)
      if (target !== undefined && target.pronoun !== true) this.#objects.unshift(this.#known(target));
    this.#subjects.length = Math.min(this.#subjects.length, SUBJECTS);
    this.#objects.length = Math.min(this.#objects.length, OBJECTS);
  }

  /** What a pronoun means: the last subject (or, in its own sentence, target) that agrees with it in number and in being a person. */
  meant(pronoun: Group): Group | undefined {
    if (pronoun.indefinite === true) return undefined;
    const frame = this.#frames.find(({ target }) => target === pronoun);
    if (pronoun.reflexive === true && frame?.agent?.pronoun !== true) return frame?.agent;
    // `The Soviets estimated them at 650`: who acts does not act on himself.
    const owns = this.#figures.some(({ whose }) => whose === pronoun);
    const acting =
      frame?.agent ??
      // `атаковали роту и вынудили её отступить`; but what is theirs may be the subject's.
      (pronoun.oblique === true && !owns
        ? this.#own.findLast((group) => group.end <= pronoun.start)
        : undefined);
    // `the Chinese killed Strelnikov and six of his men`: whoever did it to them does not own them.
    const by = this.#figures.find(({ whose }) => whose === pronoun)?.by;
    const harmful = by === undefined ? undefined : this.#names.partyIn(by.start, by.end)?.party;
    const agrees = (one: Known): boolean =>
      one.group !== acting &&
      one.group !== by &&
      (harmful === undefined || one.side !== harmful) &&
      agree(pronoun, one.group);
    const near = (one: Known): boolean => this.#sentence - one.sentence <= PRONOUN_REACH && agrees(one);
    // A subject goes on with the subject before: `the Poles attacked the Reds, and they captured ...`.
    const here = this.#groupsHere();
    const acts = owns || (pronoun.person !== false && this.#frames.some(({ agent }) => agent === pronoun));
    // `the cavalry did not reach the station and returned with half of its 4,500 troopers`: a station has none.
    const own = acts
      ? here.find(
          (one) => agrees(one) && this.#own.includes(one.group) && !(owns && NO_OWNER.has(one.group.kind)),
        )
      : undefined;
    // `8 июля на ней расположились 10 пограничников`: one takes post on a place, not on a company.
    const ground = takesPlace(frame) ? this.#place(pronoun, near) : undefined;
    const found =
      ground ??
      (acts && !owns ? this.#accused(pronoun, agrees) : undefined) ??
      own ??
      here.find(agrees) ??
      this.#subjects.find(near) ??
      (pronoun.person === true ? undefined : this.#objects.find(near));
    return found?.group;
  }

  /** `обвинила солдат в том, что они первыми напали`: whoever is accused did it, where no one else is told of since. */
  #accused(pronoun: Group, agrees: (one: Known) => boolean): Known | undefined {
    const accused = this.#frames.findLast(
      ({ act, target }) => act === 'accuse' && target !== undefined && target.end <= pronoun.start,
    )?.target;
    if (accused === undefined) return undefined;
    const here = this.#groupsHere();
    const since = here.some(({ group }) => group.start >= accused.end && group.end <= pronoun.start);
    return since ? undefined : here.find((one) => one.group === accused && agrees(one));
  }

  /** The place told of last that agrees with a pronoun. */
  #place(pronoun: Group, near: (one: Known) => boolean): Known | undefined {
    const isPlace = (one: Known): boolean => one.group.kind === 'place' && near(one);
    return (
      this.#groupsHere().find((one) => one.group.end <= pronoun.start && isPlace(one)) ??
      this.#objects.find(isPlace) ??
      this.#subjects.find(isPlace)
    );
  }

  /** What a pronoun beside a number without a noun stands for where happenings were told of last: `Violations grew; 20 of them were counted in May`. */
  happenings(pronoun: Group): Group | undefined {
    if (pronoun.plural === false) return undefined;
    const last = this.#subjects.find((one) => this.#sentence - one.sentence <= PRONOUN_REACH);
    const told = last !== undefined && (last.act || last.group.kind === 'event');
    return told && last.group.plural !== false ? last.group : undefined;
  }

  /**
   * The last subject of this sentence or the one before that may be a side. Behind a deed that does harm it is those it is done to: `The Guards
   * fired on the crowd. Twelve dead.`
   */
  lastSide(): Group | undefined {
    const last = this.#subjects.find(
      (one) => this.#sentence - one.sentence <= 1 && (one.side !== undefined || SIDE.has(one.group.kind)),
    );
    if (last?.harms === undefined) return last?.group;
    const { target } = last.harms;
    if (target === undefined || this.#isNumber(target)) return undefined;
    const isSide = SIDE.has(target.kind) || this.#names.partyIn(target.start, target.end) !== undefined;
    return isSide && target.plural !== false ? target : undefined;
  }

  /** The last subject of the sentence before, with its paragraph; none where it is told to have fallen: `Three hundred Swedes died. Two hundred Danes were killed.` */
  subjectBefore(): Pick<Known, 'group' | 'paragraph'> | undefined {
    const last = this.#subjects.find((one) => this.#sentence - one.sentence === 1);
    return last?.suffered === true ? undefined : last;
  }

  /** The side of the last subject that has one. */
  lastNamedSide(): string | undefined {
    return this.#subjects.find(({ side }) => side !== undefined)?.side;
  }

  #known(group: Group): Known {
    const named = this.#names.partyIn(group.start, group.end);
    const act = this.#frames.some(
      ({ trigger, voice }) => voice === 'nominal' && trigger.start === group.head.start,
    );
    const harm = this.#frames.findLast(
      ({ act: deed, agent, modality }) =>
        agent?.start === group.start && modality === 'act' && HARMS.has(deed),
    );
    const harms = harm === undefined ? undefined : { target: harm.target };
    const suffered = this.#frames.some((frame) => frame.target === group && DONE_TO.has(frame.act));
    return {
      group,
      sentence: this.#sentence,
      paragraph: this.#paragraph,
      side: named?.party,
      act,
      harms,
      suffered,
    };
  }
}

/** Acts whose target is a place where a pronoun tells it. */
const ON_PLACES: ReadonlySet<string> = new Set([
  'capture_place',
  'fortify',
  'hold',
  'occupy',
  'retake',
  'take_post',
]);

const takesPlace = (frame: Frame | undefined): boolean => frame !== undefined && ON_PLACES.has(frame.act);

function agree(pronoun: Group, { kind, plural, end, ofShips }: Group): boolean {
  if (end > pronoun.start) return false;
  const ship = pronoun.ofShips === true && ((kind === 'materiel' && ofShips !== false) || kind === 'state');
  if (pronoun.person === true && NO_PERSON.has(kind) && !ship) return false;
  // `they` are people or things, hardly words and happenings.
  if (pronoun.person === undefined && pronoun.plural === true && NO_ACTOR.has(kind)) return false;
  if (pronoun.person === false && (kind === 'person' || kind === 'leader')) return false;
  if (pronoun.plural === undefined || plural === undefined || plural === pronoun.plural) return true;
  // An army or a government may be told of as `they`.
  return pronoun.plural && (kind === 'formation' || kind === 'state');
}
