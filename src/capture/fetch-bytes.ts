import { type LookupAddress, lookup } from 'node:dns';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createGunzip } from 'node:zlib';
import { UserError } from '../study/user-error.ts';
import { isPrivateAddress } from './private-address.ts';

/** How an address is fetched. */
export interface FetchOptions {
  /** Says who asks. */
  readonly userAgent: string;
  /** Addresses of this machine and its network may be asked too. */
  readonly allowPrivate?: boolean;
  /** Bytes of the longest answer that is taken. */
  readonly largest: number;
  /** Milliseconds in which nothing comes, after which it is given up. */
  readonly patience?: number;
  /** Milliseconds for one whole answer: a server may send a byte now and then for ever. */
  readonly whole?: number;
}

/** What a server answered. */
export interface Fetched {
  /** The address that answered, after every redirect. */
  readonly address: string;
  readonly status: number;
  /** The type the server says; it may lie. */
  readonly type: string;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Uint8Array;
}

const MOST_REDIRECTS = 10;
const PATIENCE = 30_000;
const WHOLE = 900_000;

const refused = (host: string): UserError =>
  new UserError(
    `${host} is an address of this machine or its own network`,
    'add --allow-private if you mean to fetch from there',
  );

/** Looks a name up and lets through public addresses only: what was checked is what is connected to. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error !== null) return done(error, '', 0);
    const bad = found.find(({ address }) => isPrivateAddress(address));
    if (bad !== undefined) return done(refused(host) as NodeJS.ErrnoException, '', 0);
    const [first] = found;
    if (options.all === true) (done as unknown as (e: null, all: LookupAddress[]) => void)(null, found);
    else done(null, first?.address ?? '', first?.family ?? 4);
  });
};

/** One request, without following where it leads. */
function ask(address: URL, options: FetchOptions): Promise<Fetched> {
  const { userAgent, allowPrivate = false, largest, patience = PATIENCE, whole = WHOLE } = options;
  const host = address.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) return Promise.reject(refused(host));
  return new Promise((resolve, reject) => {
    const fail = (says: string, remedy: string): void =>
      reject(new UserError(`${address.href}: ${says}`, remedy));
    const make = address.protocol === 'https:' ? secureRequest : plainRequest;
    const asked = make(address, {
      headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip', accept: '*/*' },
      timeout: patience,
      ...(allowPrivate ? {} : { lookup: publicLookup }),
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer')));
    const limit = setTimeout(() => {
      asked.destroy();
      fail(
        `its answer does not end (${Math.round(whole / 60_000)} minutes)`,
        'save it in the browser, and add the file',
      );
    }, whole);
    asked.on('close', () => clearTimeout(limit));
    asked.on('error', (error) => {
      if (error instanceof UserError) reject(error);
      else
        fail(`it cannot be fetched (${error.message})`, 'check the address and the network, then try again');
    });
    asked.on('response', (answer) => {
      const packed = answer.headers['content-encoding'] === 'gzip';
      const body = packed ? answer.pipe(createGunzip()) : answer;
      const parts: Buffer[] = [];
      let size = 0;
      const ended = (error: Error): void => {
        asked.destroy();
        fail(`the answer broke off (${error.message})`, 'try again');
      };
      answer.on('error', ended);
      body.on('error', ended);
      body.on('data', (part: Buffer) => {
        size += part.length;
        if (size <= largest) parts.push(part);
        else {
          asked.destroy();
          fail(
            `it is larger than ${Math.round(largest / 1048576)} MB`,
            'save the part on the event, and add that',
          );
        }
      });
      body.on('end', () =>
        resolve({
          address: address.href,
          status: answer.statusCode ?? 0,
          type: answer.headers['content-type'] ?? '',
          headers: answer.headers,
          bytes: new Uint8Array(Buffer.concat(parts)),
        }),
      );
    });
    asked.end();
  });
}

/**
 * Fetches an address over HTTP. Follows ten redirects at most, each checked like the first; addresses of this machine and its network are
 * refused unless allowed. Every failure is a `UserError` with a remedy; a status that is no success is given back.
 */
export async function fetchBytes(from: string, options: FetchOptions): Promise<Fetched> {
  let address: URL;
  try {
    address = new URL(from);
  } catch {
    throw new UserError(`${from} is no address`, 'an address begins with http:// or https://');
  }
  const seen = new Set<string>();
  for (;;) {
    if (address.protocol !== 'http:' && address.protocol !== 'https:')
      throw new UserError(`${address.href} is not fetched`, 'only http:// and https:// are');
    if (seen.has(address.href) || seen.size > MOST_REDIRECTS)
      throw new UserError(
        `${from} leads on and on without end`,
        'open it in the browser, save the page, and add the file',
      );
    seen.add(address.href);
    const answer = await ask(address, options);
    const next = answer.headers.location;
    if (answer.status < 300 || answer.status >= 400 || next === undefined) return answer;
    try {
      address = new URL(next, address);
    } catch {
      throw new UserError(
        `${from} leads to ${next}, which is no address`,
        'open it in the browser and save the page',
      );
    }
  }
}
