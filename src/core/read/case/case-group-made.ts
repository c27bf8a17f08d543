import type { Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { bareNumber, endsInOne } from './case-bare-number.ts';
import {
  ACCUSATIVE,
  bit,
  DATIVE,
  GENITIVE,
  INSTRUMENTAL,
  inBothNumbers,
  LOCATIVE,
  NOMINATIVE,
  PLURAL,
  SINGULAR,
} from './case-bits.ts';
import { commandedBy, isWantedByVerb } from './case-genitive-wanted.ts';
import type { CaseGroup } from './case-group.ts';
import { type Grown, growName, growOnce, isOwnName, takeName } from './case-group-grown.ts';
import type { GroupScan } from './case-group-scan.ts';
import { kindsOfName, kindsOfNoun, PERSONS } from './case-kinds.ts';
import type { WordsAt } from './case-words-at.ts';

/** Reads what stands behind a group's head. */
export interface Behind {
  /** In which numbers the noun this group is a genitive of may be the subject: its nominatives. */
  readonly subject: number;
  /** The group that begins at a token, one step deeper; nothing when that is too deep. */
  at(at: number, subject: number): CaseGroup | undefined;
}

/** The group of a head noun with all that belongs to it: names behind it, a genitive, the number and cases it may stand in. */
export function madeGroup(
  words: WordsAt,
  scan: GroupScan,
  headAt: number,
  nounless: boolean,
  behind: Behind,
): CaseGroup {
  const { tokens } = words.input;
  const { from, numeric } = scan;
  const head = tokens[headAt] as Token;
  const { info } = head;
  const word = words.wordAt(headAt);
  const onlyInstrumental =
    (scan.bits & INSTRUMENTAL) !== 0 && (scan.bits & ~inBothNumbers(INSTRUMENTAL)) === 0;
  // `526 убитыми`: the state belongs to the verb, the number stands alone.
  if (
    numeric &&
    (word.noun & GENITIVE) === 0 &&
    onlyInstrumental &&
    info.has('role') &&
    !words.isAfterPreposition(from)
  )
    return bareNumber(words, scan);
  const name = words.isName(headAt) ? words.nameAt(headAt) : undefined;
  const grown: Grown = {
    words,
    headAt,
    name,
    word,
    bits: scan.bits,
    end: headAt + 1,
    demonymAt: -1,
    counted: numeric,
    kinds:
      name !== undefined
        ? kindsOfName(name)
        : nounless && info.determiner
          ? PERSONS
          : kindsOfNoun(head, words.input.language),
  };
  if (name !== undefined) growName(grown);
  const noun = !nounless && word.pronoun === 0;
  while (noun && growOnce(grown));
  const genitive = noun ? genitiveBehind(grown, from, behind) : undefined;
  if (genitive !== undefined) grown.end = genitive.to;
  // `командир 19-й дивизии Суэтака`: the name behind the genitive is the commander's.
  if (genitive !== undefined && grown.kinds.includes('leader') && isOwnName(grown))
    takeName(grown, (tokens[grown.end] as Token).name);
  const { end, kinds } = grown;
  // Countries and towns have no plural.
  const countable = !(
    head.name >= 0 &&
    word.known &&
    info.capital &&
    (kinds.includes('state') || kinds.includes('place')) &&
    headAt > 0
  );
  const own = countable || (grown.bits & SINGULAR) === 0 ? grown.bits : grown.bits & SINGULAR;
  // `решта втекли`, `большинство погибли`
  const collective =
    words.input.language.declension?.partitives.some((stem) => info.folded.startsWith(stem)) === true;
  const bits = collective && (own & bit('sn')) !== 0 ? own | bit('pn') : own;
  // `большинство солдат` is soldiers, `семьдесят процентов флота` ships.
  const part = collective || (numeric && info.sense('unit')?.object === 'percent') ? genitive : undefined;
  // With all fields, in the order of every group: each step looks into them.
  return {
    start: (tokens[from] as Token).start,
    end: (tokens[end - 1] as Token).end,
    from,
    to: end,
    headAt,
    head: { start: head.start, end: head.end },
    kind: part === undefined ? kinds[0] : part.kinds[0],
    plural: numeric ? true : pluralOf(bits),
    numbers: genitive === undefined ? scan.held : [...scan.held, ...genitive.numbers],
    bits,
    genders: numeric ? gendersOfNumeral(words, scan, headAt) : word.genders,
    kinds: part?.kinds ?? kinds,
    parts: [],
    demonymAt: grown.demonymAt >= 0 ? grown.demonymAt : scan.demonymAt === headAt ? -1 : scan.demonymAt,
    possessiveAt: scan.possessiveAt,
    guessed: !word.known && word.pronoun === 0,
    proper: part?.proper === true || name !== undefined || (info.capital && !word.known && head.name >= 0),
    nounless,
    counted: numeric,
    measure: numeric && info.has('unit') && part === undefined,
    foreign: name !== undefined && !word.known && words.isForeign(end - 1),
    pronoun: word.pronoun !== 0 && !word.known ? true : undefined,
    oblique: word.pronoun !== 0 && !word.known && (bits & NOMINATIVE) === 0 ? true : undefined,
    enemy: info.has('enemy') ? true : undefined,
    mutual: isMutual(words, from, end) ? true : undefined,
    genitive,
    owner: genitive,
    peopleAt: grown.demonymAt >= 0 ? grown.demonymAt : undefined,
    holds: undefined,
  };
}

/** The genitive group that belongs to the head. */
function genitiveBehind(
  { bits, end, headAt, kinds, name, words }: Grown,
  from: number,
  behind: Behind,
): CaseGroup | undefined {
  const { tokens } = words.input;
  const head = tokens[headAt] as Token;
  if (name !== undefined || head.info.pronoun) return undefined;
  // `в десять утра колонны`: a time of day owns nothing.
  if (
    kinds.length > 0 &&
    kinds.every((kind) => kind === 'time') &&
    memberAt(words.input.tokens, headAt - 1)?.info.numeral === true &&
    // `к десяти годам каторги`
    tokens[end]?.info.sense('noun')?.kind !== 'abstract'
  )
    return undefined;
  // `уступила Великобритании земли`: a country owns nothing that stands behind its name.
  if (head.name >= 0 && head.info.capital && kinds.includes('state') && !kinds.includes('formation'))
    return undefined;
  // `захваченные солдаты`: what stands behind may belong to the participle.
  if (kinds.includes('person') && from > 0 && words.wordAt(from - 1).verbs.some((verb) => verb.bits !== 0))
    return undefined;
  const next = tokens[end];
  if (
    next === undefined ||
    next.kind === 'mark' ||
    next.time >= 0 ||
    next.info.coordinator ||
    (words.numberAt(end) !== undefined && !next.info.has('fused'))
  )
    return undefined;
  if (next.kind === 'figure' && words.ordinalAt(end) === 0) return undefined;
  // `нанесли шведам потери`: men are not those of their losses.
  if (
    (bits & ~inBothNumbers(DATIVE | LOCATIVE)) === 0 &&
    kinds.some((kind) => kind === 'person' || kind === 'formation') &&
    next.info.all('roleHead').some(({ role }) => role === 'casualties')
  )
    return undefined;
  // What the noun before, or the one that is a genitive of, may be as a subject.
  const subject = behind.subject | (words.isAfterPreposition(from) ? 0 : bits & NOMINATIVE);
  const group = behind.at(end, subject);
  if (
    group === undefined ||
    group.from !== end ||
    (group.bits & GENITIVE) === 0 ||
    group.pronoun === true ||
    group.counted
  )
    return undefined;
  // `пишет в своих записках Ермолов`: a man's name in a bare consonant is no genitive of several; a cape may have one.
  const oneMan = group.proper && group.guessed && (group.bits & GENITIVE & SINGULAR) === 0;
  const named = kinds.includes('place') || kinds.includes('formation') || kinds.includes('materiel');
  if (oneMan && !named && (group.bits & NOMINATIVE & SINGULAR) !== 0) return undefined;
  // `к концу месяца части отошли`: a body of men is not that of a length of time.
  if (kinds.length > 0 && kinds.every((kind) => kind === 'time') && group.kinds.includes('formation'))
    return undefined;
  // `обіцяв повстанцям прощення`: an unlisted thing behind a dative is rather what is given.
  const dativeOnly =
    (bits & ~inBothNumbers(DATIVE | LOCATIVE)) === 0 &&
    (bits & DATIVE) !== 0 &&
    !words.isAfterPreposition(from);
  const given = group.guessed && !group.proper && (group.bits & ACCUSATIVE) !== 0;
  // `нанеся противнику потери`
  const people = words.nameAt(headAt)?.nameKind === 'demonym' && kinds.includes('person');
  const dealt =
    (head.info.has('enemy') && group.kinds.includes('abstract')) || (people && group.kinds.includes('event'));
  if (dativeOnly && ((kinds.includes('person') && given) || dealt)) return undefined;
  if (kinds.includes('person') && !kinds.includes('formation')) {
    // `бойцы отряда` but not `атаковали японцы русских`
    if (
      (group.kinds.includes('person') || group.kinds.includes('leader')) &&
      !group.kinds.includes('formation') &&
      !commandedBy(words, bits, group)
    )
      return undefined;
    // What may be a nominative too is taken only in the singular.
    if ((group.bits & ~GENITIVE & ~ACCUSATIVE) !== 0 && (group.bits & SINGULAR & GENITIVE) === 0)
      return undefined;
  }
  // `чисельність війська оцінюють`: an amount is that of what stands behind.
  return isWantedByVerb(words, group, subject) && !head.info.has('roleHead') ? undefined : group;
}

function isMutual(words: WordsAt, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((words.input.tokens[at] as Token).info.has('mutual')) return true;
  return false;
}

function pluralOf(bits: number): boolean | undefined {
  if ((bits & PLURAL) === 0) return (bits & SINGULAR) === 0 ? undefined : false;
  return (bits & SINGULAR) === 0 ? true : undefined;
}

/** `дюжина танков` agrees with the numeral, `21 танк` with the noun. */
function gendersOfNumeral(words: WordsAt, { from, held }: GroupScan, headAt: number): number {
  let genders = 0;
  for (let at = from; at < headAt; at++) genders |= words.wordAt(at).genders;
  const value = memberAt(words.input.numbers, held.at(-1) ?? -1)?.value.lo ?? 0;
  return endsInOne(value) ? genders | words.wordAt(headAt).genders : genders;
}
