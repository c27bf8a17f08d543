import { useReport } from '../report.tsx';
import { href } from '../url.ts';

const LEANINGS = { plain: 'plain', 'of praise': 'praises', 'of blame': 'blames' } as const;

/** What the accounts of one episode call the same thing, beside each other. */
export function WordingView() {
  const { wording } = useReport().data;
  return (
    <section aria-labelledby="wording">
      <h2 id="wording">
        Words for the same thing <span class="count">{wording.length}</span>
      </h2>
      <p class="means">
        {wording.length === 0
          ? 'No two accounts name one thing of one episode with words that lean differently. A précis is left out: its words are those of the study.'
          : 'What each account calls the same deed or the same people. Whether a word is plain, praises or blames is said by a short list of the program’s own for each language; nothing is counted by it. Each word leads to its sentence.'}
      </p>
      {wording.map(({ episode, thing, rows }) => (
        <section class="name" key={`${episode} ${thing}`} data-stop tabIndex={-1}>
          <h3>
            {thing} <span class="dep">{episode}</span>
          </h3>
          <dl class="forms">
            {rows.map(({ account, siglum, party, language, languageName, words }) => (
              <div key={account}>
                <dt>
                  <a class="siglum" href={href({ view: 'account', account })}>
                    {siglum}
                  </a>{' '}
                  <span class="dep">{[party, languageName].filter((one) => one !== '').join(', ')}</span>
                </dt>
                <dd>
                  {words.map(({ words: word, leaning, quote }, at) => (
                    <span key={`${leaning} ${word}`}>
                      {at > 0 && '; '}
                      <a
                        lang={language}
                        href={href({
                          view: 'account',
                          account,
                          edition: quote.edition,
                          start: quote.start,
                          end: quote.end,
                        })}
                        title={`${quote.before}${quote.words}${quote.after}`}
                      >
                        {word}
                      </a>{' '}
                      <span class="dep">({LEANINGS[leaning]})</span>
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
