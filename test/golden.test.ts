import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Build } from '../src/core/model/build.ts';
import type { Point } from '../src/core/model/point.ts';
import { buildOf } from './a-build.ts';
import { root } from './source-files.ts';

/*
 * Golden folders: each folder of test/golden is a study, and the .txt file of its name what its apparatus must be. A
 * difference writes a .changed.txt file beside it, to be read and then taken over by hand; nothing is ever accepted by itself.
 */
const golden = join(root, 'test', 'golden');

function pointLines(build: Build, point: Point): string[] {
  const siglum = (key: string): string =>
    build.study.accounts.find((account) => account.key === key)?.siglum ?? key;
  const lines = [`${point.question} · ${point.state}`];
  for (const reading of point.readings) {
    const witnesses = reading.witnesses.map(({ account, editionLabel, standing, dependence, tier }) =>
      [
        siglum(account),
        editionLabel === '' ? '' : `@${editionLabel}`,
        standing === 'states' ? '' : ` (${standing})`,
        ` ${dependence}`,
        tier === 'precise' ? '' : `, ${tier}`,
      ].join(''),
    );
    const difference = point.differences.find(
      ({ a, b }) =>
        (a === reading.id && b === point.reference) || (b === reading.id && a === point.reference),
    );
    const type =
      reading.id === point.reference
        ? 'reference'
        : `${difference?.type}${difference?.perhaps === undefined ? '' : `, perhaps ${difference.perhaps}`}`;
    lines.push(`  ${reading.label} [${type}] ${witnesses.join('; ')}`);
  }
  for (const { account, standing } of point.silent) lines.push(`  - ${siglum(account)}: ${standing}`);
  return lines;
}

function apparatus(build: Build): string {
  const lines = build.points.flatMap((point) => [...pointLines(build, point), '']);
  if (build.alone.length > 0)
    lines.push(
      'told by one account alone',
      ...build.alone.map(
        (point) => `  ${point.question} ${point.readings.map(({ label }) => label).join(' | ')}`,
      ),
      '',
    );
  for (const { account, question, events } of build.trace.histories)
    if (events.length > 1)
      lines.push(
        `${account}: ${question} ${events.map(({ kind, edition, before, after }) => `${edition} ${kind} ${[before, after].filter((x) => x !== undefined).join(' > ')}`).join('; ')}`,
      );
  for (const { code, says } of build.problems) lines.push(`${code}: ${says}`);
  return `${lines.join('\n').trim()}\n`;
}

const studies = readdirSync(golden, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(studies.map(({ name }) => name))('%s', async (name) => {
  const file = join(golden, `${name}.txt`);
  const changed = join(golden, `${name}.changed.txt`);
  const now = apparatus(await buildOf(join(golden, name)));
  const wanted = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (now === wanted) rmSync(changed, { force: true });
  else writeFileSync(changed, now);
  expect(now).toBe(wanted);
});
