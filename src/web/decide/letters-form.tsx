import { useRef, useState } from 'preact/hooks';
import type { AccountText } from '../../core/show/account-text.ts';
import type { AccountView } from '../../core/show/accounts.ts';
import { useDesk } from '../desk.ts';
import { AskedForm } from './asked-form.tsx';
import { Deed } from './deed.tsx';
import { fieldOf } from './deed-form.tsx';

/** Places shown to choose from. */
const MOST = 60;
const AROUND = 24;

/** Every place where letters stand in a text, at most so many. */
function placesOf(text: string, letters: string): number[] {
  const places: number[] = [];
  if (letters === '') return places;
  for (let at = text.indexOf(letters); at >= 0 && places.length < MOST; at = text.indexOf(letters, at + 1))
    places.push(at);
  return places;
}

/** The words that are selected in the text of the account, and how many of the same stand before them. */
function selected(text: string): { letters: string; at: number } {
  const selection = getSelection();
  const letters = selection?.toString() ?? '';
  const box = document.querySelector('.text');
  if (selection === null || selection.rangeCount === 0 || letters.trim() === '' || box === null)
    return { letters: '', at: 0 };
  const range = selection.getRangeAt(0);
  if (!box.contains(range.startContainer)) return { letters: '', at: 0 };
  const before = document.createRange();
  before.setStart(box, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const told = before.toString().split(letters).length - 1;
  return { letters, at: placesOf(text, letters)[told] ?? 0 };
}

/** Puts letters right that were misread when the text was copied, or says that they stand so. Nothing in a report. */
export function LettersForm({ account, text }: { account: AccountView; text: AccountText }) {
  const desk = useDesk();
  const [open, setOpen] = useState(false);
  const [letters, setLetters] = useState('');
  const [at, setAt] = useState(0);
  const [sic, setSic] = useState(false);
  const chosen = useRef({ letters: '', at: 0 });
  if (desk === undefined) return null;
  const places = placesOf(text.text, letters);
  const start = places.includes(at) ? at : (places[0] ?? -1);
  const told = desk.decisions.filter(
    ({ kind, account: key, state }) =>
      state === 'stands' && (kind === 'emend' || kind === 'sic') && key === account.key,
  );
  const around = (place: number): string =>
    `${text.text.slice(Math.max(0, place - AROUND), place)}[${letters}]${text.text.slice(place + letters.length, place + letters.length + AROUND)}`.replaceAll(
      /\s+/g,
      ' ',
    );
  return (
    <section aria-label="Letters of the text">
      <p
        class="deeds"
        // Pressing the button would take the selection away before it is read.
        onPointerDown={() => {
          chosen.current = selected(text.text);
        }}
      >
        <Deed
          about={account.siglum}
          act={() => {
            const now = chosen.current.letters === '' ? selected(text.text) : chosen.current;
            chosen.current = { letters: '', at: 0 };
            setLetters(now.letters);
            setAt(now.at);
            setSic(false);
            setOpen(true);
          }}
        >
          Correct letters …
        </Deed>
        {told.map(({ id, did, by, quote }) => (
          <span key={id} class="deed-note">
            {quote}: {did} by {by}
          </span>
        ))}
      </p>
      {open && (
        <AskedForm
          title={`Letters of ${account.siglum}`}
          submit={sic ? 'Let it stand [sic]' : 'Correct'}
          target={{
            on: 'text',
            account: account.key,
            edition: text.edition,
            start,
            end: start + letters.length,
          }}
          close={() => setOpen(false)}
          asked={(form) => {
            if (start < 0) return 'These letters do not stand in the text.';
            if (sic) return { do: 'sic' };
            const to = fieldOf(form, 'to');
            return to === letters ? 'Nothing was changed.' : { do: 'emend', to };
          }}
        >
          <label>
            Letters as they stand here; those you select in the text are filled in
            <input
              name="letters"
              value={letters}
              maxLength={500}
              required
              autocomplete="off"
              spellcheck={false}
              lang={text.language}
              onInput={(event) => setLetters(event.currentTarget.value)}
            />
          </label>
          {letters !== '' && places.length === 0 && <p role="status">They do not stand in this text.</p>}
          {places.length > 1 && (
            <label>
              Which of them
              <select value={start} onChange={(event) => setAt(Number(event.currentTarget.value))}>
                {places.map((place) => (
                  <option key={place} value={place} selected={place === start}>
                    {around(place)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label class="check">
            <input type="checkbox" checked={sic} onChange={(event) => setSic(event.currentTarget.checked)} />{' '}
            the source itself has them so [sic]
          </label>
          {!sic && (
            <label>
              What stands in the source
              <input name="to" maxLength={500} autocomplete="off" spellcheck={false} lang={text.language} />
            </label>
          )}
          <p class="dep">
            The file stays as it is. The corrected text is what is read, and every quotation gives both.
          </p>
        </AskedForm>
      )}
    </section>
  );
}
