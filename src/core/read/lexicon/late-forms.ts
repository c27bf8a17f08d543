/** UTF-16 code units by which entries wait together. Two wake too much of a lexicon, four are more than most stems keep. */
export const HEAD = 3;

/**
 * What has to be done before words that begin alike can be looked up. A text of a hundred pages meets few of the forms that the lists of a
 * language stand for, so forms are made when a word that begins like them is first asked for, and in the order in which they were put.
 */
export class LateForms {
  readonly #waiting = new Map<string, (() => void)[]>();

  /** Puts off what makes forms that all begin with `beginning`, which has `HEAD` code units or is the only form itself. */
  later(beginning: string, make: () => void): void {
    const head = beginning.slice(0, HEAD);
    const list = this.#waiting.get(head);
    if (list === undefined) this.#waiting.set(head, [make]);
    else list.push(make);
  }

  /** Makes every form a word could be. */
  ask(word: string): void {
    const head = word.slice(0, HEAD);
    const list = this.#waiting.get(head);
    if (list === undefined) return;
    this.#waiting.delete(head);
    for (const make of list) make();
  }

  /** Makes all that is left. */
  askAll(): void {
    for (const head of [...this.#waiting.keys()]) this.ask(head);
  }
}
