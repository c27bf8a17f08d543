import { useState } from 'preact/hooks';
import type { DependenceNode } from '../../core/show/dependence.ts';
import { layoutDependence } from '../../core/show/dependence-layout.ts';
import { Mark } from '../mark.tsx';
import { useReport } from '../report.tsx';
import { Measured, useWidth } from '../width.tsx';
import { SiglumLink } from '../words.tsx';

/** Margin in which the arcs are drawn, on a wide page and on a narrow one. */
const MARGIN = 150;
const NARROW = 80;

function NodeName({ node }: { node: DependenceNode }) {
  return node.account === '' ? (
    <span class="authority">{node.name}</span>
  ) : (
    <SiglumLink account={node.account}>{node.name}</SiglumLink>
  );
}

/** Accounts by date as rows, an arc in the margin for each dependence. */
function Graph() {
  const { dependence } = useReport().data;
  const { nodes, ties } = dependence;
  const [row, setRow] = useState(-1);
  const room = useWidth();
  if (room === 0) return null;
  const { width, height, arcs } = layoutDependence(dependence, room < 500 ? NARROW : MARGIN);
  return (
    <div class="graph">
      <svg
        class="arcs"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        {arcs.map(({ tie, path, x, y }) => {
          const { from, to, status } = ties[tie] ?? { from: -1, to: -1, status: 'proposed' };
          const on = row >= 0 && (from === row || to === row);
          return (
            <g key={tie} class={`arc ${status}${on ? ' on' : ''}${row >= 0 && !on ? ' off' : ''}`}>
              <path d={path} />
              <path class="head" d={`M${x - 6} ${y - 3.5}L${x + 1} ${y}L${x - 6} ${y + 3.5}Z`} />
            </g>
          );
        })}
      </svg>
      <ol class="graph-rows">
        {nodes.map((node, at) => (
          <li
            key={`${node.account}${node.name}`}
            onMouseEnter={() => setRow(at)}
            onMouseLeave={() => setRow(-1)}
            onFocusCapture={() => setRow(at)}
            onBlurCapture={() => setRow(-1)}
          >
            <span class="year">{node.year ?? ''}</span>
            <Mark side={node.side} fill={node.account === '' ? 'origin unknown' : 'separate'} />
            <NodeName node={node} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Who depends on whom: the graph, the evidence as a list, and the accounts of which no dependence is known. */
export function DependenceView() {
  const { nodes, ties, without } = useReport().data.dependence;
  return (
    <div class="book">
      <h1 tabIndex={-1}>Dependence</h1>
      <p class="lead">
        Who takes from whom, as far as it is stated or was traced. The earliest stand at the top; an arc goes
        from an account to its source. A broken arc is proposed and not stated; a name without small capitals
        is a source no one read.
      </p>
      {ties.length === 0 ? (
        <p class="empty">No dependence is stated or was traced.</p>
      ) : (
        <Measured probe="block">
          <Graph />
        </Measured>
      )}
      {ties.length > 0 && <h2>On what evidence</h2>}
      <ul class="plain ties">
        {ties.map(({ from, to, toEdition, status, evidence }) => {
          const [a, b] = [nodes[from], nodes[to]];
          if (a === undefined || b === undefined) return null;
          return (
            <li key={`${from} ${to} ${toEdition}`} data-stop tabIndex={-1}>
              <NodeName node={a} /> depends on <NodeName node={b} />
              {toEdition === '' ? '' : `, edition ${toEdition}`} <span class="pill">{status}</span>
              <span class="dep"> {evidence.map(({ says }) => says).join('; ')}</span>
            </li>
          );
        })}
      </ul>
      {without.length > 0 && (
        <>
          <h2>No dependence known</h2>
          <p>
            {without.map(({ account, siglum }, at) => (
              <span key={account}>
                {at > 0 && ', '}
                <SiglumLink account={account}>{siglum}</SiglumLink>
              </span>
            ))}
            . <span class="dep">That none is known does not say that there is none.</span>
          </p>
        </>
      )}
    </div>
  );
}
