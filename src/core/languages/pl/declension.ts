import type { DeclensionWords, Paradigm } from '../declension-words.ts';

/**
 * Last letters of hard stems, with what they become before the `e` of the locative. `-` cuts a letter. The longest that fits is taken.
 */
const SOFTENED: Readonly<Record<string, string>> = {
  st: '--ści', sł: '--śl', zd: '--ździ', sn: '--śni', zn: '--źni', ch: '--sz', t: '-ci', d: '-dzi', z: '-zi', s: '-si', n: '-ni', m: '-mi', p: '-pi', b: '-bi', f: '-fi', w: '-wi', r: '-rz', ł: '-l', k: '-c', g: '-dz', h: '-sz', v: '-vi',
};
/** The same before the ending of the nominative plural of men: `Szwed`, `Szwedzi`; `Polak`, `Polacy`. */
const VIRILE: Readonly<Record<string, string>> = {
  st: '--ści', zn: '--źni', ch: '--si', t: '-ci', d: '-dzi', z: '-zi', s: '-si', n: '-ni', m: '-mi', p: '-pi', b: '-bi', f: '-fi', w: '-wi', r: '-rzy', ł: '-li', k: '-cy', g: '-dzy', h: '-si', v: '-vi', c: '-cy',
};
/** Last letters of stems that are soft, or were. */
const SOFT = ['cz', 'sz', 'rz', 'dz', 'dż', 'ć', 'ś', 'ź', 'ń', 'dź', 'j', 'l', 'c', 'ż'];
/** Soft last letters of the nominative, as they stand before an ending. */
const BEFORE_ENDING: Readonly<Record<string, string>> = { dź: 'dzi', ć: 'ci', ś: 'si', ź: 'zi', ń: 'ni' };

const isVelar = (end: string): boolean => end === 'k' || end === 'g';

