import { useState } from 'preact/hooks';
import type { AccountText, TextMark } from '../../core/show/account-text.ts';
import type { AccountView as Account } from '../../core/show/accounts.ts';
import { piecesOf } from '../../core/show/marked-text.ts';
import { useReport } from '../report.tsx';
import { href } from '../url.ts';

const PLAIN: readonly TextMark['kind'][] = ['time', 'quantity', 'name', 'act', 'attribution', 'hedge'];

/** The words an account is opened at, in UTF-16 code units. */
export interface Here {
  readonly start: number;
  readonly end: number;
}

/** A run of a text with what was read in it. `all`: everything that was read, else only what readings rest on. */
export function TextPieces({
  text,
  start,
  end,
  here,
  all,
}: {
  text: AccountText;
  start: number;
  end: number;
  here: Here | undefined;
  all: boolean;
}) {
  const { data } = useReport();
  const marks = text.marks.filter(
    (mark) => mark.start < end && start < mark.end && (all || mark.kind === 'reading'),
  );
  const cut: TextMark[] =
    here === undefined || here.start >= end || here.end <= start
      ? marks
      : [...marks, { start: here.start, end: here.end, kind: 'reading' }];
  return (
    <>
      {piecesOf(text.text, start, end, cut).map((piece) => {
        const reading = piece.marks.find(({ kind, point }) => kind === 'reading' && point !== undefined);
        const inside = here !== undefined && piece.start >= here.start && piece.start < here.end;
        const kinds = all
          ? PLAIN.filter((kind) => piece.marks.some((mark) => mark.kind === kind))
              .map((kind) => `m-${kind}`)
              .join(' ')
          : '';
        const body = inside ? (
          <mark class="here" id={piece.start === here.start ? 'here' : undefined} tabIndex={-1}>
            {piece.words}
          </mark>
        ) : (
          piece.words
        );
        const point = reading?.point === undefined ? undefined : data.points[reading.point];
        if (point !== undefined)
          return (
            <a
              key={piece.start}
              class={`told ${kinds}`}
              href={href({ view: 'point', id: point.id })}
              title={point.question}
            >
              {body}
            </a>
          );
        return kinds === '' ? (
          <span key={piece.start}>{body}</span>
        ) : (
          <span key={piece.start} class={kinds}>
            {body}
          </span>
        );
      })}
    </>
  );
}

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
      {all && (
        <p class="legend-line">
          {PLAIN.map((kind) => (
            <span key={kind} class={`m-${kind}`}>
              {kind}
            </span>
          ))}
        </p>
      )}
      <div class="text" lang={text.language}>
        {text.paragraphs.map(({ start, end, heading }) => {
          const body = <TextPieces text={text} start={start} end={end} here={here} all={all} />;
          return heading > 0 ? <h3 key={start}>{body}</h3> : <p key={start}>{body}</p>;
        })}
      </div>
    </section>
  );
}
