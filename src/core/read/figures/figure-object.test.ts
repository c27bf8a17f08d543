import { expect, test } from 'vitest';
import { languages } from '../../languages/index.ts';
import { claimsIn } from '../claims-examples.test-support.ts';

/** The narrower kind of every figure of a sentence. */
const kinds = (code: string, text: string): (string | undefined)[] => {
  const language = languages.find((one) => one.code === code);
  const claims = language === undefined ? [] : claimsIn(text, language);
  return claims.flatMap((claim) => (claim.kind === 'quantity' ? [claim.subset] : []));
};

test('women and children are told apart, and counted together are people who do not fight', () => {
  expect(kinds('en', 'The dead were 31 women and 19 children.')).toEqual(['women', 'children']);
  expect(kinds('en', 'The fort held 300 women and children.')).toEqual(['civilian']);
  expect(kinds('fr', 'On compta 31 femmes et 19 enfants parmi les morts.')).toEqual(['women', 'children']);
  expect(kinds('en', 'Sixty people were killed, of whom nine were women.')).toEqual([undefined, 'women']);
  expect(kinds('en', 'The dead were 31 officers and 19 villagers.')).toEqual(['officer', 'civilian']);
});

test('a junior commander is no officer', () => {
  for (const [code, text] of [
    ['en', 'The dead were 129 officers and 191 junior commanders.'],
    ['ru', 'Погибли 129 офицеров и 191 младший командир.'],
    ['uk', 'Загинули 129 офіцерів і 192 молодших командири.'],
  ] as const)
    expect(kinds(code, text)).toEqual(['officer', 'non-commissioned-officer']);
});

test('a kind is one whatever the language, so that figures of one kind meet and are no other part of the whole', () => {
  const told = (...texts: readonly (readonly [code: string, text: string])[]): unknown[] =>
    texts.map(([code, text]) => kinds(code, text));
  for (const one of told(
    ['en', 'Two battleships and three cruisers were sunk.'],
    ['de', 'Zwei Schlachtschiffe und drei Kreuzer wurden versenkt.'],
    ['fr', 'Deux cuirassés et trois croiseurs furent coulés.'],
    ['ru', 'Были потоплены два броненосца и три крейсера.'],
    ['uk', 'Було потоплено два броненосці та три крейсери.'],
    ['pl', 'Zatopiono dwa pancerniki i trzy krążowniki.'],
    ['ja', '戦艦二隻、巡洋艦三隻が撃沈された。'],
    ['zh', '战列舰二艘、巡洋舰三艘被击沉。'],
  ))
    expect(one).toEqual(['battleship', 'cruiser']);
  for (const one of told(
    ['en', 'They lost 300 horsemen.'],
    ['de', 'Sie verloren 300 Reiter.'],
    ['ru', 'Они потеряли 300 всадников.'],
    ['uk', 'Вони втратили 300 вершників.'],
    ['pl', 'Stracili 300 kawalerzystów.'],
  ))
    expect(one).toEqual(['cavalry']);
  for (const one of told(
    ['en', 'The dead were 31 women and 19 children.'],
    ['de', 'Unter den Toten waren 31 Frauen und 19 Kinder.'],
    ['ru', 'Среди убитых были 31 женщина и 19 детей.'],
    ['uk', 'Серед убитих була 31 жінка і 19 дітей.'],
    ['pl', 'Wśród zabitych było 31 kobiet i 19 dzieci.'],
  ))
    expect(one).toEqual(['women', 'children']);
});

test('merchant ships are told from men of war, and merchants are no ships', () => {
  for (const [code, text] of [
    ['en', 'Six merchant ships and a destroyer were sunk.'],
    ['de', 'Sechs Handelsschiffe wurden versenkt.'],
    ['fr', 'Onze navires marchands furent coulés.'],
    ['ru', 'Было потоплено семь торговых судов.'],
    ['uk', 'Було потоплено сім торговельних суден.'],
    ['pl', 'Zatopiono osiem statków handlowych.'],
    ['zh', '击沉商船七艘。'],
    ['ja', '商船7隻を撃沈した。'],
  ] as const)
    expect(kinds(code, text)[0]).toBe('merchant-ship');
  expect(kinds('en', 'Three merchants were hanged.')).toEqual([undefined]);
  expect(kinds('fr', 'Trois marchands furent tués.')).toEqual([undefined]);
});
