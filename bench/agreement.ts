import { join } from 'node:path';
import type { Claim } from '../src/core/model/claim.ts';
import { bootstrap } from './bootstrap.ts';
import { claimsOfSentence } from './claims.ts';
import { ALL, fresh, freshFourth, freshThird, goldOf } from './claims-gold.ts';
import { measure } from './claims-measure.ts';
import { type GoldSentence, scoreSentence, type Tally } from './claims-score.ts';

/** Sentences of the studied halves, annotated again by one who had seen neither the first annotation nor the rules. */
const second = join(import.meta.dirname, 'second');

const MEASURES = [
  ['Q found', 'Q value', 'Q value+object+role', 'Q party', 'Q core-5', 'Q attribution'],
  ['A trigger+class', 'A class+agent+target', 'A modality', 'A wrong slot'],
].flat();

/** An annotation in the shape of what is read, so that it is judged by the same rule. */
const asRead = ({ quantities, acts }: GoldSentence): Claim[] =>
  [
    ...quantities.map(({ num, lo, hi, comparator, object, roles, party, attribution, modality }) => ({
      ...{
        kind: 'quantity',
        start: num.start,
        end: num.end,
        words: num.text ?? '',
        phrase: num,
        tier: 'seen',
      },
      ...{ value: { lo, hi, comparator }, object, roles, whose: party ?? undefined, modality },
      attribution: attribution === null ? [] : [attribution],
    })),
    ...acts.map(({ trigger, class: act, agent, target, modality }) => ({
      ...{ kind: 'act', start: trigger.start, end: trigger.end, words: trigger.text ?? '', tier: 'seen' },
      ...{ act, agent: agent ?? undefined, target: target ?? undefined, modality },
    })),
  ] as unknown as Claim[];

/**
 * How far two hands agree that followed one written guideline without seeing each other, and how far the program agrees with each: what no
 * reader can be asked to exceed. The program had studied the first.
 */
export async function benchAgreement(): Promise<void> {
  const hands: Tally[] = [];
  const withFirst: Tally[] = [];
  const withSecond: Tally[] = [];
  for (const code of ALL) {
    const first = new Map(
      [fresh, freshThird, freshFourth].flatMap((folder) =>
        (goldOf(folder, code) ?? []).map((one) => [one.text, one] as const),
      ),
    );
    for (const other of goldOf(second, code) ?? []) {
      const one = first.get(other.text);
      if (one === undefined) throw new Error(`no first annotation of: ${other.text}`);
      const read = claimsOfSentence(other.text, code);
      hands.push(scoreSentence(one, asRead(other)).tally);
      withFirst.push(scoreSentence(one, read).tally);
      withSecond.push(scoreSentence(other, read).tally);
    }
  }
  console.log(`\nTwo hands on ${hands.length} sentences of eight languages, pooled`);
  console.log(
    '| measure | the second against the first | the program against the first, studied | the program against the second |',
  );
  console.log('|---|---|---|---|');
  for (const name of MEASURES) {
    const cells = [hands, withFirst, withSecond].map((units) => {
      const { value, items } = measure(units, name);
      const [lo, hi] = bootstrap(units, (sample) => measure(sample, name).value);
      return `${percent(value)} [${percent(lo)}-${percent(hi)}] n=${items}`;
    });
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

const percent = (share: number): string => (100 * share).toFixed(0);
