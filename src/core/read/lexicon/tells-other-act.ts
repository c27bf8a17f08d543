import type { ClauseInput } from './claim-tokens.ts';

/** Whether the head of a group tells an act of its own that is not just fighting: `the counter-attack began`, `began the attack`. */
export function tellsOtherAct({ tokens }: ClauseInput, { headAt }: { readonly headAt: number }): boolean {
  const rows = tokens[headAt]?.info.all('frameNoun') ?? [];
  return rows.length > 0 && rows.every(({ row }) => row.act !== 'clash');
}
