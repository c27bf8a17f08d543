import type { Shape } from '../core/show/sides.ts';
import type { Fill } from '../core/show/strip.ts';
import { useReport } from './report.tsx';

const round = (value: number): number => Math.round(value * 100) / 100;

/** Corners of a regular figure, the first one straight up unless turned. */
function corners(count: number, r: number, x: number, y: number, turn = 0): string {
  const points: string[] = [];
  for (let at = 0; at < count; at++) {
    const angle = (Math.PI * 2 * at) / count - Math.PI / 2 + turn;
    points.push(`${round(x + r * Math.cos(angle))} ${round(y + r * Math.sin(angle))}`);
  }
  return `M${points.join('L')}Z`;
}

function outline(shape: Shape, x: number, y: number, r: number): string {
  switch (shape) {
    case 'square':
      return `M${x - r * 0.86} ${y - r * 0.86}h${r * 1.72}v${r * 1.72}h${-r * 1.72}Z`;
    case 'triangle':
      return corners(3, r * 1.2, x, y + r * 0.2);
    case 'wedge':
      return corners(3, r * 1.2, x, y - r * 0.2, Math.PI);
    case 'diamond':
      return corners(4, r * 1.14, x, y);
    case 'pentagon':
      return corners(5, r * 1.08, x, y);
    case 'cross': {
      const [a, b] = [r * 0.38, r * 0.98];
      return `M${x - a} ${y - b}h${2 * a}v${b - a}h${b - a}v${2 * a}h${a - b}v${b - a}h${-2 * a}v${a - b}h${a - b}v${-2 * a}h${b - a}Z`;
    }
    case 'circle':
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }
}

const CLASS: Readonly<Record<Fill, string>> = {
  separate: 'solid',
  adopts: 'half',
  follows: 'hollow',
  'origin unknown': 'ring',
};

/** A mark inside a drawing: shape and colour say for whom, the fill says how it stands. */
export function MarkShape({
  side,
  fill,
  x,
  y,
  r = 5,
}: {
  side: number;
  fill: Fill;
  x: number;
  y: number;
  r?: number;
}) {
  const { shape = 'circle', colour = 0 } = useReport().data.sides[side] ?? {};
  const d = outline(shape, x, y, r);
  return (
    <g class={`mark c${colour} ${CLASS[fill]}`}>
      <path d={d} />
      {fill === 'adopts' && <path class="lower" d={d} />}
    </g>
  );
}

/** A mark in a line of text. It repeats what the words beside it say, so it is hidden from screen readers. */
export function Mark({ side, fill }: { side: number; fill: Fill }) {
  return (
    <svg class="glyph" width="13" height="13" viewBox="0 0 13 13" aria-hidden="true" focusable="false">
      <MarkShape side={side} fill={fill} x={6.5} y={6.5} r={4.6} />
    </svg>
  );
}
