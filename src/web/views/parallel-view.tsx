import { useMemo } from 'preact/hooks';
import type { TextMark } from '../../core/show/account-text.ts';
import { parallelRows } from '../../core/show/parallel.ts';
import { comparedMarks, differingMarks } from '../../core/show/parallel-differences.ts';
import { LongList } from '../long-list.tsx';
import { textKey, useReport } from '../report.tsx';
import { href } from '../url.ts';
import { SiglumLink } from '../words.tsx';
import { MarkKinds } from './account-text-view.tsx';
import { Part, Passage, Suggestions } from './parallel-cell.tsx';

/** Accounts that stand side by side at most: four columns can still be read. */
const MOST = 4;

/** Usual height of a row, in pixels. */
const ROW = 160;

/** Two to four accounts side by side: passages that tell the same in one row, a gap where an account is silent. */
export function ParallelView({ accounts }: { accounts: readonly string[] }) {
  const { data, account, text, texts, beside } = useReport();
  const marksOf = (cell: readonly number[]): TextMark[] =>
    cell.flatMap((place) => {
      const passage = passages[place];
      const whole = passage === undefined ? undefined : text.get(textKey(passage.account, passage.edition));
      return passage === undefined || whole === undefined
        ? []
        : comparedMarks(whole, passage.start, passage.end);
    });
  const known = useMemo(() => {
    const told = new Set(texts.map((one) => one.account));
    return data.accounts.filter(({ key }) => told.has(key));
  }, [data, texts]);
  const given = accounts.filter((key) => known.some((one) => one.key === key)).slice(0, MOST);
  // The two that tell most, where none is chosen.
  const richest = useMemo(
    () =>
      [...known]
        .sort((a, b) => b.readings.length - a.readings.length || (a.key < b.key ? -1 : 1))
        .slice(0, 2)
        .map(({ key }) => key),
    [known],
  );
  const shown = given.length > 0 ? given : richest;
  const parallel = beside(shown);
  const { passages } = parallel;
  const rows = useMemo(() => parallelRows(parallel, shown), [parallel, shown.join(' ')]);
  const go = (next: readonly string[]): void => {
    location.hash = href({ view: 'parallel', accounts: next.filter((one) => one !== '') });
  };
  return (
    <div class="parallel">
      <h1 tabIndex={-1}>Parallel</h1>
      <p class="lead">
        Passages that tell the same stand in one row. The first account leads; an empty place is silence in
        the text that was read, not evidence. Times, numbers, names and acts that no other in the row tells
        are <span class="differs">marked so</span>.
      </p>
      <MarkKinds />
      <p class="deed-row parallel-choice">
        {[...shown, ...(shown.length < MOST ? [''] : [])].map((key, place) => (
          <label key={`${place} ${key}`}>
            <span>{place === 0 ? 'Leading account' : key === '' ? 'Add one' : 'Beside it'}</span>
            <select
              value={key}
              onChange={(event) => {
                const next = [...shown];
                next[place] = event.currentTarget.value;
                go(next);
              }}
            >
              {(place >= 1 || key === '') && <option value="">none</option>}
              {known.map((one) => (
                <option key={one.key} value={one.key} disabled={shown.includes(one.key) && one.key !== key}>
                  {one.siglum} ({one.languageName})
                </option>
              ))}
            </select>
          </label>
        ))}
      </p>
      <div class="parallel-grid" style={`--columns: ${shown.length}`}>
        <div class="parallel-row heads">
          {shown.map((key) => (
            <h2 key={key}>
              <SiglumLink account={key}>{account.get(key)?.siglum ?? key}</SiglumLink>
            </h2>
          ))}
        </div>
        <LongList
          items={rows}
          tag="div"
          guess={ROW}
          row={(row, _at, position) => {
            const lead = passages[row[0]?.[0] ?? -1];
            const alone = row.filter((cell) => cell.length > 0).length < 2;
            const marks = row.map(marksOf);
            return (
              <div class="parallel-row" key={row.flat().join(' ')} data-stop tabIndex={-1} {...position}>
                {row.map((cell, place) => (
                  <div key={shown[place]} class={cell.length === 0 ? 'gap' : ''}>
                    {cell.length > 0 && (
                      <span class="cell-siglum siglum">{account.get(shown[place] ?? '')?.siglum}</span>
                    )}
                    {cell.flatMap((one) => {
                      const passage = passages[one];
                      return passage === undefined
                        ? []
                        : [
                            <div key={one}>
                              <Passage
                                passage={passage}
                                differing={differingMarks(
                                  marks[place] ?? [],
                                  marks.filter((_, at) => at !== place && (row[at]?.length ?? 0) > 0),
                                )}
                              />
                              {place > 0 && lead !== undefined && <Part first={lead} second={passage} />}
                              {alone && <Suggestions place={one} accounts={shown} />}
                            </div>,
                          ];
                    })}
                  </div>
                ))}
              </div>
            );
          }}
        />
      </div>
    </div>
  );
}
