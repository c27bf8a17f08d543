import { decidedTexts, isOnTexts } from './decide/decided-texts.ts';
import type { Account, Edition, Study } from './model/account.ts';
import type { Decision } from './model/decision.ts';
import type { ReadEdition } from './model/passage.ts';
import { ofWitness } from './read/of-witness.ts';
import { readEdition } from './read/read.ts';

/** One edition to read. */
export interface ReadingWork {
  readonly account: Account;
  readonly edition: Edition;
  /** Names all that reading it depends on but the program itself: what was read under one key is the same. */
  readonly key: string;
  readonly read: () => ReadEdition;
}

/** The editions of a study whose texts are as people left them, in the order in which they are read. */
export function readingWork({ accounts, span }: Study): ReadingWork[] {
  return accounts.flatMap((account) => account.editions.map((edition) => workOn(account, edition, span)));
}

/** One edition to read, in an event of the days told. */
export const workOn = (account: Account, edition: Edition, span: Study['span']): ReadingWork => ({
  account,
  edition,
  key: keyOf(account, edition, span),
  read: () => readEdition(edition, account, span),
});

function keyOf(told: Account, edition: Edition, span: Study['span']): string {
  const { account, label, id, language, file, structure } = edition;
  const days = [span?.earliest, span?.latest, told.written?.edtf, edition.date?.edtf].join(' ');
  return JSON.stringify([
    account,
    label,
    id,
    language,
    file,
    days,
    told.calendar,
    ofWitness(told),
    structure,
  ]);
}

/**
 * The study as reading takes it up: accounts by their key, so that the order in which they are listed says nothing, and texts and names as
 * the decisions that are followed left them.
 */
export function studyToRead(study: Study, decisions: readonly Decision[]): Study {
  const accounts = [...study.accounts].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return decidedTexts({ ...study, accounts }, decisions.filter(isOnTexts));
}
