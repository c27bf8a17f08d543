import type { ClockNeed, ClockPattern, SpokenClock } from '../../languages/spoken-clock.ts';

/** A time of day in words with what it means. */
export interface SpokenPhrase {
  readonly phrase: string;
  /** Minutes after midnight of its first twelve hours, or of the day where the hour is told by its number in the day. */
  readonly minutes: number;
  readonly need: ClockNeed;
  /** The whole hour from there on. */
  readonly within: boolean;
}

const HOUR = 60;
const HALF_DAY = 12 * HOUR;

/** Every way of saying every time of day that the patterns of a language give. */
export function spokenPhrases({ hours, minutes, patterns }: SpokenClock): SpokenPhrase[] {
  const all = patterns.flatMap((pattern) => {
    const form = /\{(?!minute\})(\w+)\}/.exec(pattern.say)?.[1] ?? '';
    return (hours[form] ?? []).flatMap((spellings, index) =>
      spellings.split('/').flatMap((hour) => {
        if (hour === '') return [];
        const said = pattern.say.replace(`{${form}}`, hour);
        const whole = (index + 1) * HOUR + (pattern.by ?? 0);
        if (!said.includes('{minute}')) return [phraseOf(said, whole, pattern)];
        return Object.entries(minutes).map(([word, value]) =>
          phraseOf(
            said.replace('{minute}', word),
            pattern.minus === true ? whole - value : whole + value,
            pattern,
          ),
        );
      }),
    );
  });
  // Ten past twenty-four is not said.
  return all.filter((one) => one.minutes <= 2 * HALF_DAY);
}

function phraseOf(phrase: string, minutes: number, { need = 'nothing', within }: ClockPattern): SpokenPhrase {
  // Twelve and a half is half an hour past noon or midnight.
  const inHalf = minutes < 13 * HOUR ? minutes % HALF_DAY : minutes;
  return { phrase, minutes: inHalf, need, within: within === true };
}
