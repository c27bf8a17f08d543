import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PartView } from '../../core/model/settings-form.ts';
import { type PartField, type PartName, studyPart } from '../../core/model/study-parts.ts';
import { fieldOf } from '../decide/deed-form.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { useReport } from '../report.tsx';
import { KeepRow } from './keep-row.tsx';
import { sentFields } from './sent-fields.ts';

/** Keys that are written with commas, as the words people know them by: labels of names, sigla of accounts. */
function useWords(desk: Desk | undefined, holds: PartField['holds']) {
  const { data } = useReport();
  const pairs: readonly (readonly [key: string, word: string])[] =
    holds === 'names'
      ? (desk?.authority ?? []).map(({ key, label }) => [key, label] as const)
      : holds === 'accounts'
        ? data.accounts.map(({ key, siglum }) => [key, siglum] as const)
        : [];
  const times = new Map<string, number>();
  for (const [, word] of pairs) times.set(word, (times.get(word) ?? 0) + 1);
  // Words that two have, or that hold a comma, would not lead back to one.
  const clear = pairs.filter(([, word]) => times.get(word) === 1 && !word.includes(','));
  const toWord = new Map(clear);
  const toKey = new Map(clear.map(([key, word]) => [word.toLowerCase(), key] as const));
  const each = (list: string, of: (one: string) => string): string =>
    list
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map(of)
      .join(', ');
  return {
    shown: (keys: string): string => each(keys, (key) => toWord.get(key) ?? key),
    meant: (words: string): string => each(words, (word) => toKey.get(word.toLowerCase()) ?? word),
  };
}

function Field({ field, id, value }: { field: PartField; id: string; value: string }) {
  const desk = useDesk();
  const { name, says, holds, example, choices } = field;
  const { shown } = useWords(desk, holds);
  const parties = desk?.settings?.parts.party ?? [];
  const options =
    holds === 'party'
      ? [['', 'nobody'] as const, ...parties.map(({ key, fields }) => [key, fields.name || key] as const)]
      : choices;
  return (
    <div class="field">
      <label for={id}>{says}</label>
      {options !== undefined ? (
        <select id={id} name={name}>
          {options.map(([one, words]) => (
            <option key={one} value={one} selected={one === value}>
              {words}
            </option>
          ))}
        </select>
      ) : holds === 'lines' ? (
        <textarea id={id} name={name} rows={2} defaultValue={value} placeholder={example} />
      ) : (
        <input
          id={id}
          name={name}
          defaultValue={holds === 'names' || holds === 'accounts' ? shown(value) : value}
          placeholder={example}
          autocomplete="off"
          inputMode={holds === 'number' ? 'decimal' : undefined}
        />
      )}
    </div>
  );
}

const useFields = (part: PartName, only: readonly string[] | undefined): readonly PartField[] =>
  studyPart(part).fields.filter(({ name }) => only === undefined || only.includes(name));

/** What the fields of a form hold, keys in the place of the words people write. */
function useValues(fields: readonly PartField[]): (form: HTMLFormElement) => Record<string, string> {
  const desk = useDesk();
  const names = useWords(desk, 'names');
  const accounts = useWords(desk, 'accounts');
  return (form) =>
    Object.fromEntries(
      fields.map(({ name, holds }) => {
        const value = fieldOf(form, name);
        return [
          name,
          holds === 'names' ? names.meant(value) : holds === 'accounts' ? accounts.meant(value) : value,
        ];
      }),
    );
}

