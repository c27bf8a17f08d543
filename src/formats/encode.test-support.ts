/** Bytes of a text in an old charset: the table of its decoder, turned round. */
export function encodeIn(charset: string, text: string): Uint8Array {
  const decoder = new TextDecoder(charset, { fatal: true });
  const table = new Map<string, readonly number[]>();
  const learn = (...bytes: number[]): void => {
    try {
      const letter = decoder.decode(Uint8Array.from(bytes));
      if ([...letter].length === 1 && !table.has(letter)) table.set(letter, bytes);
    } catch {
      // not a letter of this charset
    }
  };
  for (let first = 0; first < 256; first++) learn(first);
  if ([...text].some((letter) => !table.has(letter))) {
    for (let first = 0x81; first < 255; first++)
      for (let second = 0x40; second < 256; second++) learn(first, second);
  }
  return Uint8Array.from([...text].flatMap((letter) => table.get(letter) ?? []));
}
