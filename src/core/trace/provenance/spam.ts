import { textKey } from './content-key.ts';

/** A revision, as far as provenance asks. */
export interface Revision {
  readonly id: string;
  readonly text: string;
  /** As the wiki gives it; what was spam once is spam again by it. */
  readonly sha1?: string;
  /** It has a comment. */
  readonly comment?: boolean;
  readonly minor?: boolean;
}

const LARGE = 1000;
const LOST = -0.4;

/** Length in code points. */
function signs(text: string): number {
  let pairs = 0;
  for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) & 0xfc00) === 0xdc00) pairs++;
  return text.length - pairs;
}

/**
 * What WikiWho takes for vandalism by size: a text that was spam before, and one under 1,000 signs where the last good one
 * had more and two fifths or more are gone, unless the edit is minor and has a comment.
 */
export class Spam {
  private readonly known = new Set<string>();
  private readonly lengths = new Set<number>();

  /** Whether the revision is spam against the text before it. */
  is(revision: Revision, before: string): boolean {
    if (this.known.size > 0) {
      const sign = this.sign(revision, false);
      if (sign !== undefined && this.known.has(sign)) return true;
    }
    if (revision.comment === true && revision.minor === true) return false;
    if (revision.text.length >= 2 * LARGE || before.length <= LARGE) return false;
    const now = signs(revision.text);
    const was = signs(before);
    return was > LARGE && now < LARGE && (now - was) / was <= LOST;
  }

  remember(revision: Revision): void {
    this.known.add(this.sign(revision, true) as string);
    this.lengths.add(revision.text.length);
  }

  private sign({ sha1, text }: Revision, make: boolean): string | undefined {
    if (sha1 !== undefined && sha1 !== '') return sha1;
    // A text is only read for its key when spam of its length is known.
    return make || this.lengths.has(text.length) ? `${text.length}:${textKey(text)}` : undefined;
  }
}
