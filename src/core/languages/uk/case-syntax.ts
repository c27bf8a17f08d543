import type { CaseSyntaxWords } from '../case-syntax-words.ts';

/** Ukrainian small words of the clause. */
export const caseSyntax: CaseSyntaxWords = {
  prepositionForms: { у: 'в', уві: 'в', із: 'з', зі: 'з', зо: 'з', піді: 'під', наді: 'над', од: 'від', об: 'о' },
  joining: ['і', 'й', 'та', 'або', 'чи', 'а також', 'як і', 'плюс'],
  joiningAdjectives: ['і', 'й', 'а', 'та', 'або'],
  between: ['між', 'поміж'],
  having: ['в'],
  side: ['з'],
  strength: ['в', 'з', 'до', 'близько', 'чисельністю'],
  comparing: ['як', 'ніж', 'мов', 'наче', 'ніби', 'немов'],
  purpose: ['щоб', 'щоби', 'аби'],
  conditional: ['би', 'б'],
  be: ['бути', 'бувати'],
  nameParticles: ['де', 'фон', 'ван', 'дер', 'ла', 'ле', 'да', 'ді', 'дель', 'ібн', 'аль', 'ан', 'ель', 'бен', 'огли'],
  nameEndings: ['о', 'і', 'е'],
  foreignEndings: ['у', 'ю', 'о', 'е', 'є', 'и', 'і', 'ой'],
  obliqueEndings: ['ой'],
  nounEndings: ['тел', 'тели', 'тель', 'теля', 'телю', 'телі'],
  nounTarget: ['gen', 'на+acc', 'проти+gen'],
  numerals: ['дюжин:f', 'сотн~сотень:fя', 'тисяч:f', 'мільйон:m', 'мільярд:m', 'десятк/десяток:m'],
};
