// Over the usual length: one walk out from the number to both sides, whose steps depend on each other.

import type { Bound } from '../../languages/hedge-words.ts';
import type { Comparator, CountedObject, CountedRole, Quantity } from '../../model/quantity.ts';
import { MEASURES, THINGS } from '../figures/counted-kinds.ts';
import { memberAt } from '../member-at.ts';
import { bounded } from '../numbers/bounded.ts';
import type { HanNumber } from '../numbers/numbers-cjk.ts';
import { isComma, isJoin, isListComma } from './han-nominal.ts';
import { HAN, type HanSense, NEAR } from './han-sense.ts';
import { isToldOfCounted, rolesBefore, summedBefore, touches } from './han-states.ts';
import type { HanWord } from './han-words.ts';

/** A number with what stands directly beside it. Places are those of the word list. */
export interface HanFigure {
  readonly at: number;
  /** First and last-plus-one word of the number with bound, counter, noun and state words. */
  readonly from: number;
  readonly to: number;
  readonly value: Quantity;
  readonly object: CountedObject;
  readonly subset?: string;
  readonly unit?: string;
  /** Role by the words beside it. */
  readonly roles: readonly CountedRole[];
  readonly denied: boolean;
  readonly hedged: boolean;
  /** A word of total stands before it. */
  readonly total: boolean;
  /** A word that makes it a part of the figure before (うち, 其中). */
  readonly part: boolean;
  readonly measure: boolean;
  /** A noun says what is counted. */
  readonly noun: boolean;
  /** The counter's own form. */
  readonly counter: string | undefined;
  /** A part of it follows (38隻のうち): what the clause says is said of the part. */
  readonly whole: boolean;
}

/** 三面包围, 两国: counters that tell from where or who, and count nothing without a noun. */
const SIDES_OF: ReadonlySet<string> = new Set(['面', '点', '国', '回']);

/** Whether a clause before 的 begins here. */
function relativeFrom(words: readonly HanWord[], from: number): boolean {
  for (let at = from + 1; at < from + 8; at++) {
    const word = words[at];
    if (word === undefined || word.kind === 'mark') return false;
    if (word.sense.case === 'of') return true;
  }
  return false;
}

/** Signs of a share, in either width. */
const PERCENT: ReadonlySet<string> = new Set(['%', '％']);

