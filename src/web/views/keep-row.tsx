import type { ComponentChildren } from 'preact';

/** The end of a form of settings: its button and others, a way out where there is one, and what became of the last try. */
export const KeepRow = ({
  said,
  close,
  children,
}: {
  said: string;
  close?: () => void;
  children?: ComponentChildren;
}) => (
  <p class="deed-row">
    <button type="submit" class="deed strong">
      Keep
    </button>
    {close !== undefined && (
      <button type="button" class="deed" onClick={close}>
        Leave it
      </button>
    )}
    {children}
    <span role="status" class="dep">
      {said}
    </span>
  </p>
);
