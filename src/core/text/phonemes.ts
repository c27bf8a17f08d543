/**
 * Letters of each script as phonemes. One character a phoneme: a e i o u; b p v f d t g k h x z s Z S c C j l m n r.
 * Z = zh, S = sh, c = ts, C = ch, x = kh. Cyrillic after the sound values shared by Russian and Ukrainian.
 */
export const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'je', ж: 'Z', з: 'z', и: 'i', і: 'i', ї: 'ji', й: 'j', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'x', ц: 'c', ч: 'C', ш: 'S', щ: 'SC', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'ju', я: 'ja', ё: 'jo', "'": '',
};

/** Hepburn values of katakana; hiragana are read as their katakana. */
export const KATAKANA: Readonly<Record<string, string>> = {
  ア: 'a', イ: 'i', ウ: 'u', エ: 'e', オ: 'o', カ: 'ka', キ: 'ki', ク: 'ku', ケ: 'ke', コ: 'ko', ガ: 'ga', ギ: 'gi', グ: 'gu', ゲ: 'ge', ゴ: 'go', サ: 'sa', シ: 'Si', ス: 'su', セ: 'se', ソ: 'so', ザ: 'za', ジ: 'Zi', ズ: 'zu', ゼ: 'ze', ゾ: 'zo', タ: 'ta', チ: 'Ci', ツ: 'cu', テ: 'te', ト: 'to', ダ: 'da', ヂ: 'Zi', ヅ: 'zu', デ: 'de', ド: 'do', ナ: 'na', ニ: 'ni', ヌ: 'nu', ネ: 'ne', ノ: 'no', ハ: 'ha', ヒ: 'hi', フ: 'fu', ヘ: 'he', ホ: 'ho', バ: 'ba', ビ: 'bi', ブ: 'bu', ベ: 'be', ボ: 'bo', パ: 'pa', ピ: 'pi', プ: 'pu', ペ: 'pe', ポ: 'po', マ: 'ma', ミ: 'mi', ム: 'mu', メ: 'me', モ: 'mo', ヤ: 'ja', ユ: 'ju', ヨ: 'jo', ラ: 'ra', リ: 'ri', ル: 'ru', レ: 're', ロ: 'ro', ワ: 'va', ヲ: 'o', ン: 'n', ヴ: 'v', ー: '', '・': ' ', ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o', ャ: 'ja', ュ: 'ju', ョ: 'jo', ッ: '',
};

/** Latin digraphs by tradition, longest first; what is left is read letter by letter. */
export const LATIN: Readonly<Record<'english' | 'german' | 'polish' | 'french', readonly (readonly [string, string])[]>> = {
  english: [['shch', 'SC'], ['tch', 'C'], ['sch', 'S'], ['zh', 'Z'], ['kh', 'x'], ['ts', 'c'], ['ch', 'C'], ['sh', 'S'], ['ph', 'f'], ['th', 't'], ['ck', 'k'], ['ee', 'i'], ['oo', 'u'], ['yu', 'ju'], ['ya', 'ja'], ['ye', 'je'], ['yo', 'jo'], ['ue', 'ju'], ['qu', 'kv'], ['x', 'ks'], ['c', 'k'], ['q', 'k'], ['w', 'v'], ['y', 'i'], ['j', 'Z']],
  german: [['schtsch', 'SC'], ['tsch', 'C'], ['sch', 'S'], ['ch', 'x'], ['ie', 'i'], ['ei', 'ei'], ['ja', 'ja'], ['ju', 'ju'], ['ck', 'k'], ['ph', 'f'], ['th', 't'], ['tz', 'c'], ['ss', 's'], ['ue', 'ju'], ['z', 'c'], ['w', 'v'], ['v', 'f'], ['y', 'i'], ['c', 'k'], ['x', 'ks'], ['q', 'k']],
  polish: [['szcz', 'SC'], ['sz', 'S'], ['cz', 'C'], ['rz', 'Z'], ['ch', 'x'], ['dz', 'z'], ['ż', 'Z'], ['ł', 'l'], ['w', 'v'], ['y', 'i'], ['c', 'c'], ['x', 'ks'], ['q', 'k']],
  french: [['tch', 'C'], ['ch', 'S'], ['kh', 'x'], ['ou', 'u'], ['eau', 'o'], ['gu', 'g'], ['dj', 'Z'], ['qu', 'k'], ['j', 'Z'], ['y', 'i'], ['c', 'k'], ['w', 'v'], ['x', 'ks'], ['q', 'k']],
};