/** Reads the number at `at` with its neighbours, or nothing when it is a label, a time or counts nothing. */
export function hanFigure(
  words: readonly HanWord[],
  at: number,
  verbLast: boolean,
  thingSigns: ReadonlyMap<string, CountedObject>,
  unnamed: (counter: HanSense | undefined, to: number) => HanSense | undefined,
): HanFigure | undefined {
  const word = words[at] as HanWord;
  const { number } = word;
  if (number === undefined) return undefined;
  const before = memberAt(words, at - 1);
  if (
    before !== undefined &&
    touches(words, at) &&
    (before.sense.near & NEAR.labelBefore ||
      (before.kind === 'run' && /[a-z-]$/.test(before.form)) ||
      (before.kind === 'mark' && '-.:/#'.includes(before.form)) ||
      (number.lo === 1 && number.hi === 1 && isLast(words, at)))
  )
    return undefined;

  // Behind: 余, counter or unit, 以上.
  let to = at + 1;
  // 1/3: a share.
  if (
    words[to]?.kind === 'mark' &&
    (words[to] as HanWord).form === '/' &&
    words[to + 1]?.number !== undefined
  )
    return undefined;
  let after = number.more ? 'gt' : (undefined as HanSense['after']);
  const takeAfter = (): void => {
    while (
      to < words.length &&
      touches(words, to) &&
      words[to]?.kind === 'word' &&
      (words[to] as HanWord).sense.after !== undefined &&
      !nounOnly((words[to] as HanWord).sense)
    ) {
      after ??= (words[to] as HanWord).sense.after;
      to++;
    }
  };
  takeAfter();
  let counter: HanWord | undefined;
  const next = words[to];
  if (next !== undefined && touches(words, to) && next.kind === 'word') {
    const labels = (next.sense.near & (NEAR.labelAfter | NEAR.uncounted)) !== 0;
    if (next.sense.unit !== undefined || next.sense.counter !== undefined) {
      // 斩首三万级: a word of rank and number that counts only behind a deed.
      const rank = labels && next.sense.unit === undefined;
      // 九项条款: before a noun it counts, 第九项 alone is a label.
      const named = words[to + 1];
      const thing = named !== undefined && touches(words, to + 1) && isNounish(named, verbLast);
      if (rank && (next.sense.counter === 'other' ? verbLast || !thing : !lasts(words, at))) return undefined;
      counter = next;
    } else if (!verbLast && next.form === PIECE && nounBehind(words, to)) {
      counter = { ...next, sense: { ...next.sense, counter: 'other' } };
    } else if (labels) {
      if (!verbLast || !spansDays(words, to, number.hi)) return undefined;
      return daysAt(words, at, to, number.more);
    }
  } else if (next !== undefined && touches(words, to) && next.kind === 'run') {
    // 5kb, and 三 in a name (旗艦|三|笠).
    if (/^[a-z]/.test(next.form) || (word.form.length === 1 && word.form >= '\u4e00')) return undefined;
  }
  if (verbLast && counter === undefined && isModel(words, at)) return undefined;
  let object: CountedObject | undefined;
  let subset: string | undefined;
  let unit: string | undefined;
  let times = 1;
  /** What the unit adds: a half in 三時間半, 两个半月. */
  let over = 0;
  let generic = false;
  if (counter !== undefined) {
    to++;
    unit = counter.sense.unit?.key;
    times = counter.sense.unit?.times ?? 1;
    over = counter.sense.unit?.part ?? 0;
    if (counter.sense.unit?.more === true) after ??= 'gt';
    object = counter.sense.unit?.object ?? counter.sense.counter;
    // A sign that is both (两 of silver, 里) counts what its noun says.
    if (counter.sense.unit !== undefined && counter.sense.counter !== undefined && number.lo > 1e6)
      object = counter.sense.counter;
    generic =
      object === 'other' ||
      object === 'vehicle' ||
      object === 'place' ||
      object === 'incident' ||
      object === 'gun' ||
      object === 'ship' ||
      object === 'person' ||
      object === 'aircraft';
    takeAfter();
  }
  const sign = words[to];
  const percent = sign?.kind === 'mark' && PERCENT.has(sign.form) && touches(words, to);
  if (percent) {
    to++;
    takeAfter();
  }
  if (number.share === true || percent) {
    object = 'percent';
    unit = '%';
  }
  if (unit !== undefined && object !== undefined && MEASURES.has(object)) {
    const behind = words[to];
    if (unit === 'year' && counter?.form.length === 1 && !isSpan(words, at, to)) return undefined;
    // 四百五十万两: a weight of silver is told of much of it, or behind its word.
    if (
      unit === 'tael' &&
      counter?.form.length === 1 &&
      number.lo < 10 &&
      words[at - 1]?.sense.object !== 'money'
    )
      return undefined;
    // Two days later, within an hour: a time, no quantity.
    if (
      object === 'duration' &&
      !(!verbLast && lasts(words, at)) &&
      behind !== undefined &&
      touches(words, to) &&
      (behind.sense.kind === 'time' ||
        (behind.kind === 'word' && behind.sense.flags & HAN.subordinator && !behind.sense.case) ||
        'ぶ内前后後'.includes(behind.form.charAt(0)))
    )
      return undefined;
  }

  // 一艘未失: not one.
  if (number.hi === 1 && words[to] !== undefined && ((words[to] as HanWord).sense.flags & HAN.negation) !== 0)
    return undefined;

  // In front: bounds and totals, then the noun.
  let from = at;
  let bound: HanSense['before'];
  let total = false;
  let hedged = false;
  let part = false;
  for (let steps = 0; steps < 4 && from > 0 && touches(words, from); steps++) {
    const one = words[from - 1] as HanWord;
    if (one.kind !== 'word') break;
    if (
      verbLast &&
      one.sense.flags & HAN.determiner &&
      memberAt(words, from - 2)?.sense.object !== undefined
    ) {
      // 捕虜各150人: each.
    } else if (one.sense.before !== undefined) bound ??= one.sense.before;
    else if (one.sense.flags & HAN.total) total = true;
    else if (one.sense.flags & HAN.hedgedNumber) hedged = true;
    else if (
      !verbLast &&
      (one.sense.flags & (HAN.be | HAN.have) || one.sense.counts.length > 0 || one.sense.acts.length > 0)
    ) {
      // 约有6万人, 至少打死了十三人: the bound stands before the verb.
      const verb = one.sense.flags & HAN.have && one.form.length === 1 ? from - 3 : from - 2;
      const told = memberAt(words, verb);
      if (told?.kind === 'word' && told.sense.kind === undefined && told.end === words[verb + 1]?.start)
        bound ??= told.sense.before;
      break;
    } else break;
    from--;
  }
  const measure = object !== undefined && MEASURES.has(object);
  const roles: CountedRole[] = [];
  let noun: HanSense | undefined;
  // 2死5伤: the state between two numbers is told of the first where another stands behind the second.
  const ofFirst =
    from > 1 && touches(words, from) && isToldOfCounted(words, from - 1) && toldBehind(words, to);
  const lead = ofFirst
    ? undefined
    : (rolesBefore(words, from) ?? (total ? summedBefore(words, from) : undefined));
  if (!measure && lead !== undefined) {
    for (const role of lead.roles) if (!roles.includes(role)) roles.push(role);
    from = lead.from;
  }
  // The counted noun: behind the counter (with の or 的), else directly in front.
  let end = to;
  if (!measure) {
    let look = to;
    const joint = words[look];
    if (
      joint?.kind === 'word' &&
      (joint.sense.case === 'of' || joint.sense.case === 'named') &&
      touches(words, look)
    )
      look++;
    else if (
      verbLast &&
      counter !== undefined &&
      look < words.length &&
      joint?.sense.object === undefined &&
      // 5個|交警|大隊: a piece is of a noun right behind it.
      !(
        counter.sense.counter === 'other' &&
        (joint?.kind === 'run' || joint?.sense.kind === 'formation' || joint?.kind === 'name')
      )
    )
      look = words.length;
    let steps = 0;
    let last: HanWord | undefined;
    let counted: HanWord | undefined;
    while (
      look < words.length &&
      steps < 6 &&
      (look === to || touches(words, look)) &&
      (isNounish(words[look] as HanWord, verbLast) ||
        (look > to && thingSigns.has((words[look] as HanWord).form)))
    ) {
      const one = words[look] as HanWord;
      if (one.sense.flags & HAN.adverb && one.sense.object === undefined && one.sense.kind === undefined)
        break;
      look++;
      steps++;
      if (one.sense.object !== undefined || one.sense.roles.length > 0) {
        last = one;
        if (one.sense.object !== undefined) counted = one;
        end = look;
      } else {
        // 9個の武装部隊: so many bodies of men.
        const bodies = counter?.sense.counter === 'other' && one.sense.kind === 'formation';
        const object = bodies ? 'unit' : bySign(words, look - 1, to, thingSigns);
        if (object !== undefined) {
          last = { ...one, sense: { ...one.sense, object, roles: [] } };
          counted = last;
          end = look;
        }
      }
      // 500 dead and wounded: a second state joined to the first.
      const join = words[look];
      const second = words[look + 1];
      if (
        one.sense.roles.length > 0 &&
        join !== undefined &&
        second !== undefined &&
        (isJoin(join) || isListComma(join) || join.sense.flags & HAN.coordinator) &&
        second.sense.roles.length > 0 &&
        words[look + 2]?.number === undefined &&
        touches(words, look + 1)
      ) {
        for (const role of one.sense.roles) if (!roles.includes(role)) roles.push(role);
        look++;
      }
    }
    // 新兵訓練|センター: what the last word of a compound names is no man.
    if (
      verbLast &&
      counter === undefined &&
      counted?.sense.object === 'person' &&
      headsCompound(words, end)
    ) {
      last = { ...counted, sense: { ...counted.sense, object: 'other', roles: [] } };
      counted = last;
    }
    if (last !== undefined) {
      noun = (counted ?? last).sense;
      to = end;
      if (roles.length === 0 || lead === undefined)
        for (const role of last.sense.roles)
          if (!roles.includes(role) && stands(last.sense, role)) roles.push(role);
    }
    if (noun?.object === undefined && from === 0 && lead?.noun !== undefined) noun = lead.noun;
    else if (noun?.object === undefined && from > 0 && touches(words, from)) {
      const one = words[from - 1] as HanWord;
      if (
        one.kind === 'word' &&
        one.sense.object !== undefined &&
        // 李の部隊|三個団: the force before so many regiments is whose they are.
        !(verbLast && one.sense.object === 'unit' && counter?.sense.counter === 'unit') &&
        ((counter !== undefined && agrees(object, one.sense.object)) ||
          one.sense.object === 'person' ||
          // 曹军号称八十万: so many men, no armies.
          (THINGS.has(one.sense.object) &&
            (one.sense.object !== 'unit' || (verbLast && !ofMen(counter?.sense, number.lo)))))
      ) {
        noun = { ...one.sense };
        from--;
        // 少なくとも民間人5人: the bound stands before the noun.
        const before = memberAt(words, from - 1)?.sense.before;
        if (before !== undefined && touches(words, from) && bound === undefined && after === undefined) {
          bound = before;
          from--;
        }
        if (roles.length === 0) for (const role of one.sense.roles) roles.push(role);
        // 戦死将校三, 焼失家屋百戸: the state stands before the noun.
        const state = memberAt(words, from - 1);
        if (verbLast && roles.length === 0 && state?.kind === 'word' && touches(words, from)) {
          roles.push(...state.sense.roles);
          if (roles.length > 0) from--;
        }
      } else if (lead?.noun !== undefined) noun = lead.noun;
      else if (verbLast && isBody(one) && ofMen(counter?.sense, number.lo)) object = 'person';
    }
  }
  // 八百の守備隊: so many men of a force.
  if (verbLast && counter === undefined && noun?.object === 'unit' && end > at + 1 && number.lo >= MANY) {
    object = 'person';
    if (roles.length === 0) roles.push('strength');
  } else if (noun?.object !== undefined && (counter === undefined || generic)) {
    if (agrees(object, noun.object)) {
      object = noun.object;
      subset = noun.subset;
    }
  }
  // 賠償金二億両: money, whatever the counter counts else.
  const paid = verbLast && object === 'vehicle' && words[from - 1]?.sense.object === 'money';
  if ((noun?.object === 'money' || (paid && touches(words, from))) && !measure) object = 'money';
  if (
    !verbLast &&
    counter !== undefined &&
    SIDES_OF.has(counter.form) &&
    noun === undefined &&
    roles.length === 0
  )
    return undefined;
  // 八二三炮战, 四一二事件: a day before its event.
  const behindIt = words[at + 1];
  const nameless = behindIt !== undefined && touches(words, at + 1) && isNounish(behindIt, verbLast);
  if (counter === undefined && nameless && isDayName(number, word.form)) return undefined;
  if (object === undefined) {
    const meant = noun === undefined ? unnamed(undefined, to) : undefined;
    // 只剩|四千: behind a verb of men lost or left, men.
    const men = !verbLast && !nameless && touches(words, at) && countsMen(words[from - 1]);
    if (roles.length === 0 && meant?.object === undefined && !men) return undefined;
    object = meant?.object ?? 'person';
    subset = meant?.subset;
  } else if (object === 'other' && noun === undefined && roles.length === 0 && counter !== undefined) {
    const meant = unnamed(counter.sense, to);
    if (meant?.object !== undefined) {
      object = meant.object;
      subset = meant.subset;
      noun = meant;
    }
  }
  if (
    object === 'vehicle' &&
    noun?.object === undefined &&
    counter !== undefined &&
    lead === undefined &&
    roles.length === 0 &&
    noun === undefined
  )
    object = 'vehicle';
  if (object === 'incident' && noun?.object !== 'incident') return undefined;
  // 九项条款, 八份最后通牒: a counter tells that something is counted, though no list has its noun.
  const counts = counter !== undefined && number.lo > 1;
  if (object === 'other' && noun?.object === undefined && roles.length === 0 && !counts) return undefined;
  if (
    object === 'place' &&
    !counts &&
    noun?.object === undefined &&
    counter?.sense.kind === undefined &&
    roles.length === 0 &&
    counter?.sense.object === undefined
  )
    return undefined;
  // "One" is an article before most nouns.
  if (
    number.lo === 1 &&
    number.hi === 1 &&
    roles.length === 0 &&
    (object === 'person' || object === 'other' || object === 'incident' || object === 'place')
  )
    return undefined;

  // 一艘|满载难民的轮船: an article before the clause that tells of the noun.
  if (
    !verbLast &&
    number.hi === 1 &&
    noun === undefined &&
    roles.length === 0 &&
    counter !== undefined &&
    words[to]?.sense.verbal === true &&
    relativeFrom(words, to)
  )
    return undefined;

  // うち, 其中 stand before the whole.
  for (let k = from - 1, steps = 0; k >= 0 && steps < 4; k--, steps++) {
    const one = words[k] as HanWord;
    if (one.sense.flags & HAN.part || (one.form === WITHIN && isCounted(words[k - 1]))) {
      part = true;
      break;
    }
    if (one.number !== undefined || (one.kind === 'mark' && !isJoin(one) && !isComma(one))) break;
  }
  const behind = words[to];
  const denied =
    (behind !== undefined && (behind.sense.flags & HAN.denies) !== 0 && touches(words, to)) ||
    (from > 0 && ((words[from - 1] as HanWord).sense.flags & HAN.denies) !== 0 && !verbLast);
  const ranged = number.scale === -1;
  const told: Bound | Comparator = ranged
    ? 'range'
    : number.lo < number.hi
      ? 'vague'
      : ((after === undefined ? bound : bound === 'approx' || bound === undefined ? after : bound) ?? 'eq');
  return {
    at,
    from,
    to,
    value: bounded((number.lo + over) * times, (number.hi + over) * times, told, number.ambiguous),
    object,
    roles: MEASURES.has(object) ? ['measure'] : sorted(roles),
    denied,
    hedged,
    total,
    part,
    measure: MEASURES.has(object),
    noun: noun?.object !== undefined,
    counter: counter?.form,
    whole:
      behind !== undefined &&
      touches(words, to) &&
      ((behind.sense.flags & HAN.part) !== 0 ||
        (behind.form === WITHIN &&
          (words[to + 1]?.number !== undefined || words[to + 2]?.number !== undefined)) ||
        (behind.sense.case === 'of' &&
          (((words[to + 1] as HanWord | undefined)?.sense.flags ?? 0) & HAN.part) !== 0)),
    // What may be missing comes last: the engine defines every field behind it one by one, and slowly.
    ...(subset === undefined ? {} : { subset }),
    ...(unit === undefined || !MEASURES.has(object) ? {} : { unit }),
  };
}

