import type { Build } from '../../model/build.ts';
import type { ReportContent } from '../../show/report-content.ts';
import { exportedPoints } from '../exported-points.ts';

/** Where the pages of a site stand. */
export interface SitePaths {
  /** Path of a point by its id; absent when it has no page, because the editor hid it. */
  readonly point: ReadonlyMap<string, string>;
  /** Path of an account by its public key. */
  readonly account: ReadonlyMap<string, string>;
}

/** Letters of a name of a page; longer questions are cut at a word. */
const LONGEST = 80;

/** Words as part of an address: `How many men died?` becomes `how-many-men-died`. */
const slug = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST + 1)
    .replace(/^(.{20,80})-[^-]*$/, (whole, cut: string) => (whole.length > LONGEST ? cut : whole));

/** A path for each key, from its words; those that fall together are numbered in the order given. */
function paths(
  named: readonly (readonly [key: string, words: string])[],
  folder: string,
): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    named.map(([key, words]) => {
      const base = slug(words) || 'page';
      let name = base;
      for (let number = 2; taken.has(name); number++) name = `${base}-${number}`;
      taken.add(name);
      return [key, `${folder}/${name}.html`];
    }),
  );
}

/** Readable paths: of a point made of its question, of an account of its key. */
export function pathsOf(build: Build, content: ReportContent): SitePaths {
  const shown = new Set(
    [...exportedPoints(build), ...build.alone.filter(({ hidden }) => !hidden)].map(({ id }) => id),
  );
  return {
    point: paths(
      content.points.filter(({ id }) => shown.has(id)).map(({ id, question }) => [id, question]),
      'points',
    ),
    account: paths(
      content.accounts.map(({ key }) => [key, key]),
      'accounts',
    ),
  };
}
