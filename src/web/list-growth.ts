import { useEffect, useRef, useState } from 'preact/hooks';
import { drawLater } from './draw-later.ts';

/** How many rows of a short list are drawn: the first with the page, and all up to `least`; the others soon after, some a task. */
export function useGrowing(
  rows: number,
  step: number,
  most: number,
  all: boolean,
  turn: number,
  least: number,
): number {
  const first = Math.max(step, most);
  const [upto, setUpto] = useState(all ? rows : first);
  const turned = useRef(turn);
  if (turned.current !== turn) {
    // Other rows than before: they come as fast as they can be drawn.
    turned.current = turn;
    if (upto > step) setUpto(step);
  }
  useEffect(() => {
    if (upto >= rows) return;
    return drawLater(() => setUpto(upto + step));
  }, [upto, rows]);
  return all ? rows : Math.min(rows, Math.max(upto, least));
}

/** Changes when rows are added or taken away, and nobody is at work in the list: then it is drawn anew, a block a task. */
export function useTurn(rows: number, list: string): number {
  const turn = useRef({ rows, count: 0 });
  if (turn.current.rows !== rows) {
    const inside = document.activeElement?.closest(`[data-list="${list}"]`) != null;
    turn.current = { rows, count: turn.current.count + (inside ? 0 : 1) };
  }
  return turn.current.count;
}
