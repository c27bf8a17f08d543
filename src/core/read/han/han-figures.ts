// Over the usual length: one walk over the numbers of a sentence, in which each may take over role and owner from those before it.

import { isCivilian } from '../../model/civilians.ts';
import { INFLICTED, PEOPLE_LOST } from '../../model/loss-roles.ts';
import type { CountedRole } from '../../model/quantity.ts';
import type { Figure, Group, Range } from '../clause.ts';
import { THINGS } from '../figures/counted-kinds.ts';
import type { Made } from '../made.ts';
import { memberAt } from '../member-at.ts';
import { FIGHTING } from './arms.ts';
import { crewOwner } from './crew-owner.ts';
import { hostOf } from './floating.ts';
import type { HanBinding } from './han-clause.ts';
import { type HanFigure, hanFigure } from './han-figure.ts';
import {
  actsItself,
  type Found,
  fateBefore,
  fromClause,
  fromDoer,
  goesOn,
  headRoles,
} from './han-figure-clause.ts';
import { fromInside } from './han-figure-inside.ts';
import { bindingOf, headsOf, isArms, ownerIn, same } from './han-figure-owner.ts';
import { includedBefore, partOfFor, sharedOwners, totalBehind } from './han-figure-parts.ts';
import { bySource, headed, speaks } from './han-figure-source.ts';
import { countedBy, measuredOf, sameThing, suited, topicThing } from './han-figure-thing.ts';
import { anotherKind, namedApart, ownedByNobody, struck, tended, theDead } from './han-figure-unowned.ts';
import type { HanFrame } from './han-frame.ts';
import { type HanGroup, kindOfWord } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { fightersIn, nobodys } from './han-men.ts';
import { isColon, isComma, isListComma, isStop } from './han-nominal.ts';
import { emptySense, HAN, type HanSense } from './han-sense.ts';
import { sideIn } from './han-side.ts';
import type { HanWord } from './han-words.ts';
import { harmedSide } from './harmed-side.ts';
import { nearestSide } from './nearest-side.ts';
import { afterKilling, isCaused, isOther, runningSide } from './running-side.ts';
import { unnamedThing } from './unnamed-thing.ts';

/** What an aside in brackets takes over from the words before it. */
export interface HostContext {
  readonly whose: Group | undefined;
  readonly roles: readonly CountedRole[];
  /** Place of the host's figure among the sentence's figures. */
  readonly total: number | undefined;
  /** The word before the bracket is a body of men, whom a bare number counts. */
  readonly body?: true;
}

const MAN: HanSense = { ...emptySense(), object: 'person' };

