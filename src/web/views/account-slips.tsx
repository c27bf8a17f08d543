import type { AccountView } from '../../core/show/accounts.ts';
import { QuoteView } from '../quote-view.tsx';
import { textKey, useReport } from '../report.tsx';
import { href } from '../url.ts';

/** What is known to be wrong in an account: where it contradicts itself, and letters that stand so in the source. Nothing where nothing is. */
export function AccountSlips({ account }: { account: AccountView }) {
  const { slips, text } = useReport();
  const places = slips(account.key);
  const last = account.editions.at(-1)?.label ?? '';
  const whole = text.get(textKey(account.key, last));
  const sic = (whole?.emended ?? []).filter((one) => one.sic === true);
  if (places.length === 0 && sic.length === 0) return null;
  return (
    <section aria-labelledby="slips">
      <h2 id="slips">Its known slips</h2>
      <ul class="plain">
        {places.map(({ point, label, witness }) => (
          <li class="said" key={`${point.id} ${label} ${witness.claim}`} data-stop tabIndex={-1}>
            <p>
              It contradicts itself: <b class="value">{label}</b> on{' '}
              <a href={href({ view: 'point', id: point.id })}>{point.question}</a>
            </p>
            {witness.quote !== undefined && <QuoteView quote={witness.quote} />}
          </li>
        ))}
        {sic.map(({ start, end, was, by, why }) => (
          <li class="said" key={start} data-stop tabIndex={-1}>
            <p>
              <a href={href({ view: 'account', account: account.key, edition: last, start, end })}>
                <span lang={account.language}>{was}</span> [sic]
              </a>{' '}
              <span class="dep">
                {by}
                {why === '' ? '' : `: ${why}`}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
