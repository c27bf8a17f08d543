import type { CaseSyntaxWords } from '../case-syntax-words.ts';

/** Russian small words of the clause. */
export const caseSyntax: CaseSyntaxWords = {
  prepositionForms: { во: 'в', ко: 'к', со: 'с', изо: 'из', ото: 'от', об: 'о', обо: 'о', надо: 'над', подо: 'под', передо: 'перед', предо: 'перед' },
  joining: ['и', 'или', 'либо', 'а также', 'как и', 'плюс'],
  joiningAdjectives: ['и', 'а', 'или'],
  between: ['между', 'меж'],
  having: ['у'],
  side: ['с', 'со'],
  strength: ['из', 'в', 'до', 'около', 'численностью'],
  comparing: ['как', 'чем', 'нежели', 'словно', 'будто'],
  purpose: ['чтобы', 'чтоб', 'дабы'],
  conditional: ['бы', 'б'],
  be: ['быть', 'бывать'],
  nameParticles: ['де', 'фон', 'ван', 'дер', 'ла', 'ле', 'да', 'ди', 'дель', 'ибн', 'аль', 'ан', 'эль', 'бен', 'оглы'],
  nameEndings: ['о', 'и', 'э', 'е'],
  foreignEndings: ['у', 'ю', 'о', 'е', 'и', 'э', 'ой'],
  obliqueEndings: ['ой'],
  nounEndings: ['тел', 'тели', 'тель', 'теля', 'телю', 'теле'],
  nounTarget: ['gen', 'на+acc', 'против+gen'],
  numerals: ['дюжин:f', 'сотн~сотен:fя', 'тысяч:f', 'миллион:m', 'миллиард:m', 'десятк/десяток:m'],
};
