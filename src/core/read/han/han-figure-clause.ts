// Over the usual length: role and owner of a figure are looked for in several places, in one order that must be read together.

import { actById } from '../../languages/acts.ts';
import type { CountRow } from '../../languages/frame-words.ts';
import type { CountedRole } from '../../model/quantity.ts';
import type { Binding, Group } from '../clause.ts';
import { THINGS } from '../figures/counted-kinds.ts';
import { memberAt } from '../member-at.ts';
import type { HanBinding, HanPredicate } from './han-clause.ts';
import type { HanFigure } from './han-figure.ts';
import { headsOf, JOINED_FATES, ownerIn, same } from './han-figure-owner.ts';
import type { HanFrame } from './han-frame.ts';
import type { HanGroup, HanPart } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { fightersIn, nobodys, soldierly, soldiers } from './han-men.ts';
import { isJoin, isListComma } from './han-nominal.ts';
import { HAN } from './han-sense.ts';
import { sideIn } from './han-side.ts';
import { type HanWord, SIDE } from './han-words.ts';
import { DOER } from './name-pieces.ts';
import { afterOwnDeed, isOther } from './running-side.ts';

export interface Found {
  roles: readonly CountedRole[];
  roleFrom: Binding;
  whose: Group | undefined;
  whoseFrom: Binding;
  by: Group | undefined;
  /** Told by a verb of a deed done to them: no list before says whose they are. */
  doneTo?: true;
  /** Of people told to have come together. */
  assembles?: true;
  /** Told by a denied verb as a thing done: what did not return is lost. */
  done?: boolean;
}

/** Whether a word names people by what became of them, and not by what they do: 获救者, not 起义者. */
const toldByFate = ({ form }: HanWord, { trie }: HanLexicon): boolean => {
  if (!form.endsWith(DOER)) return false;
  const stem = trie.get(form.slice(0, -1));
  if (stem === undefined) return false;
  return stem.counts.length > 0 || stem.acts.some(({ row }) => row.agent?.includes('none') === true);
};

const slotGroup = (binding: HanBinding, slot: string, not: HanGroup): HanGroup | undefined => {
  if (slot === 'subject') {
    const own =
      binding.groups.findLast((one) => !same(one, not) && one.case === 'subject') ??
      (same(binding.subject, not) ? undefined : binding.subject);
    return own;
  }
  if (slot === 'topic') return same(binding.topic, not) ? undefined : binding.topic;
  return binding.groups.findLast((one) => !same(one, not) && one.case === slot);
};

