import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Edition, Study } from '../core/model/account.ts';
import type { Problem } from '../core/model/problem.ts';
import { gitHistory, NoGitHistory } from '../formats/git-history.ts';
import type { HistoryEntry, HistorySource } from '../formats/history-entry.ts';
import { mediawikiXml } from '../formats/mediawiki-xml.ts';
import { readEditions } from '../study/editions.ts';
import { openFolder } from '../study/folder.ts';
import { loadStudy } from '../study/load.ts';
import { UserError } from '../study/user-error.ts';

function ofEditions(
  title: string,
  editions: readonly Edition[],
  problems: readonly Problem[],
  more: Pick<HistorySource, 'quotable' | 'complete' | 'study'>,
): HistorySource {
  async function* entries(): AsyncGenerator<HistoryEntry> {
    for (const { label, text, date, by, structure } of editions)
      yield {
        id: label,
        text,
        structure,
        ...(date === undefined ? {} : { date: date.edtf, dated: date }),
        ...(by === undefined ? {} : { by }),
      };
  }
  const language = editions[0]?.language;
  return {
    title,
    open: false,
    text: 'whole',
    ...more,
    ...(language === undefined ? {} : { language }),
    entries: entries(),
    problems,
  };
}

const withEditions = ({ accounts }: Study): string =>
  `accounts with editions: ${
    accounts
      .filter(({ editions }) => editions.length > 1)
      .map(({ key }) => key)
      .join(', ') || 'none'
  }`;

/**
 * The history an argument names: an existing `.xml` file is an export of MediaWiki, another file has its history in git,
 * a folder holds dated files; else it is the key of an account of the study.
 */
export async function historySource(argument: string, study: string, cwd: string): Promise<HistorySource> {
  const path = resolve(cwd, argument);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) {
    const folder = await openFolder(path, argument);
    // The accounts of a study are no states of one text.
    if (folder.files.includes('study.yaml')) {
      const { study: inside } = await loadStudy(path);
      throw new UserError(
        `${argument} is a study, and no text with editions`,
        `name one of its accounts: variorum history KEY --study ${argument}; ${withEditions(inside)}`,
      );
    }
    const { editions, problems } = await readEditions(
      folder,
      basename(path),
      folder.files.map((file) => ({ file })),
      { dateMatters: true },
    );
    if (editions.length === 0) {
      const why = [...folder.problems, ...problems].find(({ level }) => level === 'error');
      throw new UserError(
        why?.says ?? `${argument} holds no text`,
        why?.remedy ?? 'give a folder of dated files: 2011.md, 2016-05.txt',
      );
    }
    return ofEditions(basename(path), editions, [...folder.problems, ...problems], {
      quotable: true,
      complete: true,
    });
  }
  if (found !== undefined) {
    if (/\.xml$/i.test(path)) return mediawikiXml(basename(path), createReadStream(path));
    try {
      return await gitHistory(path);
    } catch (error) {
      if (!(error instanceof NoGitHistory)) throw error;
      throw new UserError(
        `${argument} has no history: it is no MediaWiki export and git knows no commit of it`,
        'give an .xml export, a folder of dated files, or a file that is kept in git',
      );
    }
  }
  const { study: loaded } = await loadStudy(resolve(cwd, study)).catch((error: unknown) => {
    throw error instanceof UserError
      ? new UserError(
          `there is no file ${argument}, and ${error.message}`,
          'check the spelling, or name the study with --study',
        )
      : error;
  });
  const account = loaded.accounts.find(({ key, siglum }) => key === argument || siglum === argument);
  if (account === undefined)
    throw new UserError(
      `there is no file ${argument}, and no account of that name in the study`,
      withEditions(loaded),
    );
  return ofEditions(account.key, account.editions, [], {
    quotable: account.rights.allow === 'free',
    complete: account.read === 'full',
    study: loaded,
  });
}
