import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { variorum } from '../src/core/variorum.ts';
import { loadStudy } from '../src/study/load.ts';

/**
 * An invented event: one account of 24 paragraphs, a Russian and a Chinese translation of it that leave out and join some, and two accounts
 * that tell the same days by themselves. No settings, no names.
 */
test('a translation is found by its passages in unbroken order, and whoever tells the same days by himself is not', async () => {
  const { study } = await loadStudy(fileURLToPath(new URL('translated', import.meta.url)));
  const { trace } = variorum(study);
  const tied = trace.edges
    .filter(({ evidence }) => evidence.some(({ says }) => says.includes('a translation, or two of one text')))
    .map(({ from, to, status, commonSource }) => `${from} ${to} ${status} ${commonSource}`);
  expect(tied.sort()).toEqual([
    'perevod harmon proposed true',
    'yiben harmon proposed true',
    'yiben perevod proposed true',
  ]);
});
