import { useDesk } from '../desk.ts';
import { useReport } from '../report.tsx';
import { NewPart, PartForm } from './part-form.tsx';

/** What most studies leave as it is: sources that nobody read, scales of one's own, ranges, and sizes for sums. */
export function StartWeighing() {
  const desk = useDesk();
  const { questions: points } = useReport();
  const parts = desk?.settings?.parts;
  const about = parts?.study[0];
  const sizes = parts?.sizes[0];
  if (parts === undefined) return null;
  const questions = new Map(points.map(({ id, question }) => [id, question] as const));
  const figures = points.filter(({ kind }) => kind === 'quantity');
  const free = figures.filter(({ id }) => !parts['own range'].some(({ key }) => key === id));
  return (
    <>
      <h2>What it rests on</h2>
      <details class="start-fold">
        <summary>Sources known only through others{count(parts.source.length)}</summary>
        <p class="dep">
          A source that nobody here has read, and that accounts report. It is no account: it gets no reading
          of its own, and is named where it is reported.
        </p>
        {parts.source.map((entry) => (
          <PartForm key={entry.key} part="source" title={`Source ${entry.key}`} entry={entry} />
        ))}
        <h3 class="sub">Another source</h3>
        <NewPart part="source" title="Another source" example="krivosheev-1993" />
      </details>
      <details class="start-fold">
        <summary>Scales of your own for judging sources{count(parts.grade.length)}</summary>
        <p class="dep">
          Beside reliability and credibility. They are offered where you judge what an account or a statement
          is worth; the machine sums nothing of them.
        </p>
        {parts.grade.map((entry) => (
          <PartForm key={entry.key} part="grade" title={`Scale ${entry.key}`} entry={entry} />
        ))}
        <h3 class="sub">Another scale</h3>
        <NewPart part="grade" title="Another scale" example="copy" />
      </details>
      <details class="start-fold">
        <summary>Ranges of figures{count(parts['own range'].length)}</summary>
        <p class="dep">
          A rule makes the range of every figure; for single questions you may set your own, with the reason.
        </p>
        {about !== undefined && (
          <PartForm part="study" title="The rule for ranges" entry={about} only={['range']} />
        )}
        {parts['own range'].map((entry) => (
          <PartForm
            key={entry.key}
            part="own range"
            title={questions.get(entry.key) ?? `No question is called ${entry.key} now`}
            entry={entry}
          />
        ))}
        {free.length > 0 && (
          <>
            <h3 class="sub">A range of your own</h3>
            <NewPart
              part="own range"
              title="A range of your own"
              keys={{
                says: 'The question',
                options: free.map(({ id, question }) => [id, question] as const),
              }}
            />
          </>
        )}
      </details>
      <details class="start-fold">
        <summary>Sizes of what speaks for and against a reading</summary>
        <p class="dep">
          Leave all empty and no sum is made. With sizes the apparatus prints a sum beside the reasons; it
          orders nothing.
        </p>
        {sizes !== undefined && <PartForm part="sizes" title="Sizes" entry={sizes} />}
      </details>
    </>
  );
}

const count = (number: number): string => (number === 0 ? '' : ` (${number})`);
