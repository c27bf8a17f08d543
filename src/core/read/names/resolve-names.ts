import { languageOf } from '../../languages/index.ts';
import type { Study } from '../../model/account.ts';
import type { StudyName } from '../../model/build.ts';
import type { NameMention } from '../../model/mention.ts';
import type { Passage, ReadEdition } from '../../model/passage.ts';
import { type Cluster, clusterNames } from './cluster-names.ts';
import { withCrowdPeople } from './crowd-people.ts';
import { facingCrowd } from './facing-crowd.ts';
import { fillSlots } from './fill-slots.ts';
import { stateOfLand } from './lands.ts';
import { lexemeId, lexemesOf, type NamedEdition, tiesOf } from './lexemes-of.ts';
import { listNames } from './list-names.ts';
import { indexNames } from './name-index.ts';
import { gatherClasses, NamedBefore } from './named-before.ts';
import { namesIn } from './names-in.ts';
import { oneState } from './one-state.ts';
import { ownSide } from './own-side.ts';
import { RulerSides } from './ruler-sides.ts';
import { statesTold } from './states-told.ts';
import { TitleBearers } from './title-bearers.ts';
import { ToldSides } from './told-sides.ts';
import { sideWords } from './unnamed-sides.ts';
import { isOpen, withEntries } from './with-entries.ts';
import { withFoundSides } from './with-found-sides.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The study layer of reading names: every mention gets a key that is the same in every language, from the authority
 * file where it has the form, else from a cluster of spellings that sound alike; and a party of the study. The
 * slots of claims then take both. The editor's file comes before every similarity.
 */
export function resolveNames(
  study: Pick<Study, 'parties' | 'names'> & Partial<Pick<Study, 'accounts'>>,
  read: readonly ReadEdition[],
): { read: ReadEdition[]; names: StudyName[] } {
  const listed = indexNames(study);
  const told = statesTold(read);
  const aliases = oneState(told, listed);
  const lands = stateOfLand(told, listed);
  const index = {
    ...listed,
    partyOf: (code: string) => {
      const state = lands.get(code) ?? code;
      return listed.partyOf(aliases.get(state) ?? state);
    },
  };
  const isGround = (code: string | undefined): boolean =>
    code !== undefined && lands.has(code) && lands.get(code) === undefined;
  const known = read.map((one): NamedEdition => ({ one, names: withEntries(one, index, isGround) }));
  const lexemes = lexemesOf(known);
  const clusters = clusterNames(lexemes, index, tiesOf(known));
  const clusterOf = (name: NameMention, language: string): Cluster | undefined =>
    clusters.get(lexemeId(name, language));
  const clustered = known.map(
    ({ one, names }): NamedEdition => ({
      one,
      names: names.map((name) =>
        name.key !== undefined || isOpen(name)
          ? name
          : withCluster(name, clusterOf(name, one.edition.language)),
      ),
    }),
  );
  const sides = new ToldSides();
  for (const { one, names } of clustered)
    sides.gather(one.edition.text, names, languageOf(one.edition.language));
  const keyed = clustered.map(
    ({ one, names }): NamedEdition => ({ one, names: names.map((name) => withSide(name, sides)) }),
  );
  const allyOf = new Map(
    study.parties.flatMap(({ key, allyOf }) => (allyOf === undefined ? [] : [[key, allyOf] as const])),
  );
  const spokenFor = new Map(
    (study.accounts ?? []).flatMap(({ key, speaksFor }) =>
      speaksFor === undefined ? [] : [[key, speaksFor] as const],
    ),
  );
  const names = listNames(study, keyed, (name, language) => clusterOf(name, language)?.score ?? 1);
  const places = new Set(names.filter(({ kind }) => kind === 'place').map(({ key }) => key));
  const isPlace = (key: string): boolean => places.has(key);
  const classes = new Map<string, Set<string>>();
  for (const { one, names } of keyed)
    gatherClasses(one.edition.text, names, languageOf(one.edition.language), classes);
  const facing = facingCrowd(
    keyed.map(({ one, names }) => ({ one, names, language: languageOf(one.edition.language) })),
  );
  const resolved = keyed.map(({ one, names }): ReadEdition => {
    const bearers = new TitleBearers(one.edition.text, names);
    const language = languageOf(one.edition.language);
    const { text } = one.edition;
    const before = new NamedBefore(text, names, language, classes, isPlace);
    const rulers = new RulerSides(text, names, language);
    const ground = {
      names,
      text,
      language,
      allyOf,
      sides: sideWords(language),
      facing: (words: string) => facing(language, words),
      partyOf: index.partyOf,
      ownSide: ownSide(language, spokenFor.get(one.edition.account)),
    };
    const inPassage = (passage: Passage): Passage => ({
      ...passage,
      names: namesIn(names, passage.start, passage.end),
    });
    const mentions = [...one.mentions.filter((mention) => mention.kind !== 'name'), ...names].sort(
      (a, b) => a.start - b.start || a.end - b.end || compare(a.kind, b.kind),
    );
    return {
      ...one,
      mentions,
      passages: one.passages.map(inPassage),
      claims: one.claims.map((claim) =>
        rulers.filled(before.filled(bearers.filled(fillSlots(claim, ground)))),
      ),
    };
  });
  return withFoundSides({ read: withCrowdPeople(resolved), names });
}

/** A name with the key of the cluster of spellings it is in. */
function withCluster(name: NameMention, cluster: Cluster | undefined): NameMention {
  if (cluster === undefined) return name;
  return {
    ...name,
    key: cluster.key,
    ...(cluster.party === undefined ? {} : { party: cluster.party }),
    reasons: [...name.reasons, { rule: 'names.sounds-like', says: cluster.says }],
  };
}

/** A name with the side that the texts tell of it. */
function withSide(name: NameMention, sides: ToldSides): NameMention {
  const party = name.party === undefined && name.nameKind !== 'place' ? sides.of(name.key) : undefined;
  if (party === undefined) return name;
  return {
    ...name,
    party,
    reasons: [
      ...name.reasons,
      { rule: 'names.told-side', says: 'the texts tell its side by the people it is called after or leads' },
    ],
  };
}
