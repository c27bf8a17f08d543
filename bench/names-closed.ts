import { languageOf } from '../src/core/languages/index.ts';
import { isSameName, SAME_NAME } from '../src/core/read/names/cluster-names.ts';
import { lookupKey } from '../src/core/read/names/name-index.ts';
import { readNames } from '../src/core/read/names/names.ts';
import { stripEnding } from '../src/core/read/names/strip-ending.ts';
import { readTimes } from '../src/core/read/times.ts';
import { foldWord } from '../src/core/text/fold.ts';
import { likeness, type Reading, readings } from '../src/core/text/transliterate.ts';
import { bootstrap } from './bootstrap.ts';
import { type JudgedPairs, judgedPairs, warText } from './names-gold.ts';

/** One name of a war in one language: its forms in the text and how it may be read. */
interface Lexeme {
  readonly stem: string;
  readonly forms: ReadonlySet<string>;
  readonly readings: readonly Reading[];
  /** Stems of its words; several for a name with a hyphen. */
  readonly parts: readonly string[];
}

const stemOf = (word: string, language: string): string =>
  stripEnding(lookupKey(foldWord(word)), languageOf(language)?.names.endings ?? []);

/**
 * Names one text holds by the program's own discovery, word by word as the judges had them, and names with a hyphen as
 * a whole too. Peoples, states and units are no names here.
 */
function lexemesOf(corpora: string, war: string, code: string): Lexeme[] | undefined {
  const source = warText(corpora, war, code);
  const language = languageOf(code);
  if (source === undefined || language === undefined) return undefined;
  const { text, segments } = source;
  const { times } = readTimes({ edition: 'e', text, segments, language, code });
  const forms = new Map<string, Set<string>>();
  const put = (words: string): void => {
    if (words.length < 2 || /^[IVXLC]+$/.test(words)) return;
    const stem = stemOf(words, code);
    const list = forms.get(stem) ?? new Set();
    list.add(words);
    forms.set(stem, list);
  };
  for (const name of readNames({ edition: 'e', text, segments, language, times })) {
    if (name.nameKind === 'demonym' || name.nameKind === 'unit') continue;
    for (const whole of name.words.replace(/\p{Lu}\.\s?/gu, '').split(' ')) {
      const parts = whole.split('-');
      if (parts.length > 1) put(whole);
      for (const part of parts) if (/^\p{Lu}/u.test(part)) put(part);
    }
  }
  const cyrillic = language.script === 'cyrillic';
  return [...forms.entries()].map(([stem, set]) => {
    const sorted = [...set].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    const shortest = sorted[0] as string;
    const cut = foldWord(shortest).length - stem.length;
    const bare =
      cut > 0 && !stem.includes(' ') ? shortest.toLowerCase().slice(0, -cut) + (cyrillic ? '*' : '') : stem;
    return { stem, forms: set, readings: [...readings(bare), ...readings(shortest)], parts: stem.split(' ') };
  });
}

interface Outcome {
  readonly right: boolean;
  readonly found: boolean;
  readonly says: string;
}

/** Every link at the threshold, and every judged pair that has none. */
function outcomes(
  { war, a, b, pairs }: JudgedPairs,
  left: readonly Lexeme[],
  right: readonly Lexeme[],
  least: number,
): Outcome[] {
  const wanted = new Map<string, string>(
    pairs.map(([x, y]) => [`${stemOf(x, a)}=${stemOf(y, b)}`, `${x}=${y}`] as const),
  );
  const met = new Set<string>();
  const found: Outcome[] = [];
  for (const x of left) {
    for (const y of right) {
      const alike = likeness(x.readings, y.readings, least - 1e-9);
      if (alike === undefined || (least === SAME_NAME && !isSameName(alike))) continue;
      const { score } = alike;
      // A name with a hyphen stands for each of its words: Май-Чоу = Maychew.
      const keys = [
        `${x.stem}=${y.stem}`,
        ...(x.parts.length > 1 || y.parts.length > 1
          ? x.parts.flatMap((p) => y.parts.map((q) => `${p}=${q}`))
          : []),
      ];
      const good = keys.filter((key) => wanted.has(key));
      for (const key of good) met.add(key);
      const whole = x.parts.length > 1 && y.parts.length > 1;
      if (good.length === 0 && !whole)
        found.push({
          right: false,
          found: true,
          says: `${war} ${a}-${b} ${[...x.forms].join('/')} = ${[...y.forms].join('/')} ${score.toFixed(2)}`,
        });
    }
  }
  for (const [key, says] of wanted)
    found.push({ right: true, found: met.has(key), says: `${war} ${a}-${b} ${says}` });
  return found;
}

const precision = (all: readonly Outcome[]): number => {
  const linked = all.filter((one) => one.found);
  return linked.length === 0 ? 0 : linked.filter((one) => one.right).length / linked.length;
};
const recall = (all: readonly Outcome[]): number => {
  const gold = all.filter((one) => one.right);
  return gold.length === 0 ? 0 : gold.filter((one) => one.found).length / gold.length;
};

/** Precision and recall of links between the names of one war told in two languages. */
export function benchClosedWorld(corpora: string, errors: boolean): void {
  const judged = judgedPairs(corpora);
  if (judged === undefined) {
    console.log('closed world (episodes/names.txt): skipped: not there');
    return;
  }
  console.log(
    'closed world: judged pairs over the names of two wars (en-uk, en-de, uk-de), found by the program itself',
  );
  console.log('  score   P [95 %]            R [95 %]            links right/all  pairs found/all');
  for (const least of [...new Set([0.78, 0.82, SAME_NAME, 0.86, 0.9])].sort((a, b) => a - b)) {
    const all: Outcome[] = [];
    for (const pairs of judged) {
      const left = lexemesOf(corpora, pairs.war, pairs.a);
      const right = lexemesOf(corpora, pairs.war, pairs.b);
      if (left !== undefined && right !== undefined) all.push(...outcomes(pairs, left, right, least));
    }
    const linked = all.filter((one) => one.found);
    const gold = all.filter((one) => one.right);
    const range = ([low, high]: readonly [number, number]): string => `${low.toFixed(2)}-${high.toFixed(2)}`;
    console.log(
      `  ${least.toFixed(2)}${least === SAME_NAME ? '*' : ' '}   ${precision(all).toFixed(3)} [${range(bootstrap(all, precision))}]   ${recall(all).toFixed(3)} [${range(bootstrap(all, recall))}]   ${linked.filter((one) => one.right).length}/${linked.length}  ${gold.filter((one) => one.found).length}/${gold.length}`,
    );
    if (errors && least === SAME_NAME) {
      for (const one of all)
        if (one.right !== one.found)
          console.log(`    ${one.found ? 'not in the list' : 'missed         '} ${one.says}`);
    }
  }
  console.log(
    '  * as the program decides: this score, .90 where a name has at most two consonants; must .90 / .82, aim .95 / .90',
  );
}
