import type { ClauseInput, Saying, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { BracketClause } from './bracket-clause.ts';
import { byAgent } from './bracket-fillers.ts';
import type { BracketPredicate } from './bracket-predicate.ts';
import { bracketUses } from './bracket-uses.ts';

/**
 * Verbs of saying with the one who speaks and the run they report: the clause behind `dass` or a comma, the clause before an inverted
 * tail (`..., sagte Litwinow`), an infinitive, or a figure (`bezifferte die Verluste auf 526`).
 */
export function bracketSayings(
  input: ClauseInput,
  predicates: readonly BracketPredicate[],
  clauses: readonly BracketClause[],
): Saying[] {
  const { tokens, segment } = input;
  const out: Saying[] = [];
  for (const predicate of predicates) {
    let stance: Saying['stance'] | undefined;
    let strong = true;
    for (const { use } of bracketUses(input, predicate)) {
      if (use.class === 'adopts' || use.class === 'doubts')
        stance = stance === undefined || stance === 'reports' ? use.class : stance;
      else if (use.class === 'say') stance ??= 'reports';
      if (use.row !== undefined) strong = false;
    }
    if (stance === undefined) continue;
    if (predicate.negated && stance === 'reports') stance = 'doubts';
    // `es zeigte sich, dass`: nobody says it.
    const { subject } = predicate;
    if (
      !predicate.passive &&
      subject?.pronoun === true &&
      input.language.bracket?.expletive.includes((tokens[subject.headAt] as Token).info.folded) === true
    )
      continue;
    const scope = scopeOf(input, predicate, clauses, strong);
    if (scope === undefined) continue;
    const speaker = predicate.passive ? byAgent(input, predicate) : predicate.subject;
    const verb = tokens[predicate.at] as Token;
    out.push({
      verb: { start: verb.start, end: verb.end },
      ...(speaker === undefined ? {} : { speaker }),
      scope: { start: scope.start, end: Math.min(scope.end, segment.end) },
      stance,
    });
  }
  return out;
}

function scopeOf(
  input: ClauseInput,
  predicate: BracketPredicate,
  clauses: readonly BracketClause[],
  strong: boolean,
): Saying['scope'] | undefined {
  const { tokens, language, numbers, segment } = input;
  const { clause } = predicate;
  const that = language.attribution.that;
  // `dass`: the clauses that hang on this one.
  const child = clauses.find(
    (one) =>
      one.parent === clause && (that.includes(one.opener) || (one.kind === 'inf' && one.opener === '')),
  );
  if (child !== undefined) {
    const until = clauses.find((one) => one.number > child.number && one.kind === 'main' && one !== clause);
    return {
      start: (tokens[child.from] as Token).start,
      end: until === undefined ? segment.end : (tokens[until.from] as Token).start,
    };
  }
  // A colon or quotation right behind the clause.
  const close = tokens[clause.to];
  if (close !== undefined && /^[:„“"»«]$/.test(close.info.surface))
    return { start: close.end, end: segment.end };
  const next = clauses.find((one) => one.number === clause.number + 1);
  // `sagte, die Japaner hätten ...`: a clause of its own right behind the comma, in the mood of reported speech, or behind a plain verb of saying.
  if (
    next !== undefined &&
    next.kind === 'main' &&
    next.shares === undefined &&
    close?.info.surface === ',' &&
    predicate.object === undefined &&
    strong
  ) {
    const mood =
      next.finite === undefined
        ? false
        : language.bracket?.reported.includes(
            (tokens[next.finite.at] as Token).info.surface.toLowerCase(),
          ) === true || next.finite.verbs.some((verb) => verb.unreal || verb.is === 'reported');
    if (mood || clause.from === 0 || clause.number === 0)
      return { start: (tokens[next.from] as Token).start, end: segment.end };
  }
  // The inverted tail: `..., sagte er`.
  const before = clauses.find((one) => one.number === clause.number - 1);
  if (
    before !== undefined &&
    before.kind === 'main' &&
    clause.finite !== undefined &&
    clause.finite.at === clause.from &&
    tokens[clause.from - 1]?.info.surface === ',' &&
    (clause.shares === undefined || predicate.object === undefined) &&
    predicate.part.groups.length <= 1
  )
    return { start: segment.start, end: (tokens[clause.from - 1] as Token).start };
  // `wie Tokio meldete`, `so berichtet`: the clause in passing governs the rest.
  if (clause.kind === 'sub' && language.bracket?.likewise.includes(clause.opener) === true)
    return { start: segment.start, end: segment.end };
  // `zählte 20 Tote`, `forderte 5000 Opfer`: a text may give a figure so, an army or a plague has it.
  const { subject } = predicate;
  const weak = language.attribution.weak?.includes(predicate.entry?.lemma ?? '') === true;
  const head = memberAt(tokens, subject?.headAt ?? -1)?.info;
  // `ein Feldscher zählte 214 Tote`: one person tells them, where several might have them.
  const counts =
    subject?.kind === 'person' &&
    subject.plural !== true &&
    language.attribution.counts?.includes(predicate.entry?.lemma ?? '') === true;
  if (weak && !counts && subject?.kind !== 'text' && head?.has('source') !== true) return undefined;
  if (numbers.some((number) => number.from >= clause.from && number.to <= clause.to)) {
    const at = Math.min(predicate.at, predicate.finiteAt);
    return {
      start: (tokens[Math.min(at, clause.from)] as Token).start,
      end: (tokens[Math.max(clause.to, at + 1) - 1] as Token).end,
    };
  }
  return undefined;
}
