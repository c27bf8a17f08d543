import { beforeAll, describe, expect, test } from 'vitest';
import { exporters } from '../src/core/exports/index.ts';
import type { Build } from '../src/core/model/build.ts';
import type { Decision } from '../src/core/model/decision.ts';
import type { Point } from '../src/core/model/point.ts';
import { CLOSING } from '../src/core/show/closing-words.ts';
import { reportContent } from '../src/core/show/report-content.ts';
import { terminalApparatus } from '../src/core/show/terminal.ts';
import { variorum } from '../src/core/variorum.ts';
import { loadStudy } from '../src/study/load.ts';
import { tempFolder } from '../src/study/temp-study.test-support.ts';
import { copies, copiesOfForgery, filesOf, type Invented, invented } from './contested-study.test-support.ts';

const ABOUT = { version: 'test', lastHashes: {} };

async function buildOf(accounts: readonly Invented[], decisions: readonly Decision[] = []): Promise<Build> {
  const { study } = await loadStudy(await tempFolder(filesOf(accounts)));
  return variorum(study, { decisions });
}

/** The point on the dead of the Orlanders, at issue or told by one alone. */
function dead({ points, alone }: Build): Point {
  const found = [...points, ...alone].find(({ id }) => id.startsWith('quantity-person-orlanders-killed'));
  if (found === undefined) throw new Error(`no such point among ${points.map(({ id }) => id).join(' ')}`);
  return found;
}

/** The study in which the editor has signed 118 dead, and done more with the point. */
function signedBuild(more?: 'hide'): Promise<Build> {
  const { kind, thing, whose, counting } = dead(build).key;
  const point = { on: 'point', kind, thing, whose, counting, scope: 'whole event' } as const;
  const about = {
    by: 'A. Editor',
    when: '2026-01-01T00:00:00Z',
    why: 'the bodies were counted',
    before: '0'.repeat(64),
  };
  const sign: Decision = {
    ...about,
    id: 'x',
    handle: { on: 'reading', point, value: '118' },
    verb: { do: 'establish', grounds: 'the exhumation' },
  };
  const hide: Decision = { ...about, id: 'y', handle: point, verb: { do: 'hide' } };
  return buildOf(invented, more === undefined ? [sign] : [sign, hide]);
}

const labels = ({ readings }: Point): string[] => readings.map(({ label }) => label);

let build: Build;
beforeAll(async () => {
  build = await buildOf(invented);
});