/** Reads the figures of one stretch of words: value and noun beside the number, role and owner from its clause. */
export function hanFigures(
  words: readonly HanWord[],
  bindings: readonly HanBinding[],
  groups: readonly HanGroup[],
  frames: readonly HanFrame[],
  lexicon: HanLexicon,
  sentence: Range,
  host: HostContext | undefined,
): { figures: Figure[]; places: number[] } {
  const figures: Figure[] = [];
  const places: number[] = [];
  const told: HanFigure[] = [];
  /** Of those to whom something was done last: who did it, and whose they are. */
  let hit: { doer: number; whose: Group } | undefined;
  /** Figures of what someone brought about. */
  const caused = new Set<number>();
  let owner: { group: Group; at: number } | undefined;
  let lastRoles: readonly CountedRole[] = [];
  let lastHeads: { roles: readonly CountedRole[]; at: number } | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as HanWord;
    if (isStop(word)) {
      owner = undefined;
      hit = undefined;
      lastHeads = undefined;
      lastRoles = [];
    }
    const next = words[at + 1];
    if (
      word.kind === 'word' &&
      word.sense.heads.length > 0 &&
      closesGroup(next) &&
      !tellsAnother(words, at, lexicon)
    )
      lastHeads = { roles: word.sense.heads, at };
    // A state word heads what follows only as its topic: 負傷は914名.
    else if (
      word.kind === 'word' &&
      word.sense.roles.length > 0 &&
      next?.kind === 'word' &&
      (next.sense.case === 'topic' || next.sense.case === 'subject' || next.sense.flags & HAN.be)
    )
      lastHeads = { roles: word.sense.roles, at };
    const heading =
      word.sense.heads.length > 0
        ? groups.find((one) => (one.case === 'topic' || one.case === 'subject') && one.headAt === at)
        : undefined;
    if (heading !== undefined) {
      const side = ownerIn(words, heading, lexicon);
      if (side !== undefined) owner = { group: side, at };
    }
    if (word.number === undefined) continue;
    const plain = hanFigure(words, at, lexicon.verbLast, lexicon.thingSigns, (counter, to) =>
      host?.body === true && counter === undefined && word.number?.scaled !== false
        ? MAN
        : unnamedThing(words, at, to, counter, told, groups, lexicon),
    );
    if (plain === undefined) continue;
    const group = groups.find((one) => one.from <= at && at < one.to);
    const thing = lexicon.verbLast ? hostOf(words, plain, group, groups) : undefined;
    // 油罐八个: a noun no list has names the thing itself.
    const before = memberAt(words, at - 1);
    const unlisted = !lexicon.verbLast && before?.kind === 'run' && before.end === word.start;
    const named =
      thing !== undefined
        ? countedBy(plain, (words[thing.headAt] as HanWord).sense)
        : unlisted
          ? plain
          : sameThing(plain, told, topicThing(words, bindings, groups, at), lexicon);
    const last = told.at(-1);
    const earlier = figures.at(-1);
    // 其中北军两万三千人，南军两万八千人: the parts go on.
    const figure =
      last?.part === true && !named.part && last.object === named.object && near(last, named, words)
        ? { ...named, part: true }
        : named;
    const binding = group === undefined ? undefined : bindingOf(bindings, group);
    const found: Found = {
      roles: figure.roles,
      roleFrom: figure.roles.length > 0 ? 'word' : 'none',
      whose: undefined,
      whoseFrom: 'none',
      by: undefined,
    };
    // 一隻も失わなかった: not one.
    if (figure.value.hi === 1 && binding?.predicate.negated === true && words[figure.to]?.form === 'も')
      continue;
    if (!figure.measure) {
      fromInside(words, figure, group, lexicon, found);
      const ship = found.whose === undefined ? crewOwner(words, figure, binding, bindings) : undefined;
      if (ship !== undefined) {
        found.whose = ship;
        found.whoseFrom = 'list';
      }
      if (thing !== undefined && found.whose === undefined) {
        found.whose = sideIn(words, lexicon, thing.from, thing.to);
        if (found.whose !== undefined) found.whoseFrom = 'word';
      }
      if (binding !== undefined && group !== undefined && !figure.whole)
        fromClause(words, figure, group, binding, bindings, frames, lexicon, found);
      // 法军伤亡三十七万七千，德军三十三万七千: the other side's figure behind a comma counts the same.
      if (
        !lexicon.verbLast &&
        !figure.total &&
        found.roleFrom === 'head' &&
        found.roles[0] === 'strength' &&
        binding?.predicate.copula === true &&
        binding.predicate.sense.form === '' &&
        last !== undefined &&
        last.object === figure.object &&
        binding.subject?.kind !== 'person' &&
        PEOPLE_LOST.has(lastRoles[0] ?? 'other') &&
        near(last, figure, words)
      ) {
        found.roles = lastRoles;
        found.roleFrom = 'list';
      }
      if (
        found.roles.length === 0 &&
        !figure.whole &&
        lastHeads !== undefined &&
        at - lastHeads.at < 30 &&
        !actsItself(group, binding, lexicon) &&
        (figure.object === 'person' ||
          figure.object === 'other' ||
          lastHeads.roles.includes('casualties') ||
          lastHeads.roles.includes('strength') ||
          lastHeads.roles.includes('lost'))
      ) {
        found.roles = headRoles(figure, lastHeads.roles);
        found.roleFrom = 'head';
      }
      if (
        found.roles.length === 0 &&
        !figure.whole &&
        !actsItself(group, binding, lexicon) &&
        last !== undefined &&
        near(last, figure, words)
      ) {
        found.roles =
          group !== undefined && group.from <= last.at && !lexicon.verbLast
            ? lastRoles
            : listRoles(figure, lastRoles);
        if (found.roles.length > 0) found.roleFrom = 'list';
      }
      // 捕虜二百名と機関銃九挺を残して退いた: what stands in one list with prisoners was captured with them.
      if (
        lexicon.verbLast &&
        found.roleFrom === 'slot' &&
        found.roles[0] === 'lost' &&
        lastRoles[0] === 'captured' &&
        last !== undefined &&
        near(last, figure, words)
      )
        found.roles = lastRoles;
      // 巡洋艦四隻を撃沈し、二隻を大破した: more of the same of whom the same befalls.
      if (
        lexicon.verbLast &&
        !figure.noun &&
        found.whose === undefined &&
        found.by !== undefined &&
        earlier?.by === found.by &&
        earlier.object === figure.object &&
        earlier.whose !== undefined
      ) {
        found.whose = earlier.whose;
        found.whoseFrom = 'list';
      }
      // 倒れた歩兵は四万五千、騎兵は二千に達した: men of another kind, told of by the same words.
      const kindOf = binding?.topic;
      if (
        lexicon.verbLast &&
        earlier !== undefined &&
        last !== undefined &&
        kindOf !== undefined &&
        earlier.roleFrom !== 'none' &&
        earlier.object === 'person' &&
        figure.object === 'person' &&
        figure.roles.length === 0 &&
        found.whose === undefined &&
        kindOf.parts.length === 1 &&
        kindOf.from >= last.to &&
        nobodys(words[kindOf.headAt] as HanWord, lexicon) &&
        headsOf(words, kindOf).length === 0 &&
        (found.roleFrom === 'none' || (found.roleFrom === 'head' && found.roles[0] === 'strength')) &&
        near(last, figure, words)
      )
        asBefore(found, earlier);
      // これを二十四万とみていた: another answer to the figure before.
      if (
        lexicon.verbLast &&
        earlier !== undefined &&
        group?.slot === 'with' &&
        binding?.groups.some((one) => one.case === 'object' && one.pronoun === true) === true &&
        earlier.object === figure.object &&
        figure.roles.length === 0
      )
        asBefore(found, earlier);
      // 报纸称五十人受伤，警方只证实十二人: a bare number of another source answers the same question.
      if (
        !lexicon.verbLast &&
        last !== undefined &&
        earlier !== undefined &&
        !last.measure &&
        last.object === figure.object &&
        !figure.noun &&
        figure.roles.length === 0 &&
        (found.roleFrom === 'none' || found.roleFrom === 'head') &&
        earlier.roleFrom !== 'none' &&
        bySource(words, bindings, binding)
      )
        asBefore(found, earlier);
      if (found.roles.length === 0 && host !== undefined && host.roles.length > 0) {
        found.roles = host.roles;
        found.roleFrom = 'list';
      }
      if (found.whose === undefined && host?.whose !== undefined) {
        found.whose = host.whose;
        found.whoseFrom = 'list';
      }
      if (
        found.whose === undefined &&
        found.by === undefined &&
        found.doneTo !== true &&
        owner !== undefined &&
        at - owner.at < 60 &&
        !figure.denied &&
        // 投下炸弹千枚，十万市民无家可归: people of no side are not of the side told before.
        (lexicon.verbLast
          ? !(isOther(figure) && found.roleFrom !== 'head') &&
            !(group !== undefined && anotherKind(words, figure, group, told, lexicon))
          : !(isOther(figure) || (theDead(words, figure) && struck(frames, owner.group, word.start))))
      ) {
        const subject = binding?.subject ?? binding?.topic;
        const clash =
          subject?.animate &&
          subject.start > owner.group.end &&
          subject.numbers.length === 0 &&
          !isArms(words, subject) &&
          headsOf(words, subject).length === 0;
        if (!clash) {
          found.whose = owner.group;
          found.whoseFrom = 'list';
        }
      }
      if (figure.whole && group !== undefined && found.roles.length === 0) {
        found.roles = fateBefore(bindings, group, THINGS.has(figure.object));
        if (found.roles.length > 0) found.roleFrom = 'slot';
      }
      // 織田軍三万は川を渡り, 戦艦八隻のうち六隻を失い: so many they are, whatever they do.
      if (
        found.roles.length === 0 &&
        group !== undefined &&
        (binding === undefined || goesOn(bindings, binding, group) === undefined) &&
        ((figure.whole && THINGS.has(figure.object) && figure.object !== 'aircraft') ||
          // 700名の部隊, 八十万人を超える軍: the body they make up.
          (lexicon.verbLast &&
            figure.object === 'person' &&
            group.kind === 'formation' &&
            group.headAt > figure.at) ||
          isForce(words, figure, group, lexicon) ||
          actsAsForce(figure, group, binding))
      ) {
        found.roles = ['strength'];
        found.roleFrom = 'head';
      }
      // 政府坚称死亡人数不超过三十万: who only tells of losses under a head does not own them; a force tells of its own.
      if (
        !lexicon.verbLast &&
        binding !== undefined &&
        found.whose !== undefined &&
        same(found.whose as HanGroup, binding.subject) &&
        ((speaks(bindings, binding) &&
          binding.subject?.kind !== 'formation' &&
          (found.roleFrom === 'head' || binding.subject?.kind !== 'state' || headed(words, figure))) ||
          // 收治伤者一百名: who takes them in, finds or buries them does not own them.
          tended(words, figure, group, binding) ||
          (binding.subjectFrom !== 'own' &&
            (isOther(figure) ||
              // 民众死亡二百人，伤一千人; 卫兵开枪，死二人，伤一人: where nobody owns those counted behind the subject he owns no more of them.
              unownedSince(figures, binding.subject) ||
              // 示威者投掷石块，有十九名警员受伤: people of another name than soldiers are told for themselves.
              namedApart(words, figure, binding, lexicon) ||
              (['wounded', 'captured', 'killed', 'casualties'].includes(found.roles[0] ?? '') &&
                afterKilling(bindings, binding)))))
      ) {
        found.whose = undefined;
        found.whoseFrom = 'none';
      }
      // 赶走三百人: people one does something to are not one's own.
      const doneTo =
        !lexicon.verbLast &&
        figure.object === 'person' &&
        (binding?.predicate.sense.acts.length ?? 0) > 0 &&
        group?.slot !== 'subject';
      if (found.roles.length === 0 && binding !== undefined && group !== undefined && !doneTo)
        fromDoer(words, figure, group, binding, lexicon, found);
      // 打退敌人七次冲锋，一百一十人只剩十九人: whose deeds are counted says nothing of men.
      if (found.whose !== undefined && figure.object !== 'incident') owner = { group: found.whose, at };
      // 民众死亡二百人，伤一千人: behind people of no side no one told of before them is meant.
      else if (figure.noun && isOther(figure) && PEOPLE_LOST.has(found.roles[0] ?? 'other'))
        owner = undefined;
      if (found.roles.length > 0) lastRoles = found.roles;
    }
    const running =
      found.whose === undefined &&
      found.by === undefined &&
      !figure.measure &&
      !figure.denied &&
      !lexicon.verbLast
        ? runningSide(words, at, figure, found.roles, binding, bindings)
        : undefined;
    if (running !== undefined && !unownedSince(figures, running)) {
      found.whose = running;
      found.whoseFrom = 'list';
      owner = { group: running, at };
    }
    const suffers =
      (found.doneTo === true || found.by !== undefined) &&
      !figure.measure &&
      !isOther(figure) &&
      INFLICTED.has(found.roles[0] ?? 'other');
    const doer = binding?.subject?.start;
    // 俘敌一万一千，缴炮三十余门: or the side of those before to whom the same one did something.
    const harmed =
      suffers && found.whose === undefined
        ? hit !== undefined && hit.doer === doer
          ? hit.whose
          : harmedSide(words, at, binding, frames, lexicon)
        : undefined;
    if (harmed !== undefined) {
      found.whose = harmed;
      found.whoseFrom = 'list';
    }
    if (suffers && doer !== undefined && found.whose !== undefined) hit = { doer, whose: found.whose };
    // 六名工人被打死，另有百余人被捕: people who are counted own no others.
    const owning = found.whose as HanGroup | undefined;
    const counted = owning?.kind === 'person' && (owning.numbers?.length ?? 0) > 0;
    if (!lexicon.verbLast && (counted || ownedByNobody(figure, found))) {
      found.whose = undefined;
      found.whoseFrom = 'none';
    }
    if (figure.object === 'mass' && binding !== undefined && group !== undefined && !lexicon.verbLast)
      fromDoer(words, figure, group, binding, lexicon, found);
    // 輸送船二隻に命中させた: what something is done to is not the doer's.
    // 師団長はこれを三百名とみた: nor is what he puts at so many.
    const aimed =
      lexicon.verbLast &&
      (group?.slot === 'to' ||
        group?.slot === 'against' ||
        (group?.slot === 'with' && binding?.groups.some((one) => one.case === 'object') === true));
    const guessed =
      !aimed &&
      found.assembles !== true &&
      found.whose === undefined &&
      found.by === undefined &&
      !figure.denied &&
      found.roles.length === 1 &&
      found.roles[0] === 'strength'
        ? nearestSide(words, bindings, binding, group, word.start, frames)
        : undefined;
    // 歩兵は二万に達した: the men who are counted.
    const itself =
      lexicon.verbLast && guessed !== undefined && nobodys(words[guessed.headAt] as HanWord, lexicon);
    if (guessed !== undefined && !itself) {
      found.whose = guessed;
      found.whoseFrom = 'guessed';
    }
    const where = figure.measure ? measuredOf(words, figure, group, binding, lexicon) : undefined;
    found.roles = suited(figure, found.roles);
    // 難民四十万人が国境を越えた: people who fight for no one are no strength.
    if (lexicon.verbLast && isOther(figure) && found.roles[0] === 'strength') {
      found.roles = ['other'];
      found.roleFrom = 'none';
      if (found.whoseFrom === 'guessed') found.whose = undefined;
    }
    // 三队, 四门火炮: arms and units that nothing is told of were there.
    if (found.roles.length === 0 && FIGHTING.has(figure.object) && !figure.denied) found.roles = ['strength'];
    if (found.roles.length === 0) {
      found.roles = ['other'];
      found.roleFrom = 'none';
    }
    const clause = binding?.clause ?? {
      start: group?.start ?? sentence.start,
      end: group?.end ?? sentence.end,
    };
    const phraseFrom = words[figure.from] as HanWord;
    const phraseTo = words[figure.to - 1] as HanWord;
    const partOf = partOfFor(figure, told, figures, host);
    const total = figure.part && partOf !== undefined ? figures[partOf] : undefined;
    // 造成四名民工受伤，其中重伤两人: the part of what one brought about is not his either, unless its own words say so.
    if (!lexicon.verbLast && binding !== undefined && isCaused(binding, bindings)) caused.add(figures.length);
    if (partOf !== undefined && caused.has(partOf) && found.whoseFrom !== 'word') {
      found.whose = undefined;
      found.whoseFrom = 'none';
    }
    // 其中北军两万三千人: a part of the losses is losses.
    if (
      total !== undefined &&
      total.roleFrom !== 'none' &&
      (found.roleFrom === 'none' || found.roles[0] === 'strength')
    ) {
      found.roles = suited(figure, total.roles);
      found.roleFrom = 'list';
    }
    const made: Made<Figure> = {
      start: word.start,
      end: word.end,
      value: figure.value,
      object: figure.object,
      roles: [...new Set(found.roles)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
      roleFrom: figure.measure ? 'word' : found.roleFrom,
      whoseFrom: found.whoseFrom,
      phrase: { start: phraseFrom.start, end: Math.max(phraseTo.end, word.end) },
      clause: { start: Math.min(clause.start, phraseFrom.start), end: Math.max(clause.end, phraseTo.end) },
      modality: figure.hedged ? 'hedged' : found.done === true ? 'act' : (binding?.force ?? 'act'),
      inferred:
        guessed !== undefined && !itself
          ? ['whose it is: the one who acts nearest before it, since no words say it']
          : running !== undefined ||
              harmed !== undefined ||
              (!lexicon.verbLast && farOwner(words, at, found.whose, told)) ||
              (binding !== undefined &&
                found.whose !== undefined &&
                found.whose === binding.subject &&
                binding.subjectFrom === 'carried')
            ? ['whose it is stands in the clause before']
            : found.whose !== undefined && found.whose.kind === undefined && found.whose.enemy !== true
              ? ['whose it is is known only by where it stands']
              : [],
    };
    if (figure.subset !== undefined) made.subset = figure.subset;
    if (figure.unit !== undefined) made.unit = figure.unit;
    if (found.whose !== undefined) made.whose = found.whose;
    if (found.by !== undefined) made.by = found.by;
    if (
      found.assembles === true &&
      found.whose === undefined &&
      figure.object === 'person' &&
      (figure.subset === undefined || isCivilian(figure.subset))
    )
      made.assembled = true;
    if (where !== undefined) made.where = where;
    if (partOf !== undefined) made.partOf = partOf;
    if (figure.denied) made.denied = true;
    figures.push(made as Figure);
    told.push(figure);
    places.push(at);
    totalBehind(figure, told, figures);
    includedBefore(group, told, figures);
  }
  return { figures: sharedOwners(figures), places };
}

