/** A revision as the API tells it (format version 2). */
export interface ApiRevision {
  readonly revid: number;
  readonly parentid?: number;
  readonly timestamp?: string;
  readonly user?: string;
  readonly anon?: boolean;
  readonly minor?: boolean;
  readonly comment?: string;
  readonly sha1?: string;
  readonly size?: number;
  readonly tags?: readonly string[];
  readonly slots?: {
    readonly main?: {
      readonly content?: string;
      readonly contentmodel?: string;
      readonly contentformat?: string;
    };
  };
}

/** The page whose history is fetched. */
export interface WikiPage {
  readonly pageid: number;
  readonly title: string;
  readonly language: string;
}

/** Marks MediaWiki sets on edits that put an older text back. */
const TAGS: ReadonlySet<string> = new Set(['mw-undo', 'mw-rollback', 'mw-manual-revert']);

/** Tells, revision by revision, which ones only put an older text back: by MediaWiki's own tags, else because their text was there before. */
export class RevertWatch {
  private readonly seen = new Set<string>();
  private before = '';
  readonly reverts: string[] = [];

  see({ revid, sha1 = '', tags = [] }: ApiRevision): void {
    const back = sha1 !== '' && sha1 !== this.before && this.seen.has(sha1);
    if (back || tags.some((tag) => TAGS.has(tag))) this.reverts.push(String(revid));
    if (sha1 !== '') this.seen.add(sha1);
    this.before = sha1;
  }
}
