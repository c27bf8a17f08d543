import { useRef, useState } from 'preact/hooks';
import { counted } from '../../core/show/number-words.ts';
import type { Lane, TimelineMark } from '../../core/show/timeline.ts';
import { dayTicks, domainWords, layoutLane } from '../../core/show/timeline-layout.ts';
import { Mark } from '../mark.tsx';
import { QuoteView } from '../quote-view.tsx';
import { useReport } from '../report.tsx';
import { href } from '../url.ts';
import { Measured, useWidth } from '../width.tsx';
import { SiglumLink } from '../words.tsx';

interface Chosen {
  readonly lane: number;
  readonly mark: number;
}

const linkOf = (lane: Lane, mark: TimelineMark): string => {
  const [quote] = mark.quotes;
  return quote === undefined
    ? href({ view: 'account', account: lane.account })
    : href({
        view: 'account',
        account: quote.account,
        edition: quote.edition,
        start: quote.start,
        end: quote.end,
      });
};

function LaneView({
  lane,
  at,
  chosen,
  looked,
  choose,
  onKey,
}: {
  lane: Lane;
  at: number;
  chosen: Chosen;
  looked: boolean;
  choose: (next: Chosen) => void;
  onKey: (event: KeyboardEvent) => void;
}) {
  const { data } = useReport();
  const width = useWidth();
  const colour = data.sides[lane.side]?.colour ?? 0;
  if (width < 40) return null;
  const { height, marks } = layoutLane(data.timeline.domain, lane, width);
  return (
    <div class="lane">
      <p class="lane-name">
        <Mark side={lane.side} fill="separate" />
        <SiglumLink account={lane.account}>{lane.siglum}</SiglumLink>
      </p>
      <svg class={`lane-marks c${colour}`} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <title>{`Times told by ${lane.siglum}`}</title>
        <line class="axis" x1="0" x2={width} y1={height - 3} y2={height - 3} />
        {marks.map(({ mark, x1, x2, y }) => {
          const time = lane.marks[mark];
          if (time === undefined) return null;
          const on = chosen.lane === at && chosen.mark === mark;
          const say = (): void => choose({ lane: at, mark });
          return (
            <a
              key={mark}
              class={`time${on && looked ? ' on' : ''}`}
              href={linkOf(lane, time)}
              tabIndex={on ? 0 : -1}
              data-lane={at}
              data-mark={mark}
              aria-label={`${time.label}, ${counted(time.times, 'place')}`}
              onFocus={say}
              onMouseEnter={say}
              onKeyDown={onKey}
            >
              <rect class="reach" x={x1 - 6} y={y - 6} width={x2 - x1 + 12} height={12} />
              <rect
                class="day"
                x={x1 - 3.5}
                y={y - 3.5}
                width={x2 - x1 + 7}
                height={7}
                rx={x1 === x2 ? 1 : 3.5}
              />
            </a>
          );
        })}
      </svg>
    </div>
  );
}

