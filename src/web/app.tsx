import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CLOSING } from '../core/show/closing-words.ts';
import { DeskWord } from './decide/desk-word.tsx';
import { Help } from './help.tsx';
import { listen } from './keys.ts';
import { Leave } from './leave.tsx';
import { Navigation } from './navigation.tsx';
import { type Report, ReportContext } from './report.tsx';
import { type Address, href, KEPT, readAddress } from './url.ts';
import { AccountView } from './views/account-view.tsx';
import { AccountsView } from './views/accounts-view.tsx';
import { CheckView } from './views/check-view.tsx';
import { ContentsView } from './views/contents-view.tsx';
import { DecisionsView } from './views/decisions-view.tsx';
import { DependenceView } from './views/dependence-view.tsx';
import { EditionsView } from './views/editions-view.tsx';
import { EpisodesView } from './views/episodes-view.tsx';
import { HypothesesView } from './views/hypotheses-view.tsx';
import { MapView } from './views/map-view.tsx';
import { NamesView } from './views/names-view.tsx';
import { NumbersView } from './views/numbers-view.tsx';
import { ParallelView } from './views/parallel-view.tsx';
import { PeopleView } from './views/people-view.tsx';
import { PointView } from './views/point-view.tsx';
import { PrintView } from './views/print-view.tsx';
import { ProblemsView } from './views/problems-view.tsx';
import { ReadView } from './views/read-view.tsx';
import { RulesView } from './views/rules-view.tsx';
import { SearchView } from './views/search-view.tsx';
import { SinceView } from './views/since-view.tsx';
import { StartView } from './views/start-view.tsx';
import { TimelineView } from './views/timeline-view.tsx';
import { Waiting } from './waiting.tsx';

const TITLES: Readonly<Partial<Record<Address['view'], string>>> = {
  accounts: 'Accounts',
  timeline: 'Timeline',
  episodes: 'Episodes',
  editions: 'Editions',
  dependence: 'Dependence',
  names: 'Names',
  numbers: 'Numbers',
  map: 'Map',
  parallel: 'Parallel',
  hypotheses: 'Hypotheses',
  search: 'Search',
  check: 'To check',
  decisions: 'Decisions',
  since: 'Since',
  start: 'Start',
  people: 'People',
  read: 'What was and was not read',
  problems: 'Problems',
  rules: 'Rules and methods',
  print: 'The whole edition',
};

function titleOf(report: Report, address: Address): string {
  const { title } = report.data.contents;
  if (address.view === 'point')
    return `${report.questions[report.point.get(address.id) ?? -1]?.question ?? 'No such point'} · ${title}`;
  if (address.view === 'account')
    return `${report.account.get(address.account)?.siglum ?? 'No such account'} · ${title}`;
  const name = TITLES[address.view];
  return name === undefined ? title : `${name} · ${title}`;
}

/** The title as far as it is known: what it names may not be there yet. */
function titleNow(report: Report, address: Address): string {
  try {
    return titleOf(report, address);
  } catch (thrown) {
    if (!(thrown instanceof Promise)) throw thrown;
    return report.data.contents.title;
  }
}

/** Stands where a view will be. Who waits a moment only sees nothing. */
function Opening() {
  return (
    <p class="opening" role="status">
      Opening …
    </p>
  );
}

/** Says, after a moment, that more of a view is on its way. */
const Coming = () => (
  <p class="coming" role="status">
    Opening …
  </p>
);

function View({ address }: { address: Address }) {
  switch (address.view) {
    case 'contents':
      return <ContentsView filter={address.filter ?? ''} />;
    case 'point':
      return <PointView key={address.id} id={address.id} />;
    case 'accounts':
      return <AccountsView />;
    case 'account':
      return (
        <AccountView
          key={address.account}
          account={address.account}
          edition={address.edition}
          start={address.start}
          end={address.end}
        />
      );
    case 'timeline':
      return <TimelineView from={address.from} to={address.to} byTradition={address.by === 'tradition'} />;
    case 'editions':
      return <EditionsView account={address.account} at={address.at} />;
    case 'dependence':
      return <DependenceView />;
    case 'episodes':
      return <EpisodesView />;
    case 'hypotheses':
      return <HypothesesView />;
    case 'names':
      return <NamesView name={address.name} filter={address.filter ?? ''} />;
    case 'numbers':
      return <NumbersView filter={address.filter ?? ''} />;
    case 'map':
      return <MapView box={address.box} />;
    case 'read':
      return <ReadView />;
    case 'problems':
      return <ProblemsView />;
    case 'search':
      return <SearchView words={address.words} filter={address.filter ?? ''} />;
    case 'parallel':
      return <ParallelView accounts={address.accounts} />;
    case 'check':
      return <CheckView />;
    case 'decisions':
      return <DecisionsView by={address.by ?? ''} kind={address.kind ?? ''} />;
    case 'start':
      return <StartView />;
    case 'people':
      return <PeopleView />;
    case 'since':
      return <SinceView />;
    case 'rules':
      return <RulesView />;
    case 'print':
      return <PrintView />;
  }
}

