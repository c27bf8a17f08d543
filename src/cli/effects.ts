/** The outside world of a command, so that a test can stand in for it. */
export interface Effects {
  out(text: string): void;
  err(text: string): void;
  /** Columns of the terminal, or undefined when the output is piped. */
  readonly columns: number | undefined;
  readonly colour: boolean;
  /** Whether progress may redraw a line. */
  readonly live: boolean;
  readonly cwd: string;
}

/** The terminal the program was started in. */
export function terminalEffects(): Effects {
  // A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    live: process.stderr.isTTY === true,
    cwd: process.cwd(),
  };
}
