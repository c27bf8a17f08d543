import { BASES } from './criticism.ts';
import { NOTE_STYLES } from './note-style.ts';

/** One field of a part of study.yaml, as forms show it. */
export interface PartField {
  readonly name: string;
  /** Words before the field of a form. */
  readonly says: string;
  readonly example?: string;
  /** What may be written; by default any words. */
  readonly holds?: 'date' | 'list' | 'lines' | 'number' | 'party' | 'names' | 'accounts';
  /** What may be chosen, with its words. */
  readonly choices?: readonly (readonly [value: string, says: string])[];
}

/** A part of study.yaml besides its accounts: where it stands, and what it holds. */
export interface StudyPart {
  /** Field of the study in which it stands; absent for the study itself. */
  readonly at?: string;
  /** One map, a map with one entry a key, or a list of maps with a `key`. */
  readonly keyed: 'one' | 'map' | 'list';
  /** What an entry is called in a refusal. */
  readonly called: string;
  readonly fields: readonly PartField[];
}

const RELIABLE = ['A', 'B', 'C', 'D', 'E'].map((step) => `reliability ${step}`);
const CREDIBLE = ['1', '2', '3', '4', '5'].map((step) => `credibility ${step}`);

/** Scales whose sizes must fall, best grade first. */
export const FALLING_SIZES: readonly (readonly string[])[] = [RELIABLE, CREDIBLE];

/** Everything that may be given a size; `reliability F` and `credibility 6` say that nothing can be said, so they have none. */
export const SIZES: readonly string[] = [
  'record',
  'narrative',
  'primary',
  'secondary',
  ...BASES.filter((basis) => basis !== 'unknown'),
  'separate line',
  'hedged',
  'marked',
  'against interest',
  ...RELIABLE,
  ...CREDIBLE,
];

const NOTE: PartField = { name: 'note', says: 'Note for yourself', holds: 'lines' };

/** Every field of study.yaml that is no account's, in the order of docs/formats/study.md. */
export const STUDY_PARTS = {
  study: {
    keyed: 'one',
    called: 'study',
    fields: [
      { name: 'title', says: 'What the study is called' },
      { name: 'span', says: 'When it happened', holds: 'date', example: '1938-07-29/1938-08-11' },
      { name: 'place', says: 'Where' },
      {
        name: 'citation-style',
        says: 'Style of footnotes',
        choices: Object.entries(NOTE_STYLES),
      },
      {
        name: 'range',
        says: 'How the range of a figure is made',
        choices: [
          ['extremes', 'from the lowest to the highest of separate lines'],
          ['graded', 'of well graded statements: 1 to 3, A to C'],
        ],
      },
      NOTE,
    ],
  },
  party: {
    at: 'parties',
    keyed: 'map',
    called: 'party',
    fields: [
      { name: 'name', says: 'Name' },
      { name: 'members', says: 'Names that stand for it, with commas', holds: 'names' },
      { name: 'ally-of', says: 'Ally of', holds: 'party' },
      NOTE,
    ],
  },
  source: {
    at: 'known-through',
    keyed: 'list',
    called: 'source',
    fields: [
      { name: 'title', says: 'Title, as it is cited' },
      { name: 'date', says: 'Of what date', holds: 'date', example: '1993' },
      { name: 'reported-by', says: 'Accounts that report it, with commas', holds: 'accounts' },
      { name: 'speaks-for', says: 'Speaks for', holds: 'party' },
      { name: 'citation', says: 'Key in the library (library.json)' },
      NOTE,
    ],
  },
  grade: {
    at: 'grades',
    keyed: 'map',
    called: 'scale',
    fields: [
      { name: 'title', says: 'What it grades', example: 'How good the copy is' },
      {
        name: 'steps',
        says: 'Its steps, the strongest first, with commas',
        holds: 'list',
        example: 'certified, good, poor',
      },
    ],
  },
  sizes: {
    at: 'sizes',
    keyed: 'one',
    called: 'list of sizes',
    fields: SIZES.map((name): PartField => ({ name, says: name, holds: 'number' })),
  },
  'own range': {
    at: 'ranges',
    keyed: 'map',
    called: 'range',
    fields: [
      { name: 'min', says: 'At least', holds: 'number' },
      { name: 'max', says: 'At most', holds: 'number' },
      { name: 'why', says: 'Why' },
      { name: 'by', says: 'Who says so' },
    ],
  },
} as const satisfies Readonly<Record<string, StudyPart>>;

export type PartName = keyof typeof STUDY_PARTS;

/** A part by its name. */
export const studyPart = (name: PartName): StudyPart => STUDY_PARTS[name];
