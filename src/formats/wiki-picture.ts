/** Namespaces of pictures in the languages Variorum reads. */
const FILE =
  /^(?:file|image|файл|изображение|зображення|datei|bild|plik|grafika|fichier|ファイル|画像|文件|檔案|图像)\s*:\s*/i;

/** What the syntax of a picture says of its size and place; the rest is its caption. */
const SETTING =
  /^(?:thumb(?:nail)?|frame(?:d|less)?|border|left|right|center|centre|none|baseline|sub|super|top|text-top|middle|bottom|text-bottom|upright|мини|миниатюра|міні|мініатюра|обрамить|безрамки|слева|справа|центр|ліворуч|праворуч|без|mini(?:atur)?|hochkant|rechts|links|zentriert|ohne|mały|lewo|prawo|centruj|brak|vignette|gauche|droite|centré|néant|サムネイル|左|右|中央|なし|缩略图|縮圖|居中|[\d\s]*x?\s*\d+\s*(?:px|пкс|п)|(?:upright|alt|альт|link|ссылка|page|страница|lang|class|thumb|мини)\s*=.*)$/isu;

/** A picture as wikitext has it; its caption is wikitext. */
export interface WikiPicture {
  readonly image: string;
  readonly described: string;
  readonly caption: string;
}

/** The picture of a link or of a line of a gallery, by its parts; undefined for another link. As MediaWiki does, the last part that sets nothing is the caption. */
export function wikiPicture(
  [target = '', ...given]: readonly string[],
  gallery = false,
): WikiPicture | undefined {
  const name = target.trim();
  if (!FILE.test(name) && !(gallery && /\.\w{2,4}$/.test(name))) return undefined;
  const described = given.map((one) => /^\s*(?:alt|альт)\s*=([\s\S]*)$/i.exec(one)?.[1]?.trim());
  return {
    image: name.replace(FILE, '').replaceAll('_', ' '),
    described: described.find((one) => one !== undefined) ?? '',
    caption: given.findLast((one) => one.trim() !== '' && !SETTING.test(one.trim()))?.trim() ?? '',
  };
}

/** Fields of a box of facts that hold a picture, and its caption. */
const IMAGE_FIELD =
  /^(?:image(?:[ _]?name)?|изображение|фото|зображення|画像|图像|圖像|bild|grafika|картинка)[ _]?\d*$/i;
const CAPTION_FIELD =
  /^(?:(?:image[ _]?)?caption|подпись|описание изображения|заголовок изображения|підпис|画像説明|キャプション|图像说明|圖像說明|bildbeschreibung|bildunterschrift|opis grafiki|légende)[ _]?\d*$/i;

/** Pictures of a box of facts, each with the caption that follows it. */
export function boxPictures(fields: readonly (readonly [string, string])[]): WikiPicture[] {
  const found: WikiPicture[] = [];
  for (const [field, value] of fields) {
    if (value === '') continue;
    if (IMAGE_FIELD.test(field)) {
      // A box takes a name, or a whole link.
      const inside = /^\[\[([\s\S]*)\]\]$/.exec(value)?.[1];
      const whole = inside === undefined ? undefined : wikiPicture(inside.split('|'));
      found.push(
        whole ?? { image: value.replace(FILE, '').replaceAll('_', ' '), described: '', caption: '' },
      );
    } else if (CAPTION_FIELD.test(field)) {
      const last = found.at(-1);
      if (last !== undefined && last.caption === '') found[found.length - 1] = { ...last, caption: value };
    }
  }
  return found;
}

export const isPictureField = (field: string): boolean =>
  IMAGE_FIELD.test(field) || CAPTION_FIELD.test(field);
