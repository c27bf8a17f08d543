import type { Build } from '../model/build.ts';
import type { Anchoring, Decision, Handle, Verb } from '../model/decision.ts';
import type { HypothesisQuestion } from '../model/hypothesis.ts';
import type { Point } from '../model/point.ts';
import type { QuestionVerb } from '../model/question-decision.ts';
import type { Cast } from './cast.ts';
import { questionWords } from './question-words.ts';
import { worthWords } from './worth-words.ts';

/** One line of a journal, told to a reader. */
export interface DecisionView {
  readonly id: string;
  readonly by: string;
  /** As it stands in the journal, in UTC. */
  readonly when: string;
  readonly why: string;
  /** What kind of decision it is. */
  readonly kind: Verb['do'];
  /** What was decided: `confirmed`, `retyped as revised`. */
  readonly did: string;
  /** Text of a note, in Markdown, or of a translation. */
  readonly note?: string;
  /** What it is about, in plain words. */
  readonly about: string;
  /** Words of an account it rests on, when it is about words. */
  readonly quote?: string;
  /** Public key of the account these words stand in, or whose worth is judged. */
  readonly account?: string;
  /** Id of what it is about, in this build. */
  readonly object?: string;
  /** Point it belongs to, when that is shown. */
  readonly point?: string;
  /** Name it is about. */
  readonly name?: string;
  /** Whether it holds: `stands`, or what undid it. */
  readonly state: 'stands' | 'taken back' | 'lost' | 'takes back';
  /** Who decided otherwise of the same thing: the question is open, and nobody's decision is followed. */
  readonly against?: readonly string[];
  /** The decision it takes back. */
  readonly takesBack?: string;
  /** How its words were found again. */
  readonly anchoring?: Anchoring;
}

const DID: Readonly<Record<Verb['do'], string>> = {
  confirm: 'confirmed',
  reject: 'rejected',
  hide: 'put aside',
  link: 'linked',
  unlink: 'parted',
  seen: 'seen',
  correct: 'corrected',
  retype: 'retyped',
  refer: 'made the reference reading',
  establish: 'signed as established',
  criticise: 'judged the worth of',
  draw: 'drew',
  derive: 'derived',
  part: 'parted',
  call: 'named',
  ask: 'asked',
  answer: 'gave an answer to',
  cite: 'laid words before',
  judge: 'judged evidence on',
  withdraw: 'took back',
  rename: 'renamed',
  merge: 'merged',
  split: 'split',
  admit: 'admitted a spelling of',
  forbid: 'forbade a spelling of',
  describe: 'described',
  mark: 'marked',
  unmark: 'took a mark off',
  emend: 'corrected the letters',
  sic: 'let the letters stand [sic]',
  turn: 'turned round',
  'common source': 'gave a common source',
  translate: 'translated',
  note: 'noted',
};

/** A kind of decision, in a word or two. */
export const kindWords = (kind: Verb['do']): string => DID[kind];

/** Verbs that are told with what they say. */
const SAID: { readonly [K in Verb['do']]?: (verb: Extract<Verb, { do: K }>) => string } = {
  rename: ({ as }) => `${DID.rename} to ${as}`,
  merge: ({ into }) => `${DID.merge} into ${calledIn(into)}`,
  split: (verb) =>
    'passages' in verb
      ? `${DID.split} off ${verb.passages.length} passages`
      : `${DID.split} off ${verb.as}: ${'forms' in verb ? verb.forms.map(({ form }) => form).join(', ') : verb.readings.join('; ')}`,
  admit: ({ form, language }) => `${DID.admit}: ${form} (${language})`,
  forbid: ({ form, language }) => `${DID.forbid}: ${form} (${language})`,
  describe: ({ to }) =>
    `${DID.describe}: ${Object.entries(to)
      .map(([field, value]) => `${field.replaceAll('-', ' ')} ${value === '' ? 'taken away' : value}`)
      .join('; ')}`,
  mark: ({ mark, shownBy }) => `${DID.mark} as ${mark.replaceAll('-', ' ')}, shown by ${shownBy}`,
  unmark: ({ mark }) => `${DID.unmark}: ${mark.replaceAll('-', ' ')}`,
  emend: ({ to }) => `${DID.emend} to ${to === '' ? 'nothing' : to}`,
};

/** A few words for what something was merged into. */
const calledIn = (into: Handle): string =>
  into.on === 'name'
    ? into.label
    : into.on === 'point'
      ? (into.part ?? `${into.thing}, ${into.whose}, ${into.counting}`)
      : 'another';

/** What the person did, with the new value where there is one. */
function verbWords(verb: Verb): string {
  if (verb.do === 'retype') return `${DID.retype} as ${verb.to}`;
  if (verb.do === 'criticise') return `${DID.criticise} ${verb.account}: ${worthWords(verb.to)}`;
  if (verb.do === 'correct') return `${DID.correct} ${Object.keys(verb.to).join(', ')}`;
  if (verb.do === 'derive')
    return `${DID.derive} ${verb.to} from ${verb.from}${verb.second === true ? ' beside its model' : ''}`;
  if (verb.do === 'part') return `${DID.part} ${verb.to} from ${verb.from}`;
  if (verb.do === 'call') return `${DID.call} ${verb.node} ${verb.as}`;
  return SAID[verb.do]?.(verb as never) ?? DID[verb.do];
}

const same = (a: Point['key'], b: Extract<Handle, { on: 'point' }>): boolean =>
  a.kind === b.kind &&
  a.thing === b.thing &&
  a.whose === b.whose &&
  a.counting === b.counting &&
  (b.scope === 'whole event') === (a.scope === 'whole event');

