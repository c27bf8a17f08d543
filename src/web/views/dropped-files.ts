/** A file that was dropped or chosen, and the name it shall have in the study. */
export interface Dropped {
  readonly file: File;
  readonly name: string;
}

/** A file and its path below what was dropped. */
interface Found {
  readonly file: File;
  readonly path: string;
}

/** What systems leave in folders, and nobody wrote. */
const LEFT_BY_SYSTEMS = /^(?:\..*|thumbs\.db|desktop\.ini|__macosx)$/i;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** Everything in a folder: a browser gives a hundred at a time. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function filesBelow(entry: FileSystemEntry, above: string): Promise<Found[]> {
  if (LEFT_BY_SYSTEMS.test(entry.name)) return [];
  const path = above === '' ? entry.name : `${above}/${entry.name}`;
  if (entry.isFile) return [{ file: await fileOf(entry as FileSystemFileEntry), path }];
  const found: Found[] = [];
  for (const one of await entriesIn(entry as FileSystemDirectoryEntry))
    found.push(...(await filesBelow(one, path)));
  return found;
}

/** Names in the study: that of the file, with its folder before it where two have one name. In the order of their paths; libraries first. */
function named(found: readonly Found[]): Dropped[] {
  const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  const uses = new Map<string, number>();
  for (const { path } of found) uses.set(base(path), (uses.get(base(path)) ?? 0) + 1);
  const isLibrary = (path: string): boolean => /\.(?:json|bib|ris)$/i.test(path);
  return [...found]
    .sort((a, b) => Number(isLibrary(b.path)) - Number(isLibrary(a.path)) || (a.path < b.path ? -1 : 1))
    .map(({ file, path }) => ({
      file,
      name: uses.get(base(path)) === 1 ? base(path) : path.split('/').slice(-2).join('-'),
    }));
}

/** The files of a drop, those of folders with all that is below them. Must be called while the drop is handled: the browser forgets it. */
export function filesOfDrop(transfer: DataTransfer): Promise<Dropped[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const files = [...transfer.files];
  if (entries.every((entry) => entry === null))
    return Promise.resolve(named(files.map((file) => ({ file, path: file.name }))));
  return Promise.all(entries.map((entry) => (entry === null ? [] : filesBelow(entry, '')))).then((all) =>
    named(all.flat()),
  );
}

/** The files that were chosen, or those of a folder that was. */
export const filesOfInput = (files: readonly File[]): Dropped[] =>
  named(
    files
      .map((file) => ({ file, path: file.webkitRelativePath || file.name }))
      .filter(({ path }) => !path.split('/').some((part) => LEFT_BY_SYSTEMS.test(part))),
  );
