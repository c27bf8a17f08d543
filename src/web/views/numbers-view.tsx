import { useMemo } from 'preact/hooks';
import { NAMED } from '../../core/show/entry.ts';
import { counted, numeralWords, sentence } from '../../core/show/number-words.ts';
import type { NumberView, TotalView } from '../../core/show/numbers.ts';
import { LongList, type Place, rowIndex } from '../long-list.tsx';
import { useFound, useReport } from '../report.tsx';
import { StripView } from '../strip-view.tsx';
import { href, keepAddress } from '../url.ts';
import { Measured } from '../width.tsx';
import { ReadingLine, SiglumLink, WitnessWords } from '../words.tsx';

/** Usual heights of a line of the table and of the strips of a question, in pixels. */
const LINE = 44;
const STRIPS = 240;

const FIELDS = [
  ['whose', 'Whose'],
  ['thing', 'What'],
  ['rule', 'Rule'],
  ['part', 'Of what part'],
  ['counter', 'Counted by'],
] as const;
type Field = (typeof FIELDS)[number][0];

/** Choices of a filter at most; where there are more, the words find them. */
const CHOICES = 300;

/** What a row has in a field that is filtered by. */
const valuesOf = (row: NumberView, field: Field): readonly string[] =>
  field === 'counter' ? row.counter : row[field] === '' ? [] : [row[field]];

const signed = (gap: number): string => `${gap > 0 ? '+' : '−'}${numeralWords(Math.abs(gap))}`;

