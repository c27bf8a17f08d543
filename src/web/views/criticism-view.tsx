import type { ComponentChildren } from 'preact';
import type { AccountView as Account, TieView } from '../../core/show/accounts.ts';
import { numeralWords } from '../../core/show/number-words.ts';
import { AuthorityWords } from '../words.tsx';

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Ties({ ties }: { ties: readonly TieView[] }) {
  return (
    <>
      {ties.map(({ other, status, evidence }) => (
        <span class="tie" key={`${other.name}${evidence.join()}`}>
          <AuthorityWords authority={other} />
          {other.only === true && ' (known only through others)'}{' '}
          <span class="dep">
            {status}: {evidence.join('; ')}
          </span>
        </span>
      ))}
    </>
  );
}

/** The source criticism of one account on a page. */
export function CriticismView({ account }: { account: Account }) {
  const { citation } = account;
  return (
    <dl class="criticism">
      {!account.withheld && (
        <Row name="Author">{account.author === '' ? 'anonymous, or not known' : account.author}</Row>
      )}
      {account.written !== '' && <Row name="Written">{account.written}</Row>}
      {account.published !== '' && <Row name="Published">{account.published}</Row>}
      {account.editionRead !== '' && <Row name="Edition read">{account.editionRead}</Row>}
      <Row name="Speaks for">{account.interest === '' ? 'no party to the event' : account.interest}</Row>
      <Row name="Kind">
        {[account.kind === 'record' ? 'record, made to act and not to tell' : 'narrative', account.genre]
          .filter((one) => one !== '')
          .join('; ')}
      </Row>
      {account.worth.map(({ name, says }) => (
        <Row key={name} name={name}>
          {says}
        </Row>
      ))}
      <Row name="Language">{account.languageName}</Row>
      <Row name="Text here">
        {account.textWords}; {numeralWords(account.words)} words
      </Row>
      <Row name="Read">
        {account.read !== 'full'
          ? 'a part of the source: what it does not tell here it may tell elsewhere'
          : account.textKind === 'precis'
            ? 'the whole source; here stands only a précis, which may leave out what it tells'
            : 'the whole source: what is not found here it does not tell'}
      </Row>
      {account.translationOf !== undefined && (
        <Row name="Translation of">
          <AuthorityWords authority={account.translationOf} />
        </Row>
      )}
      {account.dependsOn.length > 0 && (
        <Row name="Depends on">
          <Ties ties={account.dependsOn} />
        </Row>
      )}
      {account.followedBy.length > 0 && (
        <Row name="Followed by">
          <Ties ties={account.followedBy} />
        </Row>
      )}
      {account.tradition !== '' && <Row name="Grouped by the editor with">{account.tradition}</Row>}
      {account.calendar !== undefined && (
        <Row name="Its days">
          {account.calendar === 'julian'
            ? 'told in the old style (Julian); shown here in the new'
            : 'told in the new style (Gregorian)'}
        </Row>
      )}
      {account.marks.length > 0 && (
        <Row name="Marked">{account.marks.map(({ mark, shownBy }) => `${mark}: ${shownBy}`).join('; ')}</Row>
      )}
      {account.copy !== '' && <Row name="The copy lies in">{account.copy}</Row>}
      <Row name="Rights">{account.rights}</Row>
      {citation !== undefined && (
        <Row name="Cited as">
          {citation.words}
          {citation.url !== undefined && (
            <>
              {' '}
              <a href={citation.url} rel="noreferrer">
                {citation.url}
              </a>
            </>
          )}
        </Row>
      )}
    </dl>
  );
}
