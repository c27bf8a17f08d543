// Over the usual length: which tellings of an act are one question is settled in one place, in one order.

import type { ActClaim } from '../model/claim.ts';
import { type Interval, NO_DAY, tellsNoDay } from '../model/interval.ts';
import type { Facet } from '../model/point.ts';
import type { Reason } from '../model/reason.ts';
import type { Span } from '../model/span.ts';
import { familyOfThing, isCombat, isDated } from './act-family.ts';
import { targetsOf } from './acted-on.ts';
import { actsApart, isFarFrom, ONCE } from './acts-apart.ts';
import { comingAct, groundOfEpisode, isComing } from './coming.ts';
import { familyIn } from './family-in.ts';
import type { Ground, Told } from './ground.ts';
import { isCarriedOver, withoutLooseDays } from './loose-days.ts';
import { isMessage, messageAct, senderOfEpisode } from './messages.ts';
import { order } from './order.ts';
import { isLong } from './part-by-episode.ts';
import { toldBy, WHOLE } from './scopes.ts';
import { soleAgents } from './sole-agents.ts';
import type { Statement } from './statement.ts';
import { takenAgain } from './taken-again.ts';
import { episodeOfClaim, forceOf, toldHere } from './told-here.ts';

/** An account that dates the same act more often than this tells several acts. */
const MOST_TIMES = 2;

interface Draft {
  readonly told: Told;
  readonly claim: ActClaim;
  /** Family of its act. */
  readonly family: string;
  /** Family under which it is asked after, which may join several. */
  readonly asked: string;
  readonly agent: string;
  readonly target: string;
  readonly episode: string | undefined;
  /** The date stands in brackets beside another. */
  readonly offered?: true;
  /** Its target is one of those listed behind another; the clause alone tells no more of it. */
  readonly listed?: true;
  /** Why side or ground are taken to be those of the episode. */
  readonly reason?: Reason;
}

/** Why an act told without its doer is taken for that of a side. */
const OF_SOLE_AGENT: Reason = {
  rule: 'compare.sole-agent',
  says: 'No words say who did it; the other accounts of the episode name one side only.',
};

/** The words that date the act: those of the date when they stand in its sentence, else the clause, with the reason. */
function datedBy(claim: ActClaim): { readonly span: Span; readonly reasons: readonly Reason[] } {
  const { when, sentence } = claim;
  if (when === undefined || (when.start >= sentence.start && when.end <= sentence.end))
    return { span: when ?? claim, reasons: [] };
  return {
    span: claim.phrase.end > claim.phrase.start ? claim.phrase : claim,
    reasons: [
      { rule: 'compare.date-carried', says: `The date stands elsewhere in the text: ${when.words}.` },
    ],
  };
}

const put = (map: Map<string, Draft[]>, id: string, draft: Draft): void => {
  const list = map.get(id);
  if (list === undefined) map.set(id, [draft]);
  else list.push(draft);
};

/** Whether the account tells a day of the act, however wide. */
const hasDay = ({ when }: ActClaim): boolean => when !== undefined && !tellsNoDay(when.value);

const isDenied = ({ polarity, modality }: ActClaim): boolean => polarity === 'denied' || modality === 'neg';

/**
 * Accounts that tell an act others date, and give no date: witnesses of the act who leave its day open. They make no point by
 * themselves, and an edition that dates the act once is not asked again.
 */
function besideDated(
  dated: readonly Draft[],
  undated: readonly Draft[],
  scope: 'whole event' | 'episode',
  agent: string,
): Statement[] {
  const edition = ({ told }: Draft): string => `${told.account.key} ${told.edition.label}`;
  // The day of a plan is not that of the deed.
  const telling = new Set(dated.filter(({ claim }) => forceOf(claim) === undefined).map(edition));
  const episodes = new Set(dated.map(({ episode }) => episode));
  return undated.flatMap((draft) => {
    if (telling.has(edition(draft))) return [];
    const inside = scope === 'whole event' || (draft.episode !== undefined && episodes.has(draft.episode));
    if (!inside) return [];
    const claim = {
      ...draft.claim,
      when: { ...spanOfClaim(draft.claim), basis: 'stated' as const, value: NO_DAY },
    };
    // With no day nothing tells which of the acts joined here is meant.
    const whole = scope === 'whole event' ? scope : (draft.episode as string);
    return [{ ...statementOf({ ...draft, claim }, agent, whole), facet: {} }];
  });
}

const spanOfClaim = ({ phrase, start, end, words }: ActClaim): Span =>
  phrase.end > phrase.start ? phrase : { start, end, words };

/** Groups whose accounts each give the act one or two dates; the others are told apart by episode. */
function scopeOf(drafts: readonly Draft[]): 'whole event' | 'episode' {
  const dates = new Map<string, Set<string>>();
  for (const { told, claim } of drafts) {
    const id = `${told.account.key} ${told.edition.label}`;
    const set = dates.get(id) ?? new Set();
    set.add(timeId(claim));
    dates.set(id, set);
  }
  for (const set of dates.values()) if (set.size > MOST_TIMES) return 'episode';
  return 'whole event';
}

