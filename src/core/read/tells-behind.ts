/** Longest clause behind a quotation that says who spoke, in characters. */
const TELLER = 24;
const CLOSED = /[”」』]/;
const STOP = /[。！？．!?…]/;
const PARTED = /[，：、；“「]/;

/** Whether the clause behind a quotation that closes at `end`, up to its own stop, only says who spoke: it ends in one of the words. */
export function tellsBehind(
  text: string,
  end: number,
  to: number,
  words: readonly string[] | undefined,
): boolean {
  if (words === undefined || !CLOSED.test(text.charAt(end - 1))) return false;
  let stop = end;
  while (stop < to && stop - end <= TELLER && !STOP.test(text.charAt(stop))) stop++;
  if (stop >= to || stop === end || stop - end > TELLER) return false;
  const clause = text.slice(end, stop);
  return !PARTED.test(clause) && words.some((word) => clause.endsWith(word));
}
