// Long because one open study is asked every route.
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { changed } from '../core/show/content-change.ts';
import { sha256 } from '../core/text/sha256.ts';
import { tempFolder } from '../study/temp-study.test-support.ts';
import { loopbackDoor } from './loopback-door.ts';
import { openWork } from './open-work.ts';
import type { Work, WorkState, WorkStep } from './work.ts';
import { workbench } from './workbench.ts';

const PORT = 7938;
const SECRET = 'a-secret-of-the-test';
const OWN = { host: `127.0.0.1:${PORT}`, cookie: `other=1; variorum-${PORT}=${SECRET}` };
const POST = { ...OWN, origin: `http://127.0.0.1:${PORT}`, 'content-type': 'application/json' };

let folder: string;
let work: Work;
let app: ReturnType<typeof workbench>;

beforeEach(async () => {
  folder = await tempFolder({
    'accounts/one.txt': 'On 31 July 1938 the Soviet troops lost 717 men killed.\n',
    'accounts/two.txt': 'On 31 July 1938 the Soviet troops lost 236 men killed.\n',
  });
  work = await openWork(folder, { version: '0', name: 'Anna B.', cache: await tempFolder() });
  const door = loopbackDoor(PORT, SECRET, 'Anna B.');
  app = workbench(work, { script: 'script', style: 'style', version: '0', door });
});

const get = (path: string, headers: Record<string, string> = OWN) =>
  app.request(`http://127.0.0.1:${PORT}${path}`, { headers });
