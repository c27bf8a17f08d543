import type { Account, Study } from '../core/model/account.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** The file of an account, or the folder of its editions. */
const filesOf = ({ editions }: Account): { readonly files: string; readonly many: number } => {
  const files = [...new Set(editions.map(({ file }) => file))];
  const folder = files[0]?.split('/').slice(0, -1).join('/') ?? '';
  return { files: files.length > 1 ? `${folder}/` : (files[0] ?? ''), many: files.length };
};

/** A study.yaml that lists the accounts found in a folder and says nothing else of them: what is only guessed stays guessed. */
export function listOnly(study: Study): string {
  const accounts = study.accounts.map(
    (account) => `  - key: ${yamlScalar(account.key)}\n    files: ${yamlScalar(filesOf(account).files)}\n`,
  );
  return accounts.length === 0 ? '' : `accounts:\n${accounts.join('')}`;
}

/** A commented study.yaml for the accounts found in a folder. */
export function newSettings(study: Study): string {
  const lines = [
    '# What is known of the event and of each account. Every field but `files` may be left out.',
    '# All fields are explained in docs/formats/study.md of Variorum.',
    '',
    `title: ${yamlScalar(study.title)}`,
    '# span: 1938-07-29/1938-08-11   # when it happened, as EDTF: a day, a month, a year, or two of them',
    '# place: Lake Khasan',
    '',
    '# The sides of the event. An account speaks for one only if it is its own organ or a participant.',
    '# parties:',
    '#   sov:',
    '#     name: Soviet Union',
    '',
    'accounts:',
  ];
  for (const account of study.accounts) {
    const { key, title, language, author } = account;
    const { files, many } = filesOf(account);
    lines.push(
      '',
      `  - key: ${yamlScalar(key)}   # its name in this study; do not change it later`,
      `    files: ${yamlScalar(files)}${many > 1 ? `   # ${many} editions, ordered by the date in each` : ''}`,
      `    siglum: ${yamlScalar(key)}   # the short label beside its readings`,
      `    title: ${yamlScalar(title)}`,
      author === undefined ? '    # author:' : `    author: ${yamlScalar(author)}`,
      `    language: ${yamlScalar(language)}   # guessed from the text`,
      '    # written: 1938-08-03      # or published:',
      '    text: original             # transcription, translation, excerpt, precis',
      '    read: full                 # excerpt, if the source says more than this text',
      '    # rights: quote 30         # free, quote N words, cite only, not to be shown',
      '    # speaks-for: sov',
      '    # depends-on: [another-key]',
    );
  }
  if (study.accounts.length === 0) lines.push('  # - files: accounts/NAME.txt');
  return `${lines.join('\n')}\n`;
}
