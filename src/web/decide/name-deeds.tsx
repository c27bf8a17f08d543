import { useState } from 'preact/hooks';
import type { NameForm } from '../../core/model/decision.ts';
import type { NameView } from '../../core/show/names.ts';
import { standingOn, useDesk } from '../desk.ts';
import { useReport } from '../report.tsx';
import { AskedForm, tickedOf } from './asked-form.tsx';
import { Deed } from './deed.tsx';
import { fieldOf } from './deed-form.tsx';
import { Notes } from './notes.tsx';

const KINDS = ['person', 'place', 'unit', 'party', 'event', 'other'];
type Form = 'rename' | 'merge' | 'split' | 'admit' | 'describe';

const formText = ({ language, form }: NameForm): string => `${language}|${form}`;
const formOf = (text: string): NameForm => {
  const at = text.indexOf('|');
  return { language: text.slice(0, at), form: text.slice(at + 1) };
};

/** What may be done to a name: its label, its spellings, what is known of it. Nothing in a report. */
export function NameDeeds({ name }: { name: NameView }) {
  const desk = useDesk();
  const { data } = useReport();
  const [shown, setShown] = useState(false);
  const [open, setOpen] = useState<Form | undefined>(undefined);
  if (desk === undefined) return null;
  const target = { on: 'name', key: name.key } as const;
  const close = (): void => setOpen(undefined);
  const entry = desk.authority.find(({ key }) => key === name.key);
  const forms = name.languages.flatMap(({ language, forms: list }) =>
    list.map(({ form }) => ({ language, form })),
  );
  const languages = [...new Set(data.accounts.map(({ language }) => language.slice(0, 2)))].sort();
  const never = Object.entries(entry?.not ?? {}).flatMap(([language, list]) =>
    list.map((form) => ({ language, form })),
  );
  const told = standingOn(desk, name.key).filter(({ kind }) => kind !== 'note');
  const button = (says: string, form: Form) => (
    <Deed about={name.label} act={() => setOpen(form)}>
      {says}
    </Deed>
  );
  const field = (label: string, key: 'note' | 'coordinates', value: string, example: string) => (
    <label>
      {label}
      <input name={key} defaultValue={value} placeholder={example} maxLength={2000} autocomplete="off" />
    </label>
  );
  return (
    <div class="desk-rows">
      {never.length > 0 && (
        <p class="deeds">
          <span class="deed-note">Never:</span>
          {never.map((one) => (
            <span key={formText(one)}>
              <span lang={one.language}>{one.form}</span>{' '}
              <Deed
                about={`${one.form} as ${name.label}`}
                act={() => void desk.decide(target, { do: 'admit', ...one })}
              >
                Admit
              </Deed>
            </span>
          ))}
        </p>
      )}
      <p class="deeds">
        <Deed about={name.label} hotkey="e" expanded={shown} act={() => setShown(!shown)}>
          Edit
        </Deed>
        {shown && (
          <>
            {button('Label …', 'rename')}
            {button('One with …', 'merge')}
            {forms.length > 1 && button('Split …', 'split')}
            {button('Another spelling …', 'admit')}
            {button('What is known …', 'describe')}
          </>
        )}
        {told.map(({ id, did, by }) => (
          <span key={id} class="deed-note">
            {did} by {by}
          </span>
        ))}
      </p>
      {open === 'rename' && (
        <AskedForm
          title={`Label of ${name.label}`}
          submit="Choose"
          target={target}
          close={close}
          asked={(form) => ({ do: 'rename', as: fieldOf(form, 'as') })}
        >
          <label>
            The label you choose to show
            <input
              name="as"
              list={`forms-${name.key}`}
              defaultValue={name.label}
              maxLength={500}
              required
              autocomplete="off"
            />
          </label>
          <datalist id={`forms-${name.key}`}>
            {forms.map((one) => (
              <option key={formText(one)} value={one.form} />
            ))}
          </datalist>
        </AskedForm>
      )}
      {open === 'merge' && (
        <AskedForm
          title={`${name.label} is one with another name`}
          submit="Merge"
          target={target}
          close={close}
          asked={(form) => ({ do: 'merge', into: { on: 'name', key: fieldOf(form, 'into') } })}
        >
          <label>
            It names the same as
            <select name="into" required>
              {data.names
                .filter(({ key }) => key !== name.key)
                .map(({ key, label, kind }) => (
                  <option key={key} value={key}>
                    {label} ({kind})
                  </option>
                ))}
            </select>
          </label>
        </AskedForm>
      )}
      {open === 'split' && (
        <AskedForm
          title={`Split spellings off ${name.label}`}
          submit="Split off"
          target={target}
          close={close}
          asked={(form) => {
            const picked = tickedOf(form, 'forms').map(formOf);
            if (picked.length === 0) return 'Choose the spellings that name another.';
            return { do: 'split', forms: picked, as: fieldOf(form, 'as') };
          }}
        >
          <fieldset class="ticks">
            <legend>These spellings name another</legend>
            {forms.map((one) => (
              <label key={formText(one)} class="check">
                <input type="checkbox" name="forms" value={formText(one)} />{' '}
                <span lang={one.language}>{one.form}</span> ({one.language})
              </label>
            ))}
          </fieldset>
          <label>
            Label of the other
            <input name="as" maxLength={500} required autocomplete="off" />
          </label>
        </AskedForm>
      )}
      {open === 'admit' && (
        <AskedForm
          title={`Another spelling of ${name.label}`}
          submit="Add"
          target={target}
          close={close}
          asked={(form) => ({
            do: 'admit',
            language: fieldOf(form, 'language'),
            form: fieldOf(form, 'form'),
          })}
        >
          <p class="deed-row">
            <label>
              Spelling
              <input name="form" maxLength={200} required autocomplete="off" />
            </label>
            <label>
              Language
              <select name="language">
                {languages.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
            </label>
          </p>
        </AskedForm>
      )}
      {open === 'describe' && (
        <AskedForm
          title={`What is known of ${name.label}`}
          submit="Keep"
          target={target}
          close={close}
          asked={(form) => {
            const before: Readonly<Record<string, string>> = {
              kind: name.kind,
              party: entry?.party ?? '',
              coordinates: entry?.coordinates?.join(', ') ?? '',
              note: entry?.note ?? '',
              living: String(entry?.living === true),
              mask: String(entry?.mask === true),
            };
            const now = Object.keys(before).map((key) => [key, fieldOf(form, key)] as const);
            const to = Object.fromEntries(now.filter(([key, value]) => value !== before[key]));
            if (
              to.coordinates !== undefined &&
              !/^$|^-?\d+(?:\.\d+)?\s*,\s*-?\d+(?:\.\d+)?$/.test(to.coordinates)
            )
              return 'Write the coordinates as 42.4486, 130.6003: degrees, north first.';
            return Object.keys(to).length === 0 ? 'Nothing was changed.' : { do: 'describe', to };
          }}
        >
          <p class="deed-row">
            <label>
              Kind
              <select name="kind" defaultValue={name.kind}>
                {KINDS.map((kind) => (
                  <option key={kind} value={kind} selected={kind === name.kind}>
                    {kind}
                  </option>
                ))}
              </select>
            </label>
            <label>
              Party
              <select name="party">
                <option value="">none</option>
                {desk.parties.map(({ key, name: says }) => (
                  <option key={key} value={key} selected={key === entry?.party}>
                    {says}
                  </option>
                ))}
              </select>
            </label>
          </p>
          {field(
            'Where it lies: degrees north, degrees east',
            'coordinates',
            entry?.coordinates?.join(', ') ?? '',
            '42.4486, 130.6003',
          )}
          {field('In a few words', 'note', entry?.note ?? '', '')}
          <p class="deed-row">
            <label>
              A living person
              <select name="living">
                <option value="false">no, or not known</option>
                <option value="true" selected={entry?.living === true}>
                  yes
                </option>
              </select>
            </label>
            <label>
              In what is published
              <select name="mask">
                <option value="false">named</option>
                <option value="true" selected={entry?.mask === true}>
                  masked
                </option>
              </select>
            </label>
          </p>
        </AskedForm>
      )}
      <Notes target={target} object={name.key} about={name.label} />
    </div>
  );
}
