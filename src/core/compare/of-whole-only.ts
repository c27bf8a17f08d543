import type { PlacedPart } from './placed-part.ts';
import { toldBy } from './scopes.ts';
import type { Statement } from './statement.ts';

/**
 * In a war of many fights what is told of no part is of the whole war where its words say so, or where they say whose men or things they are:
 * so many men of no side at no time answer nothing that another account could be asked. Nor do ships, guns or bodies of men of no side in one
 * fight. `sided`: what accounts tell of sides, as thing and rule of counting.
 */
export function ofWholeOnly(
  statement: Statement,
  placed: PlacedPart | undefined,
  sided: ReadonlySet<string>,
): Statement {
  const { key, account } = statement;
  if (placed === undefined || key.whose !== '-') return statement;
  if (placed.cell === undefined ? placed.ofWhole : key.counting !== 'strength' || key.thing === 'person')
    return statement;
  return sided.has(`${key.thing}|${key.counting}`)
    ? { ...statement, key: { ...key, scope: toldBy(account.key) } }
    : statement;
}
