// Writes src/core/languages/cldr-months.ts: what CLDR, as the pinned Node carries it, says of dates in languages
// that have no folder. Run after Node is moved to another version: node scripts/cldr-months.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';

const LANGUAGES =
  'af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko ky lt lv mk mn ms nb nl nn pl pt ro ru sk sl sq sr sv sw ta tg tk tr uk ur uz vi zh'.split(
    ' ',
  );

const day = (month, date = 4, hour = 12) => new Date(Date.UTC(1938, month, date, hour));
const clean = (word) =>
  word
    .replace(/[\u200e\u200f]/g, '')
    .trim()
    .toLowerCase();
const unique = (list) => [
  ...new Set(list.map(clean).filter((word) => word !== '' && !/^[\d\s.]+$/.test(word))),
];

function partsOf(tag, options, date) {
  return new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {
    timeZone: 'UTC',
    ...options,
  }).formatToParts(date);
}

function partOf(tag, options, date, type) {
  return partsOf(tag, options, date)
    .filter((part) => part.type === type)
    .map((part) => part.value)
    .join('');
}

function describe(tag) {
  const months = [];
  for (let m = 0; m < 12; m++) {
    const forms = [];
    for (const month of ['long', 'short']) {
      for (const options of [
        { month },
        { month, day: 'numeric' },
        { month, day: 'numeric', year: 'numeric' },
        { month, year: 'numeric' },
      ]) {
        forms.push(partOf(tag, options, day(m), 'month'));
      }
    }
    months.push(unique(forms));
  }
  const weekdays = unique(
    [0, 1, 2, 3, 4, 5, 6].flatMap((n) =>
      [{ weekday: 'long' }, { weekday: 'long', day: 'numeric', month: 'long' }].map((options) =>
        partOf(tag, options, day(6, 4 + n), 'weekday'),
      ),
    ),
  );
  const eras = (year) =>
    unique(
      ['long', 'short'].map((era) => {
        const date = new Date(Date.UTC(1938, 6, 4));
        date.setUTCFullYear(year);
        return partOf(tag, { era, year: 'numeric' }, date, 'era');
      }),
    );
  const halves = (hour) =>
    unique(
      ['short', 'long'].map((width) =>
        partOf(
          tag,
          {
            hour: 'numeric',
            hour12: true,
            dayPeriod: undefined,
            ...(width === 'long' ? { minute: 'numeric' } : {}),
          },
          day(6, 4, hour),
          'dayPeriod',
        ),
      ),
    );
  const long = partsOf(tag, { day: 'numeric', month: 'long', year: 'numeric' }, day(6, 29));
  const order = long
    .filter((part) => ['day', 'month', 'year'].includes(part.type))
    .map((part) => part.type[0])
    .join('');
  const links = new Set();
  const yearNouns = new Set();
  const monthPrefixes = new Set();
  const dayNouns = new Set();
  for (const options of [
    { day: 'numeric', month: 'long', year: 'numeric' },
    { day: 'numeric', month: 'long' },
    { month: 'long', year: 'numeric' },
  ]) {
    const parts = partsOf(tag, options, day(6, 29));
    parts.forEach((part, index) => {
      if (part.type !== 'literal') return;
      const before = parts[index - 1]?.type;
      const after = parts[index + 1]?.type;
      const glued = /[\p{L}]$/u.test(part.value) && after === 'month';
      const text = clean(part.value.replace(/[(),]/g, ' '));
      if (glued) {
        monthPrefixes.add(text);
        return;
      }
      for (const word of text.split(/\s+/)) {
        if (word === '' || word === '.' || word === '/' || word === '-') continue;
        if (before === 'year') yearNouns.add(word);
        else if (before === 'day' && order.startsWith('y')) dayNouns.add(word);
        else links.add(word);
      }
    });
  }
  const suffix = (type) => {
    const at = long.findIndex((part) => part.type === type);
    return clean(long[at + 1]?.value ?? '');
  };
  // Months that are a figure with a sign behind it (7월) or before it (tháng 7).
  const sign = partOf(tag, { day: 'numeric', month: 'long' }, day(6), 'month');
  const behind = /^7(\D+)$/.exec(sign)?.[1]?.trim();
  const before = /^(\D+)7$/.exec(sign.toLowerCase())?.[1]?.trim();
  const name = partOf(tag, { month: 'long', day: 'numeric' }, day(6), 'month');
  const out = {
    order,
    capital: name.charAt(0) !== name.charAt(0).toLowerCase(),
    months: behind === undefined && before === undefined ? months : [],
    weekdays,
    bc: eras(-100),
    ad: eras(100),
    am: halves(5),
    pm: halves(17),
    links: [...links],
    yearNouns: [...yearNouns],
    monthPrefixes: [...monthPrefixes],
    dayNouns: [...dayNouns],
  };
  if (before !== undefined) out.monthBefore = before;
  const cjk = ['ja', 'ko', 'zh'].includes(tag);
  if (cjk) {
    const time = partsOf(tag, { timeStyle: 'full' }, day(6, 4, 16));
    const behindTime = (type) =>
      clean((time[time.findIndex((part) => part.type === type) + 1]?.value ?? '').replace(/\d/g, ''));
    out.suffixes = {
      year: tag === 'ko' ? suffix('year') : '年',
      month: tag === 'ko' ? (behind ?? suffix('month')) : '月',
      day: tag === 'ko' ? suffix('day') : '日',
      hour: tag === 'ko' ? behindTime('hour') : '時',
      minute: tag === 'ko' ? behindTime('minute') : '分',
    };
  }
  return out;
}

const lines = LANGUAGES.map((tag) => `  ${JSON.stringify(tag)}: ${JSON.stringify(describe(tag))},`);
const file = join(root, 'src/core/languages/cldr-months.ts');
writeFileSync(
  file,
  `// Made by scripts/cldr-months.mjs from CLDR (${process.versions.cldr}); do not edit. Unicode licence, see NOTICE.
/** Dates of one language as CLDR gives them. Words are in lower case. */
export interface CldrDates {
  /** Order of the parts of a long date: \`dmy\`, \`mdy\`, \`ymd\` ... */
  readonly order: string;
  /** True where months are written with a capital. */
  readonly capital: boolean;
  /** Forms of the twelve months; empty where a month is a figure with a sign. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
  readonly bc: readonly string[];
  readonly ad: readonly string[];
  readonly am: readonly string[];
  readonly pm: readonly string[];
  readonly links: readonly string[];
  readonly yearNouns: readonly string[];
  /** Letters that hang before a month (Hebrew). */
  readonly monthPrefixes: readonly string[];
  readonly dayNouns: readonly string[];
  /** Word before a month's figure (Vietnamese). */
  readonly monthBefore?: string;
  readonly suffixes?: { readonly year: string; readonly month: string; readonly day: string; readonly hour: string; readonly minute: string };
}

/** Languages by BCP 47 primary tag. */
export const cldrDates: Readonly<Record<string, CldrDates>> = {
${lines.join('\n')}
};
`,
);
process.stdout.write(`${file}: ${LANGUAGES.length} languages\n`);
