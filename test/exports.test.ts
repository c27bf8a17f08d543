// Every export of the worked example, read back by rules of its standard; in one file because the example is built once.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { readEdtf } from '../src/core/calendars/edtf.ts';
import { confirmed, HOSTILE, parts, spoiled } from '../src/core/exports/exports.test-support.ts';
import { exporters } from '../src/core/exports/index.ts';
import type { Build } from '../src/core/model/build.ts';
import { CLOSING } from '../src/core/show/closing-words.ts';
import { khasan, khasanBuild } from './a-build.ts';
import { root } from './source-files.ts';

let example: Build;
beforeAll(async () => {
  example = await khasanBuild();
}, 60_000);

const builds = (): readonly Build[] => [example, confirmed, spoiled(HOSTILE)];
const written = (name: string, made: Build): string => {
  const out = exporters.find((one) => one.name === name)?.write(made, { ...parts, unconfirmed: true });
  if (typeof out !== 'string') throw new Error(`${name} is no text`);
  return out;
};
const parsed = (name: string, made: Build): Record<string, unknown> =>
  JSON.parse(written(name, made)) as Record<string, unknown>;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | undefined;
  text: string;
}

/** Elements in the order of their beginnings; fails where the XML is not well formed. */
function elementsOf(xml: string): Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: attributes as Record<string, string>,
      parent: open[open.length - 1],
      text: '',
    };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return all;
}

describe('all of them', () => {
  test('the same build gives the same bytes, and everything that is prose ends with what listing means', () => {
    const same = structuredClone(confirmed);
    for (const { name, write } of exporters) {
      const out = write(confirmed, parts);
      expect(write(same, parts), name).toEqual(out);
      if (typeof out === 'string' && !['csl-json'].includes(name)) expect(out, name).toContain(CLOSING);
    }
  });
  test('nothing of an account that may not be shown is in any of them', () => {
    for (const { name, write } of exporters) {
      const out = write(confirmed, { ...parts, unconfirmed: true });
      const text = typeof out === 'string' ? out : new TextDecoder().decode(out);
      expect(text, name).not.toMatch(/Ivanov|private-letter|Дед говорил/);
    }
  });
  test('no précis is quoted, though the report may show it as what it is', () => {
    const apart = new Set(['csv', 'xlsx', 'json', 'argdown', 'aif', 'times']);
    const sentences = confirmed.study.accounts
      .filter(({ text }) => text === 'precis')
      .flatMap(({ editions }) => editions.flatMap(({ text }) => text.split(/(?<=[.。])\s*/)))
      .filter((sentence) => sentence.length > 20);
    expect(sentences.length).toBeGreaterThan(20);
    for (const { name, bytes } of exporters)
      if (!bytes && !apart.has(name)) {
        const text = written(name, confirmed);
        for (const sentence of sentences) expect(text.includes(sentence), `${name}: ${sentence}`).toBe(false);
      }
  });
});

describe('json', () => {
  test('is valid by its schema, and what is not is refused', async () => {
    const schema = JSON.parse(
      await readFile(join(root, 'docs', 'formats', 'json.schema.json'), 'utf8'),
    ) as object;
    const valid = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
    for (const made of builds()) {
      const ok = valid(parsed('json', made));
      expect(valid.errors ?? []).toEqual([]);
      expect(ok).toBe(true);
    }
    const { points, ...rest } = parsed('json', confirmed) as { points: { readings: { value: object }[] }[] };
    expect(valid(rest)).toBe(false);
    expect(valid({ ...rest, points: [{ ...points[0], state: 'settled' }] })).toBe(false);
    expect(valid({ ...rest, points: [{ ...points[0], readings: [{ value: { kind: 'time' } }] }] })).toBe(
      false,
    );
  });
});

