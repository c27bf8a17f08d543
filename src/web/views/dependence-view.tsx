import { useMemo, useState } from 'preact/hooks';
import type { DependenceNode, TieEvidence } from '../../core/show/dependence.ts';
import { layoutDependence } from '../../core/show/dependence-layout.ts';
import { counted } from '../../core/show/number-words.ts';
import { NewTie, RejectedTies, TieDeeds } from '../decide/tie-deeds.tsx';
import { useLater } from '../draw-later.ts';
import { LongList, type Place } from '../long-list.tsx';
import { Mark } from '../mark.tsx';
import { QuoteView } from '../quote-view.tsx';
import { useReport } from '../report.tsx';
import { href } from '../url.ts';
import { Measured, useWidth } from '../width.tsx';
import { SiglumLink } from '../words.tsx';
import { Stemmata } from './stemma-tree.tsx';

/** Margin in which the arcs are drawn, on a wide page and on a narrow one. */
const MARGIN = 150;
const NARROW = 80;
/** Usual height of a dependence with its evidence, in pixels. */
const TIE = 150;

/** What a node is called wherever it stands in the list. */
const nameOf = (node: DependenceNode | undefined): string => node?.account || node?.name || '';

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
  const { nodes, drawn } = dependence;
  const ties = useMemo(() => drawn.flatMap((at) => dependence.ties[at] ?? []), [dependence]);
  const [row, setRow] = useState(-1);
  const room = useWidth();
  const later = useLater();
  if (room === 0 || !later) return null;
  const { width, height, arcs } = layoutDependence({ nodes, ties }, room < 500 ? NARROW : MARGIN);
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
          const { from, to, status, undirected } = ties[tie] ?? {
            from: -1,
            to: -1,
            status: 'proposed',
            undirected: true,
          };
          const on = row >= 0 && (from === row || to === row);
          return (
            <g key={tie} class={`arc ${status}${on ? ' on' : ''}${row >= 0 && !on ? ' off' : ''}`}>
              <path d={path} />
              {!undirected && (
                <path class="head" d={`M${x - 6} ${y - 3.5}L${x + 1} ${y}L${x - 6} ${y + 3.5}Z`} />
              )}
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

/** What a piece of evidence rests on: the words on both sides, the points. */
function Ground({ evidence: { says, why, passages, more, points, others } }: { evidence: TieEvidence }) {
  if (passages.length === 0 && points.length === 0 && why === '')
    return <span class="ground-line">{says}</span>;
  return (
    <details class="ground">
      <summary>{says}</summary>
      {passages.map(({ a, b, says: shared, why: worth }) => (
        <div class="shared" key={`${a.siglum} ${a.quote?.start} ${b.quote?.start}`}>
          {a.quote !== undefined && <QuoteView quote={a.quote} siglum={a.siglum} />}
          {b.quote !== undefined && <QuoteView quote={b.quote} siglum={b.siglum} />}
          <details class="why">
            <summary>{shared}</summary>
            <p class="dep">{worth}</p>
          </details>
        </div>
      ))}
      {more > 0 && <p class="dep">{more} more, worth less</p>}
      {points.length > 0 && (
        <ul class="plain">
          {points.map(({ id, question }) => (
            <li key={id}>
              <a href={href({ view: 'point', id })}>{question}</a>
            </li>
          ))}
        </ul>
      )}
      {others > 0 && <p class="dep">and {counted(others, 'more point')}</p>}
      {why !== '' && <p class="dep">{why}</p>}
    </details>
  );
}

/** One dependence, with all its evidence listed and never summed up. */
function Tie({ at, place }: { at: number; place: Place }) {
  const { data, tie: tieAt } = useReport();
  const { nodes } = data.dependence;
  const tie = tieAt(at);
  if (tie === undefined) return null;
  const { from, to, toEdition, status, evidence, commonSource, undirected } = tie;
  const [a, b] = [nodes[from], nodes[to]];
  if (a === undefined || b === undefined) return null;
  return (
    <li data-stop tabIndex={-1} {...place}>
      <NodeName node={a} /> {undirected ? 'hangs together with' : commonSource ? 'may follow' : 'depends on'}{' '}
      <NodeName node={b} />
      {toEdition === '' ? '' : `, edition ${toEdition}`} <span class="pill">{status}</span>
      {commonSource && <span class="pill">common source possible</span>}
      <ul class="plain evidence">
        {evidence.map((one) => (
          <li key={`${one.kind} ${one.says}`}>
            <Ground evidence={one} />
          </li>
        ))}
      </ul>
      <TieDeeds tie={tie} from={a} to={b} />
    </li>
  );
}

/** Who names whom, link by link, where that goes further than one step. */
function Chains() {
  const { nodes, chains } = useReport().data.dependence;
  if (chains.length === 0) return null;
  return (
    <>
      <h2>Chains</h2>
      <ul class="plain">
        {chains.map((chain) => (
          <li key={chain.nodes.join()}>
            {chain.nodes.map((at, link) => {
              const node = nodes[at];
              return (
                node !== undefined && (
                  <span key={at}>
                    {link > 0 && ' follows '}
                    <NodeName node={node} />
                    {link > 0 && link < chain.nodes.length - 1 && ', which'}
                  </span>
                )
              );
            })}
            <span class="dep">, {chain.ends}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who depends on whom: a picture by date, then each dependence with its evidence, then the stemmata. */
export function DependenceView() {
  const { nodes, ties, drawn, without, searched, searchedWhy, stemmata } = useReport().data.dependence;
  return (
    <div class="book">
      <h1 tabIndex={-1}>Dependence</h1>
      <p class="lead">
        Who takes from whom, as far as it is stated or was traced, and on what evidence.
        {ties.length === 0 && ' No dependence is stated or was traced.'}
      </p>
      {ties.length > 0 && (
        <>
          <h2>By date</h2>
          <p class="means">
            The earliest stand at the top; an arc goes from an account to its source. A broken arc is proposed
            and not stated, and one without a head has no known direction; a name without small capitals is a
            source no one read.
            {drawn.length < ties.length &&
              ` Of ${counted(ties.length, 'dependence')} the ${drawn.length} are drawn that are stated or accepted, or rest on most pieces of evidence.`}
          </p>
          <Measured probe="block">
            <Graph />
          </Measured>
        </>
      )}
      {ties.length > 0 && <h2>One by one</h2>}
      <LongList
        items={ties}
        tag="ul"
        class="plain ties"
        guess={TIE}
        id={({ from, to, toEdition }) => `${nameOf(nodes[from])} ${nameOf(nodes[to])} ${toEdition}`}
        row={(_tie, at, place) => <Tie at={at} place={place} />}
      />
      <NewTie />
      <RejectedTies />
      <details class="why">
        <summary>{searched}</summary>
        <p class="dep">{searchedWhy}</p>
      </details>
      <Chains />
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
      <Stemmata stemmata={stemmata} />
    </div>
  );
}
