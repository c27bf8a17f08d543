import { useDesk } from '../desk.ts';

/** What the desk has to say: why a decision was not kept, and what to do. */
export function DeskWord() {
  const desk = useDesk();
  if (desk === undefined) return null;
  return (
    <div class="desk-word" role="status" aria-busy={desk.busy}>
      {desk.word !== undefined && (
        <p>
          {desk.word.says} <span class="dep">{desk.word.remedy}</span>
        </p>
      )}
    </div>
  );
}
