import { partReader } from '../core/show/part-lines.ts';

/** How long parts are put together at a time before the page may do something else, in milliseconds. */
const SLICE = 15;

const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Parts of one state of the study, asked for when they are first wanted; those wanted together are asked for together. */
export class PartStore {
  readonly serial: number;
  readonly #parts = new Map<string, unknown>();
  readonly #coming = new Map<string, Promise<void>>();
  /** Keys that were wanted since the view was opened. */
  readonly #wanted = new Set<string>();
  #asked: { readonly keys: string[]; readonly come: Promise<void> } | undefined;
  readonly #behind: () => void;

  /** `behind` is told when the server shows a later state already. */
  constructor(serial: number, behind: () => void) {
    this.serial = serial;
    this.#behind = behind;
  }

  /** A part that is there; else throws the promise of it. */
  get(key: string): unknown {
    this.#wanted.add(key);
    if (this.#parts.has(key)) return this.#parts.get(key);
    throw this.#come(key);
  }

  /** A part, when it is there. */
  async wait(key: string): Promise<unknown> {
    if (!this.#parts.has(key)) await this.#come(key);
    return this.#parts.get(key);
  }

  /** The same view of a later state: comes when all that is shown now is there again. */
  async later(serial: number): Promise<PartStore> {
    const next = new PartStore(serial, this.#behind);
    await Promise.all([...this.#wanted].map((key) => next.wait(key)));
    for (const key of this.#wanted) next.#wanted.add(key);
    return next;
  }

  /** Another view is opened: what the last one wanted need not be there again in a later state. */
  turned(): void {
    this.#wanted.clear();
  }

  #come(key: string): Promise<void> {
    const old = this.#coming.get(key);
    if (old !== undefined) return old;
    if (this.#asked === undefined) {
      const keys: string[] = [];
      const come = Promise.resolve().then(() => {
        this.#asked = undefined;
        return this.#fetch(keys);
      });
      this.#asked = { keys, come };
    }
    this.#asked.keys.push(key);
    const { come } = this.#asked;
    const coming = come.then(() => void this.#coming.delete(key));
    this.#coming.set(key, coming);
    return coming;
  }

  async #fetch(keys: readonly string[]): Promise<void> {
    try {
      const response = await fetch('/api/parts', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ keys }),
      });
      if (response.body === null) throw new Error('no answer');
      const read = partReader((key, value) => this.#parts.set(key, value ?? undefined));
      const letters = new TextDecoder();
      let serial: number | undefined;
      let rest = '';
      let from = performance.now();
      for (const source = response.body.getReader(); ; ) {
        const { value, done } = await source.read();
        if (done) break;
        const lines = (rest + letters.decode(value, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          if (serial === undefined) serial = (JSON.parse(line) as { serial: number }).serial;
          else read(line);
          if (performance.now() - from < SLICE) continue;
          await breath();
          from = performance.now();
        }
      }
      if (serial !== this.serial) this.#behind();
    } catch {
      // The server has gone, which the page says otherwise: there is nothing to show.
      for (const key of keys) if (!this.#parts.has(key)) this.#parts.set(key, undefined);
    }
  }
}
