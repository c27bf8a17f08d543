import type { Language } from '../languages/language.ts';
import { isCivilian } from '../model/civilians.ts';
import type { QuantityClaim, Slot } from '../model/claim.ts';
import type { CountedObject } from '../model/quantity.ts';
import type { Reason } from '../model/reason.ts';
import { spanOf } from '../model/span.ts';
import { aroundOf } from './around.ts';
import { attributionsOf, type Speakers } from './attributed.ts';
import type { Figure, SentenceReading } from './clause.ts';
import { categoriesOfFigures } from './counting-category.ts';
import { countsInhabitants } from './counts-inhabitants.ts';
import { dimensionOf } from './dimension.ts';
import type { DocumentLayer } from './document.ts';
import { idOf } from './id-of.ts';
import { isLastOfList, isLoss } from './last-of-list.ts';
import type { Made } from './made.ts';
import { tellsBareNumber } from './number-of-before.ts';
import { tellsOfWhole } from './of-whole.ts';
import { tierOfFigure } from './tiers.ts';

/** Of prisoners who died it is told how they ended; that they were taken stands in what is counted. */
const prisonersApart = ({ roles, subset }: Figure): Figure['roles'] =>
  subset === 'prisoner' && roles.length > 1 ? roles.filter((role) => role !== 'captured') : roles;

const rolesOf = (text: string, figure: Figure, language: Language): Figure['roles'] =>
  countsInhabitants(text, figure, language) ? ['other'] : prisonersApart(figure);

/** What statistical traditions have terms for. */
const MEN_OR_MACHINES: ReadonlySet<CountedObject> = new Set<CountedObject>([
  'person',
  'tank',
  'gun',
  'aircraft',
  'ship',
  'vehicle',
]);

/** Makes the quantity claims of one sentence. */
export function quantityClaims(
  edition: string,
  text: string,
  reading: SentenceReading,
  layer: DocumentLayer,
  speakers: Speakers,
  language: Language,
): QuantityClaim[] {
  const { segment, figures } = reading;
  const categories = figures.some(({ object }) => MEN_OR_MACHINES.has(object))
    ? categoriesOfFigures(language, text.slice(segment.start, segment.end), segment.start, figures)
    : [];
  const ids = figures.map((figure) => idOf(edition, figure.start, figure.end, 'quantity'));
  const parts = partsByTotal(figures);
  const around = aroundOf(text, reading, layer, language);
  const sentence = { start: segment.start, end: segment.end };
  // `They killed 300; others speak of 400`: losses that are inflicted are none of whoever lost men before.
  const inflicted = figures.some(({ by }) => by !== undefined);
  const ofWhole = figures.length > 0 && tellsOfWhole(text, segment, segment.heading, language);
  return figures.map((figure, at): QuantityClaim => {
    const filled: Reason[] = [];
    const filledBy = (made: ReturnType<typeof layer.slot>): Slot | undefined => {
      if (made?.reason !== undefined) filled.push(made.reason);
      return made?.slot;
    };
    const slot = (group: typeof figure.whose): Slot | undefined => filledBy(layer.slot(group));
    const owner = (group: typeof figure.whose): Slot | undefined => filledBy(layer.owner(group));
    // What someone inflicts he does not suffer: `lost 989 men and destroyed 96 guns`.
    const own =
      figure.whoseFrom !== 'slot' && figure.by !== undefined && figure.whose?.start === figure.by.start;
    const happenings =
      figure.nounless === true && !isLoss(figure) ? layer.happenings(figure.whose) : undefined;
    const told = tellsOf(reading, figure);
    let whose = own || told || happenings !== undefined ? undefined : owner(figure.whose);
    if (whose !== undefined && figure.whoseFrom === 'guessed') whose = { ...whose, basis: 'guessed' };
    // A list of figures without an owner stands under the subject of the sentence before.
    if (whose === undefined && !told && figure.by === undefined && isLoss(figure) && !isOfOthers(figure))
      whose =
        ownerBefore(reading, figure, at, owner) ??
        (inflicted ? undefined : layer.lastOwner(befell(reading, figure))) ??
        (reading.subjects.length === 0 && reading.frames.length === 0 && !isWitnessed(reading, figure)
          ? layer.lastSubject()
          : undefined);
    const category = MEN_OR_MACHINES.has(figure.object) ? categories[at] : undefined;
    const by = slot(figure.by);
    const where = slot(figure.where);
    const when = layer.when(figure.clause, figure, reading);
    const sum = sumOfParts(figure, parts.get(at) ?? []);
    if (happenings !== undefined)
      filled.push({ rule: 'claims.happenings', says: `what it counts stands before: ${happenings}` });
    const meant = tellsBareNumber(text, figure, language) ? layer.countedBefore() : undefined;
    if (meant !== undefined)
      filled.push({ rule: 'claims.number-of-before', says: `what it counts stands before: ${meant.words}` });
    const { tier, reasons } = tierOfFigure(figure, whose, filled, around);
    const claim: Made<QuantityClaim> = {
      kind: 'quantity',
      id: ids[at] as string,
      edition,
      passage: '',
      sentence,
      start: figure.start,
      end: figure.end,
      words: text.slice(figure.start, figure.end),
    };
    if (when !== undefined) claim.when = when;
    if (where !== undefined) claim.where = where;
    claim.attribution = attributionsOf(reading, figure, text, layer, speakers, language);
    claim.polarity = figure.denied === true || figure.modality === 'neg' ? 'denied' : 'asserted';
    claim.modality = figure.modality;
    claim.tier = tier;
    claim.reasons = sum === undefined ? reasons : [...reasons, sum];
    claim.value = figure.value;
    claim.object = happenings === undefined ? figure.object : 'incident';
    const extent =
      claim.object === 'distance' ? dimensionOf(text, figure.phrase, segment, language) : undefined;
    const subset = figure.subset ?? extent;
    if (subset !== undefined) claim.subset = subset;
    claim.roles = happenings === undefined ? (meant?.roles ?? rolesOf(text, figure, language)) : ['other'];
    if (category !== undefined) claim.category = category;
    if (whose !== undefined) claim.whose = whose;
    if (by !== undefined) claim.by = by;
    if (figure.assembled === true && whose === undefined) claim.assembled = true;
    if (ofWhole) claim.ofWhole = true;
    const total = figure.partOf === undefined ? undefined : ids[figure.partOf];
    if (total !== undefined) claim.partOf = total;
    if (figure.unit !== undefined) claim.unit = figure.unit;
    claim.phrase = spanOf(text, figure.phrase.start, figure.phrase.end);
    return claim as QuantityClaim;
  });
}

