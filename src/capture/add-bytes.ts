import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../core/model/problem.ts';
import { formatFor, readableEndings } from '../formats/index.ts';
import { kindOfBytes } from '../formats/kind-of-bytes.ts';
import { keyOf } from '../study/account-list.ts';
import { type Folder, LARGEST_FILE } from '../study/folder.ts';
import { guessLanguage } from '../study/guess-language.ts';
import { loadFolder } from '../study/load.ts';
import { UserError } from '../study/user-error.ts';
import { type Capture, keepCapture, readCaptures } from './captures.ts';
import { safeName } from './file-name.ts';
import { type KnownAccount, knownAccounts, type NearDuplicate, nearDuplicates } from './near-duplicates.ts';
import { accountsFolder, addToList, writeNew } from './study-place.ts';

/** What is to become an account. */
export interface Incoming {
  readonly bytes: Uint8Array;
  /** Name it has where it comes from, with its ending if it has one. */
  readonly name: string;
  readonly from: string;
  readonly address?: string;
  readonly type?: string;
  /** The scan whose letters were recognised; it is kept beside the account. */
  readonly original?: Uint8Array;
  /** Fields known of it, for study.yaml. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** What helps to take it in. */
export interface AddOptions {
  /** The accounts the study has, where they are at hand; else it is loaded. */
  readonly known?: readonly KnownAccount[];
  /** Is told how many pages of a long document are read. */
  readonly told?: (done: number, all: number) => void;
}

/** What became of it. */
export interface Added {
  readonly capture: Capture;
  /** The account as it is known to those that come after it. */
  readonly known: KnownAccount;
  /** Characters that were read of it. */
  readonly characters: number;
  readonly editions: number;
  readonly listed: 'listed' | 'bare' | 'not listed';
  readonly near: readonly NearDuplicate[];
  /** The ending it was given against what its name or server said. */
  readonly kindWas?: string;
  readonly problems: readonly Problem[];
}

const endingOf = (name: string): string => /\.([A-Za-z\d]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * The ending of an account by its bytes, else by its name; `undefined` for a text of a kind that is not known. What has no ending, or comes
 * from an address, whose ending tells of the server, is a plain text then.
 */
function endingFor({ name, bytes, address }: Incoming): string | undefined {
  const own = endingOf(name);
  const kind = kindOfBytes(bytes);
  if (kind === undefined)
    return formatFor(name) !== undefined ? own : own === '' || address !== undefined ? 'txt' : undefined;
  const sameKind = formatFor(`x.${kind}`) !== undefined && formatFor(`x.${kind}`) === formatFor(name);
  return sameKind ? own : kind;
}

/** Ending of a scan by its bytes. */
function scanEnding(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (head.startsWith('%PDF')) return 'pdf';
  if (head.startsWith('\u0089PNG')) return 'png';
  if (head.startsWith('II') || head.startsWith('MM')) return 'tif';
  return 'jpg';
}

/** The file of a study that holds these bytes already. */
const holder = (captures: readonly Capture[], folder: Folder, sha256: string): string | undefined =>
  captures.find((capture) => capture.sha256 === sha256 && folder.files.includes(capture.file))?.file;

/**
 * Takes bytes into a study as an account: they are kept as they came, under a name that every system takes and the ending their content
 * deserves. Nothing is written when nothing can be read of them. Throws `UserError` then, with what to do.
 */
export async function addBytes(
  folder: Folder,
  incoming: Incoming,
  now: () => string,
  { known: given, told }: AddOptions = {},
): Promise<Added> {
  const { bytes, name, from, address, type, original, fields = {} } = incoming;
  if (bytes.length > LARGEST_FILE)
    throw new UserError(
      `${from} has more than 64 MB`,
      'cut it into parts, or keep only the pages on the event',
    );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { captures } = await readCaptures(folder.root);
  const there = holder(captures, folder, sha256);
  if (there !== undefined)
    throw new UserError(`${from} is in the study already, as ${there}`, 'nothing was changed');
  const ending = endingFor(incoming);
  const format = ending === undefined ? undefined : formatFor(`x.${ending}`);
  if (ending === undefined || format === undefined)
    throw new UserError(
      `${from} is of a kind that cannot be read`,
      `save it as one of ${readableEndings}; pictures and scans: variorum add --ocr LANGUAGES`,
    );
  const known = given ?? knownAccounts((await loadFolder(folder)).study);
  const keys = new Set(known.map(({ key }) => key.toLowerCase()));
  const key = safeName(
    endingOf(name) === '' ? name : keyOf(name),
    (one) => keys.has(one) || folder.files.some((file) => keyOf(file).toLowerCase() === one),
  );
  const file = `${accountsFolder(folder)}${key}.${ending}`;
  const editions = await format.read({ name: file, bytes }, told);
  const last = editions.filter(({ text }) => text.trim() !== '').at(-1);
  const problems = editions.flatMap((edition) => edition.problems);
  if (last === undefined) {
    const worst = problems.find(({ level }) => level === 'error') ?? problems[0];
    throw new UserError(
      // Nothing is at the place it would have got.
      worst?.says.replaceAll(file, from) ?? `${from} holds no text`,
      worst?.remedy ?? 'look whether it is the right file',
    );
  }
  const near = nearDuplicates(known, last.text);
  // What was recognised is machine's work: the scan it comes from stays beside it, where no account is looked for.
  const scan = original === undefined ? undefined : `scans/${key}.${scanEnding(original)}`;
  const capture: Capture = {
    file,
    sha256,
    bytes: bytes.length,
    from,
    ...(address === undefined ? {} : { address }),
    ...(type === undefined || type === '' ? {} : { type }),
    captured: now(),
    ...(scan === undefined ? {} : { recognised: scan }),
  };
  const said = (field: string): Record<string, string> => {
    const value = last.metadata[field];
    return typeof value === 'string' && value.trim() !== '' ? { [field]: value.trim() } : {};
  };
  const written: string[] = [];
  const write = async (path: string, content: Uint8Array): Promise<void> => {
    await writeNew(join(folder.root, path), content);
    written.push(path);
  };
  const language =
    typeof last.metadata.language === 'string'
      ? last.metadata.language
      : await guessLanguage(last.text, [...new Set(known.map((one) => one.language))]);
  let listed: Added['listed'];
  try {
    if (scan !== undefined && original !== undefined) await write(scan, original);
    await write(file, bytes);
    await keepCapture(folder.root, capture);
    listed = await addToList(folder.root, {
      key,
      files: file,
      ...said('title'),
      ...said('author'),
      language,
      ...fields,
    });
  } catch (error) {
    // A disk that is full between two of these must leave no account of which nothing is said.
    for (const path of written) await rm(join(folder.root, path), { force: true });
    throw error;
  }
  const was = endingOf(name);
  return {
    capture,
    known: { key, language: fields.language ?? language, text: last.text },
    characters: last.text.length,
    editions: editions.length,
    listed,
    near,
    problems,
    ...(was !== '' && was !== ending && formatFor(name) !== format ? { kindWas: was } : {}),
  };
}
