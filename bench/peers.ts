import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A time as a peer tells it, in our own TIMEX notation. */
export interface PeerTime {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** One value, or the two ends of a range. */
  readonly values: readonly string[];
  /** What the peer itself wrote, where it writes TIMEX. */
  readonly timex?: string;
  /** Day the peer itself would count on from, for the next sentence. */
  readonly day?: Date;
}

/** A number as a peer tells it. */
export interface PeerNumber {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly value: number;
}

/** A reader of the same things by somebody else; `undefined` where it does not know the language. */
export interface Peer {
  readonly name: string;
  times(code: string): ((text: string, written: Date) => PeerTime[]) | undefined;
  numbers(code: string): ((text: string) => PeerNumber[]) | undefined;
}

/** A peer, or why there is none. */
export type FoundPeer = Peer | { readonly name: string; readonly skipped: string };

/** Why a peer that cannot be asked is left out; `lacks` is what it has not for the language. */
export const whySkipped = (peer: FoundPeer, lacks: string): string =>
  `skipped: ${'skipped' in peer ? peer.skipped : lacks}`;

/** Both peers. They are asked for by name at run time, so that types and benches hold where they are not installed. */
export async function peers(): Promise<readonly FoundPeer[]> {
  return [
    await found('chrono-node', async (module) => (await import('./peer-chrono.ts')).chrono(module)),
    await found('@microsoft/recognizers-text-suite', async (module) =>
      (await import('./peer-recognizers.ts')).recognizersText(module),
    ),
  ];
}

async function found(
  name: string,
  make: (module: unknown) => Promise<Omit<Peer, 'name'>>,
): Promise<FoundPeer> {
  const pinned = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const title = `${name.replace('@microsoft/', '')} ${pinned.devDependencies[name] ?? ''}`.trim();
  let module: unknown;
  try {
    module = await import(name);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw problem;
    return { name: title, skipped: 'not installed' };
  }
  return { name: title, ...(await make(module)) };
}
