// Over the usual length: one scanner whose rules call each other over one cursor.

import type { Modality } from '../../model/claim.ts';
import type { HedgeCue } from '../clause.ts';
import { memberAt } from '../member-at.ts';
import type { HanPredicate, PredicateForm } from './han-clause.ts';
import { type HanGroup, type HanPart, hanGroup, kindOfWord } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { isColon, isComma, isHiragana, isJoin, isNominal, isStop, nounSense } from './han-nominal.ts';
import { emptySense, HAN, NEAR, VERBAL } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

export type Item =
  | { readonly type: 'group'; readonly group: HanGroup }
  | { readonly type: 'predicate'; readonly predicate: HanPredicate }
  | { readonly type: 'comma'; readonly at: number }
  | { readonly type: 'stop'; readonly at: number }
  | { readonly type: 'time'; readonly at: number }
  /** A conjunction or a connector behind a predicate (ため, が, と). */
  | { readonly type: 'link'; readonly at: number };

const MAY_BE_VERB = VERBAL | HAN.factual;

const AUX = HAN.have | HAN.passive | HAN.support;

/** Last characters of a finite form. */
const FINITE = 'るたうくすつぬむぶぐいだ';

/** Last characters of a form that goes on. */
const GOES_ON = 'てでいしりきちみびぎせれえけめべげねずまさじに';

/** The end of a stem before the causative せる. */
const A_ROW = /[さかたなまらわがば]$/;

/** Particles between a form of will and する. */
const QUOTING: ReadonlySet<string> = new Set(['と', 'とは', 'とも']);

const DICTIONARY = 'るうくすつぬむぶぐ';

/** The end of a form of will, and what makes an attempt of it: 奪おう|とした. */
const VOLITIONAL = /[おこそとのほもよろごぞどぼ]う$/;
const TRYING = /^と[しすせ]/;

/** The particle of what a deed is done to, inside a listed phrase. */
const OBJECT = 'を';

/** The particle of where and by what, which also ends verbs: 泳いで. */
const AT = 'で';

export class Scanner {
  readonly #words: readonly HanWord[];
  readonly #lexicon: HanLexicon;
  readonly #items: Item[] = [];
  readonly #asked: Uint32Array;
  readonly #answers: Uint8Array;
  #at = 0;
  /** A source was told at the head of the sentence. */
  #cited = false;

  constructor(words: readonly HanWord[], lexicon: HanLexicon) {
    this.#words = words;
    this.#lexicon = lexicon;
    this.#asked = new Uint32Array(words.length);
    this.#answers = new Uint8Array(words.length);
  }

