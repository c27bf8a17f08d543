import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a document is made of, in order; a note belongs to the paragraph before it. */
export type Part =
  | { readonly kind: 'heading' | 'prose' | 'note'; readonly words: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** Languages of the documents. */
export type BenchLanguage = 'en' | 'ru' | 'ja';

const FRESH = join(import.meta.dirname, 'fresh');
const EXAMPLES = join(import.meta.dirname, '..', 'src', 'core', 'languages');

/** Sentences in a paragraph. */
const LONG = 5;

const NOTE: Readonly<Record<BenchLanguage, (number: number, words: string) => string>> = {
  en: (number, words) => `See the list number ${number}: ${words}`,
  ru: (number, words) => `См. список номер ${number}: ${words}`,
  ja: (number, words) => `名簿第${number}号を見よ。${words}`,
};

/** Paragraphs of the sentences in bench/fresh and of the languages' examples, each once: what recurs would be no test of order. */
export function paragraphs(language: BenchLanguage): string[] {
  const { sentences } = JSON.parse(readFileSync(join(FRESH, `${language}.json`), 'utf8')) as {
    readonly sentences: readonly { readonly text: string }[];
  };
  const examples = readFileSync(join(EXAMPLES, language, 'examples.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' ⇒ '))
    .map((line) => line.slice(0, line.indexOf(' ⇒ ')));
  const all = [...sentences.map(({ text }) => text), ...examples];
  const texts = [...new Set(all.map((text) => text.replace(/[<>&]/g, '').replace(/\s+/g, ' ').trim()))];
  return Array.from({ length: Math.floor(texts.length / LONG) }, (_, at) =>
    texts.slice(at * LONG, at * LONG + LONG).join(language === 'ja' ? '' : ' '),
  );
}

/** A document: headings, paragraphs, and where they are wanted notes and a table. */
export function documentOf(language: BenchLanguage, notes: boolean, table: boolean): Part[] {
  const parts: Part[] = [];
  for (const [at, words] of paragraphs(language).entries()) {
    if (at % 6 === 0)
      parts.push({
        kind: 'heading',
        words: `${words.slice(0, words.search(/[\s、。,]/) + 1 || 12).trim()} ${at + 1}`,
      });
    parts.push({ kind: 'prose', words });
    if (notes && at % 3 === 1)
      parts.push({ kind: 'note', words: NOTE[language](at, words.slice(-80).replace(/^\S*\s/, '')) });
    if (table && at % 10 === 4)
      parts.push({
        kind: 'table',
        rows: Array.from({ length: 5 }, (_, row) => [
          `${language.toUpperCase()}-${at}-${row}`,
          String(1000 + at * 37 + row * 111),
          String(5000 + at * 53 + row * 97),
        ]),
      });
  }
  return parts;
}

/** Words in the order of reading, notes apart: they may stand anywhere. */
export function wordsOfDocument(parts: readonly Part[]): { text: string; notes: string } {
  const text: string[] = [];
  const notes: string[] = [];
  for (const part of parts)
    if (part.kind === 'table') text.push(part.rows.flat().join(' '));
    else (part.kind === 'note' ? notes : text).push(part.words);
  return { text: text.join('\n'), notes: notes.join('\n') };
}
