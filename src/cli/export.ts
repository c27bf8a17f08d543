import { exporters } from '../core/exports/index.ts';
import type { Effects } from './effects.ts';
import { withDesk } from './open-desk.ts';
import { programVersion } from './program-version.ts';
import { writeOutput } from './write-output.ts';

/** `variorum export FOLDER --as FORMAT`: the readings for other programs. */
export async function run(
  argument: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
): Promise<number> {
  const exporter = exporters.find(({ name }) => name === options.as);
  if (exporter === undefined) throw new Error(`no export ${String(options.as)}`);
  return withDesk(argument, options, effects, async (desk, done) => {
    const version = programVersion();
    const text = await desk.text(`export ${exporter.name}`, version, ({ build, lastHashes }) =>
      exporter.write(build, { version, lastHashes }),
    );
    done();
    // Excel takes UTF-8 for another charset unless the file begins with this mark.
    await writeOutput(options.bom === true ? `\ufeff${text}` : text, options.output, effects);
    return 0;
  });
}
