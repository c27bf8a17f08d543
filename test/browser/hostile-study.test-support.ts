import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { bookOf, openDocumentOf, p, r, wordOf } from '../../src/formats/documents.test-support.ts';
import { pdfOf } from '../../src/formats/pdf.test-support.ts';
import { openWork } from '../../src/server/open-work.ts';
import { tempFolder } from '../../src/study/temp-study.test-support.ts';

/** Words that run if anything takes them for more than words; `where` says what field they stood in. */
export const evil = (where: string): string =>
  `"'><img src=x onerror="__ran('${where}')"><svg onload="__ran('${where}')"></svg></script></style></title></textarea><script>__ran('${where}')</script><a href="javascript:__ran('${where}')">x</a>${where}`;

/** The same for XML that must stay well-formed. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const told = (dead: number): string => `On 31 July 1938 the Soviet troops lost ${dead} men killed.`;
const words = (dead: number, where: string): string => `${told(dead)} ${evil(where)} ${told(dead)}`;

/** A file's name that opens a tag; no name holds a slash. */
const EVIL_FILE = `"><img src=x onerror=__ran('file')>.txt`;

/** HTML of a stranger with all that runs, around the words that are read. */
const strangersPage = `<!doctype html><html lang="en"><head><title>${escaped(evil('html-title'))}</title>
<meta http-equiv="refresh" content="0;url=javascript:__ran('refresh')"><base href="https://evil.example/">
<link rel="stylesheet" href="https://evil.example/x.css"><script>__ran('html-script')</script></head>
<body onload="__ran('html-body')"><p onclick="__ran('html-click')">${told(408)} ${escaped(evil('html-text'))}</p>
<iframe srcdoc="<script>parent.__ran('frame')</script>"></iframe><object data="javascript:__ran('object')"></object>
<figure><img src="x" onerror="__ran('html-image')" alt="${escaped(evil('alt'))}"><figcaption>${escaped(evil('caption'))} Photo: ${escaped(evil('credit'))}</figcaption></figure>
<style>@import url(https://evil.example/x.css); p { background: url(javascript:__ran('css')) }</style>
<form action="https://evil.example/"><input autofocus onfocus="__ran('focus')"></form><math><mtext><img src=x onerror="__ran('math')"></mtext></math></body></html>`;

const accounts: Readonly<Record<string, string | Uint8Array>> = {
  [`accounts/${EVIL_FILE}`]: words(701, 'text-txt'),
  'accounts/front.md': `---\n${stringify({ title: evil('front-title'), author: evil('front-author'), genre: evil('front-genre'), by: evil('front-by') })}---\n${words(702, 'text-md')}\n\n[a link](javascript:__ran('md-link')) ![a picture](x "${evil('md-picture')}")\n\n# ${evil('heading')}\n\n${told(702)}\n`,
  'accounts/page.html': strangersPage,
  'accounts/word.docx': wordOf(p(r(escaped(words(703, 'text-docx'))))),
  'accounts/open.odt': openDocumentOf(
    `<text:p>${escaped(words(704, 'text-odt'))}</text:p>`,
    `<dc:title>${escaped(evil('odt-title'))}</dc:title><dc:creator>${escaped(evil('odt-author'))}</dc:creator>`,
  ),
  'accounts/book.epub': bookOf({
    'one.xhtml': `<p>${escaped(words(705, 'text-epub'))}</p><script>__ran('epub')</script>`,
  }),
  'accounts/edition.xml': `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>${escaped(evil('tei-title'))}</title><author>${escaped(evil('tei-author'))}</author></titleStmt></fileDesc></teiHeader><text><body><p>${escaped(words(706, 'text-tei'))}</p></body></text></TEI>`,
  'accounts/article.wiki': `'''Hill''' ${words(707, 'text-wiki')} <ref>${evil('wiki-ref')}</ref> [javascript:__ran('wiki-link') a link] {{Infobox|name=${evil('infobox')}}}`,
  'accounts/table.csv': `Who,What\n"${words(708, 'text-csv').replaceAll('"', '""')}","=cmd|'/c calc'!A1"\n`,
  'accounts/mail.mhtml': `MIME-Version: 1.0\r\nSubject: ${evil('subject')}\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: javascript:__ran('location')\r\n\r\n<html><body><p>${told(709)} ${escaped(evil('text-mhtml'))}</p></body></html>\r\n--b--\r\n`,
  'accounts/paper.pdf': pdfOf([
    [
      { x: 50, y: 700, size: 10, words: told(710) },
      { x: 50, y: 680, size: 10, words: evil('text-pdf').slice(0, 90) },
    ],
  ]),
  'accounts/several/2001.md': words(711, 'edition-early'),
  'accounts/several/2002.md': `${words(712, 'edition-late')} General ${evil('moved')} came.`,
};

