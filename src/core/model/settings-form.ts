import type { FormField } from './account-fields.ts';
import type { PartName } from './study-parts.ts';

/**
 * What a form asks to change in study.yaml: fields of an account, or of another part of it (the study itself where none is named); or an
 * entry that shall be listed, or listed no more. An empty text takes a field away. `files` holds one file a line.
 */
export interface SettingsEdit {
  readonly account?: string;
  /** Of a part with several entries, with the key of one. */
  readonly part?: PartName;
  readonly key?: string;
  /** An account or an entry is new, or shall be listed no more; files stay where they are. */
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

/** One entry of a part of study.yaml: its fields as they are written. */
export interface PartView {
  /** Empty where a part is one. */
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
  /** A party met in the texts, and not in study.yaml yet. */
  readonly found?: true;
}

/** What study.yaml and the journal say, and what was filled in, as forms show it. */
export interface SettingsView {
  readonly parts: Readonly<Record<PartName, readonly PartView[]>>;
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
