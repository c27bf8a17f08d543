import { describe, expect, test } from 'vitest';
import { de } from '../../languages/de/index.ts';
import { en } from '../../languages/en/index.ts';
import { fr } from '../../languages/fr/index.ts';
import { languages } from '../../languages/index.ts';
import { ru } from '../../languages/ru/index.ts';
import { claimLexicon } from '../lexicon/claim-lexicon.ts';
import { notationOf } from '../lexicon/notation-of.ts';
import { mayBeShip } from './ship-words.ts';

describe('words that may be a ship', () => {
  test.each([
    [en, 'cruiser', true],
    [en, 'Trawler', true],
    [de, 'Fährschiff', true],
    [fr, 'CROISEUR', true],
    [ru, 'крейсера', true],
    [en, 'cruisers', false],
    [en, 'town', false],
    [de, 'Schiffen', false],
    [ru, 'город', false],
  ] as const)('%#', (language, word, may) => expect(mayBeShip(word, language)).toBe(may));

  test.each(
    languages.filter(({ script }) => script !== 'cjk').map((language) => [language.code, language] as const),
  )('in %s every word that the lexicon calls one ship', (_, language) => {
    const lexicon = claimLexicon(language);
    const { forms } = notationOf(language);
    const listed = (language.counted.objects.ship ?? []).filter((entry) => !entry.includes(' '));
    const written = (word: string): string =>
      language.names.capitalNouns === true ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    const ships = listed
      .flatMap(forms)
      .map(written)
      .filter((word) => {
        const object = lexicon.info(word).sense('object');
        return object?.object === 'ship' && object.plural !== true;
      });
    expect(ships.length).toBeGreaterThan(20);
    expect(ships.filter((word) => !mayBeShip(word, language))).toEqual([]);
  });
});
