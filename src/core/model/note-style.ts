/** Styles in which a footnote may be set, by their key in study.yaml, with the standard each follows. */
export const NOTE_STYLES = {
  chicago: 'Chicago Manual of Style, full notes',
  mhra: 'MHRA Style Guide',
  'iso-690': 'ISO 690, running notes',
  gost: 'ГОСТ Р 7.0.5, footnotes',
} as const;

export type NoteStyle = keyof typeof NOTE_STYLES;