/** Role and owner by the predicate: what its rows of figures and its act say of the slot the number stands in. */
export function fromClause(
  words: readonly HanWord[],
  figure: HanFigure,
  group: HanGroup,
  binding: HanBinding,
  bindings: readonly HanBinding[],
  frames: readonly HanFrame[],
  lexicon: HanLexicon,
  found: Found,
): void {
  const { predicate } = binding;
  // 生き残ったのは二十七名だった: the clause may have taken the figure into a slot of its own.
  const taken = lexicon.verbLast ? binding.groups.find((one) => same(one, group)) : undefined;
  const slot = (taken ?? group).case ?? 'bare';
  const thing = THINGS.has(figure.object) || figure.object === 'other';
  const give = (roles: readonly CountedRole[], from: Binding): void => {
    if (roles.length === 0 || found.roleFrom === 'slot') return;
    // 捕虜二千七百人を処刑した: prisoners to whom something else happens.
    const prisoners = figure.subset === 'prisoner' && from === 'slot' && FATES.has(roles[0] ?? 'other');
    if (found.roleFrom === 'word' && !prisoners) return;
    found.roles = roles;
    found.roleFrom = from;
  };
  // 反乱軍二百名は警官十名を殺害した: behind a subject the object is what it was done to.
  const does =
    (slot === 'subject' || slot === 'topic') &&
    !predicate.passive &&
    binding.groups.some((one) => one.case === 'object' && !same(one, group));
  const row = rowFor(predicate.sense.counts, slot, predicate, does);
  const counts = predicate.copula || row?.roles.length === 0 || row?.figure.includes('subject') === true;
  const whose = (side: HanGroup | undefined, from: Binding = 'slot'): void => {
    if (side === undefined || found.whose !== undefined || same(side, group)) return;
    // 総督府の統計でも: who only tells it.
    if (lexicon.verbLast && side.kind === 'text' && headsOf(words, side).length === 0) return;
    // 騎兵は二千七百に達した: the men who are counted are not whose they are; 先住民は五万人だった: a people is.
    const counted =
      lexicon.verbLast &&
      counts &&
      figure.object === 'person' &&
      side.kind === 'person' &&
      !side.pronoun &&
      nobodys(words[side.headAt] as HanWord, lexicon);
    // 生还者五十七人: told by what became of them, they are those counted.
    if (!lexicon.verbLast && figure.object === 'person' && toldByFate(words[side.headAt] as HanWord, lexicon))
      return;
    const befalls = lexicon.verbLast && figure.object === 'person' && slot !== 'object';
    if (befalls && !soldierly(words, figure, lexicon)) {
      if (afterOwnDeed(bindings, binding, side, figure.noun)) return;
    }
    const owner = counted ? sideIn(words, lexicon, side.from, side.to) : ownerIn(words, side, lexicon);
    if (owner === undefined) return;
    found.whose = owner;
    found.whoseFrom = from;
  };
  // The topic or subject is the head of the account: ソ連側の損害は, 苏军的损失为.
  const heading = [
    slotGroup(binding, 'subject', group),
    slotGroup(binding, 'topic', group),
    lexicon.verbLast ? slotGroup(binding, 'about', group) : undefined,
    lexicon.verbLast ? slotGroup(binding, 'about-topic', group) : undefined,
    ...(predicate.copula
      ? binding.groups.filter(
          (one) => one.case === undefined && one.numbers.length === 0 && !same(one, group),
        )
      : []),
  ].find(
    (one) => one !== undefined && headsOf(words, one).length > 0 && !actsItself(group, binding, lexicon),
  );
  // 韓国側死者は130万人、北朝鮮では250万人: the side set against the first stands directly before its figure.
  const contrast = slotGroup(binding, 'at-topic', group);
  if (
    heading !== undefined &&
    contrast?.animate === true &&
    contrast.start > heading.end &&
    contrast.end <= group.start &&
    group.start - contrast.end < 6
  )
    whose(contrast);
  // 第六師団の死傷者を七百名と報告した, 一揆勢を二万とする: what is put at so many, and whose it is.
  const put = lexicon.verbLast && slot === 'with' ? slotGroup(binding, 'object', group) : undefined;
  if (put !== undefined && put.numbers.length === 0 && put.pronoun !== true) {
    const heads = headsOf(words, put);
    if (heads.length > 0) give(headRoles(figure, heads), 'head');
    else if (put.kind === 'formation') give(['strength'], 'head');
    if (heads.length > 0 || put.kind === 'formation') whose(put, 'head');
  }
  // 南軍については死者四百人: about whom the clause is said to be.
  const about = lexicon.verbLast
    ? (slotGroup(binding, 'about-topic', group) ?? slotGroup(binding, 'about', group))
    : undefined;
  if (about?.animate === true && about.end <= group.start) whose(about);
  const acts = frames.filter((one) => same(one.target, group) || same(one.agent, group));
  // 百三十四人を襲って殺した: the deed that ends it; 空袭炸死八十人: the one that tells what became of them.
  const ends = ({ act: id, target }: HanFrame): boolean => {
    const fate = same(target, group) ? actById.get(id)?.figure?.target : undefined;
    return lexicon.verbLast ? fate !== undefined && LOSES.has(fate) : fate !== undefined;
  };
  // 三千人の損害を与えた: the noun behind counts it.
  const head = words[group.headAt] as HanWord;
  if (lexicon.verbLast && group.headAt > figure.at && head.sense.heads.length > 0)
    give(headRoles(figure, head.sense.heads), 'head');
  const act = acts.find(ends) ?? acts[0];
  const next = row === undefined ? undefined : goesOn(bindings, binding, group);
  if (row?.denied === true) found.done = true;
  if (row?.assembles === true) found.assembles = true;
  // 捕虜となった将兵千八百名は収容所へ送られた: what became of them goes before what they did.
  if (lexicon.verbLast && (row === undefined || row.roles.length === 0 || row.roles[0] === 'strength')) {
    const became = fateBefore(bindings, group, thing);
    if (became.length > 0 && became[0] !== 'strength' && became[0] !== 'other') give(became, 'slot');
  }
  if (row !== undefined) {
    // 有338226名官兵撤出: what there is goes on to do or suffer something; that is its role.
    const became = next?.predicate.sense.counts.find((one) => one.figure.includes('subject'));
    // 有三架飞机|未返航: things are lost where men are missing.
    const fate = (thing ? became?.things : undefined) ?? became?.roles ?? [];
    const roles =
      next !== undefined && (fate.length > 0 || !asForce(next))
        ? fate
        : row.things !== undefined && thing
          ? row.things
          : row.roles;
    if (roles.length === 0) fromVerbBefore(words, binding, bindings, thing, give, found, lexicon);
    if (roles.length > 0) give(withJoined(words, predicate.from, roles), 'slot');
    const suffers = slot === 'subject' || slot === 'topic';
    // 九人を死なせた, 五百人を死亡させた: who lets it happen to others does it.
    const lets =
      predicate.causative && row.roles.length > 0 && slot === 'object' && row.figure.includes('subject');
    if (lets) {
      found.by ??= ['subject', 'topic']
        .map((one) => slotGroup(binding, one, group))
        .find((one) => one?.animate);
      found.by ??= binding.subject;
    } else if (row.by !== undefined && suffers && !predicate.passive) {
      // 21隻が沈没した: no one is named who did it; whose they are stands beside.
      for (const one of ['topic', 'at-topic', 'to-topic', 'at']) whose(slotGroup(binding, one, group));
    } else if (row.by !== undefined) {
      found.by ??= predicate.passive
        ? slotGroup(binding, 'by', group)
        : row.by.map((one) => slotGroup(binding, one, group)).find((one) => one?.animate);
      // 国民党军被歼灭10余万人: the one it was done to owns them.
      if (predicate.passive && !suffers) whose(slotGroup(binding, 'subject', group));
      if (!predicate.passive) found.doneTo = true;
      if (predicate.passive && found.by === undefined)
        found.by = [slotGroup(binding, 'to', group), slotGroup(binding, 'from', group)].find(
          (one) => one?.animate === true,
        );
    } else if (row.whose !== undefined && found.by === undefined) {
      // 敵に三千人の死傷者を出させた: who is made to have them.
      if (lexicon.verbLast && predicate.causative) whose(slotGroup(binding, 'to', group));
      for (const one of row.whose) whose(slotGroup(binding, one, group));
    }
    // アメリカ軍から教官150人が派遣された: who sends them has them.
    if (predicate.passive && suffers && row.roles[0] === 'strength' && lexicon.verbLast)
      whose(acts.find(({ agent }) => agent !== undefined)?.agent);
    // 日本軍では526名が戦死した: whose stands beside.
    for (const one of lets ? [] : ['at-topic', 'to-topic', 'at', 'topic'])
      if (row.by === undefined || predicate.passive || (one !== 'topic' && one !== 'at')) {
        const beside = slotGroup(binding, one, group);
        // 米軍機の空襲で五百人が死傷した: who did the deed does not own the losses.
        // Nor does a court that condemns, or the land in which it happened.
        const place = lexicon.verbLast && beside?.kind === 'state';
        if (one !== 'at' || (beside !== undefined && !isDeed(words, beside) && !place)) whose(beside, 'slot');
      }
  }
  if (act !== undefined && (row === undefined || row.roles.length === 0)) {
    const roles = actById.get(act.act)?.figure;
    const role = same(act.target, group) ? roles?.target : roles?.agent;
    if (role !== undefined) give(thing && role === 'killed' ? ['lost'] : [role], 'slot');
    if (
      same(act.target, group) &&
      act.agent !== undefined &&
      roles?.target !== undefined &&
      LOSES.has(roles.target)
    )
      found.by ??= act.agent;
    // 衛兵11名を攻撃した: those who are attacked are not the attacker's, nor those who are sentenced or driven out.
    else if (
      same(act.target, group) &&
      act.agent !== undefined &&
      (figure.object !== 'person' ||
        (roles?.target === 'strength' && !(lexicon.verbLast && isOther(figure))) ||
        (!lexicon.verbLast && !DONE_TO.has(actById.get(act.act)?.family ?? ''))) &&
      actById.get(act.act)?.family !== 'combat'
    )
      whose(act.agent);
  }
  // 527名が病気になった: a state word in another slot.
  const state = binding.groups.find(
    (one) =>
      !same(one, group) &&
      (one.case === 'to' || one.case === 'with' || one.case === undefined) &&
      one.numbers.length === 0 &&
      (words[one.headAt] as HanWord).sense.roles.length > 0 &&
      one.parts.length === 1,
  );
  if (state !== undefined && act === undefined && row === undefined)
    give((words[state.headAt] as HanWord).sense.roles, 'slot');
  if (heading !== undefined) {
    give(headRoles(figure, headsOf(words, heading)), 'head');
    whose(heading, 'head');
  }
  if (
    found.whose === undefined &&
    found.by === undefined &&
    (predicate.copula || row !== undefined) &&
    row?.by === undefined &&
    // 造成四名民工死伤: what one brought about befell others.
    !(row?.roles.length === 0 && row.whose === undefined && !predicate.copula)
  ) {
    for (const one of ['topic', 'subject', 'at-topic', 'to-topic']) whose(slotGroup(binding, one, group));
  }
  // 火砲は237門であった, 被杀害的平民达四千人: so many of them there were.
  const tells = predicate.copula || (row !== undefined && row.roles.length === 0 && row.by === undefined);
  if (tells && heading === undefined && found.roles.length === 0) {
    // 陸軍を十万人に削減した: so many of what is made more or less.
    const made = lexicon.verbLast && slot === 'to' ? slotGroup(binding, 'object', group) : undefined;
    const counted = [made, slotGroup(binding, 'topic', group), slotGroup(binding, 'subject', group)].find(
      (one) =>
        one !== undefined &&
        ((words[one.headAt] as HanWord).sense.object === figure.object ||
          (figure.object === 'person' && one.kind === 'formation')),
    );
    // 死亡した民間人は1万2000人を超える: the topic tells in its own clause what became of them.
    const became = bindings.find(
      (one) => counted !== undefined && one.predicate.form === 'adnominal' && same(one.head, counted),
    );
    const fate = (became ?? fateOf(words, binding, bindings, figure, group))?.predicate.sense.counts.find(
      (one) => one.roles.length > 0,
    )?.roles;
    if (fate !== undefined) {
      give(fate, 'head');
      const told = counted ?? slotGroup(binding, 'topic', group) ?? slotGroup(binding, 'subject', group);
      if (told !== undefined && found.whose?.start === told.start)
        found.whose = sideIn(words, lexicon, told.from, told.to);
      return;
    }
    const inside =
      figure.object === 'person' &&
      found.whoseFrom === 'word' &&
      group.numbers[0] === figure.at &&
      sideIn(words, lexicon, group.from, figure.at, figure)?.kind === 'formation';
    const arms = lexicon.verbLast && counted !== undefined && soldiers(words, counted, lexicon);
    // Of a side losses are told as often as strength.
    const force =
      lexicon.verbLast && counted?.kind === 'formation' && (words[counted.headAt] as HanWord).form !== SIDE;
    const fated = counted !== undefined && toldByFate(words[counted.headAt] as HanWord, lexicon);
    if (!fated && ((predicate.copula && (counted !== undefined || inside)) || arms || force))
      give(['strength'], 'head');
  }
  // 政府军约有6万人: a force that "has" men.
  if (
    row !== undefined &&
    found.roles.length === 0 &&
    !predicate.copula &&
    (figure.object === 'person' || THINGS.has(figure.object)) &&
    slot === 'object' &&
    (binding.subject?.kind === 'formation' || soldiers(words, binding.subject, lexicon)) &&
    next === undefined &&
    row.roles.length === 0
  )
    give(['strength'], 'slot');
  // 以三个军团推进, 二万の兵で攻めた: with so many.
  const by = lexicon.verbLast && slot === 'at' && !predicate.copula;
  if (
    found.roles.length === 0 &&
    (slot === 'means' || by) &&
    (figure.object === 'person' || THINGS.has(figure.object))
  )
    give(['strength'], 'slot');
  // 六個師団を侵攻させた: those who are made to act are so many strong.
  if (found.roles.length === 0 && predicate.causative && slot === 'object' && !isOther(figure))
    give(['strength'], 'slot');
  // 参加した約一万人のうち: the clause before the noun tells what became of them.
  if (found.roles.length === 0) {
    give(fateBefore(bindings, group, thing), 'slot');
  }
  // A figure with its own state word under any other verb still belongs to the subject.
  if (
    found.whose === undefined &&
    found.by === undefined &&
    found.roles.length > 0 &&
    row === undefined &&
    act === undefined
  ) {
    if (found.roles.includes('captured')) {
      if (heading === undefined)
        found.by = [slotGroup(binding, 'subject', group), slotGroup(binding, 'topic', group)].find(
          (one) => one?.animate === true,
        );
      return;
    }
    for (const one of ['at-topic', 'to-topic', 'topic', 'subject']) whose(slotGroup(binding, one, group));
  }
}