/** The form of one entry of study.yaml that is no account. */
export function PartForm({
  part,
  title,
  entry,
  only,
}: {
  part: PartName;
  title: string;
  entry: PartView;
  /** Fields of this form, where another has the rest. */
  only?: readonly string[];
}) {
  const desk = useDesk();
  const [said, setSaid] = useState('');
  const fields = useFields(part, only);
  const values = useValues(fields);
  const own = studyPart(part).keyed === 'one' ? {} : { key: entry.key };
  const id = (name: string): string => `${part}-${entry.key}-${name}`.replaceAll(' ', '-');
  return (
    <form
      class={`deed-form start-form ${part}`}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        const changed = Object.entries(values(event.currentTarget)).filter(
          ([name, value]) => value !== (entry.fields[name] ?? ''),
        );
        // One that was met in the texts is kept with its name, also when nothing was changed.
        const kept = entry.found === true ? [['name', entry.fields.name ?? ''] as const] : [];
        setSaid('');
        if (changed.length === 0 && kept.length === 0) setSaid('Nothing was changed.');
        else
          void desk
            ?.saveSettings({ part, ...own, fields: Object.fromEntries([...kept, ...changed]) })
            .then((done) => setSaid(done ? 'Kept in study.yaml.' : ''));
      }}
    >
      {studyPart(part).keyed !== 'one' && <h3 class="sub">{title}</h3>}
      <div class="start-fields">
        {fields.map((field) => (
          <Field key={field.name} field={field} id={id(field.name)} value={entry.fields[field.name] ?? ''} />
        ))}
      </div>
      <KeepRow said={said}>
        {studyPart(part).keyed !== 'one' && entry.found !== true && (
          <Remove
            title={title}
            remove={() => desk?.saveSettings({ part, ...own, list: 'remove', fields: {} })}
          />
        )}
      </KeepRow>
    </form>
  );
}

/** Where who works with the keyboard stays when a form goes. */
const nearOf = (element: Element): HTMLElement | null =>
  element.closest('details')?.querySelector('summary') ?? document.querySelector<HTMLElement>('main h1');

/** Takes an entry away, when asked twice. */
function Remove({ title, remove }: { title: string; remove: () => Promise<boolean> | undefined }) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" class="deed" onClick={() => setAsked(true)}>
        Take away …<span class="hidden"> {title}</span>
      </button>
    );
  return (
    <>
      <button
        type="button"
        class="deed strong"
        onClick={(event) => {
          const near = nearOf(event.currentTarget);
          void remove()?.then((done) => done && near?.focus());
        }}
      >
        Take away<span class="hidden"> {title}</span>
      </button>
      <button type="button" class="deed" onClick={() => setAsked(false)}>
        Leave it there
      </button>
    </>
  );
}

/** A form for one entry more; what it is called comes first. */
export function NewPart({
  part,
  title,
  example,
  only,
  keys,
}: {
  part: PartName;
  title: string;
  example?: string;
  only?: readonly string[];
  /** What its key is chosen from, instead of written. */
  keys?: { readonly says: string; readonly options: readonly (readonly [key: string, says: string])[] };
}) {
  const desk = useDesk();
  const [said, setSaid] = useState('');
  const fields = useFields(part, only);
  const values = useValues(fields);
  const id = `new-${part}`.replaceAll(' ', '-');
  let key: ComponentChildren;
  if (keys === undefined)
    key = <input id={id} name="key" placeholder={example} autocomplete="off" required />;
  else
    key = (
      <select id={id} name="key" required>
        {keys.options.map(([one, says]) => (
          <option key={one} value={one}>
            {says}
          </option>
        ))}
      </select>
    );
  return (
    <form
      class="deed-form start-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const near = nearOf(form);
        const kept = sentFields(form);
        const given = Object.entries(values(form)).filter(([, value]) => value !== '');
        setSaid('');
        void desk
          ?.saveSettings({ part, key: fieldOf(form, 'key'), list: 'add', fields: Object.fromEntries(given) })
          .then((done) => {
            if (!done) return;
            kept();
            setSaid('Kept in study.yaml.');
            // Where nothing more can be added.
            if (!form.isConnected) near?.focus();
          });
      }}
    >
      <div class="start-fields">
        <div class="field">
          <label for={id}>{keys?.says ?? 'Its key: a short name that stays'}</label>
          {key}
        </div>
        {fields.map((field) => (
          <Field key={field.name} field={field} id={`${id}-${field.name}`} value="" />
        ))}
      </div>
      <KeepRow said={said} />
    </form>
  );
}
