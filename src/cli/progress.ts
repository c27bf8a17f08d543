import type { Effects } from './effects.ts';

/** Shows how far each step is: one redrawn line on a terminal, one plain line a step when piped. */
export class Progress {
  private readonly effects: Effects;
  private last = '';
  private drawn = 0;

  constructor(effects: Effects) {
    this.effects = effects;
  }

  /** Called after each piece of work. */
  tell(step: string, done: number, all: number): void {
    if (this.effects.live) {
      // Redrawing costs more than the work when pieces are small.
      const share = all === 0 ? 1 : done / all;
      const width = 24;
      const filled = Math.round(share * width);
      if (filled === this.drawn && step === this.last && done !== all) return;
      this.drawn = filled;
      this.last = step;
      this.effects.err(
        `\r\x1b[2K${step.padEnd(8)} ${'━'.repeat(filled)}${'─'.repeat(width - filled)} ${done}/${all}`,
      );
    } else if (done === all) this.effects.err(`${step}: ${done} of ${all}\n`);
  }

  /** Shows a count whose end nobody knows yet, on a terminal only. */
  count(what: string, done: number): void {
    if (!this.effects.live) return;
    this.last = what;
    this.effects.err(`\r\x1b[2K${what.padEnd(8)} ${done}`);
  }

  /** Removes the line. */
  end(): void {
    if (this.effects.live && this.last !== '') this.effects.err('\r\x1b[2K');
    this.last = '';
  }
}
