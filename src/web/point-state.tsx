import type { PointState as State } from '../core/model/point.ts';
import type { PointView } from '../core/show/apparatus.ts';
import { counted, sentence } from '../core/show/number-words.ts';

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

/** State, lines as far as traced, and whether a person has looked. */
export function PointState({
  point,
}: {
  point: Pick<PointView, 'state' | 'separate' | 'originUnknown' | 'documents' | 'status' | 'established'>;
}) {
  const { state, separate, originUnknown, documents, status, established } = point;
  const checked = established === undefined || status === 'confirmed' ? STATUS[status] : 'signed by a person';
  const unknown =
    originUnknown === 0 ? '' : `, ${counted(originUnknown, 'of unknown origin', 'of unknown origin')}`;
  return (
    <p class="state">
      <span class="state-word">
        <span class="sign" aria-hidden="true">
          {SIGNS[state]}
        </span>
        {state}
      </span>
      <span>
        {sentence(counted(separate, 'separate line'))}, as far as traced{unknown};{' '}
        {counted(documents, 'document')}
      </span>
      <span class={status === 'confirmed' || established !== undefined ? 'confirmed' : ''}>
        {sentence(checked)}
      </span>
    </p>
  );
}
