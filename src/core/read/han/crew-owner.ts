import type { HanBinding } from './han-clause.ts';
import type { HanFigure } from './han-figure.ts';
import type { HanGroup } from './han-group.ts';
import type { HanWord } from './han-words.ts';

/** What has a crew. */
const MANNED: ReadonlySet<string> = new Set(['ship', 'aircraft']);

/** 戦艦「扶桑」は沈没し、乗員千四百名のうち: whose a crew is: the last ship or aircraft told of before as subject. */
export function crewOwner(
  words: readonly HanWord[],
  figure: HanFigure,
  own: HanBinding | undefined,
  bindings: readonly HanBinding[],
): HanGroup | undefined {
  // 巡視船は乗組員三十一人を救助した: those it does something to are not its own.
  if (
    figure.subset !== 'crew' ||
    own?.groups.some((one) => one.case === 'object' && one.from <= figure.at && figure.at < one.to)
  )
    return undefined;
  const place = (words[figure.from] as HanWord).start;
  for (let i = bindings.length - 1; i >= 0; i--) {
    const { subject, topic } = bindings[i] as HanBinding;
    const ship = [subject, topic].find(
      (one) => one !== undefined && one.end <= place && one.numbers.length === 0 && isShip(words, one),
    );
    if (ship !== undefined) return ship;
  }
  return undefined;
}

/** Whether a group names a ship or an aircraft, by its noun or by one before its name. */
const isShip = (words: readonly HanWord[], { from, headAt }: HanGroup): boolean =>
  MANNED.has(words[headAt]?.sense.object ?? '') ||
  (headAt > from && MANNED.has(words[headAt - 1]?.sense.object ?? ''));
