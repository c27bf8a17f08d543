import { expect, test } from 'vitest';
import { de } from '../../languages/de/index.ts';
import { en } from '../../languages/en/index.ts';
import { fr } from '../../languages/fr/index.ts';
import { pl } from '../../languages/pl/index.ts';
import { tellersOf } from './tellers.test-support.ts';

test('another teller may leave out the verb and repeat the preposition', () => {
  expect(tellersOf('La préfecture parla de huit morts, le comité de grève de trente.', fr)).toEqual([
    'huit La préfecture',
    'trente le comité de grève',
  ]);
  expect(tellersOf('Die Präfektur sprach von acht Toten, das Streikkomitee von dreißig.', de)).toEqual([
    'acht Die Präfektur',
    'dreißig das Streikkomitee',
  ]);
  expect(tellersOf('Prefektura mówiła o ośmiu zabitych, komitet strajkowy o trzydziestu.', pl)).toEqual([
    'ośmiu Prefektura',
    'trzydziestu komitet strajkowy',
  ]);
});

test('a body of men with a figure of its own tells nothing', () => {
  expect(tellersOf('The governor reported 40 dead, the garrison losing 12 more.', en)).toEqual([
    '40 The governor',
    '12 The governor',
  ]);
});
