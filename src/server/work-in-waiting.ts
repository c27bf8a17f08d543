import type { KeptContent } from './kept-content.ts';
import type { PersonsWork, Work } from './work.ts';

/** What is shown of a study before it is open. */
export interface KeptPage {
  readonly root: string;
  readonly name: string;
  /** What was kept of the page of this person. */
  readonly kept: KeptContent;
  /** Ends what is open already when the study never was. */
  readonly close: () => void;
}

/** Serial of the state that is shown first. */
const FIRST = 1;
/** How long after the page was given the study is opened, in milliseconds: the page is drawn meanwhile. */
const DRAWN = 250;
/** When it is opened though nobody asked for the page, in milliseconds. */
const UNASKED = 2000;

/**
 * A study that shows its page as it was kept, and is opened once that was sent, or as soon as anything else is asked of it. Whoever asks for
 * anything but the page waits for `ready` first.
 */
export function workInWaiting({ root, name, kept, close }: KeptPage, open: () => Promise<Work>): Work {
  let opened: Work | undefined;
  let opening: Promise<Work> | undefined;
  let closed = false;
  let soon: NodeJS.Timeout | undefined;
  const early = new Map<(serial: number) => void, () => void>();

  const whole = (): Promise<Work> => {
    clearTimeout(soon);
    opening ??= open().then((work) => {
      opened = work;
      if (closed) work.close();
      for (const listener of early.keys()) early.set(listener, work.listen(listener));
      // The study was changed after its page was kept and before it was open.
      if (work.serial !== FIRST) for (const listener of early.keys()) listener(work.serial);
      return work;
    });
    return opening;
  };
  const openIn = (wait: number): void => {
    if (opening !== undefined || closed) return;
    clearTimeout(soon);
    soon = setTimeout(() => whole().catch((error: unknown) => console.error(error)), wait);
  };
  openIn(UNASKED);

  /** What is asked for without waiting is there: every route waits for `ready`. */
  const now = (): Work => {
    if (opened === undefined) throw new Error('the study was asked for before it was open');
    return opened;
  };
  const own: Omit<PersonsWork, 'journal'> = {
    me: name,
    state: () => now().state(),
    first: () => now().first(),
    stateSince: (since) => now().stateSince(since),
    decide: async (target, verb, why) => (await whole()).decide(target, verb, why),
    takeBack: async (id) => (await whole()).takeBack(id),
    decideAgain: async (id) => (await whole()).decideAgain(id),
    markSeen: async () => (await whole()).markSeen(),
  };
  return {
    ...own,
    root,
    get journal() {
      return now().journal;
    },
    get serial() {
      return opened?.serial ?? FIRST;
    },
    ready: async () => {
      await whole();
    },
    keptState: (person) => {
      if (opened !== undefined || person !== name) return undefined;
      openIn(DRAWN);
      return { serial: FIRST, ...kept };
    },
    as: (person) => now().as(person),
    // Nothing was appended by a study that is not open.
    appendsTo: (file) => opened?.appendsTo(file) ?? false,
    reload: async () => (await whole()).reload(),
    saveSettings: async (edit) => (await whole()).saveSettings(edit),
    addFile: async (file, bytes, more) => (await whole()).addFile(file, bytes, more),
    listen: (listener) => {
      if (opened !== undefined) return opened.listen(listener);
      early.set(listener, () => {});
      return () => {
        early.get(listener)?.();
        early.delete(listener);
      };
    },
    close: () => {
      closed = true;
      clearTimeout(soon);
      if (opening === undefined) close();
      else opened?.close();
    },
  };
}
