// Over the usual length: every rule of binding works on the same groups that wait for their verb, or on the clauses bound so far.

import type { HedgeCue, Range } from '../clause.ts';
import { memberAt } from '../member-at.ts';
import { governing } from './governing.ts';
import type { HanBinding, HanClauses, HanPredicate, HanSaying } from './han-clause.ts';
import { type HanGroup, withCase } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { isComma } from './han-nominal.ts';
import { HAN, NEAR } from './han-sense.ts';
import type { HanWord } from './han-words.ts';
import type { Item } from './scan-verb-last.ts';
import { verblessClause } from './verbless-clause.ts';

interface Pending {
  readonly group: HanGroup;
  /** How many commas stood before it. */
  readonly comma: number;
}

/** Acts by which one makes another act. */
const TELLS: ReadonlySet<string> = new Set(['order', 'demand', 'request', 'forbid', 'propose']);

/** Gives every predicate the groups before it: particles say which slot, commas and forms say whose they are. */
export class BinderVerbLast {
  readonly #words: readonly HanWord[];
  /** Verbs that tell a figure only of a text. */
  readonly #weak: ReadonlySet<string>;
  readonly #bindings: HanBinding[] = [];
  readonly #sayings: HanSaying[] = [];
  readonly #subjects: HanGroup[] = [];
  readonly #groups: HanGroup[] = [];
  readonly #hedges: HedgeCue[] = [];
  #pending: Pending[] = [];
  #commas = 0;
  #topic: HanGroup | undefined;
  /** The topic before it, when no verb came between: ゲリラ側は、戦死者は九人だけだと述べた. */
  #outer: HanGroup | undefined;
  /** How many bindings there were when the topic was told. */
  #topicAt = -1;
  /** Bindings at the head of the sentence whose subject comes with a later verb: 敵を追って、軍は入った. */
  #orphans: number[] = [];
  /** Of these, the ones whose subject is the later one only where は marks it: 河を渡った後、軍は. */
  #until: number[] = [];
  /** Subject that the verbs behind its own share. */
  #shared: HanGroup | undefined;
  #sharedFrom: 'shared' | 'carried' = 'shared';
  #clauseStart: number;
  #sentenceStart: number;
  /** The quotation that was closed last. */
  #quoted: Range | undefined;
  /** Where the last time told in this sentence begins. */
  #lastTime: number | undefined;
  /** Bindings whose force the next predicate decides (攻撃することを決めた). */
  #governed: readonly number[] = [];
  /** The chained binding that waits for the same noun. */
  #chained: number | undefined;
  /** The adnominal binding whose noun comes next. */
  #headless: number | undefined;

  constructor(words: readonly HanWord[], opened: number, { weak }: HanLexicon) {
    this.#words = words;
    this.#weak = weak;
    this.#clauseStart = opened;
    this.#sentenceStart = opened;
  }

  bind(items: readonly Item[], quoted: readonly Range[]): HanClauses {
    const told = this.#toldIn(items, quoted);
    let quote = 0;
    let outside: (() => void) | undefined;
    for (let n = 0; n < items.length; n++) {
      const item = items[n] as Item;
      const at = this.#startOf(item);
      if (outside !== undefined && at >= (told[quote] as Range).end) {
        outside();
        outside = undefined;
        quote++;
      }
      if (outside === undefined && told[quote] !== undefined && at >= (told[quote] as Range).start)
        outside = this.#enter(told[quote] as Range);
      switch (item.type) {
        case 'comma':
          this.#comma();
          break;
        case 'stop':
          this.#stop((this.#words[item.at] as HanWord).end);
          break;
        case 'time':
          this.#lastTime = (this.#words[item.at] as HanWord).start;
          break;
        case 'group':
          this.#group(listed(item.group, items[n + 1], items[n + 2]));
          break;
        case 'predicate':
          this.#predicate(item.predicate);
          break;
        case 'link':
          break;
      }
    }
    outside?.();
    this.#verbless();
    return {
      groups: this.#groups,
      bindings: this.#bindings,
      sayings: this.#sayings,
      subjects: this.#subjects,
      hedges: this.#hedges,
    };
  }

  #startOf(item: Item): number {
    if (item.type === 'group') return item.group.start;
    return (this.#words[item.type === 'predicate' ? item.predicate.from : item.at] as HanWord).start;
  }

