import type { Rights } from './account.ts';

/** `free`, `quote 30`, `cite only`, `not to be shown`; undefined when the words say nothing of rights. */
export function readRights(said: string): Rights | undefined {
  const words = said.trim().toLowerCase();
  if (words === 'free') return { allow: 'free' };
  const quote = /^quote(?: up to)? (\d{1,4})(?: words)?$/.exec(words);
  if (quote !== null) return { allow: 'quote', words: Number(quote[1]) };
  if (words === 'cite' || words === 'cite only') return { allow: 'cite' };
  return words === 'none' || words === 'not to be shown' ? { allow: 'none' } : undefined;
}

/** Rights as they are written in study.yaml. */
export function rightsWords(rights: Rights): string {
  switch (rights.allow) {
    case 'free':
      return 'free';
    case 'quote':
      return `quote ${rights.words}`;
    case 'cite':
      return 'cite only';
    case 'none':
      return 'not to be shown';
  }
}
