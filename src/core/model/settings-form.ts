/** Fields of an account that forms edit; the others stay as they are. */
export const FORM_FIELDS = [
  'siglum',
  'title',
  'author',
  'language',
  'written',
  'published',
  'edition-read',
  'text',
  'read',
  'kind',
  'genre',
  'rights',
  'speaks-for',
  'tradition',
  'translation-of',
  'depends-on',
  'citation',
  'note',
] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** What a form asks to change: fields of the study, of an account or of a party. An empty text takes the field away. */
export interface SettingsEdit {
  readonly account?: string;
  readonly party?: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Steps of the fields that are chosen. */
export const CHOICES: Readonly<Partial<Record<FormField, readonly string[]>>> = {
  text: ['original', 'transcription', 'translation', 'excerpt', 'precis'],
  read: ['full', 'excerpt'],
  kind: ['record', 'narrative'],
};

/** Where the value of a field comes from; a person answers for what stands in the settings alone. */
export type FieldOrigin = 'settings' | 'library' | 'guessed';

/** One field of a form. */
export interface FieldView {
  readonly name: FormField;
  readonly value: string;
  readonly origin: FieldOrigin;
  readonly choices?: readonly string[];
}

/** What study.yaml says, and what was filled in, as forms show it. */
export interface SettingsView {
  readonly title: string;
  readonly span: string;
  readonly place: string;
  readonly parties: readonly {
    readonly key: string;
    readonly name: string;
    readonly members: string;
    readonly allyOf: string;
  }[];
  readonly accounts: readonly {
    readonly key: string;
    readonly file: string;
    readonly fields: readonly FieldView[];
  }[];
}
