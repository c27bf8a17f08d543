import { actById } from '../../languages/acts.ts';
import type { HanBinding } from './han-clause.ts';
import { type HanGroup, partGroup, withCase } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import type { HanWord } from './han-words.ts';

/**
 * 回到营地的只有三百人, 率先登城的是第三团, 回到营地的不足四千: with no noun behind 的, whoever is named or counted next did what
 * the verb before 的 tells, or it became of them. Only where no subject stands before that verb in its clause. A group that is
 * parted so is parted among `groups` too.
 */
export function withHeadless(
  words: readonly HanWord[],
  bindings: readonly HanBinding[],
  groups: HanGroup[],
  lexicon: HanLexicon,
): readonly HanBinding[] {
  let out: HanBinding[] | undefined;
  const own = (one: HanBinding): boolean =>
    one.predicate.form !== 'adnominal' && (one.subject === undefined || one.subjectFrom !== 'own');
  for (let i = 0; i < bindings.length; i++) {
    const one = (out ?? bindings)[i] as HanBinding;
    if (!own(one) || one.predicate.sense.acts.length === 0) continue;
    const split = counted(words, one, lexicon);
    const meant = split ?? told(words, one, bindings[i + 1]);
    if (meant === undefined) continue;
    const whole = one.groups.at(-1) as HanGroup;
    const at =
      split === undefined ? -1 : groups.findIndex(({ from, to }) => from === whole.from && to === whole.to);
    if (at >= 0) groups.splice(at, 1, meant.groups.at(-1) as HanGroup, withCase(meant.head, 'subject'));
    out ??= [...bindings];
    out[i] = {
      ...one,
      predicate: { ...one.predicate, form: 'adnominal' },
      groups: meant.groups,
      subject: one.predicate.passive ? meant.head : withCase(meant.head, 'subject'),
      subjectFrom: 'own',
    };
  }
  return out ?? bindings;
}

interface Meant {
  readonly groups: readonly HanGroup[];
  readonly head: HanGroup;
}

/** 的 directly before "to be" or "there are only": whoever stands behind. */
function told(words: readonly HanWord[], one: HanBinding, next: HanBinding | undefined): Meant | undefined {
  if (next === undefined || words[next.predicate.from - 1]?.sense.case !== 'of') return undefined;
  const counts = next.predicate.sense.counts.some((row) => row.roles.length === 0);
  if (!next.predicate.copula && !counts) return undefined;
  const last = one.groups.at(-1);
  if ((last?.to ?? one.predicate.to) !== next.predicate.from - 1) return undefined;
  const head = next.groups.find(({ slot, from }) => slot === 'object' && from >= next.predicate.to);
  return head === undefined || !(head.animate || head.numbers.length > 0)
    ? undefined
    : { groups: one.groups, head };
}

/** 喀布尔的|不足四千: a bare number behind 的 that closes the clause. */
function counted(words: readonly HanWord[], one: HanBinding, lexicon: HanLexicon): Meant | undefined {
  const goes = one.predicate.sense.acts.some(
    ({ row }) => actById.get(row.act)?.family === 'movement' || row.target?.[0] === 'subject',
  );
  const group = one.groups.at(-1);
  const joint = group?.parts.at(-2);
  const last = group?.parts.at(-1);
  if (!goes || group === undefined || joint?.link !== 'of' || last === undefined) return undefined;
  const behind = words[group.to];
  if (group.from !== one.predicate.to || (behind !== undefined && behind.kind !== 'mark')) return undefined;
  for (let at = last.from; at < last.to; at++) {
    const { number, sense } = words[at] as HanWord;
    if (number === undefined && sense.before === undefined && sense.after === undefined && !sense.counter)
      return undefined;
  }
  const place = partGroup(words, lexicon, { from: group.from, to: joint.to, link: undefined });
  const head = partGroup(words, lexicon, last);
  return head.numbers.length === 0
    ? undefined
    : { groups: [...one.groups.slice(0, -1), withCase(place, group.case)], head };
}