const post = (path: string, body: unknown, headers: Record<string, string> = POST) =>
  app.request(`http://127.0.0.1:${PORT}${path}`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const points = () => work.state().content.report.points;
/** The point on which 717 and 236 part. */
const pointOf = () => {
  const point = points().find(({ readings }) => readings.some(({ label }) => label === '717'));
  if (point === undefined) throw new Error('no point on 717');
  return point;
};
const claimOf = (label: string): string =>
  pointOf().readings.find((reading) => reading.label === label)?.witnesses[0]?.claim ?? '';
const rejected = (label: string) => ({ target: { on: 'claim', id: claimOf(label) }, verb: { do: 'reject' } });
const lines = async (): Promise<string[]> => {
  const name = readdirSync(join(folder, 'decisions'))[0] ?? '';
  return (await readFile(join(folder, 'decisions', name), 'utf8')).split('\n').filter((line) => line !== '');
};

describe('the guard', () => {
  test('the address with the secret gives the cookie and goes on to an address without it', async () => {
    const answer = await get(`/?key=${SECRET}`, { host: OWN.host });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/');
    expect(answer.headers.get('set-cookie')).toBe(
      `variorum-${PORT}=${SECRET}; HttpOnly; SameSite=Strict; Path=/`,
    );
    expect((await get('/')).status).toBe(200);
  });

  const refusedOf: readonly (readonly [name: string, headers: Record<string, string>])[] = [
    ['no cookie', { host: OWN.host }],
    ['a wrong secret', { host: OWN.host, cookie: `variorum-${PORT}=another` }],
    ['a foreign name that leads to this machine', { ...OWN, host: `study.example:${PORT}` }],
    ['another port in the name', { ...OWN, host: '127.0.0.1:80' }],
    ['a page of another origin', { ...OWN, origin: 'https://study.example' }],
    ['a page of another port', { ...OWN, origin: 'http://127.0.0.1:3000' }],
    ['a page from a file', { ...OWN, origin: 'null' }],
  ];
  test.each(refusedOf)('%s neither reads nor writes', async (_name, headers) => {
    for (const path of ['/', '/api/study', '/workbench.js', '/api/openapi.json'])
      expect((await get(path, headers)).status, path).toBe(403);
    const answer = await post('/api/decisions', rejected('236'), {
      'content-type': 'application/json',
      origin: POST.origin,
      ...headers,
    });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ says: expect.any(String), remedy: expect.any(String) });
    expect(work.state().content.decisions).toEqual([]);
  });

  test('what writes must say where it comes from', async () => {
    const { origin: _, ...silent } = POST;
    expect((await post('/api/decisions', rejected('236'), silent)).status).toBe(403);
  });

  test('every answer forbids what the page does not need', async () => {
    for (const answer of [await get('/'), await get('/nothing'), await get('/', { host: OWN.host })]) {
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('nothing of the disk is served', async () => {
    for (const path of ['/study.yaml', '/accounts/one.txt', '/../package.json', '/%2e%2e/package.json'])
      expect((await get(path)).status, path).toBe(404);
  });
});

describe('decisions', () => {
  test('one is acknowledged, stands in the journal, and changes what is shown', async () => {
    const before = work.serial;
    const answer = await post('/api/decisions', { ...rejected('236'), why: 'another battle' });
    expect(answer.status).toBe(200);
    const { id, serial } = (await answer.json()) as { id: string; serial: number };
    expect(serial).toBeGreaterThan(before);
    const [line = ''] = await lines();
    expect(sha256(line)).toBe(id);
    expect(JSON.parse(line)).toMatchObject({ by: 'Anna B.', why: 'another battle', verb: { do: 'reject' } });
    expect(points().flatMap(({ readings }) => readings.map(({ label }) => label))).not.toContain('236');
    expect(work.state().content.decisions[0]).toMatchObject({ id, by: 'Anna B.', state: 'stands' });
  });

  test('one can be taken back, alone, and then holds no longer', async () => {
    const claim = claimOf('717');
    const reading = pointOf().readings.find(({ label }) => label === '717')?.id;
    const on = { on: 'reading', point: pointOf().id, reading };
    await post('/api/decisions', { target: on, verb: { do: 'confirm' } });
    const refer = (await (await post('/api/decisions', { target: on, verb: { do: 'refer' } })).json()) as {
      id: string;
    };
    expect(pointOf().readings.find(({ reference }) => reference)?.label).toBe('717');
    expect((await post('/api/decisions/take-back', { id: refer.id })).status).toBe(200);
    const after = pointOf().readings.find(({ label }) => label === '717');
    expect(after?.status).toBe('confirmed');
    expect(after?.reference).toBe(false);
    expect(claimOf('717')).toBe(claim);
    expect(await lines()).toHaveLength(3);
  });

  test('many at once are kept in one chain', async () => {
    const target = { on: 'point', point: pointOf().id };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => post('/api/decisions', { target, verb: { do: 'seen' } })),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const kept = await lines();
    expect(kept).toHaveLength(20);
    for (const [at, line] of kept.entries())
      expect((JSON.parse(line) as { before: string }).before).toBe(
        at === 0 ? '0'.repeat(64) : sha256(kept[at - 1] ?? ''),
      );
    const again = await openWork(folder, { version: '0', name: 'Anna B.', cache: await tempFolder() });
    expect(
      again
        .state()
        .content.report.problems.map(({ says }) => says)
        .join(),
    ).not.toContain('altered');
    again.close();
  });

  test('another’s decision cannot be taken back', async () => {
    const { id } = (await (
      await post('/api/decisions', { target: { on: 'point', point: pointOf().id }, verb: { do: 'hide' } })
    ).json()) as { id: string };
    const boris = await openWork(folder, { version: '0', name: 'boris', cache: await tempFolder() });
    await expect(boris.takeBack(id)).rejects.toThrow(/Anna B\.'s/);
    boris.close();
  });

  const wrong: readonly (readonly [name: string, body: unknown])[] = [
    ['no JSON', '{"target":'],
    ['no target', { verb: { do: 'seen' } }],
    ['a verb of nobody', { target: { on: 'claim', id: 'x' }, verb: { do: 'erase' } }],
    ['a field more', { target: { on: 'claim', id: 'x', path: '../x' }, verb: { do: 'seen' } }],
    ['no grounds', { target: { on: 'claim', id: 'x' }, verb: { do: 'establish', grounds: ' ' } }],
  ];
  test.each(wrong)('%s is refused with a word, and nothing is written', async (_name, body) => {
    const answer = await post('/api/decisions', body);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { says: string }).says).toMatch(/not understood/);
    await expect(lines()).rejects.toThrow();
  });

  test('one on what is no longer shown is refused with a word', async () => {
    const gone = rejected('236');
    await post('/api/decisions', gone);
    work.state();
    const answer = await post('/api/decisions', gone);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ says: expect.stringContaining('no longer shown') });
    expect(await lines()).toHaveLength(1);
  });

  test.runIf(existsSync('/dev/full'))(
    'on a full disk it is refused with a word, and nothing changes',
    async () => {
      await mkdir(join(folder, 'decisions'));
      await symlink('/dev/full', join(folder, work.journal));
      const before = work.state();
      const answer = await post('/api/decisions', rejected('236'));
      expect(answer.status).toBe(409);
      expect(await answer.json()).toMatchObject({
        says: expect.stringContaining('the disk is full'),
        remedy: expect.stringContaining('make room'),
      });
      expect(work.state()).toBe(before);
    },
  );

  test('a body that is too long is refused', async () => {
    const answer = await post('/api/decisions', { ...rejected('236'), why: 'x'.repeat(100_000) });
    expect(answer.status).toBe(413);
  });
});

test('what is remembered between decisions changes nothing: a study opened anew shows the same', async () => {
  const on = (label: string) => ({
    on: 'reading',
    point: pointOf().id,
    reading: pointOf().readings.find((reading) => reading.label === label)?.id,
  });
  const turns = [
    () => ({ target: on('717'), verb: { do: 'confirm' } }),
    () => ({
      target: { on: 'claim', id: claimOf('236') },
      verb: { do: 'correct', to: { value: { lo: 263 } } },
    }),
    () => ({ target: on('717'), verb: { do: 'establish', grounds: 'the printed return' } }),
    () => ({ target: { on: 'claim', id: claimOf('263') }, verb: { do: 'reject' } }),
  ];
  for (const turn of turns) {
    work.state();
    expect((await post('/api/decisions', turn())).status).toBe(200);
    const anew = await openWork(folder, { version: '0', name: 'Anna B.', cache: await tempFolder() });
    // What was seen last is known to each cache by itself.
    const { since: _, ...content } = work.state().content;
    const { since: __, ...other } = anew.state().content;
    expect(content).toEqual(other);
    anew.close();
  }
});

