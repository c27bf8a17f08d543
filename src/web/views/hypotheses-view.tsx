import type { CellView, EvidenceView, HypothesesView as Matrix } from '../../core/show/hypotheses.ts';
import { AskForm } from '../decide/ask-form.tsx';
import { CellDeed } from '../decide/cell-deed.tsx';
import { QuestionDeeds } from '../decide/question-deeds.tsx';
import { Mark } from '../mark.tsx';
import { QuoteView } from '../quote-view.tsx';
import { useReport } from '../report.tsx';
import { SiglumLink } from '../words.tsx';

/** Signs beside the words, so that a row is read at a glance and no colour is needed. */
const SIGNS = { consistent: '+', inconsistent: '−', neutral: '∘', 'not applicable': '·' } as const;

function Cell({
  question,
  row,
  cell,
  answer,
}: {
  question: string;
  row: EvidenceView;
  cell: CellView;
  answer: Matrix['answers'][number];
}) {
  return (
    <td data-answer={answer.says}>
      {cell.judgements.length === 0 && <span class="dep">not judged</span>}
      {cell.judgements.map(({ by, is, note }) => (
        <p class="judged" key={`${by}${is}`}>
          <span aria-hidden="true">{SIGNS[is]}</span> <b>{is}</b>
          {note !== '' && `: ${note}`} <span class="dep">({by})</span>
        </p>
      ))}
      {cell.disagreed && <p class="judged dep">They disagree.</p>}
      <CellDeed
        question={question}
        evidence={row.key}
        answer={answer.key}
        cell={cell}
        about={`${row.siglum} against “${answer.says}”`}
      />
    </td>
  );
}

function Row({
  question,
  row,
  answers,
}: {
  question: string;
  row: EvidenceView;
  answers: Matrix['answers'];
}) {
  return (
    <tr data-stop tabIndex={-1}>
      <th scope="row">
        <span class="evidence-head">
          <Mark side={row.side} fill="separate" /> <SiglumLink account={row.account}>{row.siglum}</SiglumLink>{' '}
          <span class="dep">{row.tells}</span>
        </span>
        {row.quote !== undefined && <QuoteView quote={row.quote} />}
        {row.note !== '' && <p class="judged dep">{row.note}</p>}
      </th>
      {answers.map((answer, at) => {
        const cell = row.cells[at];
        return cell === undefined ? null : (
          <Cell key={answer.key} question={question} row={row} cell={cell} answer={answer} />
        );
      })}
    </tr>
  );
}

function Question({ matrix }: { matrix: Matrix }) {
  return (
    <section class="matrix" aria-labelledby={`q-${matrix.key}`}>
      <h2 id={`q-${matrix.key}`}>{matrix.question}</h2>
      {matrix.note !== '' && <p class="means">{matrix.note}</p>}
      <table>
        <caption class="hidden">Evidence against the rival answers: {matrix.question}</caption>
        <thead>
          <tr>
            <th scope="col">Evidence, what tells the answers apart first</th>
            {matrix.answers.map(({ key, says }) => (
              <th scope="col" key={key}>
                {says}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <Row key={row.key} question={matrix.key} row={row} answers={matrix.answers} />
          ))}
        </tbody>
      </table>
      <QuestionDeeds matrix={matrix} />
      {matrix.lacking.length > 0 && (
        <>
          <h3>What is missing</h3>
          <ul class="reasons">
            {matrix.lacking.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Rival answers to narrow questions against the evidence of the study. No column is summed and none wins. */
export function HypothesesView() {
  const { hypotheses } = useReport().data;
  return (
    <>
      <h1 tabIndex={-1}>Hypotheses</h1>
      <p class="means">
        Rival answers to narrow questions, with what speaks to each in the judgement of those who are named.
        No column is summed and no answer wins: the table is a record of what was considered.
      </p>
      <AskForm />
      {hypotheses.length === 0 && <p class="empty">This study asks no such question.</p>}
      {hypotheses.map((matrix) => (
        <Question key={matrix.key} matrix={matrix} />
      ))}
    </>
  );
}
