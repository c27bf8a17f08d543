import { useEffect, useRef } from 'preact/hooks';
import type { Address } from './url.ts';

type Key = readonly [key: string, does: string];

/** Keys that every view knows. */
const EVERYWHERE: readonly Key[] = [
  ['j  k', 'next, previous point, reading or place'],
  ['Enter  o', 'open it'],
  ['a', 'on a quotation, or what holds one: open the account at the words'],
  ['/', 'filter the points'],
  ['c', 'contents'],
  ['t', 'light or dark'],
  ['Ctrl+Z  Ctrl+Y', 'in the workbench: take back your last decision, decide it again'],
  ['Esc', 'leave a field or a form'],
  ['?', 'this help'],
];

const READING: readonly Key[] = [
  ['f  Shift+F', 'on a reading: copy its footnote, or pandoc keys'],
  ['y  r  s', 'in the workbench, on a reading: confirm, make it the reference, sign'],
  ['w', 'in the workbench, on a reading: judge what it is worth as a source'],
];
const PLACE: Key = ['y  n  e', 'in the workbench, on a place: read rightly, misread, correct'];
const MOVE: Key = ['+  −', 'nearer, farther'];

/** Keys of single views. */
const HERE: Readonly<Partial<Record<Address['view'], readonly Key[]>>> = {
  point: [['←  →', 'the point before, the next'], ...READING],
  account: [['w', 'in the workbench: judge what the account is worth as a source'], PLACE],
  check: [PLACE, ['x', 'later'], ['o', 'open the point']],
  decisions: [['u', 'take back, or decide again']],
  names: [['e', 'in the workbench, on a name: edit it']],
  timeline: [['←  →  ↑  ↓', 'from mark to mark'], MOVE, ['<  >', 'earlier, later'], ['0', 'the event']],
  map: [['←  →  ↑  ↓', 'move'], MOVE, ['0', 'where it happened']],
  editions: [['←  →', 'on the slider: the edition before, the next']],
};

function Keys({ keys }: { keys: readonly Key[] }) {
  return (
    <dl>
      {keys.map(([key, does]) => (
        <div key={key}>
          <dt>
            {key.split('  ').map((one) => (
              <kbd key={one}>{one}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The keys, those of the view first, and a switch for those who dictate. */
export function Help({
  view,
  open,
  close,
  keys,
  setKeys,
}: {
  view: Address['view'];
  open: boolean;
  close: () => void;
  keys: boolean;
  setKeys: (on: boolean) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const here = HERE[view] ?? [];
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      {here.length > 0 && (
        <>
          <h3 class="sub">On this page</h3>
          <Keys keys={here} />
          <h3 class="sub">Everywhere</h3>
        </>
      )}
      <Keys keys={EVERYWHERE} />
      <label class="check">
        <input type="checkbox" checked={keys} onChange={(event) => setKeys(event.currentTarget.checked)} />{' '}
        listen to single keys
      </label>
      <p>
        <button class="close" type="button" onClick={close}>
          Close
        </button>
      </p>
    </dialog>
  );
}
