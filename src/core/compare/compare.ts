// Over the usual length: the whole step in the order of its parts, which pass what was told on to one another.
import { keyText } from '../decide/key-text.ts';
import type { Study } from '../model/account.ts';
import { type Again, anew } from '../model/again.ts';
import type { Arithmetic } from '../model/arithmetic.ts';
import { asBefore } from '../model/as-before.ts';
import type { StudyName } from '../model/build.ts';
import type { Decision } from '../model/decision.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Alignment } from '../model/episode.ts';
import type { Interval } from '../model/interval.ts';
import type { Omissions } from '../model/omissions.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { DifferenceType, PointKey, Reading, Status } from '../model/point.ts';
import { familyOfThing } from './act-family.ts';
import { agentStatements } from './agents.ts';
import { pairedFigures } from './arithmetic/paired.ts';
import { sumsOf } from './arithmetic/sums.ts';
import { differencesOf } from './differences.ts';
import { type Editor, editorOf } from './editor.ts';
import { eventSpanStatements } from './event-span.ts';
import { fateStatements } from './fates.ts';
import { type Figures, figuresOf } from './figures.ts';
import { FIRST_DEED } from './first-deed.ts';
import { firstDoers } from './first-doers.ts';
import { type Ground, layGround, type NotedIn } from './ground.ts';
import { instrumentStatements } from './instruments.ts';
import { type Links, linksOf } from './links.ts';
import { markMerged } from './merged-from.ts';
import { nameStatements } from './names.ts';
import { natureStatements } from './natures.ts';
import { omissionsOf } from './omissions.ts';
import { firstOf, order } from './order.ts';
import { outcomeStatements } from './outcomes.ts';
import { isLong } from './part-by-episode.ts';
import { placeStatements } from './places.ts';
import { pointId } from './point-id.ts';
import { keysOfHandles, type MovedPoints } from './point-keys.ts';
import { quantityStatements } from './quantities.ts';
import { questionOf } from './question.ts';
import { type DatedReading, readingsOf } from './readings.ts';
import { referenceOf } from './reference.ts';
import { regroup, regrouping } from './regroup.ts';
import { responsibilityStatements } from './responsibility.ts';
import { type Restate, restater } from './restate.ts';
import { sidesOfGround } from './sides-of-ground.ts';
import { reachOf, silentAccounts } from './silent.ts';
import { pointState } from './state.ts';
import type { Statement } from './statement.ts';
import { timeStatements } from './times.ts';
import type { UnrankedPoint } from './unranked-point.ts';

/** What comparing starts from. Corrections to claims are already applied in `read`. */
export interface CompareInput {
  readonly study: Study;
  readonly read: readonly ReadEdition[];
  readonly names: readonly StudyName[];
  readonly alignment: Alignment;
  readonly edges: readonly DependenceEdge[];
  /** Sources that notes name; left out where no text has notes. */
  readonly noted?: NotedIn;
  readonly decisions: readonly Decision[];
  readonly again?: Again;
}

/** The points at issue, and what one account alone tells. Both sorted by id. */
export interface Compared {
  readonly points: UnrankedPoint[];
  readonly alone: UnrankedPoint[];
  /** Totals against their parts, and figures that go together. */
  readonly arithmetic: Arithmetic;
  /** What was not found where it could have been told. */
  readonly omissions: Omissions;
  /** State of a point if a dependence or the accounts were otherwise. */
  readonly restate: Restate;
  /** All that restating a point rests on beside the point, its accounts and the dependences, as one text. */
  readonly restsOn: (point: { readonly key: PointKey }) => string;
  /** Where the points have gone that people merged with others. */
  readonly moved: MovedPoints;
}

/**
 * From claims to points: every claim becomes a statement with a point's key, statements of one key and equal value
 * become readings, and every pair of readings gets a type by the first question that says yes.
 * Claims are grouped by key before anything is compared, so the work grows with the readings of a point.
 */