/** 731部隊, 新型15ミサイル: figures without a counter that call a body or a make by its number. */
function isModel(words: readonly HanWord[], at: number): boolean {
  const [before, { number }, noun] = [memberAt(words, at - 1), words[at] as HanWord, words[at + 1]];
  if (number?.figures !== true || number.scaled || noun === undefined || !touches(words, at + 1))
    return false;
  const { object } = noun.sense;
  if (object === 'unit') return number.lo >= MANY && (noun.sense.near & NEAR.labelAfter) === 0;
  return (
    object !== undefined &&
    (THINGS.has(object) || object === 'other') &&
    noun.sense.counter === undefined &&
    touches(words, at) &&
    (before?.kind === 'run' || before?.name?.nameKind === 'other')
  );
}

/** Behind a number a counter, elsewhere "only": 五只小艇. */
const PIECE = '只';

/** Whether a word of a state stands directly behind a figure. */
const toldBehind = (words: readonly HanWord[], to: number): boolean =>
  to < words.length && touches(words, to) && (words[to] as HanWord).sense.roles.length > 0;

const nounBehind = (words: readonly HanWord[], at: number): boolean => {
  const noun = words[at + 1];
  return noun !== undefined && touches(words, at + 1) && isNounish(noun, false);
};

const KATAKANA = /^[ァ-ヺー]{2,}$/;