/** Every paradigm, by a letter for its kind and the end of the stem it is for: `mt` of `okręt`, `fk` of `wioska`. */
function paradigmsOf(): Record<string, Paradigm> {
  const out: Record<string, Paradigm> = {};
  for (const [end, soft] of Object.entries(SOFTENED)) {
    const i = isVelar(end) ? 'i' : '';
    const y = isVelar(end) ? 'i' : 'y';
    const velar = isVelar(end) || end === 'ch' || end === 'h';
    const locative: Record<string, string> = velar ? { u: 'sg sd sl' } : { u: 'sg sd sl', [`${soft}e`]: 'sl' };
    // pułk, okręt, oddział
    out[`m${end}`] = { gender: 'm', borrows: 'sp', endings: { '': 'sn', a: 'sg', ...locative, owi: 'sd', [`${i}em`]: 'si', [y]: 'pn', ów: 'pg', om: 'pd', ami: 'pi', ach: 'pl' } };
    // Polak, oficer, Szwed, Hiszpan: men
    out[`v${end}`] = { gender: 'm', borrows: 'sp', endings: { '': 'sn', a: 'sg', ...(velar ? { u: 'sd sl' } : { u: 'sd', [`${soft}e`]: end === 'n' ? 'sl pn' : 'sl' }), owi: 'sd', [`${i}em`]: 'si', [VIRILE[end] as string]: 'pn', owie: 'pn', ów: 'pg', om: 'pd', ami: 'pi', ach: 'pl' } };
    // bitwa, wioska, flaga
    out[`f${end}`] = { gender: 'f', borrows: '', endings: { a: 'sn', [y]: 'sg pn pa', [`${soft}e`]: 'sd sl', ę: 'sa', ą: 'si', '': 'pg', om: 'pd', ami: 'pi', ach: 'pl' } };
    // artylerzysta, poeta: men in -a
    out[`w${end}`] = { gender: 'm', borrows: 'p', endings: { a: 'sn', [y]: 'sg', [`${soft}e`]: 'sd sl', ę: 'sa', ą: 'si', [VIRILE[end] as string]: 'pn', owie: 'pn', ów: 'pg', om: 'pd', ami: 'pi', ach: 'pl' } };
    // wojsko, miasto
    out[`n${end}`] = { gender: 'n', borrows: '', endings: { o: 'sn sa', a: 'sg pn pa', u: 'sd sl', ...(velar ? {} : { [`${soft}e`]: 'sl' }), [`${i}em`]: 'si', '': 'pg', om: 'pd', ami: 'pi', ach: 'pl' } };
  }
  const soft: Record<string, string> = { a: 'sg', u: 'sg sd sl', owi: 'sd', em: 'si', e: 'pn', ów: 'pg', om: 'pd', ami: 'pi', ach: 'pl' };
  return {
    ...out,
    // kraj, miesiąc: soft, no men
    ms: { gender: 'm', borrows: 'sp', endings: { '': 'sn', ...soft, y: 'pg', i: 'pg', ęcy: 'pg' } },
    // dzień: the same with `dni` in the plural
    mij: { gender: 'm', borrows: 'sp', endings: { '': 'sn', '-i': 'pn pg', ...soft } },
    // koń, tydzień: the stem is written before its endings (`koni/koń`)
    mi: { gender: 'm', borrows: 'sp', endings: { '': 'sn', '-i': 'pg', ...soft } },
    // żołnierz, nauczyciel, marynarz: soft, men
    vs: { gender: 'm', borrows: 'sp', endings: { '': 'sn', a: 'sg', u: 'sd sl', owi: 'sd', em: 'si', e: 'pn', owie: 'pn', y: 'pg', i: 'pg', ów: 'pg', om: 'pd', ami: 'pi', ach: 'pl' } },
    // uczeń, więzień: soft, men, the stem before its endings (`więźni/więzień`)
    vi: { gender: 'm', borrows: 'sp', endings: { '': 'sn', a: 'sg', u: 'sd sl', owi: 'sd', em: 'si', owie: 'pn', e: 'pn', ów: 'pg', om: 'pd', ami: 'pi', ach: 'pl' } },
    // więźniowie, jeńcy, Niemcy: men in -ec
    vc: { gender: 'm', borrows: 'sp', endings: { '': 'sn', a: 'sg', owi: 'sd', u: 'sl', em: 'si', y: 'pn', ów: 'pg', om: 'pd', ami: 'pi', ach: 'pl' } },
    // Rosjanin, mieszczanin: the stem without -in
    vin: { gender: 'm', borrows: 'sp', endings: { in: 'sn', ina: 'sg', inowi: 'sd', inem: 'si', inie: 'sl', ie: 'pn', '': 'pg', ów: 'pg', om: 'pd', ami: 'pi', ach: 'pl' } },
    // dowódca, kierowca, zbójca
    wc: { gender: 'm', borrows: 'p', endings: { a: 'sn', y: 'sg sd sl pn', ę: 'sa', ą: 'si', ów: 'pg', om: 'pd', ami: 'pi', ach: 'pl' } },
    // armia, kompania, linia, ziemia: the stem ends in its i
    fzia: { gender: 'f', borrows: '', endings: { a: 'sn', i: 'sg sd sl pg', '': 'sg sd sl pg', ę: 'sa', ą: 'si', e: 'pn pa', om: 'pd', ami: 'pi', ach: 'pl' } },
    // dywizja, stacja
    fia: { gender: 'f', borrows: '', endings: { a: 'sn', i: 'sg sd sl pg', ę: 'sa', ą: 'si', e: 'pn pa', om: 'pd', ami: 'pi', ach: 'pl' } },
    // wieża, granica, twierdza, chwila: soft stems
    fs: { gender: 'f', borrows: '', endings: { a: 'sn', y: 'sg sd sl', i: 'sg sd sl', ę: 'sa', ą: 'si', e: 'pn pa', '': 'pg', om: 'pd', ami: 'pi', ach: 'pl' } },
    // część, broń, odpowiedź: the stem before its endings (`części/część`)
    fi: { gender: 'f', borrows: '', endings: { '': 'sn sa', '-i': 'sg sd sl pn pa pg', ą: 'si', e: 'pn pa', om: 'pd', ami: 'pi', ach: 'pl' } },
    // noc, pomoc, straż, twarz
    fc: { gender: 'f', borrows: '', endings: { '': 'sn sa', y: 'sg sd sl pn pa pg', i: 'sg sd sl pg', ą: 'si', e: 'pn pa', om: 'pd', ami: 'pi', ach: 'pl' } },
    // natarcie, powstanie: the stem ends in its i; the genitive plural is written behind `~`
    ni: { gender: 'n', borrows: '', endings: { e: 'sn sa', a: 'sg pn pa', u: 'sd sl', em: 'si', '': 'pg', om: 'pd', ami: 'pi', ach: 'pl' } },
    // pole, morze, wzgórze
    ne: { gender: 'n', borrows: '', endings: { e: 'sn sa', a: 'sg pn pa', u: 'sd sl', em: 'si', '': 'pg', om: 'pd', ami: 'pi', ach: 'pl' } },
    // muzeum, konsorcjum
    num: { gender: 'n', borrows: '', endings: { um: 'sn sg sd sa si sl', a: 'pn pa', ów: 'pg', om: 'pd', ami: 'pi', ach: 'pl' } },
    // imię, plemię, ramię
    nię: { gender: 'n', borrows: '', endings: { ię: 'sn sa', ienia: 'sg', ieniu: 'sd sl', ieniem: 'si', iona: 'pn pa', ion: 'pg', ionom: 'pd', ionami: 'pi', ionach: 'pl' } },
    // ranny, chory: adjectives as nouns, men
    an: { gender: 'm', borrows: 'sp', endings: { y: 'sn', i: 'sn pn', ego: 'sg', emu: 'sd', ym: 'si sl pd', im: 'si sl pd', ych: 'pg pl', ich: 'pg pl', ymi: 'pi', imi: 'pi' } },
    // zabity, oblężony, poległy, wojskowy, konny: the nominative plural is softened
    at: { gender: 'm', borrows: 'sp', endings: { y: 'sn', '-ci': 'pn', ego: 'sg', emu: 'sd', ym: 'si sl pd', ych: 'pg pl', ymi: 'pi' } },
    aon: { gender: 'm', borrows: 'sp', endings: { y: 'sn', '--eni': 'pn', ego: 'sg', emu: 'sd', ym: 'si sl pd', ych: 'pg pl', ymi: 'pi' } },
    ał: { gender: 'm', borrows: 'sp', endings: { y: 'sn', '-li': 'pn', ego: 'sg', emu: 'sd', ym: 'si sl pd', ych: 'pg pl', ymi: 'pi' } },
    aw: { gender: 'm', borrows: 'sp', endings: { y: 'sn', i: 'pn', ego: 'sg', emu: 'sd', ym: 'si sl pd', ych: 'pg pl', ymi: 'pi' } },
    ay: { gender: 'm', borrows: 'sp', endings: { y: 'sn pn', ego: 'sg', emu: 'sd', ym: 'si sl pd', ych: 'pg pl', ymi: 'pi' } },
    // złoty: adjectives as nouns, no men
    am: { gender: 'm', borrows: '', endings: { y: 'sn sa', e: 'pn pa', ego: 'sg', emu: 'sd', ym: 'si sl pd', ych: 'pg pl', ymi: 'pi' } },
    // abbreviations: none declines
    0: { gender: 'n', borrows: '', endings: { '': 'sn sg sd sa si sl pn pg pd pa pi pl' } },
    '0m': { gender: 'm', borrows: '', endings: { '': 'sn sg sd sa si sl' } },
    '0f': { gender: 'f', borrows: '', endings: { '': 'sn sg sd sa si sl' } },
    '0p': { gender: 'p', borrows: '', endings: { '': 'pn pg pd pa pi pl' } },
    // ludzie, dzieci, Niemcy, Prusy, rokowania stand with all their forms
    ludzie: { gender: 'p', borrows: '', endings: { ie: 'pn', i: 'pg pa', iom: 'pd', źmi: 'pi', iach: 'pl' } },
    dzieci: { gender: 'p', borrows: '', endings: { i: 'pn pa pg', iom: 'pd', mi: 'pi', iach: 'pl' } },
    // Niemcy, Węgry, Prusy, Chiny: lands in the plural
    py: { gender: 'p', borrows: '', endings: { y: 'pn pa', i: 'pn pa', e: 'pn pa', '': 'pg', ów: 'pg', om: 'pd', ami: 'pi', ach: 'pl' } },
    // bracia, księża
    bracia: { gender: 'm', borrows: 'sp', endings: { t: 'sn', ta: 'sg', tu: 'sd', cie: 'sl', tem: 'si', cia: 'pn', ci: 'pg', ciom: 'pd', ćmi: 'pi', ciach: 'pl' } },
    książę: { gender: 'm', borrows: 'sp', endings: { ę: 'sn', ęcia: 'sg', ęciu: 'sd sl', ęciem: 'si', ęta: 'pn', ąt: 'pg', ętom: 'pd', ętami: 'pi', ętach: 'pl' } },
    ksiądz: { gender: 'm', borrows: 'sp', endings: { iądz: 'sn', iędza: 'sg', iędzu: 'sd sl', iędzem: 'si', ięża: 'pn', ięży: 'pg', iężom: 'pd', iężmi: 'pi', iężach: 'pl' } },
  };
}

