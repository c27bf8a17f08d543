import { useReport } from '../report.tsx';
import { AccountsView } from './accounts-view.tsx';
import { ApparatusView } from './apparatus-view.tsx';
import { ContentsView } from './contents-view.tsx';
import { DependenceView } from './dependence-view.tsx';
import { EditionsView } from './editions-view.tsx';
import { HypothesesView } from './hypotheses-view.tsx';
import { ReadView } from './read-view.tsx';
import { RulesView } from './rules-view.tsx';

/** The whole edition in one run, to be printed or searched. */
export function PrintView() {
  const { data, large } = useReport();
  if (large)
    return (
      <>
        <h1 tabIndex={-1}>The whole edition</h1>
        <p>
          This study is too large for one page: print its points and accounts one by one, or write it out with{' '}
          <code>variorum export</code> or <code>variorum site</code>.
        </p>
      </>
    );
  const { atIssue, agreed } = data.contents;
  return (
    <div class="whole">
      <ContentsView filter="" />
      {[...atIssue, ...agreed]
        .flatMap((at) => data.points[at] ?? [])
        .map((point) => (
          <section key={point.id} class="part book">
            <ApparatusView point={point} level={2} />
          </section>
        ))}
      <section class="part">
        <AccountsView />
      </section>
      {data.editions.length > 0 && (
        <section class="part">
          <EditionsView />
        </section>
      )}
      {data.hypotheses.length > 0 && (
        <section class="part">
          <HypothesesView />
        </section>
      )}
      <section class="part">
        <DependenceView />
      </section>
      <section class="part">
        <ReadView />
      </section>
      <section class="part">
        <RulesView />
      </section>
    </div>
  );
}
