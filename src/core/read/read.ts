import { languageOf } from '../languages/index.ts';
import type { Account, Edition } from '../model/account.ts';
import type { Interval } from '../model/interval.ts';
import type { Mention } from '../model/mention.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { Problem } from '../model/problem.ts';
import { readClaims } from './claims.ts';
import { matterFinder } from './matter.ts';
import { readNames } from './names/names.ts';
import { ofWitness } from './of-witness.ts';
import { readPassages } from './passages.ts';
import { segment } from './segment.ts';
import { monthsKnown } from './times/cldr.ts';
import { readTimes } from './times.ts';

const KINDS: readonly Mention['kind'][] = ['time', 'quantity', 'name', 'act', 'attribution', 'hedge'];

/**
 * Mentions by start, then end, then kind. Thousands of many shapes are put in order: their starts are looked up once and not at every
 * comparison.
 */
function inOrder(mentions: readonly Mention[]): Mention[] {
  const starts = new Int32Array(mentions.length);
  const order: number[] = [];
  for (let at = 0; at < mentions.length; at++) {
    starts[at] = (mentions[at] as Mention).start;
    order.push(at);
  }
  order.sort((a, b) => {
    const apart = (starts[a] as number) - (starts[b] as number);
    return apart !== 0 ? apart : behind(mentions[a] as Mention, mentions[b] as Mention);
  });
  return order.map((at) => mentions[at] as Mention);
}

/** Order of two mentions that begin together. */
const behind = (a: Mention, b: Mention): number =>
  a.end - b.end || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);

/**
 * The first step: one edition's text becomes passages with mentions and claims. Never throws.
 * A language without a folder is read for its dates, digits and capitalised names only, and a problem says so.
 */
export function readEdition(edition: Edition, account: Account, span: Interval | undefined): ReadEdition {
  const language = languageOf(edition.language);
  const problems: Problem[] = [];
  if (language === undefined) {
    problems.push({
      code: 'read.language',
      level: 'note',
      place: { account: account.key, file: edition.file },
      says: `figures and acts are not read in its language yet (${edition.language}): only ${
        monthsKnown(edition.language) ? 'dates' : 'dates in figures'
      } and names were read`,
      remedy:
        'its figures and acts must be read by a person; a language is added as one folder (docs/languages)',
    });
  }
  const { text } = edition;
  const segments = segment(text, edition.structure, language?.segment);
  const written = edition.date?.value ?? account.written?.value;
  // Lengths of time have no place in the calendar: they are mentions, and no claim is dated by them, nor by the day before them.
  const {
    times,
    lengths,
    problems: badTimes,
  } = readTimes({
    edition: edition.id,
    text,
    segments,
    language,
    code: edition.language,
    ...(span === undefined ? {} : { span }),
    ...(written === undefined ? {} : { written }),
    ofWitness: ofWitness(account),
    ...(account.calendar === undefined ? {} : { calendar: account.calendar }),
  });
  const names = readNames({ edition: edition.id, text, segments, language, times });
  const {
    claims,
    mentions: read,
    problems: badClaims,
  } = readClaims({ edition: edition.id, text, segments, language, times, lengths, names });
  const mentions = inOrder([...times, ...lengths, ...names, ...read]);
  const { passages, claims: placed } = readPassages({
    edition,
    segments,
    mentions,
    claims,
    matter: language === undefined ? undefined : matterFinder(language),
  });
  return {
    edition,
    passages,
    mentions,
    claims: placed,
    problems: [
      ...problems,
      ...badTimes.map((bad) => ({
        ...bad,
        place: { ...bad.place, account: account.key, file: edition.file },
      })),
      ...badClaims,
    ],
  };
}
