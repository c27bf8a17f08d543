import type { NameView } from '../../core/show/names.ts';
import { useReport } from '../report.tsx';
import { WordingView } from './wording-view.tsx';

function Name({ name }: { name: NameView }) {
  return (
    <li class="name" data-stop tabIndex={-1}>
      <p class="name-head">
        <b>{name.label}</b>{' '}
        <span class="dep">{[name.kind, name.party].filter((one) => one !== '').join(', ')}</span>
      </p>
      <dl class="forms">
        {name.languages.map(({ language, name: tongue, forms }) => (
          <div key={language}>
            <dt>{tongue}</dt>
            <dd>
              {forms.map(({ form, sigla }, at) => (
                <span key={form}>
                  {at > 0 && '; '}
                  <span lang={language}>{form}</span>{' '}
                  <span class="dep siglum">
                    {sigla.slice(0, 6).join(', ')}
                    {sigla.length > 6 ? ' and others' : ''}
                  </span>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** Names in every script, with who uses which. */
export function NamesView() {
  const { names } = useReport().data;
  const authority = names.filter(({ source }) => source === 'authority');
  const found = names.filter(({ source }) => source === 'found');
  return (
    <>
      <h1 tabIndex={-1}>Names</h1>
      <p class="lead">
        The forms met in the accounts, and who uses which. The editor chooses the label; a name is never
        corrected in a quotation.
      </p>
      <ul class="plain">
        {authority.map((name) => (
          <Name key={name.label + name.kind} name={name} />
        ))}
      </ul>
      {authority.length === 0 && <p class="empty">The study has no names.yaml yet.</p>}
      {found.length > 0 && (
        <details class="fold">
          <summary>
            <h2 class="fold-title">
              Found in the texts, not in names.yaml <span class="count">{found.length}</span>
            </h2>
          </summary>
          <ul class="plain">
            {found.map((name) => (
              <Name key={name.label + name.kind} name={name} />
            ))}
          </ul>
        </details>
      )}
      <WordingView />
    </>
  );
}
