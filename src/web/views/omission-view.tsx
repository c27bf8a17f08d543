import { LongList } from '../long-list.tsx';
import { useReport } from '../report.tsx';
import { href } from '../url.ts';

/** Usual height of a line, in pixels. */
const LINE = 28;

function Points({ ids }: { ids: readonly string[] }) {
  const { questions, point: places } = useReport();
  return (
    <LongList
      items={ids}
      tag="ul"
      class="reasons"
      guess={LINE}
      row={(id, _at, place) => (
        <li {...place}>
          <a href={href({ view: 'point', id })}>{questions[places.get(id) ?? -1]?.question ?? id}</a>
        </li>
      )}
    />
  );
}

/** What all the others tell and this account does not, and what it alone tells; only of an account read whole. */
export function OmissionView({ account }: { account: string }) {
  const found = useReport().untold(account);
  if (found === undefined) return null;
  const { untoldEpisodes, untoldPoints, alonePoints } = found;
  const untold = untoldEpisodes.length + untoldPoints.length;
  return (
    <section aria-labelledby="untold">
      <h2 id="untold">
        What the others tell and it does not <span class="count">{untold}</span>
      </h2>
      <p class="means">
        {untold === 0
          ? 'It tells all that every other account tells that was read whole.'
          : 'Every other account read whole that could tell it does; no counterpart was found here. It is no evidence of anything.'}
      </p>
      {untoldEpisodes.length > 0 && (
        <LongList
          items={untoldEpisodes}
          tag="ul"
          class="reasons"
          guess={LINE}
          row={(label, _at, place) => <li {...place}>{label}</li>}
        />
      )}
      {untoldPoints.length > 0 && <Points ids={untoldPoints} />}
      <h2>
        What it alone tells <span class="count">{alonePoints.length}</span>
      </h2>
      {alonePoints.length === 0 ? (
        <p class="means">No point is told by it alone.</p>
      ) : (
        <Points ids={alonePoints} />
      )}
    </section>
  );
}
