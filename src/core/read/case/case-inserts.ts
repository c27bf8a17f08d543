import type { Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { appositionEnd, dashedEnd, denialEnd, deniedEnd } from './case-apposed.ts';
import { putInEnd } from './case-put-in.ts';
import type { Unit } from './case-unit.ts';

/** Commas around a word of doubt, an adverb, a time, a single adjunct or a comparison (`он, возможно, отошёл`) part nothing. */
export function withoutInserts(units: readonly Unit[], tokens: readonly Token[]): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    const next = units[i + 1];
    if (
      unit.kind === 'comma' &&
      next !== undefined &&
      units[i + 2]?.kind === 'comma' &&
      (isSmall(next, tokens) || isAdjunct(units, i))
    ) {
      out.push(next);
      i += 2;
      continue;
    }
    // `ворог, твердив консул, втратив сорок людей`: a clause of its own inside the one around.
    const end = bracketEnd(units, i, tokens);
    if (end > i) {
      out.push({ ...unit, kind: 'open' }, ...units.slice(i + 1, end), {
        ...(units[end] as Unit),
        kind: 'close',
      });
      i = end;
      continue;
    }
    // `шведы, а не датчане, взяли`, `взяли не датчане, а шведы`
    const denied = unit.kind === 'comma' ? deniedEnd(units, i, tokens) : denialEnd(units, i, tokens);
    if (denied > i) {
      out.push({ kind: 'word', from: (units[i + 1] as Unit).from, to: (units[denied] as Unit).from });
      i = denied;
      continue;
    }
    // `убив, если верить хроникам, восемь тысяч`
    if (unit.kind === 'comma' && isCitation(units, i, tokens)) {
      i += 4;
      continue;
    }
    // `гребень, как и вся сопка, остался`
    const like =
      unit.kind === 'comma' && next?.kind === 'and' && (tokens[next.from] as Token).info.folded.includes(' ');
    const third = units[i + 2];
    if (like && third?.kind === 'group' && units[i + 3]?.kind === 'comma') {
      out.push({ kind: 'word', from: next.from, to: third.to });
      i += 3;
      continue;
    }
    out.push(unit);
    // `Возможно, он отошёл`
    const before = memberAt(units, i - 1)?.kind;
    const leads = i === 0 || before === 'and' || before === 'sub';
    if (leads && next?.kind === 'comma' && isSmall(unit, tokens)) i++;
  }
  return out;
}

/** Where what opens at a mark and stands inside the clause around ends, as a place among the units; -1 where nothing opens. */
function bracketEnd(units: readonly Unit[], at: number, tokens: readonly Token[]): number {
  const { kind } = units[at] as Unit;
  if (kind === 'dash') return dashedEnd(units, at, tokens);
  if (kind !== 'comma') return -1;
  const saying = putInEnd(units, at, tokens);
  return saying > at ? saying : appositionEnd(units, at, tokens);
}

/** A comma, `если верить хроникам` and a comma. */
function isCitation(units: readonly Unit[], comma: number, tokens: readonly Token[]): boolean {
  const opener = units[comma + 1];
  return (
    (opener?.kind === 'sub' || opener?.kind === 'word') &&
    (tokens[opener.from] as Token).info.cue &&
    units[comma + 2]?.verbs?.some(({ is }) => is === 'infinitive') === true &&
    units[comma + 3]?.kind === 'group' &&
    units[comma + 4]?.kind === 'comma'
  );
}

function isSmall(unit: Unit, tokens: readonly Token[]): boolean {
  if (unit.kind !== 'word' || unit.to - unit.from !== 1) return false;
  const { info } = tokens[unit.from] as Token;
  return info.has('hedged') || info.adverb;
}

/** `, по словам летописца,`, `, 5 мая,` between the words of a clause; no member of a list. */
function isAdjunct(units: readonly Unit[], comma: number): boolean {
  const before = units[comma - 1];
  const unit = units[comma + 1];
  const after = units[comma + 3];
  if (before === undefined || after === undefined || before.kind === 'comma' || after.kind === 'rel')
    return false;
  if (unit?.kind === 'time') return before.kind !== 'time' && after.kind !== 'time';
  if (unit?.group === undefined || unit.preposition === undefined) return false;
  return before.preposition !== unit.preposition && after.preposition !== unit.preposition;
}
