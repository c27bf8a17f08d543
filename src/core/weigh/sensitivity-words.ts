import type { Point, PointState } from '../model/point.ts';
import type { Alteration, Altered, Supposed } from '../model/sensitivity.ts';

/** Changes with one outcome that are named; the others are counted. */
const NAMED = 6;

/** What a point is, in words that can follow *that*. */
const STATE: Readonly<Record<PointState, string>> = {
  contradicted: 'it is contradicted',
  open: 'it is open',
  argued: 'it is argued',
  explained: 'it is explained',
  'different questions': 'the readings answer different questions',
  'agreed in substance': 'the readings agree in substance',
};

/** What a point would be, with what that means. */
const WOULD: Readonly<Record<PointState, string>> = {
  contradicted: 'Two readings would contradict one another',
  open: 'It would be open (what one reading counts or covers is not said)',
  argued: 'It would be argued (the readings differ in force or judgement, not in a fact)',
  explained: 'It would be explained (as passed on, revised or joined)',
  'different questions': 'The readings would answer different questions',
  'agreed in substance': 'The readings would agree in substance',
};

function outcomeWords(to: Altered): string {
  switch (to.kind) {
    case 'state':
      return WOULD[to.state];
    case 'not at issue':
      return 'One account alone would tell of it';
    case 'lines':
      return to.separate === 0 ? 'No separate line would be left' : 'Only one separate line would be left';
    case 'order':
      return `${to.first} would have the largest sum`;
  }
}

const one = (supposed: Supposed, name: (key: string) => string): string =>
  supposed.what === 'depends'
    ? `if ${name(supposed.from)} depends on ${name(supposed.to)}`
    : supposed.what === 'left out'
      ? `without ${name(supposed.account)}`
      : `if ${name(supposed.account)} is marked disputed`;

const together = (changes: readonly Supposed[], name: (key: string) => string): string =>
  changes.map((change) => one(change, name)).join(' and ');

/** The smallest changes with one outcome, in plain words: `The readings would agree in substance if ru-2001 depends on sov-1993; or without enwiki.` */
export function alterationWords(
  to: Altered,
  changes: readonly (readonly Supposed[])[],
  name: (key: string) => string,
): string {
  const named = changes.slice(0, NAMED).map((change) => together(change, name));
  const more = changes.length - named.length;
  return `${outcomeWords(to)} ${named.join('; or ')}${more > 0 ? `; or by ${more} more such ${more === 1 ? 'change' : 'changes'}` : ''}.`;
}

/** The whole finding in one sentence. */
export function sensitivityWords(
  point: Point,
  alterations: readonly Alteration[],
  complete: boolean,
): string {
  const onState = alterations.filter(({ to }) => to.kind === 'state' || to.kind === 'not at issue');
  const limit = complete ? '' : ' Not all changes could be tried.';
  if (onState.length === 0)
    return complete
      ? `Neither one change nor two together alter that ${STATE[point.state]}.`
      : `Nothing that was tried alters that ${STATE[point.state]}.${limit}`;
  const many = onState.some(({ changes }) => changes.some(({ length }) => length === 1));
  return `${many ? 'One change' : 'Only two changes together'} would alter that ${STATE[point.state]}.${limit}`;
}
