import type { AttributionScope, Group, Range } from '../clause.ts';
import type { Sense, SenseOf } from '../lexicon/claim-senses.ts';
import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { phrasesAt } from '../lexicon/phrases-at.ts';
import { bucketOf, mayHold } from '../lexicon/word-bucket.ts';
import type { WordInfo } from '../lexicon/word-info.ts';
import { memberAt } from '../member-at.ts';
import { bracketed } from './bracketed.ts';
import { bucketsNear, closeOf } from './close-of.ts';
import { fromItsClause } from './from-its-clause.ts';
import { fitsGap } from './gap-of-source.ts';
import { gappedTellers } from './gapped-tellers.ts';
import { headedByText } from './headed-by-text.ts';
import { holdsThat } from './holds-that.ts';
import { inItsClause } from './in-its-clause.ts';
import { insideSaying } from './inside-saying.ts';
import { ownedFigures } from './owned-figure.ts';
import { parted } from './parted.ts';
import { phraseScope } from './phrase-scope.ts';
import { groupEnding, groupStarting, spanGroup } from './source-groups.ts';
import { statedBy } from './stated-by.ts';
import { titleAt } from './title-at.ts';
import { toldBehind } from './told-behind.ts';
import { untilOther } from './until-other.ts';

/** The phrases of citing in a sentence: `according to Soviet data`. */
export const citedPhrases = (input: ClauseInput, clauses: Clauses): readonly AttributionScope[] =>
  byPhrase(input, clauses).map((one) => insideSaying(clauses, untilOther(input, clauses, one)));

/**
 * Who is said to say so: phrases, verbs of saying found by the clause engine, and sources in brackets behind a figure. Outermost first.
 */
export function readAttributions(
  input: ClauseInput,
  clauses: Clauses,
  phrases: readonly AttributionScope[],
): AttributionScope[] {
  const behind = toldBehind(input, clauses);
  const apart = [
    ownedFigures(input, clauses),
    bracketed(input, clauses),
    headedByText(input, clauses),
    statedBy(input, clauses),
    holdsThat(input, clauses),
    behind,
    gappedTellers(input, clauses),
  ].flat();
  if (phrases.length === 0 && apart.length === 0 && clauses.sayings.length === 0) return [];
  const found = [...phrases, ...apart.filter(({ cue }) => !phrases.some((one) => meet(one.cue, cue)))];
  for (const { verb, speaker, scope, stance } of clauses.sayings) {
    if (speaker !== undefined && !maySpeak(input, speaker)) continue;
    if (behind.some(({ cue }) => cue.start >= verb.start && cue.end <= verb.end)) continue;
    // `s'il faut en croire la chronique`: the verb is a word of the phrase.
    if (phrases.some(({ cue }) => meet(cue, verb))) continue;
    // `говорится в донесении`: the phrase has named the text.
    if (speaker !== undefined && phrases.some(({ source }) => source !== undefined && meet(source, speaker)))
      continue;
    // Where he ends what the phrase says, he says only what follows.
    const begins = phrases.some((one) => one.scope.end === speaker?.start) ? (speaker?.start ?? 0) : 0;
    const own = begins > scope.start ? { start: begins, end: scope.end } : scope;
    found.push({
      cue: verb,
      ...(speaker === undefined ? {} : { source: speaker as Group }),
      scope: own,
      stance,
    });
  }
  // The wider run is the outer speaker; of equal ones he who has a verb (`за даними розвідки, писав майор, ...`).
  const cited = new Set<AttributionScope>(phrases);
  return found.sort(
    (a, b) =>
      b.scope.end - b.scope.start - (a.scope.end - a.scope.start) ||
      Number(cited.has(a)) - Number(cited.has(b)) ||
      a.cue.start - b.cue.start,
  );
}

const meet = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

const NAMED: ReadonlySet<string> = new Set(['person', 'leader', 'state', 'formation', 'place']);

/** People, organs and texts may say something; hills and tanks may not. */
function maySpeak({ tokens }: ClauseInput, group: TokenGroup): boolean {
  const head = tokens[group.headAt] as Token;
  if (head.info.has('source') || group.pronoun === true) return true;
  // `если верить преданию`: an unlisted noun whose ending alone makes it abstract may be a text.
  const unlisted = group.kind === undefined || (head.info.senses.length === 0 && !NAMED.has(group.kind));
  return unlisted
    ? head.name >= 0 || (head.kind === 'word' && (head.info.senses.length === 0 || head.info.capital))
    : ['person', 'leader', 'state', 'formation', 'text'].includes(group.kind);
}

