import { readEdtf } from '../../core/calendars/edtf.ts';
import type { PointView, ReadingView, WitnessView } from '../../core/show/apparatus.ts';
import { useDesk } from '../desk.ts';
import { AskedForm } from './asked-form.tsx';
import { fieldOf } from './deed-form.tsx';

const COMPARATORS: readonly (readonly [value: string, says: string])[] = [
  ['eq', 'exactly'],
  ['approx', 'about'],
  ['ge', 'at least'],
  ['gt', 'more than'],
  ['le', 'at most'],
  ['lt', 'fewer than'],
];

/** A whole or decimal number as people type it; undefined when it is none. */
function numberOf(text: string): number | undefined {
  const plain = text.replaceAll(/[\s,]/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The corrected fields a form gives, or what is wrong with it. */
export function corrected(kind: PointView['kind'], form: HTMLFormElement): Record<string, unknown> | string {
  if (kind === 'quantity') {
    const lo = numberOf(fieldOf(form, 'lo'));
    const upper = fieldOf(form, 'hi');
    const hi = upper === '' ? lo : numberOf(upper);
    if (lo === undefined || hi === undefined) return 'Write the number in digits, for example 792.';
    if (hi < lo) return 'The second number must not be smaller than the first.';
    return { value: { lo, hi, comparator: lo === hi ? fieldOf(form, 'comparator') : 'range' } };
  }
  if (kind === 'time') {
    const read = readEdtf(fieldOf(form, 'day'));
    if (read === undefined || read.earliest === null || read.latest === null)
      return 'Write the day as 1938-07-29, a month as 1938-07, a span as 1938-07-29/1938-08-11.';
    const { earliest, latest, approximate, precision } = read;
    return {
      when: {
        earliest,
        latest,
        approximate,
        precision: precision === 'interval' ? 'day' : precision,
        extent: precision === 'interval' ? 'range' : 'point',
      },
    };
  }
  return { agent: { party: fieldOf(form, 'party') } };
}

/** Kinds of points whose claims can be corrected by hand. */
export const correctable = (kind: PointView['kind']): boolean =>
  kind === 'quantity' || kind === 'time' || kind === 'agent';

/** Fields for a number, or for a day. */
export function CorrectedFields({ kind }: { kind: PointView['kind'] }) {
  return (
    <>
      {kind === 'quantity' && (
        <p class="deed-row">
          <label>
            Bound
            <select name="comparator">
              {COMPARATORS.map(([value, says]) => (
                <option key={value} value={value}>
                  {says}
                </option>
              ))}
            </select>
          </label>
          <label>
            Number
            <input name="lo" inputMode="decimal" size={8} autocomplete="off" required />
          </label>
          <label>
            to (only of a range)
            <input name="hi" inputMode="decimal" size={8} autocomplete="off" />
          </label>
        </p>
      )}
      {kind === 'time' && (
        <label>
          Day, month or span
          <input name="day" size={24} placeholder="1938-07-29" autocomplete="off" required />
        </label>
      )}
    </>
  );
}

/** Puts right what was read at a place. The words of the account stay; the machine's reading is kept beside. */
export function CorrectForm({
  point,
  reading,
  witness,
  close,
}: {
  point: Pick<PointView, 'kind'>;
  reading: ReadingView;
  witness: WitnessView;
  close: () => void;
}) {
  const desk = useDesk();
  if (desk === undefined) return null;
  return (
    <AskedForm
      title={`Correct what was read in ${witness.siglum}`}
      submit="Correct"
      target={{ on: 'claim', id: witness.claim }}
      close={close}
      asked={(form) => {
        const to = corrected(point.kind, form);
        return typeof to === 'string' ? to : { do: 'correct', to };
      }}
    >
      <p class="dep">
        Read as {reading.label}. Say what the words mean; the words themselves stay as they are.
      </p>
      <CorrectedFields kind={point.kind} />
      {point.kind === 'agent' && (
        <label>
          Who
          <select name="party">
            {desk.parties.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </AskedForm>
  );
}
