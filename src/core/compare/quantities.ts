import type { Claim, QuantityClaim } from '../model/claim.ts';
import type { Facet, PointKey } from '../model/point.ts';
import { CROWD } from '../model/unnamed-sides.ts';
import { claimsById } from './claims-by-id.ts';
import { broughtAway, countedIn, ofActs, putToDeath } from './counted-in-act.ts';
import { categoriesOf } from './counting/rule-of.ts';
import { categoryFor } from './counting/traditions.ts';
import type { Ground, Told } from './ground.ts';
import { timeLabel } from './label.ts';
import { lengthTold } from './lasted.ts';
import { markLocal } from './local-figures.ts';
import { measuredBy } from './measured-by.ts';
import { ofWholeOnly } from './of-whole-only.ts';
import { opponents } from './opponents.ts';
import { markOwnDays } from './own-days.ts';
import { markOwnParts } from './own-parts.ts';
import { isLong, type PartTold } from './part-by-episode.ts';
import { partOfTotal } from './part-of-total.ts';
import { type PlacedPart, placedPart } from './placed-part.ts';
import { quantityFamily } from './quantity-family.ts';
import { toldBy, WHOLE } from './scopes.ts';
import type { Statement } from './statement.ts';
import {
  crowdOf,
  type Draft,
  LOST_OF_CROWD,
  lostByNobody,
  OF_CROWD,
  OF_OTHER,
  suffered,
  supposed,
  withSupposedSides,
} from './supposed-sides.ts';
import { episodeOfClaim, forceOf, toldHere } from './told-here.ts';
import { toldOf } from './told-of.ts';

/** Measures say nothing until it is known of what; they are compared only of one named thing. */
const measures = new Set(['distance', 'area', 'duration', 'money', 'mass', 'percent']);

/** The reason of reading that it is not said whose men or things are counted. */
const WHOSE_OPEN = 'claims.whose-open';

/** Drops the undefined fields, so that equal facets are equal. */
function facetOf(parts: Record<string, string | undefined>): Facet {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Facet;
}

/** The one tradition whose terms an account uses, worked out once for all its figures; undefined where it uses those of none or of several. */
const shownBy = new WeakMap<Told['read'], { readonly tradition: string | undefined }>();

function traditionShown(read: Told['read']): string | undefined {
  const old = shownBy.get(read);
  if (old !== undefined) return old.tradition;
  const shown = new Set<string>();
  for (const one of read.claims) {
    if (one.kind !== 'quantity' || one.category === undefined) continue;
    const category = categoryFor(one.category, one.object);
    if (category !== undefined) shown.add(category.tradition.key);
  }
  const [only] = shown;
  const tradition = shown.size === 1 ? only : undefined;
  shownBy.set(read, { tradition });
  return tradition;
}

/** By which categories a plain word of an account counts that states its tradition, or shows it by a term only that one has. */
function ownRule({ account, read }: Told, claim: QuantityClaim): string | undefined {
  if (claim.attribution.length > 0) return undefined;
  const tradition = account.countsBy ?? traditionShown(read);
  return tradition === undefined ? undefined : categoriesOf(tradition, claim.roles);
}

/** The narrower kind of a figure; prisoners who were captured are all who were. */
const kindOf = ({ subset, roles }: QuantityClaim): string | undefined =>
  subset === 'prisoner' && roles.includes('captured') ? undefined : subset;

/** Of what is asked that stands in no episode: in a war of many fights a count of men or incidents that names no part is of no question. */
const ofNoFight = (ground: Ground, { account }: Told, claim: QuantityClaim, measure: boolean): string =>
  measure || claim.ofWhole === true || !isLong(ground.days) ? WHOLE : toldBy(account.key);

