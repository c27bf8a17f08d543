import { terminalSafe } from '../core/show/columns.ts';
import { run, type Styler, wrap } from '../core/show/terminal-lines.ts';
import type { HistoryResult, RevisionLine } from './history-result.ts';
import { storyLines, toldStories } from './history-story-lines.ts';

const MOST = 20;
const LONGEST = 90;

const short = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return terminalSafe(line.length > LONGEST ? `${line.slice(0, LONGEST - 2)} …` : line);
};

const named = ({ id, date, by }: RevisionLine): string =>
  terminalSafe([date?.slice(0, 10), id, by].filter((part) => part !== undefined && part !== '').join('  '));

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** The history in lines for a terminal: what stands and who brought it, what was fought about, the claims and their revisions. */
export function historyLines(
  result: HistoryResult,
  quotable: boolean,
  all: boolean,
  columns: number,
  style: Styler,
): string[] {
  const { title, revisions, provenance, claims, disputes, told } = result;
  const lines: string[] = [];
  const put = (indent: number, ...runs: Parameters<typeof wrap>[0]): void => {
    lines.push(...wrap(runs, columns, indent, indent + 2, style));
  };
  const part = <T>(heading: string, rows: readonly T[], each: (row: T) => void): void => {
    if (rows.length === 0) return;
    lines.push('');
    put(0, run(heading, 'question'));
    for (const row of all ? rows : rows.slice(0, MOST)) each(row);
    if (!all && rows.length > MOST) put(2, run(`and ${rows.length - MOST} more: --all`, 'soft'));
  };
  const dates = revisions.flatMap(({ date }) => (date === undefined ? [] : [date.slice(0, 10)]));
  const spam = revisions.filter((line) => line.spam).length;
  const words = revisions.reduce((sum, { standing }) => sum + standing, 0);
  put(
    0,
    run(terminalSafe(title), 'title'),
    run(
      `  ${count(revisions.length, 'revision')}${dates.length === 0 ? '' : `, ${dates[0]} to ${dates[dates.length - 1]}`}${spam === 0 ? '' : `, ${spam} taken for vandalism`}; ${count(words, 'word')} stand`,
      'soft',
    ),
  );
  part(
    'Whose words stand',
    revisions.filter(({ standing }) => standing > 0).sort((a, b) => b.standing - a.standing),
    (line) => put(2, run(`${((100 * line.standing) / words).toFixed(1).padStart(5)} %  ${named(line)}`)),
  );
  part('Struck three times or more', disputes, ({ words: said, origin, out, back }) => {
    put(2, run(quotable ? short(said) : 'words that may not be shown', 'value'));
    put(
      4,
      run(
        `brought by ${named(revisions[origin] as RevisionLine)}; struck ${out.length} times, put back ${back.length} times, last struck by ${named(revisions[out[out.length - 1] as number] as RevisionLine)}`,
        'soft',
      ),
    );
  });
  const byId = new Map(revisions.map((line) => [line.id, line] as const));
  const nameOf = (id: string): string => named(byId.get(id) ?? (revisions[0] as RevisionLine));
  const stories = toldStories(told.stories);
  part(`What became of the claims: ${stories.length} of ${told.stories.length} changed`, stories, (story) => {
    for (const { indent, runs } of storyLines(story, nameOf, revisions, quotable, all, result.ordered))
      put(indent, ...runs);
  });
  if (told.stories.length > 0 && stories.length === 0 && revisions.length > 1) {
    lines.push('');
    put(0, run('No claim of it changed.', 'question'));
  }
  if (told.cost.pieces > 0 && revisions.length >= 100)
    put(
      2,
      run(
        `Read for this: ${count(told.cost.pieces, 'passage')}, ${(told.cost.read / 1e6).toFixed(2)} of the ${(told.cost.all / 1e6).toFixed(1)} million characters of all revisions.`,
        'soft',
      ),
    );
  part(
    'Claims, and the revision that brought the last of their words',
    quotable ? claims : [],
    ({ words: said, sentence, brought, struck, was }) => {
      put(2, run(short(said), 'value'), run(`  ${short(sentence)}`));
      put(
        4,
        run(
          `${named(revisions[brought] as RevisionLine)}${struck === 0 ? '' : `; struck and put back ${count(struck, 'time')}`}`,
          'soft',
        ),
      );
      for (const old of all ? was : was.slice(0, 3))
        put(
          4,
          run(`${terminalSafe(old.words)} until ${named(revisions[old.until] as RevisionLine)}`, 'soft'),
        );
    },
  );
  if (provenance.revisions.length < 2) {
    lines.push('');
    put(0, run('There is one revision only, so every word is of it.', 'soft'));
  }
  return lines;
}
