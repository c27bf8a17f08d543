import { useEffect, useRef, useState } from 'preact/hooks';
import type { NameView } from '../../core/show/names.ts';
import { counted } from '../../core/show/number-words.ts';
import { scriptWords } from '../../core/show/script-words.ts';
import { fold } from '../../core/text/fold.ts';
import { Deed } from '../decide/deed.tsx';
import { NameDeeds } from '../decide/name-deeds.tsx';
import { useDesk } from '../desk.ts';
import { LongList, type Place } from '../long-list.tsx';
import { textKey, useReport } from '../report.tsx';
import { href, keepAddress } from '../url.ts';
import { Moment, Waiting } from '../waiting.tsx';
import { WordingView } from './wording-view.tsx';

type Form = NameView['languages'][number]['forms'][number] & {
  readonly language: string;
  readonly tongue: string;
};

/** Code units of text shown on each side of a place. */
const AROUND = 40;
/** Usual height of a place, in pixels. */
const PLACE = 48;
/** Accounts named beside a spelling before it is opened. */
const NAMED = 6;

/** Where one spelling stands, in its text, and why it is taken for the name. */
function Places({ name, form }: { name: NameView; form: Form }) {
  const { account, text } = useReport();
  const desk = useDesk();
  const { places, because, language } = form;
  return (
    <>
      {because.map((says) => (
        <p key={says} class="dep">
          {says}.
        </p>
      ))}
      <LongList
        items={places}
        tag="ul"
        class="plain hits"
        guess={PLACE}
        row={([key, edition, start, end], _at, place) => {
          const whole = text.get(textKey(key, edition))?.text ?? '';
          return (
            <li key={`${key} ${start}`} {...place}>
              <a class="siglum" href={href({ view: 'account', account: key, edition, start, end })}>
                {account.get(key)?.siglum ?? key}
              </a>{' '}
              <span lang={language}>
                {whole.slice(Math.max(0, start - AROUND), start)}
                <mark>{whole.slice(start, end)}</mark>
                {whole.slice(end, end + AROUND)}
              </span>
            </li>
          );
        }}
      />
      {places.length === 0 && <p class="dep">No text in which it stands is shown here.</p>}
      {desk !== undefined && (
        <p class="deeds">
          <Deed
            about={`${form.form} as ${name.label}`}
            act={() =>
              void desk.decide({ on: 'name', key: name.key }, { do: 'forbid', language, form: form.form })
            }
          >
            Never this name
          </Deed>
        </p>
      )}
    </>
  );
}

function Spelling({ name, form }: { name: NameView; form: Form }) {
  const [open, setOpen] = useState(false);
  const { sigla, tongue, count } = form;
  return (
    <details class="spelling" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span lang={form.language}>{form.form}</span>{' '}
        <span class="dep">
          {tongue}, {count}× in{' '}
          <span class="siglum">
            {sigla.slice(0, NAMED).join(', ')}
            {sigla.length > NAMED ? ` and ${counted(sigla.length - NAMED, 'other')}` : ''}
          </span>
        </span>
      </summary>
      {open && (
        <Waiting instead={<Moment />}>
          <Places name={name} form={form} />
        </Waiting>
      )}
    </details>
  );
}

function Name({ name, here, place }: { name: NameView; here: boolean; place: Place }) {
  const scripts = new Map<string, Form[]>();
  for (const { language, name: tongue, forms } of name.languages)
    for (const form of forms) {
      const script = scriptWords(form.form);
      scripts.set(script, [...(scripts.get(script) ?? []), { ...form, language, tongue }]);
    }
  return (
    <li
      class={`name${here ? ' there' : ''}`}
      data-stop
      tabIndex={-1}
      id={here ? 'here' : undefined}
      {...place}
    >
      <h2 class="name-head">
        <a href={href({ view: 'names', name: name.key })}>{name.label}</a>{' '}
        <span class="dep">{[name.kind, name.party].filter((one) => one !== '').join(', ')}</span>
      </h2>
      <dl class="forms">
        {[...scripts].map(([script, forms]) => (
          <div key={script}>
            <dt>{script}</dt>
            <dd>
              {forms.map((form) => (
                <Spelling key={`${form.language} ${form.form}`} name={name} form={form} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {name.languages.length === 0 && <p class="dep">Met in no account.</p>}
      <NameDeeds name={name} />
    </li>
  );
}

/** Usual height of a name, in pixels. */
const NAME = 120;

/** Names in every script: who uses which, where, and why it is taken for the name. */
export function NamesView({ name: wanted, filter: query }: { name?: string | undefined; filter: string }) {
  const { names } = useReport().data;
  const desk = useDesk();
  const unnamed = names.every(({ source }) => source === 'found');
  /** Names that were only found are many: they are drawn when they are looked at, or where there are no others. */
  const [opened, setOpened] = useState(unnamed);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted === undefined) return;
    const one = box.current?.querySelector<HTMLElement>('#here');
    one?.scrollIntoView({ block: 'center' });
    one?.focus({ preventScroll: true });
  }, [wanted]);
  const folded = fold(query.trim()).text;
  const fits = ({ label, languages }: NameView): boolean =>
    folded === '' ||
    fold(label).text.includes(folded) ||
    languages.some(({ forms }) => forms.some(({ form }) => fold(form).text.includes(folded)));
  const shown = names.filter(fits);
  const authority = shown.filter(({ source }) => source === 'authority');
  const found = shown.filter(({ source }) => source === 'found');
  const open = opened || folded !== '' || found.some(({ key }) => key === wanted);
  const listed = (list: readonly NameView[]) => (
    <LongList
      items={list}
      tag="ul"
      class="plain"
      guess={NAME}
      keep={list.findIndex(({ key }) => key === wanted)}
      id={({ key }) => key}
      row={(name, _at, place) => <Name name={name} here={name.key === wanted} place={place} />}
    />
  );
  return (
    <div class="book" ref={box}>
      <h1 tabIndex={-1}>Names</h1>
      <p class="lead">
        The spellings met in the accounts by script, and who uses which. Open one to see where it stands and
        why it is taken for this name. The editor chooses the label; a name is never corrected in a quotation.
      </p>
      <label class="search">
        <span>Spelling in any script</span>
        <input
          type="search"
          value={query}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) =>
            keepAddress({
              view: 'names',
              ...(wanted === undefined ? {} : { name: wanted }),
              filter: event.currentTarget.value,
            })
          }
        />
      </label>
      {listed(authority)}
      {unnamed && (
        <p class="empty">
          {names.length === 0
            ? 'No name was found in the texts.'
            : desk === undefined
              ? 'The study has no list of names of its own; these were found in the texts.'
              : 'No name has an entry yet. What you decide on one of these makes it an entry.'}
        </p>
      )}
      {shown.length === 0 && names.length > 0 && <p class="empty">No name is spelled so.</p>}
      {found.length > 0 && (
        <details class="fold" open={open} onToggle={(event) => setOpened(event.currentTarget.open)}>
          <summary>
            <span class="fold-title">
              Found in the texts{unnamed ? '' : ', without an entry'}{' '}
              <span class="count">{found.length}</span>
            </span>
          </summary>
          {open && listed(found)}
        </details>
      )}
      <WordingView />
    </div>
  );
}