function draftOf(ground: Ground, told: Told, claim: QuantityClaim): Draft | undefined {
  const category = claim.category === undefined ? undefined : categoryFor(claim.category, claim.object);
  const inAct = countedIn(told, claim);
  // Who came together was there, also people of whom a strength is not else told.
  const roles = claim.assembled === true ? (['strength'] as const) : claim.roles;
  const { head, counting } = quantityFamily(claim.object, category?.category.roles ?? roles);
  const measure = measures.has(claim.object);
  const episode = episodeOfClaim(ground, claim);
  // Whom or what one of two sides killed or took was the other's.
  const other = suffered(claim) ? opponents(ground).get(claim.by?.party ?? '') : undefined;
  const assembled = claim.assembled === true && claim.whose === undefined;
  const crowd = assembled || lostByNobody(claim) ? crowdOf(ground) : undefined;
  const party = claim.whose?.party ?? other ?? crowd;
  const part =
    claim.whose?.key !== undefined && !isParty(ground, claim.whose.key, party) ? claim.whose.key : undefined;
  let key: PointKey;
  const facet: Record<string, string | undefined> = {
    counting,
    rule: category?.category.words,
    force: forceOf(claim),
  };
  const rule = category?.category.key ?? ownRule(told, claim);
  let placed: PlacedPart | undefined;
  if (inAct === undefined && (measure || head === 'other')) {
    // Neither a thing nor what became of it: nothing can be asked.
    if (claim.object === 'other' && claim.subset === undefined && claim.unit === undefined) return undefined;
    const incident = claim.object === 'incident';
    // How far someone came is asked of the side that came; other measures of the thing they stand beside.
    const extent = claim.object === 'distance' ? claim.subset : undefined;
    const came = claim.object === 'distance' && extent === undefined ? claim.by?.party : undefined;
    const beside = claim.where?.key ?? claim.whose?.key ?? party;
    // Whoever is told of by the name of his people is his side's.
    const people = beside === undefined ? undefined : peopleOf(ground, beside, party);
    const length = beside === undefined ? lengthTold(ground, told, claim, episode) : undefined;
    if (length !== undefined) return { statement: length, placed };
    const of = incident ? '-' : (came ?? people ?? beside);
    if (of === undefined) return undefined;
    key = {
      kind: 'quantity',
      thing: claim.object,
      whose: of,
      counting: measure ? measuredBy(told, claim, came, extent) : 'other',
      scope: incident || episode === undefined ? ofNoFight(ground, told, claim, measure) : episode,
    };
    facet.unit = claim.unit;
    facet.subset = extent === undefined ? claim.subset : undefined;
    facet.counting = undefined;
    facet.rule = undefined;
    // Counts of incidents are told for years and half-years of their own, before the event and beside it.
    if (incident && claim.when?.basis === 'stated') facet.scope = `for ${timeLabel(claim.when.value)}`;
  } else {
    key = {
      kind: 'quantity',
      thing: inAct?.thing ?? claim.object,
      whose: party ?? '-',
      counting: inAct?.counting ?? head,
      scope: 'whole event',
    };
    placed = placedPart(ground, told.account, claim);
    facet.scope = placed.scope;
    if (inAct !== undefined) facet.counting = undefined;
    const kind = inAct?.saysKind === true ? undefined : kindOf(claim);
    facet.subset =
      kind ??
      putToDeath(told, claim) ??
      broughtAway(told, claim) ??
      (part === undefined ? partOfTotal(told, claim) : `of ${ground.names.get(part)?.label ?? part}`);
  }
  const plain: Statement = {
    key,
    facet: facetOf(facet),
    value: { kind: 'quantity', quantity: claim.value },
    ...(rule === undefined ? {} : { rule }),
    ...toldHere(told, claim, claim.phrase.end > claim.phrase.start ? claim.phrase : claim),
    ...(inAct?.sure === true && lacksOnlyItsRole(claim) ? { tier: 'precise' as const, reasons: [] } : {}),
  };
  const statement = placed?.byStory === undefined ? plain : inPart(plain, placed.byStory);
  const sideless: Statement = { ...statement, key: { ...key, whose: '-' } };
  if (crowd !== undefined && key.whose === crowd && other === undefined)
    return assembled
      ? { statement: supposed(statement, OF_CROWD), placed, episode }
      : { statement: supposed(statement, LOST_OF_CROWD), placed, episode, sideless };
  if (other === undefined || key.whose !== other) return { statement, placed, episode };
  return {
    episode,
    statement: supposed(statement, OF_OTHER),
    sideless,
    placed,
  };
}

/** A figure of a part that no words beside it say. */
const inPart = (statement: Statement, { dated, why }: PartTold): Statement =>
  dated ? { ...statement, reasons: [...statement.reasons, why] } : supposed(statement, why);

/** Whether a figure is open for want of a role alone: its value is plain and it is told as a fact. */
const lacksOnlyItsRole = ({ tier, reasons, value, modality }: QuantityClaim): boolean =>
  tier === 'seen' &&
  !value.ambiguous &&
  modality === 'act' &&
  reasons.every(({ rule }) => rule === 'claims.role-open');

/** The party that a demonym or a bare side stands for. */
function peopleOf(ground: Ground, key: string, party: string | undefined): string | undefined {
  if (key === `party:${party}`) return party;
  const name = ground.names.get(key);
  return name?.kind === 'demonym' ? name.party : undefined;
}

