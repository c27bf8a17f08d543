import { useState } from 'preact/hooks';
import { questionKey } from '../../core/show/question-key.ts';
import { useDesk } from '../desk.ts';
import { Deed } from './deed.tsx';
import { DeedForm, fieldOf } from './deed-form.tsx';

/** Lines of a text that say something, each once. */
const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

/** Asks a narrow question with its rival answers. Nothing in a report. */
export function AskForm() {
  const desk = useDesk();
  const [asking, setAsking] = useState(false);
  const [wrong, setWrong] = useState('');
  if (desk === undefined) return null;
  const ask = async (words: string, note: string, answers: readonly string[]): Promise<void> => {
    const question = questionKey(words);
    if (!(await desk.decide({ on: 'new question', question }, { do: 'ask', words }, note))) return;
    for (const says of answers) {
      const verb = { do: 'answer', answer: questionKey(says), says } as const;
      if (!(await desk.decide({ on: 'question', question }, verb))) return;
    }
    setAsking(false);
  };
  return (
    <>
      <p class="deeds">
        <Deed about="with rival answers" act={() => setAsking(true)}>
          Ask a question …
        </Deed>
      </p>
      {asking && (
        <DeedForm
          title="Ask a narrow question"
          submit={`Ask as ${desk.me}`}
          close={() => setAsking(false)}
          onSubmit={(form) => {
            const words = fieldOf(form, 'question');
            const answers = linesOf(fieldOf(form, 'answers'));
            if (answers.length < 2) setWrong('A question needs two rival answers, one on each line.');
            else void ask(words, fieldOf(form, 'note'), answers);
          }}
        >
          <label>
            Question, as narrow as can be
            <input
              name="question"
              maxLength={500}
              placeholder="Who first took post on the crest?"
              autocomplete="off"
              required
            />
          </label>
          <label>
            Rival answers, one on each line
            <textarea name="answers" rows={3} maxLength={2000} required />
          </label>
          <label>
            What is meant by it
            <input name="note" maxLength={2000} autocomplete="off" />
          </label>
          {wrong !== '' && <p role="alert">{wrong}</p>}
        </DeedForm>
      )}
    </>
  );
}