/** Gives what is found the roles and the owner of the figure before. */
function asBefore(found: Found, { roles, whose }: Figure): void {
  found.roles = roles;
  found.roleFrom = 'list';
  found.whose = whose;
  found.whoseFrom = whose === undefined ? 'none' : 'list';
}

/** Whether a comma parts a figure from whose it is, and no figure of a list stands just before. */
function farOwner(
  words: readonly HanWord[],
  at: number,
  whose: Group | undefined,
  told: readonly HanFigure[],
): boolean {
  const last = told.at(-1);
  if (whose === undefined || (last !== undefined && at - last.at <= 6)) return false;
  for (let i = at - 1; i >= 0 && (words[i] as HanWord).start >= whose.end; i--)
    if (isComma(words[i]) && !isListComma(words[i])) return true;
  return false;
}

/** Whether a force or its soldiers stand directly before their number: 連合軍一万八千, 守備兵三千五百, 部下二百名. */
function isForce(
  words: readonly HanWord[],
  figure: HanFigure,
  group: HanGroup,
  lexicon: HanLexicon,
): boolean {
  if (figure.object !== 'person' || isOther(figure)) return false;
  if (fightersIn(words, figure, lexicon)) return true;
  // 登陆部队|约|八千人: a bound may stand between.
  const place = memberAt(words, figure.at - 1)?.sense.before === undefined ? figure.at : figure.at - 1;
  const before = memberAt(words, place - 1);
  if (before === undefined || before.end !== (words[place] as HanWord).start || place - 1 < group.from)
    return false;
  return kindOfWord(before, lexicon) === 'formation';
}

