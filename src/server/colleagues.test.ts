// Long because every route is asked by every role, and its answer held against the description.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tempFolder } from '../study/temp-study.test-support.ts';
import { loginDoor, SESSION } from './login-door.ts';
import { openWork } from './open-work.ts';
import { reachOf } from './reach.ts';
import { type UsersFile, usersFile } from './users/users-file.ts';
import type { Work } from './work.ts';
import { workbench } from './workbench.ts';

const HOST = 'study.example:8443';
const OWN = `https://${HOST}`;
const PASSWORD = 'harbour pencil wolf nine';

let folder: string;
let users: UsersFile;
let work: Work;
let app: ReturnType<typeof workbench>;
let now: number;

beforeAll(async () => {
  users = usersFile(join(await tempFolder(), 'users.json'), 2 ** 10);
  await users.add('anna', 'owner', PASSWORD);
  await users.add('boris', 'editor', PASSWORD);
  await users.add('clara', 'reader', PASSWORD);
});
beforeEach(async () => {
  now = 0;
  folder = await tempFolder({
    'accounts/one.txt': 'On 31 July 1938 the Soviet troops lost 717 men killed.\n',
    'accounts/two.txt': 'On 31 July 1938 the Soviet troops lost 236 men killed.\n',
  });
  work = await openWork(folder, { version: '0', name: 'server', cache: await tempFolder() });
  app = shared(false);
});

const shared = (proxy: string | boolean) =>
  workbench(work, {
    script: 'script',
    style: 'style',
    version: '0',
    users,
    door: loginDoor({ users, proxy, style: 'style', address: () => '192.0.2.1', now: () => now }),
  });

const ask = (path: string, headers: Record<string, string> = {}, rest: RequestInit = {}) =>
  app.request(`${OWN}${path}`, { ...rest, headers: { host: HOST, ...headers } });
const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(
    path,
    { origin: OWN, 'content-type': 'application/json', ...headers },
    { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) },
  );
const cookieOf = (answer: Response): string => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const login = async (name: string, password = PASSWORD, headers: Record<string, string> = {}) =>
  cookieOf(await send('/api/login', { name, password }, headers));
