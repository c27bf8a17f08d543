/**
 * What would stand at a place of a list if it were sorted, without sorting it (the selection of Hoare 1961); the list is in another
 * order after.
 */
export function inPlaceOf(list: Float64Array, place: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = list[(low + high) >> 1] as number;
    let from = low;
    let to = high;
    while (from <= to) {
      while ((list[from] as number) < middle) from++;
      while ((list[to] as number) > middle) to--;
      if (from > to) break;
      const one = list[from] as number;
      list[from++] = list[to] as number;
      list[to--] = one;
    }
    if (place <= to) high = to;
    else if (place >= from) low = from;
    else break;
  }
  return list[place] as number;
}
