import { expect, test } from 'vitest';
import { languageOf } from '../../languages/index.ts';
import { segment } from '../segment.ts';
import { readNames } from './names.ts';

/** Peoples and states told in a text, by their codes, and other names as they stand. */
function told(code: string, text: string): string[] {
  const language = languageOf(code);
  const segments = segment(text, [], language?.segment);
  return readNames({ edition: 'e', text, segments, language, times: [] }).map(
    ({ party, words }) => party ?? words,
  );
}

test.each([
  ['en', 'In the field the Roman and Carthaginian horse met.', ['ROME', 'CARTHAGE']],
  [
    'en',
    'It was said that Roman Dovrin and Norman Cole met the Normans.',
    ['Roman Dovrin', 'Norman Cole', 'NORMAN'],
  ],
  ['en', 'In the end the Norman Conquest began.', ['NORMAN']],
  ['en', 'Then the Ming fled, and Ming troops fell; later Ming slept.', ['MING', 'MING', 'Ming']],
  ['en', 'They were Roman Catholics.', ['Roman Catholics']],
  ['en', 'There the Apaches met Apache helicopters.', ['APACHE', 'Apache']],
  ['en', 'They met the vandals and the boxers.', []],
  ['en', 'Here the Bosnian Serbs met the Bosniaks.', ['RS', 'BA']],
  ['fr', 'On vit les Francs payer cent francs.', ['FRANK']],
  ['fr', 'Puis les Impériaux et les Vénitiens vinrent.', ['HRE', 'VENICE']],
  ['de', 'Dann kamen die Goten, und die Kaiserlichen flohen vor den Schweden.', ['GOTH', 'HRE', 'SE']],
  ['de', 'Dort lag ein Schiff der Kaiserlichen Marine, und sie wenden sich.', []],
  ['ru', 'Там был Александр Македонский, и македонское войско.', ['Александр Македонский', 'MK']],
  ['ru', 'Там друзья были готовы, и много аварий.', []],
  ['ru', 'Там готы и друзы, половцы и белогвардейцы.', ['GOTH', 'DRUZE', 'CUMAN', 'WHITE']],
  ['uk', 'Там друзі були готові, а половці й козаки ні.', ['CUMAN', 'COSSACK']],
  ['pl', 'Tam Goci i Frankowie, ale oddział gotów i sto franków.', ['GOTH', 'FRANK']],
  ['pl', 'Tam Niemieccy, Szwedzcy i chińscy żołnierze, radzieccy lotnicy.', ['DE', 'SE', 'CN', 'SU']],
  ['pl', 'Tam wojscy i greckokatolicy, mieszczańscy radni.', []],
  ['zh', '越南人民军与人民军。', ['VN', 'KP']],
  ['pl', 'Tam był Aleksander Macedoński i wojsko macedońskie.', ['Aleksander Macedoński', 'MK']],
] as const)('%s: %s', (code, text, names) => expect(told(code, text)).toEqual(names));