const form = (name: string, password: string, headers: Record<string, string> = {}) =>
  ask(
    '/login',
    { origin: OWN, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    { method: 'POST', body: `${new URLSearchParams({ name, password })}` },
  );
const point = (): string => work.state().content.report.points[0]?.id ?? '';
const seen = () => ({ target: { on: 'point', point: point() }, verb: { do: 'seen' } });

describe('who may reach a study from elsewhere', () => {
  const some = { users: () => 1 };
  test('without more the study is open on this machine alone', () => {
    expect(reachOf(some)).toEqual({ colleagues: false, host: '127.0.0.1' });
    for (const host of ['localhost', '127.0.0.1', '::1', '127.0.0.2'])
      expect(reachOf({ host, ...some }).colleagues).toBe(false);
  });
  const refused: readonly (readonly [name: string, asked: Parameters<typeof reachOf>[0], word: RegExp])[] = [
    ['in the clear', { host: '0.0.0.0', ...some }, /in the clear; the server was not started/],
    ['without anybody', { host: '0.0.0.0', cert: 'c', key: 'k', users: () => 0 }, /nobody can log in yet/],
    ['behind a proxy on loopback without anybody', { proxy: true, users: () => 0 }, /nobody can log in yet/],
    ['with half a certificate', { host: '0.0.0.0', cert: 'c', ...some }, /go together/],
    ['behind a proxy in the clear', { proxy: 'http://study.example', ...some }, /not the address of a proxy/],
    ['behind a proxy with a path', { proxy: 'https://study.example/x', ...some }, /without|not the address/],
  ];
  test.each(refused)('%s it is not started', (_name, asked, word) => {
    expect(() => reachOf(asked)).toThrow(word);
  });
  test('with users and a way that is encrypted it is', () => {
    expect(reachOf({ host: '0.0.0.0', cert: 'c', key: 'k', ...some })).toMatchObject({
      colleagues: true,
      host: '0.0.0.0',
    });
    expect(reachOf({ proxy: 'https://study.example/', ...some })).toMatchObject({
      proxy: 'https://study.example',
    });
  });
});

describe('logging in', () => {
  test('without a session there is the page to log in, and nothing else', async () => {
    const page = await ask('/');
    expect(page.status).toBe(401);
    const html = await page.text();
    expect(html).toContain('autocomplete="current-password"');
    expect(html).not.toContain(folder);
    for (const path of [
      '/workbench.js',
      '/api/study',
      '/api/me',
      '/api/openapi.json',
      '/api/changes',
      '/api/users',
      '/nothing',
    ]) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(401);
      expect(await answer.json()).toMatchObject({ says: expect.any(String), remedy: expect.any(String) });
    }
    for (const path of ['/api/decisions', '/api/settings', '/api/files?name=x.txt', '/api/seen'])
      expect((await send(path, {})).status, path).toBe(401);
  });

  test('the right password gives a cookie that no script reads and no other site sends, and goes on to the page', async () => {
    const answer = await form('anna', PASSWORD);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/');
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-variorum=[\w-]{43}; HttpOnly; Secure; SameSite=Strict; Path=\/; Max-Age=604800$/,
    );
    const cookie = cookieOf(answer);
    expect((await ask('/', { cookie })).status).toBe(200);
    expect(await (await ask('/api/me', { cookie })).json()).toEqual({
      name: 'anna',
      role: 'owner',
      login: true,
    });
  });

  test('a wrong password and an unknown name get the same words', async () => {
    const wrong = await form('anna', 'no such password');
    const unknown = await form('nobody', 'no such password');
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect((await wrong.text()).replaceAll('anna', 'NAME')).toBe(
      (await unknown.text()).replaceAll('nobody', 'NAME'),
    );
    const [a, b] = [
      await send('/api/login', { name: 'anna', password: 'x' }),
      await send('/api/login', { name: 'nobody', password: 'x' }),
    ];
    expect(await a.json()).toEqual(await b.json());
    expect(wrong.headers.get('set-cookie')).toBeNull();
  });

  test('what was typed as a name is text on the page', async () => {
    const html = await (await form('"><img src=x onerror=alert(1)>', 'x')).text();
    expect(html).not.toContain('<img');
    expect(html).toContain('&quot;&gt;&lt;img');
  });

  test('too many wrong passwords have to wait, whoever they are for; the right one then waits too', async () => {
    for (let turn = 0; turn < 5; turn++) expect((await form('boris', `wrong ${turn}`)).status).toBe(401);
    const late = await form('boris', PASSWORD);
    expect(late.status).toBe(429);
    expect(late.headers.get('retry-after')).toBe('900');
    expect(await late.text()).toContain('Wait 15 minutes');
    for (let turn = 0; turn < 5; turn++)
      await send('/api/login', { name: 'nobody', password: `wrong ${turn}` });
    expect((await send('/api/login', { name: 'nobody', password: 'x' })).status).toBe(429);
    now += 16 * 60_000;
    expect((await form('boris', PASSWORD)).status).toBe(303);
  });

  test('a session that was planted is not taken over, and the one before ends', async () => {
    const planted = `${SESSION}=${'A'.repeat(43)}`;
    const cookie = await login('clara', PASSWORD, { cookie: planted });
    expect(cookie).not.toBe(planted);
    expect((await ask('/api/me', { cookie: planted })).status).toBe(401);
    const next = await login('anna', PASSWORD, { cookie });
    expect((await ask('/api/me', { cookie })).status).toBe(401);
    expect((await ask('/api/me', { cookie: next })).status).toBe(200);
    expect((await ask(`/?${SESSION}=${next.split('=')[1]}`)).status).toBe(401);
  });

  test('one who leaves is out; one who is removed or has another password is out at once', async () => {
    const cookie = await login('anna');
    expect((await send('/api/logout', {}, { cookie })).headers.get('set-cookie')).toContain('Max-Age=0');
    expect((await ask('/api/me', { cookie })).status).toBe(401);
    await users.add('dora', 'reader', PASSWORD);
    const dora = await login('dora');
    expect((await ask('/api/me', { cookie: dora })).status).toBe(200);
    await users.changePassword('dora', `${PASSWORD} more`);
    expect((await ask('/api/me', { cookie: dora })).status).toBe(401);
    const again = await login('dora', `${PASSWORD} more`);
    users.remove('dora');
    expect((await ask('/api/me', { cookie: again })).status).toBe(401);
  });

  test('one changes the own password with the old one', async () => {
    await users.add('edda', 'reader', PASSWORD);
    const cookie = await login('edda');
    expect(
      (await send('/api/password', { old: 'wrong', password: `${PASSWORD} b` }, { cookie })).status,
    ).toBe(409);
    expect((await send('/api/password', { old: PASSWORD, password: 'weak' }, { cookie })).status).toBe(409);
    expect(
      (await send('/api/password', { old: PASSWORD, password: `${PASSWORD} b` }, { cookie })).status,
    ).toBe(200);
    expect((await ask('/api/me', { cookie })).status).toBe(401);
    expect(await login('edda', `${PASSWORD} b`)).toContain(SESSION);
    users.remove('edda');
  });
});

