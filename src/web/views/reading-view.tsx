import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PointView as Point, ReadingView as Reading, WitnessView } from '../../core/show/apparatus.ts';
import { citedOf } from '../../core/show/footnote.ts';
import { counted, sentence } from '../../core/show/number-words.ts';
import { unsureWords } from '../../core/show/unsure-words.ts';
import { Cite } from '../cite.tsx';
import { Deed } from '../decide/deed.tsx';
import { PlaceDeeds } from '../decide/place-deeds.tsx';
import { ReadingDeeds } from '../decide/reading-deeds.tsx';
import { StatementWorth, statementOf } from '../decide/statement-worth.tsx';
import { useDesk } from '../desk.ts';
import { LateFold } from '../late-fold.tsx';
import { type Place as ListPlace, LongList } from '../long-list.tsx';
import { QuoteView } from '../quote-view.tsx';
import { AuthorityWords, SiglumLink, TypePill, WitnessWords } from '../words.tsx';

/** Usual heights of a place with its words and of a reason, in pixels. */
const PLACE = 110;
const REASON = 56;

/** Places of a reading whose words are shown at once; the others are folded. */
const QUOTES = 3;

/** `only`: the reading has no other place, so that the keys of the reading cite this one. */
function Place({
  point,
  reading,
  witness,
  only = false,
}: {
  point: Point;
  reading: Reading;
  witness: WitnessView;
  only?: boolean;
}) {
  const { account, siglum, edition, quote, unquoted, says, hedged, tier, current } = witness;
  const [judging, setJudging] = useState(false);
  const weighed = current && statementOf(useDesk(), point.id, reading.id, account) !== undefined;
  const notes: ComponentChildren[] = [];
  if (!current) notes.push(`an earlier edition${edition === '' ? '' : `, ${edition}`}`);
  if (says.length > 0)
    notes.push(
      <>
        told after{' '}
        {says.map((one, at) => (
          <span key={one.name}>
            {at > 0 && ', who tells it after '}
            <AuthorityWords authority={one} />
          </span>
        ))}
      </>,
    );
  if (hedged) notes.push('with a hedge');
  if (tier !== 'precise') notes.push(`${unsureWords[tier]}: see why`);
  const told = notes.map((note, at) => (
    <span key={at}>
      {at === 0 ? ' · ' : '; '}
      {note}
    </span>
  ));
  return (
    <div class="place-of">
      {quote !== undefined ? (
        <QuoteView quote={quote} siglum={siglum}>
          {told}
          <Cite
            cited={[{ label: reading.label, witnesses: [witness] }]}
            about={`${reading.label} in ${siglum}`}
            keys={only}
          />
        </QuoteView>
      ) : (
        <p class="quote-source">
          <SiglumLink account={account}>{siglum}</SiglumLink> <span class="dep">{unquoted}</span>
          {told}
        </p>
      )}
      <div class="desk-rows">
        <PlaceDeeds point={point} reading={reading} witness={witness}>
          {weighed && (
            <Deed about={`${reading.label} in ${siglum}`} hotkey="w" act={() => setJudging(true)}>
              Judge its worth …
            </Deed>
          )}
        </PlaceDeeds>
      </div>
      {weighed && (
        <StatementWorth
          point={point}
          reading={reading}
          witness={witness}
          judging={judging}
          close={() => setJudging(false)}
        />
      )}
    </div>
  );
}

function Why({ reading }: { reading: Reading }) {
  const why = reading.witnesses.filter(({ why: reasons }) => reasons.length > 0);
  if (why.length === 0 && reading.weights.length === 0 && reading.type === undefined) return null;
  return (
    <LateFold
      class="why"
      rows={why.length + reading.weights.length}
      summary={
        <>
          Why? And what speaks for and against<span class="hidden">: {reading.label}</span>
        </>
      }
    >
      {() => <Reasons reading={reading} why={why} />}
    </LateFold>
  );
}

