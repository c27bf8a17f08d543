import type { DeclensionWords } from '../declension-words.ts';

/** Ukrainian endings. */
export const declension: DeclensionWords = {
  paradigms: {
    // полк, наступ
    m: { gender: 'm', borrows: 'sp', endings: { '': 'sn', у: 'sg sd sl', а: 'sg', ові: 'sd sl', ом: 'si', ем: 'si', і: 'sl', и: 'pn', ів: 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // натовп: many men as one thing, whose accusative is its nominative
    mу: { gender: 'm', borrows: 'p', endings: { '': 'sn sa', у: 'sg sd sl', ові: 'sd sl', ом: 'si', і: 'sl', и: 'pn', ів: 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // солдат, партизан: genitive plural also without ending
    m0: { gender: 'm', borrows: 'sp', endings: { '': 'sn pg', а: 'sg', у: 'sd', ові: 'sd sl', ом: 'si', і: 'sl', и: 'pn', ів: 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // командувач, товариш: -і in the plural
    mч: { gender: 'm', borrows: 'sp', endings: { '': 'sn', а: 'sg', у: 'sg sd', еві: 'sd sl', ем: 'si', і: 'pn sl', ів: 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // житель, табір of the soft kind, боєць
    mь: { gender: 'm', borrows: 'sp', endings: { ь: 'sn', я: 'sg', ю: 'sd sl', еві: 'sd sl', ем: 'si', і: 'pn sl', ів: 'pg', ям: 'pd', ями: 'pi', ях: 'pl' } },
    // кінь, гість: -ей in the genitive plural
    mей: { gender: 'm', borrows: 'sp', endings: { ь: 'sn', я: 'sg', ю: 'sd sl', еві: 'sd sl', ем: 'si', і: 'pn sl', ей: 'pg', ям: 'pd', ьми: 'pi', ями: 'pi', ях: 'pl' } },
    // лікар, командир of the -яр kind
    mр: { gender: 'm', borrows: 'sp', endings: { '': 'sn', я: 'sg', ю: 'sd sl', еві: 'sd sl', ем: 'si', і: 'pn sl', ів: 'pg', ям: 'pd', ями: 'pi', ях: 'pl' } },
    // бій, край: stem without й
    mй: { gender: 'm', borrows: 'sp', endings: { й: 'sn', ю: 'sg sd sl', я: 'sg', єві: 'sd sl', єм: 'si', ї: 'pn sl', їв: 'pg', ям: 'pd', ями: 'pi', ях: 'pl' } },
    // громадянин
    mин: { gender: 'm', borrows: 'sp', endings: { ин: 'sn', ина: 'sg', ину: 'sd', инові: 'sd sl', ином: 'si', ині: 'sl', и: 'pn', '': 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // втрата, рота
    f: { gender: 'f', borrows: 'p', endings: { а: 'sn', и: 'sg pn', у: 'sa', ою: 'si', і: 'sd sl', '': 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // атака, битка: к to ц
    fк: { gender: 'f', borrows: 'p', endings: { а: 'sn', и: 'sg pn', у: 'sa', ою: 'si', '-ці': 'sd sl', '': 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // перемога: г to з
    fг: { gender: 'f', borrows: 'p', endings: { а: 'sn', и: 'sg pn', у: 'sa', ою: 'si', '-зі': 'sd sl', '': 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // піхота in -ча, пуща: soft after ш ж ч
    fж: { gender: 'f', borrows: 'p', endings: { а: 'sn', і: 'sg sd sl pn', у: 'sa', ею: 'si', '': 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // земля, столиця
    fя: { gender: 'f', borrows: 'p', endings: { я: 'sn', і: 'sg sd sl pn', ю: 'sa', ею: 'si', ь: 'pg', ям: 'pd', ями: 'pi', ях: 'pl' } },
    // армія
    fія: { gender: 'f', borrows: 'p', endings: { я: 'sn', ї: 'sg sd sl pn', ю: 'sa', єю: 'si', й: 'pg', ям: 'pd', ями: 'pi', ях: 'pl' } },
    // область, частина of the -ь kind
    fь: { gender: 'f', borrows: 'p', endings: { ь: 'sn sa', і: 'sg sd sl pn', ю: 'si', ей: 'pg', ям: 'pd', ями: 'pi', ях: 'pl' } },
    // військо, село
    n: { gender: 'n', borrows: 'p', endings: { о: 'sn sa', а: 'sg pn', у: 'sd sl', ом: 'si', і: 'sl', '': 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // захоплення: stem without я
    nня: { gender: 'n', borrows: 'p', endings: { я: 'sn sg sa pn pa', ю: 'sd', ям: 'si pd', і: 'sl', '-ь': 'pg', ями: 'pi', ях: 'pl' } },
    // населення, командування: no plural
    'nня-': { gender: 'n', borrows: '', endings: { я: 'sn sg sa', ю: 'sd', ям: 'si', і: 'sl' } },
    // поле, місце, селище
    nе: { gender: 'n', borrows: 'p', endings: { е: 'sn sa', я: 'sg pn', а: 'sg pn', ю: 'sd', у: 'sd', ем: 'si', і: 'sl', ь: 'pg', '': 'pg', ям: 'pd', ами: 'pi', ями: 'pi', ях: 'pl' } },
    // плем'я, ім'я
    nмя: { gender: 'n', borrows: 'p', endings: { "'я": 'sn sa', ені: 'sg sd sl', енем: 'si', ена: 'pn', ен: 'pg', енам: 'pd', енами: 'pi', енах: 'pl' } },
    // переговори
    pів: { gender: 'p', borrows: 'p', endings: { и: 'pn', і: 'pn', ів: 'pg', ам: 'pd', ами: 'pi', ах: 'pl' } },
    // люди
    pи: { gender: 'p', borrows: 'p', endings: { и: 'pn', ей: 'pg', ям: 'pd', ьми: 'pi', ях: 'pl' } },
    // полонений, поранений
    a: {
      gender: 'm', borrows: 'sp',
      endings: { ий: 'sn', ого: 'sg', ому: 'sd sl', им: 'si pd sl', і: 'pn', их: 'pg pl', ими: 'pi' },
    },
    0: { gender: 'n', borrows: '', endings: { '': 'sn sg sd sa si sl pn pg pd pa pi pl' } },
    '0m': { gender: 'm', borrows: '', endings: { '': 'sn sg sd sa si sl' } },
    '0p': { gender: 'p', borrows: '', endings: { '': 'pn pg pd pa pi pl' } },
  },
  adjectives: {
    ий: 'sn sa:m', ій: 'sn sa:m sd sl:f', ого: 'sg sa:mn', ього: 'sg sa:mn', ому: 'sd sl:mn', ьому: 'sd sl:mn', им: 'si sl:mn pd', ім: 'si sl:mn pd', а: 'sn:f', я: 'sn:f', ої: 'sg:f', ьої: 'sg:f', у: 'sa:f', ю: 'sa:f', ою: 'si:f', ьою: 'si:f', е: 'sn sa:n', є: 'sn sa:n', і: 'pn pa', ї: 'pn pa', их: 'pg pl pa', іх: 'pg pl pa', ими: 'pi', іми: 'pi',
  },
  guesses: {
    ники: 'pn', вики: 'pn', щики: 'pn', чики: 'pn', исти: 'pn', істи: 'pn',
    щина: 'sn:f', щини: 'sg:f', щині: 'sd sl:f', щину: 'sa:f', щиною: 'si:f', ині: 'sd sl:f', тті: 'sl:n',
    ство: 'sn sa:n', ства: 'sg pn pa:n', ству: 'sd sl:n', ством: 'si:n', стві: 'sl:n', ння: 'sn sg sa pn pa:n', нню: 'sd:n', нням: 'si:n', нні: 'sl:n', вань: 'pg', лень: 'pg', щень: 'pg', нень: 'pg', чень: 'pg', тань: 'pg', ень: 'pg sn',
    ія: 'sn:f', ію: 'sa:f', ії: 'sg sd sl pn pa:f', ією: 'si:f', ість: 'sn sa:f', ості: 'sg sd sl pn pa:f', істю: 'si:f', ець: 'sn:m', ці: 'pn pa sd sl', ців: 'pg pa:m', цями: 'pi', цям: 'pd',
    ами: 'pi', ями: 'pi', ьми: 'pi', ам: 'pd', ям: 'pd si', ах: 'pl', ях: 'pl', ові: 'sd sl:m', еві: 'sd sl:m', єві: 'sd sl:m', ів: 'pg pa:m', їв: 'pg pa:m', ом: 'si:m', ем: 'si:m', єм: 'si:m', ою: 'si:f', ею: 'si:f', єю: 'si:f', и: 'sg pn pa', і: 'sg sd sl pn pa', ї: 'sg sd sl pn pa', а: 'sn sg sa pn pa', я: 'sn sg sa pn pa', у: 'sa:f sg sd sl:m', ю: 'sa:f sg sd sl:m', е: 'sn sa:n', є: 'sn sa:n', о: 'sn sa:n', ь: 'sn sa', й: 'sn sa:m',
  },
  adjectiveStems: ['ськ', 'цьк', 'зьк', 'ічн', 'ичн', 'альн', 'ивн', 'ійн', 'онн', 'енн', 'овн', 'вн', 'дн', 'тн', 'лен', 'ован', 'чн'],
  partitives: ['більшіст', 'більшост', 'частин', 'третин', 'чверт', 'половин', 'решт', 'залишк', 'низк', 'ряд', 'груп'],
  quantifiers: ['багато', 'чимало', 'мало', 'кілька', 'декілька', 'скільки', 'стільки'],
  pronouns: {
    він: 'sn:m', вона: 'sn:f', воно: 'sn:n', вони: 'pn', його: 'sg sa:mn', її: 'sg sa:f', йому: 'sd:mn', їй: 'sd:f', ним: 'si', ньому: 'sl', них: 'pg pa pl', їх: 'pg pa', ними: 'pi', нього: 'sg sa', неї: 'sg sa', нею: 'si', ній: 'sl', їм: 'pd',
    ми: 'pn', нас: 'pg pa pl', нам: 'pd', нами: 'pi', я: 'sn', мене: 'sg sa', мені: 'sd', ви: 'pn', вас: 'pg pa pl', вам: 'pd', себе: 'sg sa pg pa', собі: 'sd sl pd', собою: 'si pi',
    хто: 'sn:m', кого: 'sg sa', кому: 'sd', ким: 'si', що: 'sn sa pn pa', чого: 'sg', чому: 'sd', чим: 'si', ніхто: 'sn:m', нікого: 'sg sa', ніщо: 'sn', нічого: 'sg sa',
    той: 'sn sa:m', та: 'sn:f', те: 'sn sa:n', ті: 'pn pa', того: 'sg sa:mn', тієї: 'sg:f', тій: 'sd sl:f', тому: 'sd sl:mn', тим: 'si pd', тих: 'pg pa pl', тими: 'pi', ту: 'sa:f', це: 'sn sa:n', цього: 'sg sa:mn', цьому: 'sd sl:mn', цим: 'si pd', ці: 'pn pa', цих: 'pg pa pl', цей: 'sn sa:m', ця: 'sn:f', цю: 'sa:f', цієї: 'sg:f', цій: 'sd sl:f', цією: 'si:f',
    усі: 'pn pa', всі: 'pn pa', усіх: 'pg pa pl', всіх: 'pg pa pl', усім: 'pd si', всім: 'pd si', усіма: 'pi', всіма: 'pi', все: 'sn sa', усе: 'sn sa', обидва: 'pn pa', обидві: 'pn pa', обох: 'pg pa pl', обом: 'pd', обома: 'pi', багато: 'pn pa', деякі: 'pn pa', інші: 'pn pa', сам: 'sn sa:m', самі: 'pn', двоє: 'pn pa', троє: 'pn pa', весь: 'sn sa:m', увесь: 'sn sa:m', вся: 'sn:f', уся: 'sn:f', всю: 'sa:f', усю: 'sa:f', всієї: 'sg:f', всього: 'sg:mn', чимало: 'pn pa sn sa',
  },
};