type Theme = 'auto' | 'light' | 'dark';

/** What tells how a page was come to, where the browser has it (HTML, the navigation interface). */
const navigation = (globalThis as { readonly navigation?: EventTarget }).navigation;

/** The hash as it changes, and whether the reader came to it anew (by a link, a key, an address typed) or went back. */
function useHash(): { readonly hash: string; readonly fresh: boolean } {
  const [state, setState] = useState({ hash: location.hash, fresh: true });
  useEffect(() => {
    let clicked = false;
    const onNavigate = (event: Event): void => {
      clicked = (event as Event & { readonly navigationType?: string }).navigationType === 'push';
    };
    navigation?.addEventListener('navigate', onNavigate);
    const onClick = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest('a[href^="#"]') !== null) clicked = true;
    };
    const onHash = (): void => {
      setState({ hash: location.hash, fresh: clicked });
      clicked = false;
    };
    addEventListener('click', onClick);
    const onKept = (): void => setState({ hash: location.hash, fresh: false });
    addEventListener('hashchange', onHash);
    addEventListener(KEPT, onKept);
    return () => {
      navigation?.removeEventListener('navigate', onNavigate);
      removeEventListener('click', onClick);
      removeEventListener('hashchange', onHash);
      removeEventListener(KEPT, onKept);
    };
  }, []);
  return state;
}

/** The whole reader: navigation, one view, the closing sentence. */
export function App({ report }: { report: Report }) {
  const { hash, fresh } = useHash();
  const address = readAddress(hash);
  const [theme, setTheme] = useState<Theme>('auto');
  const [help, setHelp] = useState(false);
  const [keys, setKeys] = useState(true);
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  /** A view was opened whose heading was not there yet. */
  const unread = useRef(false);
  const listening = useRef(keys);
  listening.current = keys;
  const turn = (): void =>
    setTheme((now) => {
      const dark = now === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : now === 'dark';
      return dark ? 'light' : 'dark';
    });
  useEffect(() => listen({ help: () => setHelp(true), theme: turn, on: () => listening.current }), []);
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  useLayoutEffect(() => {
    document.title = titleNow(report, address);
  }, [hash, report]);
  const toHeading = (): void => {
    const heading = main.current?.querySelector('h1');
    unread.current = heading == null;
    heading?.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (!fresh) return;
    scrollTo(0, 0);
    toHeading();
  }, [hash]);
  return (
    <ReportContext.Provider value={report}>
      <button class="skip" type="button" onClick={() => main.current?.focus()}>
        Skip to the text
      </button>
      <header class="top">
        <a class="wordmark" href={href({ view: 'contents' })}>
          Variorum
        </a>
        <Navigation address={address} />
        <div class="tools">
          <Leave />
          <button type="button" onClick={turn} aria-label="Light or dark" title="Light or dark (t)">
            <span aria-hidden="true">◐</span>
          </button>
          <button type="button" onClick={() => setHelp(true)} aria-label="Keys" title="Keys (?)">
            <span aria-hidden="true">?</span>
          </button>
        </div>
      </header>
      <DeskWord />
      <main id="main" ref={main} tabIndex={-1}>
        <Waiting
          key={address.view}
          instead={<Opening />}
          sign={<Coming />}
          drawn={() => unread.current && toHeading()}
        >
          <View address={address} />
        </Waiting>
      </main>
      <footer>
        <p class="closing">{CLOSING}</p>
        <p class="colophon">
          Made with Variorum {report.version}.{' '}
          <span class="colophon-links">
            <a href={href({ view: 'rules' })}>Rules and counts</a> ·{' '}
            <a href={href({ view: 'print' })}>The whole edition for print</a>
          </span>
        </p>
      </footer>
      <Help view={address.view} open={help} close={() => setHelp(false)} keys={keys} setKeys={setKeys} />
    </ReportContext.Provider>
  );
}
