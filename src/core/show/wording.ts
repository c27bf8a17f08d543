import type { Build } from '../model/build.ts';
import type { Leaning, WordingUse } from '../model/wording.ts';
import type { Cast } from './cast.ts';
import { episodeWords } from './episode-words.ts';
import { languageWords } from './language-words.ts';
import { type Quote, quoteOf } from './quote.ts';

/** A word an account uses, with the sentence it stands in. */
export interface WordView {
  readonly words: string;
  /** As the list of its language has it. */
  readonly leaning: 'plain' | 'of praise' | 'of blame';
  readonly quote: Quote;
}

/** What the accounts of one episode call one thing. */
export interface WordingView {
  readonly episode: string;
  /** What is named, in plain words. */
  readonly thing: string;
  readonly rows: readonly {
    readonly account: string;
    readonly siglum: string;
    /** For whom the account speaks; empty for nobody. */
    readonly party: string;
    readonly language: string;
    readonly languageName: string;
    readonly words: readonly WordView[];
  }[];
}

const THINGS: Readonly<Record<string, string>> = {
  'take-place': 'Taking the place',
  war: 'The fighting',
  'border-act': 'What was done at the border',
  outcome: 'How it ended',
  dead: 'The dead',
  'death-of-own': 'One’s own dead',
  killing: 'Killing',
  retreat: 'Going back',
  fighters: 'Those who fought',
  state: 'The state',
};

const LEANINGS: Readonly<Record<Leaning, WordView['leaning']>> = {
  mild: 'plain',
  approving: 'of praise',
  blaming: 'of blame',
};

function wordsOf(cast: Cast, uses: readonly WordingUse[]): WordView[] {
  const seen = new Set<string>();
  return uses.flatMap((use): WordView[] => {
    const key = `${use.leaning} ${use.words.toLowerCase()}`;
    if (seen.has(key)) return [];
    const { account, edition, start, end, words, sentence } = use;
    const quote = quoteOf(cast, { account, edition, span: { start, end, words }, sentence });
    if (quote === undefined) return [];
    seen.add(key);
    return [{ words, leaning: LEANINGS[use.leaning], quote }];
  });
}

/**
 * The words of the accounts for the same thing in the same episode, beside each other; only words that may be quoted. It shows how each
 * calls it and makes no sum of it.
 */
export function wordingOf(cast: Cast, { wording, alignment, study }: Build): WordingView[] {
  const labels = new Map(alignment.episodes.map((one) => [one.id, episodeWords(cast, one)] as const));
  return wording.flatMap(({ episode, concept, uses }): WordingView[] => {
    const rows = [...Map.groupBy(uses, ({ account }) => account)].flatMap(([key, own]) => {
      const member = cast.members.get(key);
      const words = wordsOf(cast, own);
      const language = own[0]?.language ?? '';
      if (member === undefined || member.withheld || words.length === 0) return [];
      const party = study.parties.find((one) => one.key === member.account.speaksFor)?.name ?? '';
      const { key: account, siglum } = member;
      return [{ account, siglum, party, language, languageName: languageWords(language), words }];
    });
    const leanings = new Set(rows.flatMap((row) => row.words.map((word) => word.leaning)));
    if (rows.length < 2 || leanings.size < 2) return [];
    return [{ episode: labels.get(episode) ?? '', thing: THINGS[concept] ?? concept, rows }];
  });
}
