import type { CountedRole } from '../../model/quantity.ts';
import type { Figure, Group, Range } from '../clause.ts';
import type { HanBinding } from './han-clause.ts';
import { type HanFigure, hanFigure, THINGS } from './han-figure.ts';
import { type Found, fromClause, fromInside, headRoles } from './han-figure-clause.ts';
import { bindingOf, headsOf, ownerIn } from './han-figure-owner.ts';
import { partOfFor, sharedOwners, totalBehind } from './han-figure-parts.ts';
import { measuredOf, sameThing, suited, topicThing } from './han-figure-thing.ts';
import type { HanFrame } from './han-frame.ts';
import type { HanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { isColon, isStop } from './han-nominal.ts';
import { HAN } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

/** What an aside in brackets takes over from the words before it. */
export interface HostContext {
  readonly whose: Group | undefined;
  readonly roles: readonly CountedRole[];
  /** Place of the host's figure among the sentence's figures. */
  readonly total: number | undefined;
}

/** Reads the figures of one stretch of words: value and noun beside the number, role and owner from its clause. */
export function hanFigures(
  words: readonly HanWord[],
  bindings: readonly HanBinding[],
  groups: readonly HanGroup[],
  frames: readonly HanFrame[],
  lexicon: HanLexicon,
  sentence: Range,
  host: HostContext | undefined,
): { figures: Figure[]; places: number[] } {
  const figures: Figure[] = [];
  const places: number[] = [];
  const told: HanFigure[] = [];
  let owner: { group: Group; at: number } | undefined;
  let lastRoles: readonly CountedRole[] = [];
  let lastHeads: { roles: readonly CountedRole[]; at: number } | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as HanWord;
    if (isStop(word)) {
      owner = undefined;
      lastHeads = undefined;
      lastRoles = [];
    }
    const next = words[at + 1];
    if (word.kind === 'word' && word.sense.heads.length > 0 && closesGroup(next))
      lastHeads = { roles: word.sense.heads, at };
    // A state word heads what follows only as its topic: 負傷は914名.
    else if (
      word.kind === 'word' &&
      word.sense.roles.length > 0 &&
      next?.kind === 'word' &&
      (next.sense.case === 'topic' || next.sense.case === 'subject' || next.sense.flags & HAN.be)
    )
      lastHeads = { roles: word.sense.roles, at };
    const heading =
      word.sense.heads.length > 0
        ? groups.find((one) => (one.case === 'topic' || one.case === 'subject') && one.headAt === at)
        : undefined;
    if (heading !== undefined) {
      const side = ownerIn(words, heading, lexicon);
      if (side !== undefined) owner = { group: side, at };
    }
    if (word.number === undefined) continue;
    const plain = hanFigure(words, at, lexicon.verbLast);
    if (plain === undefined) continue;
    const figure = sameThing(plain, told, topicThing(words, bindings, groups, at));
    const group = groups.find((one) => one.from <= at && at < one.to);
    const binding = group === undefined ? undefined : bindingOf(bindings, group);
    const found: Found = {
      roles: figure.roles,
      roleFrom: figure.roles.length > 0 ? 'word' : 'none',
      whose: undefined,
      whoseFrom: 'none',
      by: undefined,
    };
    if (!figure.measure) {
      fromInside(words, figure, group, lexicon, found);
      if (binding !== undefined && group !== undefined && !figure.whole)
        fromClause(words, figure, group, binding, bindings, frames, lexicon, found);
      if (
        found.roles.length === 0 &&
        !figure.whole &&
        lastHeads !== undefined &&
        at - lastHeads.at < 30 &&
        (figure.object === 'person' ||
          figure.object === 'other' ||
          lastHeads.roles.includes('casualties') ||
          lastHeads.roles.includes('strength') ||
          lastHeads.roles.includes('lost'))
      ) {
        found.roles = headRoles(figure, lastHeads.roles);
        found.roleFrom = 'head';
      }
      if (
        found.roles.length === 0 &&
        !figure.whole &&
        told.length > 0 &&
        near(told[told.length - 1] as HanFigure, figure, words)
      ) {
        found.roles = listRoles(figure, lastRoles);
        if (found.roles.length > 0) found.roleFrom = 'list';
      }
      if (found.roles.length === 0 && host !== undefined && host.roles.length > 0) {
        found.roles = host.roles;
        found.roleFrom = 'list';
      }
      if (found.whose === undefined && host?.whose !== undefined) {
        found.whose = host.whose;
        found.whoseFrom = 'list';
      }
      if (
        found.whose === undefined &&
        found.by === undefined &&
        owner !== undefined &&
        at - owner.at < 60 &&
        !figure.denied
      ) {
        const subject = binding?.subject ?? binding?.topic;
        const clash =
          subject?.animate &&
          subject.start > owner.group.end &&
          subject.numbers.length === 0 &&
          headsOf(words, subject).length === 0;
        if (!clash) {
          found.whose = owner.group;
          found.whoseFrom = 'list';
        }
      }
      if (found.whose !== undefined) owner = { group: found.whose, at };
      if (found.roles.length > 0) lastRoles = found.roles;
    }
    const where = figure.measure ? measuredOf(words, figure, group, binding, lexicon) : undefined;
    found.roles = suited(figure, found.roles);
    if (found.roles.length === 0) {
      found.roles = ['other'];
      found.roleFrom = 'none';
    }
    const clause = binding?.clause ?? {
      start: group?.start ?? sentence.start,
      end: group?.end ?? sentence.end,
    };
    const phraseFrom = words[figure.from] as HanWord;
    const phraseTo = words[figure.to - 1] as HanWord;
    const partOf = partOfFor(figure, told, figures, host);
    figures.push({
      start: word.start,
      end: word.end,
      value: figure.value,
      object: figure.object,
      ...(figure.subset === undefined ? {} : { subset: figure.subset }),
      ...(figure.unit === undefined ? {} : { unit: figure.unit }),
      roles: [...new Set(found.roles)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
      roleFrom: figure.measure ? 'word' : found.roleFrom,
      ...(found.whose === undefined ? {} : { whose: found.whose }),
      whoseFrom: found.whoseFrom,
      ...(found.by === undefined ? {} : { by: found.by }),
      ...(where === undefined ? {} : { where }),
      phrase: { start: phraseFrom.start, end: Math.max(phraseTo.end, word.end) },
      clause: { start: Math.min(clause.start, phraseFrom.start), end: Math.max(clause.end, phraseTo.end) },
      ...(partOf === undefined ? {} : { partOf }),
      ...(figure.denied ? { denied: true } : {}),
      modality: figure.hedged ? 'hedged' : (binding?.force ?? 'act'),
      inferred:
        binding !== undefined &&
        found.whose !== undefined &&
        found.whose === binding.subject &&
        binding.subjectFrom === 'carried'
          ? ['whose it is stands in the clause before']
          : [],
    });
    told.push(figure);
    places.push(at);
    totalBehind(figure, told, figures);
  }
  return { figures: sharedOwners(figures), places };
}

/** A particle, a colon or the verb "to be": the word before it heads what follows. */
const closesGroup = (next: HanWord | undefined): boolean =>
  next === undefined ||
  isColon(next) ||
  (next.kind === 'word' &&
    (next.sense.case !== undefined ||
      (next.sense.flags & (HAN.be | HAN.plain)) !== 0 ||
      next.sense.counts.length > 0));

const near = (before: HanFigure, figure: HanFigure, words: readonly HanWord[]): boolean => {
  if (before.measure) return false;
  for (let i = before.to; i < figure.from; i++) if (isStop(words[i])) return false;
  return figure.from - before.to <= 6;
};

function listRoles(figure: HanFigure, roles: readonly CountedRole[]): readonly CountedRole[] {
  if (roles.length === 0) return [];
  if (!THINGS.has(figure.object))
    return roles.includes('strength') || roles.includes('casualties') ? roles : [];
  if (
    roles.includes('strength') ||
    roles.includes('captured') ||
    roles.includes('lost') ||
    roles.includes('damaged')
  )
    return roles;
  return roles.includes('casualties') ? ['lost'] : [];
}
