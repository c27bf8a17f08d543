import type { ComponentChild, ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Rows up to which what is folded away is drawn with the page, so that the browser's own search finds it. */
const WITH_PAGE = 40;

interface LateFoldProps {
  readonly class: string;
  /** How many rows are folded away. */
  readonly rows: number;
  readonly summary: ComponentChildren;
  readonly children: () => ComponentChild;
}

/** Something folded away; what is much is drawn when it is opened. */
export function LateFold({ class: name, rows, summary, children }: LateFoldProps) {
  const [asked, setAsked] = useState(false);
  return (
    <details
      class={name}
      onToggle={(event) => {
        if (event.currentTarget.open) setAsked(true);
      }}
    >
      <summary>{summary}</summary>
      {(asked || rows <= WITH_PAGE) && children()}
    </details>
  );
}
