/** Turns offsets in UTF-16 code units into offsets in code points of one text; a half of a pair alone counts as one. */
export function codePointOffsets(text: string): (unit: number) => number {
  /** Places of the second halves of pairs, ascending. */
  const seconds: number[] = [];
  for (let at = 1; at < text.length; at++) {
    const before = text.charCodeAt(at - 1);
    const here = text.charCodeAt(at);
    if (before >= 0xd800 && before < 0xdc00 && here >= 0xdc00 && here < 0xe000) seconds.push(at);
  }
  return (unit) => {
    let [low, high] = [0, seconds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((seconds[middle] as number) < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  };
}
