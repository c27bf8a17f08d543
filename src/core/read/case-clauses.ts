import { ANY, bit, GENITIVE, inBothNumbers, NOMINATIVE } from './case-bits.ts';
import type { CaseGroup } from './case-group.ts';
import { caseLists } from './case-lists.ts';
import { isFinite, type Unit } from './case-units.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';

/** One clause as a list of units; units of clauses inside it are not among them. */
export interface CaseClause {
  readonly kind: 'main' | 'sub' | 'rel' | 'part' | 'gerund' | 'paren';
  readonly parent: CaseClause | undefined;
  /** Word that opens it, folded. */
  readonly opener: string | undefined;
  /** What a relative or participle stands for. */
  readonly antecedent: CaseGroup | undefined;
  /** Clause joined before it, whose subject it may share. */
  readonly shares: CaseClause | undefined;
  readonly units: Unit[];
  readonly order: number;
}

/** Cuts the units of one sentence into clauses: coordinate, subordinate, relative, participial, gerundial, bracketed. */
export function caseClauses(
  given: readonly Unit[],
  { language, tokens }: ClauseInput,
  adjectiveBits: (at: number) => number,
): CaseClause[] {
  const { comparing } = caseLists(language);
  const units = withoutInserts(given, tokens);
  const all: CaseClause[] = [];
  const open = (
    kind: CaseClause['kind'],
    parent: CaseClause | undefined,
    more: Partial<CaseClause> = {},
  ): CaseClause => {
    const clause: CaseClause = {
      kind,
      parent,
      opener: undefined,
      antecedent: undefined,
      shares: undefined,
      units: [],
      order: all.length,
      ...more,
    };
    all.push(clause);
    return clause;
  };
  let now = open('main', undefined);
  const up = (): void => {
    if (now.parent !== undefined) now = now.parent;
  };
  const sibling = (): void => {
    now = open(now.kind, now.parent, { opener: now.opener, antecedent: now.antecedent, shares: now });
  };
  const relative = (unit: Unit, antecedent: CaseGroup | undefined, parent: CaseClause): void => {
    const pronoun = tokens[unit.to - 1] as Token;
    now = open('rel', parent, { opener: pronoun.info.folded, antecedent });
  };
  /** Units a clause had at its last comma but the one a clause inside it begins with. */
  const lastComma = new Map<CaseClause, number>();
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    switch (unit.kind) {
      case 'open':
        now = open('paren', now);
        continue;
      case 'close': {
        let at: CaseClause | undefined = now;
        while (at !== undefined && at.kind !== 'paren') at = at.parent;
        if (at?.parent !== undefined) now = at.parent;
        continue;
      }
      case 'break':
        while (now.parent !== undefined && now.kind !== 'paren') up();
        if (predicated(now)) sibling();
        continue;
      case 'dash':
        if (now.kind === 'part' || now.kind === 'gerund' || now.kind === 'rel') up();
        else if (predicated(now) && ahead(units, i + 1).finite) sibling();
        continue;
      case 'sub': {
        // `що` behind a noun is a relative.
        const before = now.units[now.units.length - 1];
        const token = tokens[unit.from] as Token;
        if (
          token.info.relative &&
          before?.kind === 'group' &&
          units[i - 1]?.kind === 'comma' &&
          isFinite(units[i + 1] ?? unit) &&
          !sayingBefore(now)
        ) {
          now = open('rel', now, { opener: token.info.folded, antecedent: before.group });
          now.units.push({ ...unit, kind: 'rel' });
          continue;
        }
        if (!clauseAhead(units, i + 1, comparing.has(token.info.folded))) {
          now.units.push({ ...unit, kind: 'word' });
          continue;
        }
        const parent =
          now.kind === 'sub' && units[i - 1]?.kind === 'and' && now.parent !== undefined ? now.parent : now;
        now = open('sub', parent, { opener: token.info.folded });
        continue;
      }
      case 'rel': {
        if (now.kind === 'part' || now.kind === 'gerund') {
          // Antecedents inside a participial clause are its own groups.
        }
        relative(unit, antecedentOf(now, unit, tokens, adjectiveBits), now);
        now.units.push(unit);
        continue;
      }
      case 'comma': {
        const next = units[i + 1];
        if (next !== undefined && next.kind !== 'rel' && next.kind !== 'sub')
          lastComma.set(now, now.units.length);
        if (
          next === undefined ||
          next.kind === 'rel' ||
          next.kind === 'sub' ||
          next.kind === 'and' ||
          next.kind === 'comma'
        ) {
          if (
            next?.kind === 'and' &&
            (now.kind === 'part' || now.kind === 'gerund' || now.kind === 'rel') &&
            predicated(now)
          ) {
            const coming = ahead(units, i + 2);
            if (now.kind !== 'rel' || coming.finite) up();
          } else if (
            next?.kind === 'and' &&
            now.kind === 'sub' &&
            now.units.some((one) => one.kind === 'verb') &&
            !now.units.some((one) => isFinite(one)) &&
            ahead(units, i + 2).finite
          ) {
            // `чтобы отразить атаку, но ...`: an infinitive clause ends where a finite one begins.
            up();
          }
          continue;
        }
        // `..., оборона которого`: the relative stands behind the first noun of its clause.
        if (
          next.kind === 'group' &&
          units[i + 2]?.kind === 'rel' &&
          units[i + 2]?.preposition === undefined
        ) {
          if (now.kind === 'part' || now.kind === 'gerund') now = now.parent ?? now;
          relative(units[i + 2] as Unit, antecedentOf(now, units[i + 2] as Unit, tokens, adjectiveBits), now);
          now.units.push(next);
          i += 2;
          continue;
        }
        let verbal = i + 1;
        while (
          verbal < i + 4 &&
          units[verbal]?.kind === 'word' &&
          (tokens[units[verbal]?.from ?? 0] as Token).info.adverb
        )
          verbal++;
        const first = units[verbal];
        if (first?.kind === 'verb' && !isFinite(first)) {
          const participle = first.verbs?.find((verb) => verb.bits !== 0);
          const listed = units[verbal + 1]?.kind === 'comma' || units[verbal + 1]?.kind === 'and';
          if (participle !== undefined && !listed) {
            const closing = (now.kind === 'part' || now.kind === 'rel') && predicated(now) ? now : undefined;
            const antecedent =
              lastAgreeing(now, participle.bits) ??
              (closing?.parent === undefined ? undefined : lastAgreeing(closing.parent, participle.bits));
            now = open('part', now, { antecedent });
            continue;
          }
          if (first.verbs?.some((verb) => verb.is === 'gerund') === true) {
            if (now.kind === 'gerund' || now.kind === 'part') up();
            now = open('gerund', now);
            continue;
          }
        }
        const coming = ahead(units, i + 1);
        if (now.kind === 'part' || now.kind === 'gerund') {
          if (predicated(now)) up();
          if (coming.finite && predicated(now)) closeThen(coming);
        } else if (now.kind === 'rel' && predicated(now) && !coming.finite && next.preposition !== undefined)
          up();
        else if (now.kind === 'rel' || now.kind === 'sub') closeThen(coming);
        else if (coming.finite && predicated(now)) sibling();
        continue;
      }
      case 'and': {
        const next = units[i + 1];
        if (next === undefined) continue;
        const gerund = next.kind === 'verb' && next.verbs?.some((verb) => verb.is === 'gerund') === true;
        if (gerund) {
          if (now.kind === 'gerund') now = open('gerund', now.parent);
          else now = open('gerund', now);
          continue;
        }
        const participle =
          next.kind === 'verb' && !isFinite(next) ? next.verbs?.find((verb) => verb.bits !== 0) : undefined;
        if (participle !== undefined && now.kind === 'part') {
          now = open('part', now.parent, { antecedent: now.antecedent });
          continue;
        }
        const coming = ahead(units, i + 1);
        // `..., а высоты — 15 августа`: a clause of its own without a verb.
        if (!coming.finite && predicated(now) && units[i - 1]?.kind === 'comma' && dashAhead(units, i + 1)) {
          now = open(now.kind, now.parent, { opener: now.opener });
          continue;
        }
        if (coming.finite && predicated(now)) {
          if (now.kind === 'part' || now.kind === 'gerund') {
            up();
            if (predicated(now)) sibling();
          } else sibling();
        }
        continue;
      }
      default:
        // A gerund without comma opens its clause too.
        if (
          unit.kind === 'verb' &&
          now.units.length === 0 &&
          now.kind === 'main' &&
          unit.verbs?.every((verb) => verb.is === 'gerund') === true
        ) {
          const parent = now;
          now = open('gerund', parent);
        }
        now.units.push(unit);
    }
  }
  return all;

  /**
   * Behind a comma a finite verb comes: the clause that is open ends. The one it returns to is the nearest around it that still
   * wants its predicate; else a new clause begins beside it, taking along a subject left hanging (`они, как говорят, отошли`).
   */
  function closeThen(coming: { readonly finite: boolean }): void {
    if (!predicated(now) || !coming.finite) return;
    let at: CaseClause = now;
    while (
      at.parent !== undefined &&
      (at.kind === 'rel' ||
        at.kind === 'part' ||
        at.kind === 'gerund' ||
        (at.kind === 'sub' && !at.units.some((unit) => isFinite(unit))))
    )
      at = at.parent;
    let want: CaseClause | undefined = at;
    while (want !== undefined && want.kind !== 'paren' && predicated(want)) want = want.parent;
    if (want !== undefined && want.kind !== 'paren') {
      now = want;
      return;
    }
    const hanging =
      at.kind === 'sub' && at.parent !== undefined && hangs(at.parent)
        ? at.parent
        : hangs(at) && at !== now
          ? at
          : undefined;
    now = hanging ?? at;
    const from = now;
    sibling();
    if (hanging !== undefined) now.units.push(...from.units.splice(lastComma.get(from) ?? from.units.length));
  }

  /** Whether groups stand behind the last comma of a clause without a verb. */
  function hangs(clause: CaseClause): boolean {
    const from = lastComma.get(clause);
    if (from === undefined || from >= clause.units.length) return false;
    const rest = clause.units.slice(from);
    return (
      rest.some(
        (unit) =>
          unit.group !== undefined && unit.preposition === undefined && (unit.group.bits & NOMINATIVE) !== 0,
      ) && !rest.some((unit) => unit.kind === 'verb')
    );
  }
}

