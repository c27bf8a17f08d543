import type { NameEntry } from '../../model/account.ts';
import type { NameMention } from '../../model/mention.ts';
import type { ReadEdition } from '../../model/passage.ts';
import { authorityNames, kindOfEntry } from './authority-names.ts';
import { asGround } from './lands.ts';
import { matchEntry } from './match-entry.ts';
import type { NameIndex } from './name-index.ts';
import { namesIn } from './names-in.ts';

const AMBIGUOUS = 'names.ambiguous';

/** Whether a name is a form of several entries, and nothing tells of which. */
export const isOpen = (name: NameMention): boolean =>
  name.reasons.some((reason) => reason.rule === AMBIGUOUS);

/** The names of an edition with the keys the authority file gives. */
export function withEntries(
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
