import { openCache } from '../study/cache.ts';
import { cachePlace } from '../study/cache-place.ts';
import { fingerprint, hashOf } from '../study/fingerprint.ts';
import { openFolder } from '../study/folder.ts';
import { rememberedVersion } from '../study/remembered-version.ts';
import { seenPlace } from '../study/seen-file.ts';
import { userName } from '../study/signer.ts';
import { keptContent } from './kept-content.ts';
import type { Work, WorkOptions } from './work.ts';
import { workInWaiting } from './work-in-waiting.ts';

/**
 * Opens a study for work. Where nothing has changed since it was opened last, what its page held is shown at once, and the study itself is
 * opened while the page is drawn; else it is built first. Most of the program is loaded with the study, not before the page.
 */
export async function openQuickly(path: string, options: WorkOptions): Promise<Work> {
  const open = async (more: Pick<WorkOptions, 'opened'> = {}): Promise<Work> =>
    (await import('./open-work.ts')).openWork(path, { ...options, ...more });
  if (options.at !== undefined) return open();
  const folder = await openFolder(path);
  const { root } = folder;
  const place = cachePlace(root, options.cache);
  const cache = await openCache(place);
  const name = options.name ?? userName();
  const whole = hashOf(await fingerprint(folder), rememberedVersion(cache, 'build'));
  const kept = keptContent(cache, { whole, name, seenFile: seenPlace(place) });
  if (kept === undefined) return open({ opened: { cache } });
  return workInWaiting({ root, name, kept, close: () => cache.close() }, () =>
    open({ opened: { cache, shown: whole } }),
  );
}
