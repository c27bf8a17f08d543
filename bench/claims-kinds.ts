import type { Claim } from '../src/core/model/claim.ts';
import type { GoldAct, GoldQuantity, GoldSentence, Judged } from './claims-score.ts';

/** Words of a fraction or share, in the number itself. */
const FRACTION =
  /[%％½¼¾⅓⅔]|\d\/\d|分之|分の|割|成|per ?cent|half|halves|\bthirds?\b|quarters?|Prozent|Hälfte|Drittel|Viertel|процент|відсот|половин|трет|четверт|чверт/iu;
const PRONOUN =
  /^(?:he|she|it|they|him|her|them|we|us|I|who|whom|which|that|these|those|this|er|sie|es|ihn|ihm|ihnen|wir|uns|der|die|das|dieser|diese|dieses|он|она|оно|они|его|её|ее|их|им|ими|ему|который|которая|которые|которых|которого|він|вона|воно|вони|його|її|їх|їм|ним|ними|який|яка|які|яких|якого|彼|彼ら|彼女|これ|それ|他|她|它|他们|她们|它们|其|此)$/iu;
const AND =
  /\b(?:and|und|sowie)\b|(?<!\p{L})(?:и|та|і|й)(?!\p{L})|[、及]|並び|と(?=\p{Script=Han})|[和与與]/u;

/**
 * Phenomena of a figure, from the gold's own fields: *approximation* (comparator approx or vague), *bound* (gt, ge, lt,
 * le), *range* (comparator range, or two values and no vague word); and from the number's words: *fraction* (a value
 * that is no whole number, a share, a sign or word of fraction), *spelled out* (no figure 0 to 9 in them). *Plain* is
 * none of these. A figure may stand under several.
 */
function quantityKinds(one: GoldQuantity): string[] {
  const { comparator, lo, hi, object } = one;
  const words = (one.num.text ?? '').normalize('NFKC');
  const out: string[] = [];
  if (comparator === 'approx' || comparator === 'vague') out.push('approximation');
  if (['gt', 'ge', 'lt', 'le'].includes(comparator)) out.push('bound');
  if (comparator === 'range' || (lo !== hi && comparator !== 'vague')) out.push('range');
  if (object === 'percent' || !Number.isInteger(lo) || FRACTION.test(words)) out.push('fraction');
  if (!/\d/.test(words)) out.push('spelled out');
  return out.length === 0 ? ['plain figure'] : out;
}

/**
 * Phenomena of an act, from the gold's own fields: *passive* (voice passive or impersonal), *nominalisation* (voice
 * nominal), *no agent* (voice active, none marked); and from the words of its slots: *pronoun* (agent or target is a
 * pronoun and nothing else), *coordination* (a word for *and* inside agent or target, or another act of the sentence
 * has the same agent). *Plain* is none of these. An act may stand under several.
 */
function actKinds(one: GoldAct, sentence: GoldSentence): string[] {
  const { agent, target } = one;
  const slots = [agent?.text ?? '', target?.text ?? ''];
  const out: string[] = [];
  if (one.voice === 'passive' || one.voice === 'impersonal') out.push('passive');
  if (one.voice === 'nominal') out.push('nominalisation');
  if (one.voice === 'active' && agent === null) out.push('no agent');
  if (slots.some((words) => PRONOUN.test(words))) out.push('pronoun');
  const shared =
    agent !== null && sentence.acts.some((other) => other !== one && other.agent?.start === agent.start);
  if (shared || slots.some((words) => AND.test(words))) out.push('coordination');
  return out.length === 0 ? ['plain act'] : out;
}

/** What went wrong, named by fields and types alone; a claim may be wrong in several ways. */
function errorsOf({ gold, claim, wrong }: Judged): string[] {
  if (gold === undefined) return [`not in gold: ${typeOf(claim)}`];
  if (claim === undefined) return [`missed: ${'class' in gold ? gold.class : gold.object}`];
  return [...wrong];
}

const typeOf = (claim: Claim | undefined): string =>
  claim === undefined ? '' : claim.kind === 'act' ? claim.act : claim.object;

const ORDER = [
  ...['plain figure', 'approximation', 'bound', 'range', 'fraction', 'spelled out', 'figure not in gold'],
  ...['plain act', 'passive', 'nominalisation', 'no agent', 'pronoun', 'coordination', 'act not in gold'],
];

/**
 * Prints one language: by phenomenon what is wholly right (core-5, class+agent+target), and the ten most frequent errors where they may
 * be `told`. Of sentences that shall stay unstudied they are not: even their kinds teach.
 */
export function byPhenomenon(
  title: string,
  sentences: readonly { readonly sentence: GoldSentence; readonly judged: readonly Judged[] }[],
  told: boolean,
): void {
  const rows = new Map<string, { right: number; all: number; errors: Map<string, number> }>();
  for (const { sentence, judged } of sentences) {
    for (const one of judged) {
      const kinds =
        one.gold === undefined
          ? [one.claim?.kind === 'act' ? 'act not in gold' : 'figure not in gold']
          : 'class' in one.gold
            ? actKinds(one.gold, sentence)
            : quantityKinds(one.gold);
      for (const kind of kinds) {
        const row = rows.get(kind) ?? { right: 0, all: 0, errors: new Map<string, number>() };
        rows.set(kind, row);
        row.all++;
        if (one.right) row.right++;
        else for (const error of errorsOf(one)) row.errors.set(error, (row.errors.get(error) ?? 0) + 1);
      }
    }
  }
  console.log(
    `  ${title}, wholly right by phenomenon${told ? ', and the ten most frequent errors of each' : ''}`,
  );
  for (const kind of ORDER) {
    const row = rows.get(kind);
    if (row === undefined) continue;
    const errors = [...row.errors]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, 10)
      .map(([error, times]) => `${error} ${times}`);
    const share = kind.endsWith('not in gold') ? `${row.all}` : `${row.right} of ${row.all}`;
    console.log(`    ${kind.padEnd(20)}${share.padEnd(10)} ${told ? errors.join(' · ') : ''}`.trimEnd());
  }
}
