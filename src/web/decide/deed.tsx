import { useDesk } from '../desk.ts';

/** A button that takes a decision. `hotkey` presses it when its reading or place has the focus. */
export function Deed({
  children,
  about,
  hotkey,
  act,
  pressed,
  expanded,
}: {
  children: string;
  /** What it is done to, for those who hear the page. */
  about: string;
  hotkey?: string;
  act: () => void;
  pressed?: boolean;
  /** Of a button that opens more buttons: whether they are open. */
  expanded?: boolean;
}) {
  const desk = useDesk();
  if (desk?.role === 'reader') return null;
  return (
    <button
      type="button"
      class="deed"
      data-key={hotkey}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-disabled={desk?.busy === true}
      title={hotkey === undefined ? undefined : `${children} (${hotkey})`}
      onClick={() => {
        if (desk?.busy !== true) act();
      }}
    >
      {children}
      <span class="hidden">: {about}</span>
    </button>
  );
}