/** Whether a foreign noun closes a compound here, with a noun of action before it perhaps. */
function headsCompound(words: readonly HanWord[], at: number): boolean {
  const head = words[at]?.sense.verbal === true && touches(words, at) ? at + 1 : at;
  const word = words[head];
  return word?.kind === 'run' && touches(words, head) && KATAKANA.test(word.form);
}

/** What a noun that no list has is by its last sign: 布雷|艇. */
function bySign(
  words: readonly HanWord[],
  at: number,
  first: number,
  signs: ReadonlyMap<string, CountedObject>,
): CountedObject | undefined {
  const { kind, form } = words[at] as HanWord;
  const whole =
    kind === 'run' ? form.length > 1 || at > first : kind === 'word' && at > first && form.length === 1;
  return whole ? signs.get(form.charAt(form.length - 1)) : undefined;
}

/** Two or three signs of digits side by side, by which a day is named: 七七, 八二三. */
const isDayName = ({ figures, scaled, lo, hi }: HanNumber, { length }: string): boolean =>
  !figures && !scaled && lo === hi && (length === 2 || length === 3);

/** Whether a verb tells how many men are left, come or were lost. */
const countsMen = (word: HanWord | undefined): boolean =>
  word?.sense.counts.some(({ roles }) => roles.some((role) => MEN.has(role))) === true;

