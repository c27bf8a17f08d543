import { useState } from 'preact/hooks';
import { questionKey } from '../../core/show/question-key.ts';
import { quotableSentences } from '../../core/show/quotable-sentences.ts';
import { useDesk } from '../desk.ts';
import { textKey, useReport } from '../report.tsx';
import { DeedForm, fieldOf } from './deed-form.tsx';

/** Sentences shown at once; more words narrow them. */
const SHOWN = 40;

/** Lays words of an account before a question: an account, a sentence of it, as much of it as bears, and why. */
export function EvidenceForm({
  question,
  words: asked,
  close,
}: {
  question: string;
  words: string;
  close: () => void;
}) {
  const desk = useDesk();
  const { data, texts: all, text: texts } = useReport();
  const [account, setAccount] = useState(data.accounts[0]?.key ?? '');
  const [sought, setSought] = useState('');
  const [quote, setQuote] = useState('');
  const [wrong, setWrong] = useState('');
  if (desk === undefined) return null;
  const own = all.filter((one) => one.account === account);
  const latest = own
    .slice(-1)
    .flatMap((one) => texts.get(textKey(one.account, one.edition)) ?? [])
    .at(0);
  const sentences = latest === undefined ? [] : quotableSentences(latest.text, sought);
  const standing =
    quote !== '' &&
    own.some((one) => texts.get(textKey(one.account, one.edition))?.text.includes(quote.trim()));
  return (
    <DeedForm
      title={`Lay evidence before: ${asked}`}
      submit={`Lay it before as ${desk.me}`}
      close={close}
      onSubmit={(form) => {
        const said = quote.trim();
        if (!standing) {
          setWrong('These words do not stand in the account: choose a sentence, or paste its exact words.');
          return;
        }
        const verb = {
          do: 'cite',
          evidence: questionKey(`${account} ${said}`),
          account,
          quote: said,
        } as const;
        void desk.decide({ on: 'question', question }, verb, fieldOf(form, 'why')).then((kept) => {
          if (kept) close();
        });
      }}
    >
      <label>
        Account
        <select
          name="account"
          value={account}
          onChange={(event) => {
            setAccount(event.currentTarget.value);
            setQuote('');
          }}
        >
          {data.accounts.map(({ key, siglum, title }) => (
            <option key={key} value={key}>
              {siglum}: {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        Words to look for in it
        <input
          name="sought"
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
          autocomplete="off"
        />
      </label>
      <label>
        Its sentences{sentences.length > SHOWN ? `, the first ${SHOWN} of ${sentences.length}` : ''}
        <select
          name="sentence"
          size={5}
          class="sentences"
          onChange={(event) => setQuote(event.currentTarget.value)}
        >
          {sentences.slice(0, SHOWN).map((sentence) => (
            <option key={sentence} value={sentence} selected={sentence === quote}>
              {sentence}
            </option>
          ))}
        </select>
      </label>
      <label>
        The words that bear on the question
        <textarea
          name="quote"
          rows={3}
          maxLength={2000}
          lang={latest?.language}
          value={quote}
          onInput={(event) => setQuote(event.currentTarget.value)}
          required
        />
      </label>
      <label>
        How they bear on it
        <input name="why" maxLength={2000} autocomplete="off" />
      </label>
      {wrong !== '' && !standing && <p role="alert">{wrong}</p>}
    </DeedForm>
  );
}
