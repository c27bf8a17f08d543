import type { AccountView } from '../show/accounts.ts';
import type { ReadingView, WitnessView } from '../show/apparatus.ts';
import { howWords } from './group-words.ts';
import { sourceWords } from './source-words.ts';

/** A run of words in one language; a quotation stands in the language of its text. */
export interface NoteRun {
  readonly words: string;
  /** BCP 47; absent for the words of the edition itself. */
  readonly language?: string;
}

/** What a note says of one witness: its source, and its words unless they are those of a précis. */
function witnessRuns(witness: WitnessView, how: string, account: AccountView | undefined): NoteRun[] {
  const runs: NoteRun[] = [{ words: witness.siglum }];
  const source =
    account === undefined || account.withheld
      ? 'an account that may not be shown.'
      : sourceWords(account).words;
  runs.push({ words: `${how === '' ? '' : ` (${how})`}: ${source}` });
  const { quote } = witness;
  if (quote === undefined) return runs;
  if (quote.kind === 'precis') return [...runs, { words: ' Known here from a précis, which is not quoted.' }];
  const words = `${quote.cutBefore ? '… ' : ''}${quote.before}${quote.words}${quote.after}${quote.cutAfter ? ' …' : ''}`;
  return [
    ...runs,
    { words: ' “' },
    { words: words.replace(/\s+/g, ' ').trim(), language: quote.language },
    { words: quote.kind === 'translation' ? '” (a translation).' : '”' },
    ...(quote.translation === undefined
      ? []
      : [
          {
            words: ` [“${quote.translation.text.replace(/\s+/g, ' ').trim()}”, translated by ${quote.translation.by}]`,
          },
        ]),
  ];
}

/** The note on a reading: one list of runs for each account that gives it, the latest edition of each. */
export function apparatusNotes(
  reading: ReadingView,
  accounts: ReadonlyMap<string, AccountView>,
): NoteRun[][] {
  const how = new Map(
    reading.groups.flatMap((group) => group.sigla.map(({ account }) => [account, howWords(group)] as const)),
  );
  const latest = new Map<string, WitnessView>();
  for (const witness of reading.witnesses) {
    const old = latest.get(witness.account);
    if (old === undefined || (witness.current && !old.current)) latest.set(witness.account, witness);
  }
  return [...latest.values()].map((witness) =>
    witnessRuns(witness, how.get(witness.account) ?? '', accounts.get(witness.account)),
  );
}