/** Whether those counted are not the men of whoever lost men before: behind `four attackers fell` the women or prisoners are those of the others. */
const isOfOthers = ({ subset }: Figure): boolean => isCivilian(subset) || subset === 'prisoner';

/** Whether the owner of losses is one man who tells them: `le préfet n'admit que deux morts`, `according to Marlow 11 died`. His side may own it, he does not. */
const tellsOf = ({ attributions }: SentenceReading, figure: Figure): boolean => {
  const { whose, start, end } = figure;
  return (
    isLoss(figure) &&
    whose !== undefined &&
    (whose.kind === 'leader' ||
      (whose.kind === 'person' && whose.plural === false) ||
      (whose.kind === undefined && whose.start === whose.head.start)) &&
    attributions.some(
      ({ cue, source, scope }) =>
        source !== undefined &&
        // `Moscow admitted 236 dead`: a name of no known kind that has a verb of telling may be that of a side.
        (whose.kind !== undefined || cue.start < source.start) &&
        source.start < whose.end &&
        source.end > whose.start &&
        scope.start <= start &&
        scope.end >= end,
    )
  );
};

/** `I counted thirty dead`: who tells what he saw himself gives no list of anyone's losses. */
const isWitnessed = ({ attributions }: SentenceReading, { start, end }: Figure): boolean =>
  attributions.some(
    ({ source, scope }) => source?.pronoun === true && scope.start <= start && scope.end >= end,
  );

/** Acts told without who did them: `96 tanks were destroyed`, `zniszczono 96 czołgów`. */
const doneBy = ({ frames }: SentenceReading, { clause }: Figure): boolean =>
  frames.some(
    ({ agent, trigger }) => agent !== undefined && trigger.start >= clause.start && trigger.end <= clause.end,
  );

/**
 * Whose losses the sentence counted before, where the losses of the next clause have no owner, nobody is told to have inflicted them and no
 * other subject has come between: `The Danes lost 989 men; 96 guns were destroyed`.
 */
function ownerBefore(
  reading: SentenceReading,
  figure: Figure,
  at: number,
  slot: (group: Figure['whose']) => Slot | undefined,
): Slot | undefined {
  const before = reading.figures.slice(0, at).findLast((one) => one.whose !== undefined && isLoss(one));
  // `sank 2,775 Allied ships, but 783 boats were lost`: the losses one inflicts say nothing of the next.
  if (
    before === undefined ||
    figure.cost === true ||
    before.by !== undefined ||
    isLastOfList(reading, before) ||
    before.clause.start === figure.clause.start ||
    doneBy(reading, figure) ||
    // `Four policemen fell; 20 villagers were killed and 40 wounded`: the last are those of the villagers.
    reading.figures.slice(reading.figures.indexOf(before) + 1, at).some(isOfOthers)
  )
    return undefined;
  const between = reading.subjects.some(
    ({ start, end }) =>
      start >= before.end && end <= figure.start && !(start <= figure.start && end >= figure.end),
  );
  const made = between ? undefined : slot(before.whose);
  return made === undefined ? undefined : { ...made, basis: 'carried' };
}

const NO_PARTS: ReadonlyMap<number, readonly Figure[]> = new Map();

/** The figures told as parts, by the place of their total. */
function partsByTotal(figures: readonly Figure[]): ReadonlyMap<number, readonly Figure[]> {
  if (figures.every(({ partOf }) => partOf === undefined)) return NO_PARTS;
  const by = new Map<number, Figure[]>();
  for (const figure of figures) {
    if (figure.partOf === undefined) continue;
    const told = by.get(figure.partOf);
    if (told === undefined) by.set(figure.partOf, [figure]);
    else told.push(figure);
  }
  return by;
}

/** Whether the parts told with a total add up to it. */
function sumOfParts(total: Figure, told: readonly Figure[]): Reason | undefined {
  const parts = told.filter((figure) => figure.object === total.object);
  if (parts.length < 2) return undefined;
  const sum = parts.reduce((all, part) => all + part.value.lo, 0);
  if (parts.some((part) => part.value.comparator !== 'eq')) return undefined;
  return sum === total.value.lo
    ? {
        rule: 'claims.parts-add-up',
        says: `its parts add up: ${parts.map((part) => part.value.lo).join(' + ')} = ${sum}`,
      }
    : { rule: 'claims.parts-differ', says: `its parts make ${sum}, the total says ${total.value.lo}` };
}

/** Whether a deed of the sentence is done to those a figure counts. */
const befell = ({ frames }: SentenceReading, { start, end }: Figure): boolean =>
  frames.some(({ target }) => target !== undefined && target.start <= start && target.end >= end);
