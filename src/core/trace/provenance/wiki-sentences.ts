import { isSpace, strip } from './spaces.ts';

const CUT = '@@@@';

/** Cuts behind `abc. `: a full stop after three signs that are neither white space, full stop nor equals sign. */
function cutAtStops(text: string): string {
  let at = text.indexOf('. ');
  if (at < 0) return text;
  let done = 0;
  let out = '';
  for (; at >= 0; at = text.indexOf('. ', at + 1)) {
    let from = at;
    let plain = 0;
    while (plain < 3 && from > done) {
      const code = text.charCodeAt(from - 1);
      if (code === 46 || code === 61 || isSpace(code)) break;
      // A letter outside the first plane is two code units and one sign.
      const pair =
        code >= 0xdc00 && code < 0xe000 && from - 1 > done && (text.charCodeAt(from - 2) & 0xfc00) === 0xd800;
      from -= pair ? 2 : 1;
      plain++;
    }
    if (plain < 3) continue;
    out += text.slice(done, at + 1) + CUT;
    done = at + 2;
  }
  return out + text.slice(done);
}

const END_OF_ADDRESS = /[ |<>\n\r]/g;

/** Cuts before and behind `http…://…` with the sign that ends it; linear, where the reference's pattern is not. */
function cutAroundAddresses(text: string): string {
  let at = text.indexOf('http');
  if (at < 0) return text;
  let done = 0;
  let out = '';
  let scheme = text.indexOf('://', at + 4);
  let line = text.indexOf('\n', at);
  while (at >= 0) {
    // Looked for again only when passed: a line may be the whole text.
    if (scheme < at + 4) scheme = text.indexOf('://', at + 4);
    if (scheme < 0) break;
    if (line >= 0 && line < at) line = text.indexOf('\n', at);
    if (line >= 0 && scheme > line) {
      at = text.indexOf('http', line);
      continue;
    }
    END_OF_ADDRESS.lastIndex = scheme + 3;
    if (!END_OF_ADDRESS.test(text)) break;
    const end = END_OF_ADDRESS.lastIndex;
    out += `${text.slice(done, at)}${CUT}${text.slice(at, end)}${CUT}`;
    done = end;
    at = text.indexOf('http', done);
  }
  return out + text.slice(done);
}

const SIMPLE: readonly (readonly [string, string])[] = [
  ['; ', `;${CUT}`],
  ['? ', `?${CUT}`],
  ['! ', `!${CUT}`],
  [': ', `:${CUT}`],
  ['\t', `\t${CUT}`],
  ['<!--', `${CUT}<!--`],
  ['-->', `-->${CUT}`],
  ['<ref', `${CUT}<ref`],
  ['/ref>', `/ref>${CUT}`],
];

/** Sentences of a paragraph by the reference's rules: lines, stops, comments, references and addresses; none empty. */
export function wikiSentences(paragraph: string): string[] {
  let text = paragraph.includes('\n') ? paragraph.replaceAll('\n', `\n${CUT}`) : paragraph;
  text = cutAtStops(text);
  for (const [mark, cut] of SIMPLE) if (text.includes(mark)) text = text.replaceAll(mark, cut);
  text = cutAroundAddresses(text);
  while (text.includes('@@@@@@@@')) text = text.replaceAll('@@@@@@@@', CUT);
  const found: string[] = [];
  for (const piece of text.split(CUT)) {
    const sentence = strip(piece);
    if (sentence !== '') found.push(sentence);
  }
  return found;
}