  /** Quotations with a verb of their own; the others are names. */
  #toldIn(items: readonly Item[], quoted: readonly Range[]): readonly Range[] {
    let n = 0;
    return quoted.filter(({ start, end }) => {
      let tells = false;
      for (; n < items.length; n++) {
        const item = items[n] as Item;
        const at = this.#startOf(item);
        if (at >= end) break;
        if (at >= start && item.type === 'predicate') tells = true;
      }
      return tells;
    });
  }

  /** Lets what waits wait until the quotation is over: the verb inside is not its own. Returns the way out. */
  #enter(quote: Range): () => void {
    const pending = this.#pending;
    const topic = this.#topic;
    const shared = this.#shared;
    const sharedFrom = this.#sharedFrom;
    const clauseStart = this.#clauseStart;
    const sentenceStart = this.#sentenceStart;
    this.#pending = [];
    this.#headless = undefined;
    this.#clauseStart = quote.start;
    return () => {
      this.#pending = [...pending, ...this.#pending];
      this.#topic = topic;
      this.#shared = shared;
      this.#sharedFrom = sharedFrom;
      this.#clauseStart = clauseStart;
      this.#quoted = quote;
      // 「砲弾が落ちた。戦死四名」と記す: the sentences of a quotation are told by one.
      this.#sentenceStart = sentenceStart;
    };
  }

  /** What waits for a verb that does not come is said of the subject. */
  #verbless(): void {
    const own = this.#pending.map(({ group }) => group);
    const last = own.at(-1);
    this.#pending = [];
    if (
      last === undefined ||
      this.#headless !== undefined ||
      !own.some((group) => group.numbers.length > 0 || group.case === 'subject')
    )
      return;
    const subject = own.find((group) => group.case === 'subject') ?? this.#topic ?? this.#shared;
    const clause = verblessClause(own, subject, 'own', this.#outer ?? this.#topic, {
      start: this.#clauseStart,
      end: last.end,
    });
    // 250万人ともいわれる
    const behind = this.#words[last.to];
    const told = behind?.kind === 'word' && behind.start === last.end && behind.sense.flags & HAN.hedged;
    this.#bindings.push(told ? { ...clause, force: 'hedged' } : clause);
    // 捕虜となったのは千余名にすぎなかった: what is told of the clause before.
    if (this.#governed.length > 0) this.#govern(clause.predicate, own, this.#bindings.length - 1);
    this.#governed = [];
  }

  #comma(): void {
    // 国境線が不明確で、: "to be" in the form that goes on.
    const last = this.#pending.at(-1);
    const told = this.#topic !== undefined || this.#pending.some(({ group }) => group.case === 'subject');
    if (told && last?.group.case === 'at' && last.comma === this.#commas && this.#saysOf(last.group)) {
      this.#pending[this.#pending.length - 1] = { ...last, group: withCase(last.group, undefined) };
      this.#verbless();
    }
    this.#commas++;
  }

  #stop(end: number): void {
    this.#verbless();
    this.#shared = undefined;
    this.#topic = undefined;
    this.#outer = undefined;
    this.#orphans = [];
    this.#until = [];
    this.#lastTime = undefined;
    this.#commas++;
    this.#clauseStart = end;
    this.#sentenceStart = end;
  }

  /** Whether a group before で can be what is said of the subject: a figure or a quality, no place, name or deed. */
  #saysOf(group: HanGroup): boolean {
    if (group.numbers.length > 0) return true;
    return (
      (group.kind === undefined || group.kind === 'abstract') &&
      (this.#words[group.headAt] as HanWord).kind !== 'name'
    );
  }

  #group(told: HanGroup): void {
    // コルテスは: an unknown name told of may act and own.
    const head = this.#words[told.headAt] as HanWord;
    const named =
      told.kind === undefined &&
      told.numbers.length === 0 &&
      (told.case === 'topic' || told.case === 'subject') &&
      head.name?.nameKind === 'other';
    const group = named ? { ...told, animate: true } : told;
    this.#groups.push(group);
    if (this.#headless !== undefined) this.#meant(this.#headless, group);
    this.#headless = undefined;
    if (group.case !== 'topic') {
      this.#pending.push({ group, comma: this.#commas });
      return;
    }
    // 自らは四機を失った: the one told of before goes on; 一隻も失わなかった: a number by itself is no new one.
    if (this.#topic !== undefined && (isSelf(head) || head.number !== undefined)) {
      // 使者を送ったが、二人は殺された: some of them do or suffer something themselves.
      const some = this.#words[group.to]?.form === 'は' && this.#topicAt < this.#bindings.length;
      if (head.number !== undefined)
        this.#pending.push({ group: withCase(group, some ? SOME : undefined), comma: this.#commas });
      return;
    }
    // 戦死者は4,380名、捕虜は5,917名: the figure before belongs to the topic before.
    if (
      this.#topic !== undefined &&
      this.#pending.some(({ group: one }) => one.numbers.length > 0 && one.case === undefined)
    )
      this.#verbless();
    // 損害は死傷千四百に対し、守備側は三百: so is the figure that the next is set against.
    const against = this.#pending.at(-1);
    if (this.#topic !== undefined && against?.group.case === 'against' && against.group.numbers.length > 0) {
      this.#pending[this.#pending.length - 1] = { ...against, group: withCase(against.group, undefined) };
      this.#verbless();
    }
    if (this.#topic !== undefined && this.#topicAt === this.#bindings.length && this.#topic.animate)
      this.#outer = this.#topic;
    this.#topic = group;
    this.#topicAt = this.#bindings.length;
    this.#shared = undefined;
    this.#subjects.push(group);
  }

  /** 高地を攻撃する計画: the noun behind tells the force, and the one told of is the one who means to act. */
  #meant(at: number, head: HanGroup): void {
    const one = this.#bindings[at] as HanBinding;
    const { sense } = this.#words[head.headAt] as HanWord;
    const intent = sense.intents[0];
    const chained = this.#chained;
    this.#chained = undefined;
    // 介入したという兆候: the noun is what the clause tells, and takes no part in it.
    const link = this.#words[one.predicate.to - 1];
    if (link?.sense.case === 'named' && !head.animate && head.kind !== 'materiel') return;
    if (intent === undefined || one.force !== 'act' || one.predicate.past) {
      this.#change(at, { head });
      if (chained === at - 1 && one.subject === undefined && head.animate)
        this.#change(chained, { subject: withCase(head, 'subject'), subjectFrom: 'own' });
      return;
    }
    const told = sense.acts.some((act) => TELLS.has(act.row.act)) ? undefined : (this.#shared ?? this.#topic);
    const subject = one.subject ?? told;
    this.#change(at, { head, force: intent, subject });
    // 連隊を派遣して反乱を鎮圧させる方針: what is chained to it is meant too.
    const before = memberAt(this.#bindings, at - 1);
    const own = before?.predicate.form === 'chain' && before.subject === subject && before.force === 'act';
    if (own && before.clause.end + 1 >= (one.groups[0]?.start ?? one.clause.start))
      this.#change(at - 1, { force: intent });
  }

  #change(at: number, parts: Partial<HanBinding>): void {
    this.#bindings[at] = { ...(this.#bindings[at] as HanBinding), ...parts };
  }

  #predicate(predicate: HanPredicate): void {
    this.#hedges.push(...predicate.cues);
    this.#placeSome(predicate);
    if (predicate.form === 'adnominal') this.#adnominal(predicate);
    else this.#main(predicate);
  }

  /** 二人は殺された, 三隻は拿捕した: some of those told before are what it befalls, or what it is done to. */
  #placeSome({ passive, sense }: HanPredicate): void {
    const at = this.#pending.findIndex(({ group }) => group.case === SOME);
    if (at < 0) return;
    const one = this.#pending[at] as Pending;
    const befalls = passive || !sense.acts.some(({ row }) => (row.target ?? ['object']).includes('object'));
    this.#pending[at] = { ...one, group: withCase(one.group, befalls ? 'subject' : undefined) };
  }

  /** Only what stands behind the last comma, or directly before; each slot once, a second subject is the main clause's. */
  #adnominal(predicate: HanPredicate): void {
    const own: HanGroup[] = [];
    const seen = new Set<string>();
    let subject: HanGroup | undefined;
    while (this.#pending.length > 0 && subject === undefined) {
      const last = this.#pending[this.#pending.length - 1] as Pending;
      // ソ連の占領した高地: の marks the subject of such a clause.
      const slot = last.group.case === 'of' ? 'subject' : (last.group.case ?? 'bare');
      if (last.comma < this.#commas && (own.length > 0 || slot === 'subject')) break;
      if (seen.has(slot) && slot !== 'at' && slot !== 'to') break;
      seen.add(slot);
      this.#pending.pop();
      if (slot === 'subject') subject = withCase(last.group, 'subject');
      own.unshift(subject ?? last.group);
    }
    if (subject !== undefined) this.#beforeOwnSubject(predicate, own, seen);
    const begin = (this.#words[predicate.from] as HanWord).start;
    this.#headless = this.#bindings.length;
    this.#chainedTo(predicate, own, this.#headless - 1);
    this.#bindings.push({
      predicate,
      groups: own,
      subject,
      subjectFrom: 'own',
      topic: this.#topic,
      head: undefined,
      clause: { start: Math.min(own[0]?.start ?? begin, begin), end: this.#endOf(predicate) },
      force: predicate.force,
    });
  }

  /** 賊によって宝物が奪われた事件, 仁川に米軍が上陸する可能性: who did it, or the ground it is done to, may stand before the subject. */
  #beforeOwnSubject({ passive, sense }: HanPredicate, own: HanGroup[], seen: ReadonlySet<string>): void {
    const last = this.#pending.at(-1);
    if (last === undefined || last.comma < this.#commas || last.group.to + 1 < (own[0] as HanGroup).from - 1)
      return;
    const { slot, kind, case: part } = last.group;
    const ground =
      (kind === 'place' || kind === 'border') &&
      (part === 'to' || part === 'object') &&
      !passive &&
      sense.acts.some(({ row }) => row.target?.includes(slot) === true);
    if (seen.has(slot) || !(ground || (passive && part === 'by'))) return;
    this.#pending.pop();
    own.unshift(last.group);
  }

  /** 河を越えて侵入した部隊: what is chained right before belongs to the same noun, whatever the topic is. */
  #chainedTo(predicate: HanPredicate, own: readonly HanGroup[], before: number): void {
    const one = memberAt(this.#bindings, before);
    this.#chained =
      one?.predicate.form === 'chain' &&
      one.predicate.to === predicate.from &&
      own.length === 0 &&
      one.subject === one.topic &&
      one.groups.every((group) => group.case !== 'subject')
        ? before
        : undefined;
  }

  #endOf(predicate: HanPredicate): number {
    return (this.#words[predicate.to - 1] as HanWord).end;
  }

  #main(predicate: HanPredicate): void {
    // 攻撃する|命令を下した: the noun told of is part of the verb.
    if (this.#headless !== undefined) {
      const tells = predicate.sense.acts.some((act) => TELLS.has(act.row.act));
      const force = governing(predicate) ?? (tells ? 'plan' : undefined);
      if (force !== undefined && this.#bindings[this.#headless]?.force === 'act')
        this.#change(this.#headless, { force });
      this.#headless = undefined;
    }
    // 日本軍が7,000名、ソ連軍が22,950名であった: each subject with its own slots shares the verb.
    const clusters = gapped(this.#pending);
    this.#pending = [];
    const all = this.#withManner(clusters.pop() as HanGroup[], predicate);
    const own = this.#topic === undefined ? all : all.filter((group) => !this.#beforeTopic(group));
    for (const cluster of clusters) {
      const clause = {
        start: (cluster[0] as HanGroup).start,
        end: (cluster[cluster.length - 1] as HanGroup).end,
      };
      const subject = cluster.find((group) => group.case === 'subject');
      this.#bindings.push({
        predicate,
        groups: cluster,
        subject,
        subjectFrom: 'own',
        topic: this.#outer ?? this.#topic,
        head: undefined,
        clause,
        force: predicate.force,
      });
    }
    const ownSubject =
      own.findLast((group) => group.case === 'subject') ??
      this.#soMany(own, predicate) ??
      this.#headline(own);
    if (ownSubject !== undefined) this.#subjects.push(ownSubject);
    const index = this.#bindings.length;
    // 委員は、当該地域は領土であると反論した: behind what is quoted the first topic goes on.
    if (this.#outer !== undefined && memberAt(this.#bindings, index - 1)?.predicate.form === 'quote') {
      this.#topic = this.#outer;
      this.#outer = undefined;
    }
    const subject = ownSubject ?? this.#goingOn() ?? this.#topic ?? this.#shared;
    if (subject === undefined && predicate.form === 'chain' && !isIf(this.#words[predicate.to - 1]))
      this.#orphans.push(index);
    else if (subject === undefined && predicate.form !== 'final') {
      if (tellsWhen(this.#words[predicate.to])) this.#until.push(index);
    } else if (subject?.animate === true) {
      // 何者かが発砲し、兵士一人が行方不明になった: so many are no late subject of what came before.
      if (subject.numbers.length === 0)
        for (const at of subject === this.#topic ? [...this.#orphans, ...this.#until] : this.#orphans)
          this.#change(at, { subject, subjectFrom: 'shared' });
      this.#orphans = [];
      this.#until = [];
    }
    const end = this.#endOf(predicate);
    this.#bindings.push({
      predicate,
      groups: own,
      subject,
      subjectFrom:
        ownSubject !== undefined || subject === undefined || subject === this.#topic
          ? 'own'
          : this.#sharedFrom,
      topic: predicate.copula ? (this.#outer ?? this.#topic) : this.#topic,
      head: undefined,
      clause: {
        start: Math.min(
          this.#clauseStart,
          (this.#words[predicate.from] as HanWord).start,
          this.#lastTime ?? this.#clauseStart,
        ),
        end,
      },
      force: predicate.force,
    });
    if (predicate.force === 'hedged' && predicate.form === 'final') this.#hearsay(index);
    if (this.#governed.length > 0) this.#govern(predicate, own, index);
    const governs =
      predicate.form === 'nominal' ||
      predicate.form === 'quote' ||
      (predicate.form === 'subordinate' && predicate.cues.some((cue) => cue.force === 'plan'));
    this.#governed = governs ? [index] : [];
    if (predicate.sense.flags & HAN.say && !predicate.negated) this.#say(predicate, own, ownSubject, index);
    if (
      ownSubject !== undefined &&
      // 七名が殺されたが、鎮圧された: so many are not spoken of further on.
      (predicate.form === 'chain' || ownSubject.numbers.length === 0) &&
      (predicate.form === 'chain' || predicate.form === 'final' || this.#topic === undefined)
    ) {
      this.#shared = ownSubject;
      this.#sharedFrom = predicate.form === 'chain' ? 'shared' : 'carried';
    }
    this.#clauseStart = end;
  }

  /** 発砲、2人死亡: so many before a word that tells what befell them, where no one is the topic. */
  #soMany(own: readonly HanGroup[], { from, sense }: HanPredicate): HanGroup | undefined {
    const last = own.at(-1);
    const befell =
      last?.case === undefined &&
      last?.to === from &&
      last.numbers.length > 0 &&
      this.#topic === undefined &&
      sense.acts.some(({ row }) => row.target?.[0] === 'subject');
    return befell ? withCase(last, 'subject') : undefined;
  }

  /** 米軍、首都を占領: in headlines the one who acts stands before a comma at the head of the sentence, without a particle. */
  #headline(own: readonly HanGroup[]): HanGroup | undefined {
    const first = own[0];
    const comma = first === undefined ? undefined : this.#words[first.to];
    if (
      first === undefined ||
      first.case !== undefined ||
      !first.animate ||
      first.numbers.length > 0 ||
      first.start !== this.#sentenceStart ||
      comma === undefined ||
      !isComma(comma) ||
      this.#topic !== undefined
    )
      return undefined;
    return withCase(first, 'subject');
  }

  /** 積極的に参加した; 提案に強硬に反対した: behind another に, unknown signs with に directly before the verb tell how. */
  #withManner(own: readonly HanGroup[], predicate: HanPredicate): HanGroup[] {
    return own.map((one, at) => {
      if (one.case !== 'to' || one.kind !== undefined || one.parts.length > 1 || one.numbers.length > 0)
        return one;
      const head = this.#words[one.headAt] as HanWord;
      if (this.#isManner(one)) return withCase(one, 'how');
      const goal = memberAt(own, at - 1);
      const told = (goal?.slot === 'to' || goal?.slot === 'against') && !this.#isManner(goal);
      const behind = told && goal.to + 1 === one.from && one.to + 1 === predicate.from;
      return behind && head.kind === 'run' ? withCase(one, 'how') : one;
    });
  }

  #isManner({ headAt, kind }: HanGroup): boolean {
    const { form, sense } = this.#words[headAt] as HanWord;
    return kind === undefined && ((sense.near & NEAR.adjective) !== 0 || form.endsWith(MANNER));
  }

  /** Aは砦を落とし、住民が国境を越えて逃れた: the subject told in the clause this one is chained to goes on, whatever the topic is. */
  #goingOn(): HanGroup | undefined {
    const before = this.#bindings.at(-1);
    if (before?.predicate.form !== 'chain' || before.predicate.copula) return undefined;
    const { subject } = before;
    if (subject === undefined || subject === before.topic || subject === this.#topic) return undefined;
    if (this.#topicAt >= this.#bindings.length) return undefined;
    const head = this.#words[subject.headAt] as HanWord;
    // 残存兵力が三百に満たないとして、許可を求めた: what is counted does not go on.
    return subject.animate && head.number === undefined && head.sense.heads.length === 0
      ? subject
      : undefined;
  }

  /** 500名を失い、300名を捕虜にしたという: hearsay at the end is hearsay of all that goes on to it. */
  #hearsay(index: number): void {
    for (let at = index - 1; at >= 0; at--) {
      const one = this.#bindings[at] as HanBinding;
      const { form } = one.predicate;
      if (one.clause.start < this.#sentenceStart || (form !== 'chain' && form !== 'adnominal')) return;
      if (form === 'chain' && one.force === 'act') this.#change(at, { force: 'hedged' });
    }
  }

  /** What a predicate governs takes its force, and the one who is told to act acts. */
  #govern(predicate: HanPredicate, own: readonly HanGroup[], index: number): void {
    const force = governing(predicate);
    // 国境を越えたのは日本軍である: the one named last did it.
    const named = predicate.copula
      ? own.findLast((group) => group.case === undefined && group.animate)
      : undefined;
    const whatever = predicate.copula ? own.findLast((group) => group.case === undefined) : undefined;
    // 撃墜されたのは16機であった: the figure is what it was done to.
    const numbers = predicate.copula || predicate.sense.counts.some(({ roles }) => roles.length === 0);
    const counted = numbers
      ? own.findLast((group) => (group.case === undefined || group.case === 'to') && group.numbers.length > 0)
      : undefined;
    const tells = predicate.sense.acts.some((act) => TELLS.has(act.row.act));
    for (const at of this.#governed) {
      const one = this.#bindings[at] as HanBinding;
      if (counted !== undefined && one.predicate.form === 'nominal') {
        const { passive, sense } = one.predicate;
        const itself = sense.counts.some(
          ({ figure }) => figure.includes('subject') && !figure.includes('object'),
        );
        const slot = passive || itself ? 'subject' : 'object';
        if (!one.groups.some((group) => group.case === slot)) {
          const group = withCase(counted, slot);
          this.#change(at, {
            groups: [...one.groups, group],
            ...(slot === 'subject' ? { subject: group, subjectFrom: 'own' as const } : {}),
          });
          this.#change(index, { groups: own.filter((mine) => mine !== counted) });
          continue;
        }
      }
      // What is quoted as done was not planned.
      const done = force === 'plan' && one.predicate.form === 'quote' && one.predicate.past;
      if (force !== undefined && !done) this.#change(at, { force: one.predicate.negated ? 'neg' : force });
      // 攻撃を受けたのは自国の哨所である: whatever suffered it; 占領したのは高地である: what it was done to.
      const suffers = one.predicate.passive || (one.predicate.sense.flags & HAN.undergo) !== 0;
      const told = one.predicate.form === 'nominal' ? (suffers ? whatever : named) : undefined;
      if (told !== undefined && !one.groups.some((group) => group.case === 'subject'))
        this.#change(at, { subject: withCase(told, 'subject'), subjectFrom: 'own' });
      else if (
        whatever !== undefined &&
        one.predicate.form === 'nominal' &&
        named === undefined &&
        (whatever.kind === 'place' || whatever.kind === 'materiel') &&
        !one.groups.some((group) => group.case === 'object')
      )
        this.#change(at, { groups: [...one.groups, withCase(whatever, 'object')] });
      if (!tells) continue;
      // 部隊に攻撃するよう命じた: he is the target of the order too.
      const ordered = one.groups.find(
        (group) =>
          (group.case === 'to' || group.case === 'against') &&
          // スミスに案を出すよう求めた: an unknown name is someone who can be told.
          (group.animate || (group.kind === undefined && isForeign(this.#words[group.headAt]))),
      );
      if (
        ordered !== undefined ||
        one.subject === undefined ||
        one.subject === this.#topic ||
        one.subject === this.#shared
      ) {
        this.#change(at, {
          groups: one.groups.filter((group) => group !== ordered),
          subject: ordered === undefined ? undefined : withCase(ordered, 'subject'),
          subjectFrom: 'own',
          topic: undefined,
        });
      }
      if (ordered !== undefined) this.#change(index, { groups: [ordered, ...own] });
    }
  }

  /** A verb of saying reports the quoted clause or figure before it. */
  #say(
    predicate: HanPredicate,
    own: readonly HanGroup[],
    ownSubject: HanGroup | undefined,
    index: number,
  ): void {
    const quoted = memberAt(this.#bindings, index - 1);
    const with_ = own.find((one) => one.case === 'with' && one.numbers.length > 0);
    // 十七両の撃破と二百挺の鹵獲を: と joins what is given.
    const figure = own.some((one) => one.case === 'object' && one.start > (with_?.start ?? 0))
      ? undefined
      : with_;
    if (quoted?.predicate.form === 'quote' && predicate.passive && ownSubject === undefined) {
      // 亡くなったと推計される: no one is named who says so.
      if (quoted.force === 'act') this.#change(index - 1, { force: 'hedged' });
    } else if (quoted?.predicate.form === 'quote') {
      const { end } = quoted.clause;
      const tellers = [ownSubject, this.#outer, this.#topic, this.#shared].filter((one) => one !== undefined);
      // 「損害は三百だ」と連隊長は書いている: who says it may stand behind.
      const verb = (this.#words[predicate.from] as HanWord).start;
      const speaker =
        tellers.find((one) => one.start >= end && one.end <= verb) ?? tellers.find((one) => one.start < end);
      const from =
        speaker !== undefined && speaker.end <= end ? this.#behindParticle(speaker) : this.#sentenceStart;
      this.#saying(predicate, speaker, Math.max(this.#sentenceStart, Math.min(from, end)), end);
      if (speaker !== undefined) this.#withoutSpeaker(speaker, index);
      // 北京が挑発したと非難した: who is said to have done it is accused.
      const accused = quoted.subject;
      if (
        accused !== undefined &&
        (accused.animate || accused.kind === 'place') &&
        accused !== speaker &&
        predicate.sense.acts.some((act) => act.row.act === 'accuse') &&
        !own.some((group) => group.case === 'object' || group.case === 'against')
      )
        this.#change(index, { groups: [...own, withCase(accused, 'object')] });
    } else if (figure !== undefined) {
      // 損失を2500名と見積もる: the figure before と is what is said.
      const quote = this.#quoted;
      const start = own.find((one) => one.case === 'object')?.start ?? figure.start;
      const inside = quote !== undefined && quote.start <= start && figure.end <= quote.end;
      this.#saying(predicate, this.#topic ?? ownSubject, inside ? quote.start : start, figure.end);
      this.#change(index, { subject: undefined, topic: undefined });
    } else {
      // 公式資料は戦死三百名を挙げている: a text that gives a figure tells it.
      // 大本営は捕虜千名を報じた: so does whoever reports it, and not who only has it (八百名を数えた).
      const given = own.filter((one) => one.numbers.length > 0);
      const last = given.at(-1);
      const weak = this.#weak.has((this.#words[predicate.headAt] as HanWord).form);
      const teller = [ownSubject, this.#topic].find(
        (one) =>
          one !== undefined && one.numbers.length === 0 && (one.kind === 'text' || (!weak && one.animate)),
      );
      if (last?.case === 'object' && teller !== undefined && !predicate.passive)
        this.#saying(predicate, teller, (given[0] as HanGroup).start, last.end);
    }
  }

  #saying(predicate: HanPredicate, speaker: HanGroup | undefined, start: number, end: number): void {
    const { flags } = predicate.sense;
    // 負傷者は七千人とする説がある: what is counted tells nothing.
    const sense = speaker === undefined ? undefined : this.#words[speaker.headAt]?.sense;
    if (sense !== undefined && sense.roles.length + sense.heads.length > 0) return;
    this.#sayings.push({
      cue: { start: (this.#words[predicate.from] as HanWord).start, end: this.#endOf(predicate) },
      speaker: predicate.passive ? undefined : speaker,
      scope: { start, end },
      stance: flags & HAN.doubts ? 'doubts' : flags & HAN.adopts ? 'adopts' : 'reports',
    });
  }

  /** Who only reports is no agent of what he reports; a side that tells of a deed without an agent tells of its own. */
  #withoutSpeaker(speaker: HanGroup, index: number): void {
    const side = speaker.kind === 'formation' || speaker.kind === 'state';
    for (let at = 0; at < index; at++) {
      const one = this.#bindings[at] as HanBinding;
      if (one.subject !== speaker || one.clause.start < speaker.start) continue;
      this.#change(at, side ? { subjectFrom: 'carried' } : { subject: undefined, topic: undefined });
    }
  }

  /** 銃声が響き、隊長は: a subject that a comma parts from the topic behind it did what an unknown verb told. */
  #beforeTopic(group: HanGroup): boolean {
    const topic = this.#topic as HanGroup;
    return (
      group.case === 'subject' &&
      group.to < topic.from &&
      this.#words.slice(group.to, topic.from).some((word) => isComma(word))
    );
  }

  #behindParticle(group: HanGroup): number {
    return this.#words[group.to]?.end ?? group.end;
  }
}

