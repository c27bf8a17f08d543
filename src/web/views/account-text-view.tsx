import { useState } from 'preact/hooks';
import type { Emendation } from '../../core/model/emended.ts';
import type { AccountText, TextMark } from '../../core/show/account-text.ts';
import type { AccountView as Account } from '../../core/show/accounts.ts';
import { piecesOf } from '../../core/show/marked-text.ts';
import { MentionDeeds } from '../decide/mention-deeds.tsx';
import { LongList } from '../long-list.tsx';
import { useReport } from '../report.tsx';
import { href } from '../url.ts';

const PLAIN = [
  'time',
  'quantity',
  'name',
  'act',
  'attribution',
  'hedge',
] as const satisfies readonly TextMark['kind'][];

const KINDS: Readonly<Record<(typeof PLAIN)[number], string>> = {
  time: 'time',
  quantity: 'number',
  name: 'name',
  act: 'act',
  attribution: 'who says so',
  hedge: 'how surely',
};

/** How each kind of thing that was read is marked in a text. */
export function MarkKinds() {
  return (
    <p class="legend-line">
      {PLAIN.map((kind) => (
        <span key={kind} class={`m-${kind}`}>
          {KINDS[kind]}
        </span>
      ))}
    </p>
  );
}

/** The words an account is opened at, in UTF-16 code units. */
export interface Here {
  readonly start: number;
  readonly end: number;
}

/** Letters that a person corrected or let stand: those that came struck out beside those that are read. */
function Letters({ letters, first, words }: { letters: Emendation; first: boolean; words: string }) {
  if (letters.sic === true)
    return (
      <>
        {words}
        {letters.start + words.length >= letters.end && <span class="sic"> [sic]</span>}
      </>
    );
  return (
    <>
      {first && (
        <del
          class="came"
          title={`as it came; corrected by ${letters.by}${letters.why === '' ? '' : `: ${letters.why}`}`}
        >
          {letters.was}
        </del>
      )}
      <ins class="corrected">{words}</ins>
    </>
  );
}

type Piece = ReturnType<typeof piecesOf>[number];

/** The point that words are a reading of. */
const pointOf = ({ marks }: Piece): number | undefined =>
  marks.find(({ kind, point }) => kind === 'reading' && point !== undefined)?.point;

/** Pieces that lead to one point are one link, however much was read in them. */
function runsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const before = last?.[0];
    if (last !== undefined && before !== undefined && pointOf(before) === pointOf(piece)) last.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** A run of a text with what was read in it. `all`: everything that was read, else only what readings rest on. */
export function TextPieces({
  text,
  start,
  end,
  here,
  all,
  differing,
}: {
  text: AccountText;
  start: number;
  end: number;
  here: Here | undefined;
  all: boolean;
  /** Marks that are told otherwise, or not at all, beside it. */
  differing?: ReadonlySet<TextMark>;
}) {
  const { questions } = useReport();
  const marks = text.marks.filter(
    (mark) => mark.start < end && start < mark.end && (all || mark.kind === 'reading'),
  );
  const judged = (text.emended ?? []).filter((one) => one.start < end && start < one.end);
  const cut: TextMark[] = [
    ...marks,
    ...judged.map((one): TextMark => ({ start: one.start, end: one.end, kind: 'reading' })),
    ...(here === undefined || here.start >= end || here.end <= start
      ? []
      : [{ start: here.start, end: here.end, kind: 'reading' } satisfies TextMark]),
  ];
  const drawn = (piece: Piece) => {
    const inside = here !== undefined && piece.start >= here.start && piece.start < here.end;
    const kinds = all
      ? [
          ...PLAIN.filter((kind) => piece.marks.some((mark) => mark.kind === kind)).map(
            (kind) => `m-${kind}`,
          ),
          ...(piece.marks.some((mark) => differing?.has(mark) === true) ? ['differs'] : []),
        ].join(' ')
      : '';
    const letters = judged.find((one) => one.start <= piece.start && piece.start < one.end);
    const words =
      letters === undefined ? (
        piece.words
      ) : (
        <Letters letters={letters} first={letters.start === piece.start} words={piece.words} />
      );
    return (
      <span key={piece.start} class={kinds === '' ? undefined : kinds}>
        {inside ? (
          <mark class="here" id={piece.start === here.start ? 'here' : undefined} tabIndex={-1}>
            {words}
          </mark>
        ) : (
          words
        )}
      </span>
    );
  };
  return (
    <>
      {runsOf(piecesOf(text.text, start, end, cut)).map((run) => {
        const [first] = run;
        if (first === undefined) return null;
        const at = pointOf(first);
        const point = at === undefined ? undefined : questions[at];
        const words = run.map(drawn);
        return point === undefined ? (
          words
        ) : (
          <a
            key={first.start}
            class="told"
            href={href({ view: 'point', id: point.id })}
            title={point.question}
          >
            {words}
          </a>
        );
      })}
    </>
  );
}

/** Usual height of a paragraph, in pixels. */
const PARAGRAPH = 100;

/** The text of an account with the words its readings rest on, and on demand all that was read in it. */
export function AccountTextView({
  account,
  text,
  here,
}: {
  account: Account;
  text: AccountText;
  here: Here | undefined;
}) {
  const [all, setAll] = useState(false);
  return (
    <section aria-labelledby="text">
      <div class="list-head">
        <h2 id="text">{account.textKind === 'precis' ? 'The précis' : 'The text'}</h2>
        <label class="check">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />{' '}
          mark everything that was read
        </label>
      </div>
      {account.textKind === 'precis' && <p class="quote-note">A précis, not the words of the source.</p>}
      {account.textKind === 'translation' && <p class="quote-note">A translation.</p>}
      {all && <MarkKinds />}
      <div class="text" lang={text.language}>
        <LongList
          items={text.paragraphs}
          tag="div"
          guess={PARAGRAPH}
          keep={
            here === undefined
              ? -1
              : text.paragraphs.findIndex(({ start, end }) => start <= here.start && here.start < end)
          }
          row={({ start, end, heading }) => {
            const body = <TextPieces text={text} start={start} end={end} here={here} all={all} />;
            return heading > 0 ? <h3 key={start}>{body}</h3> : <p key={start}>{body}</p>;
          }}
        />
      </div>
      <MentionDeeds text={text} />
    </section>
  );
}
