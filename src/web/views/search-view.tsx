import { useMemo, useState } from 'preact/hooks';
import { counted, sentence } from '../../core/show/number-words.ts';
import { otherSpellings, TextSearch } from '../../core/show/search.ts';
import { useReport } from '../report.tsx';
import { href } from '../url.ts';

/** Places shown at once. */
const SHOWN = 200;

/** Searches all texts at once; every place opens the account at the words. */
export function SearchView({ words }: { words: string }) {
  const { data, account } = useReport();
  const [query, setQuery] = useState(words);
  const search = useMemo(() => new TextSearch(data.texts), [data]);
  const result = useMemo(() => search.find(query, SHOWN), [search, query]);
  const others = useMemo(() => otherSpellings(data.names, query), [data, query]);
  const type = (value: string): void => {
    setQuery(value);
    // The address keeps the search without a step of history for every letter.
    history.replaceState(null, '', href({ view: 'search', words: value }));
  };
  const unread = data.accounts.length - new Set(data.texts.map((one) => one.account)).size;
  return (
    <div class="book">
      <h1 tabIndex={-1}>Search</h1>
      <label class="search">
        <span>Words in any script</span>
        <input
          type="search"
          value={query}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      {others.length > 0 && (
        <p class="dep">
          The same name is also written{' '}
          {others.map((one, at) => (
            <span key={one}>
              {at > 0 && ', '}
              <button type="button" class="as-link" onClick={() => type(one)}>
                {one}
              </button>
            </span>
          ))}
          .
        </p>
      )}
      <p role="status" class="dep">
        {query.trim() === ''
          ? `${sentence(counted(data.texts.length, 'text'))} can be searched${unread > 0 ? `; of ${counted(unread, 'account')} no text is here` : ''}.`
          : `${sentence(counted(result.all, 'place'))} in ${counted(result.texts, 'text')}${result.all > SHOWN ? `; the first ${SHOWN} are shown` : ''}.`}
      </p>
      <ol class="plain hits">
        {result.hits.map(({ account: key, edition, language, start, end, before, words: met, after }) => (
          <li key={`${key} ${edition} ${start}`} data-stop tabIndex={-1}>
            <a class="siglum" href={href({ view: 'account', account: key, edition, start, end })}>
              {account.get(key)?.siglum ?? key}
              {edition === '' ? '' : ` ${edition}`}
            </a>
            <p lang={language}>
              {before}
              <mark>{met}</mark>
              {after}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
