import type { NumberWords } from '../../languages/number-words.ts';

/**
 * Value of a number word that is several run together (`zweihundertsechs`, `dreiundzwanzigtausend`); undefined where the word is not
 * one from end to end. Linear: every magnitude is looked for once.
 */
export function solidNumeral(word: string, numbers: NumberWords): number | undefined {
  if (numbers.solid === undefined || word.length < 5 || word.length > 80) return undefined;
  const magnitudes = Object.entries(numbers.magnitudes)
    .filter(([form]) => !form.includes(' ') && form.length > 4)
    .sort(([, a], [, b]) => b - a);
  return whole(word, magnitudes, 0, numbers);
}

function whole(
  word: string,
  magnitudes: readonly (readonly [string, number])[],
  from: number,
  numbers: NumberWords,
): number | undefined {
  for (let i = from; i < magnitudes.length; i++) {
    const [form, value] = magnitudes[i] as readonly [string, number];
    const at = word.indexOf(form);
    if (at < 0) continue;
    const count = at === 0 ? 1 : whole(word.slice(0, at), magnitudes, i + 1, numbers);
    const behind = word.slice(at + form.length);
    const rest =
      behind === ''
        ? 0
        : (whole(behind, magnitudes, i + 1, numbers) ?? joined(behind, magnitudes, i + 1, numbers));
    return count === undefined || count === 0 || rest === undefined || rest >= value
      ? undefined
      : count * value + rest;
  }
  return small(word, numbers);
}

/** `hundertundfünf`: a join between the magnitude and the rest. */
function joined(
  word: string,
  magnitudes: readonly (readonly [string, number])[],
  from: number,
  numbers: NumberWords,
): number | undefined {
  for (const join of numbers.solid?.joins ?? [])
    if (word.startsWith(join)) return whole(word.slice(join.length), magnitudes, from, numbers);
  return undefined;
}

/** Below a hundred: `sieben`, `dreiundzwanzig`. */
function small(word: string, numbers: NumberWords): number | undefined {
  const own = numbers.values[word];
  if (own !== undefined) return own;
  const { articles = [], joins = [] } = numbers.solid ?? {};
  if (articles.includes(word)) return 1;
  for (const join of joins) {
    const at = word.indexOf(join);
    if (at <= 0) continue;
    const unit = articles.includes(word.slice(0, at)) ? 1 : numbers.values[word.slice(0, at)];
    const ten = numbers.values[word.slice(at + join.length)];
    if (unit !== undefined && unit > 0 && unit < 10 && ten !== undefined && ten >= 20 && ten % 10 === 0)
      return unit + ten;
  }
  return undefined;
}