/** 自ら, 自身: words that stand for the one told of. */
const isSelf = ({ sense }: HanWord): boolean =>
  (sense.flags & HAN.possessive) !== 0 && (sense.flags & HAN.determiner) === 0 && sense.kind === undefined;

/** A word in katakana that no list has: a name, for what a list does not know. */
const isForeign = (word: HanWord | undefined): boolean =>
  word !== undefined &&
  (word.name?.nameKind === 'other' || word.kind === 'run') &&
  /^[ァ-ヺー]+$/.test(word.form);

/** The part of a bare number before は until its verb is known. */
const SOME = 'some';

/** The sign that makes of a noun a way to do something: 積極的に. */
const MANNER = '的';

/** 渡った後, 攻撃した際: the clause says when, and as a rule of the one who is told of next. */
const tellsWhen = (word: HanWord | undefined): boolean => ((word?.sense.near ?? 0) & NEAR.when) !== 0;

/** 避難すれば: on a condition another acts as often as the same. */
const isIf = (word: HanWord | undefined): boolean =>
  word?.kind === 'word' && (word.sense.flags & HAN.unreal) !== 0 && word.form.endsWith('ば');

/** A figure without a particle before a comma shares that of the next group: a list. */
function listed(group: HanGroup, next: Item | undefined, after: Item | undefined): HanGroup {
  if (
    group.case !== undefined ||
    group.numbers.length === 0 ||
    next?.type !== 'comma' ||
    after?.type !== 'group' ||
    after.group.numbers.length === 0
  )
    return group;
  const shared = after.group.case;
  return shared === undefined || shared === 'topic' ? group : withCase(group, shared);
}

/** Groups before one verb, cut where a new subject begins behind a comma and the one before it has its slots already. */
function gapped(pending: readonly Pending[]): HanGroup[][] {
  const out: HanGroup[][] = [[]];
  const begun = { subject: -1, 'at-topic': -1 };
  for (const { group, comma } of pending) {
    const lead = group.case;
    if (lead === 'subject' || (lead === 'at-topic' && group.animate)) {
      if (begun[lead] >= 0 && comma > begun[lead] && (out[out.length - 1] as HanGroup[]).length > 1)
        out.push([]);
      begun[lead] = comma;
    }
    (out[out.length - 1] as HanGroup[]).push(group);
  }
  return out;
}