describe('where denial is among the accounts', () => {
  test('(a) who denies and states nothing else is listed with words and interest, and is no reading', async () => {
    const alone = await buildOf(invented.filter(({ key }) => key === 'register' || key === 'bulletin'));
    const point = dead(alone);
    expect(labels(point)).toEqual(['112']);
    expect(point.state).toBe('agreed in substance');
    expect(point.silent.find(({ account }) => account === 'bulletin')).toMatchObject({ standing: 'denies' });
    const view = reportContent(build, ABOUT).points.find(({ id }) => id === dead(build).id);
    expect(view?.denials).toHaveLength(1);
    expect(view?.denials[0]).toMatchObject({
      author: 'Staff of the Northern Guard',
      interest: 'Northern Guard',
    });
    expect(view?.denials[0]?.quote).toBeDefined();
    const marks = JSON.stringify(view?.strips);
    expect(marks).not.toContain('bulletin');
  });

  test('(b) readings stand by what they rest on, then by date, and not by the number of accounts', () => {
    expect(labels(dead(build)).slice(0, 3)).toEqual(['112', '118', '115']);
    // The marked accounts rest, by their own word, on a record and on an eyewitness; neither lifts a reading.
    expect(labels(dead(build)).indexOf('500')).toBeGreaterThan(labels(dead(build)).indexOf('115'));
    expect(labels(dead(build)).indexOf('300')).toBeGreaterThan(labels(dead(build)).indexOf('115'));
  });

  test('(b) the editor’s order goes before all', async () => {
    const signed = await signedBuild();
    expect(labels(dead(signed))[0]).toBe('118');
    expect(terminalApparatus(signed).join('\n')).toContain('118');
    expect(dead(signed).established).toMatchObject({ grounds: 'the exhumation', by: 'A. Editor' });
  });

  test('(c) a hundred copies of the denial change no rank, order, strip or first screen', async () => {
    const many = await buildOf([...invented, ...copies(100)]);
    expect(labels(dead(many))).toEqual(labels(dead(build)));
    expect(dead(many).state).toBe(dead(build).state);
    expect(dead(many).rank).toEqual(dead(build).rank);
    expect(
      many.points.map(({ id }) => id).filter((id) => build.points.some((point) => point.id === id)),
    ).toEqual(build.points.map(({ id }) => id));
    const strips = (of: Build) =>
      reportContent(of, ABOUT).points.find(({ id }) => id === dead(of).id)?.strips;
    expect(strips(many)).toEqual(strips(build));
  });

  test('(d) marks stay visible, and what rests on a marked account is no line of its own', async () => {
    const spread = await buildOf([...invented, ...copiesOfForgery(3)]);
    const before = dead(build).lines;
    expect(dead(spread).lines.separate).toBe(before.separate);
    const weight = spread.weights.find(
      ({ point, reading }) =>
        point === dead(spread).id && dead(spread).readings.find(({ id }) => id === reading)?.label === '500',
    );
    expect(weight?.separate).toBe(0);
    const { accounts } = reportContent(spread, ABOUT);
    expect(accounts.find(({ key }) => key === 'order')?.marks).toEqual([
      { mark: 'forged', shownBy: 'State Archive, expertise of 1996' },
    ]);
    expect(accounts.find(({ key }) => key === 'testimony')?.marks[0]?.mark).toBe('retracted');
  });

  test('(e) no export drops an established reading, though the point is hidden, and it leads in the report', async () => {
    const signed = await signedBuild('hide');
    expect(dead(signed).hidden).toBe(true);
    const view = reportContent(signed, ABOUT).points.find(({ id }) => id === dead(signed).id);
    expect(view?.readings[0]).toMatchObject({ label: '118', established: true });
    for (const name of [
      'csv',
      'json',
      'markdown',
      'mediawiki',
      'mediawiki-talk',
      'tei',
      'web-annotation',
      'cidoc',
    ]) {
      const out = exporters.find((one) => one.name === name)?.write(signed, ABOUT);
      expect(out, name).toContain('118');
    }
    expect(exporters.find(({ name }) => name === 'csv')?.write(signed, ABOUT)).toMatch(/,118,.*yes/);
    expect(exporters.find(({ name }) => name === 'json')?.write(signed, ABOUT)).toContain('the exhumation');
  });

  test('(f) no view says “both sides” or gives agreement as a share', () => {
    const words = [
      JSON.stringify(reportContent(build, ABOUT)),
      terminalApparatus(build).join('\n'),
      ...exporters.map(({ write }) => write(build, ABOUT)),
    ].join('\n');
    expect(words).not.toMatch(/both sides/i);
    expect(words).not.toMatch(/\d\s*(%|per ?cent)/i);
    expect(words).not.toMatch(/\b(majority|most) of the accounts\b/i);
  });

  test('(g) a judgment is one account: its dissent is ascribed to who dissents, under it, and is no line more', async () => {
    const point = dead(build);
    const stands = point.readings.flatMap(({ label, witnesses }) =>
      witnesses.filter(({ account }) => account === 'court').map(({ standing }) => [label, standing]),
    );
    expect(stands).toEqual(
      expect.arrayContaining([
        ['115', 'states'],
        ['96', 'ascribes'],
      ]),
    );
    const court = invented.map((one) =>
      one.key === 'court' ? { ...one, text: one.text.replace(/ According to.*$/, '') } : one,
    );
    const without = dead(await buildOf(court));
    expect(labels(without)).not.toContain('96');
    expect(point.lines).toEqual(without.lines);
  });

  test('(h) report data and exports say that listing means no more than that it was said', () => {
    for (const { name, write } of exporters)
      if (name === 'csv' || name === 'json') expect(write(build, ABOUT), name).toContain(CLOSING);
    expect(terminalApparatus(build).join(' ').replace(/\s+/g, ' ')).toContain(CLOSING);
  });

  test('a living person whose words may not be shown is named nowhere, and what she says is still counted', () => {
    const out = [
      JSON.stringify(reportContent(build, ABOUT)),
      ...exporters.map(({ write }) => write(build, ABOUT)),
    ].join('\n');
    expect(out).not.toContain('Tolen');
    expect(labels(dead(build))).toContain('130');
  });
});
