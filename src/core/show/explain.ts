import type { Build } from '../model/build.ts';
import type { Difference, Point, Reading, Witness } from '../model/point.ts';
import { RANKING_RULE } from '../model/ranking-rule.ts';
import { claimLines, mentionLines, reasonRun } from './explain-claim.ts';
import { explainName } from './explain-name.ts';
import { counted, countWords } from './number-words.ts';
import type { Said } from './said.ts';
import { type Run, run, type Styler, wrap } from './terminal-lines.ts';

/** What was found under an id, as lines; else ids that look like it. */
export interface Explained {
  readonly lines?: readonly string[];
  readonly near: readonly string[];
}

interface Page {
  readonly columns: number;
  readonly style: Styler;
}

function ofDifference(
  point: Point,
  { a, b, type, rule: name, says, also, perhaps, confirmed }: Difference,
): Said[] {
  const label = (id: string): string => point.readings.find((reading) => reading.id === id)?.label ?? id;
  const doubt = perhaps === undefined ? '' : `, perhaps ${perhaps} (no one stated that dependence)`;
  const more = also
    .map((one) => `${one.type}${one.amount === undefined ? '' : ` for ${one.amount}`}`)
    .join(', ');
  return [
    [
      0,
      run(`${label(a)} against ${label(b)}: `),
      run(`${type}${doubt}`, type === 'contradiction' ? 'contradiction' : 'type'),
      run(confirmed ? ', confirmed by a person' : ''),
    ],
    [1, run(says), reasonRun(name)],
    ...(more === '' ? [] : ([[1, run(`also: ${more}`)]] as Said[])),
  ];
}

function ofWitness(build: Build, witness: Witness): Said[] {
  const siglum = build.study.accounts.find(({ key }) => key === witness.account)?.siglum ?? witness.account;
  const edition =
    witness.editionLabel === ''
      ? ''
      : `, edition ${witness.editionLabel}${witness.current ? '' : ' (no longer so)'}`;
  return [
    [
      0,
      run(siglum, 'siglum'),
      run(`${edition} ${witness.standing}: `),
      run(witness.span.words, 'value'),
      run(`, characters ${witness.span.start} to ${witness.span.end}`, 'soft'),
    ],
    [1, run(witness.sentence.words)],
    [1, run(`tier ${witness.tier}; ${witness.dependence}`, 'soft')],
    ...(witness.noted === undefined ? [] : [[1, run(`its note names: ${witness.noted.words}`)] as Said]),
    ...witness.reasons.map((reason): Said => [1, run(reason.says), reasonRun(reason.rule)]),
  ];
}

const deeper = (said: readonly Said[], by: number): Said[] =>
  said.map(([depth, ...runs]) => [depth + by, ...runs]);

function ofReading(build: Build, point: Point, reading: Reading): Said[] {
  const against = point.differences.find(
    ({ a, b }) => (a === reading.id && b === point.reference) || (b === reading.id && a === point.reference),
  );
  const weight = build.weights.find((one) => one.point === point.id && one.reading === reading.id);
  return [
    [0, run(reading.label, 'value'), run(`  ${reading.id}`, 'soft')],
    [
      1,
      run(
        reading.id === point.reference
          ? 'the reference reading: a place to start, no verdict'
          : `status: ${reading.status}`,
        'soft',
      ),
    ],
    ...(reading.mergedFrom === undefined
      ? []
      : ([[1, run(`joined from ${reading.mergedFrom.length} readings of others`)]] as Said[])),
    ...(against === undefined ? [] : deeper(ofDifference(point, against), 1)),
    ...reading.witnesses.flatMap((witness) => deeper(ofWitness(build, witness), 1)),
    ...(weight?.terms ?? []).map(
      (term): Said => [
        1,
        run(`${term.side === 'unknown' ? 'not known' : term.side}: `, 'soft'),
        run(`${term.name}: ${term.says}`),
      ],
    ),
  ];
}

