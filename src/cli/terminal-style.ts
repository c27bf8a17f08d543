import { styleText } from 'node:util';
import type { Style, Styler } from '../core/show/terminal-lines.ts';
import type { Effects } from './effects.ts';

const FORMATS: Readonly<Record<Style, Parameters<typeof styleText>[0]>> = {
  title: 'bold',
  question: 'bold',
  state: 'cyan',
  contradiction: 'red',
  value: 'bold',
  siglum: 'green',
  type: 'cyan',
  soft: 'dim',
};

/** Sets parts of the apparatus apart where the terminal shows colour; else leaves the words as they are. */
export const terminalStyle = ({ colour }: Effects): Styler =>
  colour
    ? (style, words) => styleText(FORMATS[style], words, { validateStream: false })
    : (_, words) => words;
