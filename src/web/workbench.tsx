// Over the usual length: one component keeps what is shown equal to the study, through decisions of this page and of others, and its parts share that state.
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SettingsView } from '../core/model/settings-form.ts';
import { App } from './app.tsx';
import './reader.css';
import { type Change, changed } from '../core/show/content-change.ts';
import { counted } from '../core/show/number-words.ts';
import { type FirstPage, partKey } from '../core/show/parts.ts';
import type { WorkbenchContent } from '../core/show/workbench-content.ts';
import { type Desk, DeskContext, type Member } from './desk.ts';
import { keepFocus } from './keep-focus.ts';
import { PartStore } from './part-store.ts';
import { type Report, reportOf } from './report.tsx';
import { onlyFirst, partsOf, reportInParts } from './report-in-parts.ts';
import { useUndoKeys } from './undo-keys.ts';
import { href, readAddress } from './url.ts';

interface About {
  readonly serial: number;
  readonly me: string;
  /** Who has the secret of the address is the owner. */
  readonly role?: Desk['role'];
  /** Whether people log in. */
  readonly login?: boolean;
  /** An earlier state that is only looked at. */
  readonly at?: { readonly hash: string; readonly when: string | null };
}

type FirstState = About & { readonly first: FirstPage };
type WholeState = About & { readonly content: WorkbenchContent & { readonly settings?: SettingsView } };

/** What a desk holds beside the report. */
type Held = Pick<Desk, 'decisions' | 'parties' | 'worth' | 'authority' | 'settings' | 'since'>;

/** What is shown: the first page, then the whole study, or of a large one what was asked for. */
interface Shown {
  readonly serial: number;
  readonly report: Report;
  readonly held: Held | undefined;
  readonly statements: Desk['statements'];
  readonly content?: WholeState['content'];
  readonly store?: PartStore;
}

/** What the server tells a page that has an earlier state. */
interface Step {
  readonly serial: number;
  readonly since: number;
  readonly change?: Change;
}

/** What the server said when it refused. */
interface Refusal {
  readonly says: string;
  readonly remedy: string;
}

const GONE: Refusal = {
  says: 'The workbench does not answer.',
  remedy:
    'Start it again with `variorum open` and use the address that it prints. Nothing that was acknowledged is lost.',
};

/** How long a server may be away before it is told, in milliseconds. */
const PATIENCE = 4_000;

async function answered<T>(path: string, body?: unknown): Promise<T | Refusal> {
  try {
    const response = await fetch(
      path,
      body === undefined
        ? {}
        : body instanceof Blob
          ? { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body }
          : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
    );
    return (await response.json()) as T | Refusal;
  } catch {
    return GONE;
  }
}

const isRefusal = (answer: unknown): answer is Refusal => 'remedy' in (answer as object);

function shownWhole(serial: number, content: WholeState['content']): Shown {
  const { report, decisions, parties, worth, authority, settings, since } = content;
  const byPoint = Map.groupBy(worth.statements, ({ point }) => point);
  return {
    serial,
    report: reportOf(report),
    held: { decisions, parties, worth, authority, settings, since },
    statements: (point) => byPoint.get(point) ?? [],
    content,
  };
}

/** Parts that the desk of a large study always holds. */
const HELD = ['decisions', 'parties', 'worth', 'authority', 'settings', 'since'] as const;

async function shownInParts(first: FirstPage, store: PartStore): Promise<Shown> {
  const held = Object.fromEntries(
    await Promise.all(HELD.map(async (name) => [name, await store.wait(name)] as const)),
  ) as unknown as Held;
  return {
    serial: store.serial,
    report: reportInParts(first, partsOf(store)),
    held,
    statements: (point) => store.get(partKey('statements', point)) as ReturnType<Desk['statements']>,
    store,
  };
}

