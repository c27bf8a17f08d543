import { sentence } from '../../core/show/number-words.ts';
import { useReport } from '../report.tsx';
import { href } from '../url.ts';

/** What could not be read or decided, the gravest first. */
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
        {problems.map(({ level, where, says, remedy }, at) => (
          <li class="problem" data-stop tabIndex={-1} key={`${at}${says}`}>
            <p>
              <span class={`pill${level === 'error' ? ' strong' : ''}`}>{level}</span>{' '}
              {where !== '' && <span class="dep">{where}: </span>}
              {where === '' ? sentence(says) : says}
            </p>
            <p class="dep">{sentence(remedy)}.</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
