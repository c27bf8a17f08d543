import { hostname } from 'node:os';
import { join } from 'node:path';
import { handleOf } from '../core/decide/handle-of.ts';
import { stillStanding } from '../core/decide/standing.ts';
import type { Build } from '../core/model/build.ts';
import type { Handle, Verb } from '../core/model/decision.ts';
import type { SettingsView } from '../core/model/settings-form.ts';
import { changeOf, itemTexts } from '../core/show/content-change.ts';
import { sinceOf } from '../core/show/since.ts';
import { workbenchContent } from '../core/show/workbench-content.ts';
import { variorum } from '../core/variorum.ts';
import { appendDecision, type JournalEnd } from '../study/append-decision.ts';
import { openCache } from '../study/cache.ts';
import { cachePlace } from '../study/cache-place.ts';
import { wrongInDecision } from '../study/decision-shape.ts';
import { openFolder } from '../study/folder.ts';
import { FIRST, inJournalOrder } from '../study/journal.ts';
import { type Loaded, loadFolder } from '../study/load.ts';
import { readingMemory } from '../study/reading-memory.ts';
import { reuseMemory } from '../study/reuse-memory.ts';
import { keepSeen, readSeen, seenPlace } from '../study/seen-file.ts';
import { seenNow } from '../study/seen-now.ts';
import { fileWord, userName } from '../study/signer.ts';
import { stepVersion } from '../study/step-version.ts';
import { UserError } from '../study/user-error.ts';
import { keptRefusal } from './kept-refusal.ts';
import { lastingReading } from './lasting-reading.ts';
import { sensitivityMemory } from './sensitivity-memory.ts';
import { addFile, saveSettings, shownSettings } from './settings-desk.ts';
import { stepMemory } from './step-memory.ts';
import type { Work, WorkOptions, WorkState, WorkStep } from './work.ts';

/** How long a build waits for further decisions, in milliseconds. */
const PAUSE = 60;

/** States kept to tell pages what changed since; a page that is further behind gets the whole. */
const KEPT = 8;

