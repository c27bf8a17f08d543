import type { Language } from '../languages/language.ts';
import type { Structure } from '../model/account.ts';
import type { ActClaim, Claim, QuantityClaim } from '../model/claim.ts';
import { readClaims } from './claims.ts';
import { readNames } from './names/names.ts';
import { segment } from './segment.ts';
import { readTimes } from './times.ts';

/** Reads one example in a language as an edition of its own; `structure`: what its file says of its runs. */
export function claimsIn(text: string, language: Language, structure: readonly Structure[] = []): Claim[] {
  const segments = segment(text, structure, language.segment);
  const { times, lengths } = readTimes({ edition: 'e', text, segments, language, code: language.code });
  const names = readNames({ edition: 'e', text, segments, language, times });
  return readClaims({ edition: 'e', text, segments, language, times, lengths, names }).claims;
}

/**
 * What is missing or wrong of one expectation among the claims; empty when it is met. The notation:
 * `Q 526 eq person killed Japanese` (value or lo..hi, comparator, object, roles joined by commas, words of the party or `-`),
 * `A attack Japanese hill act` (act, with `:` and its manner where it has one, words of agent and target or `-`, force; `_` for a space), several joined by ` ; `,
 * at the end of one `@source` for each who is said to say so, outermost first, `@-` for the narrator,
 * `!` for nothing at all, `!Q` and `!A` for no figure and no act, with words behind (`!A kill`) for none that begins so. Words joined by `/` are variants by language;
 * with `open`, `-` says nothing about the slot.
 */
export function unmet(expectation: string, claims: readonly Claim[], variant = 0, open = false): string[] {
  const problems: string[] = [];
  for (const one of expectation.split(' ; ')) {
    const wanted = one.trim();
    if (
      wanted === '!'
        ? claims.length > 0
        : wanted === '!Q'
          ? claims.some((claim) => claim.kind === 'quantity')
          : wanted === '!A'
            ? claims.some((claim) => claim.kind === 'act')
            : wanted.startsWith('!') && claims.some((claim) => begins(claim, wanted.slice(1).split(' ')))
    )
      problems.push(`${wanted} but ${claims.map(told).join(' ; ')}`);
    if (wanted.startsWith('!')) continue;
    const all = wanted.split(' ').map((word) => word.split('/')[variant] ?? (word.split('/')[0] as string));
    const words = all.filter((word) => !word.startsWith('@'));
    const sources = all.filter((word) => word.startsWith('@')).map((word) => word.slice(1));
    const met = claims.some(
      (claim) =>
        isSaidBy(claim, sources) &&
        (claim.kind === 'quantity'
          ? words[0] === 'Q' && isQuantity(claim, words, open)
          : words[0] !== 'Q' && isAct(claim, words, open)),
    );
    if (!met) problems.push(`${wanted} but ${claims.map(told).join(' ; ')}`);
  }
  return problems;
}

const says = (words: string | undefined, wanted: string, open: boolean): boolean =>
  wanted === '-' ? open || words === undefined : words?.includes(wanted.replaceAll('_', ' ')) === true;

function isSaidBy({ attribution }: Claim, sources: readonly string[]): boolean {
  if (sources.length === 0) return true;
  if (sources[0] === '-') return attribution.length === 0;
  return (
    attribution.length === sources.length &&
    sources.every((source, at) => says(attribution[at]?.words, source, false))
  );
}

function isQuantity(
  { value, object, roles, whose }: QuantityClaim,
  words: readonly string[],
  open: boolean,
): boolean {
  const [, number, comparator, wantedObject, wantedRoles, ...party] = words as [
    string,
    string,
    string,
    string,
    string,
    ...string[],
  ];
  const [lo, hi = lo] = number.split('..').map(Number);
  return (
    value.lo === lo &&
    value.hi === hi &&
    value.comparator === comparator &&
    object === wantedObject &&
    [...roles].sort().join() === wantedRoles.split(',').sort().join() &&
    (party.length === 0 || says(whose?.words, party.join(' '), open))
  );
}

function isAct(
  { act, manner, agent, target, modality }: ActClaim,
  words: readonly string[],
  open: boolean,
): boolean {
  return (
    (act === words[1] || `${act}:${manner}` === words[1]) &&
    says(agent?.words, words[2] ?? '-', open) &&
    says(target?.words, words[3] ?? '-', open) &&
    modality === (words[4] ?? 'act')
  );
}

/** Whether a claim in the notation begins with these words; what fills a slot may say more. */
const begins = (claim: Claim, words: readonly string[]): boolean => {
  const own = told(claim).split(' ');
  return words.every((word, at) => own[at] === word || (at > 1 && word !== '-' && own[at]?.includes(word)));
};

/** A claim in the notation. */
export function told(claim: Claim): string {
  const words = (slot: { readonly words: string } | undefined): string =>
    slot?.words.replaceAll(' ', '_') ?? '-';
  const by = claim.attribution.map((source) => ` @${source.words.replaceAll(' ', '_')}`).join('');
  if (claim.kind === 'act')
    return `A ${claim.act}${claim.manner === undefined ? '' : `:${claim.manner}`} ${words(claim.agent)} ${words(claim.target)} ${claim.modality}${by}`;
  const { lo, hi, comparator } = claim.value;
  return `Q ${lo === hi ? lo : `${lo}..${hi}`} ${comparator} ${claim.object} ${claim.roles.join(',')} ${words(claim.whose)}${by}`;
}
