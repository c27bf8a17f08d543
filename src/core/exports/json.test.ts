import { describe, expect, test } from 'vitest';
import { readEdtf } from '../calendars/edtf.ts';
import { CLOSING } from '../show/closing-words.ts';
import { build, study } from '../show/fixture.test-support.ts';
import { json } from './json.ts';

const parts = { version: '1.2.3', lastHashes: { 'decisions/a.jsonl': 'ff' } };
const text = json(build, parts);
const made = JSON.parse(text) as {
  readonly points: readonly {
    readonly id: string;
    readonly atIssue: boolean;
    readonly readings: readonly {
      readonly id: string;
      readonly value?: unknown;
      readonly witnesses: readonly { readonly quote?: { readonly kind: string } }[];
    }[];
  }[];
  readonly [key: string]: unknown;
};

describe('the JSON of a study', () => {
  test('holds every point and reading with its value', () => {
    const all = [...build.points, ...build.alone];
    expect(made.points.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    for (const point of all) {
      const readings = made.points.find(({ id }) => id === point.id)?.readings ?? [];
      expect(new Set(readings.map(({ id }) => id))).toEqual(new Set(point.readings.map(({ id }) => id)));
      for (const { id, value } of readings) {
        const { edtf, ...rest } = value as { kind: string; edtf?: string };
        expect(rest).toEqual(JSON.parse(JSON.stringify(point.readings.find((one) => one.id === id)?.value)));
        expect(edtf === undefined).toBe(rest.kind !== 'time');
        if (edtf !== undefined) expect(readEdtf(edtf)).toBeDefined();
      }
    }
    expect(made.points.filter(({ atIssue }) => atIssue)).toHaveLength(build.points.length);
  });

  test('says what it is, which decisions it rests on and what listing means', () => {
    expect(made).toMatchObject({
      format: 'variorum apparatus',
      offsets: 'UTF-16 code units',
      program: '1.2.3',
      lastHashes: parts.lastHashes,
      says: CLOSING,
    });
  });

  test('a précis says that it is one', () => {
    const quotes = made.points.flatMap(({ readings }) =>
      readings.flatMap(({ witnesses }) => witnesses.flatMap(({ quote }) => quote ?? [])),
    );
    expect(quotes.some(({ kind }) => kind === 'precis')).toBe(true);
  });

  test('carries only what the rights allow', () => {
    expect(text).not.toMatch(/Ivanov|private-letter/);
    const cited = study.accounts
      .filter(({ rights }) => rights.allow === 'cite')
      .flatMap(({ editions }) => editions.map((edition) => edition.text));
    for (const words of cited) expect(text).not.toContain(words.slice(0, 60));
  });

  test('the same build gives the same bytes', () => {
    expect(json(structuredClone(build), parts)).toBe(text);
  });
});
