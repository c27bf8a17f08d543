import { COMMON_LETTERS } from './spelling/common-letters.ts';
import type { Spelling } from './spelling/spelling.ts';

const VOWEL: ReadonlySet<string> = new Set('aeiouyäöüáéíóúýàèìòùâêîôûãõåæøœőűăāēīōūąęěůėıəơư');
const FRONT: ReadonlySet<string> = new Set('eiyéèêëíìîïýēīěėęäöüæœøî');
const MARKS = /[\u0300-\u036f]/g;

interface Rule {
  readonly letters: string;
  readonly before: '' | '^' | 'V' | 'C';
  readonly after: '' | '$' | 'F' | 'V' | 'C' | 'L' | 'M';
  readonly sounds: string;
}

type Rules = ReadonlyMap<string, readonly Rule[]>;

const LINE = /^(\^|<[VC])?([^\s$>]+)(\$|>[FVCLM])? (\S+)$/;

function parse(lines: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of lines.split('\n')) {
    const found = LINE.exec(line.trim());
    if (found === null) continue;
    const [, before = '', letters = '', after = '', sounds = ''] = found;
    rules.push({
      letters,
      before: before.replace('<', '') as Rule['before'],
      after: after.replace('>', '') as Rule['after'],
      sounds: sounds === '-' ? '' : sounds,
    });
  }
  return rules;
}

const compiled = new Map<Spelling, Rules>();

/** Rules by first letter, the longest letters first, else in the order they are written. */
function rulesOf(spelling: Spelling): Rules {
  const old = compiled.get(spelling);
  if (old !== undefined) return old;
  const rules = new Map<string, Rule[]>();
  for (const rule of [...parse(spelling.rules), ...parse(COMMON_LETTERS)]) {
    const first = rule.letters[0] as string;
    const list = rules.get(first) ?? [];
    list.push(rule);
    rules.set(first, list);
  }
  for (const list of rules.values()) list.sort((a, b) => b.letters.length - a.letters.length);
  compiled.set(spelling, rules);
  return rules;
}

function fits(word: string, at: number, rule: Rule): boolean {
  if (!word.startsWith(rule.letters, at)) return false;
  const before = word[at - 1];
  if (rule.before === '^' && before !== undefined) return false;
  if (rule.before === 'V' && (before === undefined || !VOWEL.has(before))) return false;
  if (rule.before === 'C' && (before === undefined || VOWEL.has(before))) return false;
  const end = at + rule.letters.length;
  const after = word[end];
  switch (rule.after) {
    case '$':
      return after === undefined;
    case 'F':
      return after !== undefined && FRONT.has(after);
    case 'V':
      return after !== undefined && VOWEL.has(after);
    case 'C':
      return after !== undefined && !VOWEL.has(after);
    case 'L':
      return after !== undefined && !VOWEL.has(after) && VOWEL.has(word[end + 1] ?? '');
    case 'M':
      return after !== undefined && !VOWEL.has(after) && word[end + 1] === 'e' && end + 2 === word.length;
    default:
      return true;
  }
}

/** Sounds of a word of lower-case Latin letters, marks and all, as one tradition spells them. */
export function latinSounds(word: string, spelling: Spelling): string {
  const rules = rulesOf(spelling);
  let sounds = '';
  let at = 0;
  while (at < word.length) {
    const letter = word[at] as string;
    let rule = rules.get(letter)?.find((one) => fits(word, at, one));
    let plain = letter;
    if (rule === undefined && letter > '\u007f') {
      plain = letter.normalize('NFD').replace(MARKS, '');
      rule = rules.get(plain)?.find((one) => one.letters === plain && one.before === '' && one.after === '');
    }
    if (rule !== undefined) {
      sounds += rule.sounds;
      at += rule.letters.length;
    } else {
      if (plain >= 'a' && plain <= 'z') sounds += plain[0];
      at++;
    }
  }
  return sounds;
}
