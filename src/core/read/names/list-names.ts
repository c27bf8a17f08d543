import type { Study } from '../../model/account.ts';
import type { StudyName } from '../../model/build.ts';
import type { NameMention } from '../../model/mention.ts';
import type { ReadEdition } from '../../model/passage.ts';
import { namesIn } from './names-in.ts';
import { INSIDE, isInside, toldKind } from './told-kind.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Acts that are done to ground alone. */
const ON_GROUND: ReadonlySet<string> = new Set(['capture_place', 'occupy', 'besiege', 'enter', 'annex']);

/** Starts of names to which something is done that is done to ground alone. */
function groundOf(one: ReadEdition, names: readonly NameMention[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const claim of one.claims)
    if (claim.kind === 'act' && claim.target !== undefined && ON_GROUND.has(claim.act))
      for (const { start } of namesIn(names, claim.target.start, claim.target.end)) starts.add(start);
  return starts;
}

interface Row {
  form: string;
  readonly language: string;
  readonly accounts: Set<string>;
  count: number;
  score: number;
}

/** Whether one form of a name is rather shown than another: the shortest is nearest to the nominative, and of TESK and Tesk the one of plain prose. */
function isBetterForm(form: string, than: string): boolean {
  if (form.length !== than.length) return form.length < than.length;
  if (
    form.toLowerCase() === than.toLowerCase() &&
    (form === form.toUpperCase()) !== (than === than.toUpperCase())
  )
    return than === than.toUpperCase();
  return form < than;
}

/** Every name of the study with its forms and who uses which; one row for each stem and language. */
export function listNames(
  study: Pick<Study, 'parties' | 'names'>,
  read: readonly { readonly one: ReadEdition; readonly names: readonly NameMention[] }[],
  scoreOf: (name: NameMention, language: string) => number,
): StudyName[] {
  const forms = new Map<string, Map<string, Row>>();
  const kinds = new Map<string, Map<string, number>>();
  for (const { one, names } of read) {
    const { language, account } = one.edition;
    const ground = groundOf(one, names);
    for (const name of names) {
      if (name.key === undefined || name.nameKind === 'demonym') continue;
      const counts = kinds.get(name.key) ?? new Map<string, number>();
      kinds.set(name.key, counts);
      const told = name.nameKind === 'other' && ground.has(name.start);
      const kind = told || isInside(name) ? INSIDE : name.nameKind;
      if (kind !== 'other') counts.set(kind, (counts.get(kind) ?? 0) + 1);
      const rows = forms.get(name.key) ?? new Map<string, Row>();
      forms.set(name.key, rows);
      const id = `${language}|${name.stem}`;
      const row = rows.get(id) ?? {
        form: name.words,
        language,
        accounts: new Set<string>(),
        count: 0,
        score: scoreOf(name, language),
      };
      if (isBetterForm(name.words, row.form)) row.form = name.words;
      row.accounts.add(account);
      row.count++;
      rows.set(id, row);
    }
  }
  const entries = new Map(study.names.map((entry) => [entry.key, entry] as const));
  return [...forms.entries()]
    .map(([key, rows]): StudyName => {
      const entry = entries.get(key);
      const sorted = [...rows.values()]
        .map((row) => ({ ...row, accounts: [...row.accounts].sort(compare) }))
        .sort((a, b) => compare(a.language, b.language) || compare(a.form, b.form));
      return {
        key,
        label: entry?.label ?? (sorted.find((row) => row.language === 'en') ?? sorted[0])?.form ?? key,
        kind: entry?.kind ?? toldKind(kinds.get(key)),
        source: entry === undefined ? 'found' : 'authority',
        forms: sorted,
        ...(entry?.party === undefined ? {} : { party: entry.party }),
      };
    })
    .sort((a, b) => compare(a.key, b.key));
}
