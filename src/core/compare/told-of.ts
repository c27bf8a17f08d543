import type { Ground, Told } from './ground.ts';
import type { Statement } from './statement.ts';

/** The edition that a statement stands in, as it was read; laid out once for many statements. */
export function toldOf({ told }: Ground): (statement: Statement) => Told | undefined {
  const id = ({ account, edition }: Pick<Told, 'account' | 'edition'>): string =>
    `${account.key} ${edition.id}`;
  const byEdition = new Map(told.map((one) => [id(one), one] as const));
  return (statement) => byEdition.get(id(statement));
}
