import type { FormField } from './account-fields.ts';

/**
 * What a form asks to change in study.yaml: fields of the study, of an account or of a party; or an account, to be listed or taken off the
 * list. An empty text takes a field away. `files` holds one file a line.
 */
export interface SettingsEdit {
  readonly account?: string;
  readonly party?: string;
  /** The account is new, or shall be listed no more; its files stay where they are. */
  readonly list?: 'add' | 'remove';
  readonly fields: Readonly<Record<string, string>>;
}

/** Where the value of a field comes from; people answer for what stands in the journal or the settings alone. */
export type FieldOrigin = 'decided' | 'settings' | 'library' | 'guessed';

/** One field of a form. */
export interface FieldView {
  readonly name: FormField;
  readonly value: string;
  readonly origin: FieldOrigin;
  /** Who said so in the journal. */
  readonly by?: string;
  readonly choices?: readonly string[];
}

/** What study.yaml and the journal say, and what was filled in, as forms show it. */
export interface SettingsView {
  readonly title: string;
  readonly span: string;
  readonly place: string;
  readonly parties: readonly {
    readonly key: string;
    readonly name: string;
    readonly members: string;
    readonly allyOf: string;
    /** Met in the texts, and not in study.yaml yet. */
    readonly found?: true;
  }[];
  readonly accounts: readonly {
    readonly key: string;
    readonly file: string;
    /** Why nothing could be read of it, in plain words. */
    readonly unread?: string;
    readonly fields: readonly FieldView[];
  }[];
  /** Texts of the folder that an account may be made of. */
  readonly files: readonly string[];
}
