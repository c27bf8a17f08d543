import type { Build } from '../model/build.ts';
import type { ApparatusGround, PointView } from './apparatus.ts';

/** What weighing found, by point, what adding up shows, and what people translated. */
export function weighingGround({
  weighing,
  arithmetic,
  decisions,
}: Build): Pick<ApparatusGround, 'sensitivity' | 'ranges' | 'arithmetic' | 'translations'> {
  return {
    arithmetic,
    translations: new Map(
      decisions.flatMap(({ object, translation }) =>
        object === undefined || translation === undefined ? [] : [[object, translation] as const],
      ),
    ),
    sensitivity: new Map(weighing.sensitivity.map((one) => [one.point, one] as const)),
    ranges: new Map(weighing.ranges.map((one) => [one.point, one] as const)),
  };
}

/** Range and sensitivity of a point, without names that may not be shown. */
export function weighedView(
  { cast, ranges, sensitivity }: ApparatusGround,
  point: string,
): Pick<PointView, 'range' | 'sensitivity'> {
  const range = ranges.get(point);
  const found = sensitivity.get(point);
  const shown = ({ point: _, readings: __, ...rest }: NonNullable<typeof range>): PointView['range'] => ({
    ...rest,
    says: cast.guard(rest.says),
  });
  return {
    ...(range === undefined ? {} : { range: shown(range) as NonNullable<PointView['range']> }),
    ...(found === undefined
      ? {}
      : {
          sensitivity: {
            says: cast.guard(found.says),
            changes: found.alterations.map(({ says }) => cast.guard(says)),
          },
        }),
  };
}
