import type { DecisionView } from './decisions.ts';
import { counted } from './number-words.ts';
import type { SeenPoint, SeenState } from './seen-state.ts';

/** What became of one point. */
export interface PointChange {
  /** Id now; absent when the point is gone. */
  readonly id?: string;
  readonly question: string;
  /** What is otherwise, one short sentence each. */
  readonly what: readonly string[];
  /** Because of what, as far as it can be told. */
  readonly because: readonly string[];
}

/** A decision that stands and wants another look. */
export interface AgainView {
  readonly id: string;
  readonly because: string;
}

/** What changed since a study was looked at last. */
export interface SinceView {
  readonly when: string;
  /** Version of the program then and now, when it is another. */
  readonly version?: readonly [before: string, now: string];
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly edited: readonly string[];
  /** How many decisions came in. */
  readonly decided: number;
  readonly points: readonly PointChange[];
  readonly again: readonly AgainView[];
}

const list = (words: readonly string[]): string => words.join(', ');

/** Differences of one point, in plain words. */
function whatOf(before: SeenPoint, now: SeenPoint, name: (account: string) => string): string[] {
  const what: string[] = [];
  if (before.question !== now.question) what.push(`it was asked: ${before.question}`);
  if (before.state !== now.state) what.push(`was ${before.state}, is ${now.state}`);
  if (before.separate !== now.separate)
    what.push(
      `${counted(before.separate, 'separate line')} before, now ${counted(now.separate, 'separate line')}`,
    );
  const [old, fresh] = [before, now].map(
    ({ readings }) => new Map(readings.map((reading) => [reading.label, reading] as const)),
  );
  for (const { label, accounts, type } of now.readings) {
    const was = old?.get(label);
    if (was === undefined) {
      what.push(`new reading: ${label} (${list(accounts.map(name))})`);
      continue;
    }
    const more = accounts.filter((one) => !was.accounts.includes(one));
    const fewer = was.accounts.filter((one) => !accounts.includes(one));
    if (more.length > 0) what.push(`${label} is also given by ${list(more.map(name))}`);
    if (fewer.length > 0) what.push(`${label} is no longer given by ${list(fewer.map(name))}`);
    if (was.type !== type)
      what.push(
        `${label} is now ${type || 'the reference reading'}, was ${was.type || 'the reference reading'}`,
      );
  }
  for (const { label } of before.readings)
    if (fresh?.has(label) === false) what.push(`no longer read: ${label}`);
  return what;
}

const accountsOf = (point: SeenPoint | undefined): string[] =>
  point?.readings.flatMap(({ accounts }) => accounts) ?? [];

/** A verb for each kind of decision after which another look is worth while. */
const WORTH =
  /^(?:confirmed|rejected|corrected|retyped|made the reference|signed|put aside|linked|parted|judged)/;

/**
 * What changed between a state someone has seen and the state now, because of what, and which decisions want another look. A point is the
 * same when its id is; a decision wants another look when its words moved, changed or are lost, or when its point changed for another
 * reason than decisions.
 */