function statementOf(
  { told, claim, family, asked, agent, target, offered, reason }: Draft,
  whose: string,
  scope: string,
  again?: string,
): Statement {
  const force = forceOf(claim);
  const act = again ?? actMeant(asked, claim);
  const { span, reasons } = datedBy(claim);
  const facet: Facet = {
    ...(act === undefined ? {} : { act }),
    ...(force === undefined ? {} : { force }),
  };
  const here = toldHere(told, claim, span);
  // A date taken over from another sentence is a guess of where the act belongs: a person must look.
  const carried = claim.when?.basis !== 'stated';
  return {
    ...here,
    key: { kind: 'time', thing: asked, whose: whose === '' ? agent : whose, counting: target, scope },
    value: { kind: 'time', interval: claim.when?.value as NonNullable<ActClaim['when']>['value'] },
    facet,
    ...(asked === family ? {} : { family }),
    ...(offered === undefined ? {} : { offered }),
    tier: (carried || reason !== undefined) && here.tier === 'precise' ? 'candidate' : here.tier,
    reasons: [...here.reasons, ...reasons, ...(reason === undefined ? [] : [reason])],
  };
}

/** The act meant, where one question joins neighbouring acts. */
const actMeant = (asked: string, claim: ActClaim): string | undefined => {
  if (asked === 'come') return comingAct(claim);
  if (asked === 'message') return messageAct(claim);
  return asked === 'approve' && claim.act === 'reject' ? 'refused' : undefined;
};

const timeId = (claim: ActClaim): string => `${claim.when?.value.earliest}..${claim.when?.value.latest}`;

/** For each time the one episode in which the act is told for it; for passages that stand in none. */
function episodesByTime(list: readonly Draft[]): ReadonlyMap<string, string | undefined> {
  const out = new Map<string, string | undefined>();
  for (const { claim, episode } of list) {
    if (episode === undefined) continue;
    const id = timeId(claim);
    out.set(id, out.has(id) && out.get(id) !== episode ? undefined : episode);
  }
  return out;
}

/**
 * The family under which an act is asked after, where accounts choose among neighbouring acts: whatever the accounts of a study choose, so
 * that a point keeps its key when one more is read.
 */
const askedUnder = (ground: Ground, { family, target, claim }: Omit<Draft, 'asked'>): string => {
  if (isComing(family) && ground.names.get(target)?.kind === 'place') return 'come';
  if (isMessage(family, claim)) return 'message';
  // One episode's plan is approved or refused; a refusal of something named is asked after by itself.
  return family === 'reject' && target === '-' ? 'approve' : family;
};

/** Every claim of an act whose moment is compared, told with a day and without one. */
function draftsOf(ground: Ground): Draft[] {
  const drafts: Omit<Draft, 'asked'>[] = [];
  for (const told of ground.told)
    for (const claim of told.read.claims) {
      if (claim.kind !== 'act' || !isDated(claim)) continue;
      if (!hasDay(claim) && (forceOf(claim) !== undefined || isDenied(claim))) continue;
      const family = familyIn(told, claim);
      const [first = '-', ...listed] = family.mutual === true ? [] : targetsOf(ground, claim, family);
      for (const target of [first, ...listed])
        drafts.push({
          told,
          claim,
          family: family.key,
          agent: family.mutual === true ? '-' : (claim.agent?.party ?? '-'),
          target,
          episode: episodeOfClaim(ground, claim),
          ...(target === first ? {} : { listed: true as const }),
        });
    }
  const ofComing = groundOfEpisode(
    ground,
    drafts.filter(({ family, listed }) => isComing(family) && listed === undefined),
  );
  const ofMessage = senderOfEpisode(drafts.filter(({ family, claim }) => isMessage(family, claim)));
  return drafts.map((draft) => {
    const found = isComing(draft.family)
      ? ofComing(draft)
      : isMessage(draft.family, draft.claim)
        ? ofMessage(draft)
        : undefined;
    const whole = { ...draft, ...found };
    return { ...whole, asked: askedUnder(ground, whole) };
  });
}

/** What a side does once to another, however many fights follow: no episode is needed to tell it apart. */
const ONCE_A_SIDE: ReadonlySet<string> = new Set(['declare_war']);

const whenOf = ({ claim }: Draft): Interval => claim.when?.value as Interval;

/** The acts that tellings are of by their days, as the scope of each; undefined where all may be of one, or it is done once. */
function partedActs(list: readonly Draft[]): ReadonlyMap<Draft, string> | undefined {
  if (ONCE.has(list[0]?.asked ?? '')) return undefined;
  const dated = list.map((draft) => ({
    draft,
    when: whenOf(draft),
    sure: draft.target !== '-' && draft.claim.tier === 'precise' && draft.claim.when?.basis === 'stated',
  }));
  const apart = actsApart(dated);
  return (
    apart &&
    new Map(dated.map((one) => [one.draft, apart.get(one) ?? toldBy(one.draft.told.account.key)] as const))
  );
}

