import type { CountedRole } from '../../model/quantity.ts';
import { GENITIVE, INSTRUMENTAL } from '../case/case-bits.ts';
import { caseWords } from '../case/case-word.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { phrasesAt } from '../lexicon/phrases-at.ts';
import { memberAt } from '../member-at.ts';

/** State words beside a number (`killed and missing`) and where they end. */
export interface StateWords {
  readonly roles: readonly CountedRole[];
  /** Token behind the last one. */
  readonly to: number;
}

const NONE: StateWords = { roles: [], to: -1 };

/**
 * The state words behind a number and its noun: `717 killed`, `792 men were killed and missing`, `3 wounded soldiers`. Words joined
 * without a number of their own make one undivided figure.
 */
export function statesBehind(input: ClauseInput, from: number, thing: number): StateWords {
  const { tokens, numbers } = input;
  const roles = new Set<CountedRole>();
  let end = -1;
  // Attributes between number and noun.
  for (let at = from; at <= thing; at++) {
    const token = tokens[at] as Token;
    if (token.time < 0 && token.info.role && !token.info.preposition) {
      addRoles(token, roles);
      end = thing + 1;
    }
  }
  let at = Math.max(from, thing + 1);
  let gap = 0;
  let joined = false;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const { info } = token;
    if (token.time >= 0 || token.kind === 'figure' || (info.numeral && !info.role)) break;
    const phrase = rolePhrase(input, at);
    if (phrase !== undefined && (end < 0 || joined || at === end)) {
      for (const role of phrase.roles) roles.add(role);
      at += phrase.length - 1;
      end = at + 1;
      gap = 0;
      joined = false;
      continue;
    }
    // `two regiments lost about 100 men`: an object with a number of its own.
    const acts = end < 0 && numbers.some((one) => one.outerFrom === at + 1 && isPast(tokens, at));
    if (info.role && (end < 0 || joined || at === end) && !acts && !notState(tokens, at)) {
      addRoles(token, roles);
      end = at + 1;
      gap = 0;
      joined = false;
      continue;
    }
    if (end >= 0 && at === end && (info.coordinator || info.surface === '/' || info.surface === ',')) {
      // Goes on only when another state word follows without a number.
      const next = tokens[at + 1];
      const over = next?.info.coordinator === true ? tokens[at + 2] : next;
      if (
        over === undefined ||
        over.info.numeral ||
        !(over.info.role || rolePhrase(input, next === over ? at + 1 : at + 2) !== undefined)
      )
        break;
      // `525 убитыми, ранены были 913`: behind a comma a state with a verb or number of its own begins the next figure.
      const behind = tokens[at + (next === over ? 2 : 3)];
      if (
        info.surface === ',' &&
        behind !== undefined &&
        (behind.info.be || behind.kind === 'figure' || behind.info.numeral)
      )
        break;
      joined = true;
      if (next !== over) at++;
      end = at + 1;
      continue;
    }
    if (end >= 0) break;
    // `158 soldats japonais furent tués`.
    const first = input.language.verbs.headFirst;
    const attribute =
      first !== undefined && (info.adjective || token.name >= 0 || first.clitics.includes(info.folded));
    if (attribute || info.be || info.have || info.has('passive') || info.adverb) {
      if (++gap > 3) break;
      continue;
    }
    break;
  }
  return roles.size === 0 ? NONE : { roles: [...roles].sort(), to: end };
}

/** A state told by several words: `died in hospital`, `shot down`. */
function rolePhrase(
  { tokens }: ClauseInput,
  at: number,
): { readonly roles: readonly CountedRole[]; readonly length: number } | undefined {
  if (!(tokens[at] as Token).info.leads(tokens[at + 1]?.info)) return undefined;
  for (const { length, values } of phrasesAt(tokens, at)) {
    if (length < 2) continue;
    const roles = values.flatMap((sense) => (sense.tag === 'role' ? [sense.role] : []));
    if (roles.length > 0) return { roles, length };
  }
  return undefined;
}

/** A past without a passive before it. */
const isPast = (tokens: readonly Token[], at: number): boolean => {
  const { info } = tokens[at] as Token;
  return (
    !info.noun && tokens[at - 1]?.info.be !== true && info.all('verb').some((sense) => sense.form === 'past')
  );
};

/** A state word that is here something else: `lost` before an object, `fell back`. */
function notState(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next === undefined || next.time >= 0) return false;
  if (token.info.verb && !token.info.noun) {
    // An active verb with an object of its own.
    const passive = tokens[at - 1]?.info.be === true;
    if (
      !passive &&
      (next.info.determiner || next.info.possessive || next.kind === 'figure' || next.info.numeral) &&
      token.info.all('verb').some((sense) => sense.form === 'past')
    )
      return true;
    if (next.info.particle && !next.info.preposition) return true;
    // `fell into their hands`: a past that is no participle, with a phrase of its own behind it.
    const verbs = token.info.all('verb');
    const phrase = next.info.preposition && (tokens[at + 2]?.time ?? 0) < 0;
    if (verbs.length > 0 && verbs.every((sense) => sense.form === 'past') && phrase)
      return verbs.some(({ entry }) =>
        entry.uses.some((use) => use.rest[0] === next.info.folded && use.row?.act !== 'kill'),
      );
  }
  return false;
}

/** State words right before a number, where a colon or a list puts them first: `dead: 525`, `killed - 717`. */
export function statesBefore(input: ClauseInput, at: number): readonly CountedRole[] {
  const { tokens } = input;
  let i = at - 1;
  let marked = i < 0;
  while (
    i >= 0 &&
    (tokens[i] as Token).kind === 'mark' &&
    /^[:–—-]$/.test((tokens[i] as Token).info.surface)
  ) {
    marked = true;
    i--;
  }
  // `убитыми 717`: a state in its own case stands first without a mark.
  const cased = !marked && input.language.conjugation !== undefined ? stateCased(input, at) : false;
  if (i < 0 || !(marked || cased)) return [];
  const roles = new Set<CountedRole>();
  for (let steps = 0; i >= 0 && steps < 5; i--, steps++) {
    const token = tokens[i] as Token;
    if (token.info.role || token.info.has('roleHead')) addRoles(token, roles);
    else if (!(token.info.coordinator && roles.size > 0)) break;
  }
  return [...roles].sort();
}

/** Whether the word before a number is a state word of a list such as `потеряли убитыми 717, ранеными 2752`. */
function stateCased(input: ClauseInput, at: number): boolean {
  const token = input.tokens[at - 1] as Token;
  const before = memberAt(input.tokens, at - 2);
  if (
    token.kind !== 'word' ||
    token.time >= 0 ||
    !token.info.role ||
    before?.kind === 'figure' ||
    before?.info.preposition === true
  )
    return false;
  const { noun, adjective } = caseWords(input.lexicon)(token.info);
  return ((noun | adjective) & (INSTRUMENTAL | GENITIVE)) !== 0;
}

function addRoles(token: Token, roles: Set<CountedRole>): void {
  const found = token.info.all('role');
  for (const sense of found) roles.add(sense.role);
  if (found.length === 0) for (const sense of token.info.all('roleHead')) roles.add(sense.role);
}

const NO_ROLES: readonly CountedRole[] = [];

/** Role a noun gives to the figure it heads: `losses`, `a garrison`. The narrowest is taken when there are several. */
export function headRoles(token: Token): readonly CountedRole[] {
  if (!token.info.has('roleHead')) return NO_ROLES;
  const all = token.info.all('roleHead').map((sense) => sense.role);
  return [...new Set(all)].sort();
}
