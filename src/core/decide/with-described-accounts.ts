import { datedOf } from '../calendars/dated.ts';
import type { Account, Study } from '../model/account.ts';
import { accountField, type DescribedField, isDescribedField } from '../model/account-fields.ts';
import type { AccountDescription, Decision } from '../model/decision.ts';
import { readDepends } from '../model/depends-words.ts';
import { readRights } from '../model/rights-words.ts';
import { fieldsOfCitation } from './citation-fields.ts';

type Draft = { -readonly [K in keyof Account]: Account[K] };
type Words =
  | 'author'
  | 'editionRead'
  | 'genre'
  | 'speaksFor'
  | 'tradition'
  | 'countsBy'
  | 'translationOf'
  | 'citation';

/** A field of words that an account may lack; an empty text takes it away. */
const words =
  (name: Words) =>
  (draft: Draft, value: string): void => {
    if (value === '') delete draft[name];
    else draft[name] = value;
  };
/** A date that is none is passed over. */
const date =
  (name: 'written' | 'published') =>
  (draft: Draft, value: string): void => {
    const dated = datedOf(value);
    if (value === '') delete draft[name];
    else if (dated !== undefined) draft[name] = dated;
  };
/** One of the words of a field, or what the field is when nothing is said. */
const choice =
  <K extends 'text' | 'read' | 'kind'>(name: K, unsaid: Account[K]) =>
  (draft: Draft, value: string): void => {
    if (value === '') draft[name] = unsaid as Draft[K];
    else if (accountField(name)?.choices?.includes(value) === true) draft[name] = value as Draft[K];
  };

const SET: Readonly<Record<DescribedField, (draft: Draft, value: string) => void>> = {
  siglum: (draft, value) => {
    draft.siglum = value === '' ? draft.key : value;
  },
  title: (draft, value) => {
    draft.title = value === '' ? draft.key : value;
  },
  author: words('author'),
  language: (draft, value) => {
    if (value === '') return;
    draft.language = value;
    draft.editions = draft.editions.map((edition) =>
      edition.language === value ? edition : { ...edition, language: value },
    );
  },
  written: date('written'),
  published: date('published'),
  'edition-read': words('editionRead'),
  text: choice('text', 'original'),
  read: choice('read', 'full'),
  kind: choice('kind', 'narrative'),
  genre: words('genre'),
  rights: (draft, value) => {
    draft.rights = value === '' ? { allow: 'free' } : (readRights(value) ?? { allow: 'none' });
  },
  'speaks-for': words('speaksFor'),
  tradition: words('tradition'),
  calendar: (draft, value) => {
    if (value === '') delete draft.calendar;
    else if (value === 'julian' || value === 'gregorian') draft.calendar = value;
  },
  'counts-by': words('countsBy'),
  'translation-of': words('translationOf'),
  'depends-on': (draft, value) => {
    const stated = draft.dependsOn.find(({ because }) => because === undefined)?.stated ?? true;
    const named = value.split(',').flatMap((one) => (one.trim() === '' ? [] : [readDepends(one, stated)]));
    const copies = draft.dependsOn.filter(
      ({ account, because }) => because !== undefined && !named.some((one) => one.account === account),
    );
    draft.dependsOn = [...named, ...copies];
  },
  'basis-of-dependence': (draft, value) => {
    draft.dependsOn = draft.dependsOn.map((one) =>
      one.because === undefined ? { ...one, stated: value !== 'inferred' } : one,
    );
  },
  citation: words('citation'),
};

/** Fields that change nothing of what is read, compared and traced: only how an account is called, shown and published. */
const CALLING: ReadonlySet<string> = new Set<DescribedField>([
  'siglum',
  'title',
  'edition-read',
  'genre',
  'rights',
  'tradition',
]);

/** Whether a decision describes an account in a way that reading and comparing ask for. */
export const isTelling = ({ handle, verb }: Decision): boolean =>
  handle.on === 'account' &&
  verb.do === 'describe' &&
  Object.keys(verb.to).some((name) => !CALLING.has(name));

/** Whether a decision describes how an account is called, shown and published. */
export const isCalling = ({ handle, verb }: Decision): boolean =>
  handle.on === 'account' && verb.do === 'describe' && Object.keys(verb.to).some((name) => CALLING.has(name));

/** Fields in the order of the table: the basis of a dependence is told of those that are named beside it. */
const given = (to: AccountDescription, calling: boolean): (readonly [DescribedField, string])[] =>
  (Object.keys(SET) as DescribedField[]).flatMap((name) => {
    const value = to[name];
    return value === undefined || CALLING.has(name) !== calling ? [] : [[name, value.trim()] as const];
  });

function described(account: Account, to: AccountDescription, { library }: Study, calling: boolean): Account {
  const draft: Draft = { ...account };
  for (const [name, value] of given(to, calling)) SET[name](draft, value);
  if (calling || to.citation === undefined) return draft;
  // What nobody said the library tells.
  const cited = fieldsOfCitation(library.find(({ id }) => id === draft.citation));
  if (cited.title !== undefined && draft.title === draft.key) draft.title = cited.title;
  if (cited.author !== undefined && draft.author === undefined) draft.author = cited.author;
  if (cited.published !== undefined && draft.published === undefined) SET.published(draft, cited.published);
  return draft;
}

/** Each account as the decisions of some kind leave it. */
function describing(study: Study, decisions: readonly Decision[], calling: boolean): readonly Account[] {
  const wanted = calling ? isCalling : isTelling;
  const byAccount = Map.groupBy(decisions.filter(wanted), ({ handle }) =>
    handle.on === 'account' ? handle.account : '',
  );
  if (byAccount.size === 0) return study.accounts;
  return study.accounts.map((account) =>
    (byAccount.get(account.key) ?? []).reduce(
      (now, { verb }) =>
        verb.do === 'describe' ? described(now, verb.to as AccountDescription, study, calling) : now,
      account,
    ),
  );
}

/**
 * The study with what people said of its accounts in the journal, as far as reading and comparing ask for it: it goes before the settings,
 * a later decision before an earlier.
 */
export function withDescribedAccounts(study: Study, decisions: readonly Decision[]): Study {
  const accounts = describing(study, decisions, false);
  return accounts === study.accounts ? study : { ...study, accounts };
}

/**
 * The study with what people said of how its accounts are called, shown and published. A siglum that another account has already is not
 * given: that account stands under its key.
 */
export function withCalledAccounts(study: Study, decisions: readonly Decision[]): Study {
  const accounts = describing(study, decisions, true);
  if (accounts === study.accounts) return study;
  const used = new Set<string>();
  const distinct = accounts.map((account) => {
    const siglum = used.has(account.siglum) ? account.key : account.siglum;
    used.add(siglum);
    return siglum === account.siglum ? account : { ...account, siglum };
  });
  return { ...study, accounts: distinct };
}

/** Who said what is in force of each field, by account and field. `decisions`: those that are followed, in the order of the journal. */
export function describedBy(
  decisions: readonly Decision[],
): ReadonlyMap<string, ReadonlyMap<DescribedField, string>> {
  const by = new Map<string, Map<DescribedField, string>>();
  for (const { handle, verb, by: who } of decisions) {
    if (verb.do !== 'describe' || handle.on !== 'account') continue;
    const fields = by.get(handle.account) ?? new Map<DescribedField, string>();
    for (const name of Object.keys(verb.to)) if (isDescribedField(name)) fields.set(name, who);
    by.set(handle.account, fields);
  }
  return by;
}