/** Commas around a word of doubt or an adverb (`он, возможно, отошёл`) part nothing. */
function withoutInserts(units: readonly Unit[], tokens: readonly Token[]): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    const insert = units[i + 1];
    if (unit.kind === 'comma' && insert?.kind === 'word' && insert.to - insert.from === 1) {
      const { info } = tokens[insert.from] as Token;
      if ((info.has('hedged') || info.adverb) && units[i + 2]?.kind === 'comma') {
        out.push(insert);
        i += 2;
        continue;
      }
    }
    // `гребень, как и вся сопка, остался`
    const like = units[i + 1];
    if (
      unit.kind === 'comma' &&
      like?.kind === 'and' &&
      (tokens[like.from] as Token).info.folded.includes(' ') &&
      units[i + 2]?.kind === 'group' &&
      units[i + 3]?.kind === 'comma'
    ) {
      out.push({ kind: 'word', from: like.from, to: (units[i + 2] as Unit).to });
      i += 3;
      continue;
    }
    if (
      unit.kind === 'word' &&
      units[i + 1]?.kind === 'comma' &&
      (i === 0 || units[i - 1]?.kind === 'and' || units[i - 1]?.kind === 'sub') &&
      unit.to - unit.from === 1
    ) {
      const { info } = tokens[unit.from] as Token;
      if (info.has('hedged') || info.adverb) {
        out.push(unit);
        i++;
        continue;
      }
    }
    out.push(unit);
  }
  return out;
}