function Totals({ totals }: { totals: readonly TotalView[] }) {
  const { questions } = useReport();
  if (totals.length === 0) return null;
  const link = (point: number, value: number) => (
    <a href={href({ view: 'point', id: questions[point]?.id ?? '' })}>{numeralWords(value)}</a>
  );
  return (
    <section class="chapter" aria-labelledby="totals">
      <h2 id="totals">Totals against parts</h2>
      <p class="means">
        Where one account gives a total and parts of it for the whole event. A difference may be a part that
        is not told, another rule of counting, or a slip.
      </p>
      <div class="table-wide">
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">Account</th>
              <th scope="col">Whose</th>
              <th scope="col">Total</th>
              <th scope="col">Parts</th>
              <th scope="col">Total less parts</th>
            </tr>
          </thead>
          <tbody>
            {totals.map(({ account, siglum, whose, thing, total, parts, gap }) => (
              <tr key={`${account} ${whose} ${thing} ${total.rule}`}>
                <th scope="row">
                  <SiglumLink account={account}>{siglum}</SiglumLink>
                </th>
                <td>{whose}</td>
                <td>
                  {link(total.point, total.value)} {total.rule}
                </td>
                <td>
                  {parts.map(({ rule, value, point }, at) => (
                    <span key={rule}>
                      {at > 0 && ' + '}
                      {link(point, value)} {rule}
                    </span>
                  ))}
                </td>
                <td>{gap === 0 ? 'agree' : signed(gap)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A line of the table: a question, or a figure that answers it. */
type Line = { readonly at: number; readonly figure?: NumberView };

function QuestionLine({ at, place }: { at: number; place: Place }) {
  const { questions } = useReport();
  const point = questions[at];
  if (point === undefined) return null;
  return (
    <tr {...rowIndex(place)}>
      <th scope="rowgroup" colSpan={5} class="number-question">
        <a href={href({ view: 'point', id: point.id })}>{point.question}</a>
      </th>
    </tr>
  );
}

function FigureLine({ figure, place }: { figure: NumberView; place: Place }) {
  const { glimpse } = useReport();
  const { point, reading, rule, part, counter } = figure;
  const given = glimpse(point, reading, '')?.reading;
  if (given === undefined) return null;
  return (
    <tr data-stop tabIndex={-1} {...rowIndex(place)}>
      <th scope="row" class="figure-value">
        {/* The part has a column of its own. */}
        {given.label.replace(/ \([^()]*\)$/, '')}
      </th>
      <td data-says="by the rule">{rule}</td>
      <td data-says="of">{part}</td>
      <td data-says="counted by">{counter.join(', ')}</td>
      <td>
        <WitnessWords groups={given.groups} />
      </td>
    </tr>
  );
}

/** Readings that the list of a strip names here. */
const LISTED = 60;

/** The figures that answer one question, as strips; where none can be drawn, as words. What is much stands in the apparatus. */
function Strips({ at, place }: { at: number; place: Place }) {
  const { data, entry, large } = useReport();
  const point = entry(at);
  if (point === undefined) return null;
  const strips = large ? point.strips : (data.points[at]?.strips ?? []);
  const left = large ? point.left : 0;
  return (
    <section data-stop tabIndex={-1} aria-label={point.question} {...place}>
      <h2 class="number-question">
        <a href={href({ view: 'point', id: point.id })}>{point.question}</a>
      </h2>
      {strips.map((strip) => (
        <StripView
          key={`${strip.title} ${strip.items[0]?.reading}`}
          strip={strip}
          question={point.question}
          most={LISTED}
        />
      ))}
      {strips.length === 0 &&
        point.lines.map((reading) => <ReadingLine key={reading.id} reading={reading} most={NAMED} />)}
      {(left > 0 || (strips.length === 0 && point.more > 0)) && (
        <p class="more">
          <a href={href({ view: 'point', id: point.id })}>
            {left > 0
              ? `${sentence(counted(left, 'more strip'))} in the apparatus`
              : `${sentence(counted(point.more, 'more reading'))} in the apparatus`}
            <span class="hidden">: {point.question}</span>
          </a>
        </p>
      )}
    </section>
  );
}

/** Every quantity of the study as a table and as strips, with filters that the address keeps, and totals against parts. */
export function NumbersView({ filter }: { filter: string }) {
  const { data } = useReport();
  const { rows, totals } = data.numbers;
  const told = useMemo(() => new URLSearchParams(filter), [filter]);
  const picked: Readonly<Partial<Record<Field, string>>> = Object.fromEntries(
    FIELDS.flatMap(([field]) => (told.has(field) ? [[field, told.get(field) ?? '']] : [])),
  );
  const words = told.get('words') ?? '';
  const strips = told.get('as') === 'strips';
  const keep = (change: Readonly<Record<string, string>>): void => {
    const next = new URLSearchParams(told);
    for (const [name, value] of Object.entries(change))
      if (value === '') next.delete(name);
      else next.set(name, value);
    keepAddress({ view: 'numbers', filter: next.toString() });
  };
  const found = useFound('numbers', words);
  const shown = rows.filter(
    (row, at) =>
      FIELDS.every(
        ([field]) => picked[field] === undefined || valuesOf(row, field).includes(picked[field] ?? ''),
      ) &&
      (found === undefined || found.has(at)),
  );
  const byPoint = Map.groupBy(shown, ({ point }) => point);
  const points = [...byPoint.keys()];
  const lines = [...byPoint].flatMap(([at, figures]): Line[] => [
    { at },
    ...figures.map((figure) => ({ at, figure })),
  ]);
  const filters = useMemo(
    () =>
      FIELDS.flatMap(([field, says]) => {
        const choices = [...new Set(rows.flatMap((row) => valuesOf(row, field)))].sort();
        return choices.length === 0 || choices.length > CHOICES ? [] : [{ field, says, choices }];
      }),
    [rows],
  );
  if (rows.length === 0)
    return (
      <>
        <h1 tabIndex={-1}>Numbers</h1>
        <p class="empty">No account gives a figure that answers a question.</p>
      </>
    );
  return (
    <Measured probe="block">
      <h1 tabIndex={-1}>Numbers</h1>
      <p class="lead">
        {sentence(counted(rows.length, 'figure'))} on{' '}
        {counted(new Set(rows.map(({ point }) => point)).size, 'question')}. Only figures of one question, one
        rule and one part may be compared; each opens its apparatus.
      </p>
      <div class="number-filters">
        {filters.map(({ field, says, choices }) => (
          <label class="filter" key={field}>
            <span>{says}</span>
            <select
              value={picked[field] ?? ''}
              onChange={({ currentTarget: { value } }) => keep({ [field]: value })}
            >
              <option value="">all</option>
              {choices.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label class="filter">
          <span>Words</span>
          <input
            type="search"
            value={words}
            placeholder="a part, a counter, a siglum"
            onInput={(event) => keep({ words: event.currentTarget.value })}
          />
        </label>
        <button
          type="button"
          class="deed"
          aria-pressed={strips}
          onClick={() => keep({ as: strips ? '' : 'strips' })}
        >
          As strips
        </button>
      </div>
      <p class="filter-result" role="status">
        {sentence(counted(shown.length, 'figure'))} of {rows.length}
      </p>
      {strips ? (
        <LongList
          items={points}
          tag="div"
          class="strips"
          guess={STRIPS}
          together={1}
          row={(at, _row, place) => <Strips at={at} place={place} />}
        />
      ) : (
        <table class="figures" aria-rowcount={lines.length + 1}>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">By what rule</th>
              <th scope="col">Of what part</th>
              <th scope="col">Counted by</th>
              <th scope="col">Given by</th>
            </tr>
          </thead>
          <LongList
            items={lines}
            tag="tbody"
            guess={LINE}
            row={({ at, figure }, _row, place) =>
              figure === undefined ? (
                <QuestionLine at={at} place={place} />
              ) : (
                <FigureLine figure={figure} place={place} />
              )
            }
          />
        </table>
      )}
      <Totals totals={totals} />
    </Measured>
  );
}
