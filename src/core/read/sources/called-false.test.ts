import { expect, test } from 'vitest';
import { languages } from '../../languages/index.ts';
import { claimsIn } from '../claims-examples.test-support.ts';

const polarities = (code: string, text: string): readonly string[] => {
  const language = languages.find((one) => one.code === code);
  if (language === undefined) throw new Error(code);
  return claimsIn(text, language)
    .filter(({ kind }) => kind === 'quantity')
    .map(({ polarity }) => polarity);
};

test.each([
  ['en', 'The figure of 300 dead is a malicious invention.'],
  ['en', 'The claim that 300 men died is a lie.'],
  ['de', 'Die Zahl von 300 Toten ist frei erfunden.'],
  ['fr', 'Le chiffre de 300 morts est une invention.'],
  ['fr', 'Le chiffre de 300 morts est exagéré.'],
  ['fr', 'Le bilan de 300 morts est une exagération.'],
  ['ru', 'Цифра 300 убитых выдумана.'],
  ['ru', 'Цифра в 300 убитых является вымыслом.'],
  ['uk', 'Цифра 300 убитих вигадана.'],
  ['pl', 'Liczba 300 zabitych jest zawyżona.'],
  ['en', 'The figure of 300 dead, which some papers printed, is far too high.'],
  ['de', 'Die Zahl von 300 Toten ist viel zu hoch.'],
  ['fr', 'Le chiffre de 300 morts est trop élevé.'],
  ['ru', 'Цифра 300 убитых слишком высока.'],
  ['uk', 'Цифра 300 загиблих надто висока.'],
  ['pl', 'Liczba 300 zabitych jest zbyt wysoka.'],
  ['en', 'Rumours of 300 dead were not confirmed.'],
  ['en', 'The report of 300 dead has never been confirmed.'],
  ['de', 'Gerüchte über 300 Tote haben sich nicht bestätigt.'],
  ['fr', "Les rumeurs de 300 morts n'ont pas été confirmées."],
  ['ru', 'Слухи о 300 погибших не подтвердились.'],
  ['uk', 'Чутки про 300 загиблих не підтвердилися.'],
  ['pl', 'Pogłoski o 300 zabitych nie potwierdziły się.'],
])('%s: what is called false is denied: %s', (code, text) => {
  expect(polarities(code, text)).toEqual(['denied']);
});

test.each([
  ['en', 'The figure of 300 dead is not exaggerated.'],
  ['en', 'The figure of 300 dead is no invention.'],
  ['en', 'The number of dead was 300, and the legend is false.'],
  ['fr', "Le chiffre de 300 morts n'est pas exagéré."],
  ['ru', 'Число убитых составило 300 человек, и эти данные не преувеличены.'],
  ['en', 'The number of 300 wounded was too high for the surgeons.'],
  ['en', 'The report of 300 dead was confirmed.'],
  ['ru', 'Слухи о 300 погибших подтвердились.'],
  ['de', 'Die Meldung von 300 Toten wurde bestätigt.'],
])('%s: what is not called so is told: %s', (code, text) => {
  expect(polarities(code, text)).toEqual(['asserted']);
});
