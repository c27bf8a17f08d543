import { listedAct, listedObject, listedRoles } from '../src/core/exports/listed-words.ts';
import type { ActClaim, Claim, QuantityClaim, Slot } from '../src/core/model/claim.ts';

interface Run {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

export interface GoldQuantity {
  readonly num: Run;
  readonly lo: number;
  readonly hi: number;
  readonly comparator: string;
  readonly object: string;
  readonly roles: readonly string[];
  readonly party: Run | null;
  readonly attribution: Run | null;
  readonly modality: string;
}

export interface GoldAct {
  readonly trigger: Run;
  readonly class: string;
  readonly agent: Run | null;
  readonly target: Run | null;
  readonly voice?: string;
  readonly modality: string;
}

/** One annotated sentence. */
export interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
  readonly acts: readonly GoldAct[];
}

/** Right, extra and missed items by measure. */
export type Tally = Readonly<Record<string, { right: number; extra: number; missed: number }>>;

/** One item of the gold, or one claim it does not have: what was read for it, whether all of it is right, what is not. */
export interface Judged {
  readonly gold?: GoldQuantity | GoldAct;
  readonly claim?: Claim;
  readonly right: boolean;
  /** Wrong fields, each with what was wanted and what was read; never words of the text. */
  readonly wrong: readonly string[];
}

/** What is wrong in a slot. */
function slotError(name: string, found: Run | undefined | null, wanted: Run | null): string[] {
  if (same(found, wanted)) return [];
  return [`${name} ${!found ? 'missed' : wanted === null ? 'read where none is' : 'another'}`];
}

/** Two runs match when they share at least half of the shorter one. */
function matches(a: Run | undefined | null, b: Run | undefined | null): boolean {
  if (!a || !b) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared / Math.min(a.end - a.start, b.end - b.start) >= 0.5;
}