/** Whether a clause has its predicate. */
export function predicated(clause: CaseClause): boolean {
  return clause.units.some((unit) => unit.kind === 'verb');
}

/** Whether a finite verb comes before the next border, and whether anything does. */
function ahead(units: readonly Unit[], at: number): { readonly finite: boolean } {
  for (let i = at; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (
      unit.kind === 'comma' ||
      unit.kind === 'break' ||
      unit.kind === 'sub' ||
      unit.kind === 'rel' ||
      unit.kind === 'close'
    )
      break;
    // A second `и` ends the look ahead only behind a predicate.
    if (isFinite(unit)) return { finite: true };
  }
  // The group before a relative or participial clause may be the subject of a predicate behind it.
  return { finite: false };
}

function dashAhead(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < units.length && i < at + 12; i++) {
    const unit = units[i] as Unit;
    if (unit.kind === 'dash') return true;
    if (unit.kind === 'break' || unit.kind === 'sub' || unit.kind === 'rel' || unit.kind === 'verb')
      return false;
  }
  return false;
}

/** Whether a conjunction is followed by a clause (`как японцы атаковали`) rather than a bare group (`как герой`). */
function clauseAhead(units: readonly Unit[], at: number, close: boolean): boolean {
  for (let i = at; i < units.length && i < at + 30; i++) {
    const unit = units[i] as Unit;
    if (unit.kind === 'break' || (close && (unit.kind === 'comma' || unit.kind === 'and'))) return false;
    if (unit.kind === 'verb') return true;
  }
  return false;
}

