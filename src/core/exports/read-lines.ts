import { isoDate } from '../calendars/gregorian.ts';
import type { ActClaim, Claim, QuantityClaim } from '../model/claim.ts';
import type { Mention } from '../model/mention.ts';
import type { ReadEdition } from '../model/passage.ts';
import { listedAct, listedObject, listedRoles } from './listed-words.ts';

/** A span as the gold sets write it. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Line = Readonly<Record<string, unknown>> & {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
};

const place = (span: { start: number; end: number; words: string } | undefined): Place | null =>
  span === undefined ? null : { start: span.start, end: span.end, text: span.words };

/** What both kinds of claim share. A denied claim has the modality `neg`, as the gold sets have it. */
const common = (claim: Claim) => ({
  date: place(claim.when),
  place: place(claim.where),
  attribution: place(claim.attribution[0]),
  ...(claim.attribution.length > 1 ? { attributions: claim.attribution.map(place) } : {}),
  modality: claim.polarity === 'denied' ? 'neg' : claim.modality,
  tier: claim.tier,
});

const quantityLine = (claim: QuantityClaim): Line => ({
  kind: 'quantity',
  start: claim.start,
  end: claim.end,
  words: claim.words,
  num: place(claim),
  lo: claim.value.lo,
  hi: claim.value.hi,
  comparator: claim.value.comparator,
  object: listedObject(claim.object),
  roles: listedRoles(claim.roles),
  party: place(claim.whose),
  by: place(claim.by),
  ...(claim.unit === undefined ? {} : { unit: claim.unit }),
  ...(claim.subset === undefined ? {} : { subset: claim.subset }),
  ...(listedObject(claim.object) === claim.object ? {} : { ownObject: claim.object }),
  ...(listedRoles(claim.roles).join() === claim.roles.join() ? {} : { ownRoles: claim.roles }),
  ...common(claim),
});

const actLine = (claim: ActClaim): Line => ({
  kind: listedAct(claim.act) === undefined ? 'state' : 'act',
  start: claim.start,
  end: claim.end,
  words: claim.words,
  trigger: place(claim),
  class: listedAct(claim.act) ?? claim.act,
  ...((listedAct(claim.act) ?? claim.act) === claim.act ? {} : { ownClass: claim.act }),
  ...(claim.manner === undefined ? {} : { manner: claim.manner }),
  ...(claim.first === undefined ? {} : { first: claim.first }),
  agent: place(claim.agent),
  target: place(claim.target),
  voice: claim.voice,
  ...common(claim),
});

function mentionLine(mention: Mention): Line {
  const { start, end, words } = mention;
  const head = { kind: mention.kind, start, end, words };
  switch (mention.kind) {
    case 'time': {
      const { earliest, latest, precision, extent, approximate, calendar, clock } = mention.value;
      const day = (one: number | undefined): string | null => (one === undefined ? null : isoDate(one));
      return {
        ...head,
        earliest: day(earliest),
        latest: day(latest),
        precision,
        basis: mention.basis,
        ...(mention.from === undefined ? {} : { from: place(mention.from) }),
        timex: mention.timex,
        extent,
        approximate,
        calendar,
        ...(clock === undefined ? {} : { clock }),
      };
    }
    case 'name':
      return {
        ...head,
        nameKind: mention.nameKind,
        stem: mention.stem,
        ...(mention.party === undefined ? {} : { party: mention.party }),
      };
    case 'attribution':
      return { ...head, source: place(mention.source), scope: mention.scope };
    case 'hedge':
      return { ...head, force: mention.force };
    // A number or a verb that made no claim is told apart from the claims.
    case 'quantity':
      return {
        ...head,
        kind: 'number',
        lo: mention.value.lo,
        hi: mention.value.hi,
        comparator: mention.value.comparator,
      };
    case 'act':
      return { ...head, kind: 'trigger', class: listedAct(mention.act) ?? mention.act };
  }
}

/**
 * What was read in a text, one object a mention and claim, in the order of the text. Quantities and acts that became
 * claims stand once, as claims, with the keys and vocabulary of docs/formats/read.md; offsets are UTF-16 code units.
 */
export function readLines(read: ReadEdition): Line[] {
  const claimed = new Set(read.claims.map(({ kind, start, end }) => `${kind}:${start}:${end}`));
  const mentions = read.mentions
    .filter(({ kind, start, end }) => !claimed.has(`${kind}:${start}:${end}`))
    .map(mentionLine);
  const claims = read.claims.map((claim) =>
    claim.kind === 'quantity' ? quantityLine(claim) : actLine(claim),
  );
  return [...mentions, ...claims].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
  );
}