const same = (a: Run | undefined | null, b: Run | undefined | null): boolean => (!a && !b) || matches(a, b);
const sorted = (roles: readonly string[]): string => [...roles].sort().join();
/** Compares the claims of one sentence with its annotation. */
export function scoreSentence(
  gold: GoldSentence,
  claims: readonly Claim[],
): { tally: Tally; log: string[]; judged: Judged[] } {
  const judged: Judged[] = [];
  const tally: Record<string, { right: number; extra: number; missed: number }> = {};
  const log: string[] = [];
  const count = (name: string, right: number, extra: number, missed: number): void => {
    tally[name] ??= { right: 0, extra: 0, missed: 0 };
    const one = tally[name];
    one.right += right;
    one.extra += extra;
    one.missed += missed;
  };
  const slot = (name: string, found: Run | undefined | null, wanted: Run | null): void => {
    if (matches(found, wanted)) count(name, 1, 0, 0);
    else count(name, 0, found ? 1 : 0, wanted ? 1 : 0);
  };
  const quantities = claims.filter((claim): claim is QuantityClaim => claim.kind === 'quantity');
  // What is no act of the list is no claim by the annotators' rules.
  const acts = claims.filter(
    (claim): claim is ActClaim => claim.kind === 'act' && listedAct(claim.act) !== undefined,
  );
  for (const claim of claims)
    count('T1 share', claim.tier === 'precise' ? 1 : 0, claim.tier === 'precise' ? 0 : 1, 0);
  const used = new Set<Claim>();
  for (const one of gold.quantities) {
    const found = quantities.find((claim) => !used.has(claim) && matches(claim, one.num));
    if (found === undefined) {
      for (const name of ['Q found', 'Q value+object+role', 'Q core-5']) count(name, 0, 0, 1);
      judged.push({ gold: one, right: false, wrong: [] });
      log.push(`Q- ${one.num.text} ${one.object} ${one.roles} P=${one.party?.text ?? '-'}`);
      continue;
    }
    used.add(found);
    count('Q found', 1, 0, 0);
    const whose = stated(found.whose, one.party);
    const value = found.value.lo === one.lo && found.value.hi === one.hi;
    const whole =
      value &&
      listedObject(found.object) === one.object &&
      sorted(listedRoles(found.roles)) === sorted(one.roles);
    const core = whole && found.value.comparator === one.comparator && same(whose, one.party);
    count('Q value', value ? 1 : 0, value ? 0 : 1, 0);
    slot('Q party', whose, one.party);
    slot('Q attribution', found.attribution.at(-1), one.attribution);
    count('Q value+object+role', whole ? 1 : 0, whole ? 0 : 1, whole ? 0 : 1);
    count('Q core-5', core ? 1 : 0, core ? 0 : 1, core ? 0 : 1);
    if (found.tier === 'precise') count('T1 quantities', core ? 1 : 0, core ? 0 : 1, 0);
    const differ = (name: string, wanted: string, read: string): string[] =>
      wanted === read ? [] : [`${name} ${wanted || 'none'} read as ${read || 'none'}`];
    judged.push({
      gold: one,
      claim: found,
      right: core,
      wrong: [
        ...(value ? [] : ['value']),
        ...differ('comparator', one.comparator, found.value.comparator),
        ...differ('object', one.object, listedObject(found.object)),
        ...differ('role', sorted(one.roles), sorted(listedRoles(found.roles))),
        ...slotError('party', whose, one.party),
      ],
    });
    if (!core)
      log.push(
        `Q~ ${one.num.text}: ${one.lo}..${one.hi} ${one.comparator} ${one.object} ${one.roles} P=${one.party?.text ?? '-'} | read ${found.value.lo}..${found.value.hi} ${found.value.comparator} ${found.object} ${found.roles} P=${found.whose?.words ?? '-'}${found.whose?.from ? ` (${found.whose.from.words})` : ''}`,
      );
  }
  for (const claim of quantities) {
    if (used.has(claim)) continue;
    judged.push({ claim, right: false, wrong: [] });
    for (const name of ['Q found', 'Q value+object+role', 'Q core-5']) count(name, 0, 1, 0);
    if (claim.tier === 'precise') count('T1 quantities', 0, 1, 0);
    log.push(`Q+ ${claim.words} ${claim.object} ${claim.roles} {${claim.phrase.words}}`);
  }
  for (const one of gold.acts) {
    const found =
      acts.find(
        (claim) =>
          !used.has(claim) && matches(claim, one.trigger) && listedAct(claim.act) === listedAct(one.class),
      ) ?? acts.find((claim) => !used.has(claim) && matches(claim, one.trigger));
    if (found === undefined) {
      for (const name of ['A trigger+class', 'A class+agent+target']) count(name, 0, 0, 1);
      judged.push({ gold: one, right: false, wrong: [] });
      log.push(
        `A- ${one.trigger.text} ${one.class} ag=${one.agent?.text ?? '-'} tg=${one.target?.text ?? '-'}`,
      );
      continue;
    }
    used.add(found);
    const type = listedAct(found.act) === listedAct(one.class);
    const agent = stated(found.agent, one.agent);
    const target = stated(found.target, one.target);
    const whole = type && same(agent, one.agent) && same(target, one.target);
    count('A trigger+class', type ? 1 : 0, type ? 0 : 1, type ? 0 : 1);
    count('A class+agent+target', whole ? 1 : 0, whole ? 0 : 1, whole ? 0 : 1);
    count('A modality', found.modality === one.modality ? 1 : 0, found.modality === one.modality ? 0 : 1, 0);
    judged.push({
      gold: one,
      claim: found,
      right: whole,
      wrong: [
        ...(type ? [] : [`${one.class} read as ${listedAct(found.act)}`]),
        ...slotError('agent', agent, one.agent),
        ...slotError('target', target, one.target),
      ].map((error) => (error.includes(' read as ') ? error : `${error} (${one.class})`)),
    });
    const turned =
      (matches(agent, one.target) && !matches(agent, one.agent)) ||
      (matches(target, one.agent) && !matches(target, one.target));
    count('A wrong slot', turned ? 1 : 0, turned ? 0 : 1, 0);
    if (found.tier === 'precise') count('T1 acts', whole ? 1 : 0, whole ? 0 : 1, 0);
    if (!whole || found.modality !== one.modality)
      log.push(
        `A~ ${one.trigger.text} ${one.class} ag=${one.agent?.text ?? '-'} tg=${one.target?.text ?? '-'} ${one.modality} | read ${found.act} ag=${found.agent?.words ?? '-'} tg=${found.target?.words ?? '-'} ${found.modality}`,
      );
  }
  for (const claim of acts) {
    if (used.has(claim)) continue;
    judged.push({ claim, right: false, wrong: [] });
    for (const name of ['A trigger+class', 'A class+agent+target']) count(name, 0, 1, 0);
    if (claim.tier === 'precise') count('T1 acts', 0, 1, 0);
    log.push(
      `A+ ${claim.words} ${claim.act} ag=${claim.agent?.words ?? '-'} tg=${claim.target?.words ?? '-'}`,
    );
  }
  return { tally, log, judged };
}

/**
 * A slot as it is judged against the words of the gold. Some annotators write a pronoun where it stands, others what it
 * means: where the gold names what the program says its pronoun stands for, that is what is judged.
 */
const stated = (slot: Slot | undefined, wanted: Run | null): Run | undefined =>
  slot?.from !== undefined && !matches(slot, wanted) && matches(slot.from, wanted) ? slot.from : slot;
