import { Command, CommanderError, Option } from 'commander';
import { closedPlace } from '../study/closed-place.ts';
import { UserError } from '../study/user-error.ts';
import { type Effects, terminalEffects } from './effects.ts';
import { type CommandEntry, commands } from './flags.ts';
import { programVersion } from './program-version.ts';

/** What a command is given: its argument, the options typed, the outside world, and all arguments where it takes several. */
export type Run = (
  argument: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
  all: readonly string[],
) => Promise<number>;

/** Commands load when they are asked for, so that `--help` is quick. */
const load: Readonly<Record<string, () => Promise<{ run: Run }>>> = {
  build: () => import('./build.ts'),
  open: () => import('./open.ts'),
  user: () => import('./user.ts'),
  report: () => import('./report.ts'),
  site: () => import('./site.ts'),
  export: () => import('./export.ts'),
  check: () => import('./check.ts'),
  blank: () => import('./blank.ts'),
  changes: () => import('./changes.ts'),
  new: () => import('./new.ts'),
  add: () => import('./add.ts'),
  read: () => import('./read.ts'),
  align: () => import('./align.ts'),
  history: () => import('./history.ts'),
  reuse: () => import('./reuse.ts'),
  stemma: () => import('./stemma.ts'),
  weigh: () => import('./weigh.ts'),
  explain: () => import('./explain.ts'),
};

function add(program: Command, entry: CommandEntry, then: (code: number) => void, effects: Effects): void {
  const command = program.command(`${entry.name} ${entry.takes}`).description(entry.says);
  for (const flag of entry.flags) {
    const option = new Option(flag.flags, flag.says);
    if (flag.fallback !== undefined) option.default(flag.fallback, flag.fallbackIs);
    if (flag.choices !== undefined) option.choices([...flag.choices]);
    command.addOption(option);
  }
  command.addHelpText('after', `\nExample:\n  ${entry.example}`);
  command.showHelpAfterError(`see: variorum ${entry.name} --help`);
  command.exitOverride();
  // Commander gives every argument, several of one kind as a list, then the options and the command.
  command.action(async (...given: unknown[]) => {
    const all = given
      .slice(0, -2)
      .flat()
      .filter((one) => one !== undefined) as string[];
    const options = given.at(-2) as Record<string, string | boolean | undefined>;
    const module = load[entry.name];
    if (module === undefined) throw new Error(`no code for the command ${entry.name}`);
    then(await (await module()).run(all[0] ?? '', options, effects, all));
  });
}

/** The program. Gives the exit code: 0 done, 1 our fault, 2 the user's. */
export async function main(argv: readonly string[], effects: Effects = terminalEffects()): Promise<number> {
  let code = 0;
  const program = new Command('variorum')
    .description(
      'the critical apparatus of claims: what the accounts of one event say, who says it, how they differ',
    )
    .version(programVersion())
    .exitOverride()
    .showSuggestionAfterError(true)
    .showHelpAfterError('see: variorum --help')
    .configureOutput({ writeOut: (text) => effects.out(text), writeErr: (text) => effects.err(text) });
  for (const entry of commands) {
    add(
      program,
      entry,
      (given) => {
        code = given;
      },
      effects,
    );
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const theirs = error instanceof UserError ? error : closedPlace(error);
    if (theirs !== undefined) {
      effects.err(`${theirs.message}\n${theirs.remedy}\n`);
      return 2;
    }
    effects.err(
      `variorum has a fault; please report this with the text it was reading:\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return 1;
  }
}
