// Over the usual length: window, lanes and the mark that is looked at are one state, which keys, pointer and address change.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { counted } from '../../core/show/number-words.ts';
import type { Lane } from '../../core/show/timeline.ts';
import { domainWords } from '../../core/show/timeline-layout.ts';
import {
  fitted,
  lanesByTradition,
  marksIn,
  momentText,
  panned,
  readMoment,
  type Window,
  zoomed,
} from '../../core/show/timeline-window.ts';
import { useLater } from '../draw-later.ts';
import { LongList } from '../long-list.tsx';
import { useReport } from '../report.tsx';
import { href, keepAddress, readAddress } from '../url.ts';
import { Measured, useWidth } from '../width.tsx';
import { SiglumLink } from '../words.tsx';
import { Axis, type Chosen, LaneList, LaneView, Spoken } from './timeline-lanes.tsx';

/** A line through the marks of one episode, over all lanes; made anew when `shown` changes. */
function Joined({ box, shown }: { box: { readonly current: HTMLElement | null }; shown: string }) {
  const [path, setPath] = useState('');
  const width = useWidth();
  /** Counts up when lanes are drawn or let go. */
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (box.current === null) return;
    let soon = 0;
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(soon);
      soon = requestAnimationFrame(() => setDrawn((count) => count + 1));
    });
    observer.observe(box.current, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-block'],
    });
    return () => {
      cancelAnimationFrame(soon);
      observer.disconnect();
    };
  }, []);
  useLayoutEffect(() => {
    const frame = box.current?.getBoundingClientRect();
    const points = [...(box.current?.querySelectorAll('.time.joined .day') ?? [])].map((one) => {
      const { left, top, width: wide, height } = one.getBoundingClientRect();
      return `${Math.round(left + wide / 2 - (frame?.left ?? 0))} ${Math.round(top + height / 2 - (frame?.top ?? 0))}`;
    });
    setPath(points.length < 2 ? '' : `M${points.join('L')}`);
  }, [shown, width, drawn]);
  return (
    <svg class="joined-line" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

/** Usual height of a lane, in pixels. */
const LANE = 70;

/** Room for the names of the lanes, in rem: for the longest, up to where it would take from the picture. */
const laneNames = (lanes: readonly Lane[]): number => {
  const longest = lanes.reduce((most, { siglum }) => Math.max(most, siglum.length), 0);
  return Math.min(12, Math.max(7.5, 1.6 + longest * 0.58));
};

interface TimelineProps {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly byTradition: boolean;
}

/** A lane for each account or tradition, from a century to an hour. Arrow keys go from mark to mark. */
export function TimelineView(props: TimelineProps) {
  if (useReport().data.timeline.lanes.some(({ marks }) => marks.length > 0)) return <Timeline {...props} />;
  return (
    <>
      <h1 tabIndex={-1}>Timeline</h1>
      <p class="empty">No account tells a time.</p>
    </>
  );
}

function Timeline({ from, to, byTradition }: TimelineProps) {
  const { timeline, episodes } = useReport().data;
  const asked = [readMoment(from ?? ''), readMoment(to ?? '')] as const;
  const wanted = (): Window =>
    asked[0] === undefined || asked[1] === undefined || asked[1] <= asked[0]
      ? timeline.domain
      : fitted([asked[0], asked[1]], timeline.whole);
  const [window, setWindow] = useState(wanted);
  /** What was asked to be shown last: keys come faster than it is drawn. */
  const latest = useRef(window);
  const [grouped, setGrouped] = useState(byTradition);
  const [chosen, setChosen] = useState<Chosen>({ lane: 0, mark: 0 });
  const [looked, setLooked] = useState(false);
  const [episode, setEpisode] = useState(-1);
  const box = useRef<HTMLElement>(null);
  const again = useRef(false);
  const far = useRef(false);
  // Back and forward lead to what was shown there.
  useEffect(() => {
    const now = readAddress(location.hash);
    // An address that was shown on the way to the one of now.
    if (now.view === 'timeline' && (now.from !== from || now.to !== to)) return;
    latest.current = wanted();
    setWindow(latest.current);
    setGrouped(byTradition);
  }, [from, to, byTradition]);
  const all = useMemo(
    () => (grouped ? lanesByTradition(timeline.lanes) : timeline.lanes),
    [timeline, grouped],
  );
  const [lanes, empty] = useMemo(() => {
    const told = new Set(all.filter(({ marks }) => marksIn(marks, window).length > 0));
    return [[...told], all.filter((lane) => !told.has(lane))] as const;
  }, [all, window]);
  const later = useLater();
  const traditions = timeline.lanes.some(({ tradition }) => tradition !== '');

  const show = (next: Window, by = grouped): void => {
    const fit = fitted(next, timeline.whole);
    latest.current = fit;
    setWindow(fit);
    setGrouped(by);
    again.current = box.current?.contains(document.activeElement) === true;
    const same = fit[0] === timeline.domain[0] && fit[1] === timeline.domain[1];
    keepAddress({
      view: 'timeline',
      ...(same ? {} : { from: momentText(fit[0]), to: momentText(fit[1]) }),
      ...(by ? { by: 'tradition' as const } : {}),
    });
  };
  /** The mark the keyboard enters at: the one that was looked at, else the first that is shown. */
  const inWindow = (at: Chosen): boolean => marksIn(all[at.lane]?.marks ?? [], window).includes(at.mark);
  const here: Chosen = inWindow(chosen)
    ? chosen
    : {
        lane: lanes[0] === undefined ? 0 : all.indexOf(lanes[0]),
        mark: marksIn(lanes[0]?.marks ?? [], window)[0] ?? 0,
      };
  const choose = (next: Chosen): void => {
    setChosen(next);
    setLooked(true);
  };
  const go = (lane: number, mark: number): void => {
    const there = box.current?.querySelector<SVGAElement>(`a[data-lane="${lane}"][data-mark="${mark}"]`);
    if (there != null) there.focus();
    // A mark without room is there again from nearer: the keys stay with the lanes.
    else if (box.current?.querySelector(`a[data-lane="${lane}"]`) != null) box.current.focus();
    else {
      // Its lane is far from the window: it is drawn when it is chosen.
      far.current = true;
      choose({ lane, mark });
    }
  };
  useEffect(() => {
    if (!far.current) return;
    far.current = false;
    const there = box.current?.querySelector<SVGAElement>(
      `a[data-lane="${chosen.lane}"][data-mark="${chosen.mark}"]`,
    );
    if (there == null) box.current?.focus();
    else there.focus();
  }, [chosen]);
  // Who looks nearer from the keyboard stays at the mark.
  useEffect(() => {
    if (!again.current) return;
    again.current = false;
    go(here.lane, here.mark);
  }, [window, grouped]);

  const lane = all[here.lane];
  const mark = lane?.marks[here.mark];
  const middle = looked && mark !== undefined ? (mark.from + mark.to) / 2 : (window[0] + window[1]) / 2;
  const actions: Readonly<Record<string, () => void>> = {
    '+': () => show(zoomed(latest.current, 0.5, middle)),
    '=': () => show(zoomed(latest.current, 0.5, middle)),
    '-': () => show(zoomed(latest.current, 2, middle)),
    '0': () => show(timeline.domain),
    '<': () => show(panned(latest.current, -0.5)),
    '>': () => show(panned(latest.current, 0.5)),
  };
  const onKey = (event: KeyboardEvent): void => {
    const day = mark?.from ?? 0;
    const shown = (one: Lane): number[] => marksIn(one.marks, window);
    const nearest = (one: Lane): number =>
      shown(one).reduce((best, at) =>
        Math.abs((one.marks[at]?.from ?? 0) - day) < Math.abs((one.marks[best]?.from ?? 0) - day) ? at : best,
      );
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
    if (step === undefined || lane === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const [down = 0, along = 0] = step;
    if (along !== 0) {
      const marks = shown(lane);
      const at = marks.indexOf(here.mark) + along;
      go(here.lane, marks[Math.min(Math.max(at, 0), marks.length - 1)] as number);
    } else {
      const next = Math.min(Math.max(lanes.indexOf(lane) + down, 0), lanes.length - 1);
      const other = lanes[next];
      if (other !== undefined) go(all.indexOf(other), nearest(other));
    }
  };
  const onZoomKey = (event: KeyboardEvent): void => {
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  // The episode that is chosen, else the first of the mark that is looked at.
  const joined = episode >= 0 ? episode : looked ? (mark?.episodes[0] ?? -1) : -1;
  const button = (says: string, key: string) => (
    <button type="button" class="deed" title={`${says} (${key})`} onClick={() => actions[key]?.()}>
      {says}
    </button>
  );
  return (
    <div class="timeline" style={`--lane-names: ${laneNames(all)}rem`}>
      <Measured probe="lane">
        <h1 tabIndex={-1}>Timeline</h1>
        <p class="lead">
          What each account tells, <span role="status">{domainWords(window)}</span>. A solid mark is a moment,
          a day or a stretch of time; a hollow one holds a moment that is no better known; a paler one is told
          as about then.
        </p>
        <div class="timeline-tools">
          <p class="deeds">
            {button('Nearer', '+')}
            {button('Farther', '-')}
            {button('Earlier', '<')}
            {button('Later', '>')}
            {button('The event', '0')}
            <button type="button" class="deed" onClick={() => show(timeline.whole)}>
              All that is told
            </button>
          </p>
          {traditions && (
            <label class="check">
              <input
                type="checkbox"
                checked={grouped}
                onChange={(event) => show(window, event.currentTarget.checked)}
              />{' '}
              a lane for each tradition
            </label>
          )}
          {episodes.length > 0 && (
            <label class="filter">
              <span>Join the marks of</span>
              <select value={episode} onChange={(event) => setEpisode(Number(event.currentTarget.value))}>
                <option value={-1}>the mark that is looked at</option>
                {(later ? episodes : []).map(({ id, label }, at) => (
                  <option key={id} value={at}>
                    {label === '' ? 'an episode without a date' : label}
                  </option>
                ))}
              </select>
            </label>
          )}
          <a class="to-episodes" href={href({ view: 'episodes' })}>
            All episodes
          </a>
        </div>
        {lanes.length === 0 && <p class="empty">No account tells a time within this stretch.</p>}
        <Spoken lane={looked ? lane : undefined} mark={looked ? mark : undefined} />
        <section
          class="lanes"
          ref={box}
          tabIndex={-1}
          onKeyDown={onZoomKey}
          aria-label="Lanes; the arrow keys go from mark to mark, + and - look nearer and farther"
        >
          <Axis window={window} />
          <LongList
            items={lanes}
            tag="div"
            guess={LANE}
            together={2}
            id={(one) => one.account || one.siglum}
            keep={lane === undefined ? -1 : lanes.indexOf(lane)}
            row={(one) => (
              <LaneView
                key={one.account || one.siglum}
                lane={one}
                at={all.indexOf(one)}
                window={window}
                episode={joined}
                chosen={here}
                looked={looked}
                choose={choose}
                onKey={onKey}
              />
            )}
          />
          <Joined box={box} shown={`${joined} ${window.join()} ${grouped} ${lanes.length}`} />
        </section>
        {empty.length > 0 && (
          <p class="means">
            Nothing is told for this stretch by{' '}
            {empty.map((one, at) => (
              <span key={one.account || one.siglum}>
                {at > 0 && ', '}
                {one.account === '' ? (
                  one.siglum
                ) : (
                  <SiglumLink account={one.account}>{one.siglum}</SiglumLink>
                )}
              </span>
            ))}
            . <span class="dep">{counted(lanes.length, 'lane')} shown.</span>
          </p>
        )}
        <LaneList lanes={lanes} />
      </Measured>
    </div>
  );
}
