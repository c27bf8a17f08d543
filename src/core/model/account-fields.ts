/** One field of an account, as study.yaml, front matter, forms and journals know it. */
export interface AccountField {
  readonly name: string;
  /**
   * Where a form keeps it: what says which text the account is in `settings` (study.yaml), what says what is known of it in the
   * journal. A field without it is not edited in the form of an account.
   */
  readonly kept?: 'settings' | 'journal';
  /** Words before the field of a form. */
  readonly says?: string;
  /** Stands in the form at once; the others below. */
  readonly first?: true;
  readonly example?: string;
  /** What may be written; by default any words. */
  readonly holds?: 'date' | 'list' | 'lines' | 'rights' | 'language' | 'pages';
  readonly choices?: readonly string[];
  /** A form may leave it unsaid: it has no value of its own when nobody chooses. */
  readonly unsaid?: true;
}

/** Every field of an account, in the order of docs/formats/study.md. */
export const ACCOUNT_FIELDS = [
  { name: 'key' },
  {
    name: 'files',
    kept: 'settings',
    says: 'Files, one a line; pages of one behind it',
    holds: 'lines',
    example: 'accounts/book.pdf, pages 12-34',
  },
  {
    name: 'pages',
    kept: 'settings',
    says: 'Pages that belong to the study',
    holds: 'pages',
    example: '12-34, 40, or printed 464-471',
  },
  { name: 'begins-with', kept: 'settings', says: 'Words with which it begins, if not at the top' },
  { name: 'ends-before', kept: 'settings', says: 'Words before which it ends' },
  {
    name: 'files-are',
    kept: 'settings',
    says: 'Several files are its editions, or parts of one text',
    choices: ['editions', 'parts'],
  },
  {
    name: 'row',
    kept: 'settings',
    says: 'Of a table: the sentences that tell a row',
    example: '{Unit} lost {Killed}.',
  },
  { name: 'siglum', kept: 'journal', says: 'Siglum: the short label beside its readings' },
  { name: 'title', kept: 'journal', says: 'Title', first: true },
  { name: 'author', kept: 'journal', says: 'Author; empty if anonymous', first: true },
  { name: 'language', kept: 'journal', says: 'Language of the text', first: true, holds: 'language' },
  {
    name: 'written',
    kept: 'journal',
    says: 'Written',
    first: true,
    holds: 'date',
    example: '1938-08-03, 1938-08?, 1938/1939',
  },
  { name: 'published', kept: 'journal', says: 'Published', first: true, holds: 'date', example: '1974' },
  { name: 'edition-read', kept: 'journal', says: 'Edition read', first: true },
  {
    name: 'text',
    kept: 'journal',
    says: 'The text is',
    first: true,
    choices: ['original', 'transcription', 'translation', 'excerpt', 'precis'],
  },
  {
    name: 'read',
    kept: 'journal',
    says: 'How much of the source was read',
    first: true,
    choices: ['full', 'excerpt'],
  },
  {
    name: 'kind',
    kept: 'journal',
    says: 'Record made to act, or narrative',
    first: true,
    choices: ['record', 'narrative'],
  },
  {
    name: 'genre',
    kept: 'journal',
    says: 'Kind of text',
    first: true,
    example: 'communiqué, memoir, textbook',
  },
  {
    name: 'rights',
    kept: 'journal',
    says: 'What may be published of it',
    first: true,
    holds: 'rights',
    example: 'free, quote 30, cite only, not to be shown',
  },
  {
    name: 'speaks-for',
    kept: 'journal',
    says: 'Speaks for: only a party’s own organ or participant',
    first: true,
  },
  { name: 'tradition', kept: 'journal', says: 'Tradition: a grouping of your own' },
  {
    name: 'calendar',
    kept: 'journal',
    says: 'Its days are told in the calendar',
    choices: ['julian', 'gregorian'],
    unsaid: true,
  },
  { name: 'counts-by', kept: 'journal', says: 'Counts losses by the tradition', unsaid: true },
  { name: 'translation-of', kept: 'journal', says: 'Translation of' },
  { name: 'depends-on', kept: 'journal', says: 'Depends on, with commas', holds: 'list' },
  {
    name: 'basis-of-dependence',
    kept: 'journal',
    says: 'That it depends on them is',
    choices: ['stated', 'inferred'],
  },
  { name: 'citation', kept: 'journal', says: 'Key in library.json' },
  { name: 'marks' },
  { name: 'criticism' },
  { name: 'note', kept: 'settings', says: 'Note beside it in study.yaml' },
] as const satisfies readonly AccountField[];

type Field = (typeof ACCOUNT_FIELDS)[number];
/** Name of any field of an account. */
export type FieldName = Field['name'];
/** Fields that the form of an account edits. */
export type FormField = Extract<Field, { readonly kept: string }>['name'];
/** Fields that say what is known of an account: a decision each. */
export type DescribedField = Extract<Field, { readonly kept: 'journal' }>['name'];

const all: readonly (AccountField & { readonly name: FieldName })[] = ACCOUNT_FIELDS;
const byName = new Map(all.map((field) => [field.name as string, field] as const));

/** A field by its name; undefined where there is none. */
export const accountField = (name: string): (AccountField & { readonly name: FieldName }) | undefined =>
  byName.get(name);

/** Fields of the form of an account, in their order. */
export const FORM_FIELDS: readonly FormField[] = all.flatMap(({ name, kept }) =>
  kept === undefined ? [] : [name as FormField],
);

/** Whether a field of this name says what is known of an account. */
export const isDescribedField = (name: string): name is DescribedField =>
  byName.get(name)?.kept === 'journal';