describe('pages of strangers', () => {
  const foreign: readonly (readonly [name: string, headers: Record<string, string>])[] = [
    ['of another origin', { origin: 'https://evil.example' }],
    ['of another port', { origin: 'https://study.example' }],
    ['in the clear', { origin: `http://${HOST}` }],
    ['from a file', { origin: 'null' }],
    ['that name no origin', {}],
  ];
  test.each(foreign)(
    '%s write nothing, though the cookie were sent, and log nobody in',
    async (_name, headers) => {
      const cookie = await login('anna');
      for (const path of [
        '/api/decisions',
        '/api/settings',
        '/api/files?name=x.txt',
        '/api/seen',
        '/api/users',
        '/api/logout',
        '/login',
        '/api/login',
      ]) {
        const answer = await ask(
          path,
          { cookie, 'content-type': 'application/json', ...headers },
          { method: 'POST', body: '{}' },
        );
        expect(answer.status, path).toBe(403);
      }
      expect((await ask('/api/me', { cookie })).status).toBe(200);
    },
  );

  test('a form cannot send JSON', async () => {
    const cookie = await login('anna');
    const answer = await send('/api/decisions', seen(), { cookie, 'content-type': 'text/plain' });
    expect(answer.status).toBe(415);
    expect(work.state().content.decisions).toEqual([]);
  });

  test('behind a proxy the origin is that of the proxy, however Host is passed on', async () => {
    app = shared('https://apparatus.example');
    const headers = { host: '127.0.0.1:7938', origin: 'https://apparatus.example' };
    expect(await login('anna', PASSWORD, headers)).toContain(SESSION);
    expect((await send('/api/login', { name: 'anna', password: PASSWORD })).status).toBe(403);
    app = shared(true);
    expect(await login('anna', PASSWORD, { ...headers, 'x-forwarded-host': 'apparatus.example' })).toContain(
      SESSION,
    );
  });

  test('behind a proxy wrong passwords are counted for the address that it saw', async () => {
    app = shared(true);
    const from = (address: string) => ({ 'x-forwarded-for': `203.0.113.9, ${address}` });
    for (let turn = 0; turn < 5; turn++) await form('clara', 'wrong', from('192.0.2.7'));
    expect((await form('clara', PASSWORD, from('192.0.2.7'))).status).toBe(429);
    expect((await form('clara', PASSWORD, from('192.0.2.8'))).status).toBe(303);
    app = shared(false);
    for (let turn = 0; turn < 5; turn++) await form('clara', 'wrong', from(`192.0.2.${turn}`));
    expect((await form('clara', PASSWORD, from('192.0.2.99'))).status).toBe(429);
  });
});

