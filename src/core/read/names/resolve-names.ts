// Over the usual length: keys, parties and slots are set one after the other over the same names of the whole study.
import { languageOf } from '../../languages/index.ts';
import type { NameEntry, Study } from '../../model/account.ts';
import type { StudyName } from '../../model/build.ts';
import type { NameMention } from '../../model/mention.ts';
import type { Passage, ReadEdition } from '../../model/passage.ts';
import { authorityNames, kindOfEntry } from './authority-names.ts';
import { bracketedForms } from './bracketed-forms.ts';
import { type Cluster, clusterNames, type Lexeme } from './cluster-names.ts';
import { withCrowdPeople } from './crowd-people.ts';
import { facingCrowd } from './facing-crowd.ts';
import { fillSlots } from './fill-slots.ts';
import { asGround, stateOfLand } from './lands.ts';
import { listNames } from './list-names.ts';
import { matchEntry } from './match-entry.ts';
import { indexNames, lookupKey, type NameIndex } from './name-index.ts';
import { gatherClasses, NamedBefore } from './named-before.ts';
import { namesIn } from './names-in.ts';
import { oneState } from './one-state.ts';
import { ownSide } from './own-side.ts';
import { initialsOf } from './person-parts.ts';
import { RulerSides } from './ruler-sides.ts';
import { spellingsOf } from './spellings-of.ts';
import { statesTold } from './states-told.ts';
import type { Tie } from './tied-names.ts';
import { TitleBearers } from './title-bearers.ts';
import { INSIDE, isInside, toldKind } from './told-kind.ts';
import { ToldSides } from './told-sides.ts';
import { sideWords } from './unnamed-sides.ts';
import { withFoundSides } from './with-found-sides.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Named {
  readonly one: ReadEdition;
  readonly names: readonly NameMention[];
}

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
  const known = read.map((one): Named => ({ one, names: withEntries(one, index, isGround) }));
  const lexemes = lexemesOf(known);
  const clusters = clusterNames(lexemes, index, tiesOf(known));
  const clusterOf = (name: NameMention, language: string): Cluster | undefined =>
    clusters.get(lexemeId(name, language));
  const clustered = known.map(
    ({ one, names }): Named => ({
      one,
      names: names.map((name) => {
        if (name.key !== undefined || isOpen(name)) return name;
        const cluster = clusterOf(name, one.edition.language);
        if (cluster === undefined) return name;
        return {
          ...name,
          key: cluster.key,
          ...(cluster.party === undefined ? {} : { party: cluster.party }),
          reasons: [...name.reasons, { rule: 'names.sounds-like', says: cluster.says }],
        };
      }),
    }),
  );
  const sides = new ToldSides();
  for (const { one, names } of clustered)
    sides.gather(one.edition.text, names, languageOf(one.edition.language));
  const keyed = clustered.map(
    ({ one, names }): Named => ({ one, names: names.map((name) => withSide(name, sides)) }),
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

const AMBIGUOUS = 'names.ambiguous';
const isOpen = (name: NameMention): boolean => name.reasons.some((reason) => reason.rule === AMBIGUOUS);

/** The names of an edition with the keys the authority file gives. */
function withEntries(
  one: ReadEdition,
  index: NameIndex,
  isGround: (code: string | undefined) => boolean,
): NameMention[] {
  const authority = authorityNames(one.edition, index);
  const names: NameMention[] = [];
  const outdone = new Set<NameMention>();
  const open: { readonly at: number; readonly entries: readonly NameEntry[] }[] = [];
  const present = new Set<NameEntry>();
  const entries = new Map(index.all.map(({ entry }) => [entry.key, entry] as const));
  for (const name of authority) present.add(entries.get(name.key as string) as NameEntry);
  for (const mention of one.mentions) {
    if (mention.kind !== 'name') continue;
    const inside = namesIn(authority, mention.start, mention.end);
    // The editor's forms win, but not over a longer name they are only a part of: 日本 in 日本海, Blücher in Gebhard Blücher.
    const longer =
      inside.length > 0 &&
      inside.every(
        (name) =>
          name.start >= mention.start &&
          name.end <= mention.end &&
          name.end - name.start < mention.end - mention.start,
      );
    if (inside.length > 0 && !longer) continue;
    if (mention.nameKind === 'demonym') {
      if (longer) continue;
      if (isGround(mention.party)) {
        names.push(asGround(mention));
        continue;
      }
      const party = index.partyOf(mention.party ?? '');
      names.push({ ...mention, party, key: `party:${party}` });
      continue;
    }
    const ofParty =
      longer && inside.every((name) => name.nameKind === 'party' || name.nameKind === 'demonym');
    const match =
      ofParty && mention.nameKind === 'place'
        ? ({ kind: 'none' } as const)
        : matchEntry(mention, index, one.edition.language);
    if (longer) {
      const person = inside.every((name) => name.nameKind === 'person');
      if (match.kind === 'none' && !person && !(ofParty && mention.nameKind === 'place')) continue;
      for (const name of inside) outdone.add(name);
    }
    if (match.kind === 'one') {
      names.push(withEntry(mention, match.entry, match.says));
      present.add(match.entry);
    } else {
      if (match.kind === 'several') open.push({ at: names.length, entries: match.entries });
      names.push(mention);
    }
  }
  // A form of several entries is the one of them that this text names otherwise, if only one is.
  for (const { at, entries } of open) {
    const here = entries.filter((entry) => present.has(entry));
    const mention = names[at] as NameMention;
    names[at] =
      here.length === 1
        ? withEntry(
            mention,
            here[0] as NameEntry,
            `of ${entries.map((entry) => entry.label).join(', ')} only this one is named in full in the text`,
          )
        : {
            ...mention,
            reasons: [
              ...mention.reasons,
              {
                rule: AMBIGUOUS,
                says: `a form of ${entries.map((entry) => entry.label).join(', ')} in names.yaml; nothing tells which`,
              },
            ],
          };
  }
  return [...names, ...authority.filter((name) => !outdone.has(name))].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

function withEntry(mention: NameMention, entry: NameEntry, says: string): NameMention {
  return {
    ...mention,
    nameKind: mention.nameKind === 'unit' ? 'unit' : kindOfEntry(entry),
    key: entry.key,
    ...(entry.party === undefined ? {} : { party: entry.party }),
    reasons: [...mention.reasons, { rule: 'names.authority', says }],
  };
}

/** Names with other initials are other lexemes, until clustering joins them. */
const lexemeId = (name: NameMention, language: string): string =>
  `${language}|${lookupKey(name.stem)}|${initialsOf(name.words).join('')}`;

/** Forms in brackets that are told of one name alone. */
function tiesOf(known: readonly Named[]): Tie[] {
  const found = new Map<string, Tie | undefined>();
  for (const { one, names } of known)
    for (const { name, stem } of bracketedForms(one.edition.text, names)) {
      const tie: Tie =
        name.key === undefined
          ? { stem, form: name.words, lexeme: lexemeId(name, one.edition.language) }
          : { stem, form: name.words, entry: { key: name.key, party: name.party } };
      const old = found.get(stem);
      const same = old?.lexeme === tie.lexeme && old?.entry?.key === tie.entry?.key;
      found.set(stem, !found.has(stem) || same ? tie : undefined);
    }
  return [...found.values()].filter((tie) => tie !== undefined);
}

/** The names no entry has, one lexeme for each stem, language and set of initials. */
function lexemesOf(known: readonly Named[]): Lexeme[] {
  const found = new Map<
    string,
    {
      stem: string;
      language: string;
      form: string;
      kinds: Map<string, number>;
      initials: readonly string[];
      count: number;
    }
  >();
  for (const { one, names } of known) {
    const { language } = one.edition;
    for (const name of names) {
      if (name.key !== undefined || isOpen(name)) continue;
      const id = lexemeId(name, language);
      const old = found.get(id) ?? {
        stem: lookupKey(name.stem),
        language,
        form: name.words,
        kinds: new Map<string, number>(),
        initials: initialsOf(name.words),
        count: 0,
      };
      found.set(id, old);
      old.count++;
      if (
        name.words.length < old.form.length ||
        (name.words.length === old.form.length && name.words < old.form)
      )
        old.form = name.words;
      const told = isInside(name) ? INSIDE : name.nameKind;
      if (told !== 'other') old.kinds.set(told, (old.kinds.get(told) ?? 0) + 1);
    }
  }
  return [...found.entries()].map(([id, { stem, language, form, kinds, initials, count }]) => {
    const kind = toldKind(kinds);
    return { id, stem, language, form, spellings: spellingsOf(stem, form, language), kind, initials, count };
  });
}
