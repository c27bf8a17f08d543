import type { Saying, Token } from '../lexicon/claim-tokens.ts';
import type { CaseClause } from './case-clause.ts';
import type { ClauseTree } from './case-clause-tree.ts';
import type { CaseGroup } from './case-group.ts';
import { caseLists } from './case-lists.ts';
import type { CaseWalk } from './case-walk.ts';
import { isLiving } from './group-kinds.ts';

/**
 * Nouns of what is said with their author in the genitive and their content behind: a clause (`твердження посла, що загинуло сорок`) or
 * what they are about (`заява уряду про сорок убитих`). Without an author only a text says it itself (`надійшло донесення, що`).
 */
export function statements(walk: CaseWalk, tree: ClauseTree): Saying[] {
  const { language, tokens } = walk.input;
  if (language.attribution.statements === undefined) return [];
  const about = caseLists(language).words.about ?? [];
  const out: Saying[] = [];
  for (const clause of walk.clauses) {
    clause.units.forEach(({ group, preposition }, at) => {
      if (group === undefined || !(tokens[group.headAt] as Token).info.has('statement')) return;
      if (about.includes(preposition ?? '') || walk.doubted.get(group.headAt) === 'neg') return;
      const speaker = authorOf(walk, group);
      const next = clause.units[at + 1];
      const told =
        next?.group !== undefined && next.from === group.to && about.includes(next.preposition ?? '')
          ? next.group
          : undefined;
      const said = told === undefined ? saidBehind(walk, tree.inside(clause), group) : undefined;
      const scope = told ?? (said === undefined ? undefined : walk.rangeOf(said));
      if (speaker === undefined || scope === undefined) return;
      const verb = { start: group.head.start, end: group.head.end };
      out.push({ verb, speaker, scope: { start: scope.start, end: scope.end }, stance: 'reports' });
    });
  }
  return out;
}

/** Who says it: the one in the genitive, or the text itself. */
function authorOf({ input }: CaseWalk, group: CaseGroup): CaseGroup | undefined {
  const { genitive } = group;
  if (genitive !== undefined) {
    const { info } = input.tokens[genitive.headAt] as Token;
    return isLiving(genitive) || genitive.proper || info.has('source') ? genitive : undefined;
  }
  return (input.tokens[group.headAt] as Token).info.has('source') ? group : undefined;
}

/** The clause of what is said right behind a group and a comma. */
function saidBehind(
  { input: { language, tokens } }: CaseWalk,
  inside: readonly CaseClause[],
  group: CaseGroup,
): CaseClause | undefined {
  if (tokens[group.to]?.info.surface !== ',') return undefined;
  return inside.find(
    (one) =>
      one.kind === 'sub' &&
      one.opener !== undefined &&
      language.attribution.that.includes(one.opener) &&
      one.units.length > 0 &&
      (one.units[0]?.from ?? 0) > group.to &&
      (one.units[0]?.from ?? 0) <= group.to + 3,
  );
}