function ofPoint(build: Build, point: Point): Said[] {
  const { documents, separate, originUnknown, because } = point.lines;
  return [
    [0, run(point.question, 'question'), run(`  ${point.id}`, 'soft')],
    [1, run(`state: ${point.state}; status: ${point.status}; gap ${point.rank.gap}`)],
    [1, run(RANKING_RULE, 'soft')],
    [
      1,
      run(
        `${counted(documents, 'account')}, ${counted(separate, 'separate line')} as far as traced, ${countWords(originUnknown)} of unknown origin`,
      ),
    ],
    ...because.map((says): Said => [2, run(says)]),
    ...point.readings.flatMap((reading) => deeper(ofReading(build, point, reading), 1)),
    ...point.silent.map(
      ({ account, standing, because: why }): Said => [1, run(account, 'siglum'), run(` ${standing}: ${why}`)],
    ),
  ];
}

/** The words on which the two readings of a difference rest. */
const spansOf = (build: Build, { readings }: Point, { a, b }: Difference): Said[] =>
  [a, b].flatMap((id): Said[] => {
    const reading = readings.find((one) => one.id === id);
    if (reading === undefined) return [];
    return [
      [1, run(reading.label, 'value'), run(`  ${reading.id}`, 'soft')],
      ...reading.witnesses.flatMap((witness) => deeper(ofWitness(build, witness), 2)),
    ];
  });

/** Longest words of a passage that are printed. */
const PASSAGE = 90;

/** Finds a passage by its id: whose it is, where it stands and how it begins. */
function passagesOf(build: Build): (id: string) => Run[] {
  const places = new Map(
    build.read.flatMap(({ edition, passages }) => passages.map((one) => [one.id, { edition, one }] as const)),
  );
  return (id) => {
    const place = places.get(id);
    if (place === undefined) return [run(id)];
    const { edition, one } = place;
    const siglum = build.study.accounts.find(({ key }) => key === edition.account)?.siglum ?? edition.account;
    const words = edition.text.slice(one.start, one.end).replace(/\s+/g, ' ');
    return [
      run(siglum, 'siglum'),
      run(`, characters ${one.start} to ${one.end}: `, 'soft'),
      run(words.length > PASSAGE ? `${[...words].slice(0, PASSAGE).join('')}…` : words),
    ];
  };
}

function find(build: Build, id: string): Said[] | undefined {
  const points = [...build.points, ...build.alone];
  for (const point of points) {
    if (point.id === id) return ofPoint(build, point);
    for (const reading of point.readings) if (reading.id === id) return ofReading(build, point, reading);
    for (const difference of point.differences)
      if (id === `${difference.a} ${difference.b}` || id === `${difference.b} ${difference.a}`)
        return [...ofDifference(point, difference), ...spansOf(build, point, difference)];
  }
  const episode = build.alignment.episodes.find((one) => one.id === id);
  if (episode !== undefined) {
    const passage = passagesOf(build);
    const links = build.alignment.links.filter(
      ({ a, b }) => episode.passages.includes(a) && episode.passages.includes(b),
    );
    return [
      [0, run(episode.label, 'question'), run(`  ${episode.passages.length} passages`, 'soft')],
      ...links.flatMap(({ a, b, tier, score, terms }): Said[] => [
        [1, run(`${tier}, ${score}`)],
        [2, ...passage(a)],
        [2, ...passage(b)],
        ...terms.map((term): Said => [2, run(`${term.name} ${term.value}: ${term.because}`)]),
      ]),
    ];
  }
  for (const one of build.read) {
    for (const claim of one.claims) if (claim.id === id) return claimLines(build, claim);
    for (const mention of one.mentions)
      if (mention.id === id) return mentionLines(mention, one.edition.account);
  }
  return explainName(build, id);
}

/** Why the program decided so: a point, a reading, a difference (its two readings with a space between), an episode, a claim, a mention or a name. */
export function explain(build: Build, id: string, { columns, style }: Page): Explained {
  const said = find(build, id);
  if (said !== undefined)
    return {
      lines: said.flatMap(([depth, ...runs]) =>
        wrap(runs, Math.max(40, columns), depth * 2, depth * 2 + 2, style),
      ),
      near: [],
    };
  const asked = new Set(id.split('-'));
  const near = [...build.points, ...build.alone]
    .map((point) => {
      const parts = point.id.split('-');
      return {
        id: point.id,
        shared: parts.filter((part) => asked.has(part)).length / Math.max(parts.length, asked.size),
      };
    })
    .filter(({ shared }) => shared >= 0.4)
    .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1));
  return { near: near.slice(0, 3).map((one) => one.id) };
}
