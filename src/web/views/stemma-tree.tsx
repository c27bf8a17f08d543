import { counted } from '../../core/show/number-words.ts';
import type { StemmaRow, StemmaView } from '../../core/show/stemma.ts';
import { Mark } from '../mark.tsx';
import { SiglumLink } from '../words.tsx';

/** Name of a text or of what is lost; a letter of the Greek alphabet alone says too little. */
function RowName({ row }: { row: StemmaRow }) {
  if (row.lost || row.account === '') return <i>{row.name.length > 2 ? row.name : `lost ${row.name}`}</i>;
  return (
    <>
      <SiglumLink account={row.account}>{row.name}</SiglumLink>
      {row.edition !== '' && ` ${row.edition}`}
    </>
  );
}

function Branch({ rows, model }: { rows: readonly StemmaRow[]; model: number }) {
  const children = rows.flatMap((row, at) => (row.model === model ? [{ row, at }] : []));
  if (children.length === 0) return null;
  return (
    <ol class={model < 0 ? 'tree root' : 'tree'}>
      {children.map(({ row, at }) => (
        <li key={at}>
          <span class="tree-row" data-stop tabIndex={-1}>
            <Mark side={row.side} fill={row.lost ? 'origin unknown' : 'separate'} />
            <RowName row={row} />
            {row.year !== undefined && row.edition !== String(row.year) && (
              <span class="year">{row.year}</span>
            )}
            {row.differs > 0 && !row.lost && <span class="dep">differs in {row.differs}</span>}
            {row.seconds.map(({ row: from, readings }) => {
              const source = rows[from];
              return (
                source !== undefined && (
                  <span class="dep second" key={from}>
                    also took {readings > 0 ? `${counted(readings, 'reading')} ` : ''}from{' '}
                    <RowName row={source} />
                  </span>
                )
              );
            })}
          </span>
          <Branch rows={rows} model={at} />
        </li>
      ))}
    </ol>
  );
}

/** One stemma as a tree of rows: each text stands below the one it was made from. */
function One({ view: { name, says, byPerson, rows, leftOut } }: { view: StemmaView }) {
  return (
    <section class="stemma">
      <h3>
        {byPerson ? name : `From ${name}`} {byPerson && <span class="pill">drawn by a person</span>}
      </h3>
      <p class="means">{says}</p>
      <Branch rows={rows} model={-1} />
      {leftOut.length > 0 && (
        <details class="why">
          <summary>
            {counted(leftOut.length, 'text')} of which too little is known to be set in this tree
          </summary>
          <p>{leftOut.join(', ')}</p>
        </details>
      )}
    </section>
  );
}

/** The stemmata of a study: what the program draws is a proposal, and people may keep others beside it. */
export function Stemmata({ stemmata }: { stemmata: readonly StemmaView[] }) {
  if (stemmata.length === 0) return null;
  return (
    <>
      <h2>Stemma</h2>
      <p class="means">
        Descent as far as readings tell it: each text stands below the one from which it seems to be made, and
        what is lost has a Greek letter. It is a picture of likeness and no evidence; texts that use one
        source may stand together without one following the other.
      </p>
      {stemmata.map((view) => (
        <One key={view.name} view={view} />
      ))}
    </>
  );
}
