/** How a caption of a figure begins: `Fig. 3.`, `Рис. 2`, `図1`. */
export const FIGURE_NUMBER =
  /^(?:fig(?:ure)?|abb(?:ildung)?|рис(?:унок)?|фото|мал(?:юнок)?|ryc|rys|図|写真|图|圖)\.?\s*\d+[.:\s]/iu;
/** How the caption of a table begins. */
export const TABLE_NUMBER = /^(?:tab(?:le|elle|ela)?|таб(?:л(?:ица)?|лиця)?|表)\.?\s*\d+/iu;
