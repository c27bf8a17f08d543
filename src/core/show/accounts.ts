import type { Account, AccountCalendar, Citation, TextKind } from '../model/account.ts';
import { RELIABILITY } from '../model/criticism.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { NoteStyle } from '../model/note-style.ts';
import { type FigureView, figureViews } from './account-figures.ts';
import { quotableWords, rightsWords } from './allowed.ts';
import type { PointView } from './apparatus.ts';
import type { Authority, Cast, Member } from './cast.ts';
import { type CitationView, citationWords } from './citation-words.ts';
import { copyWords } from './copy-words.ts';
import { datedWords, yearOf } from './day-words.ts';
import { languageWords } from './language-words.ts';
import type { NoteRun } from './note-styles.ts';
import { accountNote, citationNote, pageWords } from './source-note.ts';
import { countOfWords } from './tokens.ts';

/** A dependence as the page of an account tells it. */
export interface TieView {
  readonly other: Authority;
  readonly status: DependenceEdge['status'];
  readonly evidence: readonly string[];
}

/** The source criticism of one account. */
export interface AccountView {
  readonly key: string;
  readonly siglum: string;
  readonly withheld: boolean;
  readonly title: string;
  readonly author: string;
  readonly side: number;
  /** Name of the party it speaks for; empty when it speaks for none. */
  readonly interest: string;
  readonly language: string;
  readonly languageName: string;
  readonly year?: number;
  readonly written: string;
  readonly published: string;
  readonly editionRead: string;
  readonly textKind: TextKind;
  readonly textWords: string;
  readonly read: Account['read'];
  readonly kind: Account['kind'];
  readonly genre: string;
  readonly tradition: string;
  readonly calendar?: AccountCalendar;
  /** What people entered of its worth as a source: name, words. */
  readonly worth: readonly { readonly name: string; readonly says: string }[];
  readonly rights: string;
  readonly free: boolean;
  /** Words of the latest edition. */
  readonly words: number;
  readonly translationOf?: Authority;
  readonly dependsOn: readonly TieView[];
  readonly followedBy: readonly TieView[];
  readonly marks: readonly { readonly mark: string; readonly shownBy: string }[];
  readonly citation?: CitationView;
  /** Where the copy that was used lies; empty when the library does not say. */
  readonly copy: string;
  /** What a footnote says of it; absent for an account that may not be shown. */
  readonly cite?: {
    readonly note: readonly NoteRun[];
    /** Style of the study's footnotes, where it is not the usual one. */
    readonly style?: NoteStyle;
    /** Key in the library. */
    readonly key?: string;
    /** Page or leaf as the library gives it: `pp. 464–465`. */
    readonly page?: string;
    /** Words that may be quoted at a time. */
    readonly quotable: number;
  };
  readonly editions: readonly { readonly label: string; readonly date: string }[];
  /** Pictures of the latest edition. */
  readonly figures: readonly FigureView[];
  /** Places in the list of points, and in the readings of the point. */
  readonly readings: readonly { readonly point: number; readonly reading: number }[];
}

/** Whose words a text holds. */
const textKindWords: Readonly<Record<TextKind, string>> = {
  original: 'the words of the source',
  transcription: 'a transcription of the source',
  translation: 'a translation',
  excerpt: 'an excerpt in the words of the source',
  precis: 'a précis, not the words of the source',
};

function named(cast: Cast, key: string): Authority {
  const member = cast.members.get(key);
  if (member !== undefined) return { name: member.siglum, account: member.key };
  const source = cast.knownThrough.get(key);
  return source === undefined ? { name: cast.guard(key) } : { name: cast.guard(source.title), only: true };
}

const tie = (cast: Cast, edge: DependenceEdge, other: string): TieView => ({
  other: named(cast, other),
  status: edge.status,
  evidence: edge.evidence.map(({ says }) => cast.guard(says)),
});

/** The readings that each account gives now, in the order of the points: gathered in one pass for all accounts. */
function readingsByAccount(points: readonly PointView[]): ReadonlyMap<string, AccountView['readings']> {
  const all = new Map<string, { readonly point: number; readonly reading: number }[]>();
  for (const [point, { readings }] of points.entries())
    for (const [reading, { witnesses }] of readings.entries())
      for (const key of new Set(witnesses.filter(({ current }) => current).map(({ account }) => account))) {
        const own = all.get(key);
        if (own === undefined) all.set(key, [{ point, reading }]);
        else own.push({ point, reading });
      }
  return all;
}