describe('tei', () => {
  /** What may stand in what, of the elements that are written: by the content models of TEI P5. */
  const INSIDE: Readonly<Record<string, readonly string[]>> = {
    TEI: ['teiHeader', 'text'],
    teiHeader: ['fileDesc', 'encodingDesc'],
    fileDesc: ['titleStmt', 'publicationStmt', 'sourceDesc'],
    titleStmt: ['title'],
    publicationStmt: ['p'],
    sourceDesc: ['listWit'],
    listWit: ['witness'],
    witness: ['abbr', 'bibl', 'note'],
    bibl: ['ref'],
    encodingDesc: ['variantEncoding', 'editorialDecl'],
    editorialDecl: ['p'],
    text: ['body', 'back'],
    body: ['div', 'p'],
    back: ['div'],
    div: ['head', 'p', 'note'],
    p: ['app', 'note'],
    app: ['lem', 'rdg', 'note'],
    note: ['quote'],
  };
  test('elements stand where TEI lets them, ids are unique names, pointers lead somewhere', () => {
    for (const made of builds()) {
      const all = elementsOf(written('tei', made));
      for (const { name, parent } of all)
        if (parent !== undefined) expect(INSIDE[parent.name] ?? [], parent.name).toContain(name);
      const ids = all.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
      for (const { name, attributes } of all) {
        for (const of of ['wit', 'target'] as const)
          for (const pointer of name === 'ref' ? [] : (attributes[of]?.split(' ') ?? []))
            expect(ids).toContain(pointer.slice(1));
        if (attributes.type !== undefined) expect(attributes.type).toMatch(/^[\p{L}\p{N}.-]+$/u);
      }
    }
  });
  test('each point has one lemma before its readings, with the witnesses of the apparatus', () => {
    const all = elementsOf(written('tei', confirmed));
    const apps = all.filter(({ name }) => name === 'app');
    expect(apps).toHaveLength(confirmed.points.length);
    apps.forEach((app, at) => {
      const inside = all.filter(({ name, parent }) => parent === app && name !== 'note');
      expect(inside.map(({ name }) => name)).toEqual(inside.map((_, index) => (index === 0 ? 'lem' : 'rdg')));
      expect(inside).toHaveLength(confirmed.points[at]?.readings.length ?? 0);
    });
  });
});

describe('web-annotation', () => {
  interface Annotation {
    id: string;
    type: string;
    motivation: string;
    body: { type: string; purpose: string; value: string }[];
    target: {
      source: { id: string; 'dcterms:identifier': string };
      selector: {
        type: string;
        start: number;
        end: number;
        exact?: string;
        prefix?: string;
        suffix?: string;
      }[];
    };
  }
  test('quotation and position find the same words, counted in code points', () => {
    for (const made of builds()) {
      const texts = new Map(
        made.study.accounts.flatMap(({ editions }) =>
          editions.map(({ id, text }) => [`sha256:${id}` as string, [...text]] as const),
        ),
      );
      const { first, total } = parsed('web-annotation', made) as unknown as {
        first: { items: Annotation[] };
        total: number;
      };
      expect(first.items).toHaveLength(total);
      expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
      for (const { type, body, target } of first.items) {
        expect(type).toBe('Annotation');
        expect(body.every((one) => one.type === 'TextualBody')).toBe(true);
        const text = texts.get(target.source['dcterms:identifier']) ?? [];
        const position = target.selector.find((one) => one.type === 'TextPositionSelector');
        if (position === undefined) throw new Error('no position');
        const words = text.slice(position.start, position.end).join('');
        expect(words).not.toBe('');
        const quote = target.selector.find((one) => one.type === 'TextQuoteSelector');
        if (quote === undefined) continue;
        expect(quote.exact).toBe(words);
        expect(
          text
            .slice(0, position.start)
            .join('')
            .endsWith(quote.prefix ?? ''),
        ).toBe(true);
        expect(
          text
            .slice(position.end)
            .join('')
            .startsWith(quote.suffix ?? ''),
        ).toBe(true);
      }
    }
    const quoted = (parsed('web-annotation', confirmed) as unknown as { first: { items: Annotation[] } })
      .first.items;
    expect(quoted.some(({ target }) => target.selector.length === 2)).toBe(true);
  });
});

