import type { ComponentChild } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { drawLater, whenNear } from './draw-later.ts';
import { useGrowing, useTurn } from './list-growth.ts';
import { OnlyThese, usePrinting, WHOLE } from './printed-list.tsx';
import { useReport } from './report.tsx';
import { Waiting } from './waiting.tsx';

/** Rows up to which a list is printed whole of a study that is sent part by part. */
const PRINTED = 1000;
/** Height of the rows that are drawn and let go together, in pixels; rows that are drawn before the page is. */
const BLOCK = 600;
const FIRST = 2700;
/** Of rows that are much work each, those are drawn before the page is that fill a window. */
const WINDOW = 900;
/** Blocks that are in the page together: of a list of thousands, those far from the window are one empty place. */
const GROUP = 20;

/** Which row of how many one is, for those who hear the page; nothing where all rows are drawn. */
export interface Place {
  readonly 'aria-posinset'?: number;
  readonly 'aria-setsize'?: number;
}

/** Rows of tables have a place of another name; the head is the first. */
export const rowIndex = ({ 'aria-posinset': at }: Place) =>
  at === undefined ? {} : { 'aria-rowindex': at + 1 };

interface LongListProps<T> {
  readonly items: readonly T[];
  /** What holds the rows: lists of `li`, parts of a table, or plain boxes. A long list is cut into several of them. */
  readonly tag: 'ul' | 'ol' | 'tbody' | 'div';
  readonly class?: string;
  /** Height of a row that was not drawn yet, in pixels. */
  readonly guess: number;
  /** Place of a row that is drawn wherever the window is. */
  readonly keep?: number;
  /** What a row is, where rows come and go while someone is at work in them. */
  readonly id?: (item: T) => string;
  /** Rows that are drawn in one task, where a row is much work for its height. */
  readonly together?: number;
  /** All that rows show is there as soon as one is: printed, hundreds of them are whole though the study is sent part by part. */
  readonly held?: boolean;
  /** Up to 150 rows are drawn with the page: the reader comes back to a place in them. */
  readonly atOnce?: boolean;
  readonly row: (item: T, at: number, place: Place) => ComponentChild;
}

/** Stands for rows that are not drawn. */
function Far({
  tag,
  says,
  room,
}: {
  tag: LongListProps<unknown>['tag'];
  says: string;
  room: { readonly height: string } | undefined;
}) {
  if (tag === 'tbody')
    return (
      <tr>
        <td style={room}>
          <span class="hidden">{says}</span>
        </td>
      </tr>
    );
  return tag === 'div' ? <p class="hidden">{says}</p> : <li class="hidden">{says}</li>;
}

interface BlockProps {
  readonly tag: LongListProps<unknown>['tag'];
  readonly class?: string | undefined;
  /** Which list it is of. */
  readonly list: string;
  /** Drawn from the beginning. */
  readonly first: boolean;
  /** Drawn wherever the window is. */
  readonly always: boolean;
  readonly guess: number;
  /** Which rows stand here, said where they are not drawn. */
  readonly says: string;
  readonly rows: () => ComponentChild;
}

function Block({ tag: Tag, class: name, list, first, always, guess, says, rows }: BlockProps) {
  const box = useRef<HTMLElement>(null);
  const height = useRef(guess);
  const [near, setNear] = useState(first);
  const drawn = near || always;
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let stop = (): void => {};
    const unwatch = whenNear(element, (inside) => {
      stop();
      if (inside) {
        // Who goes through the list with the keyboard finds the next row there.
        if (document.activeElement?.closest(`[data-list="${list}"]`) != null) setNear(true);
        else stop = drawLater(() => setNear(true));
        return;
      }
      // Where the focus is stays drawn: who comes back with the keyboard finds it.
      if (element.contains(document.activeElement)) return;
      if (element.offsetHeight > 0) height.current = element.offsetHeight;
      setNear(false);
    });
    return () => {
      stop();
      unwatch();
    };
  }, []);
  const room = drawn ? undefined : { height: `${height.current}px` };
  const set = (element: HTMLElement | null): void => {
    box.current = element;
  };
  return (
    <Tag
      ref={set}
      class={name}
      data-block={drawn ? 'drawn' : 'far'}
      data-list={list}
      style={Tag === 'tbody' ? undefined : room}
    >
      {drawn ? rows() : <Far tag={Tag} says={says} room={room} />}
    </Tag>
  );
}

