import type { Edition } from '../model/account.ts';
import type { Build } from '../model/build.ts';
import { runAsItCame, textAsItCame } from '../model/emended-offsets.ts';
import type { Point, Reading, Witness } from '../model/point.ts';
import { againstReference } from '../show/against-reference.ts';
import { type Cast, castOf, editionKey } from '../show/cast.ts';
import { CLOSING } from '../show/closing-words.ts';
import { quoteOf } from '../show/quote.ts';
import { codePointOffsets } from '../text/code-points.ts';
import { sha256 } from '../text/sha256.ts';
import type { ExportParts } from './export-parts.ts';
import { exportedPoints } from './exported-points.ts';

/** Characters of prefix and suffix, as annotation tools commonly keep. */
const AROUND = 32;

const relativeAddress = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

/** Where the words stand: by position always; by quotation where the rights allow one and they are words of the source. */
function selectors(
  cast: Cast,
  edition: Edition,
  witness: Witness,
  offset: (unit: number) => number,
): object[] {
  const { end: last } = witness.span;
  // Tools look in the file, where the letters stand as they came.
  const { start, end } = runAsItCame(edition, witness.span);
  const position = { type: 'TextPositionSelector', start: offset(start), end: offset(end) };
  const quote = quoteOf(cast, witness);
  if (quote === undefined || quote.kind === 'precis' || quote.end !== last) return [position];
  return [
    {
      type: 'TextQuoteSelector',
      exact: quote.came ?? quote.words,
      ...(edition.emended === undefined
        ? {
            prefix: quote.before.slice(-AROUND).toWellFormed(),
            suffix: quote.after.slice(0, AROUND).toWellFormed(),
          }
        : {}),
    },
    position,
  ];
}

/**
 * The words on which readings rest as annotations of the W3C Web Annotation Data Model (2017): the reading as body, the
 * words as target by quotation and position. Positions count code points of the text whose SHA-256 stands with the
 * source. A précis is found by position alone, and nothing of an account that may not be shown is told.
 */
export function webAnnotation(build: Build, parts: ExportParts): string {
  const cast = castOf(build.study, build.names);
  const offsets = new Map<string, (unit: number) => number>();
  const annotation = (point: Point, reading: Reading, witness: Witness): object[] => {
    const member = cast.members.get(witness.account);
    const edition = cast.editions.get(editionKey(witness.account, witness.edition));
    if (member === undefined || member.withheld || edition === undefined) return [];
    const key = editionKey(witness.account, witness.edition);
    const offset = offsets.get(key) ?? codePointOffsets(textAsItCame(edition));
    offsets.set(key, offset);
    const type = againstReference(point, reading.id)?.type;
    const tags = [
      witness.standing,
      reading.status,
      ...(type === undefined ? [] : [type]),
      ...(point.established?.reading === reading.id ? ['established'] : []),
      ...(member.account.text === 'precis' ? ['précis, not the words of the source'] : []),
    ];
    return [
      {
        id: `#${sha256([point.id, reading.id, witness.account, witness.edition, witness.span.start].join('\n')).slice(0, 24)}`,
        type: 'Annotation',
        motivation: 'describing',
        body: [
          {
            type: 'TextualBody',
            purpose: 'describing',
            format: 'text/plain',
            language: 'en',
            value: cast.guard(`${point.question} ${reading.label}`),
          },
          ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
        ],
        target: {
          source: {
            id: relativeAddress(edition.file),
            type: 'Text',
            language: edition.language,
            'dcterms:title': member.account.title,
            'dcterms:identifier': `sha256:${edition.emended === undefined ? edition.id : sha256(edition.emended.original)}`,
          },
          selector: selectors(cast, edition, witness, offset),
        },
      },
    ];
  };
  const items = exportedPoints(build).flatMap((point) =>
    point.readings.flatMap((reading) =>
      reading.witnesses.flatMap((witness) => annotation(point, reading, witness)),
    ),
  );
  return `${JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: '#readings',
      type: 'AnnotationCollection',
      label: cast.guard(build.study.title),
      summary: CLOSING,
      generator: { id: '#variorum', type: 'Software', name: `Variorum ${parts.version}` },
      total: items.length,
      first: { id: '#page-1', type: 'AnnotationPage', startIndex: 0, items },
    },
    null,
    1,
  )}\n`;
}