const MEN: ReadonlySet<CountedRole> = new Set(['strength', 'casualties', 'killed', 'wounded', 'captured']);

/** 被围十三天后, 激战五十六天后: how long the deed before it lasted, no date. */
function lasts(words: readonly HanWord[], at: number): boolean {
  const sign = memberAt(words, at - 1);
  // 坚持|了|四十一天: a sign of aspect stands between.
  const past = sign?.kind === 'word' && (sign.sense.flags & HAN.have) !== 0 && touches(words, at - 1);
  const before = past && !sign.sense.verbal ? words[at - 2] : sign;
  return (
    before?.kind === 'word' && touches(words, at) && before.sense.verbal && before.sense.case === undefined
  );
}

/** 1425日続き, 百五十五日に及ぶ: more days than a month has, or told to go on so long. */
const spansDays = (words: readonly HanWord[], to: number, days: number): boolean => {
  const next = words[to] as HanWord;
  const behind = words[to + 1]?.form ?? '';
  return (
    next.form === '日' &&
    days < 10_000 &&
    (/^(続|に及|にわた|に亘)/.test(behind) || (days > 31 && behind !== ''))
  );
};

/** The figure of a length in days. */
function daysAt(words: readonly HanWord[], at: number, to: number, more: boolean): HanFigure {
  const { number } = words[at] as HanWord;
  const { before } = words[at - 1]?.sense ?? {};
  return {
    at,
    from: before === undefined ? at : at - 1,
    to: to + 1,
    value: bounded(number?.lo ?? 0, number?.hi ?? 0, more ? 'gt' : (before ?? 'eq'), false),
    object: 'duration',
    unit: 'day',
    roles: ['measure'],
    denied: false,
    hedged: false,
    total: false,
    part: false,
    measure: true,
    noun: false,
    counter: '日',
    whole: false,
  };
}

