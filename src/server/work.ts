import type { Target, VerbAsked } from '../core/model/decision.ts';
import type { SettingsEdit, SettingsView } from '../core/model/settings-form.ts';
import type { Change } from '../core/show/content-change.ts';
import type { FirstPage } from '../core/show/parts.ts';
import type { WorkbenchContent } from '../core/show/workbench-content.ts';
import type { Cache } from '../study/cache.ts';
import type { EarlierState } from '../study/earlier-state.ts';
import type { KeptContent } from './kept-content.ts';
import type { FileTaken } from './settings-desk.ts';

/** How a study is opened for work. */
export interface WorkOptions {
  /** Name under which decisions are signed; by default that of the user of the machine. */
  readonly name?: string;
  readonly cache?: string;
  /** Version of the program, told in views. */
  readonly version: string;
  readonly progress?: (step: string, done: number, all: number) => void;
  /** Hash of an earlier state to look at instead of the study as it is now. */
  readonly at?: string;
  /** The cache, where it is open already, and the hash of the study and the program whose page is shown, when one is. */
  readonly opened?: { readonly cache: Cache; readonly shown?: string };
  /** Whether the study is sent part by part; by default one that is too large to be sent whole. */
  readonly inParts?: boolean;
  /** How long after opening what nobody waits for is done, in milliseconds; a test is in a hurry. */
  readonly settle?: number;
  /** Time of now, in UTC; a test may give its own. */
  readonly now?: () => string;
}

/** A state of the study as the page gets it. */
export interface WorkState {
  /** Grows with every change, so that a page knows whether it is behind. */
  readonly serial: number;
  readonly me: string;
  readonly content: WorkbenchContent & { readonly settings: SettingsView };
}

/** What a page is sent first of a state. */
export interface FirstState {
  readonly serial: number;
  readonly me: string;
  readonly first: FirstPage;
}

/** A state told to a page that has an earlier one: what changed since, or nothing but the serial when nothing did. */
export interface WorkStep {
  readonly serial: number;
  readonly since: number;
  readonly change?: Change;
}

/** An open study in the hands of one person: what they are shown, and what they decide. */
export interface PersonsWork {
  readonly me: string;
  /** The journal file of this person on this machine, relative to the study. */
  readonly journal: string;
  state(): WorkState;
  /** What the contents need of it. */
  first(): FirstState;
  /** What changed since the state of a serial; the whole state when that one is no longer known. */
  stateSince(serial: number): WorkState | WorkStep;
  /** Appends a decision on something that is shown; acknowledged when the disk has it. */
  decide(target: Target, verb: VerbAsked, why: string): Promise<{ id: string; serial: number }>;
  /** Takes back one's own decision. */
  takeBack(id: string): Promise<{ id: string; serial: number }>;
  /** Decides again what was decided before and taken back, or what another decided. */
  decideAgain(id: string): Promise<{ id: string; serial: number }>;
  /** Keeps the state that is shown as the one this person has seen. */
  markSeen(): Promise<{ serial: number }>;
}

/** A study that is open: built, kept in memory, and built again after every decision and every change of a file. */
export interface Work extends PersonsWork {
  readonly root: string;
  /** The earlier state that is looked at; nothing can be decided then. */
  readonly earlier?: EarlierState;
  /** Serial of the state that is shown now. */
  readonly serial: number;
  /** When the study is open; until then only `keptState` may be asked. */
  ready(): Promise<void>;
  /**
   * The state of a person as it was kept, its first page and its content as JSON in UTF-8, while the study is not open yet. The content of
   * a large study is not kept.
   */
  keptState(name: string): (KeptContent & { readonly serial: number }) | undefined;
  /** The same study in the hands of a colleague. */
  as(name: string): PersonsWork;
  /** Whether this work itself appends to a file of the study. */
  appendsTo(file: string): boolean;
  /** Reads the folder again, after a file in it was changed by other hands. */
  reload(): Promise<void>;
  /** Writes what a form changed into study.yaml and reads the study again. */
  saveSettings(edit: SettingsEdit): Promise<{ serial: number }>;
  /** Takes a file into the study and reads it again. `more`: others follow at once, and the study is read again after the last. */
  addFile(name: string, bytes: Uint8Array, more?: boolean): Promise<FileTaken & { serial: number }>;
  /** Is told of every new state; gives a function that stops it. */
  listen(listener: (serial: number) => void): () => void;
  close(): void;
}
