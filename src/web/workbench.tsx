import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SettingsView } from '../core/model/settings-form.ts';
import { App } from './app.tsx';
import './reader.css';
import { type Change, changed } from '../core/show/content-change.ts';
import { counted } from '../core/show/number-words.ts';
import type { WorkbenchContent } from '../core/show/workbench-content.ts';
import { type Desk, DeskContext, type Member } from './desk.ts';
import { reportOf } from './report.tsx';
import { useUndoKeys } from './undo-keys.ts';
import { href } from './url.ts';

interface State {
  readonly serial: number;
  readonly me: string;
  /** Who has the secret of the address is the owner. */
  readonly role?: Desk['role'];
  /** Whether people log in. */
  readonly login?: boolean;
  /** An earlier state that is only looked at. */
  readonly at?: { readonly hash: string; readonly when: string | null };
  readonly content: WorkbenchContent & { readonly settings?: SettingsView };
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

/** What is said of an earlier state for as long as nothing else is. */
const earlierWord = ({ hash, when }: NonNullable<State['at']>): Desk['word'] => ({
  says: `This is an earlier state of the study, ${hash.slice(0, 12)}${when === null ? ', before the first decision' : `, as of ${when.slice(0, 10)}`}.`,
  remedy: 'It can only be looked at; open the study without --at to go on working in it.',
});

/** The workbench: the views of the report on the study as it is now, and a desk where decisions are taken. */
function Workbench({ first }: { first: State }) {
  const [state, setState] = useState(first);
  const [word, setWord] = useState<Desk['word']>(first.at === undefined ? undefined : earlierWord(first.at));
  const [busy, setBusy] = useState(false);
  const shown = useRef(first);
  const catchUp = async (): Promise<void> => {
    const next = await answered<State | Step>(`/api/study?since=${shown.current.serial}`);
    if (isRefusal(next)) {
      setWord(next);
      return;
    }
    const { current } = shown;
    if (next.serial === current.serial) return;
    // Another answer may have come first; then this one is of a state that is gone.
    if ('since' in next && next.since !== current.serial) return;
    const content = 'content' in next ? next.content : changed(current.content, next.change);
    shown.current = { ...current, serial: next.serial, content };
    setState(shown.current);
  };
  useEffect(() => {
    const changes = new EventSource('/api/changes');
    changes.addEventListener('serial', (event) => {
      if (Number(event.data) !== shown.current.serial) void catchUp();
    });
    return () => changes.close();
  }, []);
  const report = useMemo(() => reportOf(state.content.report), [state]);
  const send = async (path: string, body: unknown): Promise<boolean> => {
    setBusy(true);
    const answer = await answered<{ id: string; serial: number }>(path, body);
    if (isRefusal(answer)) setWord(answer);
    else {
      setWord(undefined);
      await catchUp();
    }
    setBusy(false);
    return !isRefusal(answer);
  };
  /** What the server answers; where it refuses the desk says why. */
  const told = async <T extends object>(path: string, body?: unknown): Promise<T | undefined> => {
    const answer = await answered<T>(path, body);
    const no = isRefusal(answer);
    setWord(no ? answer : undefined);
    return no ? undefined : answer;
  };
  const desk: Desk = {
    me: state.me,
    role: state.role ?? 'owner',
    ...(state.login === true
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
    decisions: state.content.decisions,
    parties: state.content.parties,
    worth: state.content.worth,
    authority: state.content.authority,
    settings: state.content.settings,
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
    since: state.content.since,
    markSeen: () => send('/api/seen', {}),
    busy,
    word,
    decide: (target, verb, why = '') => send('/api/decisions', { target, verb, why }),
    takeBack: (id) => send('/api/decisions/take-back', { id }),
    again: (id) => send('/api/decisions/again', { id }),
  };
  useUndoKeys(desk, (says) => setWord({ says }));
  return (
    <DeskContext.Provider value={desk}>
      <App report={report} />
    </DeskContext.Provider>
  );
}

const place = document.getElementById('app');
if (place !== null) {
  const first = await answered<State>('/api/study');
  place.replaceChildren();
  // A folder without a text begins at the beginning.
  if (!isRefusal(first) && first.content.report.accounts.length === 0 && location.hash === '')
    location.hash = href({ view: 'start' });
  if (isRefusal(first))
    render(
      <main>
        <h1>{first.says}</h1>
        <p>{first.remedy}</p>
      </main>,
      place,
    );
  else render(<Workbench first={first} />, place);
}
