import { csvColumns } from '../core/exports/csv-columns.ts';
import { exportTable } from '../core/exports/export-table.ts';
import { type CommandEntry, commands, type Flag } from './flags.ts';

const MADE = '<!-- Made by scripts/reference.mjs; edit the table it is made from. -->';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function flagRow({ flags, says, fallback, fallbackIs, choices }: Flag): string {
  const more = fallback === undefined || choices?.length === 1 ? '' : ` (default: ${fallbackIs ?? fallback})`;
  return `| \`${flags.replaceAll('|', '\\|')}\` | ${cell(says)}${more} |`;
}

/** The formats of `variorum export`, each with its page. */
const formatRows = (): string[] => [
  '| format | holds |',
  '|---|---|',
  ...exportTable.map(({ name, says, ...more }) => {
    const only = 'scholarly' in more ? '; confirmed points only, unless `--unconfirmed`' : '';
    return `| [\`${name}\`](formats/${name}.md) | ${cell(says)}${only} |`;
  }),
  '',
];

const commandPart = ({ name, takes, says, flags, example }: CommandEntry): string[] => [
  `## \`variorum ${name} ${takes}\``,
  '',
  `${says.charAt(0).toUpperCase()}${says.slice(1)}.`,
  '',
  ...(flags.length === 0 ? [] : ['| option | meaning |', '|---|---|', ...flags.map(flagRow), '']),
  ...(name === 'export' ? formatRows() : []),
  '```',
  example,
  '```',
  '',
];

/** docs/reference.md: every command with its options, from the table that also makes `--help`. */
export function commandReference(): string {
  return [
    MADE,
    '# Commands',
    '',
    'In a clone of the repository every command runs as `npm run -s variorum -- COMMAND`; the first time this installs what is missing.',
    '',
    'Results go to standard output, progress and messages to standard error. The exit code is 0 when the command is done (problems in a',
    'study are no failure), 2 when the user can mend what is wrong (a message and a remedy are printed), and 1 when the program has a fault',
    '(its stack is printed; please report it). `NO_COLOR` turns colour off.',
    '',
    "What can be computed again is kept in the user's cache folder (`$XDG_CACHE_HOME/variorum`, else `~/.cache/variorum`), one file for each",
    'study. It may be removed at any time. Into a study `build` and `report` write `report.html` alone. Of what people made, only these commands',
    'change anything: `new` (a `study.yaml` where there is none), `add` (accounts, citations, `captures.jsonl` and its lines of `study.yaml`),',
    '`open` (what is decided or set there), `stemma --add` (a line of a journal) and `blank` (a line of a journal).',
    '',
    ...commands.flatMap(commandPart),
  ].join('\n');
}

/** docs/formats/csv.md: the columns of the CSV of readings. */
export function csvReference(): string {
  return [
    MADE,
    '# CSV of readings',
    '',
    '`variorum export FOLDER --as csv` writes one row for each witness of each reading of the points at issue, in the order of the ranking;',
    'then a row for each account that denies and states nothing else; then notes on the whole file, the last of which says what listing',
    'means. Points that the editor hid are left out, unless a reading of theirs is established.',
    '',
    'The file is UTF-8 without a byte order mark (`--bom` adds it, for Excel), comma separated, with CRLF line ends and quotes as in RFC 4180.',
    'A cell of text that begins with `=`, `+`, `-`, `@` or a tab has an apostrophe before it, so that no spreadsheet computes it.',
    'Offsets are UTF-16 code units, as JavaScript, Java and Windows count; Python counts code points, so use',
    '`text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")`. An account that may not be shown stands as `withheld 1`, `withheld 2` and so on.',
    '',
    '| column | meaning |',
    '|---|---|',
    ...csvColumns.map(({ name, says }) => `| \`${name}\` | ${cell(says)} |`),
    '',
  ].join('\n');
}
