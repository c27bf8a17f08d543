import { isoDate } from '../calendars/gregorian.ts';
import type { Build } from '../model/build.ts';
import { castOf } from '../show/cast.ts';
import { CLOSING } from '../show/closing-words.ts';
import type { ExportParts } from './export-parts.ts';

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/**
 * The places of the authority file in the Linked Places format, which is GeoJSON (RFC 7946) with names, dates and
 * citations: every name with its language and the accounts that use it. A place without coordinates has no geometry.
 */
export function linkedPlaces(build: Build, parts: ExportParts): string {
  const cast = castOf(build.study, build.names);
  const { span, names, title } = build.study;
  const found = new Map(build.names.map((name) => [name.key, name] as const));
  const when =
    span === undefined
      ? {}
      : {
          when: {
            timespans: [
              {
                ...(span.earliest === undefined ? {} : { start: { in: isoDate(span.earliest) } }),
                ...(span.latest === undefined ? {} : { end: { in: isoDate(span.latest) } }),
              },
            ],
          },
        };
  const users = (accounts: readonly string[]): { label: string }[] =>
    accounts.flatMap((key) => {
      const member = cast.members.get(key);
      return member === undefined || member.withheld ? [] : [{ label: member.siglum }];
    });
  const features = names
    .filter(({ kind, coordinates }) => kind === 'place' || coordinates !== undefined)
    .map(({ key, label, kind, coordinates, forms, note }) => {
      const met = found.get(key)?.forms ?? [];
      const toponyms = Object.entries(forms)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([lang, all]) =>
          all.map((toponym) => {
            const citations = users(
              met
                .filter((one) => one.form === toponym && one.language === lang)
                .flatMap(({ accounts }) => accounts),
            );
            return { toponym, lang, ...(citations.length === 0 ? {} : { citations }) };
          }),
        );
      return {
        '@id': `places/${encodeURIComponent(key)}`,
        type: 'Feature',
        properties: { title: label },
        ...when,
        names: toponyms.length === 0 ? [{ toponym: label }] : toponyms,
        types: [{ identifier: '', label: kind }],
        geometry:
          coordinates === undefined ? null : { type: 'Point', coordinates: [coordinates[1], coordinates[0]] },
        ...(note === undefined ? {} : { descriptions: [{ value: cast.guard(note), lang: 'en' }] }),
      };
    });
  return `${JSON.stringify(
    {
      type: 'FeatureCollection',
      '@context': CONTEXT,
      title: cast.guard(title),
      generator: `Variorum ${parts.version}`,
      description: CLOSING,
      features,
    },
    null,
    1,
  )}\n`;
}
