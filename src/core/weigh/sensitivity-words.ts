import type { Point } from '../model/point.ts';
import type { Alteration, Altered, Supposed } from '../model/sensitivity.ts';

/** Changes with one outcome that are named; the others are counted. */
const NAMED = 6;

function outcomeWords(to: Altered): string {
  switch (to.kind) {
    case 'state':
      return `It would be ${to.state}`;
    case 'not at issue':
      return 'It would be told by one account alone';
    case 'lines':
      return to.separate === 0 ? 'No separate line would be left' : 'One separate line would be left';
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

/** The smallest changes with one outcome, in plain words: `It would be explained if ru-2001 depends on sov-1993; or without enwiki.` */
export function alterationWords(
  to: Altered,
  changes: readonly (readonly Supposed[])[],
  name: (key: string) => string,
): string {
  const named = changes.slice(0, NAMED).map((change) => together(change, name));
  const more = changes.length - named.length;
  return `${outcomeWords(to)} ${named.join('; or ')}${more > 0 ? `; or by ${more} more such changes` : ''}.`;
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
      ? `Neither one change nor two together alter that it is ${point.state}.`
      : `Nothing that was tried alters that it is ${point.state}.${limit}`;
  const many = onState.some(({ changes }) => changes.some(({ length }) => length === 1));
  return `${many ? 'One change' : 'Only two changes together'} would alter that it is ${point.state}.${limit}`;
}
