import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Build } from '../model/build.ts';
import { CLOSING } from './closing-words.ts';
import { columnsOf, terminalSafe } from './columns.ts';
import { explain } from './explain.ts';
import { build } from './fixture.test-support.ts';
import { terminalApparatus } from './terminal.ts';
import { run, wrap } from './terminal-lines.ts';

const plain = (_: string, words: string): string => words;
const lines = terminalApparatus(build);
/** The lines of the point whose question is this. */
function pointLines(question: string, all: readonly string[] = lines): string[] {
  const from = all.findIndex((line) => line.includes(question));
  if (from < 0) throw new Error(`no ${question}`);
  const to = all.indexOf('', from);
  return all.slice(from, to);
}

describe('the apparatus in the terminal', () => {
  test('ranks the points, gives state and lines, and ends with what listing means', () => {
    expect(lines[lines.length - 1]).toBe(CLOSING);
    const questions = build.points
      .filter(({ hidden }) => !hidden)
      .map(({ question }) => lines.findIndex((line) => line.includes(question.slice(0, 30))));
    expect(questions.every((at) => at > 0)).toBe(true);
    const [head, count] = pointLines('How many men died on the Soviet side?');
    expect(head).toMatch(/^ 1 {2}How many men died on the Soviet side\? {2}contradicted$/);
    expect(count).toBe('    Eleven accounts, three separate lines as far as traced, one of unknown origin');
  });

  test('stands readings under one another with who gives them, how, and the type', () => {
    const point = pointLines(
      'How many men died on the Soviet side?',
      terminalApparatus(build, { columns: 140, all: true }),
    ).join('\n');
    expect(point).toMatch(/717 .*Shishov01 ascribes it to Krivosheev, Grif/);
    expect(point).toMatch(/WW2DB follows enWiki/);
    expect(point).toMatch(/236 .*\[contradiction\]/);
    expect(point).toMatch(/989 .*plWiki, origin unknown {2}\[open\]/);
  });

  test('whose words alone name an authority is quoted, and of accounts of unknown origin that is said once', () => {
    const [first] = build.points;
    if (first === undefined) throw new Error('no point');
    const readings = first.readings.map((reading) => ({
      ...reading,
      witnesses: reading.witnesses.map((one) => ({
        ...one,
        standing: 'states' as const,
        dependence: 'origin unknown' as const,
      })),
    }));
    const lines = { documents: 11, separate: 0, originUnknown: 11, because: [] };
    const [, count = '', ...rest] = pointLines(
      first.question,
      terminalApparatus({ ...build, points: [{ ...first, readings, lines }] }),
    );
    expect(count).toBe('    Eleven accounts, all of unknown origin');
    expect(rest.join('\n')).not.toContain('origin unknown');
    expect(terminalApparatus(build, { columns: 300, all: true }).join('\n')).toMatch(
      /ascribes? it to “[^”]+”/,
    );
  });

  test('a denial is told apart from the readings', () => {
    expect(pointLines('Who crossed the frontier').join('\n')).toMatch(
      /Tass0803 denies it, speaking for Soviet Union/,
    );
  });

  test('the established reading stands first and says so', () => {
    const point = pointLines(
      'When did the Japanese side take the heights?',
      terminalApparatus(build, { columns: 160 }),
    );
    expect(point[2]).toContain('[established by the editor]');
  });

  test('twenty points unless all are asked for', () => {
    const [first] = build.points;
    if (first === undefined) throw new Error('no point');
    const many: Build = {
      ...build,
      points: Array.from({ length: 45 }, (_, at) => ({
        ...first,
        id: `p${at}`,
        question: `Question ${at}?`,
      })),
    };
    const asked = (made: readonly string[]): number =>
      made.filter((line) => line.includes('Question ')).length;
    const some = terminalApparatus(many);
    expect([asked(some), asked(terminalApparatus(many, { all: true }))]).toEqual([20, 45]);
    expect(some.join('\n')).toContain('25 more points: --all prints them.');
  });

  test('a hundred copies change no line but the count', () => {
    const copies = (times: number): Build => {
      const points = build.points.slice(0, 1).map((point) => ({
        ...point,
        readings: point.readings.map((reading, at) =>
          at > 0
            ? reading
            : {
                ...reading,
                witnesses: [
                  ...reading.witnesses,
                  ...Array.from({ length: times }, (_, n) => ({
                    ...(reading.witnesses[2] ?? reading.witnesses[0]!),
                    account: `copy${n}`,
                  })),
                ],
              },
        ),
      }));
      return { ...build, points };
    };
    const [few, lot] = [terminalApparatus(copies(8)), terminalApparatus(copies(100))];
    expect(lot.length).toBe(few.length);
  });

  test.each([40, 60, 80, 100, 200])('no line is longer than %i columns', (columns) => {
    for (const line of terminalApparatus(build, { columns, all: true }))
      expect(columnsOf(line)).toBeLessThanOrEqual(columns);
  });

  test('style changes no column', () => {
    const marked = terminalApparatus(build, { style: (style, words) => `<${style}>${words}</>` });
    expect(marked.map((line) => line.replace(/<[a-z]*>|<\/>/g, ''))).toEqual(lines);
    expect(marked.join('')).toContain('<contradiction>');
  });

  test('the same build gives the same lines', () => {
    expect(terminalApparatus(structuredClone(build))).toEqual(lines);
  });
});

describe('setting lines', () => {
  test('wraps at spaces and between Chinese characters, with a hanging indent', () => {
    expect(wrap([run('one two three')], 9, 1, 3, plain)).toEqual([' one two', '   three']);
    expect(wrap([run('日本軍在八月六日進攻')], 12, 0, 2, plain)).toEqual(['日本軍在八月', '  六日進攻']);
  });

  test('never longer than the line unless one word is; every letter is kept', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 6 }),
        fc.integer({ min: 10, max: 60 }),
        (words, columns) => {
          const set = wrap(
            words.map((each) => run(each)),
            columns,
            2,
            4,
            plain,
          );
          for (const line of set)
            if (/\S\s+\S/u.test(line.trim())) expect(columnsOf(line)).toBeLessThanOrEqual(columns + 1);
          const letters = (text: string): string => text.replace(/\s+/gu, '');
          expect(letters(set.join(''))).toBe(letters(terminalSafe(words.join(''))));
        },
      ),
    );
  });

  test('text of a stranger cannot steer the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(terminalSafe(text)).not.toMatch(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});

describe('explaining', () => {
  const page = { columns: 100, style: plain };

  test('a point, a reading, a difference', () => {
    const [point] = build.points;
    const [first, second] = point?.readings ?? [];
    const ofPoint = explain(build, point?.id ?? '', page).lines?.join('\n') ?? '';
    expect(ofPoint).toContain('state: contradicted');
    expect(ofPoint).toContain('Shishov01 depends on Krivosheev');
    expect(explain(build, first?.id ?? '', page).lines?.join('\n')).toContain(
      'the reference reading: a place to start, no verdict',
    );
    expect(explain(build, `${second?.id} ${first?.id}`, page).lines?.join('\n')).toContain(
      'contradiction.fixture',
    );
  });

  test('an id that is none: those that look like it', () => {
    const { lines: none, near } = explain(build, 'quantity-person-sov-kiled', page);
    expect(none).toBeUndefined();
    expect(near).toContain('quantity-person-sov-killed');
    expect(explain(build, 'zzz', page)).toEqual({ near: [] });
  });
});