const ends = (word: string, list: readonly string[]): string | undefined => list.find((end) => word.endsWith(end));
const HARD = Object.keys(SOFTENED).sort((a, b) => b.length - a.length);

/** Where a stem ends in two consonants, the genitive plural without ending puts an `e` between: `bitw`, `bitew`; `matk`, `matek`. */
function parted(stem: string): string {
  const [, first, , last] = /^(.*)([bcdfghjklłmnprstwzżśćńź])(k|ł|w|n|r)$/.exec(stem) ?? [];
  if (first === undefined || last === undefined) return stem;
  const before = stem.slice(0, -1);
  // `wojsk`, `państw`
  if (/(?:sk|stw|ctw)$/.test(stem)) return stem;
  return `${before}e${last}`;
}

/**
 * A noun told by its nominative singular, as `stem:paradigm`, by the end of the word; what is written with its paradigm stays.
 * `men`: masculine nouns are of men.
 */
function entryOf(word: string, men: boolean): string {
  if (/[:|* ]/.test(word) || word === '') return word;
  const stem = word.slice(0, -1);
  if (word.endsWith('ość')) return `${word.slice(0, -1)}ci/${word}:fi`;
  if (word.endsWith('um')) return `${word.slice(0, -2)}:num`;
  if (word.endsWith('o')) return `${stem}${plural(stem)}:n${ends(stem, HARD)}`;
  if (/[nc]ie$/.test(word)) return `${stem}~${stem.slice(0, -2)}${word.endsWith('nie') ? 'ń' : 'ć'}:ni`;
  if (word.endsWith('ie')) return `${stem}~${stem.slice(0, -1)}:ni`;
  if (word.endsWith('e')) return `${stem}:ne`;
  if (word.endsWith('a')) {
    if (men && word.endsWith('ca')) return `${stem}:wc`;
    if (men) return `${stem}:w${ends(stem, HARD)}`;
    if (/[ij]a$/.test(word)) return `${stem}:${stem.endsWith('i') ? 'fzia' : 'fia'}`;
    if (ends(stem, SOFT) !== undefined) return `${stem}:fs`;
    return `${stem}${plural(stem)}:f${ends(stem, HARD)}`;
  }
  const kind = men ? 'v' : 'm';
  if (men && word.endsWith('anin')) return `${word.slice(0, -2)}:vin`;
  // `jeniec`, `jeńca`; `Niemiec`, `Niemca`
  if (word.endsWith('iec')) return `${word.slice(0, -3).replace(/n$/, 'ń')}c/${word}:${kind}${men ? 'c' : 's'}`;
  if (word.endsWith('ec')) return `${word.slice(0, -2)}c/${word}:${kind}${men ? 'c' : 's'}`;
  if (/[^aeiouyąęó]ek$/.test(word) || word.endsWith('iek')) return `${word.slice(0, word.endsWith('iek') ? -3 : -2)}k/${word}:${kind}k`.replace(/nk\/(.*)niek/, 'ńk/$1niek');
  if (/ó[dwjzrłgbl]$/.test(word)) {
    const open = word.replace(/ó(.)$/, 'o$1');
    return ends(open, SOFT) !== undefined ? `${open}/${word}:${kind}s` : `${open}/${word}:${kind}${ends(open, HARD)}`;
  }
  const soft = Object.keys(BEFORE_ENDING).find((end) => word.endsWith(end));
  if (soft !== undefined) return `${word.slice(0, -soft.length)}${BEFORE_ENDING[soft]}/${word}:${kind}i`;
  if (ends(word, SOFT) !== undefined) return `${word}:${kind}s`;
  return `${word}:${kind}${ends(word, HARD)}`;
}

