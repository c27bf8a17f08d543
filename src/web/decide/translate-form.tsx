import type { WitnessView } from '../../core/show/apparatus.ts';
import { useDesk } from '../desk.ts';
import { DeedForm, fieldOf } from './deed-form.tsx';

/** A form for the words of one account in another language. What is given goes beside the quotation and into its footnote. */
export function TranslateForm({
  witness,
  about,
  close,
}: {
  witness: WitnessView;
  about: string;
  close: () => void;
}) {
  const desk = useDesk();
  if (desk === undefined || witness.quote === undefined) return null;
  const { before, words, after, language, translation } = witness.quote;
  return (
    <DeedForm
      title={`A translation of ${about}`}
      submit="Keep the translation"
      close={close}
      onSubmit={(form) => {
        const text = fieldOf(form, 'text');
        if (text === '') return;
        void desk.decide({ on: 'claim', id: witness.claim }, { do: 'translate', text }).then((kept) => {
          if (kept) close();
        });
      }}
    >
      <p lang={language}>
        {before}
        {words}
        {after}
      </p>
      <label>
        In your words; it stands beside the quotation and in its footnote, with your name
        <textarea name="text" rows={3} maxLength={5000} required defaultValue={translation?.text ?? ''} />
      </label>
    </DeedForm>
  );
}
