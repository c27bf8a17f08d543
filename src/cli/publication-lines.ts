import { type Carries, exportTable } from '../core/exports/export-table.ts';
import type { NameEntry } from '../core/model/account.ts';
import type { PublicationView } from '../core/show/publication.ts';

/** Exports that can hold as much of an account, with the report and the site, which hold what `json` holds. */
const holding = (...carries: readonly Carries[]): string =>
  [
    ...(carries.includes('text') ? ['report', 'site'] : []),
    ...exportTable.filter((entry) => carries.includes(entry.carries)).map(({ name }) => name),
  ].join(', ');

function accountLines(account: PublicationView): string[] {
  const { siglum, title, publicSiglum, allow, rights, precis, wholeWords, quotations, longest } = account;
  const head = `${siglum}  ${title}`;
  if (allow === 'none')
    return [
      head,
      `  ${rights}: its readings stand under “${publicSiglum}”, without title, author, citation, words or place`,
    ];
  const what = precis ? 'passage of the précis' : 'quotation';
  const plural = precis ? 'passages of the précis' : 'quotations';
  return [
    head,
    `  ${rights}${precis ? '; its text is a précis, in the words of the study' : ''}`,
    ...(wholeWords > 0 ? [`  whole text, ${wholeWords} words: ${holding('text')}`] : []),
    ...(quotations > 0
      ? [
          `  ${quotations} ${quotations === 1 ? what : plural}, the longest of ${longest} word${longest === 1 ? '' : 's'}: ${
            precis ? 'report, site, json, csv, xlsx, argdown, aif' : holding('text', 'quotations')
          }`,
        ]
      : ['  no word of it is quoted']),
  ];
}

/** What `variorum check --publish` prints: what would go out of each account, then persons who are named. */
export function publicationLines(
  accounts: readonly PublicationView[],
  names: readonly NameEntry[],
): string[] {
  const restricted = accounts.filter(({ allow }) => allow !== 'free').length;
  const persons = names.filter(({ kind }) => kind === 'person');
  const living = persons.filter((one) => one.living === true);
  const masked = living.filter((one) => one.mask === true);
  return [
    `What would go out of ${accounts.length} account${accounts.length === 1 ? '' : 's'}, ${restricted} of them with restricted rights. Title, author, date and values stand in every export of an account that may be shown.`,
    '',
    ...accounts.flatMap((account) => [...accountLines(account), '']),
    restricted === 0
      ? 'ro-crate holds every file of the study as it is.'
      : 'ro-crate holds every file of the study as it is, restricted texts and names included; it is refused unless --whole asks for it.',
    '',
    ...(living.length === 0
      ? [
          `No person of names.yaml is marked as living (${persons.length} persons). Mark those who are with living: true; mask: true keeps a name out of what is published.`,
        ]
      : [
          `Living persons: ${living.length}, ${masked.length} of them masked.`,
          ...living.map(({ label, mask }) =>
            mask === true
              ? `  ${label}: masked; passages that name this person are not shown, and texts that do are not published whole`
              : `  ${label}: named; mask: true in names.yaml keeps the name out`,
          ),
        ]),
  ];
}
