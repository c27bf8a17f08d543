import { useEffect, useRef } from 'preact/hooks';

const KEYS: readonly (readonly [key: string, does: string])[] = [
  ['j  k', 'next, previous point or reading'],
  ['Enter  o', 'open it'],
  ['←  →', 'on the page of a point: the point before, the next; on the timeline: from mark to mark'],
  ['/', 'filter the points'],
  ['c', 'contents'],
  ['f  Shift+F', 'on a reading: copy its footnote, or pandoc keys'],
  ['t', 'light or dark'],
  ['y  n  e  x', 'in the workbench, on a place: read rightly, misread, correct, later'],
  ['y  r  s  u', 'in the workbench, on a reading or decision: confirm, reference, sign, take back'],
  ['w', 'in the workbench, on a reading or an account: judge what it is worth as a source'],
  ['Ctrl+Z  Ctrl+Y', 'in the workbench: take back your last decision, decide it again'],
  ['?', 'this help'],
];

/** The keys, and a switch for those who dictate. */
export function Help({
  open,
  close,
  keys,
  setKeys,
}: {
  open: boolean;
  close: () => void;
  keys: boolean;
  setKeys: (on: boolean) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <dl>
        {KEYS.map(([key, does]) => (
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
