import { useMemo, useState } from 'preact/hooks';
import type { AccountText, TextMark } from '../../core/show/account-text.ts';
import { fold } from '../../core/text/fold.ts';
import { useDesk } from '../desk.ts';
import { AskedForm } from './asked-form.tsx';
import { CorrectedFields, corrected } from './correct-form.tsx';
import { Deed } from './deed.tsx';
import { fieldOf } from './deed-form.tsx';

/** Places listed at once; the field above them finds the others. */
const SHOWN = 40;
const AROUND = 30;

const WORDS: Readonly<Record<Exclude<TextMark['kind'], 'reading'>, string>> = {
  time: 'a time',
  quantity: 'a figure',
  name: 'a name',
  act: 'an act',
  attribution: 'who says so',
  hedge: 'a hedge',
};
type Mark = TextMark & { readonly kind: keyof typeof WORDS };
const isMention = (mark: TextMark): mark is Mark => mark.kind !== 'reading';

/** Kinds whose meaning a form can hold. */
const correctable = (kind: Mark['kind']): kind is 'time' | 'quantity' | 'name' =>
  kind === 'time' || kind === 'quantity' || kind === 'name';

function Place({ text, mark }: { text: AccountText; mark: Mark }) {
  const desk = useDesk();
  const [correcting, setCorrecting] = useState(false);
  if (desk === undefined) return null;
  const { start, end, kind } = mark;
  const meaning = correctable(kind) ? kind : undefined;
  const words = text.text.slice(start, end);
  const target = { on: 'mention', account: text.account, edition: text.edition, start, end, kind } as const;
  const about = `${words}, ${WORDS[kind]}`;
  return (
    <li class="mention-place" data-stop tabIndex={-1}>
      <span class="dep">{WORDS[kind]}</span>{' '}
      <span lang={text.language}>
        {start > AROUND && '…'}
        {text.text.slice(Math.max(0, start - AROUND), start)}
        <mark>{words}</mark>
        {text.text.slice(end, end + AROUND)}
        {end + AROUND < text.text.length && '…'}
      </span>
      <p class="deeds">
        <Deed about={about} hotkey="y" act={() => void desk.decide(target, { do: 'confirm' })}>
          Read rightly
        </Deed>
        <Deed about={about} hotkey="n" act={() => void desk.decide(target, { do: 'reject' })}>
          Misread
        </Deed>
        {meaning !== undefined && (
          <Deed about={about} hotkey="e" act={() => setCorrecting(true)}>
            Correct …
          </Deed>
        )}
      </p>
      {correcting && meaning !== undefined && (
        <AskedForm
          title={`Correct how ${words} was read`}
          submit="Correct"
          target={target}
          close={() => setCorrecting(false)}
          asked={(form) => {
            const given = meaning === 'name' ? { key: fieldOf(form, 'key') } : corrected(meaning, form);
            if (typeof given === 'string') return given;
            // A mention has a value where a claim says when.
            return { do: 'correct', to: 'when' in given ? { value: given.when } : given };
          }}
        >
          {meaning === 'name' ? (
            <label>
              It names
              <select name="key">
                {desk.authority.map(({ key, label }) => (
                  <option key={key} value={key}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
          ) : (
            <CorrectedFields kind={meaning} />
          )}
        </AskedForm>
      )}
    </li>
  );
}

/** Everything that was read in a text, also where no reading rests on it: read rightly, misread, corrected. Nothing in a report. */
export function MentionDeeds({ text }: { text: AccountText }) {
  const desk = useDesk();
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const places = useMemo(() => text.marks.filter(isMention), [text]);
  if (desk === undefined || desk.role === 'reader' || places.length === 0) return null;
  const folded = fold(query.trim()).text;
  const found = places.filter(
    ({ start, end }) => folded === '' || fold(text.text.slice(start, end)).text.includes(folded),
  );
  return (
    <details class="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Put right what was read in it ({places.length})</summary>
      {open && (
        <>
          <label class="search">
            <span>Words in question</span>
            <input
              type="search"
              value={query}
              autocomplete="off"
              spellcheck={false}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </label>
          <ul class="plain">
            {found.slice(0, SHOWN).map((mark) => (
              <Place key={`${mark.start} ${mark.end} ${mark.kind}`} text={text} mark={mark} />
            ))}
          </ul>
          {found.length === 0 && <p class="empty">Nothing was read there.</p>}
          {found.length > SHOWN && (
            <p class="dep">{found.length - SHOWN} more; write some of their words above.</p>
          )}
        </>
      )}
    </details>
  );
}
