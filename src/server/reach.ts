import { UserError } from '../study/user-error.ts';

/** Who can reach a workbench: this machine alone, or colleagues who log in over an encrypted way. */
export type Reach =
  | { readonly colleagues: false; readonly host: string }
  | {
      readonly colleagues: true;
      readonly host: string;
      /** Certificate and key in PEM, where this server encrypts itself. */
      readonly tls?: { readonly cert: string; readonly key: string };
      /** The proxy that encrypts: its address where it is known. */
      readonly proxy: string | boolean;
    };

/** What of the command line says who can reach the workbench. */
export interface ReachAsked {
  readonly host?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly proxy?: string | boolean;
  /** How many may log in; asked only when it matters, for on this machine alone nobody does. */
  readonly users: () => number;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i;

/** The address of a proxy as browsers write an origin. */
function originOf(given: string): string {
  try {
    const { protocol, origin, pathname } = new URL(given);
    if (protocol === 'https:' && pathname === '/') return origin;
  } catch {
    // Said below.
  }
  throw new UserError(
    `${given} is not the address of a proxy that encrypts`,
    'give it as https://study.example, without a path; the study has a name of its own',
  );
}

/**
 * Who will reach the workbench. Beyond this machine it is opened only when somebody can log in and the way is encrypted: else the server
 * does not start, and says what is missing.
 */
export function reachOf({ host = '127.0.0.1', cert, key, proxy = false, users }: ReachAsked): Reach {
  const near = LOOPBACK.test(host);
  const bare = host.replace(/^\[|\]$/g, '');
  if (near && proxy === false && cert === undefined && key === undefined)
    return { colleagues: false, host: '127.0.0.1' };
  if ((cert === undefined) !== (key === undefined))
    throw new UserError(
      'a certificate and its key go together',
      'give both --tls-cert FILE and --tls-key FILE',
    );
  if (cert === undefined && proxy === false)
    throw new UserError(
      `at ${host} others reach the study, and passwords would go over the network in the clear; the server was not started`,
      'give --tls-cert FILE and --tls-key FILE, or --behind-proxy where a proxy encrypts; without --host the study is open on this machine alone',
    );
  if (users() === 0)
    throw new UserError(
      'others would reach the study, and nobody can log in yet; the server was not started',
      'add yourself with `variorum user add NAME --role owner`, then colleagues with --role editor or reader',
    );
  return {
    colleagues: true,
    host: bare,
    ...(cert === undefined || key === undefined ? {} : { tls: { cert, key } }),
    proxy: typeof proxy === 'string' ? originOf(proxy) : proxy,
  };
}
