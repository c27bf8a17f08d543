import { useState } from 'preact/hooks';
import { counted } from '../../core/show/number-words.ts';
import type { Lane, TimelineMark } from '../../core/show/timeline.ts';
import { dayTicks, layoutLane } from '../../core/show/timeline-layout.ts';
import type { Window } from '../../core/show/timeline-window.ts';
import { LongList } from '../long-list.tsx';
import { Mark } from '../mark.tsx';
import { QuoteView } from '../quote-view.tsx';
import { useReport } from '../report.tsx';
import { href } from '../url.ts';
import { useWidth } from '../width.tsx';
import { SiglumLink } from '../words.tsx';

/** A mark by the places of its lane and of itself. */
export interface Chosen {
  readonly lane: number;
  readonly mark: number;
}

const linkOf = (lane: Lane, mark: TimelineMark): string => {
  const [quote] = mark.quotes;
  return quote === undefined
    ? href(lane.account === '' ? { view: 'accounts' } : { view: 'account', account: lane.account })
    : href({
        view: 'account',
        account: quote.account,
        edition: quote.edition,
        start: quote.start,
        end: quote.end,
      });
};

function LaneName({ lane }: { lane: Lane }) {
  return lane.account === '' ? (
    <span>{lane.siglum}</span>
  ) : (
    <SiglumLink account={lane.account}>{lane.siglum}</SiglumLink>
  );
}

/** One lane: marks of days and hours, bars of stretches. */
export function LaneView({
  lane,
  at,
  window,
  episode,
  chosen,
  looked,
  choose,
  onKey,
}: {
  lane: Lane;
  at: number;
  window: Window;
  /** Place of the episode whose marks are joined; negative: none. */
  episode: number;
  chosen: Chosen;
  looked: boolean;
  choose: (next: Chosen) => void;
  onKey: (event: KeyboardEvent) => void;
}) {
  const { data } = useReport();
  const width = useWidth();
  const colour = data.sides[lane.side]?.colour ?? 0;
  const neutral = data.sides.length - 1;
  if (width < 40) return null;
  const { height, marks, more } = layoutLane(window, lane, width);
  return (
    <div class="lane">
      <p class="lane-name">
        <Mark side={lane.side < 0 ? neutral : lane.side} fill="separate" />
        <LaneName lane={lane} />
        {more > 0 && (
          <span class="dep" title={`${counted(more, 'mark')} without room: look nearer`}>
            {' '}
            +{more}
            <span class="hidden"> marks without room: look nearer</span>
          </span>
        )}
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
              class={`time ${time.kind}${time.approximate ? ' about' : ''}${on && looked ? ' on' : ''}${episode >= 0 && time.episodes.includes(episode) ? ' joined' : ''}`}
              href={linkOf(lane, time)}
              tabIndex={on ? 0 : -1}
              data-lane={at}
              data-mark={mark}
              data-day={time.from}
              aria-label={`${time.label}, ${counted(time.times, 'place')}`}
              onFocus={say}
              onMouseEnter={say}
              onKeyDown={onKey}
            >
              <rect class="reach" x={x1 - 3} y={y - 6} width={x2 - x1 + 6} height={12} />
              <rect
                class="day"
                x={x1}
                y={y - 3.5}
                width={x2 - x1}
                height={7}
                rx={time.kind === 'moment' ? 1 : 3.5}
              />
            </a>
          );
        })}
      </svg>
    </div>
  );
}

/** Dates and hours above the lanes. */
export function Axis({ window }: { window: Window }) {
  const width = useWidth();
  if (width < 40) return null;
  return (
    <div class="lane lane-axis" aria-hidden="true">
      <p class="lane-name" />
      <svg width={width} height={20} viewBox={`0 0 ${width} 20`} aria-hidden="true">
        {dayTicks(window, width).map(({ x, words }) => (
          <text key={x} x={x} y={14} text-anchor="middle">
            {words}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** The words of the mark that is looked at. */
export function Spoken({ lane, mark }: { lane: Lane | undefined; mark: TimelineMark | undefined }) {
  const { account } = useReport();
  if (lane === undefined || mark === undefined)
    return (
      <aside class="spoken">
        <p class="dep">Choose a mark to read its words.</p>
      </aside>
    );
  return (
    <aside class="spoken" aria-live="polite">
      <p>
        <b class="value">{mark.label}</b> <LaneName lane={lane} />
        {mark.times > 1 && <span class="dep">, {counted(mark.times, 'place')}</span>}
      </p>
      {mark.quotes.slice(0, 1).map((quote) => (
        <QuoteView
          key={quote.start}
          quote={quote}
          {...(lane.account === '' ? { siglum: account.get(quote.account)?.siglum ?? '' } : {})}
        />
      ))}
      {mark.quotes.length === 0 && <p class="dep">Its words may not be quoted.</p>}
    </aside>
  );
}

/** Usual height of a lane as a list, in pixels. */
const LIST = 600;

/** The lanes as lists. */
export function LaneList({ lanes }: { lanes: readonly Lane[] }) {
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
      {asked && (
        <LongList
          items={lanes}
          tag="div"
          guess={LIST}
          row={(lane) => (
            <section key={lane.account || lane.siglum} class="lane-list">
              <h3 class="sub">
                <LaneName lane={lane} />
              </h3>
              <ul class="plain">
                {lane.marks.map((mark) => (
                  <li key={`${mark.from} ${mark.to} ${mark.label} ${mark.quotes[0]?.account}`}>
                    <a href={linkOf(lane, mark)}>{mark.label}</a>
                    {mark.times > 1 && <span class="dep">, {counted(mark.times, 'place')}</span>}
                  </li>
                ))}
              </ul>
            </section>
          )}
        />
      )}
    </details>
  );
}
