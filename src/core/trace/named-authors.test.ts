import { expect, test } from 'vitest';
import type { Study } from '../model/account.ts';
import type { ReadEdition } from '../model/passage.ts';
import { namedAuthors } from './named-authors.ts';

const study = {
  accounts: [{ key: 'book' }],
  knownThrough: [{ key: 'kriv-1993' }, { key: 'kriv-2001' }, { key: 'memoir' }, { key: 'coox' }],
  names: [
    { key: 'kriv', label: 'Krivosheev', forms: { ru: ['Кривошеев'] } },
    { key: 'stern', label: 'Shtern', party: 'sov', forms: { en: ['Shtern'] } },
  ],
  library: [
    { id: 'kriv-1993', author: [{ family: 'Krivosheev' }] },
    { id: 'kriv-2001', author: [{ family: 'Krivosheev' }] },
    { id: 'memoir', author: [{ family: 'Shtern' }] },
    { id: 'coox', author: [{ family: 'Coox' }] },
  ],
} as unknown as Study;
const named = (text: string, claims: readonly unknown[] = []): string[] =>
  namedAuthors(
    study,
    [{ edition: { account: 'book', text, structure: [] }, claims } as unknown as ReadEdition],
    [],
  ).map(({ to, evidence }) => `${to}: ${evidence.says}`);

test('an author who is named and does nothing is a source, in any form of the name; which work is not said', () => {
  const says =
    'it names its author (кривошеев), who does nothing in any account; which of 2 works is not said';
  expect(named('О потерях см. у Кривошеева.')).toEqual([`kriv-1993: ${says}`, `kriv-2001: ${says}`]);
});

test('who belongs to a side, or acts, is no mere author; a short surname says too little', () => {
  expect(named('Shtern took over. Coox tells it.')).toEqual([]);
  const act = { kind: 'act', agent: { words: 'Krivosheev' } };
  expect(named('Krivosheev counted them.', [act])).toEqual([]);
});
