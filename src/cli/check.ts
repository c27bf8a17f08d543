import { contraryOf } from '../core/decide/contrary.ts';
import { stillStanding } from '../core/decide/standing.ts';
import type { Build } from '../core/model/build.ts';
import type { Decision } from '../core/model/decision.ts';
import type { Problem } from '../core/model/problem.ts';
import { terminalSafe } from '../core/show/columns.ts';
import { publicationOf } from '../core/show/publication.ts';
import type { Effects } from './effects.ts';
import { withDesk } from './open-desk.ts';
import { countProblems, problemLines } from './problem-lines.ts';
import { publicationLines } from './publication-lines.ts';
import { terminalStyle } from './terminal-style.ts';

/** Decisions whose words or object did not stand exactly where they were taken. */
function anchorProblems(build: Build, decisions: readonly Decision[]): Problem[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision] as const));
  return build.decisions.flatMap(({ decision: id, anchoring }): Problem[] => {
    if (anchoring === 'exact') return [];
    const decision = byId.get(id);
    const what =
      decision === undefined
        ? id.slice(0, 12)
        : `${decision.verb.do} by ${decision.by}, ${decision.when}, ${about(decision)}`;
    const anchor =
      decision?.handle.on === 'mention' || decision?.handle.on === 'claim'
        ? decision.handle.anchor
        : undefined;
    const place = anchor === undefined ? {} : { account: anchor.account, start: anchor.start };
    if (anchoring === 'moved')
      return [
        {
          code: 'decision.moved',
          level: 'note',
          place,
          says: `a decision (${what}) was found at another place of the text`,
          remedy: 'nothing to do: its words and their neighbours are the same',
        },
      ];
    if (anchoring === 'changed')
      return [
        {
          code: 'decision.changed',
          level: 'warning',
          place,
          says: `a decision (${what}) was found in changed surroundings`,
          remedy: 'read the place again; if it no longer holds, withdraw it and decide again',
        },
      ];
    return [
      {
        code: 'decision.lost',
        level: 'warning',
        place,
        says: `a decision (${what}) was not found again and changes nothing`,
        remedy: 'it stays in its journal; decide again where the words stand now',
      },
    ];
  });
}

/** Decisions of two people that are contrary to one another: open until one of them takes theirs back. */
function openQuestions(decisions: readonly Decision[]): Problem[] {
  const contrary = contraryOf(stillStanding(decisions));
  return decisions.flatMap((decision): Problem[] => {
    const against = contrary.get(decision.id);
    if (against === undefined) return [];
    const what = `${decision.verb.do} by ${decision.by}, ${decision.when}, ${about(decision)}`;
    return [
      {
        code: 'decision.open',
        level: 'warning',
        place: {},
        says: `a decision (${what}) is contrary to that of ${against.join(', ')}; neither is followed`,
        remedy: 'talk it over; whoever gives way takes theirs back',
      },
    ];
  });
}

function about({ handle }: Decision): string {
  switch (handle.on) {
    case 'mention':
    case 'claim':
      return `on “${handle.anchor.quote.slice(0, 40)}”`;
    case 'link':
      return `on a link of ${handle.a.account} and ${handle.b.account}`;
    case 'dependence':
      return `on ${handle.from} depending on ${handle.to}`;
    case 'account':
      return `on the account ${handle.account}`;
    case 'name':
      return `on the name ${handle.label}`;
    case 'episode':
      return `on an episode that ${handle.passages[0]?.account ?? 'nobody'} tells`;
    case 'text':
      return `on the letters “${handle.anchor.quote.slice(0, 40)}”`;
    case 'stemma':
      return `on the stemma ${handle.name}`;
    case 'question':
      return `on the question ${handle.question}`;
    case 'point':
      return `on a point (${handle.thing}, ${handle.whose}, ${handle.counting})`;
    case 'reading':
      return `on the reading ${handle.value}`;
    case 'difference':
      return `on ${handle.a} against ${handle.b}`;
  }
}

/** `variorum check FOLDER`: every problem with its place and remedy, or what would be published. Problems are no failure of the command. */
export async function run(
  argument: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
): Promise<number> {
  return withDesk(argument, options, effects, async (desk, done) => {
    const { build, decisions } = await desk.result();
    done();
    if (options.publish === true) {
      const { names } = build.study;
      for (const line of publicationLines(publicationOf(build), names))
        effects.out(`${terminalSafe(line)}\n`);
      return 0;
    }
    const problems = [...build.problems, ...anchorProblems(build, decisions), ...openQuestions(decisions)];
    for (const line of problemLines(problems, effects.columns ?? 100, terminalStyle(effects)))
      effects.out(`${line}\n`);
    const count = countProblems(problems);
    effects.out(count === '' ? 'No problem was found.\n' : `${count}\n`);
    return 0;
  });
}
