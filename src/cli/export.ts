import { exporters } from '../core/exports/index.ts';
import type { Account } from '../core/model/account.ts';
import { studyFiles } from '../study/crate.ts';
import { UserError } from '../study/user-error.ts';
import type { Effects } from './effects.ts';
import { withDesk } from './open-desk.ts';
import { programVersion } from './program-version.ts';
import { writeOutput } from './write-output.ts';

/** Files as they are hold what rights forbid to publish: they go out only when the user says that this is no publication. */
function refuseRestricted(accounts: readonly Account[]): void {
  const restricted = accounts.filter(({ rights }) => rights.allow !== 'free');
  if (restricted.length === 0) return;
  const sigla = restricted.slice(0, 5).map(({ siglum }) => siglum);
  const more = restricted.length > sigla.length ? ` and ${restricted.length - sigla.length} more` : '';
  throw new UserError(
    `the files hold texts that may not be published whole: ${sigla.join(', ')}${more}`,
    'for your own archive, or for one who has the same rights, add --whole; it is no publication',
  );
}

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
  const needsFiles = exporter.carries === 'files';
  return withDesk(argument, options, effects, async (desk, done) => {
    const version = programVersion();
    if (bytes) {
      const { build, lastHashes } = await desk.result();
      done();
      if (needsFiles && options.whole !== true) refuseRestricted(build.study.accounts);
      const files = needsFiles ? await studyFiles(desk.root) : [];
      const parts = { version, lastHashes, unconfirmed, files };
      await writeOutput(exporter.write(build, parts), options.output, effects);
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
