import { resolve } from 'node:path';
import { standingById } from '../core/decide/contrary.ts';
import { sinceLines, sinceOf } from '../core/show/since.ts';
import { workbenchContent } from '../core/show/workbench-content.ts';
import { cachePlace } from '../study/cache-place.ts';
import { keepSeen, readSeen, seenPlace } from '../study/seen-file.ts';
import { seenNow } from '../study/seen-now.ts';
import { UserError } from '../study/user-error.ts';
import type { Effects } from './effects.ts';
import { withDesk } from './open-desk.ts';
import { programVersion } from './program-version.ts';
import { writeOutput } from './write-output.ts';

/** `variorum changes FOLDER`: what changed since the study was looked at last, because of what, and which decisions want another look. */
export async function run(
  argument: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
): Promise<number> {
  return withDesk(argument, options, effects, async (desk, done) => {
    const { build, decisions, lastHashes } = await desk.result();
    done();
    const version = programVersion();
    const standing = standingById(decisions);
    const content = workbenchContent(build, decisions, standing, { version, lastHashes });
    const cache = typeof options.cache === 'string' ? resolve(effects.cwd, options.cache) : undefined;
    const place = seenPlace(cachePlace(desk.root, cache));
    const now = seenNow(build, content, { version, when: new Date().toISOString() });
    const before = readSeen(place);
    if (before === undefined || options.seen === true) {
      const kept = await keepSeen(place, now);
      if (!kept)
        throw new UserError(
          'what was seen of the study cannot be kept',
          'give a folder that can be written to with --cache DIR',
        );
    }
    if (before === undefined) {
      effects.out(
        'The study was not looked at before. Its state is kept: from now on it can be said what changed.\n',
      );
      return 0;
    }
    const since = sinceOf(before, now, content.decisions);
    const text =
      options.as === 'json'
        ? `${JSON.stringify(since, null, 1)}\n`
        : `${sinceLines(since, content.decisions).join('\n')}\n`;
    await writeOutput(text, options.output, effects);
    return 0;
  });
}