function Reasons({ reading, why }: { reading: Reading; why: Reading['witnesses'] }) {
  return (
    <>
      {reading.type !== undefined && (
        <p>
          Type: {reading.type.type}, by the rule <code>{reading.type.rule}</code>.
          {reading.type.also.length > 0 &&
            ` Also ${reading.type.also.map(({ type, amount }) => (amount === undefined ? type : `${type} (${amount})`)).join(', ')}.`}
        </p>
      )}
      {reading.weights.length > 0 && (
        <table>
          <caption class="hidden">What speaks for and against {reading.label}</caption>
          <thead>
            <tr>
              <th scope="col">Question</th>
              <th scope="col">Speaks</th>
              <th scope="col">Because</th>
            </tr>
          </thead>
          <tbody>
            {reading.weights.map(({ name, side, says }) => (
              <tr key={`${name}${says}`}>
                <th scope="row">{name}</th>
                <td>{side === 'unknown' ? 'not known' : side}</td>
                <td>{says}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {reading.sum !== undefined && (
        <p>
          Sum by the sizes of this study: {reading.sum.value} ({reading.sum.says}). It orders nothing.
        </p>
      )}
      {why.length > 0 && (
        <LongList
          items={why}
          tag="ul"
          class="reasons"
          guess={REASON}
          id={({ account, edition }) => `${account}${edition}`}
          row={(one, _at, place) => (
            <li {...place}>
              <span class="siglum">{one.siglum}</span>
              {one.edition === '' ? '' : ` ${one.edition}`} ({one.tier}): {one.why.join(' ')}
            </li>
          )}
        />
      )}
    </>
  );
}

/** What is said of a reading, in the margin: its type and what follows from it. */
function Aside({ reading }: { reading: Reading }) {
  const { established, reference, status, type, merged, former, counted: tallied } = reading;
  return (
    <div class="aside">
      {established && <span class="pill strong">established</span>}
      {reference && !established && <span class="pill">reference reading</span>}
      {type !== undefined && <TypePill type={type} />}
      {status !== 'machine' && <span class="pill">{status}</span>}
      {type !== undefined && <p class="type">{type.says}</p>}
      {tallied?.by.some((by) => by !== 'third parties') && (
        <p class="type">
          Counted by {tallied.by.join(' and ')}
          {tallied.asOf !== '' && `, as of ${tallied.asOf}`}.
        </p>
      )}
      {merged.length > 0 && (
        <p class="type">Joined from {merged.join(' and ')}; it has no mark of its own.</p>
      )}
      {former && <p class="type">No account says so in its latest edition.</p>}
    </div>
  );
}

/** The value, and below it, smaller, what it counts: `191` `(non-commissioned officers)`. */
function Label({ words }: { words: string }) {
  const [, value, facet] = /^(.+?) (\([^()]+\))$/.exec(words) ?? [];
  return (
    <>
      <span class="amount">{facet === undefined ? words : value}</span>
      {facet !== undefined && <span class="facet"> {facet}</span>}
    </>
  );
}

/** One reading: its value, who gives it in what words, why, and its type in the margin. */
export function ReadingView({ point, reading, place }: { point: Point; reading: Reading; place: ListPlace }) {
  const current = reading.witnesses.filter((one) => one.current);
  const shown = (current.length > 0 ? current : reading.witnesses).slice(0, QUOTES);
  const rest = reading.witnesses.filter((one) => !shown.includes(one));
  // Whoever cites the reading cites its only place.
  const only = reading.witnesses.length === 1 && shown[0]?.quote !== undefined;
  return (
    <article
      class={`reading${reading.reference ? ' lemma' : ''}${reading.former ? ' former' : ''}`}
      data-stop
      tabIndex={-1}
      id={reading.id}
      {...place}
    >
      <h3 class="value">
        <Label words={reading.label} />
      </h3>
      <div class="reading-body">
        <p class="reading-head">
          <WitnessWords groups={reading.groups} />
        </p>
        <div class="desk-rows">
          {!only && (
            <p class="deeds">
              <Cite cited={[citedOf(reading)]} about={reading.label} keys />
            </p>
          )}
          <ReadingDeeds point={point.id} reading={reading} />
        </div>
        {shown.map((witness) => (
          <Place
            key={`${witness.account}${witness.edition}`}
            point={point}
            reading={reading}
            witness={witness}
            only={only}
          />
        ))}
        {rest.length > 0 && (
          <LateFold
            class="why"
            rows={rest.length}
            summary={
              <>
                {sentence(counted(rest.length, 'more place'))} with {rest.length === 1 ? 'its' : 'their'}{' '}
                words
                <span class="hidden">: {reading.label}</span>
              </>
            }
          >
            {() => (
              <LongList
                items={rest}
                tag="div"
                guess={PLACE}
                together={2}
                id={({ account, edition }) => `${account}${edition}`}
                row={(witness) => <Place point={point} reading={reading} witness={witness} />}
              />
            )}
          </LateFold>
        )}
        <Why reading={reading} />
      </div>
      <Aside reading={reading} />
    </article>
  );
}