  scan(): Item[] {
    const words = this.#words;
    let passed = 0;
    while (this.#at < words.length) {
      const at = this.#at;
      for (; passed < at; passed++) {
        const one = words[passed] as HanWord;
        if (isStop(one)) this.#cited = false;
        else if (one.sense.near & NEAR.citeAfter && one.form.length > 2) this.#cited = true;
      }
      const word = words[at] as HanWord;
      if (word.kind === 'time') this.#time();
      else if (isComma(word)) this.#push({ type: 'comma', at });
      else if (isStop(word) || isColon(word)) this.#push({ type: 'stop', at });
      else if (word.kind === 'mark') this.#at++;
      else if (this.#beginsPredicate(at)) this.#predicate();
      else if (this.#nominalAt(at)) this.#group();
      else if (word.sense.flags & (HAN.subordinator | HAN.coordinator) || word.sense.flags & HAN.hedged)
        this.#push({ type: 'link', at });
      else this.#at++;
      if (this.#at === at) this.#at++;
    }
    return this.#items;
  }

  #push(item: Item): void {
    this.#items.push(item);
    this.#at++;
  }

  /** A time and the particle behind it belong to no slot. */
  #time(): void {
    this.#push({ type: 'time', at: this.#at });
    const next = this.#words[this.#at];
    if (next?.kind === 'word' && next.sense.case !== undefined && next.sense.case !== 'object') this.#at++;
  }

  #nominalAt(at: number): boolean {
    const word = this.#words[at];
    if (word === undefined) return false;
    if (word.kind === 'word' && word.sense.case !== undefined && !behindFigure(this.#words, at)) return false;
    if (word.kind === 'word' && word.sense.flags & HAN.adverb && !nounSense(word.sense)) return false;
    // 沈めるか焼いた: か counts only behind a number.
    if (
      word.sense.counter !== undefined &&
      word.sense.flags & HAN.coordinator &&
      memberAt(this.#words, at - 1)?.number === undefined
    )
      return false;
    return isNominal(word);
  }

  /** The same question is asked many times of one word; the answer holds until the next item is found. */
  #beginsPredicate(at: number): boolean {
    const now = this.#items.length + 1;
    if (this.#asked[at] === now) return this.#answers[at] === 1;
    const answer = this.#predicateAt(at);
    this.#asked[at] = now;
    this.#answers[at] = answer ? 1 : 0;
    return answer;
  }

  /** Whether a verb begins here: a verb's form with its endings, or a noun of action with する or at the clause's end. */
  #predicateAt(at: number): boolean {
    const word = this.#words[at] as HanWord;
    const next = this.#words[at + 1];
    if (word.kind === 'number' || word.kind === 'time' || word.kind === 'mark' || word.kind === 'name')
      return false;
    if (
      word.kind === 'word' &&
      word.sense.case !== undefined &&
      !(word.sense.flags & MAY_BE_VERB) &&
      word.sense.acts.length === 0
    )
      return false;
    const follows = next?.kind === 'word' ? next.sense.flags : 0;
    const last = word.form.charAt(word.form.length - 1);
    const { verbal } = word.sense;
    if (word.sense.flags & HAN.be && this.#items[this.#items.length - 1]?.type === 'group') return true;
    if (isHiragana(last)) {
      // 眺|め|た: an unknown verb.
      if (word.kind === 'run' && isHiragana(word.form)) {
        const before = memberAt(this.#words, at - 1);
        return (
          before !== undefined &&
          before.end === word.start &&
          (before.kind === 'run' || nounSense(before.sense)) &&
          ((follows & (AUX | HAN.negation)) !== 0 ||
            (next?.kind === 'word' && next.sense.intents.length > 0 && isConnector(next)) ||
            (word.form.length <= 2 && DICTIONARY.includes(last)) ||
            (word.form.length <= 2 && before.kind === 'run' && isComma(next) && this.#leadsOn(at, last)))
        );
      }
      if (!verbal) return false;
      // 川の|戦い|で: behind の a noun.
      if (next?.form === AT && nounSense(word.sense) && memberAt(this.#words, at - 1)?.sense.case === 'of')
        return false;
      if ((next === undefined || isComma(next) || isStop(next)) && this.#befellSoMany(at)) return true;
      if (follows & (AUX | HAN.negation) || word.sense.flags & HAN.negation) return true;
      if (next?.kind === 'word' && (next.sense.intents.length > 0 || next.sense.flags & HAN.hedged))
        return true;
      if (DICTIONARY.includes(last)) return true;
      if (!GOES_ON.includes(last) || word.form.length < 2) return false;
      // 反乱を起こし|敵側に寝返った: a phrase that holds its object needs no comma, nor does the end of a sentence.
      if (isComma(next) || isStop(next)) return true;
      // 電報を送り「退け」と命じた: a message goes on to what it says.
      const sends = word.sense.acts.some(({ row }) => row.act === 'send_message');
      return isNominal(next) && word.form.includes(OBJECT) && !sends;
    }
    // 奪取しようとした: the word of trying holds the verb's own ending.
    if (
      next?.kind === 'word' &&
      next.start === word.end &&
      next.sense.intents.includes('try') &&
      !nounSense(next.sense) &&
      (verbal || nounSense(word.sense) || word.kind === 'run')
    )
      return true;
    if (
      follows & (HAN.support | HAN.passive) &&
      next?.end !== undefined &&
      next.start === word.end &&
      next.sense.case === undefined
    ) {
      if (verbal || word.kind === 'run' || nounSense(word.sense)) return true;
    }
    // 見た, 出た: a stem of one sign.
    if (
      follows & HAN.have &&
      next !== undefined &&
      next.start === word.end &&
      word.sense.flags & HAN.plain &&
      next.sense.case === undefined
    )
      return true;
    // 署名、 and 開始。: the noun of action ends the clause like a verb.
    if (verbal && nounOrPlain(word) && (next === undefined || isComma(next) || isStop(next))) {
      // 27人死亡、14人負傷。: what became of so many, in headlines and lists.
      if (this.#befellSoMany(at)) return true;
      const before = this.#items.at(-1);
      // 攻撃を公然と開始、: an adverb may stand between.
      const adverb = this.#words[at - 1];
      const how = adverb?.kind === 'word' && adverb.sense.flags & HAN.adverb && !adverb.sense.noun;
      const particle = this.#words[how ? at - 2 : at - 1];
      return (
        before?.type === 'group' &&
        before.group.case !== undefined &&
        before.group.case !== 'topic' &&
        particle?.kind === 'word' &&
        particle.sense.case !== undefined &&
        particle.sense.case !== 'of' &&
        (word.sense.roles.length === 0 ||
          before.group.case === 'object' ||
          // 小隊を島に|配備。
          (before.group.case === 'to' && this.#objectBefore()) ||
          (before.group.case === 'subject' && before.group.numbers.length > 0))
      );
    }
    return false;
  }

  /** Whether the group before the last one is what a deed is done to. */
  #objectBefore(): boolean {
    const one = this.#items.at(-2);
    return one?.type === 'group' && one.group.case === 'object';
  }

  /** Whether a number with its counter stands directly before a word that tells what befell them. */
  #befellSoMany(at: number): boolean {
    const word = this.#words[at] as HanWord;
    const counter = memberAt(this.#words, at - 1);
    const number = counter?.number === undefined ? memberAt(this.#words, at - 2) : counter;
    return (
      counter?.end === word.start &&
      number?.number !== undefined &&
      (counter === number || (counter.sense.counter !== undefined && number.end === counter.start)) &&
      (word.sense.acts.some(({ row }) => row.target?.[0] === 'subject') ||
        word.sense.counts.some(({ figure, by }) => by === undefined && figure.includes('subject')))
    );
  }

  /** 囲みを解|き|、: an unknown verb in the form that goes on, behind what it is done to. */
  #leadsOn(at: number, last: string): boolean {
    const particle = this.#words[at - 2];
    return GOES_ON.includes(last) && particle?.kind === 'word' && particle.sense.case === 'object';
  }

  #predicate(): void {
    const words = this.#words;
    const from = this.#at;
    const head = words[from] as HanWord;
    if (head.kind === 'run') this.#dropStem(from);
    let to = from + 1;
    let passive = false;
    let causative = false;
    let negated = (head.sense.flags & HAN.negation) !== 0 && head.sense.acts.length === 0;
    let force: Modality = 'act';
    const cues: HedgeCue[] = [];
    const cue = (word: HanWord, found: HedgeCue['force']): void => {
      cues.push({ start: word.start, end: word.end, force: found });
      if (force === 'act' || found === 'neg') force = found;
    };
    while (to < words.length) {
      const word = words[to] as HanWord;
      if (word.kind !== 'word' || word.start !== (words[to - 1] as HanWord).end) break;
      const { flags, intents, near } = word.sense;
      const before = words[to - 1] as HanWord;
      const particle = word.sense.case !== undefined;
      // 渡ろうとはしなかった: the word of trying, parted from its し.
      if (
        before.form.endsWith('う') &&
        QUOTING.has(word.form) &&
        /^[しすせ]/.test(words[to + 1]?.form ?? '')
      ) {
        cue(word, 'try');
        to++;
        continue;
      }
      // 奪おう|とし|て: the same in one word.
      if (VOLITIONAL.test(before.form) && TRYING.test(word.form)) {
        cue(word, 'try');
        to++;
        continue;
      }
      if (flags & HAN.negation) {
        // 派遣せ|ざるを得|なかった: what one could not but do was done.
        const twice = negated && (before.sense.flags & HAN.negation) !== 0;
        negated = !twice;
        if (twice) cues.pop();
        else cues.push({ start: word.start, end: word.end, force: 'neg' });
      } else if (flags & HAN.hedged && to > from) {
        if (!(near & NEAR.closes && this.#cited)) cue(word, 'hedged');
      } else if (isConnector(word) && !(intents.includes('plan') && flags & (HAN.subordinator | HAN.unreal)))
        cue(word, intents[0] as HedgeCue['force']);
      else if (flags & HAN.passive && !particle) passive = true;
      else if (flags & HAN.have && (!particle || endsBefore(before.form))) {
        // で and だ belong to the verb only behind ん and い.
      } else if (flags & HAN.support && !particle) {
        if (word.form.startsWith('させ') || word.form.startsWith('せしめ')) causative = true;
        // 死な|せ|た, 殺さ|せた
        if (word.form.startsWith('せ') && (to > from + 1 || A_ROW.test(before.form))) causative = true;
      } else if (flags & HAN.be && to > from + 1 && !particle) {
        // のである, のだ
      } else if (
        near & NEAR.nominal &&
        word.form === 'の' &&
        words[to + 1]?.kind === 'word' &&
        ((words[to + 1] as HanWord).sense.flags & HAN.be) !== 0
      ) {
        // の of のである
      } else break;
      to++;
    }
    const last = (words[to - 1] as HanWord).form;
    const finite =
      to === from + 1 && !isHiragana(last.charAt(last.length - 1))
        ? false
        : FINITE.includes(last.charAt(last.length - 1));
    const copula = (head.sense.flags & HAN.be) !== 0;
    const past = last.endsWith('た') || (last.endsWith('だ') && !copula);
    // 失い、: before a comma い ends a form that goes on, but for ない and たい.
    const goesOn = last.endsWith('い') && !negated && cues.length === 0 && isComma(words[to]);
    const { form, by } = this.#form(to, finite && !goesOn);
    if (by !== undefined) {
      const link = words[by] as HanWord;
      const intent = link.sense.intents.find((one) => one !== 'future');
      if (intent === 'plan' && !past) cue(link, 'plan');
      else if (intent === 'poss') cue(link, 'poss');
      else if (link.sense.flags & HAN.unreal && !past && force === 'act') force = 'poss';
    }
    let end = by === undefined ? to : by + 1;
    const denial = words[end + 1];
    if (
      form === 'nominal' &&
      words[end]?.sense.case !== undefined &&
      denial?.kind === 'word' &&
      denial.sense.flags & HAN.negation &&
      denial.sense.acts.length === 0
    ) {
      // 落とすことができなかった
      negated = true;
      cues.push({ start: denial.start, end: denial.end, force: 'neg' });
      end += 2;
    }
    if (negated) force = 'neg';
    this.#items.push({
      type: 'predicate',
      predicate: {
        from,
        to,
        headAt: from,
        sense: head.kind === 'run' ? emptySense() : head.sense,
        passive,
        causative,
        negated,
        past,
        copula,
        form,
        force,
        cues,
      },
    });
    this.#at = end;
  }

  /** 眺|めた: the stem of an unknown verb was taken for the end of a noun group. */
  #dropStem(from: number): void {
    const last = this.#items.at(-1);
    if (last?.type !== 'group' || last.group.to !== from || last.group.case !== undefined) return;
    this.#items.pop();
    const { parts } = last.group;
    const end = parts[parts.length - 1] as HanPart;
    const kept =
      end.to - 1 > end.from ? [...parts.slice(0, -1), { ...end, to: end.to - 1 }] : parts.slice(0, -1);
    if (kept.length === 0) return;
    const tail = kept[kept.length - 1] as HanPart;
    this.#items.push({
      type: 'group',
      group: hanGroup(
        this.#words,
        this.#lexicon,
        [...kept.slice(0, -1), { ...tail, link: undefined }],
        tail.link,
      ),
    });
  }

  /** How the predicate that ends before `to` stands, and the connector it takes with it. */
  #form(to: number, finite: boolean): { form: PredicateForm; by?: number } {
    const words = this.#words;
    const next = words[to];
    if (next === undefined || isStop(next) || isColon(next)) return { form: 'final' };
    if (isComma(next)) {
      // 撤退した、と彼は書いている: what is told may stand before a comma.
      const that = words[to + 1];
      if (finite && that?.kind === 'word' && that.sense.flags & HAN.that && that.sense.case === 'with')
        return { form: 'quote', by: to + 1 };
      return { form: finite ? 'final' : 'chain' };
    }
    if (next.kind === 'word') {
      const { flags, near } = next.sense;
      if (next.sense.case === 'with' || flags & HAN.that) {
        // と before a verb of saying quotes; else it joins.
        // An imperative (突撃せよと命じた) is quoted though it is no finite form.
        const teller = this.#words[to + 1]?.sense;
        const told = teller !== undefined && (teller.flags & HAN.say || teller.intents.includes('plan'));
        return { form: finite || told ? 'quote' : 'chain', by: to };
      }
      if (!finite && next.sense.case === undefined && !(flags & HAN.subordinator)) return { form: 'chain' };
      // 沈めるか焼いた: one deed or the other.
      if (finite && flags & HAN.coordinator && next.sense.counter !== undefined)
        return { form: 'chain', by: to };
      // 倒した|とし、: what is claimed.
      if (finite && flags & HAN.say && next.form.startsWith('と')) return { form: 'quote' };
      if (near & NEAR.nominal && finite) return { form: 'nominal', by: to };
      if (isConnector(next) && finite) return { form: 'subordinate', by: to };
      // のに対し, とともに: both clauses are told alike.
      if (finite && flags & HAN.subordinator && flags & HAN.coordinator) return { form: 'chain', by: to };
      if (flags & HAN.subordinator) return { form: 'subordinate', by: to };
      if (next.sense.case !== undefined) return { form: 'subordinate', by: to };
      if (finite && isNominal(next)) return { form: 'adnominal' };
      if (finite && this.#beginsPredicate(to)) return { form: 'adnominal' };
      return { form: finite ? 'final' : 'chain' };
    }
    if (
      finite &&
      (next.kind === 'name' || next.kind === 'run' || next.kind === 'number' || next.kind === 'time')
    )
      return { form: 'adnominal' };
    return { form: finite ? 'final' : 'chain' };
  }

  /** A noun group with its の-parts and lists, up to the particle that gives its part in the clause. */
  #group(): void {
    const words = this.#words;
    const parts: HanPart[] = [];
    let partCase: string | undefined;
    let from = this.#at;
    let at = this.#at;
    for (;;) {
      while (at < words.length && this.#nominalAt(at) && !(at > from && this.#beginsPredicate(at))) at++;
      if (at === from) break;
      // A time inside the group (7月31日の夜襲) is passed over.
      const next = words[at];
      const link = this.#linkAt(at, from);
      if (link !== undefined) {
        parts.push({ from, to: at, link: link.link });
        from = link.to;
        at = link.to;
        continue;
      }
      parts.push({ from, to: at, link: undefined });
      if (next?.kind === 'word') {
        let after = at;
        const one = next.sense.case;
        if (one !== undefined && one !== 'etc' && one !== 'only') {
          partCase = one;
          after++;
        } else if (one !== undefined) {
          after++;
          const following = words[after];
          if (following?.kind === 'word' && following.sense.case !== undefined) {
            partCase = following.sense.case;
            after++;
          }
        }
        const second = words[after];
        if (
          after > at &&
          second?.kind === 'word' &&
          second.sense.case === 'topic' &&
          second.start === (words[after - 1] as HanWord).end
        ) {
          partCase = partCase === undefined ? 'topic' : `${partCase}-topic`;
          after++;
        }
        at = after;
      }
      break;
    }
    if (parts.length === 0) {
      this.#at++;
      return;
    }
    const lastPart = parts[parts.length - 1] as HanPart;
    if (lastPart.link !== undefined) parts[parts.length - 1] = { ...lastPart, link: undefined };
    this.#items.push({ type: 'group', group: hanGroup(words, this.#lexicon, parts, partCase) });
    this.#at = Math.max(at, this.#at + 1);
  }

  /** Whether the run of nouns before `at` is joined to one behind it, and how. */
  #linkAt(at: number, from: number): { link: string; to: number } | undefined {
    const words = this.#words;
    const mark = words[at];
    if (mark === undefined) return undefined;
    const behind = (to: number): boolean => this.#nominalAt(to) && !this.#beginsPredicate(to);
    if (isJoin(mark) && behind(at + 1)) return { link: 'and', to: at + 1 };
    if (isComma(mark)) {
      // A list of figures: 戦死526名、負傷914名.
      const last = (words[at - 1] as HanWord).sense;
      const dated = last.kind === 'time' || last.unit?.object === 'duration';
      if (!dated && behind(at + 1) && hasFigure(words, from, at) && this.#figureAhead(at + 1))
        return { link: 'list', to: at + 1 };
      return undefined;
    }
    if (mark.kind !== 'word') return undefined;
    const part = mark.sense.case;
    if (part !== undefined && (part === 'of' || part.endsWith('-of') || part === 'named')) {
      const to = words[at + 1]?.kind === 'time' ? at + 2 : at + 1;
      if (behind(to)) return { link: part, to };
      return undefined;
    }
    if (
      part === 'etc' &&
      words[at + 1]?.kind === 'word' &&
      (words[at + 1] as HanWord).sense.case === 'of' &&
      behind(at + 2)
    )
      return { link: 'of', to: at + 2 };
    // 居留民ら七百人: those told of first among so many.
    if (
      part === 'etc' &&
      words[at + 1]?.number !== undefined &&
      mark.start === (words[at - 1] as HanWord).end
    )
      return {
        link: kindOfWord(words[at - 1] as HanWord, this.#lexicon) === 'leader' ? 'including' : 'of',
        to: at + 1,
      };
    if (part === 'including' && mark.start === (words[at - 1] as HanWord).end && behind(at + 1))
      return { link: 'including', to: at + 1 };
    if (mark.sense.flags & HAN.coordinator && part !== 'topic' && part !== 'together' && behind(at + 1)) {
      if (part !== 'with') return { link: 'and', to: at + 1 };
      // と joins like to like; else it is "with".
      let end = at + 1;
      while (end < words.length && behind(end)) end++;
      const [a, b] = [
        kindOfWord(words[at - 1] as HanWord, this.#lexicon),
        kindOfWord(words[end - 1] as HanWord, this.#lexicon),
      ];
      const group = (kind: string | undefined): string | undefined =>
        kind === 'person' || kind === 'leader' || kind === 'formation' || kind === 'state' ? 'animate' : kind;
      const after = words[end];
      const closes = after?.kind === 'word' && after.sense.case !== undefined && after.sense.case !== 'with';
      if (hasFigure(words, from, at) && hasFigure(words, at + 1, end)) return { link: 'and', to: at + 1 };
      // 半島と台湾: ground and a land.
      const land = (kind: string | undefined): boolean => kind === 'place' || kind === 'state';
      if (closes && (group(a) === group(b) || (land(a) && land(b))) && a !== undefined)
        return { link: 'and', to: at + 1 };
    }
    return undefined;
  }

  /** Whether the run of nouns that begins here holds a number. */
  #figureAhead(at: number): boolean {
    for (let i = at; i < at + 10; i++) {
      const word = this.#words[i];
      if (word === undefined || (word.kind === 'mark' && !isJoin(word))) return false;
      if (word.number !== undefined) return true;
      if (!this.#nominalAt(i) && word.sense.case !== 'of' && !(word.sense.flags & HAN.coordinator))
        return false;
    }
    return false;
  }
}

/** よう, ため, べき: a word of intent that is no verb or noun itself. */
const isConnector = ({ sense }: HanWord): boolean =>
  sense.intents.length > 0 &&
  sense.acts.length === 0 &&
  sense.counts.length === 0 &&
  !(sense.flags & MAY_BE_VERB) &&
  !nounSense(sense);

const nounOrPlain = (word: HanWord): boolean =>
  !isHiragana(word.form.charAt(word.form.length - 1)) && word.kind === 'word';

const endsBefore = (form: string): boolean => {
  const last = form.charAt(form.length - 1);
  return (
    last === 'ん' ||
    last === 'い' ||
    last === 'っ' ||
    last === 'し' ||
    last === 'れ' ||
    last === 'き' ||
    last === 'り' ||
    last === 'え' ||
    last === 'せ' ||
    last === 'じ' ||
    last === 'め' ||
    last === 'べ' ||
    last === 'け' ||
    last === 'て' ||
    last === 'ち' ||
    last === 'み' ||
    last === 'げ' ||
    last === 'ね' ||
    last === 'え' ||
    last === 'で'
  );
};

/** Whether the word at a place stands behind a number with or without its counter. */
function behindFigure(words: readonly HanWord[], at: number): boolean {
  const word = words[at] as HanWord;
  if (word.sense.after === undefined) return false;
  const before = words[at - 1];
  if (before === undefined || before.end !== word.start) return false;
  return before.number !== undefined || before.sense.counter !== undefined || before.sense.unit !== undefined;
}

function hasFigure(words: readonly HanWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]?.number !== undefined) return true;
  return false;
}
