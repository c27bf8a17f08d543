import { filesOf, type Invented } from '../contested-study.test-support.ts';

/** Days of July 1921 on which something is told. */
const DAYS = [12, 14, 16, 18, 20];

/** A short account of the fighting at Orrin: its own figures, and of the days those that it does not pass over. */
function account(at: number): Invented {
  const told = DAYS.filter((_, place) => (at + place) % 3 !== 0 || place === 0 || place === DAYS.length - 1);
  const acts = told.map(
    (day, place) => `On ${day} July 1921 the Northern Guard ${place % 2 === 0 ? 'attacked' : 'left'} Orrin.`,
  );
  return {
    key: `book-${String(at + 1).padStart(3, '0')}`,
    title: `Book ${at + 1}`,
    written: String(1922 + (at % 70)),
    text: `${acts.join(' ')} The Orlanders lost ${100 + at} men killed. The Northern Guard lost ${20 + (at % 40)} men wounded.`,
  };
}

/** Files of a study of many short accounts: one question has as many readings as there are accounts, and silences name dozens. */
export function manyAccounts(count: number): Record<string, string> {
  const files = filesOf(Array.from({ length: count }, (_, at) => account(at)));
  const settings = files['study.yaml']?.replace('1921-03-12/1921-03-16', '1921-07-10/1921-07-22') ?? '';
  return { ...files, 'study.yaml': settings };
}
