import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { NameEntry } from '../core/model/account.ts';
import type { Target, VerbAsked } from '../core/model/decision.ts';
import type { SettingsEdit, SettingsView } from '../core/model/settings-form.ts';
import type { DecisionView } from '../core/show/decisions.ts';
import type { WorkbenchContent } from '../core/show/workbench-content.ts';

/** One who may log in. */
export interface Member {
  readonly name: string;
  readonly role: Desk['role'];
  /** UTC. */
  readonly added: string;
}

/** Where decisions are taken. A report has none. */
export interface Desk {
  readonly me: string;
  /** What you may do: a reader reads, an editor also decides, an owner also changes settings. */
  readonly role: 'reader' | 'editor' | 'owner';
  /** Those who may log in, and one's own password; undefined where nobody logs in. What is refused gives nothing, and the desk says why. */
  readonly people?: {
    readonly list: () => Promise<readonly Member[] | undefined>;
    readonly add: (
      name: string,
      role: Desk['role'],
      password: string,
    ) => Promise<readonly Member[] | undefined>;
    readonly remove: (name: string) => Promise<readonly Member[] | undefined>;
    readonly changePassword: (old: string, password: string) => Promise<boolean>;
  };
  /** Ends the session; undefined where nobody logs in. */
  readonly leave?: () => Promise<void>;
  readonly decisions: readonly DecisionView[];
  readonly parties: WorkbenchContent['parties'];
  /** What is held of the worth of accounts, and the project's own grades; of statements only what `statements` gives. */
  readonly worth: WorkbenchContent['worth'];
  /** What is held of the worth of the statements on a point. */
  readonly statements: (point: string) => WorkbenchContent['worth']['statements'];
  /** The authority file as decisions left it. */
  readonly authority: readonly NameEntry[];
  /** A decision is on its way to the disk. */
  readonly busy: boolean;
  /** Why the last one was not kept, and what to do; or what was done. */
  readonly word: { readonly says: string; readonly remedy?: string } | undefined;
  /** Gives true when it was acknowledged. */
  readonly decide: (target: Target, verb: VerbAsked, why?: string) => Promise<boolean>;
  /** What study.yaml says, for forms. */
  readonly settings: SettingsView | undefined;
  readonly saveSettings: (edit: SettingsEdit) => Promise<boolean>;
  /** Takes a file into the study under a name; tells what became of it. `more`: others follow at once. */
  readonly upload: (
    file: File,
    name: string,
    more: boolean,
  ) => Promise<{ readonly kept: boolean; readonly says: string }>;
  readonly since: WorkbenchContent['since'];
  readonly markSeen: () => Promise<boolean>;
  readonly takeBack: (id: string) => Promise<boolean>;
  /** Decides again what a decision of the journal says. */
  readonly again: (id: string) => Promise<boolean>;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

/** The desk of the workbench; undefined in a report. */
export const useDesk = (): Desk | undefined => useContext(DeskContext);

/** Decisions that stand on one object, the latest first. */
export const standingOn = ({ decisions }: Desk, object: string): readonly DecisionView[] =>
  decisions.filter((one) => one.state === 'stands' && one.object === object);