describe('roles', () => {
  /** What each route needs; a route that is not here fails the test. */
  const NEEDS: Readonly<Record<string, 'reader' | 'editor' | 'owner'>> = {
    'GET /': 'reader',
    'GET /workbench.js': 'reader',
    'GET /workbench.css': 'reader',
    'GET /api/openapi.json': 'reader',
    'GET /api/me': 'reader',
    'GET /api/study': 'reader',
    'GET /api/first': 'reader',
    'POST /api/parts': 'reader',
    'GET /api/changes': 'reader',
    'GET /api/users': 'owner',
    'POST /api/decisions': 'editor',
    'POST /api/decisions/take-back': 'editor',
    'POST /api/decisions/again': 'editor',
    'POST /api/settings': 'owner',
    'POST /api/files': 'owner',
    'POST /api/seen': 'reader',
    'POST /api/users': 'owner',
    'POST /api/users/remove': 'owner',
    'POST /api/password': 'reader',
  };

  test('every route says what it needs, and holds to it', async () => {
    const routes = [
      ...new Set(
        app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
      ),
    ];
    expect(routes.sort()).toEqual(Object.keys(NEEDS).sort());
    for (const [name, role] of [
      ['clara', 'reader'],
      ['boris', 'editor'],
      ['anna', 'owner'],
    ] as const) {
      const cookie = await login(name);
      for (const route of routes) {
        const [method = '', path = ''] = route.split(' ');
        const answer = method === 'GET' ? await ask(path, { cookie }) : await send(path, '{', { cookie });
        await answer.body?.cancel();
        const order = ['reader', 'editor', 'owner'];
        const may = order.indexOf(role) >= order.indexOf(NEEDS[route] ?? '');
        expect(answer.status === 403, `${name} ${route} ${answer.status}`).toBe(!may);
      }
    }
    expect(readdirSync(join(folder, 'accounts'))).toEqual(['one.txt', 'two.txt']);
  });

  test('an owner adds and removes people; what is given is checked', async () => {
    const cookie = await login('anna');
    expect(
      (await send('/api/users', { name: 'frida', role: 'king', password: PASSWORD }, { cookie })).status,
    ).toBe(400);
    expect(
      (await send('/api/users', { name: 'frida', role: 'reader', password: 'weak' }, { cookie })).status,
    ).toBe(409);
    const added = await send('/api/users', { name: 'frida', role: 'reader', password: PASSWORD }, { cookie });
    const list = (await added.json()) as { name: string }[];
    expect(list.map(({ name }) => name)).toContain('frida');
    expect(JSON.stringify(list)).not.toContain('hash');
    expect((await send('/api/users/remove', { name: 'frida' }, { cookie })).status).toBe(200);
  });
});

describe('two people', () => {
  test('decide under their own names in files of their own; neither takes back the other’s', async () => {
    const [anna, boris] = [await login('anna'), await login('boris')];
    const made = (await (await send('/api/decisions', seen(), { cookie: anna })).json()) as { id: string };
    await send('/api/decisions', { ...seen(), verb: { do: 'hide' } }, { cookie: boris });
    const files = readdirSync(join(folder, 'decisions')).sort();
    expect(files.map((file) => file.split('-')[0])).toEqual(['anna', 'boris']);
    for (const file of files)
      expect(JSON.parse(readFileSync(join(folder, 'decisions', file), 'utf8'))).toMatchObject({
        by: file.split('-')[0],
        before: '0'.repeat(64),
      });
    const back = await send('/api/decisions/take-back', { id: made.id }, { cookie: boris });
    expect(back.status).toBe(409);
    expect(await back.json()).toMatchObject({ says: expect.stringContaining("anna's") });
  });

  test('each has seen the study for themselves', async () => {
    const [anna, boris] = [await login('anna'), await login('boris')];
    const since = async (cookie: string) =>
      ((await (await ask('/api/study', { cookie })).json()) as { content: { since: { points: unknown[] } } })
        .content.since.points.length;
    expect([await since(anna), await since(boris)]).toEqual([0, 0]);
    const claim = work.state().content.report.points[0]?.readings[0]?.witnesses[0]?.claim;
    await send(
      '/api/decisions',
      { target: { on: 'claim', id: claim }, verb: { do: 'reject' } },
      { cookie: anna },
    );
    expect(await since(boris)).toBeGreaterThan(0);
    await send('/api/seen', {}, { cookie: boris });
    expect(await since(boris)).toBe(0);
    expect(await since(anna)).toBeGreaterThan(0);
  });
});

