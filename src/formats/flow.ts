/** White space that waits until a word follows. */
type Gap = '' | ' ' | '\n' | '\n\n';

/** White space a browser folds, where there is any beside single spaces. */
const FOLDED = /[\t\n\r\f]| {2}/;

/** Text as a page flows: white space folded as a browser folds it, blocks set apart by a blank line, none at the ends. */
export class Flow {
  private readonly parts: string[] = [];
  private length = 0;
  private gap: Gap = '';

  /** Adds running text. */
  words(raw: string): void {
    const folded = FOLDED.test(raw) ? raw.replace(/[ \t\n\r\f]+/g, ' ') : raw;
    const core = folded.trim();
    if (folded.startsWith(' ')) this.space();
    if (core === '') return;
    const before = this.length === 0 ? '' : this.gap;
    this.parts.push(before, core);
    this.length += before.length + core.length;
    this.gap = '';
    if (folded.endsWith(' ')) this.space();
  }

  /** Ends a line; a second one in a row ends the paragraph. */
  line(): void {
    this.gap = this.gap === '\n' || this.gap === '\n\n' ? '\n\n' : '\n';
  }

  /** Ends a block. */
  block(): void {
    this.gap = '\n\n';
  }

  /** Offset of the next word. */
  get next(): number {
    return this.length === 0 ? 0 : this.length + this.gap.length;
  }

  /** Offset after the last word. */
  get end(): number {
    return this.length;
  }

  get text(): string {
    return this.parts.join('');
  }

  private space(): void {
    if (this.gap === '') this.gap = ' ';
  }
}
