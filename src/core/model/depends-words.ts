import type { DependsOn } from './account.ts';

/** `enwiki` or `enwiki@2007` as an account, or one edition of it. */
export function readDepends(name: string, stated: boolean): DependsOn {
  const at = name.indexOf('@');
  return at < 0
    ? { account: name.trim(), stated }
    : { account: name.slice(0, at).trim(), edition: name.slice(at + 1).trim(), stated };
}

/** What an account depends on, as it is written in study.yaml. */
export const dependsWords = ({ account, edition }: DependsOn): string =>
  edition === undefined ? account : `${account}@${edition}`;