/** Whether an act is told beside an episode and dated far from it. */
const isElsewhere = (ground: Ground, draft: Draft, episode: string | undefined): boolean =>
  episode !== undefined && isFarFrom(whenOf(draft), ground.episodes.get(episode)?.when);

/**
 * When an act was done: one question per family of acts, agent and target. An act that every account dates
 * once or twice is one act of the whole event, in a war of many fights one act for days that lie near each other; one that is told more often is
 * compared within its episodes. A place that is taken again
 * after the other side had it is kept apart by a facet.
 * A clause without an agent joins the only agent the others name for the same act and target.
 */
export function timeStatements(ground: Ground): readonly Statement[] {
  const byAct = new Map<string, Draft[]>();
  const undatedByAct = new Map<string, Draft[]>();
  const strikers = new Map<string | undefined, Set<string>>();
  for (const draft of draftsOf(ground)) {
    if (draft.agent !== '-' && isCombat(draft.claim.act))
      strikers.set(draft.episode, (strikers.get(draft.episode) ?? new Set()).add(draft.agent));
    const id = `${draft.asked}|${draft.target}`;
    const { claim } = draft;
    put(hasDay(claim) ? byAct : undatedByAct, id, draft);
    const variant = claim.when?.variant;
    if (variant !== undefined)
      put(byAct, id, {
        ...draft,
        claim: { ...claim, when: { ...variant, basis: 'stated' } },
        offered: true,
      });
  }
  const out: Statement[] = [];
  const long = isLong(ground.days);
  const loose = new Set<Statement>();
  for (const id of [...byAct.keys()].sort(order)) {
    const drafts = byAct.get(id) ?? [];
    const again = takenAgain(drafts.filter(({ family }) => family === 'take'));
    const bareTarget = drafts[0]?.target === '-';
    const sole = soleAgents(drafts, bareTarget, strikers);
    const byAgent = (draft: Draft): string => (draft.agent === '-' ? sole(draft) : draft.agent);
    // A man dies once: where accounts name several who killed him, or one whose side is not known, his death is one question.
    const dies = drafts[0]?.asked === 'kill' && ground.names.get(drafts[0].target)?.kind === 'person';
    const several = dies && new Set(drafts.map(byAgent)).size > 1;
    const agentOf = several ? () => '-' : byAgent;
    const cells = new Map<string, Draft[]>();
    for (const draft of drafts) put(cells, agentOf(draft), draft);
    for (const [agent, list] of cells) {
      // What was acted on is not said, or both sides did it more than once: only an episode tells such acts apart.
      const { mutual, recurs, lasts } = familyOfThing(list[0]?.asked ?? '');
      const once = long && agent !== '-' && ONCE_A_SIDE.has(list[0]?.asked ?? '');
      const bare = list[0]?.target === '-' && !once && (mutual !== true || recurs === true);
      // Who did it and to what are both unsaid: two such acts have no more in common than their verb. A state that lasts has its days.
      if (bare && mutual !== true && lasts !== true && agent === '-') continue;
      const undated = (undatedByAct.get(id) ?? []).filter((draft) => agentOf(draft) === agent);
      const scope = bare
        ? 'episode'
        : scopeOf(list.filter((draft) => !again.has(draft) && forceOf(draft.claim) === undefined));
      const told = episodesByTime(list);
      const tell = (draft: Draft, where: string, act: string | undefined): void => {
        const made = statementOf(draft, agent, where, act);
        out.push(made);
        if (long && isCarriedOver(draft.told.read, draft.claim)) loose.add(made);
      };
      /** What was done by nobody who is named to something without a name is only supposed to be the act of the others of its episode. */
      const suppose = (draft: Draft): Draft =>
        bare &&
        draft.agent === '-' &&
        agent !== '-' &&
        draft.claim.target !== undefined &&
        draft.reason === undefined
          ? { ...draft, reason: OF_SOLE_AGENT }
          : draft;
      const apart = long && scope === WHOLE ? partedActs(list) : undefined;
      for (const one of list) {
        const draft = suppose(one);
        const act = !bare && again.has(one) ? 'taken again' : undefined;
        const near = draft.episode ?? (bare ? told.get(timeId(draft.claim)) : undefined);
        const episode = long && isElsewhere(ground, draft, near) ? undefined : near;
        if (scope === WHOLE) {
          const whole = apart === undefined ? WHOLE : (apart.get(one) ?? WHOLE);
          tell(draft, whole, act);
        } else if (episode !== undefined) tell(draft, episode, act);
        else if (!bare || near !== undefined) tell(draft, toldBy(draft.told.account.key), act);
      }
      if (apart === undefined) out.push(...besideDated(list, undated, scope, agent));
    }
  }
  return long ? withoutLooseDays(out, loose) : out;
}