/** One row; where what it shows is not there yet, room for it. */
function Row({
  tag,
  guess,
  children,
}: {
  tag: LongListProps<unknown>['tag'];
  guess: number;
  children: () => ComponentChild;
}) {
  const room = { class: 'room', style: { '--room': `${guess}px` } };
  const instead =
    tag === 'tbody' ? (
      <tr aria-busy="true">
        <td {...room} />
      </tr>
    ) : tag === 'div' ? (
      <div {...room} aria-busy="true" />
    ) : (
      <li {...room} aria-busy="true" />
    );
  return (
    <Waiting instead={instead}>
      <Made make={children} />
    </Waiting>
  );
}

/** What a row shows, made where `Waiting` catches what it waits for. */
const Made = ({ make }: { make: () => ComponentChild }) => <>{make()}</>;

/** Many blocks that far from the window are one empty place; once met they stay, each drawn or not. */
function Group({
  tag: Tag,
  class: name,
  met: always,
  guess,
  says,
  blocks,
}: Omit<BlockProps, 'first' | 'always' | 'rows'> & {
  readonly met: boolean;
  readonly blocks: () => ComponentChild;
}) {
  const box = useRef<HTMLElement>(null);
  const [met, setMet] = useState(always);
  const drawn = met || always;
  useEffect(() => {
    const element = box.current;
    if (drawn || element === null) return;
    let stop = (): void => {};
    const unwatch = whenNear(element, (inside) => {
      stop();
      if (inside) stop = drawLater(() => setMet(true));
    });
    return () => {
      stop();
      unwatch();
    };
  }, [drawn]);
  if (drawn) return <>{blocks()}</>;
  const room = { height: `${guess}px` };
  const set = (element: HTMLElement | null): void => {
    box.current = element;
  };
  return (
    <Tag ref={set} class={name} data-block="far" style={Tag === 'tbody' ? undefined : room}>
      <Far tag={Tag} says={says} room={room} />
    </Tag>
  );
}

/**
 * The one list of all views that may grow long. Up to 150 rows it is drawn whole, the first rows at once and the others soon after. Of a
 * longer one only the blocks near the window are in the page, each with its place told to those who hear it; the browser's own search
 * finds only these, the filter above a list finds all. Printed, it is whole; where the study is sent part by part, what is on the page is
 * printed with a word on what is not, for nothing can be fetched once printing has begun.
 */
export function LongList<T>({
  items,
  tag,
  class: name,
  guess,
  keep,
  id,
  together,
  held,
  atOnce,
  row,
}: LongListProps<T>) {
  const { large } = useReport();
  const asked = usePrinting();
  const printing = asked && (!large || (held === true && items.length <= PRINTED));
  const list = useId();
  const turn = useTurn(items.length, list);
  const kept = keep !== undefined && keep >= 0;
  const block = together ?? Math.max(1, Math.min(25, Math.floor(BLOCK / guess)));
  const all = printing || atOnce === true;
  const growing = useGrowing(
    items.length,
    block,
    Math.round((together === undefined ? FIRST : WINDOW) / guess),
    all,
    turn,
    kept ? keep + 1 : 0,
  );
  const Tag = tag;
  const drawn = (item: T, at: number, place: Place) => (
    <Row key={id?.(item) ?? at} tag={tag} guess={guess}>
      {() => row(item, at, place)}
    </Row>
  );
  if (items.length <= WHOLE)
    return (
      <Tag class={name} data-list={list}>
        {items.slice(0, growing).map((item, at) => drawn(item, at, {}))}
      </Tag>
    );
  const has = (start: number, count: number): boolean =>
    printing || (kept && keep >= start && keep < start + count);
  const blockAt = (start: number) => {
    const own = items.slice(start, start + block);
    return (
      <Block
        key={start}
        tag={tag}
        class={name}
        list={list}
        first={start === 0 && turn === 0}
        always={has(start, block)}
        guess={guess * own.length}
        says={`${start + 1} to ${start + own.length} of ${items.length}`}
        rows={() =>
          own.map((item, at) =>
            drawn(item, start + at, {
              'aria-posinset': start + at + 1,
              'aria-setsize': items.length,
            }),
          )
        }
      />
    );
  };
  const group = block * GROUP;
  return (
    <>
      {asked && !printing && <OnlyThese tag={tag} all={items.length} />}
      {range(0, items.length, group).map((start) => {
        const end = Math.min(items.length, start + group);
        return (
          <Group
            key={`${turn} ${start}`}
            tag={tag}
            class={name}
            list={list}
            met={start === 0 || has(start, group)}
            guess={guess * (end - start)}
            says={`${start + 1} to ${end} of ${items.length}`}
            blocks={() => range(start, end, block).map(blockAt)}
          />
        );
      })}
    </>
  );
}

/** From one number up to another, in steps. */
const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, at) => from + at * step);