export function compare({
  study,
  read,
  names,
  alignment,
  edges,
  noted = noNotes,
  decisions,
  again = anew,
}: CompareInput): Compared {
  const told = again('statements', [study, read, names, alignment, edges, noted], () =>
    tell(study, read, names, alignment, edges, noted, again),
  );
  const { ground, figures } = told;
  const links = again('links', [edges], () => linksOf(edges));
  const groupings = regrouping(decisions);
  const { byKey, moved } = again('regrouped', [told, links, ...groupings], () =>
    regroup(ground, told.byKey, links, groupings),
  );
  const desk: Desk = { ...told, links, editor: editorOf(keysOfHandles(ground), moved, decisions) };
  const points: UnrankedPoint[] = [];
  const alone: UnrankedPoint[] = [];
  for (const [id, list] of byKey) {
    const readings = again(`readings ${id}`, [list, links], () => markMerged(readingsOf(list, links)));
    if (readings.length === 0) continue;
    const accounts = new Set(
      readings.flatMap(({ reading }) => reading.witnesses.map(({ account }) => account)),
    );
    const key = (list[0] as Statement).key;
    // What one account alone says of which side did it is told by the date of the act already.
    if (
      key.kind === 'agent' &&
      readings.length < 2 &&
      accounts.size < 2 &&
      saysNoMore(readings[0], key, told)
    )
      continue;
    const several = accounts.size > 1 || readings.length > 1;
    const point = again(`point ${id}`, [list, readings, links, ...desk.editor.about(key)], () =>
      asBefore(again, `point ${id} as told`, pointOf(desk, key, list, readings, several)),
    );
    (several && (accounts.size > 1 || partsWithItself(point)) ? points : alone).push(point);
  }
  return {
    points: points.sort(byId),
    alone: alone.sort(byId),
    arithmetic: told.arithmetic,
    omissions: again('omissions', [told, ...points, ...alone], () =>
      omissionsOf(ground, told.reach, points, alone),
    ),
    restate: again('restate', [told, edges], () => restater({ edges, accounts: told.accounts, figures })),
    restsOn: ({ key }) => figures.about(key.thing, key.whose),
    moved,
  };
}

/**
 * Differences by which one account parts with itself. Figures of several parts, dates of several acts, and one thing told more and less
 * exactly or surely dispute nothing.
 */
const PARTING: ReadonlySet<DifferenceType> = new Set([
  'merged',
  'revised',
  'altered',
  'definition',
  'judgement',
  'contradiction',
]);

const partsWithItself = ({ differences }: UnrankedPoint): boolean =>
  differences.some(({ type }) => PARTING.has(type));

const noNotes: NotedIn = () => undefined;

/** What the accounts say before anyone decides on points: every claim as a statement, by the point it belongs to, in the order of keys. */
interface Told {
  readonly ground: Ground;
  readonly figures: Figures;
  readonly arithmetic: Arithmetic;
  readonly byKey: ReadonlyMap<string, readonly Statement[]>;
  /** Claims whose moment is a point. */
  readonly moments: ReadonlySet<string>;
  /** Claims without any date. */
  readonly dayless: ReadonlySet<string>;
  readonly accounts: ReadonlyMap<string, Study['accounts'][number]>;
  readonly reach: ReadonlyMap<string, { from: number; to: number }>;
}

function tell(
  study: Study,
  read: readonly ReadEdition[],
  names: readonly StudyName[],
  alignment: Alignment,
  edges: readonly DependenceEdge[],
  noted: NotedIn,
  again: Again,
): Told {
  const ground = layGround(study, read, names, alignment, edges, noted);
  const figures = quantityStatements(ground);
  const times = timeStatements(ground);
  const first = firstDoers(ground);
  const statements = [
    ...figures,
    ...times,
    ...first.statements,
    ...agentStatements(ground, first.asked),
    ...placeStatements(ground),
    ...responsibilityStatements(ground),
    ...sidesOfGround(ground),
    ...instrumentStatements(ground),
    ...outcomeStatements(ground),
    ...natureStatements(ground),
    ...fateStatements(ground),
    ...eventSpanStatements(ground),
    ...nameStatements(ground),
  ];
  const byKey = new Map<string, Statement[]>();
  for (const statement of statements) {
    const id = keyText(statement.key);
    const list = byKey.get(id);
    if (list === undefined) byKey.set(id, [statement]);
    else list.push(statement);
  }
  return {
    ground,
    figures: figuresOf(figures, isLong(ground.days), again),
    moments: new Set(times.map(({ claim }) => claim)),
    dayless: new Set(
      read.flatMap(({ claims }) => claims.flatMap(({ id, when }) => (when === undefined ? [id] : []))),
    ),
    arithmetic: { ...sumsOf(figures), paired: pairedFigures(figures) },
    byKey: new Map(
      [...byKey].sort(([a], [b]) => order(a, b)).map(([id, list]) => [id, list.sort(byPlace)] as const),
    ),
    accounts: new Map(study.accounts.map((account) => [account.key, account])),
    reach: reachOf(ground),
  };
}