describe('graphs', () => {
  test.each(['graphml', 'gexf'])(
    '%s: every edge joins two nodes that are there, and every field is declared',
    (name) => {
      for (const made of builds()) {
        const all = elementsOf(written(name, made));
        const nodes = all.filter((one) => one.name === 'node').map(({ attributes }) => attributes.id);
        expect(nodes.length).toBeGreaterThanOrEqual(made.study.accounts.length);
        expect(new Set(nodes).size).toBe(nodes.length);
        const edges = all.filter((one) => one.name === 'edge');
        expect(edges.length).toBeGreaterThan(3);
        for (const { attributes } of edges) {
          expect(nodes).toContain(attributes.source);
          expect(nodes).toContain(attributes.target);
          // networkx refuses a graph of both kinds.
          expect([attributes.directed, attributes.type]).not.toContainEqual(
            expect.stringMatching(/^(?:false|undirected)$/),
          );
        }
        const declared = all
          .filter((one) => one.name === 'key' || one.name === 'attribute')
          .map(({ attributes }) => attributes.id);
        for (const { name: element, attributes } of all) {
          if (element === 'data') expect(declared).toContain(attributes.key);
          if (element === 'attvalue') expect(declared).toContain(attributes.for);
        }
      }
    },
  );
});

describe('nexus', () => {
  /** Tokens of NEXUS: words, quoted words, signs; comments are left out. */
  const tokens = (text: string): string[] =>
    [...text.replace(/\[[^\]]*\]/g, ' ').matchAll(/'(?:[^']|'')*'|[^\s;,/='()]+|[;,/=()]/g)].map(
      ([one]) => one,
    );
  test('as many taxa, characters and states as are told, and every state has its label', () => {
    for (const made of builds()) {
      const text = written('nexus', made);
      expect(text.startsWith('#NEXUS\n')).toBe(true);
      const all = tokens(text);
      const number = (name: string): number => Number(all[all.indexOf(name) + 2]);
      const start = all.indexOf('MATRIX') + 1;
      const matrix = all.slice(start, all.indexOf(';', start));
      const rows: string[][] = [];
      let inside = '';
      for (const token of matrix) {
        if (token.startsWith("'")) rows.push([]);
        else if (token === '(') inside = '(';
        else if (token === ')') {
          rows[rows.length - 1]?.push(inside.slice(1));
          inside = '';
        } else if (inside !== '') inside += token;
        else rows[rows.length - 1]?.push(...token);
      }
      expect(rows).toHaveLength(number('NTAX'));
      for (const row of rows) expect(row).toHaveLength(number('NCHAR'));
      const labels = all.slice(all.indexOf('CHARSTATELABELS') + 1, all.indexOf('MATRIX') - 1);
      const counts: number[] = [];
      for (const token of labels)
        if (token === '/') counts.push(0);
        else if (token.startsWith("'") && counts.length > 0)
          counts[counts.length - 1] = (counts[counts.length - 1] ?? 0) + 1;
      expect(counts).toHaveLength(number('NCHAR'));
      rows.forEach((row) => {
        row.forEach((cell, at) => {
          for (const state of cell)
            if (state !== '?') expect(Number.parseInt(state, 36)).toBeLessThan(counts[at] ?? 0);
        });
      });
    }
  });
});

describe('linked-places', () => {
  test('is GeoJSON: longitude first, inside the world, and every name has a language', () => {
    const { type, features } = parsed('linked-places', example) as unknown as {
      type: string;
      features: {
        type: string;
        '@id': string;
        geometry: { coordinates: [number, number] } | null;
        names: { toponym: string }[];
      }[];
    };
    expect(type).toBe('FeatureCollection');
    expect(features.length).toBeGreaterThan(10);
    const hill = features.find(({ '@id': id }) => id === 'places/changkufeng');
    expect(hill?.geometry?.coordinates).toEqual([130.611, 42.4359]);
    for (const one of features) {
      expect(one.type).toBe('Feature');
      expect(one.names.length).toBeGreaterThan(0);
      const [longitude = 0, latitude = 0] = one.geometry?.coordinates ?? [];
      expect(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90).toBe(true);
    }
  });
});

