import type { Study } from '../../model/account.ts';
import type { Point } from '../../model/point.ts';
import type { Problem } from '../../model/problem.ts';

/**
 * What the settings say of statements that are not there: of a point the study does not have, or of a reading its account does not give. It
 * changes nothing, and who wrote it must hear so: ids and labels change with the texts and with what is read of them.
 */
export function lostStatements({ accounts }: Study, points: readonly Point[]): Problem[] {
  const byId = new Map(points.map((point) => [point.id, point] as const));
  return accounts.flatMap(({ key, criticism }): Problem[] =>
    (criticism?.statements ?? []).flatMap(({ point: id, reading }): Problem[] => {
      const lost = (says: string, remedy: string): Problem[] => [
        {
          code: 'criticism.lost',
          level: 'warning',
          place: { file: 'study.yaml', account: key },
          says: `${key} is judged on ${id}, ${says}; the judgement changes nothing`,
          remedy,
        },
      ];
      const point = byId.get(id);
      if (point === undefined)
        return lost(
          'which is no point of this study',
          'take the id from the report or from variorum weigh --all',
        );
      const own = point.readings.filter(({ witnesses }) => witnesses.some(({ account }) => account === key));
      if (own.length === 0) return lost('where it gives no reading', 'judge the account that gives it');
      if (reading === undefined || own.some(({ label }) => label === reading)) return [];
      return lost(
        `reading ${reading}, which it does not give there`,
        `it gives ${own.map(({ label }) => label).join('; ')}: write reading: with one of them`,
      );
    }),
  );
}
