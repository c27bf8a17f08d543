import { momentWords } from '../../core/show/day-words.ts';
import { counted, sentence } from '../../core/show/number-words.ts';
import { useDesk } from '../desk.ts';
import { href } from '../url.ts';

/** Points shown at once. */
const SHOWN = 200;

/** What changed since the editor looked at the study last, because of what, and which decisions want another look. */
export function SinceView() {
  const desk = useDesk();
  if (desk === undefined)
    return (
      <>
        <h1 tabIndex={-1}>Since</h1>
        <p>
          What changed is shown in the workbench: open the study with <code>variorum open</code>, or ask{' '}
          <code>variorum changes</code>.
        </p>
      </>
    );
  const { since, decisions } = desk;
  const by = new Map(decisions.map((one) => [one.id, one] as const));
  const seen = (
    <p class="deeds">
      <button type="button" class="deed strong" onClick={() => void desk.markSeen()}>
        I have seen this
      </button>
    </p>
  );
  if (since === undefined)
    return (
      <div class="book">
        <h1 tabIndex={-1}>Since</h1>
        <p class="lead">What was seen of this study could not be kept; so it cannot be said what changed.</p>
        {seen}
      </div>
    );
  const { when, version, added, gone, edited, decided, points, again } = since;
  const causes = [
    added.length > 0 ? `New accounts: ${added.join(', ')}.` : '',
    gone.length > 0 ? `Taken out: ${gone.join(', ')}.` : '',
    edited.length > 0 ? `Edited texts: ${edited.join(', ')}.` : '',
    version === undefined ? '' : `The program was ${version[0]}, is ${version[1]}.`,
    decided > 0 ? `${sentence(counted(decided, 'new decision'))}.` : '',
  ].filter((one) => one !== '');
  return (
    <div class="book">
      <h1 tabIndex={-1}>Since</h1>
      <p class="lead">
        Since {momentWords(when)}, when you looked at it last,{' '}
        {points.length === 0 ? 'no point changed' : `${counted(points.length, 'point')} changed`}.{' '}
        {causes.join(' ')}
      </p>
      {points.length === 0 && causes.length === 0 && (
        <p>
          A new account, an edited text, a decision of yours or a colleague’s, and another version of the
          program are told here, with what each changed.
        </p>
      )}
      {(points.length > 0 || causes.length > 0) && seen}
      {again.length > 0 && (
        <section class="chapter" aria-labelledby="again">
          <h2 id="again">
            Decisions that want another look <span class="count">{again.length}</span>
          </h2>
          <ul class="plain journal">
            {again.map(({ id, because }) => {
              const one = by.get(id);
              return one === undefined ? null : (
                <li key={id} data-stop tabIndex={-1}>
                  <p>
                    {one.by} {one.did}:{' '}
                    {one.point === undefined ? (
                      <a href={href({ view: 'decisions' })}>{one.about}</a>
                    ) : (
                      <a href={href({ view: 'point', id: one.point })}>{one.about}</a>
                    )}
                  </p>
                  <p class="dep">{sentence(because)}.</p>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {points.length > 0 && (
        <section class="chapter" aria-labelledby="changed">
          <h2 id="changed">
            Points that changed <span class="count">{points.length}</span>
          </h2>
          <ul class="plain journal">
            {points.slice(0, SHOWN).map(({ id, question, what, because }) => (
              <li key={`${id} ${question}`} data-stop tabIndex={-1}>
                <p>{id === undefined ? question : <a href={href({ view: 'point', id })}>{question}</a>}</p>
                <ul class="reasons">
                  {what.map((one) => (
                    <li key={one}>{sentence(one)}</li>
                  ))}
                </ul>
                <p class="dep">Because of {because.join('; ')}.</p>
              </li>
            ))}
          </ul>
          {points.length > SHOWN && <p class="dep">{points.length - SHOWN} more after these.</p>}
        </section>
      )}
    </div>
  );
}