function byPhrase(input: ClauseInput, clauses: Clauses): AttributionScope[] {
  const { tokens } = input;
  const out: AttributionScope[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!token.info.cue || token.time >= 0) continue;
    const alone = patternsOf(token.info);
    const longer = token.info.leads(tokens[at + 1]?.info);
    if (alone.length === 0 && !longer) continue;
    const made = phraseAt(input, clauses, at, longer, out.length > 0);
    if (made !== undefined) {
      out.push(made);
      while (at + 1 < tokens.length && (tokens[at + 1] as Token).end <= made.cue.end) at++;
    }
  }
  return parted(input, out);
}

/** The phrase of citing that begins at a token: the longest opening first, and of several with one opening those that go on behind the source. */
function phraseAt(
  input: ClauseInput,
  clauses: Clauses,
  at: number,
  longer: boolean,
  other: boolean,
): AttributionScope | undefined {
  const { tokens } = input;
  const read = (length: number, senses: readonly Pattern[]): AttributionScope | undefined => {
    let near: number | undefined;
    for (const sense of senses) {
      // `за іншими`: others are others than the one named before.
      if (!other && sense.gap === '{other}') continue;
      const close = sense.before ? undefined : sense.rest[0];
      if (close !== undefined) {
        near ??= bucketsNear(tokens, at + length);
        if (!mayHold(near, bucketOf(close))) continue;
      }
      const made = scoped(input, clauses, at, length, sense);
      if (made !== undefined) return made;
    }
    return undefined;
  };
  if (longer)
    for (const { length, values } of phrasesAt(tokens, at)) {
      const made = read(length, patternsAmong(values));
      if (made !== undefined) return made;
    }
  return read(1, patternsOf((tokens[at] as Token).info));
}

type Pattern = SenseOf<'attribution'>;

const patterns = new WeakMap<readonly Sense[], readonly Pattern[]>();
const NO_PATTERNS: readonly Pattern[] = [];

/** The phrases of citing that a word alone opens, the longest first. */
const patternsOf = (info: WordInfo): readonly Pattern[] =>
  info.has('attribution') ? patternsAmong(info.senses) : NO_PATTERNS;

/** The phrases of citing among some meanings of the lists, the longest first; looked for once. */
function patternsAmong(senses: readonly Sense[]): readonly Pattern[] {
  const old = patterns.get(senses);
  if (old !== undefined) return old;
  const made = senses
    .filter((one): one is Pattern => one.tag === 'attribution')
    .sort((a, b) => b.pattern.length - a.pattern.length);
  patterns.set(senses, made.length === 0 ? NO_PATTERNS : made);
  return made;
}