/** 処刑された人の数は一万, 捕虜となった者は千二百人: the clause before those a figure counts. */
function fateOf(
  words: readonly HanWord[],
  binding: HanBinding,
  bindings: readonly HanBinding[],
  figure: HanFigure,
  group: HanGroup,
): HanBinding | undefined {
  if (figure.object !== 'person') return undefined;
  const told = slotGroup(binding, 'topic', group) ?? slotGroup(binding, 'subject', group);
  if (told === undefined || told.numbers.length > 0) return undefined;
  const of = words[told.parts[0]?.to === undefined ? told.headAt : (told.parts[0] as HanPart).to - 1];
  if (of?.sense.object !== 'person') return undefined;
  return bindings.find((one) => one.predicate.form === 'adnominal' && same(one.head, told));
}

/** 修建了八千座碉堡, 投弹十一万吨: what one does or makes, in so many, is told of him. */
export function fromDoer(
  words: readonly HanWord[],
  figure: HanFigure,
  group: HanGroup,
  binding: HanBinding,
  lexicon: HanLexicon,
  found: Found,
): void {
  const { object } = figure;
  if (found.whose !== undefined || found.by !== undefined || binding.predicate.passive) return;
  // 把三名传教士交给官府, 登记难民一万人: people of another name than soldiers are not his who does something with them.
  if (!lexicon.verbLast && group.case === 'object' && object === 'person' && figure.noun)
    if (!fightersIn(words, figure, lexicon)) return;
  // 被告二十五人を有罪とした, 村落三か所を砲撃した: people and places something is done to are not the doer's.
  if (lexicon.verbLast && group.case === 'object' && (object === 'person' || object === 'place')) return;
  // 輸送船二隻に命中させた: nor is what it is aimed at.
  if (lexicon.verbLast && (group.slot === 'to' || group.slot === 'against')) return;
  const doer = slotGroup(binding, 'subject', group);
  if (doer?.animate !== true || doer.numbers.length > 0) return;
  if (lexicon.verbLast && object === 'person' && nobodys(words[doer.headAt] as HanWord, lexicon)) return;
  found.whose = ownerIn(words, doer, lexicon);
  if (found.whose !== undefined) found.whoseFrom = 'slot';
}

