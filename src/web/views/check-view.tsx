import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { counted, sentence } from '../../core/show/number-words.ts';
import { Deed } from '../decide/deed.tsx';
import { PlaceDeeds } from '../decide/place-deeds.tsx';
import { useDesk } from '../desk.ts';
import { LongList } from '../long-list.tsx';
import { QuoteView } from '../quote-view.tsx';
import { useReport } from '../report.tsx';
import { href } from '../url.ts';

/** Places shown at once; the queue moves up as they are decided. */
const SHOWN = 20;
/** Usual height of a place with its words and buttons, in pixels. */
const PLACE = 200;

/** Keys of the queue, and what each does. */
const KEYS = [
  ['y', 'read rightly'],
  ['n', 'misread'],
  ['e', 'correct'],
  ['x', 'later'],
  ['o', 'open the point'],
] as const;

/** The queue of what deserves a look first, worked through with the keyboard. */
export function CheckView() {
  const { glimpse, check } = useReport();
  const desk = useDesk();
  const decisions = desk?.decisions ?? [];
  const queue = useMemo(() => check(decisions), [check, decisions]);
  /** Places passed over in this sitting; they come again when the page is opened anew. */
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  const open = queue.places.filter(({ claim }) => !later.has(claim));
  const passed = queue.places.length - open.length;
  const left = queue.open - passed;
  const { done } = queue;
  const first = open[0]?.claim;
  const drawn = useRef(false);
  useEffect(() => {
    // The place that had the focus is gone: the next one takes it, so that one key after the other is enough.
    if (drawn.current && document.activeElement === document.body)
      list.current?.querySelector<HTMLElement>('[data-stop]')?.focus();
    drawn.current = true;
  }, [first]);
  return (
    <div class="book" ref={list}>
      <h1 tabIndex={-1}>To check</h1>
      {desk === undefined ? (
        <p>
          A report cannot be checked in; open the study with <code>variorum open</code>.
        </p>
      ) : (
        <p class="lead">
          {sentence(counted(left, 'place'))} to look at, {done === 0 ? 'none' : done} decided. Contradictions
          come first. Keys:{' '}
          {KEYS.map(([key, does], at) => (
            <>
              {at > 0 && ', '}
              <span class="key-word">
                <kbd>{key}</kbd> {does}
              </span>
            </>
          ))}
          .
        </p>
      )}
      <LongList
        items={open.slice(0, SHOWN)}
        tag="div"
        guess={PLACE}
        together={2}
        id={({ claim }) => claim}
        row={({ point: at, reading: place, claim, because }) => {
          const { point, reading } = glimpse(at, place, claim) ?? {};
          const [witness] = reading?.witnesses ?? [];
          if (point === undefined || reading === undefined || witness === undefined) return null;
          return (
            <article class="to-check" data-stop tabIndex={-1}>
              <h2 class="to-check-title">
                <a href={href({ view: 'point', id: point.id })}>{point.question}</a>
              </h2>
              <p>
                Read as <b>{reading.label}</b> <span class="dep">· {because}</span>
              </p>
              {witness.quote !== undefined && <QuoteView quote={witness.quote} siglum={witness.siglum} />}
              <div class="desk-rows">
                <PlaceDeeds point={point} reading={reading} witness={witness} keys>
                  <Deed
                    about={`${reading.label} in ${witness.siglum}`}
                    hotkey="x"
                    act={() => setLater(new Set([...later, claim]))}
                  >
                    Later
                  </Deed>
                </PlaceDeeds>
              </div>
            </article>
          );
        }}
      />
      {left > SHOWN && <p class="dep">{sentence(counted(left - SHOWN, 'more place'))} after these.</p>}
      {left === 0 && done + passed > 0 && <p>Everything at issue has been looked at.</p>}
      {queue.open + done === 0 && <p>Nothing is at issue.</p>}
    </div>
  );
}
