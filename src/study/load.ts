import type { Study } from '../core/model/account.ts';
import type { Decision } from '../core/model/decision.ts';
import { NOTE_STYLES, type NoteStyle } from '../core/model/note-style.ts';
import type { Problem } from '../core/model/problem.ts';
import { type PartName, STUDY_PARTS, studyPart } from '../core/model/study-parts.ts';
import { decode } from '../formats/decode.ts';
import { readableEndings } from '../formats/index.ts';
import { type ReadProgress, readAccounts } from './accounts.ts';
import { changedCaptures } from './changed-captures.ts';
import { tieCopies } from './copies.ts';
import { crossCheck } from './cross-check.ts';
import type { Chains } from './earlier-state.ts';
import { Fields } from './fields.ts';
import { type ReadFile, readAnew } from './file-memory.ts';
import { type Folder, openFolder } from './folder.ts';
import { readHypotheses } from './hypotheses.ts';
import { readJournals } from './journal.ts';
import { readLibrary } from './library.ts';
import { readNames } from './names-file.ts';
import { readKnownThrough, readParties } from './parties.ts';
import { readSettings, type Settings } from './settings.ts';
import { readWeighing } from './weighing-settings.ts';

/** A study with the decisions taken in it. */
export interface Loaded {
  readonly study: Study;
  /** Sorted by time, then person, then id. */
  readonly decisions: readonly Decision[];
  /** Last hash of each journal file. */
  readonly lastHashes: Readonly<Record<string, string>>;
  /** Every line of each journal file. */
  readonly chains: Chains;
}

/** Fields of study.yaml, as docs/formats/study.md lists them. */
const STUDY_FIELDS: readonly string[] = [
  'accounts',
  ...STUDY_PARTS.study.fields.map(({ name }) => name),
  ...Object.keys(STUDY_PARTS).flatMap((name) => studyPart(name as PartName).at ?? []),
];

async function settingsFile(
  folder: Folder,
  name: string,
  problems: Problem[],
): Promise<Settings | undefined> {
  if (!folder.files.includes(name)) return undefined;
  const { bytes, problems: unread } = await folder.read(name);
  problems.push(...unread);
  if (unread.length > 0) return undefined;
  const decoded = await decode(bytes, name);
  const settings = readSettings(name, decoded.text);
  problems.push(...decoded.problems, ...settings.problems);
  return settings;
}

/** Name of the folder of a study. */
const folderName = (root: string): string =>
  root.slice(Math.max(root.lastIndexOf('/'), root.lastIndexOf('\\')) + 1);

/** Loads an opened study folder. Nothing in it is an error of the program: what cannot be read becomes a problem and the rest is loaded. */
export async function loadFolder(
  folder: Folder,
  progress: ReadProgress = () => {},
  readFile: ReadFile = readAnew,
): Promise<Loaded> {
  const problems: Problem[] = [...folder.problems];
  const settings = await settingsFile(folder, 'study.yaml', problems);
  const nameSettings = await settingsFile(folder, 'names.yaml', problems);
  const head = settings === undefined ? undefined : new Fields(settings, [], settings.value);
  head?.unknown(STUDY_FIELDS);
  const nameHead = nameSettings === undefined ? undefined : new Fields(nameSettings, [], nameSettings.value);
  nameHead?.unknown(['names', 'note']);
  const span = head?.dated('span');
  const place = head?.text('place');
  const style = head?.choice('citation-style', Object.keys(NOTE_STYLES) as NoteStyle[], 'chicago');
  const { library, problems: badLibrary } = await readLibrary(folder);
  const {
    accounts: read,
    problems: unread,
    paths,
  } = await readAccounts(folder, settings, library, progress, readFile);
  const { accounts, problems: copies } = tieCopies(read);
  const { names, problems: badNames } = readNames(nameSettings);
  const { parties, problems: badParties } = readParties(settings);
  const { known, problems: badKnown } = readKnownThrough(settings);
  const { hypotheses, problems: badHypotheses } = readHypotheses(
    await settingsFile(folder, 'hypotheses.yaml', problems),
    accounts,
  );
  const { problems: badWeighing, ...weighing } = readWeighing(settings);
  const journals = await readJournals(folder);
  const changed = await changedCaptures(folder);
  const study: Omit<Study, 'problems'> = {
    title: head?.text('title') ?? folderName(folder.root),
    parties,
    accounts,
    knownThrough: known,
    names,
    library,
    ...weighing,
    ...(hypotheses.length === 0 ? {} : { hypotheses }),
    ...(span === undefined ? {} : { span: span.value }),
    ...(place === undefined ? {} : { place }),
    ...(style === undefined || style === 'chicago' ? {} : { citationStyle: style }),
  };
  problems.push(
    ...(head?.problems ?? []),
    ...(nameHead?.problems ?? []),
    ...badLibrary,
    ...unread,
    ...copies,
    ...badNames,
    ...badParties,
    ...badKnown,
    ...badWeighing,
    ...badHypotheses,
    ...journals.problems,
    ...changed,
  );
  problems.push(...crossCheck(study, settings, nameSettings, paths));
  if (accounts.length === 0) {
    problems.push({
      code: 'study.no-accounts',
      level: 'error',
      place: { file: '.' },
      says: 'no account could be read in this folder',
      remedy: `put the texts (${readableEndings}) in it, or in a folder accounts/`,
    });
  }
  const { decisions, lastHashes, chains } = journals;
  return { study: { ...study, problems }, decisions, lastHashes, chains };
}

/** Opens and loads a study folder. Only a missing folder is an error, the user's. */
export async function loadStudy(
  path: string,
  progress: ReadProgress = () => {},
): Promise<Loaded & { readonly folder: Folder }> {
  const folder = await openFolder(path);
  return { folder, ...(await loadFolder(folder, progress)) };
}