/** 屠杀平民及战俘达三十万人: the deed stands in the verb before, the number behind one that only tells how many. */
function fromVerbBefore(
  words: readonly HanWord[],
  binding: HanBinding,
  bindings: readonly HanBinding[],
  thing: boolean,
  give: (roles: readonly CountedRole[], from: Binding) => void,
  found: Found,
  lexicon: HanLexicon,
): void {
  const before = memberAt(bindings, bindings.indexOf(binding) - 1);
  if (before === undefined || before.clause.start !== binding.clause.start) return;
  const row = before.predicate.sense.counts.find(
    (one) => one.roles.length > 0 && one.figure.includes('object'),
  );
  const object = before.groups.find((one) => one.case === 'object');
  if (row === undefined || object === undefined || object.numbers.length > 0) return;
  give(row.things !== undefined && thing ? row.things : row.roles, 'slot');
  if (row.by !== undefined) found.by ??= before.subject?.animate === true ? before.subject : undefined;
  found.whose ??= sideIn(words, lexicon, object.from, object.to);
  if (found.whose !== undefined) found.whoseFrom = 'slot';
}

/** 戦死または行方不明となった: a state word joined before the predicate counts with it. */
function withJoined(
  words: readonly HanWord[],
  at: number,
  roles: readonly CountedRole[],
): readonly CountedRole[] {
  const join = memberAt(words, at - 1);
  const before = memberAt(words, at - 2);
  if (
    join === undefined ||
    before === undefined ||
    before.sense.roles.length === 0 ||
    before.number !== undefined
  )
    return roles;
  if (!(isJoin(join) || isListComma(join) || (join.kind === 'word' && join.sense.flags & HAN.coordinator)))
    return roles;
  return [...new Set([...before.sense.roles, ...roles])];
}

