import type { DeclensionWords } from '../declension-words.ts';

/** Russian endings. */
export const declension: DeclensionWords = {
  paradigms: {
    // полк, завод
    // The second locative (`в полку`, `в бою`) is had by few, and no other form of the rest looks like it behind `в` and `на`.
    m: { gender: 'm', borrows: 'sp', endings: { '': 'sn', а: 'sg', у: 'sd sl', ом: 'si', ем: 'si', е: 'sl', ы: 'pn', и: 'pn', ов: 'pg', ев: 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // город, корпус, крейсер: plural in -а, of some in -ы too
    mа: { gender: 'm', borrows: 'sp', endings: { '': 'sn', а: 'sg pn', ы: 'pn', у: 'sd sl', ом: 'si', е: 'sl', ов: 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // солдат, партизан: genitive plural without ending
    m0: { gender: 'm', borrows: 'sp', endings: { '': 'sn pg', а: 'sg', у: 'sd', ом: 'si', е: 'sl', ы: 'pn', и: 'pn', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // лагерь, житель
    mь: { gender: 'm', borrows: 'sp', endings: { ь: 'sn', я: 'sg', ю: 'sd', ем: 'si', е: 'sl', и: 'pn', ей: 'pg', ям: 'pd', ями: 'pi', ях: 'pl' } },
    // лагерь, егерь: plural in -я beside -и
    mя: { gender: 'm', borrows: 'sp', endings: { ь: 'sn', я: 'sg pn', ю: 'sd', ем: 'si', е: 'sl', и: 'pn', ей: 'pg', ям: 'pd', ями: 'pi', ях: 'pl' } },
    // сторож, врач, шалаш
    mж: { gender: 'm', borrows: 'sp', endings: { '': 'sn', а: 'sg', у: 'sd', ом: 'si', ем: 'si', е: 'sl', и: 'pn', ей: 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // бой, случай
    mй: { gender: 'm', borrows: 'sp', endings: { й: 'sn', я: 'sg', ю: 'sd sl', ем: 'si', е: 'sl', и: 'pn', ев: 'pg', ям: 'pd', ями: 'pi', ях: 'pl' } },
    // комиссарий: -ий
    mий: { gender: 'm', borrows: 'sp', endings: { й: 'sn', я: 'sg', ю: 'sd', ем: 'si', и: 'sl pn', ев: 'pg', ям: 'pd', ями: 'pi', ях: 'pl' } },
    // англичанин
    mин: { gender: 'm', borrows: 'sp', endings: { ин: 'sn', ина: 'sg', ину: 'sd', ином: 'si', ине: 'sl', е: 'pn', '': 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // атака, вода
    f: { gender: 'f', borrows: 'p', endings: { а: 'sn', ы: 'sg pn', и: 'sg pn', у: 'sa', ой: 'si', ою: 'si', ей: 'si', е: 'sd sl', '': 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // земля, деревня
    fя: { gender: 'f', borrows: 'p', endings: { я: 'sn', и: 'sg pn', ю: 'sa', ей: 'si', е: 'sd sl', ь: 'pg', ям: 'pd', ями: 'pi', ях: 'pl' } },
    // армия
    fия: { gender: 'f', borrows: 'p', endings: { я: 'sn', и: 'sg sd sl pn', ю: 'sa', ей: 'si', й: 'pg', ям: 'pd', ями: 'pi', ях: 'pl' } },
    // часть, область
    fь: { gender: 'f', borrows: 'p', endings: { ь: 'sn sa', и: 'sg sd sl pn', ью: 'si', ей: 'pg', ям: 'pd', ам: 'pd', ями: 'pi', ами: 'pi', ях: 'pl', ах: 'pl' } },
    // село, войско
    n: { gender: 'n', borrows: 'p', endings: { о: 'sn sa', а: 'sg pn', у: 'sd', ом: 'si', е: 'sl', '': 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // наступление
    nие: { gender: 'n', borrows: 'p', endings: { е: 'sn sa', я: 'sg pn', ю: 'sd', ем: 'si', и: 'sl', й: 'pg', ям: 'pd', ями: 'pi', ях: 'pl' } },
    // поле, море; ружье, копье
    nе: { gender: 'n', borrows: 'p', endings: { е: 'sn sa sl', я: 'sg pn', ю: 'sd', ем: 'si', ей: 'pg', ям: 'pd', ями: 'pi', ях: 'pl' } },
    // училище, убежище
    nще: { gender: 'n', borrows: 'p', endings: { е: 'sn sa sl', а: 'sg pn', у: 'sd', ем: 'si', '': 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // знамя, племя, время
    nмя: { gender: 'n', borrows: 'p', endings: { я: 'sn sa', ени: 'sg sd sl', енем: 'si', ена: 'pn', ен: 'pg', енам: 'pd', енами: 'pi', енах: 'pl' } },
    // переговоры, танки: plural only, genitive -ов
    pов: { gender: 'p', borrows: 'p', endings: { ы: 'pn', и: 'pn', ов: 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // люди, дети
    pи: { gender: 'p', borrows: 'p', endings: { и: 'pn', ей: 'pg', ям: 'pd', ьми: 'pi', ях: 'pl' } },
    // пленный, раненый, рядовой, командующий: adjectives as nouns, men
    a: {
      gender: 'm', borrows: 'sp',
      endings: { ый: 'sn', ий: 'sn', ой: 'sn', ого: 'sg', его: 'sg', ому: 'sd', ему: 'sd', ым: 'si pd', им: 'si pd', ом: 'sl', ем: 'sl', ые: 'pn', ие: 'pn', ых: 'pg pl', их: 'pg pl', ыми: 'pi', ими: 'pi' },
    },
    // конница: none declines
    0: { gender: 'n', borrows: '', endings: { '': 'sn sg sd sa si sl pn pg pd pa pi pl' } },
    // СССР and the like, masculine
    '0m': { gender: 'm', borrows: '', endings: { '': 'sn sg sd sa si sl' } },
    // США and the like, plural
    '0p': { gender: 'p', borrows: '', endings: { '': 'pn pg pd pa pi pl' } },
  },
  adjectives: {
    // `японской` is feminine; only where the ending bears the stress is it masculine too (`морской`).
    'ск-ой': 'sg sd si sl:f', 'цк-ой': 'sg sd si sl:f',
    'морск-ой': 'sn sa:m sg sd si sl:f', 'городск-ой': 'sn sa:m sg sd si sl:f', 'людск-ой': 'sn sa:m sg sd si sl:f', 'мужск-ой': 'sn sa:m sg sd si sl:f', 'донск-ой': 'sn sa:m sg sd si sl:f', 'тверск-ой': 'sn sa:m sg sd si sl:f', 'заводск-ой': 'sn sa:m sg sd si sl:f', 'воровск-ой': 'sn sa:m sg sd si sl:f', 'мирск-ой': 'sn sa:m sg sd si sl:f', 'шутовск-ой': 'sn sa:m sg sd si sl:f', 'костромск-ой': 'sn sa:m sg sd si sl:f', 'трубецк-ой': 'sn sa:m sg sd si sl:f', 'плутовск-ой': 'sn sa:m sg sd si sl:f', 'слободск-ой': 'sn sa:m sg sd si sl:f', 'волостск-ой': 'sn sa:m sg sd si sl:f',
    ый: 'sn sa:m', ий: 'sn sa:m', ой: 'sn sa:m sg sd si sl:f', ого: 'sg sa:mn', его: 'sg sa:mn', ому: 'sd:mn', ему: 'sd:mn', ым: 'si:mn pd', им: 'si:mn pd', ом: 'sl:mn', ем: 'sl:mn',
    ая: 'sn:f', яя: 'sn:f', ей: 'sg sd si sl:f', ую: 'sa:f', юю: 'sa:f', ою: 'si:f', ею: 'si:f', ое: 'sn sa:n', ее: 'sn sa:n', ые: 'pn pa', ие: 'pn pa', ых: 'pg pl pa', их: 'pg pl pa', ыми: 'pi', ими: 'pi',
  },
  guesses: {
    ники: 'pn', щики: 'pn', чики: 'pn', исты: 'pn',
    щина: 'sn:f', щины: 'sg:f', щине: 'sd sl:f', щину: 'sa:f', щиной: 'si:f',
    тему: 'sa:f', темой: 'si:f', лему: 'sa:f', лемой: 'si:f', хему: 'sa:f', хемой: 'si:f',
    ство: 'sn sa:n', ства: 'sg pn pa:n', ству: 'sd:n', ством: 'si:n', стве: 'sl:n', ние: 'sn sa:n', ния: 'sg pn pa:n', нию: 'sd:n', нием: 'si:n', нии: 'sl:n', ний: 'pg:n', твие: 'sn sa:n', твия: 'sg pn pa:n', твию: 'sd:n', твием: 'si:n', твии: 'sl:n', твий: 'pg:n', тие: 'sn sa:n', тия: 'sg pn pa:n', дие: 'sn sa:n', сие: 'sn sa:n',
    ия: 'sn:f', ию: 'sa sd:f', ии: 'sg sd sl pn pa:f', ией: 'si:f', иею: 'si:f', ость: 'sn sa:f', ости: 'sg sd sl pn pa:f', остью: 'si:f', ец: 'sn:m', цы: 'pn pa:m', цев: 'pg pa:m', цами: 'pi', цам: 'pd',
    ами: 'pi', ями: 'pi', ьми: 'pi', ам: 'pd', ям: 'pd', ах: 'pl', ях: 'pl', ов: 'pg pa:m sn:m', ев: 'pg pa:m sn:m', ом: 'si:m', ем: 'si:m', ей: 'si:f pg pa', ой: 'si:f', ою: 'si:f', ью: 'si:f', ы: 'sg pn pa', и: 'sg sd sl pn pa', а: 'sn sg sa pn pa', я: 'sn sg sa pn pa', у: 'sa:f sd:m', ю: 'sa:f sd:m', е: 'sn sa sd sl pn', о: 'sn sa:n', ь: 'sn sa', й: 'sn sa:m', э: 'sn sg sd sa si sl',
  },
  adjectiveStems: ['втор', 'шест', 'седьм', 'восьм', 'ск', 'цк', 'ичн', 'альн', 'ивн', 'онн', 'енн', 'ёвн', 'овн', 'ическ'],
  partitives: ['большинств', 'част', 'трет', 'четверт', 'половин', 'множеств', 'остатк', 'ряд', 'групп'],
  quantifiers: ['много', 'немало', 'мало', 'несколько', 'сколько', 'столько', 'оба', 'обе'],
  pronouns: {
    он: 'sn:m', она: 'sn:f', оно: 'sn:n', они: 'pn', его: 'sg sa:mn', ее: 'sg sa:f', ему: 'sd:mn', ей: 'sd si:f', им: 'si pd', нем: 'sl', них: 'pg pa pl', их: 'pg pa', ими: 'pi', него: 'sg sa', нее: 'sg sa', нему: 'sd', ней: 'sd si sl', ним: 'si pd', ними: 'pi', ею: 'si', нею: 'si',
    мы: 'pn', нас: 'pg pa pl', нам: 'pd', нами: 'pi', я: 'sn', меня: 'sg sa', мне: 'sd sl', вы: 'pn', вас: 'pg pa pl', вам: 'pd', себя: 'sg sa pg pa', себе: 'sd sl pd', собой: 'si pi',
    кто: 'sn:m', кого: 'sg sa', кому: 'sd', кем: 'si', ком: 'sl', что: 'sn sa:n', чего: 'sg', чему: 'sd', чем: 'si', никто: 'sn:m', никого: 'sg sa', ничто: 'sn', ничего: 'sg sa',
    тот: 'sn sa:m', та: 'sn:f', то: 'sn sa:n', те: 'pn pa', того: 'sg sa:mn', той: 'sg sd si sl:f', тому: 'sd:mn', тем: 'si pd', тех: 'pg pa pl', теми: 'pi', том: 'sl:mn', ту: 'sa:f', это: 'sn sa:n', этого: 'sg sa:mn', этому: 'sd:mn', этим: 'si pd', этом: 'sl:mn', эти: 'pn pa', этих: 'pg pa pl',
    все: 'pn pa sn sa', всех: 'pg pa pl', всем: 'pd si', всеми: 'pi', всё: 'sn sa', оба: 'pn pa', обе: 'pn pa', обоих: 'pg pa pl', обеих: 'pg pa pl', обоим: 'pd', обеим: 'pd', обоими: 'pi', обеими: 'pi', многие: 'pn pa', многих: 'pg pa pl', некоторые: 'pn pa', другие: 'pn pa', сам: 'sn sa:m', сами: 'pn', друг: 'sn sa:m', двое: 'pn pa', трое: 'pn pa', весь: 'sn sa:m', вся: 'sn:f', всю: 'sa:f', всей: 'sg sd si sl:f', всего: 'sg:mn', этот: 'sn sa:m', эта: 'sn:f', эту: 'sa:f', этой: 'sg sd si sl:f',
  },
};
