import { actById } from '../../languages/acts.ts';
import type { FrameRow } from '../../languages/frame-words.ts';
import type { NounKind } from '../../languages/noun-words.ts';
import { memberAt } from '../member-at.ts';
import type { HanBinding } from './han-clause.ts';
import { frame, type HanFrame } from './han-frame.ts';
import { type HanGroup, partGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { governedNouns, nounRows, nounsInside } from './han-noun-frames.ts';
import { HAN } from './han-sense.ts';
import { fits, lenient, mayAct, type Slots, slotOf, slotsOf } from './han-slots.ts';
import type { HanWord } from './han-words.ts';
import { heldInside } from './held-inside.ts';
import { heldOnes } from './held-ones.ts';
import { isUnless } from './is-unless.ts';
import { joinedBefore } from './joined-before.ts';
import { underHelp } from './under-help.ts';

/** Reads the acts of one sentence from its bound clauses and from the nouns of action in its groups. */
export function hanFrames(
  words: readonly HanWord[],
  bindings: readonly HanBinding[],
  groups: readonly HanGroup[],
  lexicon: HanLexicon,
): HanFrame[] {
  const out: HanFrame[] = [];
  const taken = new Set<number>();
  const put = (frame: HanFrame | undefined): void => {
    if (frame === undefined || taken.has(frame.trigger.start)) return;
    taken.add(frame.trigger.start);
    out.push(frame);
  };
  for (let i = 0; i < bindings.length; i++) {
    const binding = bindings[i] as HanBinding;
    const told = withObject(verbFrame(words, binding, lexicon), words, bindings, i, lexicon);
    put(
      told === undefined || lexicon.verbLast
        ? told
        : heldInside(told, words, binding.predicate.headAt, lexicon),
    );
    if (lexicon.verbLast && told !== undefined) put(joinedBefore(told, words, binding, lexicon));
    for (const frame of governedNouns(words, binding, lexicon)) put(frame);
  }
  for (const group of groups) {
    if (!lexicon.verbLast) put(underHelp(words, group, bindings, lexicon));
    for (const frame of nounsInside(words, group, bindings, lexicon)) put(frame);
  }
  return out.length < 2
    ? out
    : out.sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end);
}

/** 缴出鸦片，并当众销毁: where the verb closes its clause without an object, that of the clause before is meant. */
function withObject(
  one: HanFrame | undefined,
  words: readonly HanWord[],
  bindings: readonly HanBinding[],
  at: number,
  lexicon: HanLexicon,
): HanFrame | undefined {
  if (one === undefined || one.target !== undefined || one.voice !== 'active') return one;
  const { row } = one;
  const binding = bindings[at] as HanBinding;
  const behind = words[binding.predicate.to];
  if ((row.target ?? ['object'])[0] !== 'object' || !TAKES_OVER.has(row.act)) return one;
  if (lexicon.verbLast) return withObjectBefore(one, words, bindings, at);
  if (row.targetKinds === undefined) return one;
  if (binding.subjectFrom === 'own' || (behind !== undefined && behind.kind !== 'mark')) return one;
  for (let i = at - 1; i >= 0 && i >= at - 2; i--) {
    const before = bindings[i] as HanBinding;
    const object = before.predicate.copula ? undefined : slotOf(before, 'object');
    if (object === undefined) continue;
    const known = object.numbers.length > 0 || (words[object.headAt] as HanWord).sense.object !== undefined;
    const fitting = object.kind === undefined ? known : row.targetKinds.includes(object.kind);
    if (!fitting || object === one.agent) return one;
    return { ...one, target: object, inferred: [...one.inferred, 'the target stands in the clause before'] };
  }
  return one;
}

/** 城を包囲したが、落とせなかった: who goes on without an object means that of his verb before. */
function withObjectBefore(
  one: HanFrame,
  words: readonly HanWord[],
  bindings: readonly HanBinding[],
  at: number,
): HanFrame {
  const binding = bindings[at] as HanBinding;
  const before = memberAt(bindings, at - 1);
  if (before === undefined || before.predicate.form === 'adnominal' || before.predicate.copula) return one;
  if (before.subject !== binding.subject || before.predicate.passive) return one;
  if (binding.predicate.form === 'adnominal') return one;
  // 五隻を撃沈し、三隻は拿捕した: so many of them.
  const some = binding.groups.find(
    ({ case: part, numbers, headAt }) => part === undefined && numbers[0] === headAt,
  );
  if (some !== undefined) return { ...one, target: some };
  const object = slotOf(before, 'object');
  if (object === undefined || object === one.agent) return one;
  const known = object.numbers.length > 0 || nounLike(words[object.headAt]);
  const kinds = one.row.targetKinds ?? WHOM;
  const fitting = object.kind === undefined ? known : kinds.includes(object.kind);
  return fitting
    ? { ...one, target: object, inferred: [...one.inferred, 'the target stands in the clause before'] }
    : one;
}

/** What a deed is done to whose row leaves it open. */
const WHOM: readonly NounKind[] = ['formation', 'person', 'materiel', 'place', 'state', 'leader'];

/** Acts that one does to what the clause before spoke of. */
const TAKES_OVER: ReadonlySet<string> = new Set([
  'destroy',
  'kill',
  'execute',
  'take_prisoner',
  'sink',
  'defeat',
  'release',
  'arrest',
  'capture_place',
  'occupy',
  'retake',
  'assassinate',
  'massacre',
  'encircle',
]);