/**
 * Whether a side is all that a reading names, and either the moment of the act says it too or the account tells no day: who did a deed of
 * no day is asked where two accounts tell it, or of a state that lasts.
 */
function saysNoMore(one: DatedReading | undefined, { thing }: PointKey, { moments, dayless }: Told): boolean {
  if (one?.reading.value.kind !== 'party' || thing === FIRST_DEED) return false;
  const lasts = familyOfThing(thing).lasts === true;
  return one.reading.witnesses.every(({ claim }) => moments.has(claim) || (!lasts && dayless.has(claim)));
}

/** The tables every point is made with. */
interface Desk extends Told {
  readonly links: Links;
  readonly editor: Editor;
}

const byId = (a: UnrankedPoint, b: UnrankedPoint): number => order(a.id, b.id);

const byPlace = (a: Statement, b: Statement): number =>
  firstOf(
    order(a.account.key, b.account.key),
    a.account.editions.indexOf(a.edition) - b.account.editions.indexOf(b.edition),
    a.span.start - b.span.start,
    order(a.claim, b.claim),
  );

/** The days a point is about: those of its episode or of the question; undefined = the whole event. */
function matterOf(ground: Ground, key: PointKey): Interval | undefined {
  if (key.kind === 'agent' && key.counting !== '-')
    return {
      earliest: Number(key.counting),
      latest: Number(key.counting),
      precision: 'day',
      extent: 'point',
      approximate: false,
      calendar: 'gregorian',
    };
  return ground.episodes.get(key.scope)?.when;
}

function statusOf(editor: Editor, key: PointKey, label?: string): Status {
  const has = (verb: string): boolean =>
    (label === undefined ? editor.point(key, verb) : editor.reading(key, label, verb)) !== undefined;
  return has('confirm') ? 'confirmed' : has('seen') ? 'seen' : 'machine';
}

/** The key as its question is worded: where all accounts tell one of the acts that a point joins, by that act. */
function worded(key: PointKey, statements: readonly Statement[]): PointKey {
  const families = new Set(statements.map(({ family }) => family ?? key.thing));
  const [only] = families;
  return families.size === 1 && only !== undefined ? { ...key, thing: only } : key;
}

function pointOf(
  { ground, links, figures, editor, accounts, reach }: Desk,
  key: PointKey,
  statements: readonly Statement[],
  found: readonly DatedReading[],
  atIssue: boolean,
): UnrankedPoint {
  const dated = found.map(({ reading, since }) => ({
    since,
    reading: { ...reading, status: statusOf(editor, key, reading.label) },
  }));
  const signed = dated.find(({ reading }) => editor.reading(key, reading.label, 'establish') !== undefined);
  const signature = signed === undefined ? undefined : editor.reading(key, signed.reading.label, 'establish');
  const referred = dated.find(({ reading }) => editor.reading(key, reading.label, 'refer') !== undefined);
  // What one side says of the other's men is an estimate: it is no measure for the others.
  const byOther = ({ witnesses }: Reading): boolean =>
    key.kind === 'quantity' &&
    witnesses.every(({ account }) => {
      const party = accounts.get(account)?.speaksFor;
      return party !== undefined && party !== key.whose && key.whose !== '-';
    });
  const reference = (referred ?? signed)?.reading ?? referenceOf(dated, byOther);
  const asked = { accounts, links, figures, editor };
  const { differences, leftOut } = differencesOf(key, dated, reference?.id ?? '', asked);
  const readings = dated.map(({ reading }) => reading);
  const established =
    signed === undefined || signature?.verb.do !== 'establish'
      ? undefined
      : {
          reading: signed.reading.id,
          by: signature.by,
          when: signature.when,
          grounds: signature.verb.grounds,
        };
  return {
    id: pointId(key),
    key,
    question: editor.called(key) ?? key.part ?? questionOf(ground, figures, worded(key, statements)),
    readings:
      signed === undefined ? readings : [signed.reading, ...readings.filter((one) => one !== signed.reading)],
    differences,
    ...(leftOut === 0 ? {} : { pairsLeftOut: leftOut }),
    reference: reference?.id ?? '',
    ...(established === undefined ? {} : { established }),
    // A point that one account alone tells is denied by whoever denies it; silence says nothing there.
    silent: silentAccounts(ground, reach, statements, key, matterOf(ground, key)).filter(
      ({ standing }) => atIssue || standing === 'denies',
    ),
    state: pointState(readings, differences),
    status: statusOf(editor, key),
    hidden: editor.point(key, 'hide') !== undefined,
  };
}

export type { UnrankedPoint };
