import type { Study } from '../../model/account.ts';
import type { Cell, HypothesisEvidence, HypothesisQuestion } from '../../model/hypothesis.ts';
import type { HypothesisMatrix, MatrixRow } from '../../model/hypothesis-matrix.ts';
import type { Witness } from '../../model/point.ts';
import { counting, type Descent, type SeparateLine } from '../../model/separate-lines.ts';
import { evidenceLines } from './evidence-lines.ts';

const SIDE: Readonly<Partial<Record<Cell, number>>> = { consistent: 1, neutral: 0, inconsistent: -1 };
const round = (x: number): number => Math.round(x * 1e9) / 1e9;

/** How well a piece of evidence tells the answers apart: 0 when it suits all alike, 1 when one is for and one against; the mean over those who judged it. */
function discrimination({ judgements }: HypothesisEvidence): number {
  const people = [...new Set(judgements.map(({ by }) => by))].sort();
  if (people.length === 0) return 0;
  let sum = 0;
  for (const who of people) {
    const sides = judgements.flatMap(({ by, is }) => (by === who ? (SIDE[is] ?? []) : []));
    if (sides.length > 1) sum += (Math.max(...sides) - Math.min(...sides)) / 2;
  }
  return round(sum / people.length);
}

function rowOf(question: HypothesisQuestion, evidence: HypothesisEvidence): MatrixRow {
  return {
    evidence,
    discrimination: discrimination(evidence),
    cells: question.hypotheses.map(({ key }) => {
      const judgements = evidence.judgements.filter(({ hypothesis }) => hypothesis === key);
      return { hypothesis: key, judgements, disagreed: new Set(judgements.map(({ is }) => is)).size > 1 };
    }),
  };
}

/** What evidence is counted by. */
export interface MatrixGround {
  readonly witnesses: ReadonlyMap<string, readonly Witness[]>;
  readonly descent: Descent;
}

/** That evidence stands on one separate line or on none, and why others are not counted. */
function onOneLine(separate: number, lines: readonly SeparateLine[]): string[] {
  if (separate > 1) return [];
  const unknown = lines.filter(({ marked, originUnknown }) => originUnknown && !marked).length;
  const marked = lines.filter((line) => line.marked).length;
  const others = [
    ...(unknown > 0 ? [`${unknown} of unknown origin`] : []),
    ...(marked > 0 ? [`${marked} resting on what is marked`] : []),
  ].join(' and ');
  const beside = others === '' ? '' : `, beside ${others}`;
  return [
    separate === 1
      ? `All evidence that tells the answers apart is on one line of transmission${beside}, as far as traced.`
      : `No evidence that tells the answers apart is on a separate line of transmission${others === '' ? '' : ` (${others})`}, as far as traced.`,
  ];
}

/** What the matrix lacks: cells nobody judged, answers nothing speaks against, parties that are not heard, lines that carry all. */
function lacking(
  question: HypothesisQuestion,
  rows: readonly MatrixRow[],
  study: Study,
  { witnesses, descent }: MatrixGround,
): string[] {
  const says: string[] = [];
  const empty = rows.reduce(
    (sum, { cells }) => sum + cells.filter(({ judgements }) => judgements.length === 0).length,
    0,
  );
  if (empty > 0) says.push(`${empty} ${empty === 1 ? 'cell has' : 'cells have'} not been judged by anyone.`);
  for (const { key, says: answer } of question.hypotheses) {
    const judged = rows.flatMap(({ cells }) =>
      cells.filter(({ hypothesis }) => hypothesis === key).flatMap(({ judgements }) => judgements),
    );
    if (!judged.some(({ is }) => is === 'inconsistent'))
      says.push(`No evidence was judged inconsistent with “${answer}”: it has not been put to the test.`);
  }
  const heard = new Set(
    rows.map(({ evidence }) => study.accounts.find(({ key }) => key === evidence.account)?.speaksFor),
  );
  for (const party of study.parties) {
    if (party.allyOf !== undefined || party.found === true) continue;
    const speaks = study.accounts.some(({ speaksFor }) => speaksFor === party.key);
    if (speaks && !heard.has(party.key))
      says.push(`No account that speaks for ${party.name} is among the evidence.`);
  }
  const telling = rows.filter((row) => row.discrimination > 0);
  const lines = evidenceLines(
    telling.map(({ evidence }) => evidence),
    study,
    witnesses,
    descent,
  );
  if (telling.length > 1) says.push(...onOneLine(counting(lines).length, lines));
  if (telling.length === 0) says.push('No evidence tells the answers apart.');
  const people = new Set(rows.flatMap(({ evidence }) => evidence.judgements.map(({ by }) => by)));
  if (people.size === 1) says.push('One person judged all of it.');
  return says;
}

/**
 * The evidence for a question ordered by how well it tells the rival answers apart. There is no winner and no sum of a
 * column: such matrices have not been found to make judgement more accurate, and serve as a record of what was considered.
 */
export function matrixOf(study: Study, question: HypothesisQuestion, ground: MatrixGround): HypothesisMatrix {
  const rows = question.evidence
    .map((evidence) => rowOf(question, evidence))
    .sort((a, b) => b.discrimination - a.discrimination || (a.evidence.key < b.evidence.key ? -1 : 1));
  return { question, rows, lacking: lacking(question, rows, study, ground) };
}
