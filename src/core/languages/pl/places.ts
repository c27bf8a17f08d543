import type { PlaceWords } from '../place-words.ts';

/** Kinds of place, each with its forms. */
const kinds = (kind: string, words: string): Record<string, string> => Object.fromEntries(words.split(' ').map((word) => [word, kind]));

/** Polish places. */
export const places: PlaceWords = {
  kinds: {
    ...kinds('lake', 'jezioro jeziora jeziorze jeziorem jeziorom'),
    ...kinds('hill', 'wzgórze wzgórza wzgórzu wzgórzem wzgórz wzgórzach wzgórzom góra góry górę górze wzniesienie wzniesienia wzniesieniu szczyt szczytu szczycie pagórek pagórka kota koty'),
    ...kinds('river', 'rzeka rzeki rzece rzekę rzeką'),
    ...kinds('town', 'miasto miasta mieście miastem miasteczko miasteczka miasteczku twierdza twierdzy twierdzę'),
    ...kinds('village', 'wieś wsi wsią wioska wioski wiosce wioskę osada osady osadzie chutor'),
    ...kinds('border', 'granica granicy granicę granicą'),
    ...kinds('region', 'odcinek odcinka odcinku rejon rejonu rejonie okręg okręgu'),
    ...kinds('island', 'wyspa wyspy wyspie wyspę'),
  },
  parts: 'port fort przylądek',
  locative: ['w', 'we', 'na', 'pod', 'koło', 'przy', 'nad', 'u', 'obok', 'nieopodal', 'w pobliżu', 'w rejonie', 'w okolicach', 'w okolicy', 'niedaleko', 'wokół', 'opodal'],
  inside: ['w', 'we', 'pod', 'nieopodal', 'niedaleko'],
  suffixes: [],
};