function verbFrame(
  words: readonly HanWord[],
  binding: HanBinding,
  lexicon: HanLexicon,
): HanFrame | undefined {
  const { predicate } = binding;
  const object = slotOf(binding, 'object');
  // 攻撃を仕掛けた: the noun tells the deed, the verb only that it was done.
  const lends =
    (predicate.sense.flags & HAN.light) !== 0 &&
    object !== undefined &&
    nounRows(words, object.headAt).length > 0;
  const told = lexicon.verbLast ? withBody(words, binding, lexicon) : binding;
  for (const { row } of predicate.sense.acts) {
    if (lends && !lenient(row)) continue;
    // 攻撃を仕掛けた: no deed is provoked by him who does it.
    if (lends && lexicon.verbLast && row.act === 'provoke') continue;
    // 提出抗议: what is brought forward is a protest, no proposal.
    if (
      lends &&
      row.act === 'propose' &&
      object !== undefined &&
      nounRows(words, object.headAt).some(lenient)
    )
      continue;
    if (isUnless(words, predicate.headAt, row)) continue;
    // 守備隊に降伏を迫った: no one moves a deed.
    if (
      lexicon.verbLast &&
      row.act === 'advance' &&
      object?.kind === 'event' &&
      object.to + 1 === predicate.from
    )
      continue;
    // 反攻失败了 is no one's defeat: who gives way himself must be someone.
    if (
      row.agentKinds !== undefined &&
      row.target?.[0] !== 'object' &&
      row.target?.[0] !== 'subject' &&
      binding.subject !== undefined &&
      !mayAct(binding.subject) &&
      !row.agentKinds.includes('place')
    )
      continue;
    const slots = heldOnes(words, row, slotsOf(told, row, lexicon), binding, lexicon);
    if (!fits(row, slots, predicate.passive)) continue;
    // 反撃は失敗に終わった ends no war: only fighting itself begins and ends.
    if (
      actById.get(row.act)?.family === 'phase' &&
      slots.target !== undefined &&
      (words[slots.target.headAt] as HanWord).sense.acts.some(
        (act) => !act.verb && act.row.act !== 'clash' && actById.get(act.row.act)?.family !== 'phase',
      )
    )
      continue;
    // 事件が起きた is no war: what is called an incident begins no fighting.
    if (lexicon.verbLast && actById.get(row.act)?.family === 'phase' && slots.target !== undefined) {
      const { sense } = words[slots.target.headAt] as HanWord;
      if (sense.object === 'incident' && sense.acts.length === 0) continue;
    }
    const one = (words[predicate.headAt] as HanWord).form.length === 1;
    // 巴格达被围: the sign of the passive makes a verb of it.
    const named = slots.target !== undefined && predicate.passive && nounLike(words[slots.target.headAt]);
    // A verb of one sign is trusted only with a known thing it is done to.
    if (
      one &&
      !named &&
      !lexicon.verbLast &&
      (slots.target?.kind === undefined || slots.target.kind === 'abstract')
    )
      continue;
    return frame(
      words,
      row,
      predicate.headAt,
      predicate.to,
      binding,
      slots,
      predicate.passive ? 'passive' : 'active',
      binding.force,
      [...inferredOf(binding, slots, lexicon), ...unsure(words, predicate.headAt, row, slots, lexicon)],
    );
  }
  return undefined;
}

/** 出兵した日本軍の死者, 潜入した間諜の粛清: the body whose losses or fate is told did it, not the dead or the deed. */
function withBody(words: readonly HanWord[], binding: HanBinding, lexicon: HanLexicon): HanBinding {
  const { head } = binding;
  const first = head?.parts[0];
  if (head === undefined || first?.link !== 'of') return binding;
  const { sense } = words[head.headAt] as HanWord;
  const deed = sense.acts.some((act) => !act.verb) && sense.roles.length === 0;
  if (sense.heads.length === 0 && !deed) return binding;
  const body = partGroup(words, lexicon, first);
  return body.animate && (deed || body.kind !== 'person') ? { ...binding, head: body } : binding;
}

const nounLike = (word: HanWord | undefined): boolean => word?.kind === 'name' || word?.kind === 'run';

/**
 * What leaves an act open though all of it stands in its clause: a verb of one sign, a word that tells other acts too, a
 * target known only by where it stands.
 */
function unsure(
  words: readonly HanWord[],
  at: number,
  row: FrameRow,
  { target }: Slots,
  lexicon: HanLexicon,
): readonly string[] {
  const { sense, form } = words[at] as HanWord;
  const out: string[] = [];
  if (!lexicon.verbLast && form.length === 1) out.push('the verb is a single sign');
  const other = sense.acts.find((act) => act.row.act !== row.act && act.row.strict !== true);
  if (other !== undefined) out.push(`the word also tells of the act "${other.row.act.replaceAll('_', ' ')}"`);
  if (target !== undefined && target.kind === undefined && target.numbers.length === 0)
    out.push('the target is known only by where it stands');
  return out;
}

const NOTHING: readonly string[] = [];

/**
 * What of an act was not told in its own clause. Where no particle marks the subject (Chinese), one that goes on from the
 * comma clause before, and one known only as unknown signs before the verb, are guesses as well.
 */
function inferredOf(binding: HanBinding, slots: Slots, lexicon: HanLexicon): readonly string[] {
  const { subject, subjectFrom, topic } = binding;
  if (subject === undefined && topic !== undefined && slots.agent === topic)
    return ['the agent is the topic of the clause around'];
  const role =
    slots.agent !== undefined && slots.agent === subject
      ? 'agent'
      : slots.target !== undefined && slots.target === subject
        ? 'target'
        : undefined;
  if (role === undefined) return NOTHING;
  if (subjectFrom === 'carried' || (subjectFrom === 'shared' && !lexicon.verbLast))
    return [`the ${role} stands in the clause before`];
  if (!lexicon.verbLast && subject?.kind === undefined)
    return [`the ${role} is known only by where it stands`];
  return NOTHING;
}
