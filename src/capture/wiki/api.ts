import { UserError } from '../../study/user-error.ts';
import { type FetchOptions, fetchBytes } from '../fetch-bytes.ts';

/** An answer of the API, as JSON. */
export type Answer = Readonly<Record<string, unknown>>;

/** How a wiki is asked. */
export interface WikiOptions extends FetchOptions {
  /** Waits; a test may stand in for the clock. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Told when the wiki asks for patience. */
  readonly waiting?: (seconds: number, why: string) => void;
}

/** Times a question is put before it is given up, and the longest pause between two, in seconds. */
const TRIES = 8;
const LONGEST_PAUSE = 300;
/** Errors of the API that pass. */
const PASSING: ReadonlySet<string> = new Set([
  'maxlag',
  'ratelimited',
  'readonly',
  'internal_api_error_DBQueryError',
]);

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Seconds a server asks to wait, given as a number or as a date; undefined where it asks for none. */
function secondsAsked(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return seconds > 0 ? Math.ceil(seconds) : undefined;
}

/**
 * Puts one question to the API of a MediaWiki (api.php, format version 2) and keeps its rules: one question at a time, `maxlag`, and as much
 * patience as `Retry-After` asks for. Gives the parsed answer; throws `UserError` when the wiki cannot or will not answer.
 */
export async function askWiki(
  api: string,
  parameters: Readonly<Record<string, string>>,
  options: WikiOptions,
): Promise<Answer> {
  const { wait = sleep, waiting = () => {} } = options;
  const query = new URLSearchParams({ format: 'json', formatversion: '2', maxlag: '5', ...parameters });
  let why = '';
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const { status, headers, bytes } = await fetchBytes(`${api}?${query}`, options);
    let answer: Answer | undefined;
    try {
      answer = JSON.parse(new TextDecoder().decode(bytes)) as Answer;
    } catch {
      answer = undefined;
    }
    const error = answer?.error as { code?: string; info?: string } | undefined;
    if (status === 200 && answer !== undefined && error === undefined) return answer;
    why = error?.info ?? `it answered ${status}`;
    const passes = status === 429 || status >= 500 || PASSING.has(error?.code ?? '');
    if (!passes)
      throw new UserError(
        `${new URL(api).host} does not answer: ${why}`,
        answer === undefined
          ? 'check the address: it must lead to api.php of a MediaWiki'
          : 'check the title and the language',
      );
    const seconds = secondsAsked(headers['retry-after']) ?? 2 ** attempt;
    // To ask again before the time the wiki has set would be rude, and to sit there for an hour no help.
    if (seconds > LONGEST_PAUSE)
      throw new UserError(
        `${new URL(api).host} asks to be left alone for ${Math.ceil(seconds / 60)} minutes: ${why}`,
        'give the same command again then; what was fetched is kept and is not fetched twice',
      );
    waiting(seconds, why);
    await wait(seconds * 1000);
  }
  throw new UserError(
    `${new URL(api).host} is too busy: ${why}`,
    'give the same command again later; what was fetched is kept and is not fetched twice',
  );
}