/** The verb whose subject is the figure told by the verb before it (有五人|受伤). */
export const goesOn = (
  bindings: readonly HanBinding[],
  binding: HanBinding,
  group: HanGroup,
): HanBinding | undefined => {
  if (!binding.predicate.sense.counts.some((row) => row.roles.length === 0)) return undefined;
  const next = bindings[bindings.indexOf(binding) + 1];
  return next !== undefined && same(next.subject, group) ? next : undefined;
};

/** What the clause before a noun tells of those it counts. */
export function fateBefore(
  bindings: readonly HanBinding[],
  group: HanGroup,
  thing: boolean,
): readonly CountedRole[] {
  const became = bindings.find((one) => one.predicate.form === 'adnominal' && same(one.head, group));
  const fate = became?.predicate.sense.counts.find((one) => one.figure.includes('subject'))?.roles ?? [];
  return thing && fate[0] === 'killed' ? ['lost'] : fate;
}

/** What may become of prisoners. */
const FATES: ReadonlySet<CountedRole> = new Set(['killed', 'wounded', 'missing']);

/** 死者は五十人とみられ、二千人が国外へ逃れた: those who do something are not what the head counts. */
export const actsItself = (
  group: HanGroup | undefined,
  binding: HanBinding | undefined,
  { verbLast }: HanLexicon,
): boolean =>
  verbLast &&
  group?.case === 'subject' &&
  binding !== undefined &&
  !binding.predicate.copula &&
  binding.predicate.sense.counts.length === 0 &&
  binding.predicate.sense.acts.length > 0;

