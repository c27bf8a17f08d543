import { useMemo } from 'preact/hooks';
import { counted } from '../core/show/number-words.ts';
import type { Strip } from '../core/show/strip.ts';
import { layoutStrip, type PlacedItem, type StripLayout } from '../core/show/strip-layout.ts';
import { useLater } from './draw-later.ts';
import { Mark, MarkShape } from './mark.tsx';
import { useReport } from './report.tsx';
import { useWidth } from './width.tsx';

/** A bar, an arrow, or the soft ground of a hedged value. */
function Bar({ item }: { item: PlacedItem }) {
  const { x1, x2, y, extent, soft, openLeft, openRight } = item;
  const long = x2 - x1 > 12;
  return (
    <>
      {soft && <rect class="halo" x={x1 - 9} y={y - 9} width={x2 - x1 + 18} height={18} rx={9} />}
      {extent === 'range' && long && (
        <path class="bar" d={`M${x1} ${y - 4}v8M${x1} ${y}H${x2}M${x2} ${y - 4}v8`} />
      )}
      {extent === 'within' && long && (
        <rect class="within" x={x1} y={y - 3.5} width={x2 - x1} height={7} rx={3.5} />
      )}
      {extent === 'bound' && (
        <path
          class="bar"
          d={openRight ? `M${x1} ${y}H${x2 - 1}m-5 -4l5 4l-5 4` : `M${x2} ${y}H${x1 + 1}m5 -4l-5 4l5 4`}
        />
      )}
      {extent !== 'bound' && openLeft && <path class="bar" d={`M${x1 - 3} ${y - 4}l-5 4l5 4`} />}
      {extent !== 'bound' && openRight && <path class="bar" d={`M${x2 + 3} ${y - 4}l5 4l-5 4`} />}
    </>
  );
}

/** Readings up to which the list of a strip is drawn with its picture. */
const FEW = 20;

/** The list that stands for the picture: for screen readers, and on paper. */
function StripList({ strip, question, most }: { strip: Strip; question: string; most: number }) {
  const { sides } = useReport().data;
  const more = strip.items.length - most;
  if (!useLater(strip.items.length <= FEW)) return null;
  return (
    <div class="strip-list">
      <table>
        <caption>{`${question}${strip.title === '' ? '' : ` (${strip.title})`}`}</caption>
        <thead>
          <tr>
            <th scope="col">Reading</th>
            <th scope="col">Given by</th>
            <th scope="col">For whom, and how</th>
          </tr>
        </thead>
        <tbody>
          {strip.items.slice(0, most).map((item) => (
            <tr key={item.reading}>
              <th scope="row">{item.label}</th>
              <td>
                {item.witnesses.slice(0, 8).join(', ')}
                {item.witnesses.length > 8 ? ` and ${item.witnesses.length - 8} more` : ''}
              </td>
              <td>{item.marks.map(({ side, fill }) => `${sides[side]?.name ?? ''}: ${fill}`).join('; ')}</td>
            </tr>
          ))}
          {more > 0 && (
            <tr>
              <td colSpan={3}>{counted(more, 'more reading')} in the apparatus</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function Rows({ strip, most }: { strip: Strip; most: number }) {
  const more = strip.items.length - most;
  return (
    <ul class="rows" aria-hidden="true">
      {strip.items.slice(0, most).map((item) => (
        <li key={item.reading}>
          <span class="row-marks">
            {item.marks.map((mark) => (
              <Mark key={`${mark.side}${mark.fill}`} {...mark} />
            ))}
          </span>
          {item.label}
        </li>
      ))}
      {more > 0 && <li>{counted(more, 'more reading')} in the apparatus</li>}
    </ul>
  );
}

function Drawing({ strip, layout }: { strip: Strip; layout: StripLayout }) {
  const { width, height, axis, items, labels, ticks } = layout;
  const alone = strip.items.length === 1 ? strip.items[0]?.label : undefined;
  return (
    <svg
      class="strip"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <line class="axis" x1="0" x2={width} y1={axis} y2={axis} />
      {ticks.map((x) => (
        <line key={x} class="axis" x1={x} x2={x} y1={axis} y2={axis + 3} />
      ))}
      {labels
        .filter(({ row }) => row > 0)
        .map(({ at, y, words }) => (
          <line key={`${words}${at}`} class="leader" x1={at} x2={at} y1={axis + 2} y2={y - 11} />
        ))}
      {items.map((item) => (
        <g key={item.reading}>
          <Bar item={item} />
          {item.marks.map((mark) => (
            <MarkShape key={`${mark.side}${mark.fill}`} {...mark} />
          ))}
        </g>
      ))}
      {labels.map(({ words, x, y, kind, at, anchor }) => (
        <text key={`${words}${at}${kind}`} class={kind} x={x} y={y} text-anchor={anchor}>
          {alone === undefined ? (
            words
          ) : (
            <>
              {alone}
              <tspan class="apart">{words.slice(alone.length)}</tspan>
            </>
          )}
        </text>
      ))}
    </svg>
  );
}

/** One strip with its title and its list; `most` readings are listed where it stands among others. */
export function StripView({
  strip,
  question,
  most = Number.POSITIVE_INFINITY,
}: {
  strip: Strip;
  question: string;
  most?: number;
}) {
  const width = useWidth();
  const rows = strip.scale === 'rows';
  const layout = useMemo(
    () => (rows || width < 40 ? undefined : layoutStrip(strip, width)),
    [strip, width, rows],
  );
  const single = strip.items.length === 1 && !rows;
  const parts = single ? [layout?.titled === true ? '' : strip.title] : [strip.title, strip.note];
  const head = parts.filter((one) => one !== '').join(' · ');
  return (
    <div class={`strip-box${single ? ' single' : ''}`}>
      {head !== '' && (
        <p class="strip-title" aria-hidden="true">
          {head}
        </p>
      )}
      {rows && <Rows strip={strip} most={most} />}
      {layout !== undefined && <Drawing strip={strip} layout={layout} />}
      {(layout?.unsaid ?? 0) > 0 && (
        <p class="strip-title" aria-hidden="true">
          and {counted(layout?.unsaid ?? 0, 'more value')}
        </p>
      )}
      <StripList strip={strip} question={question} most={most} />
    </div>
  );
}
