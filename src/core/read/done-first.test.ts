import { expect, test } from 'vitest';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { ActClaim } from '../model/claim.ts';
import { claimsIn } from './claims-examples.test-support.ts';

/** The acts of a text that are told as the first of their kind: how, and by whom. */
function firsts(language: string, text: string): string[] {
  return claimsIn(text, languageOf(language) as Language)
    .filter((claim): claim is ActClaim => claim.kind === 'act' && claim.first !== undefined)
    .map(({ first, agent, act }) => `${first} ${act} ${agent?.words ?? '-'}`);
}

test.each([
  ['en', 'The soldiers opened fire first, without warning.', 'fire_on The soldiers'],
  ['en', 'The police opened fire on the strikers first.', 'fire_on The police'],
  ['en', 'The soldiers were the first to open fire.', 'fire_on The soldiers'],
  ['en', 'The first shot came from the crowd.', 'fire_on the crowd'],
  ['en', 'The first shots were fired by the Danes.', 'fire_on the Danes'],
  ['en', 'The Danes attacked first.', 'attack The Danes'],
  ['de', 'Die Soldaten eröffneten zuerst das Feuer.', 'fire_on Die Soldaten'],
  ['de', 'Die Fallschirmjäger schossen als Erste.', 'fire_on Die Fallschirmjäger'],
  ['de', 'Die ersten Schüsse fielen aus der Menge.', 'fire_on der Menge'],
  ['fr', 'Les gendarmes tirèrent les premiers sur la foule.', 'fire_on Les gendarmes'],
  ['fr', 'Les Prussiens furent les premiers à ouvrir le feu.', 'fire_on Les Prussiens'],
  ['fr', 'Le premier coup de feu est venu de la foule.', 'fire_on la foule'],
  ['ru', 'Первыми открыли огонь японские пограничники.', 'fire_on японские пограничники'],
  ['ru', 'Солдаты стреляли первыми.', 'fire_on Солдаты'],
  ['ru', 'Первые выстрелы раздались со стороны полиции.', 'fire_on полиции'],
  ['uk', 'Першими відкрили вогонь польські солдати.', 'fire_on польські солдати'],
  ['uk', 'Перші постріли пролунали з натовпу.', 'fire_on натовпу'],
  ['pl', 'Milicja jako pierwsza otworzyła ogień do tłumu.', 'fire_on Milicja'],
  ['pl', 'Pierwsze strzały padły z tłumu.', 'fire_on tłumu'],
  ['ja', '中国軍が先に発砲した。', 'fire_on 中国軍'],
  ['ja', '最初に発砲したのはソ連兵だった。', 'fire_on ソ連兵'],
  ['zh', '日军首先向中国守军开火。', 'fire_on 日军'],
  ['zh', '中国军队先开枪。', 'fire_on 中国军队'],
  ['zh', '日军打响了第一枪。', 'fire_on 日军'],
])('%s: %s', (code, text, told) => {
  expect(firsts(code, text)).toEqual([`told ${told}`]);
});

test.each([
  // What is first is a company, a day, a step; or the shots only date another deed.
  ['en', 'The first company opened fire on the crowd.'],
  ['en', 'On the first day the guards fired on the farmers.'],
  ['en', 'The soldiers fired first into the air, and then into the crowd.'],
  ['en', 'After the first shots the troops fired into the crowd.'],
  ['de', 'Zuerst schossen sie in die Luft, dann in die Menge.'],
  ['de', 'Nach den ersten Schüssen feuerten die Soldaten in die Menge.'],
  ['fr', 'Les premiers soldats ouvrirent le feu à midi.'],
  ['ru', 'По первым рядам демонстрантов открыли огонь солдаты.'],
  ['ru', 'Солдаты первой роты открыли огонь.'],
  ['pl', 'Pierwszy batalion otworzył ogień o świcie.'],
  ['zh', '警察首先鸣枪示警，然后向人群开枪。'],
])('%s, not first: %s', (code, text) => {
  expect(firsts(code, text)).toEqual([]);
});

test.each([
  ['en', 'Unknown men fired on the soldiers. The soldiers returned fire.', 'fire_on Unknown men'],
  ['en', 'Gunmen shot at the patrol, and in response the patrol killed two.', 'fire_on Gunmen'],
  ['de', 'Die Wachen schossen auf das Boot. Die Männer erwiderten das Feuer.', 'fire_on Die Wachen'],
  ['fr', 'Des inconnus tirèrent sur la patrouille. Les soldats ripostèrent.', 'fire_on Des inconnus'],
  ['ru', 'Неизвестные открыли огонь по солдатам. В ответ солдаты убили двоих.', 'fire_on Неизвестные'],
  ['uk', 'Невідомі відкрили вогонь по солдатах. У відповідь солдати вбили двох.', 'fire_on Невідомі'],
  ['zh', '日军向阵地射击。守军还击。', 'fire_on 日军'],
])('%s, answered: %s', (code, text, shot) => {
  expect(firsts(code, text)).toEqual([`answered ${shot}`]);
});

test.each([
  ['en', 'The soldiers fired on the crowd. In response to the decree the guards fired a salute.'],
  ['en', 'The soldiers fired on the crowd. The mayor wept. The rioters returned fire.'],
  ['en', 'The rioters returned fire.'],
  ['ru', 'Солдаты открыли огонь. В ответ на указ гвардия стреляла в воздух.'],
])('%s, no answer: %s', (code, text) => {
  expect(firsts(code, text)).toEqual([]);
});

test.each([
  ['en', 'It is not known who fired the first shot.'],
  ['en', 'It is unclear which side opened fire first.'],
  ['de', 'Wer zuerst schoss, ist umstritten.'],
  ['fr', 'On ne sait pas qui ouvrit le feu en premier.'],
  ['ru', 'Неизвестно, кто выстрелил первым.'],
  ['uk', 'Невідомо, хто першим відкрив вогонь.'],
  ['pl', 'Do dziś nie ustalono, kto oddał pierwszy strzał.'],
  ['ja', 'どちらが先に発砲したかは不明である。'],
  ['zh', '究竟哪一方首先开火，说法不一。'],
])('%s, left open: %s', (code, text) => {
  expect(firsts(code, text)).toEqual(['asked fire_on -']);
});

test.each([
  ['en', 'The men who fired first were never found.', 'fire_on The men'],
  ['fr', 'Les gendarmes qui tirèrent les premiers furent jugés.', 'fire_on Les gendarmes'],
])('%s, no question: %s', (code, text, told) => {
  expect(firsts(code, text)).toEqual([`told ${told}`]);
});