const mayActStrictly = (group: CaseGroup): boolean =>
  group.kinds.some(
    (kind) => kind === 'person' || kind === 'leader' || kind === 'formation' || kind === 'state',
  );

function sayingBefore(clause: CaseClause): boolean {
  return clause.units.some(
    (unit) =>
      unit.verbs?.some((verb) =>
        verb.entry.uses.some(
          (use) => use.class === 'say' || use.class === 'adopts' || use.class === 'doubts',
        ),
      ) === true,
  );
}

/** What a relative stands for: the last group of the clause that agrees with it in number. */
function antecedentOf(
  clause: CaseClause,
  unit: Unit,
  tokens: readonly Token[],
  adjectiveBits: (at: number) => number,
): CaseGroup | undefined {
  void tokens;
  const bits = adjectiveBits(unit.to - 1);
  const plural = (bits & inBothNumbers(ANY) & 0b111111) === 0;
  let fallback: CaseGroup | undefined;
  for (let i = clause.units.length - 1; i >= 0; i--) {
    const { group } = clause.units[i] as Unit;
    if (group === undefined) {
      if ((clause.units[i] as Unit).kind === 'verb' && fallback !== undefined) break;
      continue;
    }
    fallback ??= group;
    const hasPlural = group.parts.length > 0 || group.counted || (group.bits & (0b111111 << 6)) !== 0;
    const hasSingular = (group.bits & 0b111111) !== 0 && group.parts.length === 0;
    if (!(plural ? hasPlural : hasSingular)) continue;
    // `бойцы с лопатами, которые рыли`: he who acts rather than what he has.
    const before = clause.units[i - 1];
    if (
      (bits & NOMINATIVE) !== 0 &&
      (clause.units[i] as Unit).preposition !== undefined &&
      !mayActStrictly(group) &&
      before?.group !== undefined &&
      mayActStrictly(before.group)
    )
      return before.group;
    // `авангард Потоцкого, который умер`: the name at the end of the group stands nearest.
    const tail = group.genitive;
    if (!plural && tail !== undefined && tail.proper && tail.to === group.to && tail.kinds.includes('leader'))
      return tail;
    return group;
  }
  return fallback;
}

/** The last group that shares case and number with a participle. */
function lastAgreeing(clause: CaseClause, bits: number): CaseGroup | undefined {
  let fallback: CaseGroup | undefined;
  for (let i = clause.units.length - 1; i >= 0 && i > clause.units.length - 6; i--) {
    const unit = clause.units[i] as Unit;
    if (unit.group === undefined) continue;
    const cases = unit.cases ?? -1;
    if ((unit.group.bits & bits & cases) !== 0) return unit.group;
    // The genitive inside a group: `части армии, наступавшей на город`.
    if (unit.group.genitive !== undefined && (unit.group.genitive.bits & bits & GENITIVE) !== 0)
      return unit.group.genitive;
    if (unit.group.counted && (bits & (bit('pn') | bit('pa') | bit('pg'))) !== 0) return unit.group;
    fallback ??= unit.group;
  }
  return fallback;
}