const settings = {
  title: evil('study-title'),
  span: '1938-07/1938-08',
  place: evil('place'),
  parties: {
    sov: { name: evil('party'), members: ['general'] },
    jap: { name: evil('party-two'), 'ally-of': 'sov' },
  },
  grades: { copy: { title: evil('grade'), steps: [evil('step'), 'other'] } },
  accounts: [
    {
      key: 'evil',
      files: `accounts/${EVIL_FILE}`,
      title: evil('account-title'),
      author: evil('author'),
      siglum: evil('siglum').slice(0, 60),
      genre: evil('genre'),
      'edition-read': evil('edition-read'),
      tradition: evil('tradition'),
      'speaks-for': 'sov',
      citation: 'evil',
      note: evil('note'),
      marks: [{ mark: 'disputed', 'shown-by': evil('shown-by') }],
      criticism: {
        access: evil('access'),
        basis: 'assertion',
        why: evil('criticism-why'),
        by: evil('criticism-by'),
        grades: { copy: evil('step') },
      },
    },
    { key: `k"><img src=x onerror=__ran('key')>`, files: 'accounts/front.md', 'depends-on': ['evil'] },
    { key: '__proto__', files: 'accounts/word.docx', title: 'A key that all objects share' },
    ...[
      'page.html',
      'open.odt',
      'book.epub',
      'edition.xml',
      'article.wiki',
      'table.csv',
      'mail.mhtml',
      'paper.pdf',
    ].map((file) => ({
      key: file.split('.')[0],
      files: `accounts/${file}`,
    })),
    { key: 'several', files: 'accounts/several/' },
  ],
  'known-through': [{ key: 'lost', title: evil('known-title'), date: '1938', 'reported-by': ['evil'] }],
};

const names = {
  names: [
    {
      key: 'general',
      kind: 'person',
      label: evil('name-label'),
      party: 'sov',
      forms: { en: ['Soviet troops', evil('name-form')] },
    },
    {
      key: `hill"><img src=x onerror=__ran('name-key')>`,
      kind: 'place',
      label: evil('place-label'),
      coordinates: [42, 130],
      forms: { en: ['Hill'] },
    },
  ],
};

const library = [
  {
    id: 'evil',
    type: 'book',
    title: evil('csl-title'),
    author: [{ family: evil('csl-family'), given: evil('csl-given') }, { literal: evil('csl-literal') }],
    'container-title': evil('csl-container'),
    publisher: evil('csl-publisher'),
    'publisher-place': evil('csl-place'),
    page: evil('csl-page'),
    URL: `javascript:__ran('csl-url')`,
    DOI: evil('csl-doi'),
    note: evil('csl-note'),
    issued: { 'date-parts': [[1974]] },
  },
  { id: '__proto__', type: 'book', title: evil('csl-proto') },
];

const hypotheses = {
  questions: [
    {
      key: 'who',
      question: evil('question'),
      note: evil('question-note'),
      hypotheses: [
        { key: 'one', says: evil('hypothesis') },
        { key: 'two', says: 'another' },
      ],
      evidence: [
        {
          key: 'e',
          account: 'evil',
          quote: told(701),
          note: evil('evidence-note'),
          judgements: [
            {
              by: evil('judge'),
              one: { is: 'consistent', note: evil('judgement-note') },
              two: 'inconsistent',
            },
          ],
        },
      ],
    },
  ],
};

/** Who decides in the hostile study. */
const EVIL_NAME = evil('decider').slice(0, 120);

/** Writes a study that tries to run a script through every field, name and format, with decisions of the same kind. */
export async function hostileStudy(): Promise<string> {
  const folder = await tempFolder({
    ...accounts,
    'study.yaml': stringify(settings),
    'names.yaml': stringify(names),
    'library.json': JSON.stringify(library),
    'hypotheses.yaml': stringify(hypotheses),
    'captures.jsonl': `${JSON.stringify({ file: 'accounts/page.html', sha256: '0', bytes: 1, from: evil('captured-from'), address: `javascript:__ran('capture')`, captured: evil('captured') })}\n`,
  });
  await symlink('/etc/passwd', join(folder, 'accounts', `link"><img src=x onerror=__ran('link')>.txt`));
  const work = await openWork(folder, { version: '0', name: EVIL_NAME, cache: await tempFolder() });
  const point = () => work.state().content.report.points[0];
  const { id = '', readings = [] } = point() ?? {};
  await work.decide({ on: 'point', point: id }, { do: 'confirm' }, evil('decision-why'));
  const target = { on: 'reading', point: id, reading: readings[0]?.id ?? '' } as const;
  await work.decide(target, { do: 'establish', grounds: evil('grounds') }, evil('sign-why'));
  const claim = readings[1]?.witnesses[0]?.claim ?? '';
  const to = { unit: evil('unit'), [evil('field')]: evil('value') };
  await work.decide({ on: 'claim', id: claim }, { do: 'correct', to }, evil('correct-why'));
  work.close();
  return folder;
}