test('a page that has an earlier state is told only what changed, and then has the same as one that opens anew', async () => {
  const { serial, content } = work.state();
  const since = async (of: number): Promise<WorkState | WorkStep> =>
    (await (await get(`/api/study?since=${of}`)).json()) as WorkState | WorkStep;
  expect(await since(serial)).toEqual({ serial, since: serial });
  await post('/api/decisions', rejected('236'));
  const step = await since(serial);
  expect('content' in step).toBe(false);
  expect(JSON.stringify(step).length).toBeLessThan(JSON.stringify(content).length * 0.75);
  const whole = (await (await get('/api/study')).json()) as WorkState;
  expect(changed(JSON.parse(JSON.stringify(content)), 'change' in step ? step.change : undefined)).toEqual(
    whole.content,
  );
  expect({ ...(await since(-5)), role: 'owner', login: false }).toEqual(whole);
});

describe('setting a study up', () => {
  const upload = (
    name: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = {},
  ) =>
    app.request(`http://127.0.0.1:${PORT}/api/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { ...POST, 'content-type': 'application/octet-stream', ...headers },
      body,
    });

  test('a form writes study.yaml with all accounts in it, and what is shown follows', async () => {
    const before = work.state().content.settings.accounts.length;
    const answer = await post('/api/settings', {
      account: 'one',
      fields: { author: 'A witness', written: '1938-08-01' },
    });
    expect(answer.status).toBe(200);
    const { content } = work.state();
    expect(content.report.accounts.find(({ key }) => key === 'one')).toMatchObject({
      author: 'A witness',
      written: '1 August 1938',
    });
    expect(content.settings.accounts).toHaveLength(before);
    const field = content.settings.accounts
      .find(({ key }) => key === 'one')
      ?.fields.find(({ name }) => name === 'author');
    expect(field).toMatchObject({ value: 'A witness', origin: 'settings' });
  });

  test('what cannot be understood is refused with a word and a remedy, and nothing is written', async () => {
    const files = readdirSync(folder);
    const answer = await post('/api/settings', { account: 'one', fields: { written: 'once' } });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      says: 'once is no date',
      remedy: expect.stringContaining('1938'),
    });
    expect(readdirSync(folder)).toEqual(files);
  });

  test('a file that is given becomes an account; one of another page is refused', async () => {
    const foreign = await upload('five.txt', 'x', { origin: 'https://study.example' });
    expect(foreign.status).toBe(403);
    const answer = await upload('five.txt', 'On 31 July 1938 the Soviet troops lost 409 men killed.\n');
    expect(answer.status).toBe(200);
    expect(pointOf().readings.map(({ label }) => label)).toContain('409');
    expect(await answer.json()).toMatchObject({ path: 'accounts/five.txt', near: [] });
    expect((await upload('x.exe', 'MZ')).status).toBe(409);
  });
});

test('the interface is described, with the shapes that are asked for', async () => {
  const document = (await (await get('/api/openapi.json')).json()) as {
    openapi: string;
    paths: Record<string, Record<string, { requestBody?: unknown }>>;
  };
  expect(document.openapi).toBe('3.1.0');
  expect(JSON.stringify(document.paths['/api/decisions']?.post?.requestBody)).toContain('establish');
});

test('what changed is told until it is marked as seen, also after a new start', async () => {
  const cache = await tempFolder();
  const open = () => openWork(folder, { version: '0', name: 'Anna B.', cache });
  const first = await open();
  expect(first.state().content.since).toMatchObject({ added: [], points: [], again: [] });
  first.close();
  await writeFile(
    join(folder, 'accounts', 'four.txt'),
    'On 31 July 1938 the Soviet troops lost 408 men killed.\n',
  );
  const second = await open();
  const { since } = second.state().content;
  expect(since?.added).toEqual(['four']);
  expect(since?.points.flatMap(({ what }) => what).join()).toContain('new reading: 408 (four)');
  const { serial } = second;
  await second.markSeen();
  expect(second.serial).toBeGreaterThan(serial);
  expect(second.state().content.since).toMatchObject({ added: [], points: [] });
  second.close();
  const third = await open();
  expect(third.state().content.since).toMatchObject({ added: [], points: [] });
  third.close();
});

test('changed files are read again, and listeners are told', async () => {
  const told: number[] = [];
  work.listen((serial) => told.push(serial));
  await writeFile(
    join(folder, 'accounts', 'three.txt'),
    'On 31 July 1938 the Soviet troops lost 408 men killed.\n',
  );
  await work.reload();
  expect(told).toEqual([work.serial]);
  expect(pointOf().readings.map(({ label }) => label)).toContain('408');
});
