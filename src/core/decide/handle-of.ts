import type { Build } from '../model/build.ts';
import type { Anchor, Handle, Target, Verb, VerbAsked } from '../model/decision.ts';
import { anchorIn } from './edition-anchor.ts';

/** Anchor of a passage by its id. */
function anchorOfPassage({ read }: Build, id: string): Anchor | undefined {
  for (const one of read) {
    const passage = one.passages.find((each) => each.id === id);
    if (passage !== undefined) return anchorIn(one.edition, passage);
  }
  return undefined;
}

function handleOfPoint(build: Build, id: string): (Handle & { readonly on: 'point' }) | undefined {
  const point = build.points.find((one) => one.id === id) ?? build.alone.find((one) => one.id === id);
  if (point === undefined) return undefined;
  const { kind, thing, whose, counting, scope, part } = point.key;
  const common = {
    on: 'point' as const,
    kind,
    thing,
    whose,
    counting,
    ...(part === undefined ? {} : { part }),
  };
  if (scope === 'whole event') return { ...common, scope };
  const anchors = anchorsOfEpisode(build, scope);
  return anchors.length === 0 ? undefined : { ...common, scope: anchors };
}

/** Anchors of the passages of an episode; none where the build has no such episode. */
function anchorsOfEpisode(build: Build, id: string): Anchor[] {
  const episode = build.alignment.episodes.find((one) => one.id === id);
  return episode?.passages.flatMap((passage) => anchorOfPassage(build, passage) ?? []) ?? [];
}

/** A name as it stands: an entry of the authority file with its forms, or one that was found with those that were met. */
function handleOfName({ study, names }: Build, key: string): Handle | undefined {
  const entry = study.names.find((one) => one.key === key);
  const met = names.find((one) => one.key === key);
  const known = met ?? entry;
  if (known === undefined) return undefined;
  const forms =
    entry === undefined
      ? (met?.forms ?? []).map(({ language, form }) => ({ language, form }))
      : Object.entries(entry.forms).flatMap(([language, list]) => list.map((form) => ({ language, form })));
  return { on: 'name', key, label: known.label, kind: known.kind, forms };
}

/** The label of a reading, by which a handle names it. */
function labelOf({ points, alone }: Build, point: string, reading: string): string | undefined {
  const found = points.find(({ id }) => id === point) ?? alone.find(({ id }) => id === point);
  return found?.readings.find(({ id }) => id === reading)?.label;
}

/**
 * The handle of an object, by which a decision finds it again in every later build (see ARCHITECTURE, identity).
 * Undefined when the build has no such object.
 */
export function handleOf(build: Build, target: Target): Handle | undefined {
  switch (target.on) {
    case 'point':
      return handleOfPoint(build, target.point);
    case 'reading': {
      const point = handleOfPoint(build, target.point);
      const value = labelOf(build, target.point, target.reading);
      return point === undefined || value === undefined ? undefined : { on: 'reading', point, value };
    }
    case 'difference': {
      const point = handleOfPoint(build, target.point);
      const a = labelOf(build, target.point, target.a);
      const b = labelOf(build, target.point, target.b);
      if (point === undefined || a === undefined || b === undefined) return undefined;
      return { on: 'difference', point, a, b };
    }
    case 'claim':
    case 'mention':
      for (const one of build.read) {
        const list = target.on === 'claim' ? one.claims : one.mentions;
        const found =
          'id' in target
            ? list.find(({ id }) => id === target.id)
            : one.edition.account === target.account && one.edition.label === target.edition
              ? one.mentions.find(
                  ({ start, end, kind }) =>
                    start === target.start && end === target.end && kind === target.kind,
                )
              : undefined;
        if (found !== undefined)
          return { on: target.on, kind: found.kind, anchor: anchorIn(one.edition, found) };
      }
      return undefined;
    case 'link': {
      const a = anchorOfPassage(build, target.a);
      const b = anchorOfPassage(build, target.b);
      return a === undefined || b === undefined ? undefined : { on: 'link', a, b };
    }
    case 'dependence': {
      const { from, to } = target;
      const { accounts, knownThrough } = build.study;
      const known = (key: string): boolean => [...accounts, ...knownThrough].some((one) => one.key === key);
      return known(from) && known(to) ? { on: 'dependence', from, to } : undefined;
    }
    case 'account': {
      const { account } = target;
      return build.study.accounts.some(({ key }) => key === account) ? { on: 'account', account } : undefined;
    }
    case 'question':
    case 'new question': {
      const { question } = target;
      const asked = build.weighing.hypotheses.some((one) => one.question.key === question);
      return asked === (target.on === 'question') ? { on: 'question', question } : undefined;
    }
    case 'name':
      return handleOfName(build, target.key);
    case 'episode': {
      const passages = anchorsOfEpisode(build, target.id);
      return passages.length === 0 ? undefined : { on: 'episode', passages };
    }
    case 'text': {
      const { account, edition: label, start, end } = target;
      const edition = build.study.accounts
        .find(({ key }) => key === account)
        ?.editions.find((one) => one.label === label);
      if (edition === undefined || !(start >= 0 && start < end && end <= edition.text.length))
        return undefined;
      return { on: 'text', anchor: anchorIn(edition, { start, end }) };
    }
  }
}

/**
 * A decision as it stands in a journal: what a page told by ids is told by handles. Undefined when the build has no such object, or when
 * the two are not of one kind.
 */
export function verbOf(build: Build, asked: VerbAsked, on: Target['on']): Verb | undefined {
  if (asked.do === 'merge') {
    const into = asked.into.on === on ? handleOf(build, asked.into) : undefined;
    return into === undefined ? undefined : { do: 'merge', into };
  }
  if (asked.do === 'split' && 'passages' in asked) {
    const passages = asked.passages.flatMap((id) => anchorOfPassage(build, id) ?? []);
    return passages.length === 0 ? undefined : { do: 'split', passages };
  }
  return asked;
}
