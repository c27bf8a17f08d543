import { watch } from 'node:fs';

/** Quiet time after a change before the folder is read again, in milliseconds: editors write in several steps. */
const QUIET = 400;

/**
 * Calls `changed` when files of a study were changed by other hands. `own` names the journals that this
 * program appends to: they, hidden files and reports are passed over. Where the machine cannot watch a folder nothing is called: the page then shows the state of the last decision. Gives a function that stops it.
 */
export function watchFolder(root: string, own: (file: string) => boolean, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  try {
    const watcher = watch(root, { recursive: true }, (_event, file) => {
      if (file === null || /(?:^|[\\/])\.|report\.html$/.test(file)) return;
      // A folder is told of when a file in it is made; a file of others is told of by its own name as well.
      const name = file.replaceAll('\\', '/');
      if (own(name) || name === 'decisions') return;
      clearTimeout(timer);
      timer = setTimeout(changed, QUIET);
    });
    watcher.on('error', () => watcher.close());
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  } catch {
    return () => {};
  }
}