/** Whether N年 tells how long: behind a verb or a bound, and no year of an era or a calendar. */
function isSpan(words: readonly HanWord[], at: number, to: number): boolean {
  const { number, form } = words[at] as HanWord;
  if (number === undefined || number.hi > 999 || (number.lo === 1 && number.hi === 1)) return false;
  const before = memberAt(words, at - 1);
  const behind = words[to];
  if (behind?.kind === 'time' || (behind?.number !== undefined && touches(words, to))) return false;
  if (before === undefined || !touches(words, at) || before.kind === 'mark')
    return form === '两' || number.more;
  if (before.kind !== 'word' || before.sense.near & NEAR.labelBefore) return false;
  return (
    before.sense.before !== undefined ||
    (before.sense.flags & (HAN.have | HAN.total)) !== 0 ||
    (before.sense.verbal && before.sense.case === undefined)
  );
}

/** 最后一架飞机, 最後の一隻: the last one of many is no count of one. */
const isLast = (words: readonly HanWord[], at: number): boolean =>
  ((words[at - 1] as HanWord).sense.near & NEAR.last) !== 0;

/** 27人中22名: out of a whole told before. */
const WITHIN = '中';

const isCounted = (word: HanWord | undefined): boolean =>
  word !== undefined &&
  (word.number !== undefined || word.sense.counter !== undefined || word.sense.object !== undefined);

