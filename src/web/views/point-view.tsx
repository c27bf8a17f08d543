import type { QuestionView } from '../../core/show/parts.ts';
import { useReport } from '../report.tsx';
import { href } from '../url.ts';
import { ApparatusView } from './apparatus-view.tsx';

/** The page of one point, with the ones before and after it. */
export function PointView({ id }: { id: string }) {
  const { data, questions, point: places } = useReport();
  const at = places.get(id);
  const point = at === undefined ? undefined : data.points[at];
  if (at === undefined || point === undefined) {
    return (
      <>
        <h1 tabIndex={-1}>No such point</h1>
        <p>
          This report has no point with the address <code>{id}</code>.{' '}
          <a href={href({ view: 'contents' })}>Open the contents</a>.
        </p>
      </>
    );
  }
  const order = [
    ...data.contents.atIssue,
    ...data.contents.agreed,
    ...data.contents.alone,
    ...data.contents.aside,
  ];
  const here = order.indexOf(at);
  const neighbour = (step: number): QuestionView | undefined => {
    const place = order[here + step];
    return place === undefined ? undefined : questions[place];
  };
  const [before, after] = [neighbour(-1), neighbour(1)];
  return (
    <div class="book">
      <p class="crumb">
        <a href={href({ view: 'contents' })}>Contents</a> · point {here + 1} of {order.length}
      </p>
      <ApparatusView point={point} />
      <nav class="neighbours" aria-label="Neighbouring points">
        {before !== undefined ? (
          <a class="neighbour" rel="prev" href={href({ view: 'point', id: before.id })}>
            <span>before</span>
            {before.question}
          </a>
        ) : (
          <span />
        )}
        {after !== undefined ? (
          <a class="neighbour" rel="next" href={href({ view: 'point', id: after.id })}>
            <span>next</span>
            {after.question}
          </a>
        ) : (
          <span />
        )}
      </nav>
    </div>
  );
}
