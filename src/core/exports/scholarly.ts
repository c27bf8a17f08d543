import type { Account } from '../model/account.ts';
import type { Build } from '../model/build.ts';
import type { Point } from '../model/point.ts';
import type { AccountView } from '../show/accounts.ts';
import type { PointView } from '../show/apparatus.ts';
import { type Cast, castOf } from '../show/cast.ts';
import { reportContent } from '../show/report-content.ts';
import { aboutLines } from './about-lines.ts';
import type { ExportParts } from './export-parts.ts';
import { exportedPoints } from './exported-points.ts';

/** A point as an edition prints it. */
export interface ScholarlyPoint {
  /** Its number in the export, from 1. */
  readonly number: number;
  readonly point: Point;
  readonly view: PointView;
  /** Said beside a point that nobody confirmed; empty for one that was confirmed or established. */
  readonly warning: string;
}

/** What an export for print is made of. */
export interface Scholarly {
  readonly cast: Cast;
  readonly title: string;
  readonly points: readonly ScholarlyPoint[];
  /** Accounts under their public keys; one that may not be shown stands without its name. */
  readonly accounts: ReadonlyMap<string, AccountView>;
  /** Members of the study by public key. */
  readonly members: ReadonlyMap<string, Account>;
  /** Sentences on the whole, with which the export ends. */
  readonly about: readonly string[];
}

const WARNINGS = {
  machine: 'Found by the program; no person has looked at it.',
  seen: 'Found by the program and seen, but not confirmed, by a person.',
  confirmed: '',
} as const;

/**
 * The points an edition may print: those a person confirmed or in which the editor established a reading; the others
 * only when asked, each with a word that says so. Hidden points stand only where a reading is established.
 */
export function scholarly(build: Build, parts: ExportParts): Scholarly {
  const cast = castOf(build.study, build.names);
  const content = reportContent(build, parts);
  const views = new Map(content.points.map((view) => [view.id, view] as const));
  const shown = exportedPoints(build);
  const kept = shown.filter(
    ({ status, established }) =>
      parts.unconfirmed === true || status === 'confirmed' || established !== undefined,
  );
  const left = shown.length - kept.length;
  const points = kept.map((point, at): ScholarlyPoint => {
    const warning = point.established === undefined ? WARNINGS[point.status] : '';
    return { number: at + 1, point, view: views.get(point.id) as PointView, warning };
  });
  const leftOut =
    left === 0
      ? []
      : [
          `Points left out because no person has confirmed them: ${left} of ${shown.length}. The option --unconfirmed adds them, marked.`,
        ];
  return {
    cast,
    title: content.contents.title,
    points,
    accounts: new Map(content.accounts.map((account) => [account.key, account] as const)),
    members: new Map([...cast.members.values()].map(({ key, account }) => [key, account] as const)),
    about: aboutLines(build, kept, parts, leftOut),
  };
}