/** 十二艘驱逐舰分成两队, イギリス軍機60機が港を襲い: arms that do something, whatever it is, are so many strong. */
const actsAsForce = (figure: HanFigure, group: HanGroup, binding: HanBinding | undefined): boolean =>
  FIGHTING.has(figure.object) &&
  binding !== undefined &&
  !binding.predicate.passive &&
  !binding.predicate.copula &&
  (group.case === 'subject' || group.case === 'topic') &&
  (same(binding.subject, group) || same(binding.topic, group));

/** A particle, a colon or the verb "to be": the word before it heads what follows. */
const closesGroup = (next: HanWord | undefined): boolean =>
  next === undefined ||
  isColon(next) ||
  (next.kind === 'word' &&
    (next.sense.case !== undefined ||
      (next.sense.flags & (HAN.be | HAN.plain)) !== 0 ||
      next.sense.counts.length > 0));

/** 捕虜の供述: the word belongs to a noun that counts nothing. */
function tellsAnother(words: readonly HanWord[], at: number, { verbLast }: HanLexicon): boolean {
  if (!verbLast || words[at + 1]?.sense.case !== 'of') return false;
  const { kind, number, sense } = words[at + 2] ?? (words[at] as HanWord);
  const counts =
    number !== undefined ||
    sense.kind === 'abstract' ||
    sense.heads.length + sense.roles.length > 0 ||
    (sense.flags & (HAN.part | HAN.total)) !== 0;
  return kind === 'word' && !counts;
}

const near = (before: HanFigure, figure: HanFigure, words: readonly HanWord[]): boolean => {
  if (before.measure) return false;
  for (let i = before.to; i < figure.from; i++) if (isStop(words[i])) return false;
  return figure.from - before.to <= 6;
};

function listRoles(figure: HanFigure, roles: readonly CountedRole[]): readonly CountedRole[] {
  if (roles.length === 0) return [];
  if (!THINGS.has(figure.object))
    return roles.includes('strength') || roles.includes('casualties') ? roles : [];
  if (
    roles.includes('strength') ||
    roles.includes('captured') ||
    roles.includes('lost') ||
    roles.includes('damaged')
  )
    return roles;
  return roles.includes('casualties') ? ['lost'] : [];
}

/** Whether the last losses told behind a subject are nobody's, and nobody is told to have inflicted them. */
function unownedSince(figures: readonly Figure[], subject: HanGroup | undefined): boolean {
  const last = figures.at(-1);
  return (
    last !== undefined &&
    subject !== undefined &&
    last.start >= subject.end &&
    last.whose === undefined &&
    last.by === undefined &&
    last.object === 'person' &&
    PEOPLE_LOST.has(last.roles[0] ?? 'other')
  );
}
