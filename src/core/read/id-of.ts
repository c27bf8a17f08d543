/**
 * Id of a mention, claim or passage: its edition, its run and what it is. Joined of two short pieces: the engine keeps a long text that
 * is joined as a chain of its pieces, and of these there are tens of thousands.
 */
export function idOf(edition: string, start: number, end: number, what: string): string {
  const run = `:${start}:${end}`;
  const kind = `:${what}`;
  return edition + (run + kind);
}
