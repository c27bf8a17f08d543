import type { ComponentChildren } from 'preact';
import type { Quote } from '../core/show/quote.ts';
import { href } from './url.ts';

const NOTES: Readonly<Partial<Record<Quote['kind'], string>>> = {
  precis: 'précis, not the words of the source',
  translation: 'a translation',
};

/** The words with the datum marked. A précis has no quotation marks; others have those of their own language. */
export function QuoteWords({ quote }: { quote: Quote }) {
  const body = (
    <>
      {quote.cutBefore && '… '}
      {quote.before}
      <mark>{quote.words}</mark>
      {quote.after}
      {quote.cutAfter && ' …'}
    </>
  );
  // Quotation marks follow the language of the element around a quotation.
  return <span lang={quote.language}>{quote.kind === 'precis' ? body : <q>{body}</q>}</span>;
}

/** A quotation with whose words it is, and a link that opens the account at the words; `children` stand behind them in the same line. */
export function QuoteView({
  quote,
  siglum,
  children,
}: {
  quote: Quote;
  siglum?: string;
  children?: ComponentChildren;
}) {
  const { account, edition, start, end, at } = quote;
  const note = NOTES[quote.kind];
  return (
    <div class={`quote ${quote.kind}`}>
      <p class="quote-words">
        <QuoteWords quote={quote} />
      </p>
      {quote.translation !== undefined && (
        <p class="quote-translation">
          <q>{quote.translation.text}</q> <span class="quote-note">translated by {quote.translation.by}</span>
        </p>
      )}
      <p class="quote-source">
        {note !== undefined && <span class="quote-note">{note} · </span>}
        <a
          data-words
          title="Open the account at the words (a)"
          href={href({ view: 'account', account, edition, start, end })}
        >
          {siglum === undefined ? (
            'open at the words'
          ) : (
            <>
              <span class="siglum">{siglum}</span>
              {edition === '' ? '' : `, edition ${edition}`}
            </>
          )}
        </a>
        {at !== undefined && `, ${at}`}
        {children}
      </p>
    </div>
  );
}
