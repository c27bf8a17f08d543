// Writes src/core/calendars/chinese-years.ts: the first day of every month of the Chinese calendar, as the pinned Node has it from ICU.
// Run again only if ICU mends a month: node scripts/chinese-years.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';

const FIRST = 1645;
const LAST = 2050;
const DAY = 86_400_000;

const format = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** Year, month, whether it is a leap month, and day of a day number. */
function chineseOf(day) {
  const parts = Object.fromEntries(
    format.formatToParts(new Date(day * DAY + DAY / 2)).map(({ type, value }) => [type, value]),
  );
  return {
    year: Number(parts.relatedYear),
    month: Number.parseInt(parts.month, 10),
    leap: parts.month.endsWith('bis'),
    day: Number(parts.day),
  };
}

const years = [];
for (let year = FIRST; year <= LAST; year++) {
  const january = Date.UTC(year, 0, 1) / DAY;
  let day = january + 19;
  for (let now = chineseOf(day); now.year !== year || now.month !== 1 || now.day !== 1; now = chineseOf(day))
    day++;
  const first = day - january;
  let lengths = 0;
  let leap = 0;
  for (let month = 0; month < 13; month++) {
    const now = chineseOf(day);
    if (now.year !== year) break;
    if (now.leap) leap = now.month;
    const long = chineseOf(day + 29).day === 30;
    if (long) lengths |= 1 << month;
    day += long ? 30 : 29;
  }
  years.push(((leap << 19) | ((first - 19) << 13) | lengths).toString(16).padStart(6, '0'));
}

const lines = [];
for (let i = 0; i < years.length; i += 16) lines.push(`  '${years.slice(i, i + 16).join('')}'`);
writeFileSync(
  join(root, 'src/core/calendars/chinese-years.ts'),
  `// Made by scripts/chinese-years.mjs from ICU ${process.versions.icu}; do not edit.

/** First year of the table. */
export const FIRST_YEAR = ${FIRST};

/**
 * Six hexadecimal digits a year: from bit 19 on the month that is doubled (0: none), from bit 13 on how many days after 20 January the year
 * begins, and a bit for each month that has thirty days.
 */
export const years =
${lines.join(' +\n')};
`,
);
