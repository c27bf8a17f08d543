import { isoDate } from '../calendars/gregorian.ts';
import type { Build } from '../model/build.ts';
import type { Interval } from '../model/interval.ts';
import type { Point, Reading, ReadingValue } from '../model/point.ts';
import { castOf } from '../show/cast.ts';
import { CLOSING } from '../show/closing-words.ts';
import type { ExportParts } from './export-parts.ts';
import { exportedPoints } from './exported-points.ts';

/** A resource: classes and properties are those of CIDOC CRM 7.1, without their namespace. */
type Resource = Readonly<Record<string, unknown>>;

const CONTEXT = {
  '@vocab': 'http://www.cidoc-crm.org/cidoc-crm/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  label: 'rdfs:label',
} as const;

const date = (day: number): Resource => ({ '@type': 'xsd:date', '@value': isoDate(day) });

const timeSpan = ({ earliest, latest }: Pick<Interval, 'earliest' | 'latest'>): Resource => ({
  '@type': 'E52_Time-Span',
  ...(earliest === undefined ? {} : { P82a_begin_of_the_begin: date(earliest) }),
  ...(latest === undefined ? {} : { P82b_end_of_the_end: date(latest) }),
});

const fragment = (kind: string, key: string): string => `#${kind}-${encodeURIComponent(key)}`;

/** The value of a reading as what the attribute assignment assigned. */
function assigned(value: ReadingValue, label: string, unit: string): Resource {
  switch (value.kind) {
    case 'time':
      return { ...timeSpan(value.interval), label };
    case 'quantity': {
      const { lo, hi } = value.quantity;
      return {
        '@type': 'E54_Dimension',
        label,
        ...(lo === hi
          ? { P90_has_value: lo }
          : { P90a_has_lower_value_limit: lo, P90b_has_upper_value_limit: hi }),
        P91_has_unit: { '@id': fragment('unit', unit), '@type': 'E58_Measurement_Unit', label: unit },
      };
    }
    case 'party':
      return { '@id': fragment('party', value.key), '@type': 'E74_Group', label: value.label };
    case 'name':
      return { '@type': 'E41_Appellation', label };
    case 'category':
      return { '@type': 'E55_Type', label };
  }
}

/**
 * What the accounts say of the event as JSON-LD in CIDOC CRM 7.1: every statement of an account is an attribute
 * assignment (E13), so that contrary ones stand side by side and nothing is asserted of the event but that it was said.
 */
export function cidoc(build: Build, parts: ExportParts): string {
  const cast = castOf(build.study, build.names);
  const { study, trace } = build;
  const type = (name: string): Resource => ({
    '@id': fragment('type', name),
    '@type': 'E55_Type',
    label: name,
  });
  const byFrom = Map.groupBy(trace.edges, ({ from }) => from);
  const accounts = [...cast.members.entries()].map(([key, member]): Resource => {
    const { account, withheld } = member;
    const follows = (byFrom.get(key) ?? [])
      .filter(({ status }) => status === 'stated' || status === 'accepted')
      .flatMap(({ to }) => {
        const other = cast.members.get(to);
        return other === undefined ? [] : [{ '@id': fragment('account', other.key) }];
      });
    const written = account.written ?? account.published;
    const creation =
      withheld || written === undefined
        ? {}
        : { P94i_was_created_by: { '@type': 'E65_Creation', 'P4_has_time-span': timeSpan(written.value) } };
    return {
      '@id': fragment('account', member.key),
      '@type': ['E31_Document', 'E33_Linguistic_Object'],
      label: withheld ? member.siglum : cast.guard(account.title),
      ...creation,
      ...(follows.length === 0 ? {} : { P67_refers_to: follows }),
    };
  });
  const statements = (point: Point, reading: Reading, label: string): Resource[] =>
    reading.witnesses
      .filter(({ current, standing }) => current && standing !== 'denies')
      .map((witness, at) => ({
        '@id': fragment('statement', `${reading.id}-${at + 1}`),
        '@type': 'E13_Attribute_Assignment',
        label: cast.guard(`${point.question} ${reading.label}`),
        P140_assigned_attribute_to: { '@id': '#event' },
        P141_assigned: assigned(
          reading.value.kind === 'party' || reading.value.kind === 'name' || reading.value.kind === 'category'
            ? { ...reading.value, label: cast.guard(reading.value.label) }
            : reading.value,
          label,
          reading.facet?.unit ?? point.key.thing,
        ),
        P2_has_type: [
          type(witness.standing),
          type(reading.status),
          ...(point.established?.reading === reading.id ? [type('established')] : []),
        ],
        P70i_is_documented_in: {
          '@id': fragment('account', cast.members.get(witness.account)?.key ?? witness.account),
        },
      }));
  const graph: Resource[] = [
    {
      '@id': '#event',
      '@type': 'E5_Event',
      label: cast.guard(study.title),
      ...(study.span === undefined ? {} : { 'P4_has_time-span': timeSpan(study.span) }),
    },
    ...study.parties.map(({ key, name }) => ({
      '@id': fragment('party', key),
      '@type': 'E74_Group',
      label: name,
    })),
    ...accounts,
    ...exportedPoints(build).flatMap((point) =>
      point.readings.flatMap((reading) => statements(point, reading, cast.guard(reading.label))),
    ),
    {
      '@id': '',
      '@type': 'E31_Document',
      label: `Made by Variorum ${parts.version}.`,
      P3_has_note: CLOSING,
      P70_documents: { '@id': '#event' },
    },
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 1)}\n`;
}
