import type { Peer, PeerTime } from './peers.ts';

interface Components {
  get(part: string): number | null;
  isCertain(part: string): boolean;
}
interface Result {
  readonly index: number;
  readonly text: string;
  readonly start: Components;
  readonly end: Components | null;
}
type Locale = { parse(text: string, from: Date): Result[] };

const pad = (n: number | null, width: number): string => String(n ?? 0).padStart(width, '0');

/** As precise as what chrono calls certain: a year it implies from the day of writing is taken over as its answer. */
function timexOf(told: Components): string {
  const year = told.get('year') ?? 0;
  let value = year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4);
  const day = told.isCertain('day') || told.isCertain('weekday') || told.isCertain('hour');
  if (day) value += `-${pad(told.get('month'), 2)}-${pad(told.get('day'), 2)}`;
  else if (told.isCertain('month')) value += `-${pad(told.get('month'), 2)}`;
  if (told.isCertain('hour')) value += `T${pad(told.get('hour'), 2)}:${pad(told.get('minute'), 2)}`;
  return value;
}

/** chrono-node: dates only. Its Chinese reader is the one for both kinds of signs. */
export function chrono(module: unknown): Omit<Peer, 'name'> {
  const locales = module as Readonly<Record<string, Locale | undefined>>;
  return {
    times: (code) => {
      const locale = locales[code];
      if (locale === undefined) return undefined;
      return (text, written) =>
        locale.parse(text, written).map(({ index, text: words, start, end }): PeerTime => {
          const year = start.get('year');
          return {
            start: index,
            end: index + words.length,
            words,
            values: end === null ? [timexOf(start)] : [timexOf(start), timexOf(end)],
            ...(start.isCertain('year') && year !== null && year > 0
              ? { day: noon(year, start.get('month') ?? 1, start.get('day') ?? 1) }
              : {}),
          };
        });
    },
    numbers: () => undefined,
  };
}

/** Noon of a day in the machine's own zone, which is what both peers count in. */
export function noon(year: number, month: number, day: number): Date {
  const date = new Date(2000, month - 1, day, 12);
  date.setFullYear(year, month - 1, day);
  return date;
}