/** 守備隊, 元軍: a body of men, by its own word or by the name of a people's forces. */
const isBody = ({ kind, sense, form }: HanWord): boolean =>
  kind === 'word' ? sense.object === 'unit' : kind === 'name' && form.endsWith('军');

/** 守備隊八百, 部隊三百名: more than anyone has battalions, or counted as men: the body before it is told by its men. */
const ofMen = (counter: HanSense | undefined, count: number): boolean =>
  counter === undefined ? count >= MANY : counter.counter === 'person';

const MANY = 60;

/** A role word that is noun or attribute, not one that only governs (参加, 出动): those are read from the clause. */
const stands = (sense: HanSense, role: CountedRole): boolean => sense.roles.includes(role);

const nounOnly = (sense: HanSense): boolean => sense.object !== undefined || sense.kind !== undefined;

function isNounish(word: HanWord, verbLast: boolean): boolean {
  if (word.kind === 'name') return true;
  if (word.kind === 'run') return true;
  if (word.kind !== 'word') return false;
  const { sense } = word;
  if (sense.roles.length > 0) return true;
  if (sense.case !== undefined) return false;
  if (!verbLast && sense.acts.length > 0 && sense.object === undefined) return false;
  return (
    sense.object !== undefined ||
    sense.kind !== undefined ||
    (sense.near & (NEAR.adjective | NEAR.demonym)) !== 0 ||
    (sense.flags & HAN.enemy) !== 0
  );
}

/** Whether what the counter tells can be the noun: 台 counts tanks, 名 never does. */
export function agrees(counter: CountedObject | undefined, noun: CountedObject): boolean {
  switch (counter) {
    case undefined:
    case 'other':
      return true;
    case 'vehicle':
      return noun === 'tank' || noun === 'vehicle' || noun === 'gun' || noun === 'other';
    case 'gun':
      return noun === 'gun' || noun === 'other';
    case 'incident':
      return noun === 'incident';
    case 'place':
      return noun === 'place';
    default:
      return counter === noun;
  }
}

const sorted = (roles: readonly CountedRole[]): readonly CountedRole[] =>
  [...roles].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
