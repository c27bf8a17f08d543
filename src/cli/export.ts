import { exporters } from '../core/exports/index.ts';
import { UserError } from '../study/user-error.ts';
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
  const { name, ending, bytes, scholarly } = exporter;
  if (bytes && (typeof options.output !== 'string' || options.output === '-'))
    throw new UserError(`${name} is no text that could be printed`, `name a file: -o readings.${ending}`);
  const unconfirmed = options.unconfirmed === true;
  return withDesk(argument, options, effects, async (desk, done) => {
    const version = programVersion();
    if (bytes) {
      const { build, lastHashes } = await desk.result();
      done();
      await writeOutput(exporter.write(build, { version, lastHashes, unconfirmed }), options.output, effects);
      return 0;
    }
    const asked = scholarly && unconfirmed ? `${name} unconfirmed` : name;
    const text = await desk.text(
      `export ${asked}`,
      version,
      ({ build, lastHashes }) => exporter.write(build, { version, lastHashes, unconfirmed }) as string,
    );
    done();
    // Excel takes UTF-8 for another charset unless the file begins with this mark.
    await writeOutput(options.bom === true ? `\ufeff${text}` : text, options.output, effects);
    return 0;
  });
}
