import type { Point, PointState } from '../model/point.ts';
import type { Alteration, Altered, Supposed } from '../model/sensitivity.ts';

/** Changes with one outcome that are named; the others are counted. */
const NAMED = 8;

/** What a point would be, with what that means. */
const WOULD: Readonly<Record<PointState, string>> = {
  contradicted: 'two readings would contradict one another',
  open: 'it would be open, because one reading does not say what it counts or covers',
  argued: 'it would be argued, because the readings differ in force or judgement and not in a fact',
  explained: 'the differences would be explained, as passed on, revised or joined',
  'different questions': 'the readings would answer different questions',
  'agreed in substance': 'the readings would agree in substance',
};

function outcomeWords(to: Altered): string {
  switch (to.kind) {
    case 'state':
      return WOULD[to.state];
    case 'not at issue':
      return 'only one account would speak of it';
    case 'lines':
      return to.separate === 0 ? 'no separate line would be left' : 'only one separate line would be left';
    case 'order':
      return `${to.first} would have the largest sum`;
  }
}

/** `A`, `A or B`, `A, B or C`. */
const either = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;

type Name = (key: string) => string;

/** One change, in words that follow *if*. */
const one = (supposed: Supposed, name: Name): string =>
  supposed.what === 'depends'
    ? `${name(supposed.from)} depends on ${name(supposed.to)}`
    : `${name(supposed.account)} is ${supposed.what === 'left out' ? 'left out' : 'marked disputed'}`;

/** Two changes together. */
function both([first, second]: readonly [Supposed, Supposed], name: Name): string {
  if (first.what !== 'depends' && first.what === second.what)
    return `${name(first.account)} and ${name(second.account)} are both ${first.what === 'left out' ? 'left out' : 'marked disputed'}`;
  return `${one(first, name)} and ${one(second, name)}`;
}

/** Single changes: those alike in one sentence, `if A or B is left out`, `if A depends on B or C`. */
function singles(changes: readonly Supposed[], name: Name): string[] {
  const alike = Map.groupBy(changes, (change) =>
    change.what === 'depends' ? `depends ${change.from}` : change.what,
  );
  return [...alike.values()].map((group) => {
    const [first] = group as [Supposed, ...Supposed[]];
    const others = group.map((change) => name(change.what === 'depends' ? change.to : change.account));
    return first.what === 'depends'
      ? `${name(first.from)} depends on ${either(others)}`
      : `${either(others)} is ${first.what === 'left out' ? 'left out' : 'marked disputed'}`;
  });
}

/** The smallest changes with one outcome, in plain words: `If ru-2001 depends on sov-1993, or if enwiki is left out, the readings would agree in substance.` */
export function alterationWords(to: Altered, changes: readonly (readonly Supposed[])[], name: Name): string {
  const named = changes.slice(0, NAMED);
  const more = changes.length - named.length;
  const conditions = [
    ...singles(
      named.flatMap((change) => (change.length === 1 ? change : [])),
      name,
    ),
    ...named.flatMap(([first, second]) =>
      first !== undefined && second !== undefined ? [both([first, second], name)] : [],
    ),
  ].map((condition) => `if ${condition}`);
  if (more > 0) conditions.push(`by ${more} more such ${more === 1 ? 'change' : 'changes'}`);
  const [head = '', ...rest] = conditions;
  return `${head.charAt(0).toUpperCase()}${head.slice(1)}${rest.map((condition) => `, or ${condition}`).join('')}, ${outcomeWords(to)}.`;
}

/** The whole finding in one sentence. */
export function sensitivityWords(
  { state }: Point,
  alterations: readonly Alteration[],
  complete: boolean,
): string {
  const onState = alterations.filter(({ to }) => to.kind === 'state' || to.kind === 'not at issue');
  if (onState.length === 0)
    return complete
      ? `No single change and no two together would alter its state (${state}).`
      : `Nothing that was tried alters its state (${state}). Not all changes could be tried.`;
  const single = onState.some(({ changes }) => changes.some(({ length }) => length === 1));
  const says = single
    ? `A single change would alter its state (${state}).`
    : `No single change would alter its state (${state}), two together would.`;
  return complete ? says : `${says} Not all changes could be tried.`;
}
