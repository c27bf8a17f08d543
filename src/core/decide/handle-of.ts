import type { Build } from '../model/build.ts';
import type { Anchor, Handle, Target } from '../model/decision.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { makeAnchor } from './make-anchor.ts';

const anchorIn = ({ edition }: ReadEdition, { start, end }: Pick<Span, 'start' | 'end'>): Anchor =>
  makeAnchor(edition.account, edition.text, start, end);

/** Anchor of a passage by its id. */
function anchorOfPassage({ read }: Build, id: string): Anchor | undefined {
  for (const one of read) {
    const passage = one.passages.find((each) => each.id === id);
    if (passage !== undefined) return anchorIn(one, passage);
  }
  return undefined;
}

function handleOfPoint(build: Build, id: string): (Handle & { readonly on: 'point' }) | undefined {
  const point = build.points.find((one) => one.id === id) ?? build.alone.find((one) => one.id === id);
  if (point === undefined) return undefined;
  const { kind, thing, whose, counting, scope } = point.key;
  const common = { on: 'point' as const, kind, thing, whose, counting };
  if (scope === 'whole event') return { ...common, scope };
  const episode = build.alignment.episodes.find((one) => one.id === scope);
  if (episode === undefined) return undefined;
  const anchors = episode.passages.flatMap((passage) => anchorOfPassage(build, passage) ?? []);
  return anchors.length === 0 ? undefined : { ...common, scope: anchors };
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
        const found = list.find(({ id }) => id === target.id);
        if (found !== undefined) return { on: target.on, kind: found.kind, anchor: anchorIn(one, found) };
      }
      return undefined;
    case 'link': {
      const a = anchorOfPassage(build, target.a);
      const b = anchorOfPassage(build, target.b);
      return a === undefined || b === undefined ? undefined : { on: 'link', a, b };
    }
    case 'dependence': {
      const { from, to } = target;
      const known = (key: string): boolean => build.study.accounts.some((one) => one.key === key);
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
  }
}
