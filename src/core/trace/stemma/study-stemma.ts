import type { Study } from '../../model/account.ts';
import type { Point } from '../../model/point.ts';
import type { Reuse } from '../../model/reuse.ts';
import type { StudyStemma, VariantPlace } from '../../model/stemma.ts';
import { editionDays } from '../account-days.ts';
import { letGoOfRuns } from '../laid-runs.ts';
import { type OwnedText, ownedTexts, pointPlaces } from '../point-places.ts';
import { textName } from '../study-reuse.ts';
import { textFamilies } from './families.ts';
import { knownEnough } from './known-enough.ts';
import { stemmaOf } from './stemma.ts';

/** Of two or fewer texts no stemma is drawn: the list of dependence says all there is. */
const LEAST_TEXTS = 3;

/**
 * The stemmata the program draws: one of all texts from what they read at the points at issue, and one of each family of texts that
 * share most of their words, from the places where these part. What a text does not say is not known. An edition that reads all
 * points as the one before it does is left out of the first.
 */
export function studyStemmata(study: Study, points: readonly Point[], reuse: Reuse): StudyStemma[] {
  const texts = ownedTexts(study);
  const rows = pointPlaces(texts, points).map(({ readings }) => readings);
  const families = textFamilies(texts, reuse);
  letGoOfRuns(reuse);
  return [
    ...drawn('readings', 'points', rows, texts),
    ...families.flatMap(({ members, places }) =>
      drawn(`words of ${textName((members[0] as OwnedText).edition)}`, 'words', places, members),
    ),
  ];
}

/** Whether an edition reads every place as the edition of its account before it. */
const repeats = (places: readonly VariantPlace[], texts: readonly OwnedText[], at: number): boolean =>
  at > 0 && texts[at - 1]?.owner === texts[at]?.owner && places.every((place) => place[at] === place[at - 1]);

function drawn(
  name: string,
  of: 'points' | 'words',
  places: readonly VariantPlace[],
  texts: readonly OwnedText[],
): StudyStemma[] {
  const parting = places.filter((place) => new Set(place.filter((reading) => reading >= 0)).size > 1);
  const known = texts.map((_, at) =>
    parting.reduce((sum, place) => sum + ((place[at] as number) >= 0 ? 1 : 0), 0),
  );
  const own = texts.flatMap((_, at) => (of === 'points' && repeats(parting, texts, at) ? [] : [at]));
  const kept = knownEnough(
    own.length,
    parting.map((place) => Int32Array.from(own, (at) => place[at] as number)),
  ).map((at) => own[at] as number);
  if (kept.length < LEAST_TEXTS) return [];
  const members = kept.map((at) => texts[at] as OwnedText);
  const used = parting
    .map((place) => Int32Array.from(kept, (at) => place[at] as number))
    .filter((place) => new Set(place.filter((reading) => reading >= 0)).size > 1);
  const stemma = stemmaOf({
    names: members.map(({ edition }) => textName(edition)),
    places: used,
    days: members.map(({ account, edition }) => editionDays(account, edition)),
  });
  const { edges, root, dated } = stemma;
  return [
    {
      name,
      nodes: stemma.nodes.map((node, at) => {
        const text = members[at];
        return text === undefined
          ? node
          : { ...node, text: { account: text.account.key, edition: text.edition.label } };
      }),
      edges,
      root,
      dated,
      ground: { of, places: used.length },
      leftOut: texts.flatMap(({ account, edition }, at) =>
        !own.includes(at) || kept.includes(at)
          ? []
          : [{ account: account.key, edition: edition.label, places: known[at] as number }],
      ),
    },
  ];
}
