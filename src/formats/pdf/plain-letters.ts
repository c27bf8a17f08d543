/**
 * Unified ideographs of the CJK radicals that have no compatibility mapping in Unicode (the Kangxi radicals have one), as
 * EquivalentUnifiedIdeograph lists them: radical, ideograph, radical, ideograph.
 */
const RADICALS = new Map(
  [
    ...('⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺪疋⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺹耂⺺肀⺻聿⺼月' +
      '⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀'),
  ].flatMap((radical, at, all) => (at % 2 === 0 ? [[radical, all[at + 1] ?? radical] as const] : [])),
);

/** Code points that stand for the look of a letter: radicals, Latin and Armenian ligatures, vertical and small forms, compatibility ideographs. */
const LOOKS = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb17\ufe10-\ufe19\ufe30-\ufe6f]/gu;

/**
 * Letters as a person types them. A font of a PDF often names a character by its look, so that 月 arrives as the radical ⽉ and `fi` as one
 * sign. Only those blocks are mapped: the whole of NFKC would also turn ½ into 1⁄2 and № into No.
 */
export const plainLetters = (words: string): string =>
  words.replace(LOOKS, (sign) => RADICALS.get(sign) ?? sign.normalize('NFKC'));