export function sinceOf(before: SeenState, now: SeenState, decisions: readonly DecisionView[]): SinceView {
  const [old, fresh] = [before, now].map(
    ({ accounts }) => new Map(accounts.map((account) => [account.key, account] as const)),
  ) as [Map<string, SeenState['accounts'][number]>, Map<string, SeenState['accounts'][number]>];
  const name = (key: string): string => (fresh.get(key) ?? old.get(key))?.siglum ?? key;
  const added = [...fresh.keys()].filter((key) => !old.has(key));
  const gone = [...old.keys()].filter((key) => !fresh.has(key));
  const edited = [...fresh.values()]
    .filter(({ key, text }) => old.has(key) && old.get(key)?.text !== text)
    .map(({ key }) => key);
  const known = new Set(before.decisions);
  const decided = decisions.filter(({ id }) => !known.has(id));
  const version = before.version === now.version ? undefined : ([before.version, now.version] as const);

  const becauseOf = (was: SeenPoint | undefined, is: SeenPoint | undefined): string[] => {
    const here = new Set([...accountsOf(was), ...accountsOf(is)]);
    const by = (says: string, keys: readonly string[]): string[] => {
      const met = keys.filter((key) => here.has(key)).map(name);
      return met.length === 0 ? [] : [`${says}: ${list(met)}`];
    };
    const people = new Set(decided.filter(({ point }) => point === (is ?? was)?.id).map((one) => one.by));
    const told = [
      ...by('new account', added),
      ...by('account taken out', gone),
      ...by('edited text', edited),
      ...(people.size === 0 ? [] : [`decided by ${list([...people].sort())}`]),
    ];
    if (told.length > 0) return told;
    if (version !== undefined) return [`another version of the program: ${version.join(', now ')}`];
    if (added.length + gone.length + edited.length > 0) return ['what other accounts say'];
    return [decided.length > 0 ? 'decisions on other points' : 'settings or names of the study'];
  };

  const then = new Map(before.points.map((point) => [point.id, point] as const));
  const points: PointChange[] = [];
  for (const point of now.points) {
    const was = then.get(point.id);
    const what =
      was === undefined
        ? [`new point: ${counted(point.readings.length, 'reading')}, ${point.state}`]
        : whatOf(was, point, name);
    if (what.length > 0)
      points.push({ id: point.id, question: point.question, what, because: becauseOf(was, point) });
  }
  const left = new Set(now.points.map(({ id }) => id));
  for (const was of before.points)
    if (!left.has(was.id))
      points.push({
        question: was.question,
        what: [`no longer a point: ${list(was.readings.map(({ label }) => label))}`],
        because: becauseOf(was, undefined),
      });

  const changed = new Map(
    points.flatMap(({ id, because }) => (id === undefined ? [] : [[id, because] as const])),
  );
  const again = decisions.flatMap(({ id, state, did, anchoring, point, when }): AgainView[] => {
    if (state === 'lost' && known.has(id)) return [{ id, because: 'its words or its object are gone' }];
    if (state !== 'stands' || !known.has(id) || when > before.when || !WORTH.test(did)) return [];
    if (anchoring === 'moved' || anchoring === 'changed')
      return [{ id, because: `its words were found again: ${anchoring}` }];
    const because = (point === undefined ? [] : (changed.get(point) ?? [])).filter(
      (one) => !one.startsWith('decided by'),
    );
    return because.length === 0 ? [] : [{ id, because: `its point changed: ${list(because)}` }];
  });
  return {
    when: before.when,
    ...(version === undefined ? {} : { version }),
    added: added.map(name),
    gone: gone.map(name),
    edited: edited.map(name),
    decided: decided.length,
    points,
    again,
  };
}

/** The same in lines of plain text. */
export function sinceLines(
  { when, version, added, gone, edited, decided, points, again }: SinceView,
  decisions: readonly DecisionView[],
): string[] {
  const lines = [`Since ${when.slice(0, 16).replace('T', ' ')} UTC`];
  if (version !== undefined) lines.push(`  program ${version[0]}, now ${version[1]}`);
  if (added.length > 0) lines.push(`  new accounts: ${list(added)}`);
  if (gone.length > 0) lines.push(`  accounts taken out: ${list(gone)}`);
  if (edited.length > 0) lines.push(`  edited texts: ${list(edited)}`);
  if (decided > 0) lines.push(`  ${counted(decided, 'new decision')}`);
  if (lines.length === 1 && points.length === 0) return [...lines, '  nothing changed'];
  for (const { question, what, because } of points)
    lines.push('', question, ...what.map((one) => `  ${one}`), `  because of ${because.join('; ')}`);
  const by = new Map(decisions.map((one) => [one.id, one] as const));
  if (again.length > 0) lines.push('', `Decisions that want another look (${again.length})`);
  for (const { id, because } of again) {
    const one = by.get(id);
    if (one !== undefined) lines.push(`  ${one.by} ${one.did}: ${one.about}`, `    ${because}`);
  }
  return lines;
}