/** The whole study; asked for when the contents are drawn, at once where another view is wanted. */
async function wholeStudy(): Promise<WholeState> {
  if (readAddress(location.hash).view === 'contents') await painted();
  const whole = await answered<WholeState>('/api/study');
  if (isRefusal(whole)) throw new Error(`${whole.says} ${whole.remedy}`);
  return whole;
}

const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** What is said of an earlier state for as long as nothing else is. */
const earlierWord = ({ hash, when }: NonNullable<About['at']>): Desk['word'] => ({
  says: `This is an earlier state of the study, ${hash.slice(0, 12)}${when === null ? ', before the first decision' : `, as of ${when.slice(0, 10)}`}.`,
  remedy: 'It can only be looked at; open the study without --at to go on working in it.',
});

/** The workbench: the views of the report on the study as it is now, and a desk where decisions are taken. */
function Workbench({ about, first, rest }: { about: About; first: Shown; rest: Promise<Shown> | undefined }) {
  const [state, setState] = useState(first);
  const [word, setWord] = useState<Desk['word']>(about.at === undefined ? undefined : earlierWord(about.at));
  const [busy, setBusy] = useState(false);
  const shown = useRef(first);
  const show = (next: Shown): void => {
    shown.current = next;
    setState(next);
  };
  const catchUp = async (): Promise<void> => {
    if (rest !== undefined && shown.current.content === undefined) await rest;
    const { store, content, serial } = shown.current;
    if (store !== undefined) {
      const now = await answered<FirstState>('/api/first');
      if (isRefusal(now)) setWord(now);
      else if (now.serial > shown.current.serial) {
        const next = await shownInParts(now.first, await store.later(now.serial));
        // Another answer may have come first.
        if (next.serial > shown.current.serial) show(next);
      }
      return;
    }
    const next = await answered<WholeState | Step>(`/api/study?since=${serial}`);
    if (isRefusal(next)) {
      setWord(next);
      return;
    }
    const { current } = shown;
    if (next.serial === current.serial || content === undefined || current.content === undefined) return;
    // Another answer may have come first; then this one is of a state that is gone.
    if ('since' in next && next.since !== current.serial) return;
    show(shownWhole(next.serial, 'content' in next ? next.content : changed(current.content, next.change)));
  };
  behind.current = () => void catchUp();
  useEffect(() => {
    rest?.then(
      (whole) => {
        if (shown.current === first) show(whole);
      },
      (error: Error) => setWord({ says: error.message }),
    );
    const changes = new EventSource('/api/changes');
    changes.addEventListener('serial', (event) => {
      if (Number(event.data) !== shown.current.serial) void catchUp();
    });
    const turned = (): void => shown.current.store?.turned();
    addEventListener('hashchange', turned);
    // A server that is gone is told before the next decision is lost; when it is there again what changed is fetched.
    let away = 0;
    changes.addEventListener('error', () => {
      if (away === 0) away = window.setTimeout(() => setWord(GONE), PATIENCE);
    });
    changes.addEventListener('open', () => {
      clearTimeout(away);
      if (away === 0) return;
      away = 0;
      setWord((now) => (now === GONE ? undefined : now));
      void catchUp();
    });
    return () => {
      clearTimeout(away);
      changes.close();
      removeEventListener('hashchange', turned);
    };
  }, []);
  const { report, held } = state;
  const send = async (path: string, body: unknown): Promise<boolean> => {
    setBusy(true);
    const stay = keepFocus();
    const answer = await answered<{ id: string; serial: number }>(path, body);
    if (isRefusal(answer)) setWord(answer);
    else {
      setWord(undefined);
      await catchUp();
    }
    setBusy(false);
    stay();
    return !isRefusal(answer);
  };
  /** What the server answers; where it refuses the desk says why. */
  const told = async <T extends object>(path: string, body?: unknown): Promise<T | undefined> => {
    const answer = await answered<T>(path, body);
    const no = isRefusal(answer);
    setWord(no ? answer : undefined);
    return no ? undefined : answer;
  };
  /** What the desk holds: it comes with the whole study. */
  const there = (): Held => {
    if (held === undefined) throw rest;
    return held;
  };
  const desk: Desk = {
    me: about.me,
    role: about.role ?? 'owner',
    ...(about.login === true
      ? {
          leave: async () => {
            await answered('/api/logout', {});
            location.reload();
          },
          people: {
            list: () => told<readonly Member[]>('/api/users'),
            add: (name, role, password) => told<readonly Member[]>('/api/users', { name, role, password }),
            remove: (name) => told<readonly Member[]>('/api/users/remove', { name }),
            changePassword: async (old, password) =>
              (await told('/api/password', { old, password })) !== undefined,
          },
        }
      : {}),
    get decisions() {
      return there().decisions;
    },
    get parties() {
      return there().parties;
    },
    get worth() {
      return there().worth;
    },
    get authority() {
      return there().authority;
    },
    get settings() {
      return there().settings;
    },
    get since() {
      return there().since;
    },
    statements: state.statements,
    saveSettings: (edit) => send('/api/settings', edit),
    upload: async (file, name, more) => {
      const answer = await answered<{
        path: string;
        near: readonly { account: string; share: number }[];
        added?: number;
      }>(`/api/files?name=${encodeURIComponent(name)}${more ? '&more=true' : ''}`, file);
      if (!more) await catchUp();
      if (isRefusal(answer)) return { kept: false, says: `${answer.says}: ${answer.remedy}.` };
      const { path, near, added } = answer;
      if (added !== undefined) return { kept: true, says: `${counted(added, 'new citation')} in ${path}.` };
      const same = near.map(
        ({ account, share }) => `${Math.round(share * 100)} % of its words stand in ${account} too`,
      );
      return {
        kept: true,
        says: [
          `${path} is in the study.`,
          ...(same.length === 0 ? [] : [`${same.join('; ')}: if one follows the other, say so on its page.`]),
        ].join(' '),
      };
    },
    markSeen: () => send('/api/seen', {}),
    busy,
    word,
    decide: (target, verb, why = '') => send('/api/decisions', { target, verb, why }),
    takeBack: (id) => send('/api/decisions/take-back', { id }),
    again: (id) => send('/api/decisions/again', { id }),
  };
  const { me } = about;
  useUndoKeys(
    { me, decisions: held?.decisions ?? [], busy, takeBack: desk.takeBack, again: desk.again },
    (says) => setWord({ says }),
  );
  return (
    <DeskContext.Provider value={desk}>
      <App report={report} />
    </DeskContext.Provider>
  );
}

