import type { Range } from '../clause.ts';
import type { ClauseInput, CountFrame } from '../lexicon/claim-tokens.ts';
import { slotOf } from './bracket-fillers.ts';
import { bracketForce } from './bracket-force.ts';
import type { BracketGroup } from './bracket-group.ts';
import type { BracketPredicate } from './bracket-predicate.ts';
import { bracketUses } from './bracket-uses.ts';

/** Predicates that carry figures: `verloren 526 Mann`, `die Verluste betrugen 3279`, `die Armee zählte 20 000 Mann`. */
export function bracketCounts(
  input: ClauseInput,
  predicates: readonly BracketPredicate[],
  rangeOf: (predicate: BracketPredicate) => Range,
  said: boolean,
): CountFrame[] {
  const out: CountFrame[] = [];
  for (const predicate of predicates) {
    const found = new Set<BracketGroup>();
    for (const used of bracketUses(input, predicate)) {
      const { count } = used.use;
      if (count === undefined || (count.denied === true && !predicate.negated)) continue;
      for (const slot of count.figure) {
        const figure = figureOf(input, predicate, slot, used);
        if (figure === undefined || found.has(figure) || !hasNumber(figure)) continue;
        found.add(figure);
        const owner =
          (figure.owner as BracketGroup | undefined) ?? ownerOf(input, predicate, count.whose, used, figure);
        // `Das Rote Kreuz zählte 54 Tote`: who is no known body tells of them, but lost nobody.
        const whose =
          count.roles[0] === 'strength' &&
          owner?.kind === undefined &&
          bracketUses(input, predicate).some(({ use }) => use.class === 'say') &&
          tellsLosses(input, figure)
            ? undefined
            : owner;
        // `gab die Zahl der Toten mit 40 an`: what the figure is said of stands in the slot that owns it.
        const other =
          count.whose?.[0] === 'object' && predicate.object !== undefined && predicate.object !== figure
            ? predicate.object
            : predicate.subject !== figure
              ? predicate.subject
              : (predicate.object ?? predicate.predicative);
        // `Die Stadt hatte 40 000 Einwohner`: a place fields nobody.
        if (count.roles[0] === 'strength' && whose?.kind === 'place' && whose.determined) continue;
        const by = count.by?.includes('subject') === true ? predicate.subject : undefined;
        out.push({
          roles: count.roles,
          ...(count.things === undefined ? {} : { things: count.things }),
          ...(count.reports === undefined ? {} : { reports: count.reports }),
          ...(count.assembles === undefined ? {} : { assembles: count.assembles }),
          figure,
          ...(other === undefined || other === figure ? {} : { other }),
          ...(whose === undefined ? {} : { whose }),
          ...(by === undefined || by === figure ? {} : { by }),
          clause: rangeOf(predicate),
          ...(count.denied === undefined ? {} : { denied: count.denied }),
          modality: count.denied === true ? 'act' : bracketForce(input, predicate, said),
        });
        break;
      }
    }
  }
  return out;
}

function tellsLosses(input: ClauseInput, figure: BracketGroup): boolean {
  return input.tokens[figure.headAt]?.info.all('role').some(({ role }) => role !== 'strength') === true;
}

function figureOf(
  input: ClauseInput,
  predicate: BracketPredicate,
  slot: string,
  used: ReturnType<typeof bracketUses>[number],
): BracketGroup | undefined {
  if (used.behind !== undefined && hasNumber(used.behind)) return used.behind;
  const passive = predicate.passive;
  if (slot === 'object') {
    if (passive) return predicate.subject;
    const { object } = predicate;
    if (object !== undefined && hasNumber(object)) return object;
    return [predicate.predicative, ...predicate.others].find(
      (group) => group !== undefined && hasNumber(group),
    );
  }
  return slotOf(input, predicate, slot, used);
}

function ownerOf(
  input: ClauseInput,
  predicate: BracketPredicate,
  slots: readonly string[] | undefined,
  used: ReturnType<typeof bracketUses>[number],
  figure: BracketGroup,
): BracketGroup | undefined {
  for (const slot of slots ?? []) {
    const found =
      slot === 'subject'
        ? predicate.passive
          ? undefined
          : predicate.subject
        : slot === 'object'
          ? predicate.passive
            ? predicate.subject
            : predicate.object
          : slotOf(input, predicate, slot, used);
    if (found !== undefined && found !== figure) return found;
  }
  return undefined;
}

export function hasNumber(group: BracketGroup): boolean {
  return (
    group.numbers.length > 0 ||
    group.joined.some(hasNumber) ||
    (group.genitive !== undefined && hasNumber(group.genitive)) ||
    group.tail.some((one) => one.group.to <= group.to && hasNumber(one.group))
  );
}
