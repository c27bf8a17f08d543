import { useEffect, useMemo } from 'preact/hooks';
import { counted, sentence } from '../../core/show/number-words.ts';
import { accountsWithin, filterText, readFilter, type SearchFilter } from '../../core/show/search-filter.ts';
import { HITS, useReport, useSearch } from '../report.tsx';
import { href, keepAddress } from '../url.ts';

/** The values of a field that accounts have, each once, in order. */
const valuesOf = (values: readonly string[]): string[] =>
  [...new Set(values)].filter((one) => one !== '').sort((a, b) => (a < b ? -1 : 1));

function Filters({ filter, change }: { filter: SearchFilter; change: (next: SearchFilter) => void }) {
  const { data } = useReport();
  const { accounts } = data;
  const traditions = valuesOf(accounts.map(({ tradition }) => tradition));
  const genres = valuesOf(accounts.map(({ genre }) => genre));
  const languages = new Map(accounts.map(({ language, languageName }) => [language, languageName] as const));
  const set = (name: keyof SearchFilter, value: string): void => change({ ...filter, [name]: value });
  const choice = (
    says: string,
    name: keyof SearchFilter,
    options: readonly (readonly [value: string, says: string])[],
  ) => (
    <label>
      {says}
      <select value={filter[name]} onChange={(event) => set(name, event.currentTarget.value)}>
        <option value="">all</option>
        {options.map(([value, words]) => (
          <option key={value} value={value} selected={value === filter[name]}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  const year = (says: string, name: 'from' | 'to') => (
    <label>
      {says}
      <input
        inputMode="numeric"
        size={5}
        value={filter[name]}
        autocomplete="off"
        onInput={(event) => set(name, event.currentTarget.value.trim())}
      />
    </label>
  );
  return (
    <fieldset class="search-filters">
      <legend class="hidden">Which accounts</legend>
      {traditions.length > 0 &&
        choice(
          'Tradition',
          'tradition',
          traditions.map((one) => [one, one] as const),
        )}
      {languages.size > 1 && choice('Language', 'language', [...languages])}
      {choice('Kind', 'kind', [
        ['record', 'records'],
        ['narrative', 'narratives'],
        ...genres.map((one) => [one, one] as const),
      ])}
      <span class="search-years">
        {year('Written from', 'from')}
        {year('to', 'to')}
      </span>
    </fieldset>
  );
}

/** Searches all texts at once; every place opens the account at the words. */
export function SearchView({ words: query, filter: asked }: { words: string; filter: string }) {
  const { data, account, texts: all, prepare } = useReport();
  const filter = useMemo(() => readFilter(asked), [asked]);
  useEffect(() => {
    let timer = 0;
    const more = (): void => {
      if (!prepare()) timer = window.setTimeout(more, 10);
    };
    timer = window.setTimeout(more, 50);
    return () => clearTimeout(timer);
  }, [prepare]);
  const among = useMemo(() => accountsWithin(data.accounts, filter), [data, filter]);
  const result = useSearch(query, filterText(filter));
  const others = result?.others ?? [];
  // The address keeps the search without a step of history for every letter.
  const keep = (words: string, next: SearchFilter): void =>
    keepAddress({ view: 'search', words, filter: filterText(next) });
  const type = (value: string): void => keep(value, filter);
  const texts = among === undefined ? all : all.filter((one) => among.has(one.account));
  const read = new Set(texts.map((one) => one.account));
  const unread = (among?.size ?? data.accounts.length) - read.size;
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
      <Filters filter={filter} change={(next) => keep(query, next)} />
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
          ? `${sentence(counted(texts.length, 'text'))} can be searched${unread > 0 ? `; of ${counted(unread, 'account')} no text is here` : ''}.`
          : result === undefined
            ? ''
            : result.all === 0
              ? 'Nothing was found.'
              : `${sentence(`${result.more ? 'more than ' : ''}${counted(result.all, 'place')}`)} in ${counted(result.texts, 'text')}${result.all > HITS ? `; the first ${HITS} are shown` : ''}.`}
      </p>
      <ol class="plain hits">
        {(query.trim() === '' ? [] : (result?.hits ?? [])).map(
          ({
            account: key,
            edition,
            language,
            start,
            end,
            before,
            words: met,
            after,
            cutBefore,
            cutAfter,
          }) => (
            <li key={`${key} ${edition} ${start}`} data-stop tabIndex={-1}>
              <a
                class="siglum"
                data-words
                href={href({ view: 'account', account: key, edition, start, end })}
              >
                {account.get(key)?.siglum ?? key}
                {edition === '' ? '' : ` ${edition}`}
              </a>
              <p lang={language}>
                {cutBefore && '… '}
                {before}
                <mark>{met}</mark>
                {after}
                {cutAfter && ' …'}
              </p>
            </li>
          ),
        )}
      </ol>
    </div>
  );
}