function scoped(
  input: ClauseInput,
  clauses: Clauses,
  at: number,
  length: number,
  sense: Pattern,
): AttributionScope | undefined {
  const { tokens } = input;
  const { pattern, before, gap, rest } = sense;
  let source: TokenGroup | undefined;
  // `nach amtlichen Meldungen`: attributes name nobody without their noun.
  let whole: TokenGroup | undefined;
  /** `согласно «Повести временных лет»`: a text by its title. */
  let titled = false;
  let from = at;
  let to = at + length;
  if (before) {
    source = groupEnding(clauses, at);
    if (source === undefined) return undefined;
    from = source.from;
  } else {
    // The source stands behind, or inside a phrase that goes on (`by {source} own account`).
    if (rest.length > 0) {
      const end = closeOf(tokens, to, rest);
      if (end < 0) return undefined;
      source = spanGroup(tokens, to, end);
      if (tokens[end + rest.length - 1]?.info.has('source') === true && attributes(tokens, to, end))
        whole = spanGroup(tokens, to, end + rest.length);
      to = end + rest.length;
    } else {
      const title = gap === '{source}' || gap === undefined ? titleAt(input, to) : undefined;
      const starting = title ?? groupStarting(clauses, to);
      if (starting === undefined) return undefined;
      titled = title !== undefined;
      source = beforeFigures(input, starting);
      to = source.to;
    }
  }
  const other = gap === '{other}';
  // `według jednych danych`: without articles every attribute is one of the noun.
  if (other && !standsFor(input, source)) return undefined;
  if (
    !other &&
    !titled &&
    !(whole !== undefined && input.language.caseSyntax !== undefined) &&
    !maySpeak(input, source) &&
    !(tokens[source.headAt] as Token).info.has('source') &&
    !sourceInside(tokens, source)
  )
    return undefined;
  if (!fitsGap(input, clauses, source, gap, from, to)) return undefined;
  // `according to plan`, `citing fears`: what one goes by tells nothing.
  if ((tokens[source.headAt] as Token).info.has('ground')) return undefined;
  // `by Soviet sources`: a text or a witness, and no verb before whose agent it could be (`526 killed by Japanese count` has none).
  if (
    gap === '{text}' &&
    (!citable(input, source) ||
      (input.language.verbs.agentPrepositions.includes(pattern[0] as string) &&
        (memberAt(tokens, from - 1)?.info.verb === true ||
          // `is borne out by the returns`.
          (memberAt(tokens, from - 1)?.info.particle === true && tokens[from - 2]?.info.verb === true)) &&
        !behindState(input, from)))
  )
    return undefined;
  // `в печати фигурировали`: a verb behind the source; `по официальным данным`: its noun.
  const last = before ? undefined : rest.at(-1);
  const end = last === undefined ? undefined : input.lexicon.info(last);
  const goesOn = end !== undefined && !end.noun && !end.has('source');
  // `if the monk is to be believed`: what follows the source is a clause and no part of its name.
  const clause = rest.some((word) => {
    const info = input.lexicon.info(word);
    return info.be || info.pronoun;
  });
  const cue: Range = {
    start: (tokens[from] as Token).start,
    end: clause ? source.end : (tokens[Math.min(to, tokens.length) - 1] as Token).end,
  };
  const around = fromItsClause(input, clauses, from, to, phraseScope(input, from, to));
  return goesOn
    ? {
        cue,
        source: whole ?? source,
        goesOn,
        scope: inItsClause(input, clauses, from, around),
        stance: 'reports',
      }
    : { cue, source: whole ?? source, scope: around, stance: 'reports' };
}

/** `за іншими — 80`: an adjective before a dash or a comma stands for the noun that was named. */
function standsFor({ tokens }: ClauseInput, { from, headAt, to }: TokenGroup): boolean {
  const { info, name } = tokens[headAt] as Token;
  const after = tokens[to]?.info.surface ?? '';
  return to === from + 1 && name < 0 && !info.noun && !info.capital && '—–,-'.includes(after) && after !== '';
}

/** A text or a witness rather than an army or a person that might do something itself. */
function citable({ tokens }: ClauseInput, group: TokenGroup): boolean {
  const { info } = tokens[group.headAt] as Token;
  const kind = info.sense('noun')?.kind;
  return (
    info.has('source') && kind !== 'state' && kind !== 'person' && kind !== 'leader' && kind !== 'formation'
  );
}

/** Whether the verb right before a place is the state word of a figure: `526 killed by Japanese count`. */
function behindState({ tokens, numbers }: ClauseInput, at: number): boolean {
  return numbers.some(
    ({ to }) => at - to >= 1 && at - to <= 3 && !tokens.slice(to, at).some((token) => token.info.be),
  );
}

const sourceInside = (tokens: readonly Token[], group: TokenGroup): boolean => {
  for (let i = group.from; i < group.to; i++) if ((tokens[i] as Token).info.has('source')) return true;
  return false;
};

const attributes = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(
      ({ kind, name, info }) =>
        kind === 'word' && name < 0 && !info.noun && !info.possessive && !info.pronoun && !info.capital,
    );

/** The source without the figures listed behind it: `by Japanese sources, 3,000 killed and missing ...`. */
function beforeFigures({ tokens, numbers }: ClauseInput, group: TokenGroup): TokenGroup {
  const first = numbers.find((one) => one.outerFrom > group.headAt && one.outerFrom < group.to);
  if (first === undefined) return group;
  let to = first.outerFrom;
  while (to > group.headAt + 1 && (tokens[to - 1]?.kind === 'mark' || tokens[to - 1]?.info.coordinator)) to--;
  return { ...group, to, end: (tokens[to - 1] as Token).end };
}