function Axis() {
  const { domain } = useReport().data.timeline;
  const width = useWidth();
  if (width < 40) return null;
  return (
    <div class="lane lane-axis" aria-hidden="true">
      <p class="lane-name" />
      <svg width={width} height={20} viewBox={`0 0 ${width} 20`} aria-hidden="true">
        {dayTicks(domain, width).map(({ x, words }) => (
          <text key={x} x={x} y={14} text-anchor="middle">
            {words}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** The words of the mark that is looked at. */
function Spoken({ lane, mark }: { lane: Lane | undefined; mark: TimelineMark | undefined }) {
  if (lane === undefined || mark === undefined)
    return (
      <aside class="spoken">
        <p class="dep">Choose a mark to read its words.</p>
      </aside>
    );
  return (
    <aside class="spoken" aria-live="polite">
      <p>
        <b class="value">{mark.label}</b> <SiglumLink account={lane.account}>{lane.siglum}</SiglumLink>
        {mark.times > 1 && <span class="dep">, {counted(mark.times, 'place')}</span>}
      </p>
      {mark.quotes.slice(0, 1).map((quote) => (
        <QuoteView key={quote.start} quote={quote} />
      ))}
      {mark.quotes.length === 0 && <p class="dep">Its words may not be quoted.</p>}
    </aside>
  );
}

function LaneList({ lanes }: { lanes: readonly Lane[] }) {
  const [asked, setAsked] = useState(false);
  return (
    <details
      class="fold"
      onToggle={(event) => {
        if (event.currentTarget.open) setAsked(true);
      }}
    >
      <summary>
        <h2 class="fold-title">The same as a list</h2>
      </summary>
      {asked &&
        lanes.map((lane) => (
          <section key={lane.account} class="lane-list">
            <h3 class="sub">
              <SiglumLink account={lane.account}>{lane.siglum}</SiglumLink>
            </h3>
            <ul class="plain">
              {lane.marks.map((mark) => (
                <li key={mark.label}>
                  <a href={linkOf(lane, mark)}>{mark.label}</a>
                  {mark.times > 1 && <span class="dep">, {counted(mark.times, 'place')}</span>}
                </li>
              ))}
            </ul>
            {lane.outside > 0 && (
              <p class="dep">{counted(lane.outside, 'time')} before, after or too wide for these days.</p>
            )}
          </section>
        ))}
    </details>
  );
}

/** A lane for each account, days as marks. Arrow keys go from mark to mark. */
export function TimelineView() {
  const { timeline } = useReport().data;
  const lanes = timeline.lanes.filter(({ marks }) => marks.length > 0);
  const empty = timeline.lanes.filter(({ marks }) => marks.length === 0);
  const [chosen, setChosen] = useState<Chosen>({ lane: 0, mark: 0 });
  const [looked, setLooked] = useState(false);
  const box = useRef<HTMLElement>(null);
  const choose = (next: Chosen): void => {
    setChosen(next);
    setLooked(true);
  };
  const go = (lane: number, mark: number): void => {
    box.current?.querySelector<SVGAElement>(`a[data-lane="${lane}"][data-mark="${mark}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const here = lanes[chosen.lane];
    const day = here?.marks[chosen.mark]?.from ?? 0;
    const nearest = (lane: Lane): number =>
      lane.marks.reduce(
        (best, mark, at) =>
          Math.abs(mark.from - day) < Math.abs((lane.marks[best]?.from ?? 0) - day) ? at : best,
        0,
      );
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
    if (step === undefined || here === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const [down = 0, along = 0] = step;
    if (along !== 0) go(chosen.lane, Math.min(Math.max(chosen.mark + along, 0), here.marks.length - 1));
    else {
      const next = Math.min(Math.max(chosen.lane + down, 0), lanes.length - 1);
      const lane = lanes[next];
      if (lane !== undefined) go(next, nearest(lane));
    }
  };
  const lane = looked ? lanes[chosen.lane] : undefined;
  return (
    <Measured probe="lane">
      <h1 tabIndex={-1}>Timeline</h1>
      <p class="lead">
        What each account tells for each day, {domainWords(timeline.domain)}. A mark is a time that is told
        there, a bar a stretch of days.
      </p>
      {lanes.length === 0 && <p class="empty">No account tells a time within these days.</p>}
      <Spoken lane={lane} mark={lane?.marks[chosen.mark]} />
      <section class="lanes" ref={box} aria-label="Lanes; the arrow keys go from mark to mark">
        <Axis />
        {lanes.map((one, at) => (
          <LaneView
            key={one.account}
            lane={one}
            at={at}
            chosen={chosen}
            looked={looked}
            choose={choose}
            onKey={onKey}
          />
        ))}
      </section>
      {empty.length > 0 && (
        <p class="means">
          Nothing is told for these days by{' '}
          {empty.map((one, at) => (
            <span key={one.account}>
              {at > 0 && ', '}
              <SiglumLink account={one.account}>{one.siglum}</SiglumLink>
            </span>
          ))}
          .
        </p>
      )}
      <LaneList lanes={lanes} />
    </Measured>
  );
}