describe('times', () => {
  test('every EDTF is one that can be read, and every TIMEX3 is an element of its kinds', () => {
    const text = written('times', example);
    const edtf = [...text.matchAll(/,(?:source|translation|precis),("?)([^,"]*)\1,/g)].map(
      ([, , one = '']) => one,
    );
    expect(edtf.length).toBeGreaterThan(100);
    for (const one of edtf) if (one !== '') expect(readEdtf(one), one).toBeDefined();
    const elements = [...text.matchAll(/"(<TIMEX3[^>]*>)"/g)].map(([, one = '']) =>
      one.replaceAll('""', '"'),
    );
    expect(elements.length).toBeGreaterThan(100);
    for (const one of elements) {
      const [element] = elementsOf(one);
      expect(element?.name).toBe('TIMEX3');
      expect(element?.attributes.tid).toMatch(/^t\d+$/);
      expect(['DATE', 'TIME', 'DURATION']).toContain(element?.attributes.type);
      expect(element?.attributes.value).not.toBe('');
    }
  });
});

describe('csl-json', () => {
  test('every entry has an id and a type, dates are lists of numbers, and the library stands unchanged', async () => {
    const entries = JSON.parse(written('csl-json', example)) as Record<string, unknown>[];
    const valid = new Ajv2020({ allowUnionTypes: true }).compile({
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'type'],
        properties: {
          id: { type: ['string', 'number'] },
          type: {
            enum: 'article article-journal article-magazine article-newspaper book broadcast chapter document entry entry-dictionary entry-encyclopedia hearing interview legal_case legislation manuscript map pamphlet paper-conference personal_communication post post-weblog report review speech thesis treaty webpage dataset collection periodical'.split(
              ' ',
            ),
          },
          issued: {
            type: 'object',
            properties: {
              'date-parts': {
                type: 'array',
                minItems: 1,
                maxItems: 2,
                items: { type: 'array', minItems: 1, maxItems: 3, items: { type: ['number', 'string'] } },
              },
            },
          },
          author: { type: 'array', items: { type: 'object' } },
        },
      },
    });
    valid(entries);
    expect(valid.errors ?? []).toEqual([]);
    const library = JSON.parse(await readFile(join(khasan, 'library.json'), 'utf8')) as { id: string }[];
    const known = new Map(library.map((entry) => [entry.id, entry] as const));
    expect(entries.filter(({ id }) => known.has(String(id))).length).toBeGreaterThan(40);
    for (const entry of entries) {
      const same = known.get(String(entry.id));
      // Its range goes from a year to a month, which citation processors refuse.
      if (entry.id === 'enwiki-khasan')
        expect(entry).toEqual({ ...same, issued: { 'date-parts': [[2007], [2025]] } });
      else if (same !== undefined) expect(entry).toEqual(same);
    }
    const lines = written('bibliography', example).trimEnd().split('\n');
    expect(lines).toHaveLength(entries.length + 2);
    // An account without an entry gets one from its settings.
    const made = JSON.parse(written('csl-json', confirmed)) as Record<string, unknown>[];
    expect(made.find(({ id }) => id === 'kasahara-2020')).toMatchObject({
      type: 'document',
      issued: { 'date-parts': [[2020]] },
    });
  });
});

describe('cidoc', () => {
  test('every node has classes of the standard, and every reference leads to a node', () => {
    const CLASSES =
      'E5_Event E13_Attribute_Assignment E31_Document E33_Linguistic_Object E41_Appellation E52_Time-Span E54_Dimension E55_Type E58_Measurement_Unit E65_Creation E74_Group xsd:date'.split(
        ' ',
      );
    for (const made of builds()) {
      const { '@graph': graph } = parsed('cidoc', made) as { '@graph': Record<string, unknown>[] };
      const ids = new Set<unknown>();
      const references = new Set<unknown>();
      const walk = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return;
        if (Array.isArray(node)) {
          for (const one of node) walk(one);
          return;
        }
        const { '@id': id, '@type': type } = node as Record<string, unknown>;
        if (type === undefined) references.add(id);
        else {
          for (const one of [type].flat()) expect(CLASSES).toContain(one);
          if (id !== undefined) ids.add(id);
        }
        for (const one of Object.values(node)) walk(one);
      };
      walk(graph);
      for (const one of references) expect([...ids]).toContain(one);
      const tops = graph.map((node) => node['@id']);
      expect(new Set(tops).size).toBe(tops.length);
    }
  });
});
