import type { Build } from '../model/build.ts';
import type { ReadingView } from '../show/apparatus.ts';
import type { DenialView } from '../show/silence.ts';
import type { ExportParts } from './export-parts.ts';
import { howWords } from './group-words.ts';
import { pointWords, readingRemarks } from './reading-remarks.ts';
import { type Scholarly, type ScholarlyPoint, scholarly } from './scholarly.ts';
import { sourceWords } from './source-words.ts';
import { oneLine, xmlIds, xmlText } from './xml-text.ts';

const text = (words: string): string => xmlText(oneLine(words));

/** Words as one token of `teidata.enumerated`: letters, digits and hyphens. */
const token = (words: string): string => words.replace(/[^a-z0-9]+/gi, '-');

function witnesses({ accounts }: Scholarly, ids: ReadonlyMap<string, string>): string[] {
  return [...accounts.values()].map((account) => {
    const { words, url } = account.withheld ? { words: account.title, url: undefined } : sourceWords(account);
    const link = url === undefined ? '' : ` <ref target="${xmlText(encodeURI(url))}">online</ref>`;
    return `<witness xml:id="${ids.get(account.key)}"><abbr type="siglum">${text(account.siglum)}</abbr> <bibl>${text(words)}${link}</bibl> <note type="text">${text(account.textWords)}</note> <note type="rights">${text(account.rights)}</note></witness>`;
  });
}

/** Pointers to those who give a reading, each once, in the order of the apparatus. */
const pointers = ({ groups }: ReadingView, ids: ReadonlyMap<string, string>): string =>
  [...new Set(groups.flatMap(({ sigla }) => sigla.map(({ account }) => `#${ids.get(account)}`)))].join(' ');

/** What stands behind a reading: how its witnesses stand, its type in words, and their words unless they are those of a précis. */
function readingNotes(point: ScholarlyPoint, reading: ReadingView, id: string): string[] {
  const how = reading.groups.flatMap((group) => {
    const words = howWords(group);
    return words === '' ? [] : [`${group.sigla.map(({ siglum }) => siglum).join(', ')}: ${words}`];
  });
  const remarks = [...how, ...readingRemarks(point.view, reading)].join('; ');
  const quotes = reading.witnesses.flatMap(({ siglum, current, quote }) =>
    quote === undefined || quote.kind === 'precis' || !current
      ? []
      : [
          `<note type="source" target="#${id}">${text(siglum)}: <quote xml:lang="${text(quote.language)}"${quote.kind === 'translation' ? ' type="translation"' : ''}>${text(`${quote.before}${quote.words}${quote.after}`)}</quote></note>`,
        ],
  );
  return [...(remarks === '' ? [] : [`<note target="#${id}">${text(remarks)}</note>`]), ...quotes];
}

function apparatus(point: ScholarlyPoint, ids: ReadonlyMap<string, string>): string[] {
  const entries = point.view.readings.map((reading, at) => {
    const id = `p${point.number}-r${at + 1}`;
    const { established, type, label } = reading;
    const kind = established ? 'established' : at === 0 ? 'reference' : (type?.type ?? 'reading');
    const element = at === 0 ? 'lem' : 'rdg';
    const wit = pointers(reading, ids);
    return {
      id,
      reading,
      xml: `<${element} xml:id="${id}"${wit === '' ? '' : ` wit="${wit}"`} type="${token(kind)}">${text(label)}</${element}>`,
    };
  });
  return [
    '<app>',
    ...entries.map(({ xml }) => xml),
    ...entries.flatMap(({ id, reading }) => readingNotes(point, reading, id)),
    '</app>',
  ];
}

function denial({ siglum, interest, quote }: DenialView): string {
  const who = `Denied by ${siglum}${interest === '' ? '' : `, which speaks for ${interest}`}.`;
  const words =
    quote === undefined || quote.kind === 'precis'
      ? ''
      : ` <quote xml:lang="${text(quote.language)}">${text(`${quote.before}${quote.words}${quote.after}`)}</quote>`;
  return `<note type="denial">${text(who)}${words}</note>`;
}

const division = (point: ScholarlyPoint, ids: ReadonlyMap<string, string>): string[] => [
  `<div type="point" xml:id="p${point.number}">`,
  `<head>${text(point.view.question)}</head>`,
  `<p>${text(pointWords(point.view))}${point.warning === '' ? '' : ` <note type="status">${text(point.warning)}</note>`}</p>`,
  '<p>',
  ...apparatus(point, ids),
  '</p>',
  ...point.view.denials.map(denial),
  '</div>',
];

/**
 * The apparatus as TEI P5, chapter 13 (Critical Apparatus): one `app` for each point, internal parallel segmentation,
 * positive. What stands in `lem` and `rdg` is a value in plain words, not wording: the header says so.
 */
export function tei(build: Build, parts: ExportParts): string {
  const made = scholarly(build, parts);
  const ids = xmlIds([...made.accounts.keys()], 'w-');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">',
    '<teiHeader>',
    `<fileDesc><titleStmt><title>${text(made.title)}</title></titleStmt>`,
    '<publicationStmt><p>An apparatus of claims. What may be published of each text is said with its witness.</p></publicationStmt>',
    '<sourceDesc><listWit>',
    ...witnesses(made, ids),
    '</listWit></sourceDesc></fileDesc>',
    '<encodingDesc><variantEncoding method="parallel-segmentation" location="internal"/>',
    '<editorialDecl><p>The readings are values in plain words, set beside each other across languages, not variants of one wording. The apparatus is positive: all witnesses of every reading are named, the lemma included. A lemma of type established was signed by the editor; of type reference it is where the types start from, and no verdict. The type of a reading is its difference from the reference reading. A witness is an account that carries a reading, never an eyewitness.</p></editorialDecl></encodingDesc>',
    '</teiHeader>',
    '<text><body>',
    ...(made.points.length === 0 ? ['<p>No point is in this export.</p>'] : []),
    ...made.points.flatMap((point) => division(point, ids)),
    '</body><back><div type="about">',
    ...made.about.map((line) => `<p>${text(line)}</p>`),
    '</div></back></text>',
    '</TEI>',
    '',
  ].join('\n');
}
