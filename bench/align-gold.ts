import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account, Edition, Structure, Study } from '../src/core/model/account.ts';
import { bareAccount } from '../src/core/model/bare-account.ts';
import { sha256 } from '../src/core/text/sha256.ts';

/** Two sentences tell the same event when they share a full id, the same episode when they share the part before the dot. */
export interface GoldSentence {
  readonly start: number;
  readonly end: number;
  readonly heading: boolean;
  readonly words: string;
  /** `coarse.fine` ids; those that end in `.ctx` name an episode and no event. */
  readonly ids: readonly string[];
}

/** One war in one language with its gold; offsets point into `text`. */
export interface GoldAccount {
  readonly war: string;
  readonly language: string;
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

/** Wars with the languages in which they are told and judged. */
export const WARS: readonly { readonly war: string; readonly languages: readonly string[] }[] = [
  { war: '19', languages: ['en', 'uk', 'de'] },
  { war: '22', languages: ['en', 'uk'] },
];

const COLUMNS = ['en', 'uk', 'de'];

/** `episodes/NN.txt` and its sentences in one language; undefined when they are not there. */
export function goldAccount(corpora: string, war: string, language: string): GoldAccount | undefined {
  const gold = join(corpora, 'episodes', `${war}.txt`);
  const file = join(corpora, 'episodes', `sentences_${war}_${language}.tsv`);
  if (!existsSync(gold) || !existsSync(file)) return undefined;
  const ids = new Map<number, string[]>();
  const column = COLUMNS.indexOf(language) + 1;
  for (const line of readFileSync(gold, 'utf8').split('\n')) {
    if (line.startsWith('#') || !line.includes('|')) continue;
    const cells = line.split('|').map((cell) => cell.trim());
    for (const number of (cells[column] ?? '').split(/\s+/).filter((cell) => cell !== ''))
      ids.set(Number(number), [...(ids.get(Number(number)) ?? []), cells[0] as string]);
  }
  let text = '';
  let last = 0;
  const sentences: GoldSentence[] = [];
  for (const line of readFileSync(file, 'utf8').trimEnd().split('\n').slice(1)) {
    const [id, start, end, heading, , words = ''] = line.split('\t');
    // The sentences' own offsets tell where a paragraph ends: one blank between sentences, more between paragraphs.
    if (text !== '') text += Number(start) - last > 1 ? '\n\n' : ' ';
    last = Number(end);
    sentences.push({
      start: text.length,
      end: text.length + words.length,
      heading: heading === '1',
      words,
      ids: ids.get(Number(id)) ?? [],
    });
    text += words;
  }
  return { war, language, text, sentences };
}

/** A study of bare texts, as of a folder without settings; headings are marked as a format would mark them. */
export function studyOf(
  texts: readonly {
    readonly key: string;
    readonly language: string;
    readonly text: string;
    readonly structure: readonly Structure[];
  }[],
): Study {
  return {
    title: '',
    parties: [],
    accounts: texts.map(({ key, language, text, structure }): Account => {
      const edition: Edition = {
        id: sha256(text),
        account: key,
        label: '',
        language,
        text,
        structure,
        file: `${key}.md`,
      };
      return bareAccount(key, language, [edition]);
    }),
    knownThrough: [],
    names: [],
    library: [],
    problems: [],
  };
}

/** The study of some accounts of one war. */
export const studyOfWar = (accounts: readonly GoldAccount[]): Study =>
  studyOf(
    accounts.map(({ language, text, sentences }) => ({
      key: language,
      language,
      text,
      structure: sentences
        .filter(({ heading }) => heading)
        .map(({ start, end }): Structure => ({ kind: 'heading', start, end })),
    })),
  );
