// Long because it is one list of attacks, each with the requests a stranger would send.
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tempFolder } from '../study/temp-study.test-support.ts';
import { openWork } from './open-work.ts';
import { selfSigned } from './self-signed.test-support.ts';
import { type ServeParts, type Serving, serveWork } from './serve.ts';
import { usersFile } from './users/users-file.ts';
import type { Work } from './work.ts';

/** What lies beside the study and in it, and must never be served. */
const HIDDEN = 'what nobody may read';
const PASSWORD = 'harbour pencil wolf nine';

let folder: string;
let work: Work;
let serving: Serving | undefined;
let parts: ServeParts;

beforeEach(async () => {
  const outside = await tempFolder({ 'secret.txt': HIDDEN });
  folder = await tempFolder({
    'accounts/one.txt': 'On 31 July 1938 the Soviet troops lost 717 men killed.\n',
    'accounts/two.txt': 'On 31 July 1938 the Soviet troops lost 236 men killed.\n',
    '.hidden.txt': HIDDEN,
  });
  await symlink(join(outside, 'secret.txt'), join(folder, 'accounts', 'three.txt'));
  await symlink(outside, join(folder, 'accounts', 'four'));
  work = await openWork(folder, { version: '0', name: 'anna', cache: await tempFolder() });
  const users = usersFile(join(await tempFolder(), 'users.json'), 2 ** 10);
  await users.add('anna', 'owner', PASSWORD);
  parts = {
    script: 'script',
    style: 'style',
    version: '0',
    users,
    reach: { colleagues: false, host: '127.0.0.1' },
    patience: { headers: 300, whole: 600 },
  };
});
afterEach(async () => {
  await serving?.stop();
  serving = undefined;
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: IncomingMessage['headers'];
}

/** A request with exactly this path and these headers: nothing is made safe on the way. */
const raw = (
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
  tls = false,
): Promise<Answer> =>
  new Promise((done, fail) => {
    const ask = tls ? tlsRequest : request;
    const asked = ask(
      {
        host: '127.0.0.1',
        port: serving?.port,
        path,
        method,
        headers,
        rejectUnauthorized: false,
        agent: false,
      },
      (answer) => {
        const got: Buffer[] = [];
        answer.on('data', (part: Buffer) => got.push(part));
        answer.on('end', () =>
          done({
            status: answer.statusCode ?? 0,
            text: Buffer.concat(got).toString(),
            headers: answer.headers,
          }),
        );
      },
    );
    asked.on('error', fail);
    asked.end(body);
  });

/** Headers of one who has the secret of the address. */
async function own(): Promise<Record<string, string>> {
  const { pathname, search, origin } = new URL(serving?.url ?? '');
  const first = await raw(pathname + search);
  return {
    cookie: first.headers['set-cookie']?.[0]?.split(';')[0] ?? '',
    origin,
    'content-type': 'application/json',
  };
}

describe('on this machine alone', () => {
  beforeEach(async () => {
    serving = await serveWork(work, parts);
  });

  test('a foreign name that leads to 127.0.0.1 neither reads nor writes, whatever it sends', async () => {
    const headers = await own();
    for (const host of [
      `study.example:${serving?.port}`,
      'study.example',
      '127.0.0.1',
      `127.0.0.1.nip.example:${serving?.port}`,
      `0.0.0.0:${serving?.port}`,
    ])
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD']) {
        const answer = await raw('/api/study', { method, headers: { ...headers, host } });
        expect(answer.status, `${method} ${host}`).toBe(403);
      }
    const key = new URL(serving?.url ?? '').search;
    expect(
      (await raw(`/${key}`, { headers: { host: `study.example:${serving?.port}` } })).headers['set-cookie'],
    ).toBeUndefined();
  });

  test('no page of another origin is told that it may ask', async () => {
    const headers = await own();
    const asked = await raw('/api/decisions', {
      method: 'OPTIONS',
      headers: { ...headers, origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(asked.status).toBe(403);
    expect(Object.keys(asked.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  const steps = [
    '../',
    '..%2f',
    '%2e%2e/',
    '%2e%2e%2f',
    '..%5c',
    '..\\',
    '%252e%252e%252f',
    '..%c0%af',
    '....//',
    '%00',
    './../',
    '..;/',
  ];
  test('no path leads out of the routes, in any writing', async () => {
    const headers = await own();
    const targets = [
      'study.yaml',
      'accounts/one.txt',
      'accounts/three.txt',
      'accounts/four/secret.txt',
      '.hidden.txt',
      'etc/passwd',
      '.variorum-lock.json',
    ];
    for (const base of ['/', '/api/', '/api/files/', '/workbench.js/', '/api/study/'])
      for (const step of ['', ...steps])
        for (const target of targets) {
          const path = `${base}${step.repeat(3)}${target}`;
          const answer = await raw(path, { headers });
          expect([400, 404], `${path} ${answer.status}`).toContain(answer.status);
          expect(answer.text).not.toContain(HIDDEN);
          expect(answer.text).not.toContain('717');
        }
  });

  test('links that lead out of the study give nothing of what they lead to', async () => {
    const headers = await own();
    const { text } = await raw('/api/study', { headers });
    expect(text).toContain('717');
    expect(text).not.toContain(HIDDEN);
    expect(text).toContain('link to a place outside the study');
  });

  test('a file is kept under accounts/, by its last name, whatever name is given', async () => {
    const headers = { ...(await own()), 'content-type': 'application/octet-stream' };
    for (const [at, step] of steps.entries()) {
      const name = `${step.repeat(3)}evil-${at}.txt`;
      const answer = await raw(`/api/files?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        headers,
        body: 'On 31 July 1938.',
      });
      if (answer.status === 200)
        expect((JSON.parse(answer.text) as { path: string }).path).toMatch(/^accounts\/[^/\\]+\.txt$/);
      else expect(answer.status, name).toBe(409);
    }
    for (const name of [
      '.htaccess',
      'x.html\0.txt',
      'study.yaml',
      'names.yaml',
      'decisions/anna.jsonl',
      '.variorum-lock.json',
      'x.sqlite',
    ])
      expect(
        (
          await raw(`/api/files?name=${encodeURIComponent(name)}`, {
            method: 'POST',
            headers,
            body: 'title: x',
          })
        ).status,
        name,
      ).not.toBe(500);
    const study = await raw('/api/study', { headers });
    expect(JSON.parse(study.text)).toMatchObject({ me: 'anna' });
  });

  test('a file is judged by its bytes, not by its name', async () => {
    const headers = { ...(await own()), 'content-type': 'application/octet-stream' };
    const put = (name: string, body: string) =>
      raw(`/api/files?name=${name}`, { method: 'POST', headers, body });
    for (const [name, body] of [
      ['a.pdf', '<script>alert(1)</script>'],
      ['a.docx', 'PK\u0003\u0004 no document'],
      ['a.txt', 'MZ\u0000\u0001\u0002\u0000\u0000\u0000\u0000binary'],
      ['a.svg', '<svg onload="alert(1)"/>'],
      ['a.js', 'alert(1)'],
    ] as const)
      expect((await put(name, body)).status, name).toBe(409);
  });

  const polluted = [
    '{"__proto__":{"isOwner":true},"target":{"on":"claim","id":"x"},"verb":{"do":"seen"}}',
    '{"target":{"on":"claim","id":"x"},"verb":{"do":"correct","to":{"__proto__":{"polluted":1}}}}',
    '{"target":{"on":"claim","id":"x"},"verb":{"do":"correct","to":{"constructor":{"prototype":{"polluted":1}}}}}',
    '{"fields":{"__proto__":"x"}}',
    '{"account":"__proto__","fields":{"title":"x"}}',
    '{"account":"constructor","fields":{"prototype":"x"}}',
    '{"party":"__proto__","fields":{"polluted":"1"}}',
  ];
  test.each(polluted)('%s changes no object that all share', async (body) => {
    const headers = await own();
    for (const path of ['/api/decisions', '/api/settings', '/api/decisions/take-back']) {
      const { status, text } = await raw(path, { method: 'POST', headers, body });
      expect([400, 409], `${path} ${text}`).toContain(status);
      expect(Object.keys(JSON.parse(text) as object)).toEqual(['says', 'remedy']);
    }
    expect(
      ({} as Record<string, unknown>).polluted ?? ({} as Record<string, unknown>).isOwner,
    ).toBeUndefined();
  });

  test('deep, long and endless bodies are refused with a word', async () => {
    const headers = await own();
    const deep = await raw('/api/decisions', {
      method: 'POST',
      headers,
      body: `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
    });
    expect(deep.status).toBe(400);
    const long = await raw('/api/decisions', { method: 'POST', headers, body: `"${'x'.repeat(70_000)}"` });
    expect(long.status).toBe(413);
    const endless = await raw('/api/settings', {
      method: 'POST',
      headers: { ...headers, 'transfer-encoding': 'chunked' },
      body: `"${'x'.repeat(300_000)}"`,
    });
    expect(endless.status).toBe(413);
    for (const { text } of [deep, long, endless])
      expect(JSON.parse(text)).toMatchObject({ says: expect.any(String), remedy: expect.any(String) });
  });

  /** Sends the beginning of a request and nothing more; gives the time until the server hangs up. */
  const slow = (beginning: string): Promise<number> =>
    new Promise((done) => {
      const begun = performance.now();
      const socket = connect(serving?.port ?? 0, '127.0.0.1', () => socket.write(beginning));
      socket.on('data', () => {});
      socket.on('error', () => {});
      socket.on('close', () => done(performance.now() - begun));
    });

  test('one who sends slowly is hung up on, and others are answered meanwhile', async () => {
    const headers = await own();
    const { cookie, origin } = headers;
    const host = new URL(origin ?? '').host;
    const half = `POST /api/decisions HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\nOrigin: ${origin}\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"target"`;
    const waiting = [slow('GET /api/st'), slow(half), ...Array.from({ length: 50 }, () => slow(half))];
    expect((await raw('/api/me', { headers })).status).toBe(200);
    for (const time of await Promise.all(waiting)) expect(time).toBeLessThan(10_000);
    expect((await raw('/api/me', { headers })).status).toBe(200);
  });
});

describe('open to colleagues', () => {
  test('over TLS one logs in, and decides under that name; in the clear nothing is answered', async () => {
    serving = await serveWork(work, {
      ...parts,
      reach: { colleagues: true, host: '127.0.0.1', tls: selfSigned(), proxy: false },
    });
    expect(serving.url).toBe(`https://127.0.0.1:${serving.port}/`);
    await expect(raw('/')).rejects.toThrow();
    const origin = serving.url.slice(0, -1);
    const sent = { origin, 'content-type': 'application/json' };
    const login = await raw(
      '/api/login',
      { method: 'POST', headers: sent, body: JSON.stringify({ name: 'anna', password: PASSWORD }) },
      true,
    );
    expect(login.status).toBe(200);
    const cookie = login.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    expect((await raw('/api/me', { headers: { cookie } }, true)).text).toBe(
      '{"name":"anna","role":"owner","login":true}',
    );
    // A foreign name that leads here has no cookie, and its page may not write.
    const foreign = {
      host: 'evil.example',
      origin: 'https://evil.example',
      'content-type': 'application/json',
    };
    expect((await raw('/api/study', { headers: foreign }, true)).status).toBe(401);
  });

  test('a certificate that is none is told of, and the study is not left locked', async () => {
    const reach = {
      colleagues: true,
      host: '127.0.0.1',
      tls: { cert: 'x', key: 'y' },
      proxy: false,
    } as const;
    await expect(serveWork(work, { ...parts, reach })).rejects.toThrow(
      /certificate and its key cannot be used/,
    );
    await mkdir(join(folder, 'more'));
    await writeFile(join(folder, 'more', 'x.txt'), 'x');
    serving = await serveWork(work, parts);
  });
});
