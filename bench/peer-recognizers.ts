import { noon } from './peer-chrono.ts';
import type { Peer, PeerNumber, PeerTime } from './peers.ts';

interface Result {
  readonly start: number;
  /** The last character, not the one after it. */
  readonly end: number;
  readonly typeName: string;
  readonly resolution: {
    readonly value?: string;
    readonly values?: readonly { readonly timex?: string }[];
  } | null;
}
interface Suite {
  recognizeDateTime(text: string, culture: string, options: number, from: Date, fallback: boolean): Result[];
  recognizeNumber(text: string, culture: string, options: number, fallback: boolean): Result[];
  recognizePercentage(text: string, culture: string, options: number, fallback: boolean): Result[];
}

const CULTURES: Readonly<Record<string, string>> = { en: 'en-us', de: 'de-de', ja: 'ja-jp', zh: 'zh-cn' };

/** One TIMEX of theirs as the ends of ours: a period by its two days, unless it is a decade or a century. */
function valuesOf(timex: string, year: number): string[] {
  const whole = timex.replaceAll('XXXX', String(year).padStart(4, '0'));
  const period = /^\((.+),(.+),(P.+)\)$/.exec(whole);
  if (period === null) return [whole.replace(/(T\d\d)$/, '$1:00')];
  const [, first = '', last = '', length = ''] = period;
  if (length === 'P10Y' && first.endsWith('0-01-01')) return [first.slice(0, 3)];
  if (length === 'P100Y' && first.endsWith('00-01-01')) return [first.slice(0, 2)];
  return [first, last];
}

/**
 * recognizers-text in JavaScript. It is asked with its fallback off: with it on, a culture without a model is silently
 * read as English, and what looks like support is digits only.
 */
export function recognizersText(module: unknown): Omit<Peer, 'name'> {
  const suite = (module as { readonly default: Suite }).default;
  /** The culture, if it has a model for this question. */
  const known = (code: string, ask: (culture: string) => unknown): string | undefined => {
    const culture = CULTURES[code];
    if (culture === undefined) return undefined;
    try {
      ask(culture);
      return culture;
    } catch (problem) {
      if (/Could not find Model/.test(String(problem))) return undefined;
      throw problem;
    }
  };
  const dated = (code: string) =>
    known(code, (culture) => suite.recognizeDateTime('1', culture, 0, noon(2000, 1, 1), false));
  return {
    times: (code) => {
      const culture = dated(code);
      if (culture === undefined) return undefined;
      return (text, written) =>
        suite.recognizeDateTime(text, culture, 0, written, false).flatMap((one): PeerTime[] => {
          const timex = one.resolution?.values?.[0]?.timex;
          if (timex === undefined) return [];
          const day = /^\(?(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(timex);
          return [
            {
              start: one.start,
              end: one.end + 1,
              words: text.slice(one.start, one.end + 1),
              values: valuesOf(timex, written.getFullYear()),
              timex,
              ...(day === null
                ? {}
                : { day: noon(Number(day[1]), Number(day[2] ?? 1), Number(day[3] ?? 1)) }),
            },
          ];
        });
    },
    numbers: (code) => {
      const culture = known(code, (c) => suite.recognizeNumber('1', c, 0, false));
      if (culture === undefined) return undefined;
      const dates = dated(code);
      return (text) => {
        // A user who wants figures and not dates lets the suite itself say which numbers are dates.
        const away =
          dates === undefined
            ? []
            : suite
                .recognizeDateTime(text, dates, 0, noon(2000, 1, 1), false)
                .filter(({ typeName }) => !typeName.endsWith('.duration'));
        return suite.recognizeNumber(text, culture, 0, false).flatMap((one): PeerNumber[] => {
          if (away.some((date) => date.start <= one.end && one.start <= date.end)) return [];
          const value = Number(one.resolution?.value);
          const end = one.end + 1;
          return [{ start: one.start, end, words: text.slice(one.start, end), value }];
        });
      };
    },
  };
}