/** Whether a name stands for the whole party rather than for a unit or person of it. */
function isParty(ground: Ground, key: string, party: string | undefined): boolean {
  if (party === undefined || key === party) return true;
  const found = ground.study.parties.find((one) => one.key === party);
  if (found?.members.includes(key) === true) return true;
  const kind = ground.names.get(key)?.kind;
  return kind !== 'unit' && kind !== 'person';
}

/**
 * What the accounts say in figures. Figures for the whole event and for parts of it stand in one point,
 * the parts marked by their facet, because a reader must see that 13 and 236 answer different questions.
 * Where accounts of two lines give figures for the same episode, these make a point of their own; a copy beside its model does not.
 */
export function quantityStatements(ground: Ground): Statement[] {
  const found: Draft[] = [];
  for (const told of ground.told)
    for (const claim of told.read.claims) {
      if (claim.kind !== 'quantity') continue;
      const draft = draftOf(ground, told, claim);
      if (draft !== undefined) found.push(draft);
    }
  const drafts = ofActs(withSupposedSides(found));
  const several = new Map<string, boolean>();
  const saidInCell = new Map<string, Map<string, Set<string>>>();
  const cellId = ({ statement: { key }, placed }: Draft): string =>
    `${key.thing}|${key.whose}|${key.counting}|${placed?.cell}`;
  for (const draft of drafts) {
    if (!ground.episodes.has(draft.placed?.cell ?? '')) continue;
    const { account, noted } = draft.statement;
    const said = saidInCell.get(cellId(draft)) ?? new Map<string, Set<string>>();
    said.set(account.key, (said.get(account.key) ?? new Set()).add(noted?.key ?? account.key));
    saidInCell.set(cellId(draft), said);
  }
  const long = isLong(ground.days);
  const sidedBy = (except?: string): Set<string> =>
    new Set(
      drafts.flatMap(({ statement: { key } }) =>
        key.whose === '-' || key.whose === except ? [] : [`${key.thing}|${key.counting}`],
      ),
    );
  const sided = sidedBy();
  const sidedBeside = sidedBy(CROWD);
  const statements = drafts.map((draft) => {
    const { cell, ofEpisode, scope: facetScope } = draft.placed ?? {};
    const told = ofNoSide(draft.statement, draft.statement.key.whose === CROWD ? sidedBeside : sided);
    const story = long ? undefined : ofStory(draft, sided);
    if (story !== undefined) return { ...told, key: { ...told.key, scope: story } };
    const statement = long ? ofWholeOnly(told, draft.placed, sided) : told;
    if (cell === undefined || statement.key.scope !== WHOLE) return statement;
    const id = cellId(draft);
    const apart = long || (several.get(id) ?? ground.severalLines(saidInCell.get(id) ?? new Map()));
    several.set(id, apart);
    if (!apart) return statement;
    const { scope: _, ...within } = statement.facet;
    return {
      ...statement,
      key: { ...statement.key, scope: cell },
      facet: ofEpisode === true || cell === facetScope ? within : statement.facet,
    };
  });
  const editionOf = toldOf(ground);
  const claimOf = (statement: Statement): Claim | undefined => {
    const read = editionOf(statement)?.read;
    return read === undefined ? undefined : claimsById(read).get(statement.claim);
  };
  return markOwnParts(markOwnDays(markLocal(ground, statements, editionOf), claimOf), claimOf);
}

/**
 * The episode that men or arms of no side are told in, where sides are told apart: the members of a commission and the guards of a hill have
 * nothing in common but that nobody says whose they were.
 */
function ofStory({ statement: { key }, episode }: Draft, sided: ReadonlySet<string>): string | undefined {
  const loose = key.whose === '-' && key.counting === 'strength' && sided.has(`${key.thing}|${key.counting}`);
  return loose ? episode : undefined;
}

/** That it is not said whose they are makes no figure doubtful where no account tells sides apart, or tells of losses of the crowd alone: they are those of the event. */
function ofNoSide(statement: Statement, sided: ReadonlySet<string>): Statement {
  const { key, tier, reasons } = statement;
  if (tier !== 'candidate' || sided.has(`${key.thing}|${key.counting}`)) return statement;
  if (key.whose !== '-' && !reasons.includes(LOST_OF_CROWD)) return statement;
  if (reasons.some((one) => one.rule !== WHOSE_OPEN && one !== LOST_OF_CROWD)) return statement;
  return { ...statement, tier: 'precise' };
}
