import { useState } from 'preact/hooks';
import type { EpisodeView } from '../../core/show/episodes.ts';
import { counted, sentence } from '../../core/show/number-words.ts';
import { AskedForm, tickedOf } from '../decide/asked-form.tsx';
import { Deed } from '../decide/deed.tsx';
import { fieldOf } from '../decide/deed-form.tsx';
import { Notes } from '../decide/notes.tsx';
import { useDesk } from '../desk.ts';
import { LongList, type Place } from '../long-list.tsx';
import { textKey, useReport } from '../report.tsx';
import { href } from '../url.ts';
import { Moment, Waiting } from '../waiting.tsx';
import { SiglumLink } from '../words.tsx';
import { TextPieces } from './account-text-view.tsx';

function Words({ place }: { place: number }) {
  const { data, text, account } = useReport();
  const passage = data.parallel.passages[place];
  const whole = passage === undefined ? undefined : text.get(textKey(passage.account, passage.edition));
  if (passage === undefined || whole === undefined) return null;
  const { account: key, edition, start, end } = passage;
  return (
    <p class="episode-words">
      <SiglumLink account={key}>{account.get(key)?.siglum ?? key}</SiglumLink>{' '}
      <span lang={whole.language}>
        <TextPieces text={whole} start={start} end={end} here={undefined} all={false} />
      </span>{' '}
      <a
        class="to-words"
        href={href({ view: 'account', account: key, edition, start, end })}
        aria-label="open at the words"
      >
        ¶
      </a>
    </p>
  );
}

function Deeds({ episode }: { episode: EpisodeView }) {
  const desk = useDesk();
  const { data, account } = useReport();
  const [open, setOpen] = useState<'merge' | 'split' | undefined>(undefined);
  if (desk === undefined) return null;
  const target = { on: 'episode', id: episode.id } as const;
  const close = (): void => setOpen(undefined);
  const { passages } = data.parallel;
  return (
    <div class="desk-rows">
      <p class="deeds">
        <Deed about={episode.label} act={() => setOpen('merge')}>
          One with …
        </Deed>
        <Deed about={episode.label} act={() => setOpen('split')}>
          Split …
        </Deed>
      </p>
      {open === 'merge' && (
        <AskedForm
          title="One with another episode"
          submit="Merge"
          target={target}
          close={close}
          asked={(form) => ({ do: 'merge', into: { on: 'episode', id: fieldOf(form, 'into') } })}
        >
          <label>
            This is the same happening as
            <select name="into" required>
              {data.episodes
                .filter(({ id }) => id !== episode.id)
                .map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
            </select>
          </label>
        </AskedForm>
      )}
      {open === 'split' && (
        <AskedForm
          title="Split passages off"
          submit="Split off"
          target={target}
          close={close}
          asked={(form) => {
            const picked = tickedOf(form, 'passages');
            if (picked.length === 0) return 'Choose the passages that tell another happening.';
            return { do: 'split', passages: picked };
          }}
        >
          <fieldset class="ticks">
            <legend>These passages tell another happening</legend>
            {episode.passages.map((place) => {
              const passage = passages[place];
              if (passage === undefined) return null;
              return (
                <label key={passage.id} class="check">
                  <input type="checkbox" name="passages" value={passage.id} />{' '}
                  <span class="siglum">{account.get(passage.account)?.siglum}</span> <Opening place={place} />
                </label>
              );
            })}
          </fieldset>
        </AskedForm>
      )}
      <Notes target={target} object={episode.id} about={episode.label} />
    </div>
  );
}

/** The first words of a passage. */
function Opening({ place }: { place: number }) {
  const { data, text } = useReport();
  const passage = data.parallel.passages[place];
  const whole = passage === undefined ? undefined : text.get(textKey(passage.account, passage.edition));
  if (passage === undefined || whole === undefined) return null;
  const words = whole.text.slice(passage.start, Math.min(passage.end, passage.start + 70));
  return (
    <span class="dep" lang={whole.language}>
      {words}
      {passage.end - passage.start > 70 && '…'}
    </span>
  );
}

/** The passages of an episode in their words, and what may be done to it. */
function Passages({ episode, accounts }: { episode: EpisodeView; accounts: readonly string[] }) {
  return (
    <>
      {accounts.length > 1 && (
        <p class="dep">
          <a href={href({ view: 'parallel', accounts: accounts.slice(0, 4) })}>
            {accounts.length > 4 ? 'The first four' : 'All'} side by side
          </a>
        </p>
      )}
      {episode.passages.map((place) => (
        <Words key={place} place={place} />
      ))}
      {episode.unseen > 0 && (
        <p class="dep">{counted(episode.unseen, 'passage')} of accounts whose text is not shown.</p>
      )}
      <Deeds episode={episode} />
    </>
  );
}

/** `only`: there is no other, so that nothing is gained by keeping it shut. */
function Episode({ episode, place, only }: { episode: EpisodeView; place: Place; only: boolean }) {
  const [open, setOpen] = useState(only);
  const { data } = useReport();
  const accounts = [...new Set(episode.passages.map((at) => data.parallel.passages[at]?.account ?? ''))];
  return (
    <li class="episode" data-stop tabIndex={-1} {...place}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {episode.label === '' ? 'Without a date or a name' : episode.label}{' '}
          <span class="dep">
            · {counted(episode.passages.length + episode.unseen, 'passage')} of{' '}
            {counted(accounts.length, 'account')}
          </span>
        </summary>
        {open && (
          <Waiting instead={<Moment />}>
            <Passages episode={episode} accounts={accounts} />
          </Waiting>
        )}
      </details>
    </li>
  );
}

/** Usual height of an episode that is shut, in pixels. */
const EPISODE = 40;

/** The happenings that passages of several accounts tell, in the order of time; merged and split in the workbench. */
export function EpisodesView() {
  const { episodes } = useReport().data;
  return (
    <div class="book">
      <p class="crumb">
        <a href={href({ view: 'timeline' })}>Timeline</a>
      </p>
      <h1 tabIndex={-1}>Episodes</h1>
      {episodes.length > 0 && (
        <p class="lead">
          {sentence(counted(episodes.length, 'happening'))} that passages of several accounts tell, in the
          order of time.
        </p>
      )}
      <LongList
        items={episodes}
        tag="ol"
        class="plain"
        guess={EPISODE}
        id={({ id }) => id}
        row={(episode, _at, place) => (
          <Episode episode={episode} place={place} only={episodes.length === 1} />
        )}
      />
      {episodes.length === 0 && <p class="empty">No two passages were found to tell the same.</p>}
    </div>
  );
}
