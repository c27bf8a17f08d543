import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { changed } from '../core/show/content-change.ts';
import { tempFolder } from '../study/temp-study.test-support.ts';
import { loopbackDoor } from './loopback-door.ts';
import { openQuickly } from './open-quickly.ts';
import type { Work, WorkState } from './work.ts';
import { workbench } from './workbench.ts';

let folder: string;
let cache: string;
beforeEach(async () => {
  cache = await tempFolder();
  folder = await tempFolder({
    'accounts/one.txt': 'On 31 July 1938 the Soviet troops lost 717 men killed.\n',
    'accounts/two.txt': 'On 31 July 1938 the Soviet troops lost 236 men killed.\n',
  });
});

/** Opens the study and waits until what is kept for the next opening is kept. */
async function openOnce(): Promise<object> {
  const work = await open();
  await work.ready();
  await wait(50);
  const { content } = work.state();
  work.close();
  return JSON.parse(JSON.stringify(content)) as object;
}
const open = (name = 'anna'): Promise<Work> => openQuickly(folder, { version: '0', name, cache, settle: 1 });
const kept = (work: Work, name = 'anna'): unknown => {
  const content = work.keptState(name)?.content();
  return content === undefined ? undefined : JSON.parse(Buffer.from(content).toString('utf8'));
};
const asked = async (work: Work, path: string): Promise<WorkState> => {
  const door = loopbackDoor(7000, 'secret', 'anna', 'owner');
  const app = workbench(work, { script: '', style: '', version: '0', door });
  const headers = { Host: '127.0.0.1:7000', Cookie: 'variorum-7000=secret' };
  const response = await app.request(path, { headers });
  expect(response.status).toBe(200);
  return (await response.json()) as WorkState;
};

test('the page is shown as it was before the study is open, and the study then shows the same', async () => {
  const before = await openOnce();
  const work = await open();
  const first = await asked(work, '/api/study');
  expect(() => work.state()).toThrow('before it was open');
  expect(first.content).toEqual(before);
  expect(first).toMatchObject({ serial: 1, me: 'anna', role: 'owner', login: false });
  // Anything else waits until it is open.
  expect(await asked(work, '/api/study?since=1')).toEqual({ serial: 1, since: 1 });
  expect(work.keptState('anna')).toBeUndefined();
  expect(await asked(work, '/api/study')).toEqual(first);
  work.close();
});

test('what a page decides before the study is open is kept', async () => {
  await openOnce();
  const work = await open();
  const { content } = await asked(work, '/api/study');
  const id = content.report.points[0]?.id ?? '';
  const serials: number[] = [];
  work.listen((serial) => serials.push(serial));
  await work.decide({ on: 'point', point: id }, { do: 'confirm' }, '');
  await expect.poll(() => serials).toContain(2);
  expect(work.state().content.decisions).toHaveLength(1);
  work.close();
});

test('a changed study, another program and another person are not shown what was kept', async () => {
  await openOnce();
  const other = await open('boris');
  expect(kept(other, 'boris')).toBeUndefined();
  other.close();
  const own = await open();
  expect(kept(own, 'boris')).toBeUndefined();
  own.close();
  await writeFile(
    join(folder, 'accounts', 'two.txt'),
    'On 31 July 1938 the Soviet troops lost 408 men killed.\n',
  );
  const work = await open();
  expect(kept(work)).toBeUndefined();
  expect(JSON.stringify(work.state().content)).toContain('408');
  work.close();
});

test('a study changed between its page and its opening says so to the page', async () => {
  await openOnce();
  const work = await open();
  expect(JSON.stringify(kept(work))).toContain('236');
  const serials: number[] = [];
  work.listen((serial) => serials.push(serial));
  await writeFile(
    join(folder, 'accounts', 'two.txt'),
    'On 31 July 1938 the Soviet troops lost 408 men killed.\n',
  );
  await work.ready();
  expect(serials).toContain(2);
  const now = await asked(work, '/api/study?since=1');
  expect(now.serial).toBe(2);
  expect(JSON.stringify(now.content)).toContain('408');
  work.close();
});

test('a study that was closed before it was open can be opened again', async () => {
  const before = await openOnce();
  for (let round = 0; round < 4; round++) {
    const work = await open();
    expect(kept(work), `round ${round}`).toEqual(before);
    work.close();
  }
});

test('what the build is made of again while nobody waits is the same to a page that looks already', async () => {
  await openOnce();
  const work = await open();
  await work.ready();
  const before = work.state();
  await wait(50);
  const after = work.state();
  expect(after.content).not.toBe(before.content);
  expect(after).toEqual(before);
  // Who has the state of before is told what a decision changes, as who has the one of now.
  const [point] = after.content.report.points;
  await work.decide({ on: 'point', point: point?.id ?? '' }, { do: 'confirm' }, '');
  const told = work.stateSince(before.serial);
  expect('change' in told && changed(before.content, told.change)).toEqual(work.state().content);
  work.close();
});
