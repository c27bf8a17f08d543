import type { Token } from '../lexicon/claim-tokens.ts';
import type { Unit } from './case-unit.ts';

/** Commas around a word of doubt, an adverb or a comparison (`он, возможно, отошёл`) part nothing. */
export function withoutInserts(units: readonly Unit[], tokens: readonly Token[]): Unit[] {
  const isInsert = (unit: Unit | undefined): boolean => {
    if (unit?.kind !== 'word' || unit.to - unit.from !== 1) return false;
    const { info } = tokens[unit.from] as Token;
    return info.has('hedged') || info.adverb;
  };
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    const next = units[i + 1];
    const third = units[i + 2];
    if (unit.kind === 'comma' && isInsert(next) && third?.kind === 'comma') {
      out.push(next as Unit);
      i += 2;
      continue;
    }
    // `гребень, как и вся сопка, остался`
    const like =
      unit.kind === 'comma' && next?.kind === 'and' && (tokens[next.from] as Token).info.folded.includes(' ');
    if (like && third?.kind === 'group' && units[i + 3]?.kind === 'comma') {
      out.push({ kind: 'word', from: next.from, to: third.to });
      i += 3;
      continue;
    }
    out.push(unit);
    // `Возможно, он отошёл`
    const before = units[i - 1]?.kind;
    if ((i === 0 || before === 'and' || before === 'sub') && next?.kind === 'comma' && isInsert(unit)) i++;
  }
  return out;
}
