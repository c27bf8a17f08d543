/** Where a paper lies in an archive whose holdings are numbered: fond, inventory, file and leaf. */
export interface ArchiveReference {
  readonly archive?: string;
  readonly fond: string;
  readonly opis?: string;
  readonly delo?: string;
  /** Leaf or leaves, with `ob.` for the back. */
  readonly leaf?: string;
}

const REFERENCE =
  /(?:(?<archive>\p{Lu}[\p{L}\d .«»"-]{1,60}?)[.,]?\s+)?(?:ф(?:онд)?|f(?:ond)?)\.?\s*(?<fond>[РрRr]?-?\d{1,6}[\p{L}]?)[.,;]?\s*(?:оп(?:ис[ьи])?|op(?:is)?|спр)\.?\s*(?<opis>\d{1,5}[\p{L}]?)[.,;]?\s*(?:(?:д(?:ело)?|d(?:elo)?|ед\.?\s*хр|спр(?:ава)?)\.?\s*(?<delo>\d{1,6}[\p{L}]?))?[.,;]?\s*(?:(?:лл?|арк|ll?|аркуш)\.?\s*(?<leaf>\d{1,5}(?:\s*(?:об|ob)\.?)?(?:\s*[-–,]\s*\d{1,5}(?:\s*(?:об|ob)\.?)?)*))?/iu;

/** Finds an archive reference in words such as `РГВА. Ф. 33987. Оп. 3. Д. 1140. Л. 27–28об`; Russian, Ukrainian, or romanised. */
export function archiveReference(words: string): ArchiveReference | undefined {
  const found = REFERENCE.exec(words)?.groups;
  if (found?.fond === undefined || found.opis === undefined) return undefined;
  const { archive, fond, opis, delo, leaf } = found;
  return {
    ...(archive === undefined ? {} : { archive: archive.trim() }),
    fond,
    opis,
    ...(delo === undefined ? {} : { delo }),
    ...(leaf === undefined ? {} : { leaf: leaf.replace(/\s+/g, ' ').trim() }),
  };
}
