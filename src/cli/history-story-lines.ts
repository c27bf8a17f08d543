import type { HistoryEvent, HistoryPlace } from '../core/model/dependence.ts';
import { terminalSafe } from '../core/show/columns.ts';
import { type Run, run } from '../core/show/terminal-lines.ts';
import type { ClaimStory } from './claim-lives.ts';
import type { RevisionLine } from './history-result.ts';

/** Times a reading must have been put back before it is a dispute. */
export const DISPUTE = 3;
/** Characters of a sentence shown at each side of the words that changed. */
const AROUND = 50;
/** Events of one claim, and soon undone ones, that are shown unless all are asked for. */
const MOST = 6;

/** Events that tell no change: where it was seen first, and what was not read. */
const QUIET: ReadonlySet<HistoryEvent['kind']> = new Set(['first seen', 'not in the part read']);

/** A line with its indent. */
export interface StoryLine {
  readonly indent: number;
  readonly runs: readonly Run[];
}

const flat = (words: string): string => words.replace(/\s+/g, ' ');

/** The words of a place with what stands around them in their sentence. */
function excerpt({ span, sentence }: HistoryPlace): readonly [string, string, string] {
  const from = Math.max(0, span.start - sentence.start);
  const to = Math.min(sentence.words.length, Math.max(from, span.end - sentence.start));
  const before = flat(sentence.words.slice(0, from));
  const after = flat(sentence.words.slice(to));
  return [
    before.length > AROUND ? `… ${before.slice(before.indexOf(' ', before.length - AROUND) + 1)}` : before,
    flat(sentence.words.slice(from, to)),
    after.length > AROUND ? `${after.slice(0, after.lastIndexOf(' ', AROUND))} …` : after,
  ];
}

function wordsLine(what: string, place: HistoryPlace): StoryLine {
  const [before, words, after] = excerpt(place);
  return {
    indent: 6,
    runs: [
      run(`${what}  `, 'soft'),
      run(terminalSafe(before)),
      run(terminalSafe(words), 'value'),
      run(terminalSafe(after)),
    ],
  };
}

/** What happened: `number changed: 236, now 792`. */
export function eventWords({ kind, part, before, after, went, came }: HistoryEvent): string {
  if (part === 'attribution') return kind;
  const says = `${part} ${kind}`;
  if (kind === 'changed' && went !== undefined && came !== undefined) {
    if (went.length === 0 && came.length > 0) return `${part} added: ${came.join('; ')}`;
    if (came.length === 0 && went.length > 0) return `${part} no longer told: ${went.join('; ')}`;
    if (came.length > 0) return `${says}: ${went.join('; ')}, now ${came.join('; ')}`;
  }
  if (kind === 'changed') return `${says}: ${before ?? ''}, now ${after ?? ''}`;
  if (kind === 'came back' && before !== undefined)
    return `${says} otherwise: it was ${before}, now ${after}`;
  return `${says}: ${(kind === 'first seen' || kind === 'came back' ? after : before) ?? ''}`;
}

/** Stories that have more to tell than where a claim was first seen, disputes first, then those of most events. */
export function toldStories(stories: readonly ClaimStory[]): ClaimStory[] {
  const weight = ({ part, events, undone, reverted }: ClaimStory): number => {
    const count = events.filter(({ kind }) => !QUIET.has(kind)).length + undone.length;
    // How a thing is called is the last that is asked for.
    return count === 0 ? 0 : (reverted >= DISPUTE ? 1e6 + reverted : 0) + count + (part === 'name' ? 0 : 1e3);
  };
  return stories
    .filter((story) => weight(story) > 0)
    .map((story, at) => ({ story, at }))
    .sort((a, b) => weight(b.story) - weight(a.story) || a.at - b.at)
    .map(({ story }) => story);
}

/** One claim's story in lines: what it says now, each event with the words before and after, what was soon undone. `ordered`: the revisions follow one another whatever their dates say. */
export function storyLines(
  { question, events, reverted, undone, states }: ClaimStory,
  named: (id: string) => string,
  revisions: readonly RevisionLine[],
  quotable: boolean,
  all: boolean,
  ordered: boolean,
): StoryLine[] {
  const lines: StoryLine[] = [];
  const now = states[states.length - 1]?.label ?? '';
  lines.push({
    indent: 2,
    runs: [
      run(terminalSafe(question), 'title'),
      run(`  ${now === '' ? 'says nothing now' : `now ${terminalSafe(now)}`}`, 'value'),
      ...(reverted >= DISPUTE ? [run(`  disputed: put back ${reverted} times`, 'contradiction')] : []),
    ],
  });
  // The latest events are what a reader asks for first.
  const told = all ? events : events.filter(({ kind }) => kind !== 'not in the part read');
  const shown = all ? told : told.slice(-MOST);
  if (shown.length < told.length)
    lines.push({ indent: 4, runs: [run(`${told.length - shown.length} older events: --all`, 'soft')] });
  for (const event of shown) {
    const { between, wordsBefore, wordsAfter } = event;
    const unsure = !ordered && between !== undefined && !between.certain && between.from !== undefined;
    lines.push({
      indent: 4,
      runs: [
        run(`${named(event.edition)}  `, 'soft'),
        run(terminalSafe(eventWords(event)), 'value'),
        ...(unsure
          ? [run(`  (the dates ${between.from} and ${between.to ?? 'none'} do not settle the order)`, 'soft')]
          : []),
      ],
    });
    if (!quotable) continue;
    if (wordsBefore !== undefined) lines.push(wordsLine('before', wordsBefore));
    if (wordsAfter !== undefined) {
      lines.push(wordsLine(event.kind === 'first seen' ? 'words ' : 'after ', wordsAfter));
      if (wordsAfter.reference !== undefined)
        lines.push({
          indent: 6,
          runs: [run(`by the note  ${terminalSafe(flat(wordsAfter.reference.words).slice(0, 160))}`, 'soft')],
        });
    }
  }
  for (const { place, by, label } of all ? undone : undone.slice(-MOST))
    lines.push({
      indent: 4,
      runs: [
        run(`${named((revisions[place] as RevisionLine).id)}  `, 'soft'),
        run(label === '' ? 'left it out' : terminalSafe(label), 'value'),
        run(`  soon undone by ${named((revisions[by] as RevisionLine).id)}`, 'soft'),
      ],
    });
  return lines;
}
