import { counted, numeralWords } from '../../core/show/number-words.ts';
import { differenceTypes, pointStates, standings, tiers } from '../../core/show/type-words.ts';
import { useReport } from '../report.tsx';

function Terms({ terms }: { terms: readonly { readonly word: string; readonly means: string }[] }) {
  return (
    <dl class="terms">
      {terms.map(({ word, means }) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The rules used, the counts, and what stands behind this file. */
export function RulesView() {
  const { methods } = useReport().data;
  const groups = [...new Set(differenceTypes.map(({ group }) => group))];
  const pairs = new Map(methods.types.map(({ type, pairs: count }) => [type, count] as const));
  const { all, exact, moved, changed, lost } = methods.decisions;
  const { looked } = methods;
  const checked = looked.right + looked.corrected + looked.rejected;
  return (
    <div class="book">
      <h1 tabIndex={-1}>Rules and methods</h1>
      <p class="lead">
        The machine proposes, people decide. It gives no verdict and no score; every difference has a type,
        and every type the rule that gave it.
      </p>
      <h2>Types of difference</h2>
      <p>
        Asked in this order; the first question that says yes gives the type. Further yeses are kept beside
        it. A type is a relation between two readings; what stands beside a reading is its type against the
        reference reading.
      </p>
      {groups.map((group) => (
        <section key={group} aria-label={group}>
          <h3 class="sub">{group}</h3>
          <dl class="terms">
            {differenceTypes
              .filter((one) => one.group === group)
              .map(({ word, means }) => (
                <div key={word}>
                  <dt>
                    {word} <span class="count">{pairs.get(word) ?? 0}</span>
                  </dt>
                  <dd>{means}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <h2>States of a point</h2>
      <Terms terms={pointStates} />
      <p>{methods.ranking}</p>
      <h2>Learned quality of accounts</h2>
      {methods.learned.map((says) => (
        <p key={says}>{says}</p>
      ))}
      <h2>What an account does toward a point</h2>
      <Terms terms={standings} />
      <h2>How sure a claim is</h2>
      <Terms terms={tiers} />
      <h2>Marks and strips</h2>
      <p>
        The shape and colour of a mark say for whom the account speaks: a party’s own organs and participants
        only. Its filling says how the account stands: solid for a separate line, half for one that examined
        and adopts a figure, hollow for one that follows, a broken ring where the origin is unknown. One mark
        stands for all accounts of a side that stand alike, so a hundred copies draw what one copy draws. A
        bar is a range, a pale bar a moment somewhere in it, an arrow a bound, a halo a hedged value. A strip
        holds only comparable readings; a range that an account joined from others, a denial, and what an
        account has given up have no mark.
      </p>
      <p>
        Counted are separate lines, as far as traced: one authority’s several figures are one line, an account
        of unknown origin is none, and nothing that rests on a marked account is a line of its own.
      </p>
      <h2>This build</h2>
      <dl class="counts">
        <div>
          <dt>Variorum</dt>
          <dd>{methods.version}</dd>
        </div>
        {methods.counts.map(({ what, count }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{numeralWords(count)}</dd>
          </div>
        ))}
        <div>
          <dt>decisions of people</dt>
          <dd>
            {all === 0
              ? 'none yet'
              : `${numeralWords(all)}: ${exact} found exactly, ${moved} moved, ${changed} changed, ${lost} lost`}
          </dd>
        </div>
      </dl>
      <p>
        {checked === 0
          ? 'No person has checked yet whether the program read a place rightly, so nothing is known of its errors here.'
          : `Of ${counted(checked, 'place')} that people checked, ${numeralWords(looked.right)} had been read rightly, ${numeralWords(looked.corrected)} were corrected and ${numeralWords(looked.rejected)} rejected: errors in ${Math.round((100 * (looked.corrected + looked.rejected)) / checked)} %. People look first at what seems wrong, so this is no rate for the rest.`}
      </p>
      <p>
        The state of the study shown here: <code>{methods.state}</code>. In its folder,{' '}
        <code>variorum open --at {methods.state.slice(0, 16)}</code> opens it again as long as texts and
        settings are the same, whatever was decided since.
      </p>
      {methods.lastHashes.length > 0 && (
        <>
          <h3 class="sub">Last lines of the journals</h3>
          <p>
            If a journal file no longer ends in the line with this hash, it was shortened or rewritten after
            this report was made.
          </p>
          <ul class="plain hashes">
            {methods.lastHashes.map(({ file, hash }) => (
              <li key={file}>
                {file}
                <br />
                <code>{hash}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
