/** The end of a form of settings: its button, and what became of the last try. */
export const KeepRow = ({ said }: { said: string }) => (
  <p class="deed-row">
    <button type="submit" class="deed strong">
      Keep
    </button>
    <span role="status" class="dep">
      {said}
    </span>
  </p>
);
