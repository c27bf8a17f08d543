import { useEffect, useRef } from 'preact/hooks';
import { type Desk, useDesk } from './desk.ts';
import { useReport } from './report.tsx';
import { type Address, href } from './url.ts';

type Entry = readonly [name: string, address: Address];

const EDITIONS: Entry = ['Editions', { view: 'editions' }];
const MAP: Entry = ['Map', { view: 'map' }];
const HYPOTHESES: Entry = ['Hypotheses', { view: 'hypotheses' }];
const READ: Entry = ['Read and unread', { view: 'read' }];
const RULES: Entry = ['Rules', { view: 'rules' }];

/** Views of the report, all on one line; those that have something to show. */
const REPORT: readonly Entry[] = [
  ['Contents', { view: 'contents' }],
  ['Accounts', { view: 'accounts' }],
  ['Timeline', { view: 'timeline' }],
  EDITIONS,
  ['Dependence', { view: 'dependence' }],
  ['Names', { view: 'names' }],
  ['Numbers', { view: 'numbers' }],
  ['Parallel', { view: 'parallel', accounts: [] }],
  MAP,
  HYPOTHESES,
  ['Search', { view: 'search', words: '' }],
  READ,
  RULES,
];

/** Views that stand behind one word where those of the desk need the line. */
const BEHIND: readonly Entry[] = [EDITIONS, MAP, HYPOTHESES, READ, RULES];

/** Views of the workbench, where decisions are taken. */
const DESK: readonly Entry[] = [
  ['Start', { view: 'start' }],
  ['To check', { view: 'check' }],
  ['Since', { view: 'since' }],
  ['Decisions', { view: 'decisions' }],
];

/** Whether a view of the desk is for someone of this role. */
const mayOpen = ({ role }: Desk, view: Address['view']): boolean =>
  view === 'start' ? role === 'owner' : view !== 'check' || role !== 'reader';

/** Entry of the navigation that a view belongs to. */
const HOME: Readonly<Partial<Record<Address['view'], Address['view']>>> = {
  point: 'contents',
  account: 'accounts',
  problems: 'read',
  episodes: 'timeline',
};

function Entries({ entries, here }: { entries: readonly Entry[]; here: Address['view'] }) {
  return (
    <>
      {entries.map(([name, to]) => (
        <a key={name} href={href(to)} aria-current={to.view === here ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </>
  );
}

/** The views that are opened less often; closes as soon as the reader turns to something else. */
function More({ here }: { here: Address['view'] }) {
  const box = useRef<HTMLDetailsElement>(null);
  const shut = (): void => box.current?.removeAttribute('open');
  useEffect(shut, [here]);
  useEffect(() => {
    const elsewhere = (event: Event): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) shut();
    };
    addEventListener('pointerdown', elsewhere);
    addEventListener('focusin', elsewhere);
    return () => {
      removeEventListener('pointerdown', elsewhere);
      removeEventListener('focusin', elsewhere);
    };
  }, []);
  return (
    <details
      ref={box}
      class="more-views"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || box.current?.open !== true) return;
        shut();
        box.current.querySelector('summary')?.focus();
      }}
    >
      <summary data-here={BEHIND.some(([, to]) => to.view === here) ? '' : undefined}>
        More<span class="hidden"> views</span>
      </summary>
      <div class="more-list">
        <Entries entries={BEHIND} here={here} />
      </div>
    </details>
  );
}

/** The way to every view, on one line of a screen that is wide enough. */
export function Navigation({ address }: { address: Address }) {
  const desk = useDesk();
  const here = HOME[address.view] ?? address.view;
  const without: readonly string[] = useReport().data.contents.without;
  return (
    <nav class="views" aria-label="Views">
      {desk === undefined ? (
        // Nothing can be added to a report: a view that has nothing to show would only be a way to nowhere.
        <Entries
          entries={REPORT.filter(([, { view }]) => view === here || !without.includes(view))}
          here={here}
        />
      ) : (
        <>
          <Entries entries={REPORT.filter((entry) => !BEHIND.includes(entry))} here={here} />
          <More here={here} />
          <span class="desk-views">
            <Entries entries={DESK.filter(([, { view }]) => mayOpen(desk, view))} here={here} />
          </span>
        </>
      )}
    </nav>
  );
}
