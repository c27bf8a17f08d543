import type { NameMention } from '../../../model/mention.ts';

/** A name found in Japanese or Chinese prose. */
export interface CjkName {
  readonly start: number;
  readonly end: number;
  readonly nameKind: NameMention['nameKind'];
  readonly party?: string;
  readonly rule: string;
  readonly says: string;
}
