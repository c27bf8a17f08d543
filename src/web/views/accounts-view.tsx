import type { AccountView } from '../../core/show/accounts.ts';
import { counted } from '../../core/show/number-words.ts';
import { LongList } from '../long-list.tsx';
import { Mark } from '../mark.tsx';
import { useReport } from '../report.tsx';
import { href } from '../url.ts';

/** How much of a source was read, in a few words. */
function readWords({ read, textKind }: AccountView): string {
  const much = read === 'full' ? 'read whole' : 'read in part';
  if (textKind === 'precis') return `${much}, as a précis`;
  if (textKind === 'translation') return `${much}, in translation`;
  return much;
}

/** Whether an account has a title besides its siglum. */
export const named = ({ title, siglum }: AccountView): boolean => title !== siglum;

/** Usual height of an account in the list, in pixels. */
const ACCOUNT = 64;

/** Every account by date. */
export function AccountsView() {
  const { data } = useReport();
  const dated = data.accounts.some(({ year }) => year !== undefined);
  return (
    <>
      <h1 tabIndex={-1}>Accounts</h1>
      <p class="lead">
        Who tells it{dated ? ', by the date of the account.' : '. When each was written is not known.'}
        {data.sides.length > 1 &&
          ' The shape before a siglum says for whom it speaks; language and nationality never do.'}
      </p>
      <LongList
        items={data.accounts}
        tag="ol"
        class={dated ? 'bibliography' : 'bibliography undated'}
        guess={ACCOUNT}
        row={(account, _at, place) => (
          <li key={account.key} data-stop tabIndex={-1} {...place}>
            {dated && <span class="year">{account.year ?? ''}</span>}
            <div>
              <p class="bib-title">
                <Mark side={account.side} fill="separate" />
                <a class="siglum" href={href({ view: 'account', account: account.key })}>
                  {account.siglum}
                </a>
                {account.author !== '' && (
                  <span>
                    {' '}
                    {account.author}
                    {named(account) && ','}
                  </span>
                )}{' '}
                {named(account) && <span lang={account.language}>{account.title}</span>}
              </p>
              <p class="bib-notes">
                {[
                  account.languageName,
                  account.interest === ''
                    ? account.genre
                    : `${account.genre === '' ? '' : `${account.genre}, `}speaks for ${account.interest}`,
                  account.editions.length > 1 ? counted(account.editions.length, 'edition') : '',
                  readWords(account),
                  counted(account.readings.length, 'reading'),
                  ...account.marks.map(({ mark }) => `marked ${mark}`),
                ]
                  .filter((one) => one !== '')
                  .join(' · ')}
              </p>
            </div>
          </li>
        )}
      />
    </>
  );
}