/** Whether a group tells a deed. */
const isDeed = (words: readonly HanWord[], { headAt, kind }: HanGroup): boolean =>
  kind === 'event' || (words[headAt] as HanWord).sense.acts.some((act) => !act.verb);

/** Whether those who do it are told as a force: they attack, land or are sent. */
const asForce = ({ predicate }: HanBinding): boolean =>
  predicate.sense.acts.some(({ row }) => {
    const roles = actById.get(row.act)?.figure;
    return roles?.agent === 'strength' && row.act !== 'withdraw';
  });

/** Families of acts done to people who are not one's own. */
const DONE_TO: ReadonlySet<string> = new Set(['repression', 'domestic', 'movement', 'outcome']);

const LOSES: ReadonlySet<CountedRole> = new Set(['killed', 'wounded', 'captured', 'lost', 'damaged']);

export function headRoles(figure: HanFigure, heads: readonly CountedRole[]): readonly CountedRole[] {
  const thing = THINGS.has(figure.object);
  if (thing) {
    if (heads.includes('strength')) return ['strength'];
    if (heads.includes('captured')) return ['captured'];
    return heads.includes('casualties') || heads.includes('lost') ? ['lost'] : [];
  }
  // 損害 and its like head both people and things: people are casualties.
  const people = heads.filter((role) => role !== 'lost');
  if (people.length === 0) return heads.includes('lost') ? ['casualties'] : [];
  if (people.length > 1 && people.includes('casualties')) return ['casualties'];
  // 死者・行方不明者: fates told together are one undivided figure.
  return people.every((role) => JOINED_FATES.has(role)) ? people : [people[0] as CountedRole];
}

function rowFor(
  rows: readonly CountRow[],
  slot: string,
  { copula, negated, passive }: HanPredicate,
  does: boolean,
): CountRow | undefined {
  const at = slot.endsWith('-topic') ? slot.slice(0, -6) : slot;
  return rows.find(
    (row) =>
      // 十二機が帰還しなかった: what did not come back is lost.
      (row.denied !== true || negated) &&
      !(does && row.by !== undefined) &&
      (row.figure.includes(at) ||
        row.figure.includes(slot) ||
        ((passive || copula) && (slot === 'subject' || slot === 'topic') && row.figure.includes('object')) ||
        (slot === 'topic' && row.figure.includes('subject'))),
  );
}
