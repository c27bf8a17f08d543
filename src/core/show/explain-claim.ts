import { isoDate } from '../calendars/gregorian.ts';
import type { Build } from '../model/build.ts';
import type { ActClaim, Claim, QuantityClaim, Slot } from '../model/claim.ts';
import type { Basis } from '../model/interval.ts';
import type { Mention } from '../model/mention.ts';
import { intervalWords } from './day-words.ts';
import { countingWords } from './facet-words.ts';
import { quantityWords } from './number-words.ts';
import type { Said } from './said.ts';
import { type Run, run } from './terminal-lines.ts';

/** What is said of a datum that stands in the words themselves. */
const PLAIN = 'everything it is compared by stands in the sentence; nothing was inferred';

const BASES: Readonly<Record<Basis, string>> = {
  stated: 'stated here',
  carried: 'carried from elsewhere',
  guessed: 'guessed by a rule',
};

export const reasonRun = (rule: string): Run => run(`  ${rule}`, 'soft');

/** A slot: its name, the words that fill it, whom they are taken for, and how that is known. */
function slotLine(build: Build, name: string, slot: Slot | undefined): Said[] {
  if (slot === undefined) return [];
  const party = build.study.parties.find(({ key }) => key === slot.party)?.name;
  const called = build.names.find(({ key }) => key === slot.key)?.label;
  const label =
    called === undefined || party === undefined || called === party
      ? (called ?? party)
      : `${called} (${party})`;
  return [
    [
      1,
      run(`${name}: `, 'soft'),
      run(slot.words, 'value'),
      run(label === undefined || label === slot.words ? '' : `, taken for ${label}`),
      run(slot.from === undefined ? '' : `, which stands for “${slot.from.words}”`),
      run(`, ${BASES[slot.basis]}`, 'soft'),
    ],
  ];
}

const figureLines = (build: Build, claim: QuantityClaim): Said[] => [
  [
    1,
    run('read as: ', 'soft'),
    run(
      [
        quantityWords(claim.value),
        claim.unit ?? claim.object,
        claim.roles.length === 0 ? '' : countingWords(claim.roles.join('+')),
        claim.subset ?? '',
        claim.category ?? '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    ),
  ],
  ...slotLine(build, 'whose', claim.whose),
  ...slotLine(build, 'inflicted by', claim.by),
];

/** How it is known that nobody did so before. */
const FIRST: Readonly<Record<NonNullable<ActClaim['first']>, string>> = {
  told: ', and its words say that nobody did so before',
  answered: ', and what is told next answers it',
  asked: ', and who did so first is left open',
};

const actLines = (build: Build, claim: ActClaim): Said[] => [
  [
    1,
    run('read as: ', 'soft'),
    run(`${claim.act.replaceAll('_', ' ')}, ${claim.voice}`),
    run(claim.first === undefined ? '' : FIRST[claim.first]),
  ],
  ...slotLine(build, 'who did it', claim.agent),
  ...slotLine(build, 'to whom or what', claim.target),
];

/** A claim: what it was read as, slot by slot, and why it is trusted so far. */
export function claimLines(build: Build, claim: Claim): Said[] {
  const edition = build.read.find((one) => one.edition.id === claim.edition)?.edition;
  const { when } = claim;
  return [
    [
      0,
      run(claim.words, 'value'),
      run(`  ${edition?.account ?? ''}, characters ${claim.start} to ${claim.end}`, 'soft'),
    ],
    [1, run(edition?.text.slice(claim.sentence.start, claim.sentence.end) ?? '')],
    ...(claim.kind === 'quantity' ? figureLines(build, claim) : actLines(build, claim)),
    ...slotLine(build, 'where', claim.where),
    ...(when === undefined
      ? []
      : [
          [
            1,
            run('when: ', 'soft'),
            run(intervalWords(when.value)),
            run(`, from “${when.words}”`),
            run(`, ${BASES[when.basis]}`, 'soft'),
          ] as Said,
        ]),
    ...claim.attribution.map(
      (link): Said => [1, run('told after: ', 'soft'), run(`${link.words} (${link.stance})`)],
    ),
    [1, run(`tier ${claim.tier}; ${claim.polarity}; ${claim.modality}`)],
    ...(claim.reasons.length === 0
      ? [[1, run(claim.tier === 'precise' ? PLAIN : 'no reason is noted')] as Said]
      : claim.reasons.map((reason): Said => [1, run(reason.says), reasonRun(reason.rule)])),
  ];
}

/** A mention: its words and place; of a time also what it means and how its year is known. */
export function mentionLines(mention: Mention, account: string): Said[] {
  const { kind, words, start, end, reasons } = mention;
  return [
    [0, run(words, 'value'), run(`  ${kind}, ${account}, characters ${start} to ${end}`, 'soft')],
    ...(mention.kind !== 'time'
      ? []
      : ([
          [1, run('read as: ', 'soft'), run(timeWords(mention))],
          [
            1,
            run(`the year is ${BASES[mention.basis]}`),
            run(
              mention.from === undefined ? '' : `: “${mention.from.words}”, character ${mention.from.start}`,
            ),
          ],
        ] as Said[])),
    ...reasons.map((reason): Said => [1, run(reason.says), reasonRun(reason.rule)]),
  ];
}

function timeWords({ value, timex }: Extract<Mention, { kind: 'time' }>): string {
  const day = (one: number | undefined): string => (one === undefined ? 'open' : isoDate(one));
  return `${timex}, ${day(value.earliest)} to ${day(value.latest)}, as exact as a ${value.precision}, ${value.calendar} calendar`;
}
