import type { PointState as State } from '../core/model/point.ts';
import type { PointView } from '../core/show/apparatus.ts';
import { linesWords } from '../core/show/lines-words.ts';
import { sentence } from '../core/show/number-words.ts';

/** A sign for each state, so that the eye finds it without colour. */
const SIGNS: Readonly<Record<State, string>> = {
  contradicted: '≠',
  open: '?',
  argued: '~',
  explained: '→',
  'different questions': '∥',
  'agreed in substance': '=',
};

const STATUS: Readonly<Record<PointView['status'], string>> = {
  machine: 'found by machine, not yet checked',
  seen: 'looked at by a person',
  confirmed: 'confirmed by a person',
};

/** State, lines as far as traced, and whether a person has looked, unless that is said of all points at once. */
export function PointState({
  point,
  unchecked = false,
}: {
  point: Pick<PointView, 'state' | 'separate' | 'originUnknown' | 'documents' | 'status' | 'established'>;
  /** That no person has looked is said above, of all points. */
  unchecked?: boolean;
}) {
  const { state, status, established } = point;
  const checked = established === undefined || status === 'confirmed' ? STATUS[status] : 'signed by a person';
  return (
    <p class="state">
      <span class="state-word">
        <span class="sign" aria-hidden="true">
          {SIGNS[state]}
        </span>
        {state}
      </span>
      <span>{sentence(linesWords(point))}</span>
      {!unchecked && (
        <span class={status === 'confirmed' || established !== undefined ? 'confirmed' : ''}>
          {sentence(checked)}
        </span>
      )}
    </p>
  );
}
