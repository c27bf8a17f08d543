import type { GoldAct, GoldQuantity, GoldSentence } from './claims-score.ts';

const VOICES: Readonly<Record<string, string>> = {
  A: 'active',
  P: 'passive',
  I: 'impersonal',
  N: 'nominal',
};

/**
 * Sentences of `bench/studied`, written to be read by people: `= sentence`, then a line for each figure and act in it.
 *
 *     = The Danes lost four guns, reports Juel.
 *     Q four = 4 eq gun lost | p The Danes | @ Juel
 *     A lost = lose | a The Danes | t four guns | @ Juel
 *
 * A figure: its words, value or lo..hi, comparator, object, roles joined by commas; `p` whose. An act begins with its
 * voice (A active, P passive, I impersonal, N noun) and has its trigger and type; `a` agent, `t` target. Both may have
 * `@` the source and `!` the modality, which is else that of a fact. Words are found at their first place in the sentence;
 * `~2` behind them asks for the second. Who did it, date and place are left out.
 *
 * @throws Error naming the line that is not understood, or whose words its sentence does not have.
 */
export function studiedSentences(code: string, text: string): GoldSentence[] {
  const sentences: (GoldSentence & { quantities: GoldQuantity[]; acts: GoldAct[] })[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('= ')) {
      const id = `${code}-s${String(sentences.length + 1).padStart(3, '0')}`;
      sentences.push({ id, text: line.slice(2), quantities: [], acts: [] });
      continue;
    }
    const sentence = sentences.at(-1);
    const [head = '', ...slots] = line.split(' | ');
    const [, kind, words, told] = /^([QAPIN]) (.+) = (.+)$/.exec(head) ?? [];
    if (sentence === undefined || kind === undefined || words === undefined || told === undefined)
      throw new Error(`${code}, line ${at + 1} is not understood: ${line}`);
    const slot = (sign: string): string | undefined =>
      slots.find((one) => one.startsWith(sign))?.slice(sign.length);
    const run = (wanted: string | undefined) => {
      if (wanted === undefined) return null;
      const place = placeOf(sentence.text, wanted);
      if (place === undefined) throw new Error(`${code}, line ${at + 1}: the sentence has no ${wanted}`);
      return place;
    };
    const trigger = run(words) as { start: number; end: number; text: string };
    const said = { attribution: run(slot('@ ')), modality: slot('!') ?? 'act' };
    if (kind === 'Q') {
      const [value = '', comparator = '', object = '', roles = ''] = told.split(' ');
      const [lo = Number.NaN, hi = lo] = value.split('..').map(Number);
      if (Number.isNaN(hi) || roles === '')
        throw new Error(`${code}, line ${at + 1} is not understood: ${line}`);
      const quantity = { num: trigger, lo, hi, comparator, object, roles: roles.split(',') };
      sentence.quantities.push({ ...quantity, party: run(slot('p ')), ...said });
    } else
      sentence.acts.push({
        ...{ trigger, class: told, agent: run(slot('a ')), target: run(slot('t ')) },
        ...{ voice: VOICES[kind] as string, ...said },
      });
  }
  return sentences;
}

/** Scripts written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Where words stand in a sentence, as whole words where they do; `~2` asks for the second place. */
function placeOf(text: string, wanted: string): { start: number; end: number; text: string } | undefined {
  const [, words = wanted, count = '1'] = /^(.*)~(\d)$/.exec(wanted) ?? [];
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const joined = (one: string | undefined): boolean =>
      one !== undefined && /[\p{L}\p{N}]/u.test(one) && !UNSPACED.test(one);
    const whole = !joined(text[at - 1]) && !joined(text[at + words.length]);
    if (whole || UNSPACED.test(words)) places.push(at);
  }
  const start = places[Number(count) - 1];
  return start === undefined ? undefined : { start, end: start + words.length, text: words };
}
