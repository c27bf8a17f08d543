import type { SourcePlace } from '../core/model/source-place.ts';

/** What of the map of a text serves to cite it: runs of one page, and cells. Boxes, elements and lines stay with the format. */
export function citedPlaces(sourceMap: readonly SourcePlace[]): { readonly places?: readonly SourcePlace[] } {
  const places: SourcePlace[] = [];
  for (const { start, end, file, page, printedPage, cell } of sourceMap) {
    if (page === undefined && cell === undefined) continue;
    const last = places[places.length - 1];
    if (
      last !== undefined &&
      cell === undefined &&
      last.page === page &&
      last.printedPage === printedPage &&
      last.file === file
    )
      places[places.length - 1] = { ...last, end };
    else
      places.push({
        start,
        end,
        ...(file === undefined ? {} : { file }),
        ...(page === undefined ? {} : { page }),
        ...(printedPage === undefined ? {} : { printedPage }),
        ...(cell === undefined ? {} : { cell }),
      });
  }
  return places.length === 0 ? {} : { places };
}