interface About {
  readonly about: string;
  readonly quote?: string;
  readonly account?: string;
  readonly point?: string;
  readonly name?: string;
}

/** Points by what a decision may name: their own id, that of a reading, that of a claim. Made once for all decisions. */
interface PointsBy {
  readonly all: readonly Point[];
  readonly id: ReadonlyMap<string, Point>;
  readonly claim: ReadonlyMap<string, Point>;
  /** Questions by their keys. */
  readonly asked: ReadonlyMap<string, HypothesisQuestion>;
}

function pointsBy({ points, alone, weighing }: Build): PointsBy {
  const id = new Map<string, Point>();
  const claim = new Map<string, Point>();
  for (const point of [...points, ...alone]) {
    id.set(point.id, point);
    for (const reading of point.readings) {
      id.set(reading.id, point);
      for (const witness of reading.witnesses) if (!claim.has(witness.claim)) claim.set(witness.claim, point);
    }
  }
  const asked = new Map(weighing.hypotheses.map(({ question }) => [question.key, question] as const));
  return { all: [...points, ...alone], id, claim, asked };
}

/** What a handle is about; `object` is the id it was resolved to. */
function aboutOf(cast: Cast, by: PointsBy, handle: Handle, object: string | undefined): About {
  const siglum = (key: string): string => cast.members.get(key)?.siglum ?? key;
  const found = (one: Extract<Handle, { on: 'point' }>): Point | undefined =>
    (object === undefined ? undefined : by.id.get(object)) ?? by.all.find(({ key }) => same(key, one));
  switch (handle.on) {
    case 'claim':
    case 'mention': {
      const { account, quote } = handle.anchor;
      const point = object === undefined ? undefined : by.claim.get(object);
      return {
        about: `${handle.kind} in ${siglum(account)}`,
        quote,
        account: cast.members.get(account)?.key ?? account,
        ...(point === undefined ? {} : { point: point.id }),
      };
    }
    case 'link':
      return {
        about: `passages of ${siglum(handle.a.account)} and ${siglum(handle.b.account)}`,
        quote: handle.a.quote,
        account: cast.members.get(handle.a.account)?.key ?? handle.a.account,
      };
    case 'point': {
      const point = found(handle);
      return point === undefined
        ? { about: `a point on ${handle.thing}` }
        : { about: point.question, point: point.id };
    }
    case 'reading': {
      const inner = aboutOf(cast, by, handle.point, object);
      return { ...inner, about: `${handle.value} · ${inner.about}` };
    }
    case 'difference': {
      const inner = aboutOf(cast, by, handle.point, object?.split(' ')[0]);
      return { ...inner, about: `${handle.a} against ${handle.b} · ${inner.about}` };
    }
    case 'dependence':
      return { about: `${siglum(handle.from)} depends on ${siglum(handle.to)}` };
    case 'stemma':
      return { about: `the stemma ${handle.name}` };
    case 'account':
      return {
        about: `${siglum(handle.account)} as a source`,
        account: cast.members.get(handle.account)?.key ?? handle.account,
      };
    case 'question':
      return { about: by.asked.get(handle.question)?.question ?? `a question ${handle.question}` };
    case 'name':
      return { about: `the name ${cast.guard(handle.label)}`, name: object ?? handle.key };
    case 'episode':
      return {
        about: `an episode told by ${[...new Set(handle.passages.map((one) => siglum(one.account)))].join(', ')}`,
      };
    case 'text':
      return {
        about: `letters of ${siglum(handle.anchor.account)}`,
        quote: handle.anchor.quote,
        account: cast.members.get(handle.anchor.account)?.key ?? handle.anchor.account,
      };
  }
}

/**
 * The journals as a readable history, the latest first. `standing` holds the decisions nobody took back, by id, each with the names of
 * those who decided contrary to it.
 */
export function decisionsOf(
  cast: Cast,
  build: Build,
  decisions: readonly Decision[],
  standing: ReadonlyMap<string, readonly string[]>,
): DecisionView[] {
  const points = pointsBy(build);
  const outcomes = new Map(build.decisions.map((one) => [one.decision, one] as const));
  return decisions
    .map((decision): DecisionView => {
      const { id, by, when, why, handle, verb } = decision;
      const outcome = outcomes.get(id);
      const against = standing.get(id) ?? [];
      const about = aboutOf(cast, points, handle, outcome?.object);
      const state =
        verb.do === 'withdraw'
          ? 'takes back'
          : !standing.has(id)
            ? 'taken back'
            : outcome?.anchoring === 'lost'
              ? 'lost'
              : 'stands';
      return {
        id,
        by,
        when,
        why: cast.guard(why),
        kind: verb.do,
        did:
          handle.on === 'question' && verb.do !== 'withdraw'
            ? cast.guard(questionWords(verb as QuestionVerb, points.asked.get(handle.question)))
            : verbWords(verb),
        ...(verb.do === 'note' || verb.do === 'translate' ? { note: cast.guard(verb.text) } : {}),
        ...(verb.do === 'withdraw' && verb.of !== undefined ? { takesBack: verb.of } : {}),
        ...about,
        ...(verb.do === 'criticise'
          ? { account: cast.members.get(verb.account)?.key ?? verb.account }
          : verb.do === 'cite'
            ? { quote: verb.quote }
            : {}),
        ...(outcome?.object === undefined ? {} : { object: outcome.object }),
        state,
        ...(outcome === undefined || state !== 'stands' ? {} : { anchoring: outcome.anchoring }),
        ...(against.length === 0 ? {} : { against }),
      };
    })
    .reverse();
}
