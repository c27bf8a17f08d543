// More than 300 lines: one closure over the state of an open study; cut apart, its pieces would hand the same dozen variables around.
import { hostname } from 'node:os';
import { join } from 'node:path';
import { standingById, withOpenQuestions } from '../core/decide/contrary.ts';
import { handleOf, verbOf } from '../core/decide/handle-of.ts';
import { describedBy } from '../core/decide/with-described-accounts.ts';
import type { Build } from '../core/model/build.ts';
import type { Handle, Verb } from '../core/model/decision.ts';
import { changeOf, itemTexts } from '../core/show/content-change.ts';
import { firstPage, isLarge } from '../core/show/parts.ts';
import { sinceOf } from '../core/show/since.ts';
import { studyHash } from '../core/show/state-hash.ts';
import { type WorkbenchContent, workbenchContent } from '../core/show/workbench-content.ts';
import { appendDecision, type JournalEnd } from '../study/append-decision.ts';
import { openCache } from '../study/cache.ts';
import { cachePlace } from '../study/cache-place.ts';
import { wrongInDecision } from '../study/decision-shape.ts';
import { type EarlierState, earlierState } from '../study/earlier-state.ts';
import { fileMemory } from '../study/file-memory.ts';
import { openFolder } from '../study/folder.ts';
import { FIRST, inJournalOrder } from '../study/journal.ts';
import { type Loaded, loadFolder } from '../study/load.ts';
import { earthLines } from '../study/natural-earth/earth-lines.ts';
import { readAhead } from '../study/read-ahead.ts';
import { readingMemory } from '../study/reading-memory.ts';
import { rememberedVersion } from '../study/remembered-version.ts';
import { reuseMemory } from '../study/reuse-memory.ts';
import { keepSeen, readSeen, seenPlace } from '../study/seen-file.ts';
import { seenNow } from '../study/seen-now.ts';
import { settingsView } from '../study/settings-view.ts';
import { fileWord, userName } from '../study/signer.ts';
import { UserError } from '../study/user-error.ts';
import { collectDead } from './collect-dead.ts';
import { firstBuild } from './first-build.ts';
import { keepContent } from './kept-content.ts';
import { keptRefusal } from './kept-refusal.ts';
import { lastingReading } from './lasting-reading.ts';
import { refuseDescription } from './refuse-description.ts';
import { sensitivityMemory } from './sensitivity-memory.ts';
import { addFile, type FileTaken, saveSettings, settingsThere } from './settings-desk.ts';
import { stepMemory } from './step-memory.ts';
import type { PersonsWork, Work, WorkOptions, WorkState } from './work.ts';

/** How long a build waits for further decisions, in milliseconds. */
const PAUSE = 60;

/** What everyone is shown alike. */
type ShownToAll = WorkbenchContent & Pick<WorkState['content'], 'settings'>;

/** What was loaded, with the journals as they were. */
const asThen = (loaded: Loaded, { lastHashes, lines }: EarlierState): Loaded => ({
  ...loaded,
  lastHashes,
  decisions: loaded.decisions.filter(({ id }) => lines.has(id)),
});

/** States kept to tell pages what changed since; a page that is further behind gets the whole. */
const KEPT = 8;

/** How long after opening what nobody waits for is done, in milliseconds. */
const SETTLED = 3000;