/** Access, basis and grades of an account as they were entered, with the reason and who gives it. */
function worthOf(cast: Cast, account: Account): AccountView['worth'] {
  const { access, basis, reliability, grades, why, by } = account.criticism ?? {};
  const lines: { name: string; says: string }[] = [];
  if (access !== undefined) lines.push({ name: 'Access', says: access });
  if (basis !== undefined) lines.push({ name: 'Rests on', says: basis });
  if (reliability !== undefined)
    lines.push({ name: 'Reliability', says: `${reliability}, ${RELIABILITY[reliability]}` });
  for (const { key, title } of cast.study.grades ?? []) {
    const step = grades?.[key];
    if (step !== undefined) lines.push({ name: title, says: step });
  }
  if (why !== undefined) lines.push({ name: 'Because', says: by === undefined ? why : `${why} (${by})` });
  return lines.map(({ name, says }) => ({ name, says: cast.guard(says) }));
}

function citeOf(
  account: Account,
  source: Citation | undefined,
  style: NoteStyle = 'chicago',
): NonNullable<AccountView['cite']> {
  const page = pageWords(source?.page);
  return {
    note: source === undefined ? accountNote(account, style) : citationNote(source, style),
    ...(style === 'chicago' ? {} : { style }),
    ...(source === undefined ? {} : { key: source.id }),
    ...(page === '' ? {} : { page }),
    quotable: quotableWords(account.rights),
  };
}

/** The dependences of an account on others and of others on it. */
interface Dependences {
  readonly on: readonly DependenceEdge[];
  readonly by: readonly DependenceEdge[];
}

function accountOf(
  cast: Cast,
  member: Member,
  edges: Dependences,
  readings: AccountView['readings'],
): AccountView {
  const { account, key, siglum, side, withheld, rights } = member;
  const last = account.editions[account.editions.length - 1];
  const show = (words: string | undefined): string => (withheld ? '' : (words ?? ''));
  const source =
    account.citation === undefined ? undefined : cast.study.library.find(({ id }) => id === account.citation);
  const year = yearOf(account.written ?? account.published ?? account.editions[0]?.date);
  return {
    key,
    siglum,
    withheld,
    side,
    title: withheld ? 'An account that may not be shown' : account.title,
    author: show(account.author),
    interest: cast.study.parties.find((party) => party.key === account.speaksFor)?.name ?? '',
    language: account.language,
    languageName: languageWords(account.language),
    ...(year === undefined || withheld ? {} : { year }),
    written: account.written === undefined ? '' : show(datedWords(account.written)),
    published: account.published === undefined ? '' : show(datedWords(account.published)),
    editionRead: show(account.editionRead),
    textKind: account.text,
    textWords: textKindWords[account.text],
    read: account.read,
    kind: account.kind,
    genre: show(account.genre),
    tradition: show(account.tradition),
    ...(account.calendar === undefined ? {} : { calendar: account.calendar }),
    worth: withheld ? [] : worthOf(cast, account),
    rights: rightsWords(account.rights),
    free: rights.allow === 'free',
    words: last === undefined ? 0 : countOfWords(last.text),
    ...(account.translationOf === undefined || withheld
      ? {}
      : { translationOf: named(cast, account.translationOf) }),
    dependsOn: edges.on.map((edge) => tie(cast, edge, edge.to)),
    followedBy: edges.by.map((edge) => tie(cast, edge, edge.from)),
    marks: account.marks.map(({ mark, shownBy }) => ({
      mark: mark.replaceAll('-', ' '),
      shownBy: cast.guard(shownBy),
    })),
    ...(source === undefined || withheld ? {} : { citation: citationWords(source) }),
    copy: withheld ? '' : copyWords(source),
    ...(withheld ? {} : { cite: citeOf(account, source, cast.study.citationStyle) }),
    editions: account.editions.map(({ label, date }) => ({
      label,
      date: date === undefined ? '' : datedWords(date),
    })),
    figures: figureViews(cast, member, last),
    readings,
  };
}

/** Every account, by date, then siglum. */
export function accountsOf(
  cast: Cast,
  edges: readonly DependenceEdge[],
  points: readonly PointView[],
): AccountView[] {
  const live = edges.filter(({ status }) => status !== 'rejected');
  const byFrom = Map.groupBy(live, ({ from }) => from);
  const byTo = Map.groupBy(live, ({ to }) => to);
  const readings = readingsByAccount(points);
  return [...cast.members.values()]
    .map((member) =>
      accountOf(
        cast,
        member,
        { on: byFrom.get(member.account.key) ?? [], by: byTo.get(member.account.key) ?? [] },
        readings.get(member.key) ?? [],
      ),
    )
    .sort(
      (a, b) =>
        (a.year ?? 9999) - (b.year ?? 9999) ||
        (a.siglum < b.siglum ? -1 : a.siglum > b.siglum ? 1 : a.key < b.key ? -1 : 1),
    );
}
