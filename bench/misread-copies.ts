import type { Study } from '../src/core/model/account.ts';
import { misreadWords } from '../src/core/trace/misread-words.ts';
import { findReuse } from '../src/core/trace/reuse/reuse.ts';
import { stream } from './bootstrap.ts';
import { proseText, type WordChain, wordChain } from './planted.ts';

/** What eyes and machines take for one another, written down before the table of the program was asked. */
const TAKEN: readonly (readonly [string, string])[] = [
  ...(['ec', 'hb', 'un', 'ao', 'tf', 'il', '17', '38', '27', '56', '49', 'vr', 'gq', 'sf'] as const).map(
    ([a = '', b = '']) => [a, b] as const,
  ),
  ['rn', 'm'],
  ['cl', 'd'],
  ['in', 'm'],
];

/** A word with one place misread, where it has letters that are. */
function misread(word: string, random: () => number): string {
  const ways = TAKEN.flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]).filter(([from = '']) => word.includes(from));
  const [from = '', to = ''] = ways[Math.floor(random() * ways.length)] ?? [];
  return from === '' ? word : word.replace(from, to);
}

function prose(chain: WordChain, count: number, random: () => number): string[] {
  const words: string[] = [];
  for (let word = chain.any(random); words.length < count; word = chain.next(word, random))
    words.push(chain.words[word] as string);
  return words;
}

/** A copy: some words misread, some replaced by others of the language, some left out; some errors of the model put right. */
function copied(
  model: readonly string[],
  sound: readonly string[],
  chain: WordChain,
  share: number,
  random: () => number,
): string[] {
  return model.flatMap((word, at) => {
    const right = sound[at] as string;
    if (word !== right && random() < 0.5) return [right];
    const kind = random() / share;
    if (kind < 0.5) return [misread(word, random)];
    if (kind < 0.9) return [chain.words[chain.any(random)] as string];
    return kind < 1 ? [] : [word];
  });
}

const TRIALS = 100;

/** How often the direction of a copy without dates is told by what was misread, on made copies. */
export function benchMisreadCopies(): void {
  const chain = wordChain(proseText());
  console.log(
    `\nDirection of copying by misreadings, ${TRIALS} made copies of 600 words without dates beside ten texts of 2,000 words; the model has errors of its own (half a word in a hundred), half of which the copy puts right`,
  );
  console.log('| words changed in the copy | direction right | wrong | none told |\n|---|---|---|---|');
  for (const share of [0.02, 0.05, 0.1]) {
    let right = 0;
    let wrong = 0;
    for (let seed = 1; seed <= TRIALS; seed++) {
      const random = stream(seed * 100 + Math.round(share * 100));
      const sound = prose(chain, 600, random);
      const model = sound.map((word) => (random() < 0.005 ? misread(word, random) : word));
      const texts: Record<string, string> = {};
      for (let other = 0; other < 10; other++) texts[`other${other}`] = prose(chain, 2000, random).join(' ');
      // Which of the two comes first by name says nothing.
      const [model1, copy1] = seed % 2 === 0 ? ['x', 'y'] : ['y', 'x'];
      texts[model1 as string] = model.join(' ');
      texts[copy1 as string] = copied(model, sound, chain, share, random).join(' ');
      const study: Pick<Study, 'accounts'> = {
        accounts: Object.entries(texts).map(([key, text]) => ({
          key,
          siglum: key,
          title: key,
          language: 'en',
          text: 'original',
          read: 'full',
          kind: 'narrative',
          rights: { allow: 'free' },
          dependsOn: [],
          marks: [],
          editions: [{ id: key, account: key, label: '', language: 'en', text, structure: [], file: key }],
        })),
      };
      const reuse = findReuse(study.accounts.map(({ key }) => ({ id: key, text: texts[key] ?? '' })));
      const tie = misreadWords(study, reuse).find(
        ({ from, to, turns }) => turns === true && `${from}${to}`.length === 2,
      );
      if (tie?.from === copy1) right++;
      else if (tie !== undefined) wrong++;
    }
    console.log(`| ${Math.round(share * 100)} % | ${right} | ${wrong} | ${TRIALS - right - wrong} |`);
  }
}
