import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/cli/flags.ts';
import { commandReference, csvReference } from '../src/cli/reference.ts';
import { exporters } from '../src/core/exports/index.ts';
import { ACCOUNT_FIELDS } from '../src/core/model/account-fields.ts';
import { formats } from '../src/formats/index.ts';

import { loadStudy } from '../src/study/load.ts';
import { tempFolder } from '../src/study/temp-study.test-support.ts';
import { root } from './source-files.ts';

const docs = join(root, 'docs');
const page = (name: string): Promise<string> => readFile(join(docs, name), 'utf8');

describe('pages made from tables', () => {
  test('docs/reference.md is what the table of flags makes (else: node scripts/reference.mjs)', async () => {
    expect(await page('reference.md')).toBe(commandReference());
  });

  test('docs/formats/csv.md is what the table of columns makes (else: node scripts/reference.mjs)', async () => {
    expect(await page('formats/csv.md')).toBe(csvReference());
  });

  test('every option has one meaning in one command, and --as names an exporter', () => {
    for (const { name, flags } of commands) {
      const names = flags.flatMap((flag) => flag.flags.split(/[ ,]+/).filter((word) => word.startsWith('-')));
      expect(new Set(names).size, name).toBe(names.length);
    }
    const as = commands
      .find(({ name }) => name === 'export')
      ?.flags.find(({ flags }) => flags.startsWith('--as'));
    expect(as?.choices).toEqual(exporters.map(({ name }) => name));
  });
});

describe('every format has a page', () => {
  test.each(
    [...formats, ...exporters, { name: 'study' }, { name: 'read' }, { name: 'align' }, { name: 'reuse' }].map(
      ({ name }) => name,
    ),
  )('%s', async (name) => {
    expect(await readdir(join(docs, 'formats'))).toContain(`${name}.md`);
  });
});

describe('docs/formats/study.md', () => {
  test('names every field of an account', async () => {
    const text = await page('formats/study.md');
    for (const { name } of ACCOUNT_FIELDS) expect(text).toContain(`\`${name}\``);
  });

  test('its examples load without a problem of form', async () => {
    const text = await page('formats/study.md');
    const yaml = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
    const [settings = '', names = ''] = yaml;
    const markdown = /```markdown\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
    const { study } = await loadStudy(
      await tempFolder({
        'study.yaml': settings,
        'names.yaml': names,
        'library.json': '[{"id": "sie-1974"}]',
        'accounts/sie-1974.md': 'Бои у озера Хасан шли с 29 июля по 11 августа 1938 года.\n',
        'accounts/tass-0803.md': 'On 2 August Japanese troops attacked.\n',
        'accounts/enwiki/2007.md': markdown,
        'accounts/enwiki/2011.md': 'The battle was fought at the lake.\n',
      }),
    );
    const form = study.problems.filter(
      ({ code }) => !/unknown-account|unknown-name|known-through/.test(code),
    );
    expect(form).toEqual([]);
    expect(study.accounts.map(({ key }) => key)).toEqual(['enwiki', 'sie-1974', 'tass-0803']);
    expect(study.accounts[0]?.editions.map(({ label }) => label)).toEqual(['2007', '2011']);
    expect(study.names).toHaveLength(2);
  });
});

test('each of the twenty-five worked cases has a row in docs/methods/worked-cases.md and is asked once', async () => {
  const all = Array.from({ length: 25 }, (_, at) => at + 1);
  const rows = [...(await page('methods/worked-cases.md')).matchAll(/^\| (\d+) \|/gm)];
  expect(rows.map(([, number]) => Number(number))).toEqual(all);
  const asked = await readFile(join(root, 'src/core/compare/worked-cases.test.ts'), 'utf8');
  const numbers = [...asked.matchAll(/test\('([\d, ]+):/g)].flatMap(([, list = '']) => list.split(', '));
  expect(numbers.map(Number).sort((a, b) => a - b)).toEqual(all);
});
