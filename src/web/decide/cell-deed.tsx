import { useState } from 'preact/hooks';
import { CELLS, type Cell } from '../../core/model/hypothesis.ts';
import type { CellView } from '../../core/show/hypotheses.ts';
import { standingOn, useDesk } from '../desk.ts';
import { Deed } from './deed.tsx';
import { DeedForm, fieldOf } from './deed-form.tsx';
import { bare, ScaleField } from './scale-field.tsx';

/** Judges what one piece of evidence says to one answer; one's own judgement can be changed and taken back. Nothing in a report. */
export function CellDeed({
  question,
  evidence,
  answer,
  cell,
  about,
}: {
  question: string;
  evidence: string;
  answer: string;
  cell: CellView;
  about: string;
}) {
  const desk = useDesk();
  const [judging, setJudging] = useState(false);
  const [wrong, setWrong] = useState('');
  if (desk === undefined) return null;
  const told = standingOn(desk, `${question} ${evidence} ${answer}`).find(({ by }) => by === desk.me);
  const mine = cell.judgements.find(({ by }) => by === desk.me);
  return (
    <>
      <p class="deeds">
        <Deed about={about} act={() => setJudging(true)}>
          {mine === undefined ? 'Judge …' : 'Judge anew …'}
        </Deed>
        {told !== undefined && (
          <Deed about={about} act={() => void desk.takeBack(told.id)}>
            Take back
          </Deed>
        )}
      </p>
      {judging && (
        <DeedForm
          title={`Judge ${about}`}
          submit={`Judge as ${desk.me}`}
          close={() => setJudging(false)}
          onSubmit={(form) => {
            const is = CELLS.find((one): one is Cell => one === fieldOf(form, 'judged'));
            if (is === undefined) return setWrong('Choose what the words are to this answer.');
            void desk
              .decide(
                { on: 'question', question },
                { do: 'judge', evidence, answer, is },
                fieldOf(form, 'note'),
              )
              .then((kept) => {
                if (kept) setJudging(false);
              });
          }}
        >
          <ScaleField
            name="judged"
            label="The words are"
            none="choose …"
            steps={bare(CELLS)}
            value={mine?.is}
          />
          <label>
            Why
            <textarea name="note" rows={2} maxLength={2000} defaultValue={mine?.note ?? ''} />
          </label>
          {wrong !== '' && <p role="alert">{wrong}</p>}
        </DeedForm>
      )}
    </>
  );
}
