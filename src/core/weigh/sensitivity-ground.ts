import type { Account, Study } from '../model/account.ts';
import { type DependenceEdge, joinsLines } from '../model/dependence.ts';
import type { Point } from '../model/point.ts';

/** Accounts without their words. */
const withoutWords = (accounts: readonly Account[]) =>
  accounts.map((account) => ({
    ...account,
    editions: account.editions.map(({ id, label, date, language }) => ({ id, label, date, language })),
  }));

/**
 * What the sensitivity of every point of a study depends on, as one text: its parties, whose line counts for nothing, who follows whom, and
 * how much may be looked at; where the study makes sums, all that these weigh. A sensitivity that was remembered under it and under its
 * point still holds.
 */
export function sensitivityGround(study: Study, edges: readonly DependenceEdge[], looks: number): string {
  const { problems: _problems, library: _library, names: _names, hypotheses: _hypotheses, ...rest } = study;
  return JSON.stringify([
    study.parties.map(({ key, allyOf }) => [key, allyOf]),
    study.accounts.flatMap(({ key, marks }) => (marks.length === 0 ? [] : [key])).sort(),
    study.sizes === undefined ? null : { ...rest, accounts: withoutWords(rest.accounts) },
    edges.map((edge) => [
      edge.from,
      edge.to,
      edge.status,
      joinsLines(edge),
      edge.commonSource === true,
      edge.undirected === true,
    ]),
    looks,
  ]);
}

/**
 * What is asked of the accounts that tell of a point: how they are called, for whom they speak, which have one author, and which is the
 * earlier. Authors and days are told by their place among one another, for nothing else of them is asked: a date that is put right and passes
 * no other changes no point.
 */
function asked(point: Point, accounts: ReadonlyMap<string, Account>): unknown {
  const tell = [
    ...new Set(point.readings.flatMap(({ witnesses }) => witnesses.map(({ account }) => account))),
  ]
    .sort()
    .flatMap((key) => accounts.get(key) ?? []);
  const days = tell.flatMap(({ written, published, editions }) =>
    [written, published, ...editions.map(({ date }) => date)].flatMap((dated) => dated?.value.earliest ?? []),
  );
  const places = new Map([...new Set(days)].sort((a, b) => a - b).map((day, place) => [day, place] as const));
  const authors = [...new Set(tell.flatMap(({ author }) => author ?? []))];
  const place = (dated: Account['written']): number | null =>
    places.get(dated?.value.earliest ?? NaN) ?? null;
  return tell.map(({ key, siglum, author, speaksFor, written, published, editions }) => [
    key,
    siglum,
    author === undefined ? null : authors.indexOf(author),
    speaksFor ?? null,
    place(written),
    place(published),
    editions.map(({ id, label, date }) => [id, label, place(date)]),
  ]);
}

/**
 * What the sensitivity of one point depends on beside the ground of the study, as one text. What people think of the point, who is silent
 * on it and where it ranks change nothing that could be supposed; of a reading it matters only whether it is confirmed.
 */
export function sensitivityKey(
  point: Point,
  restsOn: string,
  accounts: ReadonlyMap<string, Account>,
): string {
  const { id, key, state, differences } = point;
  const readings = point.readings.map(
    ({ id: reading, label, value, facet, status, mergedFrom, witnesses }) => [
      [reading, label, value, facet, status === 'confirmed', mergedFrom],
      witnesses,
    ],
  );
  return JSON.stringify([id, key, state, differences, readings, restsOn, asked(point, accounts)]);
}