/** Opens a study folder for work and builds it. Only a missing folder is an error. */
export async function openWork(path: string, options: WorkOptions): Promise<Work> {
  const { now = () => new Date().toISOString() } = options;
  /** Told of the first build alone: later ones are over before they could be shown. */
  let progress = options.progress ?? (() => {});
  const me = options.name ?? userName();
  const { root } = await openFolder(path);
  const cache = await openCache(cachePlace(root, options.cache));
  const remember = lastingReading(readingMemory(cache, stepVersion('read'), () => {}));
  const rememberSensitivity = sensitivityMemory();
  const again = stepMemory();
  const rememberReuse = reuseMemory(cache, stepVersion('reuse'));
  const file = `decisions/${fileWord(me)}-${fileWord(hostname())}.jsonl`;
  const listeners = new Set<(serial: number) => void>();
  let loaded: Loaded;
  let settings: SettingsView;
  let build: Build;
  let serial = 0;
  /** Serial of the build; lags behind while decisions come in faster than they can be followed up. */
  let built = -1;
  let soon: NodeJS.Timeout | undefined;
  /** Where the own journal ends, as it was left by the last decision. */
  let journalEnd: JournalEnd | undefined;
  /** The states that were shown last, by serial. */
  const shown = new Map<number, WorkState>();
  const text = itemTexts();
  const seenFile = seenPlace(cachePlace(root, options.cache));
  let seen = await readSeen(seenFile);
  const first = seen === undefined;
  /** Writes wait for one another. */
  let last: Promise<unknown> = Promise.resolve();

  const rebuild = (): void => {
    clearTimeout(soon);
    soon = undefined;
    if (built === serial) return;
    build = variorum(loaded.study, {
      decisions: loaded.decisions,
      progress: (step, done, all) => progress(step, done, all),
      remember,
      rememberReuse,
      rememberSensitivity,
      again,
    });
    built = serial;
    for (const listener of listeners) listener(serial);
  };
  /** The study has changed: it is built again when someone looks, else in a moment, once for all that came in between. */
  const changed = (): void => {
    serial++;
    soon ??= setTimeout(rebuild, PAUSE);
  };
  const load = async (): Promise<void> => {
    loaded = await loadFolder(await openFolder(root), (what, done, all) => progress(what, done, all));
    settings = await shownSettings(root, loaded.study);
  };
  const loadAgain = async (): Promise<void> => {
    await load();
    changed();
    rebuild();
  };
  await load();
  serial = 1;
  rebuild();
  progress = () => {};

  const state = (): WorkState => {
    rebuild();
    const old = shown.get(serial);
    if (old !== undefined) return old;
    const { decisions, lastHashes } = loaded;
    const standing = new Set(stillStanding(decisions).map(({ id }) => id));
    const about = { version: options.version, lastHashes };
    const shownNow = workbenchContent(build, decisions, standing, about, again);
    const at = seenNow(build, shownNow, { version: options.version, when: now() });
    seen ??= at;
    const since = sinceOf(seen, at, shownNow.decisions);
    const made = { serial, me, content: { ...shownNow, since, settings } };
    shown.set(serial, made);
    for (const one of shown.keys()) if (one <= serial - KEPT) shown.delete(one);
    return made;
  };

  // One who opens a study for the first time has seen it as it was then.
  if (first) {
    state();
    if (seen !== undefined) await keepSeen(seenFile, seen);
  }

  const stateSince = (since: number): WorkState | WorkStep => {
    const now = state();
    const old = shown.get(since);
    if (old === undefined) return now;
    const change = changeOf(old.content, now.content, text);
    return { serial: now.serial, since, ...(change === undefined ? {} : { change }) };
  };

  /** A moment after every earlier one, so that decisions keep their order. */
  const moment = (): string => {
    const latest = loaded.decisions.at(-1)?.when ?? '';
    const given = now();
    return given > latest ? given : new Date(Date.parse(latest) + 1).toISOString();
  };

  const append = async (handle: Handle, verb: Verb, why: string): Promise<{ id: string; serial: number }> => {
    const line = { by: me, when: moment(), why, handle, verb };
    const wrong = wrongInDecision(line);
    if (wrong !== undefined) throw new UserError(`that is no whole decision: ${wrong}`, 'decide again');
    const { id, end } = await appendDecision(join(root, file), line, journalEnd).catch((error: unknown) => {
      throw keptRefusal(error, 'the decision was not kept', 'its folder decisions/');
    });
    journalEnd = end;
    // The line is known: the folder need not be read again for it.
    const before = loaded.lastHashes[file] ?? FIRST;
    loaded = {
      ...loaded,
      decisions: inJournalOrder([...loaded.decisions, { id, ...line, before }]),
      lastHashes: { ...loaded.lastHashes, [file]: id },
    };
    changed();
    return { id, serial };
  };

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };

  return {
    root,
    me,
    journal: file,
    get serial() {
      return serial;
    },
    state,
    stateSince,
    decide: (target, verb, why) =>
      inTurn(async () => {
        const handle = handleOf(build, target);
        if (handle === undefined)
          throw new UserError(
            'what you decided on is no longer shown: the study has changed since',
            'look at the page as it is now, then decide again',
          );
        return append(handle, verb, why);
      }),
    takeBack: (id) =>
      inTurn(async () => {
        const old = loaded.decisions.find((one) => one.id === id);
        if (old === undefined)
          throw new UserError('there is no such decision', 'look at the journal as it is now');
        if (old.by !== me)
          throw new UserError(
            `that decision is ${old.by}'s: only they can take it back`,
            'decide otherwise; both decisions stay in the journal, the later is followed',
          );
        return append(old.handle, { do: 'withdraw', of: id }, '');
      }),
    reload: () => inTurn(loadAgain),
    saveSettings: (edit) =>
      inTurn(async () => {
        await saveSettings(root, loaded.study, edit);
        await loadAgain();
        return { serial };
      }),
    addFile: (name, bytes) =>
      inTurn(async () => {
        const path = await addFile(root, name, bytes);
        await loadAgain();
        return { path, serial };
      }),
    markSeen: () =>
      inTurn(async () => {
        const { report, decisions } = state().content;
        const now = seenNow(build, { report, decisions }, { version: options.version, when: moment() });
        if (!(await keepSeen(seenFile, now)))
          throw new UserError(
            'what you have seen cannot be kept',
            'give a folder that can be written to with --cache DIR',
          );
        seen = now;
        changed();
        return { serial };
      }),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      clearTimeout(soon);
      cache.close();
    },
  };
}
