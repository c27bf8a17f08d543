import { writeEdtf } from '../calendars/edtf.ts';
import type { Build } from '../model/build.ts';
import type { TimeMention } from '../model/mention.ts';
import { quotableWords } from '../show/allowed.ts';
import { castOf, type Member } from '../show/cast.ts';
import { CLOSING } from '../show/closing-words.ts';
import { countOfWords } from '../show/tokens.ts';
import { csvField, textCell } from './safe-cell.ts';
import { xmlSafe, xmlText } from './xml-text.ts';

const COLUMNS = [
  'account',
  'edition',
  'start_utf16',
  'end_utf16',
  'words',
  'words_of',
  'edtf',
  'timex3',
  'basis',
  'precision',
  'calendar',
  'clock_zone',
] as const;

/** A name, number or date of up to four words is a fact, not a quotation. */
const FACT = 4;

const wordsOf = ({ account }: Member): string =>
  account.text === 'precis' ? 'precis' : account.text === 'translation' ? 'translation' : 'source';

/** TIMEX3 of TimeML 1.2.1 (ISO 24617-1), as an empty element: the words stand in a column of their own. */
function timex3({ timex, value }: TimeMention, id: number): string {
  const type = timex.startsWith('P') ? 'DURATION' : timex.includes('T') ? 'TIME' : 'DATE';
  return `<TIMEX3 tid="t${id}" type="${type}" value="${xmlText(timex)}"${value.approximate ? ' mod="APPROX"' : ''}/>`;
}

/**
 * Every time that was read, as CSV: its words where they may stand, its days in EDTF (ISO 8601-2) and its value as
 * TIMEX3, with how it is known. Accounts that may not be shown are left out.
 */
export function times(build: Build): string {
  const cast = castOf(build.study, build.names);
  const lines: string[] = [COLUMNS.join(',')];
  const put = (...cells: readonly (string | number)[]): void => {
    lines.push(
      cells
        .map((cell) =>
          typeof cell === 'number' ? String(cell) : csvField(textCell(xmlSafe(cell).replace(/\s+/g, ' '))),
        )
        .join(','),
    );
  };
  for (const { edition, mentions } of build.read) {
    const member = cast.members.get(edition.account);
    if (member === undefined || member.withheld) continue;
    let id = 0;
    for (const mention of mentions) {
      if (mention.kind !== 'time') continue;
      const { value, start, end, words, basis } = mention;
      const told = countOfWords(words) <= Math.max(FACT, quotableWords(member.rights));
      const edtf = writeEdtf(value.earliest, value.latest, value.approximate);
      const timex = mention.timex === '' ? '' : timex3(mention, ++id);
      const { precision, calendar, clock } = value;
      const zone = clock === undefined ? '' : `${clock.zone ?? ''} (${clock.zoneBasis})`.trim();
      put(
        member.key,
        edition.label,
        start,
        end,
        told ? words : '',
        wordsOf(member),
        edtf,
        timex,
        basis,
        precision,
        calendar,
        zone,
      );
    }
  }
  put(...COLUMNS.map((name) => (name === 'words' ? CLOSING : '')));
  return `${lines.join('\r\n')}\r\n`;
}
