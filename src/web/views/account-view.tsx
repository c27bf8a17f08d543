import { useEffect, useRef } from 'preact/hooks';
import type { AccountView as Account } from '../../core/show/accounts.ts';
import { AccountDesk } from '../decide/account-desk.tsx';
import { AccountWorth } from '../decide/account-worth.tsx';
import { LettersForm } from '../decide/letters-form.tsx';
import { useDesk } from '../desk.ts';
import { LongList } from '../long-list.tsx';
import { Mark } from '../mark.tsx';
import { QuoteView } from '../quote-view.tsx';
import { textKey, useReport } from '../report.tsx';
import { href } from '../url.ts';
import { TypePill } from '../words.tsx';
import { AccountSlips } from './account-slips.tsx';
import { AccountTextView, type Here } from './account-text-view.tsx';
import { named } from './accounts-view.tsx';
import { CriticismView } from './criticism-view.tsx';
import { FiguresView } from './figures-view.tsx';
import { OmissionView } from './omission-view.tsx';

/** Usual height of a reading with its words, in pixels. */
const READING = 130;

function Readings({ account, here }: { account: Account; here: Here | undefined }) {
  const { glimpse } = useReport();
  return (
    <section aria-labelledby="readings">
      <h2 id="readings">What it says on the points at issue</h2>
      <LongList
        items={account.readings}
        tag="ul"
        class="plain"
        guess={READING}
        row={({ point: at, reading: index }, _row, place) => {
          const seen = glimpse(at, index, account.key);
          if (seen === undefined) return null;
          const { point, reading } = seen;
          const places = reading.witnesses;
          const there = here !== undefined && places.some(({ quote }) => quote?.start === here.start);
          return (
            <li
              class={`said${there ? ' there' : ''}`}
              key={reading.id}
              data-stop
              tabIndex={-1}
              id={there ? 'here' : undefined}
              {...place}
            >
              <a class="said-point" href={href({ view: 'point', id: point.id })}>
                {point.question}
              </a>
              <p class="line">
                <b class="value">{reading.label}</b>{' '}
                {reading.type !== undefined && <TypePill type={reading.type} />}
              </p>
              {places.slice(0, 2).map(({ quote, unquoted, edition }) =>
                quote === undefined ? (
                  <p key={edition} class="quote-source">
                    {unquoted}
                  </p>
                ) : (
                  <QuoteView key={edition} quote={quote} />
                ),
              )}
            </li>
          );
        }}
      />
      {account.readings.length === 0 && <p class="empty">None of its words give a reading of a point.</p>}
    </section>
  );
}

/** The page of one account; with a place, it opens at the words. */
export function AccountView({
  account: key,
  edition,
  start,
  end,
}: {
  account: string;
  edition?: string | undefined;
  start?: number | undefined;
  end?: number | undefined;
}) {
  const report = useReport();
  const read = report.account.get(key);
  const unread = useDesk()?.settings?.accounts.find((one) => one.key === key)?.unread;
  /** An account whose text is not found any more stays as it was, so that nothing typed in its forms is lost. */
  const last = useRef(read);
  last.current = read ?? (unread === undefined ? undefined : last.current);
  const account = last.current;
  const here = start === undefined ? undefined : { start, end: end ?? start };
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (here === undefined) return;
    const words =
      box.current?.querySelector<HTMLElement>('mark.here') ??
      box.current?.querySelector<HTMLElement>('#here');
    words?.scrollIntoView({ block: 'center' });
    words?.focus({ preventScroll: true });
  }, [key, edition, start, end]);
  if (account === undefined) {
    return (
      <>
        <h1 tabIndex={-1}>No such account</h1>
        {unread !== undefined && (
          <p role="alert">
            Not read: {unread}. <a href={href({ view: 'start' })}>Say at the start which text it is</a>.
          </p>
        )}
        <p>
          This report has no account <code>{key}</code>.{' '}
          <a href={href({ view: 'accounts' })}>Open the accounts</a>.
        </p>
      </>
    );
  }
  const shown = edition ?? account.editions[account.editions.length - 1]?.label ?? '';
  const text = read === undefined ? undefined : report.text.get(textKey(key, shown));
  return (
    <div class="book" ref={box}>
      <p class="crumb">
        <a href={href({ view: 'accounts' })}>Accounts</a>
      </p>
      <h1 tabIndex={-1}>
        <Mark side={account.side} fill="separate" /> <span class="siglum">{account.siglum}</span>
      </h1>
      {named(account) && (
        <p class="account-title" lang={account.language}>
          {account.title}
        </p>
      )}
      {read === undefined && <p role="alert">Not read: {unread}.</p>}
      <CriticismView account={account} />
      <div class="desk-rows account-desk">
        <AccountWorth account={account} />
        <AccountDesk account={account} />
        {text !== undefined && <LettersForm account={account} text={text} />}
      </div>
      {read !== undefined && account.editions.length > 1 && (
        <p class="editions-of">
          Editions:{' '}
          {account.editions.map(({ label, date }, at) => (
            <span key={label}>
              {at > 0 && ' · '}
              {label === shown ? (
                <b>{date || label}</b>
              ) : text === undefined ? (
                date || label
              ) : (
                <a href={href({ view: 'account', account: key, edition: label, start: 0, end: 0 })}>
                  {date || label}
                </a>
              )}
            </span>
          ))}
          . <a href={href({ view: 'editions', account: key })}>How it was rewritten</a>
        </p>
      )}
      {text !== undefined && <AccountTextView account={account} text={text} here={here} />}
      {read !== undefined && text === undefined && (
        <p class="quote-note">Its text is not in this report: {account.rights}.</p>
      )}
      {read !== undefined && (
        <>
          <FiguresView figures={account.figures} />
          <AccountSlips account={account} />
          <OmissionView account={key} />
          <Readings account={account} here={text === undefined ? here : undefined} />
        </>
      )}
    </div>
  );
}