/** The genitive plural of a stem, where it is not the stem. */
const plural = (stem: string): string => (parted(stem) === stem ? '' : `~${parted(stem)}`);

const entries = (words: string, men: boolean): string[] =>
  words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => entryOf(word, men));

/** Nouns of things, each by its nominative singular, or as `stem:paradigm` where its end does not tell its forms. */
export const things = (words: string): string[] => entries(words, false);

/** The same for men. */
export const people = (words: string): string[] => entries(words, true);

/** Polish endings. */
export const declension: DeclensionWords = {
  paradigms: paradigmsOf(),
  adjectives: {
    y: 'sn sa:m pn', i: 'sn sa:m pn', ego: 'sg sa:mn', iego: 'sg sa:mn', emu: 'sd:mn', iemu: 'sd:mn', ym: 'si sl:mn pd', im: 'si sl:mn pd',
    a: 'sn:f', ia: 'sn:f', ej: 'sg sd sl:f', iej: 'sg sd sl:f', ą: 'sa si:f', ią: 'sa si:f', e: 'sn sa:n pn pa', ie: 'sn sa:n pn pa', ych: 'pg pl pa', ich: 'pg pl pa', ymi: 'pi', imi: 'pi',
  },
  guesses: {
    anie: 'sn sa:n', ania: 'sg pn pa:n', aniu: 'sd sl:n', aniem: 'si:n', enie: 'sn sa:n', enia: 'sg pn pa:n', eniu: 'sd sl:n', eniem: 'si:n', ęcie: 'sn sa:n', ęcia: 'sg pn pa:n', ęciu: 'sd sl:n', ęciem: 'si:n', ucie: 'sn sa:n', ucia: 'sg:n', icie: 'sn sa:n', icia: 'sg:n', arcie: 'sn sa:n', arcia: 'sg pn pa:n',
    stwo: 'sn sa:n', stwa: 'sg pn pa:n', stwu: 'sd sl:n', stwem: 'si:n', stwie: 'sl:n', stw: 'pg:n', ctwo: 'sn sa:n', ctwa: 'sg pn pa:n', ctwem: 'si:n',
    ość: 'sn sa:f', ości: 'sg sd sl pn pg pa:f', ością: 'si:f', cja: 'sn:f', cji: 'sg sd sl pg:f', cję: 'sa:f', cją: 'si:f', cje: 'pn pa:f', zja: 'sn:f', zji: 'sg sd sl pg:f', zję: 'sa:f', zją: 'si:f', zje: 'pn pa:f', ia: 'sn sg:f', ii: 'sg sd sl pg:f', ię: 'sa:f', ią: 'si:f', ie: 'pn pa sl sn sa',
    nicy: 'pn', tycy: 'pn', iści: 'pn', yści: 'pn', owcy: 'pn', ańcy: 'pn', ijczycy: 'pn', czycy: 'pn', owie: 'pn', arze: 'pn', erze: 'pn', nik: 'sn:m', ników: 'pg pa:m', ców: 'pg pa:m', istów: 'pg pa:m',
    ami: 'pi', iami: 'pi', om: 'pd', iom: 'pd', ach: 'pl', iach: 'pl', ów: 'pg pa:m', owi: 'sd:m', em: 'si:mn', iem: 'si:mn', ę: 'sa:f', ą: 'si:f', ać: '', ić: '', yć: '', ąć: '', eć: '', y: 'sg pn pa', i: 'sg sd sl pn pa pg', a: 'sn sg sa pn pa', u: 'sg sd sl', e: 'sn sa sd sl pn pa', o: 'sn sa:n', ć: 'sn sa', ń: 'sn sa pg', ś: 'sn sa', ź: 'sn sa', ż: 'sn sa pg',
  },
  adjectiveStems: ['sk', 'ck', 'dzk', 'zk', 'iczn', 'yczn', 'aln', 'yjn', 'ijn', 'ow', 'rzn', 'żn', 'śn', 'szn', 'czn', 'bn', 'dn', 'ln', 'jn', 'nn', 'pn', 'rn', 'sn', 'tn', 'wn', 'zn', 'źn', 'mn', 'łn', 'owan', 'on', 'iw', 'liw', 'ał', 'ęt', 'icz', 'ąc', 'ejsz', 'szy', 'sz'],
  partitives: ['większoś', 'częś', 'połow', 'mnóstw', 'reszt', 'szereg', 'grup', 'trzeci', 'ćwier', 'część'],
  quantifiers: ['wiele', 'wielu', 'wieloma', 'mało', 'niewiele', 'niewielu', 'kilka', 'kilku', 'parę', 'paru', 'ile', 'ilu', 'tyle', 'tylu', 'dużo', 'sporo', 'niemało', 'mnóstwo'],
  pronouns: {
    on: 'sn:m', ona: 'sn:f', ono: 'sn:n', oni: 'pn', one: 'pn pa', jego: 'sg sa:mn', go: 'sg sa:mn', niego: 'sg sa:mn', jemu: 'sd:mn', mu: 'sd:mn', niemu: 'sd:mn', nim: 'si sl:mn pd', jej: 'sg sd:f', niej: 'sg sd sl:f', ją: 'sa:f', nią: 'sa si:f', je: 'sa:n pa', ich: 'pg pa', nich: 'pg pa pl', im: 'pd', nimi: 'pi',
    my: 'pn', nas: 'pg pa pl', nam: 'pd', nami: 'pi', ja: 'sn', mnie: 'sg sa sd sl', mną: 'si', wy: 'pn', was: 'pg pa pl', siebie: 'sg sa pg pa', sobie: 'sd sl pd pl', sobą: 'si pi',
    kto: 'sn:m', kogo: 'sg sa', komu: 'sd', kim: 'si sl', co: 'sn sa:n', czego: 'sg', czemu: 'sd', czym: 'si sl', nikt: 'sn:m', nikogo: 'sg sa', nic: 'sn sa', niczego: 'sg',
    ten: 'sn sa:m', ta: 'sn:f', to: 'sn sa:n', ci: 'pn', te: 'pn pa', tego: 'sg sa:mn', tej: 'sg sd sl:f', temu: 'sd:mn', tym: 'si sl:mn pd', tę: 'sa:f', tą: 'si:f', tych: 'pg pa pl', tymi: 'pi', tamten: 'sn sa:m', tamta: 'sn:f', tamci: 'pn', tamte: 'pn pa', tamtych: 'pg pa pl', ów: 'sn sa:m', owa: 'sn:f', owe: 'pn pa',
    wszyscy: 'pn', wszystkie: 'pn pa', wszystkich: 'pg pa pl', wszystkim: 'pd si', wszystkimi: 'pi', wszystko: 'sn sa:n', obaj: 'pn', obie: 'pn pa', oba: 'pn pa', oboje: 'pn pa', obu: 'pg pa pl pd pi', obydwie: 'pn pa', obydwa: 'pn pa', obydwaj: 'pn', niektórzy: 'pn', niektóre: 'pn pa', inni: 'pn', sam: 'sn sa:m', sami: 'pn', każdy: 'sn sa:m', dwaj: 'pn', trzej: 'pn', czterej: 'pn', dwoje: 'pn pa', troje: 'pn pa', żaden: 'sn sa:m', cały: 'sn sa:m', cała: 'sn:f', całą: 'sa si:f', całej: 'sg sd sl:f', całe: 'sn sa:n pn pa', całego: 'sg sa:mn', całym: 'si sl:mn pd', ostatni: 'sn sa:m pn',
  },
};
