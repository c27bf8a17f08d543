import { sentence } from '../../core/show/number-words.ts';
import type { ProblemView } from '../../core/show/problems.ts';
import { useReport } from '../report.tsx';
import { href } from '../url.ts';

/** Problems of one gravity that one thing mends, in the order of the first of each. */
function mendedAlike(problems: readonly ProblemView[]): readonly (readonly ProblemView[])[] {
  return [...Map.groupBy(problems, ({ level, remedy }) => `${level} ${remedy}`).values()];
}

/** What could not be read or decided, the gravest first; what is mended alike stands together. */
export function ProblemsView() {
  const { problems } = useReport().data;
  return (
    <div class="book">
      <p class="crumb">
        <a href={href({ view: 'read' })}>What was and was not read</a>
      </p>
      <h1 tabIndex={-1}>Problems</h1>
      {problems.length > 0 && (
        <p class="lead">
          What could not be read or placed, the gravest first, each with what can be done. Nothing was left
          out in silence.
        </p>
      )}
      {problems.length === 0 && <p class="empty">Nothing failed to be read.</p>}
      <ul class="plain">
        {mendedAlike(problems).map((alike, at) => (
          <li class="problem" data-stop tabIndex={-1} key={`${at}${alike[0]?.says}`}>
            {alike.map(({ level, where, says }, one) => (
              <p key={`${one}${says}`}>
                {one === 0 && <span class={`pill${level === 'error' ? ' strong' : ''}`}>{level}</span>}{' '}
                {where !== '' && <span class="dep">{where}: </span>}
                {where === '' ? sentence(says) : says}
              </p>
            ))}
            <p class="dep">{sentence(alike[0]?.remedy ?? '')}.</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
