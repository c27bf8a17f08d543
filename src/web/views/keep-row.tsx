/** The end of a form of settings: its button, a way out where there is one, and what became of the last try. */
export const KeepRow = ({ said, close }: { said: string; close?: () => void }) => (
  <p class="deed-row">
    <button type="submit" class="deed strong">
      Keep
    </button>
    {close !== undefined && (
      <button type="button" class="deed" onClick={close}>
        Leave it
      </button>
    )}
    <span role="status" class="dep">
      {said}
    </span>
  </p>
);