describe('the description of the interface', () => {
  interface Described {
    readonly paths: Record<
      string,
      Record<string, { responses: Record<string, { content?: Record<string, { schema: object }> }> }>
    >;
  }
  const described = async (cookie: string) =>
    (await (await ask('/api/openapi.json', { cookie })).json()) as Described;

  test('holds every route, and no other', async () => {
    const { paths } = await described(await login('anna'));
    const told = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const routes = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`);
    // The door itself answers these.
    expect(told.sort()).toEqual([...new Set([...routes, 'POST /api/login', 'POST /api/logout'])].sort());
  });

  test('is kept by what is answered, also when it refuses', async () => {
    const cookie = await login('anna');
    const { paths } = await described(cookie);
    const ajv = new Ajv2020({ strict: false });
    const claim = () => work.state().content.report.points[0]?.readings[0]?.witnesses[0]?.claim;
    const asked: readonly (readonly [method: 'GET' | 'POST', path: string, body?: unknown, who?: string])[] =
      [
        ['GET', '/api/me'],
        ['GET', '/api/study'],
        ['GET', '/api/study?since=0'],
        ['GET', `/api/study?since=${work.serial}`],
        ['GET', '/api/users'],
        ['GET', '/api/openapi.json'],
        ['GET', '/api/me', undefined, ''],
        ['POST', '/api/decisions', seen()],
        ['POST', '/api/decisions', { target: { on: 'claim', id: 'gone' }, verb: { do: 'seen' } }],
        ['POST', '/api/decisions', { ...seen(), why: 'x'.repeat(70_000) }],
        ['POST', '/api/decisions', {}],
        ['POST', '/api/decisions', { target: { on: 'claim', id: claim() }, verb: { do: 'reject' } }, ''],
        ['POST', '/api/decisions/take-back', { id: 'a'.repeat(64) }],
        ['POST', '/api/decisions/again', { id: 'a'.repeat(64) }],
        ['POST', '/api/settings', { fields: { title: 'Another' } }],
        ['POST', '/api/settings', { account: 'one', fields: { written: 'once' } }],
        ['POST', '/api/files?name=three.txt', 'On 31 July 1938 the Soviet troops lost 408 men killed.'],
        ['POST', '/api/files?name=x.exe', 'MZ'],
        ['POST', '/api/seen', {}],
        ['POST', '/api/users', { name: 'gerda', role: 'reader', password: PASSWORD }],
        ['POST', '/api/users/remove', { name: 'gerda' }],
        ['POST', '/api/password', { old: 'x', password: 'y' }],
        ['POST', '/api/login', { name: 'boris', password: PASSWORD }, ''],
        ['POST', '/api/login', { name: 'boris', password: 'wrong' }, ''],
        ['POST', '/api/login', { nom: 'boris' }, ''],
        ['POST', '/api/logout', {}, ''],
      ];
    const statuses = new Set<number>();
    for (const [method, path, body, who = cookie] of asked) {
      const answer =
        method === 'GET' ? await ask(path, { cookie: who }) : await send(path, body, { cookie: who });
      const told = paths[path.split('?')[0] ?? '']?.[method.toLowerCase()]?.responses[answer.status];
      expect(told, `${method} ${path} ${answer.status}`).toBeDefined();
      const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
      expect(type).toBe('application/json');
      const fits = ajv.compile(told?.content?.[type]?.schema ?? false);
      expect(
        fits(await answer.json()),
        `${method} ${path} ${answer.status}: ${ajv.errorsText(fits.errors)}`,
      ).toBe(true);
      statuses.add(answer.status);
    }
    expect([...statuses].sort()).toEqual([200, 400, 401, 409, 413]);
  });
});

test('every answer has the headers that hold browsers back', async () => {
  const cookie = await login('anna');
  const answers = [
    await ask('/'),
    await ask('/', { cookie }),
    await ask('/nothing', { cookie }),
    await form('x', 'y'),
    await send('/api/decisions', '{', { cookie }),
  ];
  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; .*frame-ancestors 'none'$/,
    );
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test('contrary decisions of two people are both kept, followed by nobody and shown as open, until one is taken back', async () => {
  const [anna, boris] = [await login('anna'), await login('boris')];
  const claim = work.state().content.report.points[0]?.readings.find(({ label }) => label === '236')
    ?.witnesses[0]?.claim;
  const target = { on: 'claim', id: claim };
  const labels = () =>
    work.state().content.report.points.flatMap(({ readings }) => readings.map(({ label }) => label));
  await send('/api/decisions', { target, verb: { do: 'confirm' } }, { cookie: anna });
  const rejected = await send('/api/decisions', { target, verb: { do: 'reject' } }, { cookie: boris });
  expect(rejected.status).toBe(200);
  expect(labels()).toContain('236');
  const state = (await (await ask('/api/study', { cookie: anna })).json()) as {
    content: { decisions: object[] };
  };
  expect(state.content.decisions).toMatchObject([
    { by: 'boris', did: 'rejected', state: 'stands', against: ['anna'] },
    { by: 'anna', did: 'confirmed', state: 'stands', against: ['boris'] },
  ]);
  const mine = work.state().content.decisions.find(({ by }) => by === 'anna')?.id;
  expect((await send('/api/decisions/take-back', { id: mine }, { cookie: anna })).status).toBe(200);
  expect(labels()).not.toContain('236');
  expect(work.state().content.decisions.some(({ against }) => against !== undefined)).toBe(false);
});