/** Opens a study folder for work and builds it. Only a missing folder is an error. */
export async function openWork(path: string, options: WorkOptions): Promise<Work> {
  const { now = () => new Date().toISOString() } = options;
  /** Told of the first build alone: later ones are over before they could be shown. */
  let progress = options.progress ?? (() => {});
  const me = options.name ?? userName();
  const { root } = await openFolder(path);
  const cache = options.opened?.cache ?? (await openCache(cachePlace(root, options.cache)));
  const reading = readingMemory(cache, rememberedVersion(cache, 'read'), () => {});
  const remember = lastingReading(reading.remember);
  const version = rememberedVersion(cache, 'build');
  const sensitivities = sensitivityMemory(cache, version);
  const again = stepMemory();
  const rememberFile = fileMemory(cache, rememberedVersion(cache, 'file'));
  const rememberReuse = reuseMemory(cache, rememberedVersion(cache, 'reuse'));
  const earth = await earthLines();
  /** Files were taken in since the study was read. */
  let unread = false;
  /** Journals that this work appends to. */
  const journals = new Set<string>();
  const listeners = new Set<(serial: number) => void>();
  let loaded: Loaded;
  /** The earlier state that is looked at, where one was asked for. */
  let earlier: EarlierState | undefined;
  let settings: Awaited<ReturnType<typeof settingsThere>>;
  let build: Build;
  let serial = 0;
  /** Serial of the build; lags behind while decisions come in faster than they can be followed up. */
  let built = -1;
  let soon: NodeJS.Timeout | undefined;
  /** Where the journals of those who work here end, as they were left by their last decisions. */
  const journalEnds = new Map<string, JournalEnd>();
  const text = itemTexts();
  const cacheFile = cachePlace(root, options.cache);
  /** Writes wait for one another. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };

  const inParts = (): boolean => options.inParts ?? isLarge(build.study);
  /** The steps, which are most of the program: loaded before the first build, not before a remembered one is shown. */
  let variorum: typeof import('../core/variorum.ts').variorum | undefined;
  const loadSteps = async (): Promise<void> => {
    variorum ??= (await import('../core/variorum.ts')).variorum;
  };
  const make = (): Build => {
    if (variorum === undefined) throw new Error('a build was asked for before the steps were loaded');
    return variorum(loaded.study, {
      decisions: loaded.decisions,
      progress: (step, done, all) => progress(step, done, all),
      remember,
      rememberReuse,
      rememberSensitivity: sensitivities.remember,
      again,
    });
  };
  const rebuild = (): void => {
    clearTimeout(soon);
    soon = undefined;
    if (built === serial) return;
    build = make();
    built = serial;
    for (const listener of listeners) listener(serial);
  };
  /** The study has changed: it is built again when someone looks, else in a moment, once for all that came in between. */
  const changed = (): void => {
    serial++;
    soon ??= setTimeout(rebuild, PAUSE);
  };
  const load = async (): Promise<void> => {
    const folder = await openFolder(root);
    loaded = await loadFolder(folder, (what, done, all) => progress(what, done, all), rememberFile);
    if (earlier !== undefined) loaded = asThen(loaded, earlier);
    settings = await settingsThere(folder);
  };
  const loadAgain = async (): Promise<void> => {
    await loadSteps();
    await load();
    changed();
    rebuild();
  };
  /** Goes back to the state of a hash. */
  const goBack = (hash: string): void => {
    earlier = earlierState(studyHash(build.study), loaded.chains, hash);
    loaded = asThen(loaded, earlier);
    serial++;
    rebuild();
  };
  const first = await firstBuild(root, cache, version, async () => {
    await load();
    return loaded;
  });
  // A page that shows something else already has the first serial.
  const shownFirst = options.opened?.shown;
  serial = shownFirst === undefined || shownFirst === first.whole ? 1 : 2;
  const opening = serial;
  if (first.build !== undefined) {
    build = first.build;
    built = serial;
  } else {
    await loadSteps();
    await readAhead(first.loaded.study, first.loaded.decisions, reading, {
      progress: (done, all) => progress('read', done, all),
    });
    rebuild();
  }
  /**
   * When the page has what it needs: the build and the page are kept for the next opening; or, where they were remembered, the build is made
   * once, so that the first decision finds what each step made.
   */
  const keepFirst = async (): Promise<void> => {
    if (serial !== opening) return;
    const { whole } = first;
    if (options.at === undefined && whole !== undefined && whole !== shownFirst) {
      const seenFile = seenPlace(cacheFile);
      keepContent(cache, { whole, name: me, seenFile }, own.first().first, own.state().content);
    }
    if (first.build === undefined) first.keep(build);
    // A build of hundreds of accounts takes minutes in which nobody is answered: it is made when a decision needs it.
    if (inParts()) return;
    if (first.build !== undefined) {
      await loadSteps();
      if (serial !== opening) return;
      // The same in every word; what the steps and the views make of it is found again by the first decision.
      build = make();
      content = undefined;
      for (const forget of forgets) forget();
      own.state();
    }
    collectDead();
  };
  const settled = setTimeout(() => void inTurn(keepFirst), options.settle ?? SETTLED).unref();
  if (options.at !== undefined) {
    await loadSteps();
    goBack(options.at);
  }
  progress = () => {};

  const about = () => ({ version: options.version, lastHashes: loaded.lastHashes, earth });
  let content: { readonly serial: number; readonly made: ShownToAll } | undefined;
  /** What is shown to everyone alike. */
  const contentNow = (): ShownToAll => {
    rebuild();
    if (content?.serial !== serial) {
      const { decisions } = loaded;
      const standing = standingById(decisions);
      const followed = withOpenQuestions(decisions.filter(({ id }) => standing.has(id)));
      const forms = settingsView({ ...settings, study: build.study, decided: describedBy(followed) });
      const made = workbenchContent(build, decisions, standing, about(), again);
      content = { serial, made: { ...made, settings: forms } };
    }
    return content.made;
  };

  /** A moment after every earlier one, so that decisions keep their order. */
  const moment = (): string => {
    const latest = loaded.decisions.at(-1)?.when ?? '';
    const given = now();
    return given > latest ? given : new Date(Date.parse(latest) + 1).toISOString();
  };

  const append = async (
    me: string,
    file: string,
    handle: Handle,
    verb: Verb,
    why: string,
  ): Promise<{ id: string; serial: number }> => {
    const line = { by: me, when: moment(), why, handle, verb };
    const wrong = wrongInDecision(line);
    if (wrong !== undefined) throw new UserError(`that is no whole decision: ${wrong}`, 'decide again');
    const { id, end } = await appendDecision(join(root, file), line, journalEnds.get(file)).catch(
      (error: unknown) => {
        throw keptRefusal(error, 'the decision was not kept', 'its folder decisions/');
      },
    );
    journalEnds.set(file, end);
    await loadSteps();
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

  const people = new Map<string, PersonsWork>();
  /** Let go what each person was shown. */
  const forgets: (() => void)[] = [];
  const as = (name: string): PersonsWork => {
    const known = people.get(name);
    if (known !== undefined) return known;
    // An earlier state is only looked at; it is not what was seen last.
    const seenFile =
      earlier === undefined ? seenPlace(cacheFile, name === me ? undefined : fileWord(name)) : undefined;
    const made = inHands(name, seenFile);
    people.set(name, made);
    return made;
  };

  const inHands = (name: string, seenFile: string | undefined): PersonsWork => {
    const file = `decisions/${fileWord(name)}-${fileWord(hostname())}.jsonl`;
    journals.add(file);
    /** The states that were shown to this person last, by serial. */
    const shown = new Map<number, WorkState>();
    forgets.push(() => shown.clear());
    let seen = readSeen(seenFile);
    const state = (): WorkState => {
      const made = contentNow();
      const old = shown.get(serial);
      if (old !== undefined) return old;
      const at = seenNow(build, made, { version: options.version, when: now() });
      if (seen === undefined) {
        // One who opens a study for the first time has seen it as it was then.
        seen = at;
        last = last.then(() => keepSeen(seenFile, at));
      }
      const since = sinceOf(seen, at, made.decisions);
      const next = { serial, me: name, content: { ...made, since } };
      shown.set(serial, next);
      for (const one of shown.keys()) if (one <= serial - KEPT) shown.delete(one);
      return next;
    };
    return {
      me: name,
      journal: file,
      state,
      first: () => {
        const { content: shownNow } = state();
        return { serial, me: name, first: firstPage(shownNow, inParts()) };
      },
      stateSince: (since) => {
        const next = state();
        const old = shown.get(since);
        if (old === undefined) return next;
        const change = changeOf(old.content, next.content, text);
        return { serial: next.serial, since, ...(change === undefined ? {} : { change }) };
      },
      decide: (target, asked, why) =>
        inTurn(async () => {
          rebuild();
          const handle = handleOf(build, target);
          const verb = verbOf(build, asked, target.on);
          if (handle === undefined || verb === undefined)
            throw new UserError(
              'what you decided on is no longer shown: the study has changed since',
              'look at the page as it is now, then decide again',
            );
          refuseDescription(build.study, target, asked);
          return append(name, file, handle, verb, why);
        }),
      takeBack: (id) =>
        inTurn(async () => {
          const old = loaded.decisions.find((one) => one.id === id);
          if (old === undefined)
            throw new UserError('there is no such decision', 'look at the journal as it is now');
          if (old.by !== name)
            throw new UserError(
              `that decision is ${old.by}'s: only they can take it back`,
              'decide otherwise; both decisions stay in the journal',
            );
          return append(name, file, old.handle, { do: 'withdraw', of: id }, '');
        }),
      decideAgain: (id) =>
        inTurn(async () => {
          const old = loaded.decisions.find((one) => one.id === id);
          if (old === undefined)
            throw new UserError('there is no such decision', 'look at the journal as it is now');
          return append(name, file, old.handle, old.verb, old.why);
        }),
      markSeen: () =>
        inTurn(async () => {
          const { report, decisions } = state().content;
          const at = seenNow(build, { report, decisions }, { version: options.version, when: moment() });
          if (!(await keepSeen(seenFile, at)))
            throw new UserError(
              'what you have seen cannot be kept',
              'give a folder that can be written to with --cache DIR',
            );
          seen = at;
          await loadSteps();
          changed();
          return { serial };
        }),
    };
  };

  const own = as(me);
  // The first look is kept as what was seen.
  own.state();
  if (first.build === undefined) collectDead();
  await last;

  return {
    ...own,
    root,
    ...(earlier === undefined ? {} : { earlier }),
    get serial() {
      return serial;
    },
    ready: async () => {},
    keptState: () => undefined,
    as,
    appendsTo: (file) => journals.has(file),
    reload: () => inTurn(loadAgain),
    saveSettings: (edit) =>
      inTurn(async () => {
        await saveSettings(root, loaded.study, edit);
        await loadAgain();
        return { serial };
      }),
    addFile: (name, bytes, more = false) =>
      inTurn(async () => {
        const when = (): string => now().replace(/\.\d+Z$/, 'Z');
        let taken: FileTaken;
        try {
          taken = await addFile(root, loaded.study, name, bytes, when);
          unread = true;
        } finally {
          if (unread && !more) {
            unread = false;
            await loadAgain();
          }
        }
        return { ...taken, serial };
      }),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      clearTimeout(soon);
      clearTimeout(settled);
      sensitivities.keep();
      cache.close();
    },
  };
}
