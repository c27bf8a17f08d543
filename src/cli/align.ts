import type { Build } from '../core/model/build.ts';
import { castOf } from '../core/show/cast.ts';
import { quoteOf } from '../core/show/quote.ts';
import type { Effects } from './effects.ts';
import { withDesk } from './open-desk.ts';
import { writeOutput } from './write-output.ts';

/** One line for each pair of passages, best first: the two passages with their spans, the tier, and the terms of the score. */
function alignmentLines(build: Build): string {
  const cast = castOf(build.study, build.names);
  const passages = new Map(
    build.read.flatMap((one) =>
      one.passages.map((passage) => [passage.id, { passage, edition: one.edition }] as const),
    ),
  );
  const side = (id: string): Record<string, unknown> => {
    const found = passages.get(id);
    if (found === undefined) return { passage: id };
    const { passage, edition } = found;
    const member = cast.members.get(passage.account);
    if (member?.withheld !== false) return { account: member?.key ?? '' };
    const quote = quoteOf(cast, {
      account: passage.account,
      edition: passage.edition,
      span: { ...passage, words: '' },
      sentence: passage,
    });
    const words =
      quote === undefined
        ? {}
        : { words: `${quote.before}${quote.words}${quote.after}`, cut: quote.cutAfter === true };
    return {
      account: member.key,
      edition: edition.label,
      passage: id,
      start: passage.start,
      end: passage.end,
      ...words,
    };
  };
  return build.alignment.links
    .map(
      ({ a, b, tier, score, terms }) =>
        `${JSON.stringify({ a: side(a), b: side(b), tier, score, terms: terms.map((term) => ({ ...term, because: cast.guard(term.because) })) })}\n`,
    )
    .join('');
}

/** `variorum align FOLDER`: pairs of passages that tell the same. */
export async function run(
  argument: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
): Promise<number> {
  return withDesk(argument, options, effects, async (desk, done) => {
    const text = await desk.text('align', '1', ({ build }) => alignmentLines(build));
    done();
    await writeOutput(text, options.output, effects);
    return 0;
  });
}
