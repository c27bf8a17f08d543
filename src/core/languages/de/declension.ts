import type { DeclensionWords } from '../declension-words.ts';

const PLURAL = 'pn pg pd pa';
const SINGULAR = 'sn sg sd sa';

/** German declension. Marks on vowels do not count: `Stadt`, `Städte` are `stadt:fe`. */
export const declension: DeclensionWords = {
  paradigms: {
    // Angriff, Feldzug, Fluss
    me: { gender: 'm', borrows: '', endings: { '': 'sn sa sd', s: 'sg', es: 'sg', e: 'sd pn pg pa', en: 'pd' } },
    // Panzer, Japaner, Graben, Hügel
    m: { gender: 'm', borrows: '', endings: { '': 'sn sd sa pn pg pa', s: 'sg', n: 'pd' } },
    // Mann, Wald
    mer: { gender: 'm', borrows: '', endings: { '': 'sn sa sd', s: 'sg', es: 'sg', e: 'sd', er: 'pn pg pa', ern: 'pd' } },
    // Soldat, Kommandant
    mw: { gender: 'm', borrows: '', endings: { '': 'sn', en: `sg sd sa ${PLURAL}` } },
    // Russ-e, Zeug-e
    mwe: { gender: 'm', borrows: '', endings: { e: 'sn', en: `sg sd sa ${PLURAL}` } },
    // Staat, See
    mn: { gender: 'm', borrows: '', endings: { '': 'sn sa sd', s: 'sg', es: 'sg', e: 'sd', en: PLURAL, n: PLURAL } },
    // Trupp, Chef
    ms: { gender: 'm', borrows: '', endings: { '': 'sn sa sd', s: `sg ${PLURAL}` } },
    // Division, Stellung
    fen: { gender: 'f', borrows: '', endings: { '': SINGULAR, en: PLURAL } },
    // Höhe, Insel
    fn: { gender: 'f', borrows: '', endings: { '': SINGULAR, n: PLURAL } },
    // Stadt, Macht
    fe: { gender: 'f', borrows: '', endings: { '': SINGULAR, e: 'pn pg pa', en: 'pd' } },
    // Kaiserin
    fnen: { gender: 'f', borrows: '', endings: { '': SINGULAR, nen: PLURAL } },
    // Kamera
    fs: { gender: 'f', borrows: '', endings: { '': SINGULAR, s: PLURAL } },
    // Bevölkerung, Infanterie: no plural
    f: { gender: 'f', borrows: '', endings: { '': SINGULAR } },
    // Geschütz, Heer
    ne: { gender: 'n', borrows: '', endings: { '': 'sn sa sd', s: 'sg', es: 'sg', e: 'sd pn pg pa', en: 'pd' } },
    // Lager, Unternehmen
    n: { gender: 'n', borrows: '', endings: { '': 'sn sd sa pn pg pa', s: 'sg', n: 'pd' } },
    // Dorf, Land
    ner: { gender: 'n', borrows: '', endings: { '': 'sn sa sd', s: 'sg', es: 'sg', e: 'sd', er: 'pn pg pa', ern: 'pd' } },
    // Bett
    nen: { gender: 'n', borrows: '', endings: { '': 'sn sa sd', s: 'sg', es: 'sg', en: PLURAL } },
    // Auto, Korps
    ns: { gender: 'n', borrows: '', endings: { '': 'sn sa sd', s: `sg ${PLURAL}` } },
    // Korps
    nk: { gender: 'n', borrows: '', endings: { '': `${SINGULAR} ${PLURAL}` } },
    // Ministeri-um
    num: { gender: 'n', borrows: '', endings: { um: 'sn sa sd', ums: 'sg', en: PLURAL } },
    // Ergebnis
    nnis: { gender: 'n', borrows: '', endings: { '': 'sn sa sd', ses: 'sg', se: 'pn pg pa', sen: 'pd' } },
    // Truppen, Leute
    p: { gender: 'p', borrows: '', endings: { '': PLURAL } },
    pe: { gender: 'p', borrows: '', endings: { e: 'pn pg pa', en: 'pd' } },
    // Tot-e, Verwundet-e: adjectives as nouns
    a: { gender: 'm', borrows: '', endings: { e: 'sn sa pn pa', er: 'sn pg sg sd', en: `sg sd sa ${PLURAL}`, em: 'sd' } },
    0: { gender: 'n', borrows: '', endings: { '': `${SINGULAR} ${PLURAL}` } },
    '0m': { gender: 'm', borrows: '', endings: { '': 'sn sd sa', s: 'sg' } },
    '0n': { gender: 'n', borrows: '', endings: { '': 'sn sd sa', s: 'sg' } },
  },
  adjectives: { e: 'sn sa:fn pn pa', er: 'sn:m sg:f sd:f pg', en: 'sa:m sg sd pn pa pd pg', em: 'sd:mn', es: 'sn:n sa:n sg:mn' },
  guesses: {},
  pronouns: {},
  adjectiveStems: [],
  quantifiers: [],
  partitives: [],
};
