import { useState } from 'preact/hooks';
import type { HypothesesView } from '../../core/show/hypotheses.ts';
import { questionKey } from '../../core/show/question-key.ts';
import { useDesk } from '../desk.ts';
import { Deed } from './deed.tsx';
import { DeedForm, fieldOf } from './deed-form.tsx';
import { EvidenceForm } from './evidence-form.tsx';

/** What may be added to a question: evidence, another answer. Nothing in a report. */
export function QuestionDeeds({ matrix: { key, question } }: { matrix: HypothesesView }) {
  const desk = useDesk();
  const [open, setOpen] = useState<'' | 'evidence' | 'answer'>('');
  if (desk === undefined) return null;
  const close = (): void => setOpen('');
  return (
    <>
      <p class="deeds">
        <Deed about={question} act={() => setOpen('evidence')}>
          Lay evidence …
        </Deed>
        <Deed about={question} act={() => setOpen('answer')}>
          Another answer …
        </Deed>
      </p>
      {open === 'evidence' && <EvidenceForm question={key} words={question} close={close} />}
      {open === 'answer' && (
        <DeedForm
          title={`Another answer to: ${question}`}
          submit={`Add as ${desk.me}`}
          close={close}
          onSubmit={(form) => {
            const says = fieldOf(form, 'says');
            const verb = { do: 'answer', answer: questionKey(says), says } as const;
            void desk.decide({ on: 'question', question: key }, verb).then((kept) => {
              if (kept) close();
            });
          }}
        >
          <label>
            Answer
            <input name="says" maxLength={500} autocomplete="off" required />
          </label>
        </DeedForm>
      )}
    </>
  );
}
