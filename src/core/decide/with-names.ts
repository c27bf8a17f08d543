import type { NameEntry, Study } from '../model/account.ts';
import type { Decision, Handle, NameFields, NameForm } from '../model/decision.ts';
import { foldWord } from '../text/fold.ts';

type NameHandle = Extract<Handle, { on: 'name' }>;
type Forms = Readonly<Record<string, readonly string[]>>;

const SHAPING = new Set(['rename', 'merge', 'split', 'admit', 'forbid', 'describe']);

const withForms = (all: Forms, more: readonly NameForm[]): Forms => {
  const next: Record<string, readonly string[]> = { ...all };
  for (const { language, form } of more)
    if (!(next[language] ?? []).includes(form)) next[language] = [...(next[language] ?? []), form];
  return next;
};
const withoutForms = (all: Forms, gone: readonly NameForm[]): Forms =>
  Object.fromEntries(
    Object.entries(all).map(([language, forms]) => [
      language,
      forms.filter((form) => !gone.some((one) => one.language === language && one.form === form)),
    ]),
  );
const listed = (forms: Forms): NameForm[] =>
  Object.entries(forms).flatMap(([language, list]) => list.map((form) => ({ language, form })));

/** The first of some keys that no entry has. */
function freeKey(wanted: string, entries: ReadonlyMap<string, NameEntry>): string {
  if (!entries.has(wanted)) return wanted;
  let number = 2;
  while (entries.has(`${wanted} ${number}`)) number++;
  return `${wanted} ${number}`;
}

/** An entry with fields set; an empty text takes a field away, coordinates that are none are passed over. */
function described(entry: NameEntry, to: NameFields): NameEntry {
  const next: { -readonly [K in keyof NameEntry]: NameEntry[K] } = { ...entry };
  if (to.kind !== undefined && to.kind !== '') next.kind = to.kind;
  for (const name of ['party', 'note'] as const) {
    const value = to[name];
    if (value === '') delete next[name];
    else if (value !== undefined) next[name] = value;
  }
  for (const name of ['living', 'mask'] as const) {
    if (to[name] === 'true') next[name] = true;
    else if (to[name] === 'false') delete next[name];
  }
  if (to.coordinates === '') delete next.coordinates;
  else if (to.coordinates !== undefined) {
    const [north, east] = to.coordinates.split(',').map(Number);
    if (north !== undefined && east !== undefined && Math.abs(north) <= 90 && Math.abs(east) <= 180)
      next.coordinates = [north, east];
  }
  return next;
}

/** The authority file as decisions shape it, one after the other. */
class Authority {
  readonly entries: Map<string, NameEntry>;
  /** Where the keys of merged names lead. */
  readonly moved = new Map<string, string>();

  constructor(names: readonly NameEntry[]) {
    this.entries = new Map(names.map((entry) => [entry.key, entry] as const));
  }

  /** The entry a handle means; a name that was only found gets one, with the spellings it had. */
  #entry({ key, label, kind, forms }: NameHandle): NameEntry {
    let now = key;
    for (let to = this.moved.get(now); to !== undefined; to = this.moved.get(now)) now = to;
    const known = this.entries.get(now);
    if (known !== undefined) return known;
    const made: NameEntry = { key: now, kind, label, forms: withForms({}, forms) };
    this.entries.set(now, made);
    return made;
  }

  decide({ handle, verb, by }: Decision): void {
    if (handle.on !== 'name') return;
    const before = this.#entry(handle);
    const old: NameEntry = {
      ...before,
      decidedBy: before.decidedBy?.split(', ').includes(by)
        ? before.decidedBy
        : [before.decidedBy ?? [], by].flat().join(', '),
    };
    const put = (entry: NameEntry): void => void this.entries.set(entry.key, entry);
    const without = (gone: readonly NameForm[]): NameEntry => ({
      ...old,
      forms: withoutForms(old.forms, gone),
      not: withForms(old.not ?? {}, gone),
    });
    switch (verb.do) {
      case 'rename':
        put({ ...old, label: verb.as });
        break;
      case 'describe':
        put(described(old, verb.to as NameFields));
        break;
      case 'admit':
        put({ ...old, forms: withForms(old.forms, [verb]), not: withoutForms(old.not ?? {}, [verb]) });
        break;
      case 'forbid':
        put(without([verb]));
        break;
      case 'split': {
        if (!('forms' in verb)) break;
        put(without(verb.forms));
        const key = freeKey(`~${foldWord(verb.as)}`, this.entries);
        const { kind, decidedBy } = old;
        put({ key, kind, label: verb.as, forms: withForms({}, verb.forms), decidedBy: decidedBy as string });
        break;
      }
      case 'merge': {
        if (verb.into.on !== 'name') break;
        const into = this.#entry(verb.into);
        if (into.key === old.key) break;
        this.entries.delete(old.key);
        this.moved.set(old.key, into.key);
        const forms = withForms(into.forms, listed(old.forms));
        put({
          ...old,
          ...into,
          forms,
          // A spelling that one of the two has is not barred from both.
          not: withoutForms(withForms(into.not ?? {}, listed(old.not ?? {})), listed(forms)),
          decidedBy: old.decidedBy as string,
        });
        break;
      }
    }
  }
}

/** The study with its authority file as people shaped it; the keys of merged names are followed in the parties. */
export function withNames(study: Study, decisions: readonly Decision[]): Study {
  const shaping = decisions.filter(({ handle, verb }) => handle.on === 'name' && SHAPING.has(verb.do));
  if (shaping.length === 0) return study;
  const authority = new Authority(study.names);
  for (const decision of shaping) authority.decide(decision);
  const keyOf = (key: string): string => {
    let now = key;
    for (let to = authority.moved.get(now); to !== undefined; to = authority.moved.get(now)) now = to;
    return now;
  };
  return {
    ...study,
    names: [...authority.entries.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
    parties: study.parties.map((party) => ({ ...party, members: [...new Set(party.members.map(keyOf))] })),
  };
}