/** Told when the server shows a later state than the page. */
const behind = { current: (): void => {} };

/** The first page, and what comes after it. */
async function opened({
  serial,
  first,
}: FirstState): Promise<{ first: Shown; rest: Promise<Shown> | undefined }> {
  if (first.large)
    return {
      first: await shownInParts(first, new PartStore(serial, () => behind.current())),
      rest: undefined,
    };
  const rest = wholeStudy().then((whole) => shownWhole(whole.serial, whole.content));
  return {
    first: {
      serial,
      report: reportInParts(first, onlyFirst(rest)),
      held: undefined,
      statements: () => {
        throw rest;
      },
    },
    rest,
  };
}

const place = document.getElementById('app');
if (place !== null) {
  const about = await answered<FirstState>('/api/first');
  const page = isRefusal(about) ? undefined : await opened(about);
  place.replaceChildren();
  // A folder without a text begins at the beginning.
  if (!isRefusal(about) && about.first.accounts === 0 && location.hash === '')
    history.replaceState(null, '', href({ view: 'start' }));
  if (isRefusal(about) || page === undefined)
    render(
      <main>
        <h1>{isRefusal(about) ? about.says : ''}</h1>
        <p>{isRefusal(about) ? about.remedy : ''}</p>
      </main>,
      place,
    );
  else render(<Workbench about={about} first={page.first} rest={page.rest} />, place);
}
