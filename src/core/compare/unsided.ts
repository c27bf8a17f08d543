import type { Study } from '../model/account.ts';
import type { StudyName } from '../model/build.ts';
import type { QuantityClaim, Slot } from '../model/claim.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { Problem } from '../model/problem.ts';

/** So many names are told of; more would not be read. */
const NAMED = 5;

/** Figures of men or things, and whose; what is only seen is compared with nothing. */
const counted = ({ claims }: ReadEdition): QuantityClaim[] =>
  claims.filter((one): one is QuantityClaim => one.kind === 'quantity' && one.tier !== 'seen');

const figures = (count: number): string => `${count} ${count === 1 ? 'figure' : 'figures'}`;

/** `Napoleon`, `Napoleon and Kutuzov`, `Napoleon, Kutuzov and 3 more`. */
function listed(labels: readonly string[]): string {
  const shown = labels.slice(0, NAMED);
  const more = labels.length - shown.length;
  const last = more > 0 ? `${more} more` : shown.pop();
  return shown.length === 0 ? `${last}` : `${shown.join(', ')} and ${last}`;
}

/**
 * Figures that stand on no side although their account tells whose they are: `our losses` in an account that speaks for nobody, and the men of a
 * person or unit without a party, as a name that no list knows may be. Each is one entry of the settings away from its place. Nothing is said where the study has no two sides.
 */
export function unsided(
  { accounts, parties }: Pick<Study, 'accounts' | 'parties'>,
  read: readonly ReadEdition[],
  names: readonly StudyName[],
): Problem[] {
  if (parties.length < 2) return [];
  const byAccount = new Map<string, number>();
  const byName = new Map<string, number>();
  const labels = new Map(names.map((name) => [name.key, name] as const));
  const add = (counts: Map<string, number>, key: string): unknown =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const count = (account: string, { voice, key, party }: Slot): void => {
    if (party !== undefined) return;
    if (key === undefined) {
      if (voice !== undefined) add(byAccount, account);
      return;
    }
    const kind = labels.get(key)?.kind;
    if (kind === 'person' || kind === 'unit' || kind === 'other') add(byName, key);
  };
  for (const one of read)
    for (const { whose } of counted(one)) if (whose !== undefined) count(one.edition.account, whose);
  const mute = accounts.filter(({ key, speaksFor }) => speaksFor === undefined && byAccount.has(key));
  const unnamed = [...byName].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return [
    ...mute.map(
      ({ key }): Problem => ({
        code: 'compare.speaks-for',
        level: 'note',
        place: { account: key },
        says: `${figures(byAccount.get(key) ?? 0)} of “our” men or of “the enemy”, and nothing says for whom it speaks`,
        remedy:
          'say for whom it speaks (speaks-for in study.yaml, or the page of the account): the figures then stand beside those of that side',
      }),
    ),
    ...(unnamed.length === 0
      ? []
      : [
          {
            code: 'compare.no-side',
            level: 'note' as const,
            place: {},
            says: `${figures(unnamed.reduce((sum, [, many]) => sum + many, 0))} of the men of ${listed(unnamed.map(([key]) => labels.get(key)?.label ?? key))}, and nothing says on whose side they stood`,
            remedy:
              'give them a party (names.yaml, or the Names view): the figures then stand beside those of that side',
          },
        ]),
  ];
}
