import type { CountedRole } from '../../model/quantity.ts';
import type { Group } from '../clause.ts';
import { THINGS } from '../figures/counted-kinds.ts';
import type { HanBinding } from './han-clause.ts';
import { agrees, type HanFigure } from './han-figure.ts';
import { bindingOf, same } from './han-figure-owner.ts';
import { type HanGroup, hanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import type { HanSense } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

/** 坦克354辆，其中96辆: a counter without a noun counts the things of the figure before. */
export function sameThing(
  figure: HanFigure,
  told: readonly HanFigure[],
  topic: HanSense | undefined,
  lexicon: HanLexicon,
): HanFigure {
  if (
    !figure.noun &&
    figure.counter !== undefined &&
    topic?.object !== undefined &&
    figure.object !== 'person' &&
    topic.object !== figure.object &&
    !lexicon.smaller.has(figure.counter) &&
    agrees(figure.object, topic.object)
  )
    return {
      ...figure,
      object: topic.object,
      ...(topic.subset === undefined ? {} : { subset: topic.subset }),
    };
  const last = told.at(-1);
  if (
    figure.noun ||
    last === undefined ||
    figure.counter === undefined ||
    last.counter !== figure.counter ||
    last.object === figure.object ||
    figure.object === 'person'
  )
    return figure;
  return { ...figure, object: last.object, ...(last.subset === undefined ? {} : { subset: last.subset }) };
}

/** The figure as one of what a noun names. */
export const countedBy = (figure: HanFigure, { object, subset }: HanSense): HanFigure =>
  object === undefined
    ? figure
    : { ...figure, object, ...(subset === undefined ? {} : { subset }), noun: true };

/** ソ連軍の戦車は85輌が…: the topic's noun, when it is a thing that is counted. */
export function topicThing(
  words: readonly HanWord[],
  bindings: readonly HanBinding[],
  groups: readonly HanGroup[],
  at: number,
): HanSense | undefined {
  const group = groups.find((one) => one.from <= at && at < one.to);
  const binding = group === undefined ? undefined : bindingOf(bindings, group);
  const head = [binding?.topic, binding?.subject].find(
    (one) =>
      one !== undefined &&
      !same(one, group) &&
      THINGS.has((words[one.headAt] as HanWord).sense.object ?? 'other'),
  );
  return head === undefined ? undefined : (words[head.headAt] as HanWord).sense;
}

/** People are casualties, not lost; things are lost, not killed. */
export function suited(figure: HanFigure, roles: readonly CountedRole[]): readonly CountedRole[] {
  if (figure.object === 'place') return roles.filter((role) => role !== 'strength');
  if (figure.object === 'person')
    return roles.length === 1 && roles[0] === 'lost'
      ? ['casualties']
      : roles.length > 1
        ? roles.filter((role) => role !== 'lost')
        : roles;
  if (!THINGS.has(figure.object)) return roles;
  return [
    ...new Set(
      roles.map((role) =>
        role === 'killed' || role === 'casualties' || role === 'missing'
          ? 'lost'
          : role === 'wounded'
            ? 'damaged'
            : role,
      ),
    ),
  ];
}

/** The place whose height or breadth is told: 張鼓峰は標高150m, 张鼓峰海拔155.1米. */
export function measuredOf(
  words: readonly HanWord[],
  figure: HanFigure,
  group: HanGroup | undefined,
  binding: HanBinding | undefined,
  lexicon: HanLexicon,
): Group | undefined {
  const ground = (one: HanGroup | undefined): one is HanGroup =>
    one !== undefined &&
    (one.kind === 'place' || one.kind === 'border') &&
    !(one.from <= figure.at && figure.at < one.to);
  const told = [binding?.topic, binding?.subject].find(ground);
  if (told !== undefined || group === undefined) return told;
  for (let i = figure.at - 1; i >= group.from; i--) {
    const word = words[i] as HanWord;
    if (word.name?.nameKind === 'place')
      return hanGroup(words, lexicon, [{ from: i, to: i + 1, link: undefined }], undefined);
  }
  return undefined;
}
