import type { NoteStyle } from '../model/note-style.ts';

/** How each style sets a translation that is the writer's own, behind the quotation: quotation marks, and the words before the name. */
const STYLES: Readonly<Record<NoteStyle, readonly [open: string, close: string, by: string]>> = {
  chicago: ['“', '”', 'trans.'],
  mhra: ['‘', '’', 'trans. by'],
  'iso-690': ['“', '”', 'transl.'],
  gost: ['«', '»', 'пер.'],
};

/** A translation in square brackets, for it does not stand in the source: ` [“Losses came to 792 men.”, trans. Anna]`. */
export function styledTranslation(style: NoteStyle, text: string, name: string): string {
  const [open, close, by] = STYLES[style];
  return ` [${open}${text.replaceAll(/\s+/g, ' ').trim()}${close}, ${by} ${name}]`;
}
