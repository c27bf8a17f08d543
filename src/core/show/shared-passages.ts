import type { Study } from '../model/account.ts';
import type { Evidence } from '../model/dependence.ts';
import type { Reuse, ReusedPassage } from '../model/reuse.ts';
import { type Cast, editionKey } from './cast.ts';
import { whyWords } from './chance-words.ts';
import { counted, countWords } from './number-words.ts';
import { type Quote, quoteOf } from './quote.ts';

/** Words that stand in two accounts, as far as their rights let them be shown. */
export interface SharedPassage {
  /** Sigla, and the words where they may be quoted. */
  readonly a: { readonly siglum: string; readonly quote?: Quote };
  readonly b: { readonly siglum: string; readonly quote?: Quote };
  /** What makes it more than chance, in words. */
  readonly says: string;
  /** Why that counts: what it is worth against chance, in words. */
  readonly why: string;
}

/** Passages shown under one piece of evidence; the others are counted. */
const SHOWN = 3;

/** A text's name in the search is its edition's as a study writes it. */
const nameOf = (account: string, label: string): string => (label === '' ? account : `${account}@${label}`);

/** Finds the passages of a piece of evidence, those worth most first. */
export function passageShower(
  cast: Cast,
  study: Study,
  reuse: Reuse,
): (evidence: Evidence) => { passages: SharedPassage[]; more: number } {
  const texts = new Map(
    study.accounts.flatMap(({ key, editions }) =>
      editions.map((edition) => [nameOf(key, edition.label), { account: key, edition }] as const),
    ),
  );
  const side = (name: string, start: number, end: number, hidden: boolean) => {
    const text = texts.get(name);
    const member = text === undefined ? undefined : cast.members.get(text.account);
    if (text === undefined || member === undefined) return { siglum: '' };
    const { account, edition } = text;
    const known = cast.editions.has(editionKey(account, edition.id));
    const span = { start, end, words: '' };
    const quote =
      known && !hidden
        ? quoteOf(cast, { account, edition: edition.id, span, sentence: { start, end } })
        : undefined;
    return { siglum: member.siglum, ...(quote === undefined ? {} : { quote }) };
  };
  const shown = (one: ReusedPassage): SharedPassage => {
    // What stands in an account that is not to be shown is not shown from the other either.
    const hidden = [one.a, one.b].some(
      (name) => cast.members.get(texts.get(name)?.account ?? '')?.withheld !== false,
    );
    const a = side(one.a, one.startA, one.endA, hidden);
    const b = side(one.b, one.startB, one.endB, hidden);
    const free = 'quote' in a && 'quote' in b;
    const telling =
      free && one.telling.length > 0 ? `; worth most: ${one.telling.map(({ word }) => word).join(', ')}` : '';
    const spread = one.spread > 2 ? `; it stands in ${one.spread} texts, so it may be a formula` : '';
    const alike = one.alike > 0 ? `, ${countWords(one.alike)} alike` : '';
    const moved = one.moved ? ', in another order' : '';
    return {
      a,
      b,
      says: `${counted(one.same, 'word')} the same${alike}${moved}${spread}${telling}`,
      why: whyWords(one.bits),
    };
  };
  return ({ passages = [] }) => {
    const found = passages
      .map((at) => reuse.passages[at])
      .filter((one) => one !== undefined)
      .sort((x, y) => y.bits - x.bits);
    return { passages: found.slice(0, SHOWN).map(shown), more: Math.max(0, found.length - SHOWN) };
  };
}
