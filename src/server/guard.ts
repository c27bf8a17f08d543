import { timingSafeEqual } from 'node:crypto';

/** What of a request the guard looks at. */
export interface Asked {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly cookie: string | undefined;
}

/** Name of the cookie; ports do not part cookies, so the port is in it. */
export const cookieName = (port: number): string => `variorum-${port}`;

/** Value of one cookie in a header. */
export function cookieValue(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

/** Whether two secrets are one, in a time that tells nothing of where they part. */
export function sameSecret(given: string | undefined, secret: string): boolean {
  if (given === undefined) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Whether the name in the address is this machine's own: another name that leads here belongs to a stranger's page. */
const isOwnHost = (host: string | undefined, port: number): boolean =>
  host === `127.0.0.1:${port}` || host === `localhost:${port}` || host === `[::1]:${port}`;

/**
 * Why a request is refused; undefined when it may pass. The name in the address must be this machine's own, no page of another origin may
 * ask, what writes must say where it comes from, and the cookie must hold the secret.
 */
export function refused(asked: Asked, port: number, secret: string): string | undefined {
  if (!isOwnHost(asked.host, port)) return 'the workbench answers to this machine alone';
  if (asked.origin !== undefined && asked.origin !== `http://${asked.host}`)
    return 'a page of another origin asks';
  if (asked.method !== 'GET' && asked.method !== 'HEAD' && asked.origin === undefined)
    return 'a request that writes must say where it comes from';
  if (!sameSecret(cookieValue(asked.cookie, cookieName(port)), secret))
    return 'open the workbench with the address that `variorum open` printed';
  return undefined;
}
