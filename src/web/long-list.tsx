import { type ComponentChild, options } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Waiting } from './waiting.tsx';

/** Rows up to which a list is drawn whole, so that the browser's own search finds everything in it. */
const WHOLE = 150;
/** Rows of a longer list that are drawn and let go together. */
const BLOCK = 10;
/** How far above and below the window rows are drawn. */
const NEAR = '1000px 0px';

/** Which row of how many one is, for those who hear the page; nothing where all rows are drawn. */
export interface Place {
  readonly 'aria-posinset'?: number;
  readonly 'aria-setsize'?: number;
}

interface LongListProps<T> {
  readonly items: readonly T[];
  /** What holds the rows: lists of `li`, parts of a table, or plain boxes. A long list is cut into several of them. */
  readonly tag: 'ul' | 'ol' | 'tbody' | 'div';
  readonly class?: string;
  /** Height of a row that was not drawn yet, in pixels. */
  readonly guess: number;
  /** Place of a row that is drawn wherever the window is. */
  readonly keep?: number;
  readonly row: (item: T, at: number, place: Place) => ComponentChild;
}

/** Calls back when the page is about to be printed; what it sets is drawn before the event is over. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => {
      const { debounceRendering } = options;
      options.debounceRendering = (draw) => draw();
      setPrinting(true);
      if (debounceRendering === undefined) delete options.debounceRendering;
      else options.debounceRendering = debounceRendering;
    };
    const after = (): void => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}

interface BlockProps {
  readonly tag: LongListProps<unknown>['tag'];
  readonly class?: string | undefined;
  /** Drawn from the beginning. */
  readonly first: boolean;
  /** Drawn wherever the window is. */
  readonly always: boolean;
  readonly guess: number;
  /** Which rows stand here, said where they are not drawn. */
  readonly says: string;
  readonly rows: () => ComponentChild;
}

function Block({ tag: Tag, class: name, first, always, guess, says, rows }: BlockProps) {
  const box = useRef<HTMLElement>(null);
  const height = useRef(guess);
  const [near, setNear] = useState(first);
  const drawn = near || always;
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const inside = entries.at(-1)?.isIntersecting === true;
        // Where the focus is stays drawn: who comes back with the keyboard finds it.
        if (!inside && element.contains(document.activeElement)) return;
        if (!inside && element.offsetHeight > 0) height.current = element.offsetHeight;
        setNear(inside);
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const room = drawn ? undefined : { height: `${height.current}px` };
  const far =
    Tag === 'tbody' ? (
      <tr>
        <td style={room}>
          <span class="hidden">{says}</span>
        </td>
      </tr>
    ) : Tag === 'ul' || Tag === 'ol' ? (
      <li class="hidden">{says}</li>
    ) : (
      <p class="hidden">{says}</p>
    );
  const set = (element: HTMLElement | null): void => {
    box.current = element;
  };
  return (
    <Tag
      ref={set}
      class={name}
      data-block={drawn ? 'drawn' : 'far'}
      style={Tag === 'tbody' ? undefined : room}
    >
      {drawn ? rows() : far}
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
  const room = { height: `${guess}px` };
  const instead =
    tag === 'tbody' ? (
      <tr aria-busy="true">
        <td style={room} />
      </tr>
    ) : tag === 'div' ? (
      <div style={room} aria-busy="true" />
    ) : (
      <li style={room} aria-busy="true" />
    );
  return (
    <Waiting instead={instead}>
      <Made make={children} />
    </Waiting>
  );
}

/** What a row shows, made where `Waiting` catches what it waits for. */
const Made = ({ make }: { make: () => ComponentChild }) => <>{make()}</>;

/**
 * The one list of all views that may grow long. Up to 150 rows it is drawn whole. Of a longer one only the blocks of ten rows near the
 * window are in the page, each with its place told to those who hear it; the browser's own search finds only these, the filter above a list
 * finds all. Printed, it is whole.
 */
export function LongList<T>({ items, tag, class: name, guess, keep, row }: LongListProps<T>) {
  const printing = usePrinting();
  const Tag = tag;
  const drawn = (item: T, at: number, place: Place) => (
    <Row key={at} tag={tag} guess={guess}>
      {() => row(item, at, place)}
    </Row>
  );
  if (items.length <= WHOLE) return <Tag class={name}>{items.map((item, at) => drawn(item, at, {}))}</Tag>;
  const starts = Array.from({ length: Math.ceil(items.length / BLOCK) }, (_, block) => block * BLOCK);
  return (
    <>
      {starts.map((start) => {
        const own = items.slice(start, start + BLOCK);
        return (
          <Block
            key={start}
            tag={tag}
            class={name}
            first={start === 0}
            always={printing || (keep !== undefined && keep >= start && keep < start + BLOCK)}
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
      })}
    </>
  );
}
