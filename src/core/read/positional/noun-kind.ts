import type { Language } from '../../languages/language.ts';
import type { NounKind } from '../../languages/noun-words.ts';
import { kindOfCounted } from '../figures/counted-kinds.ts';
import { modelOf } from '../figures/model-of.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { surnameBy } from './surname-by.ts';

/** Kinds of what bears a name of its own behind it. */
const NAMED: ReadonlySet<NounKind | undefined> = new Set<NounKind>(['materiel', 'person', 'leader']);

/** Kinds of a word that names things of several kinds, the first apart; undefined of others. */
export function otherKinds({ info }: Token): readonly NounKind[] | undefined {
  const senses = info.all('noun');
  return senses.length < 2 ? undefined : senses.slice(1).map(({ kind }) => kind);
}

/** `the 42nd Foot`: behind a number in order a word with a capital names a body of men. */
const numbered = (tokens: readonly Token[], headAt: number): boolean =>
  (tokens[headAt] as Token).info.capital &&
  memberAt(tokens, headAt - 1)?.kind === 'figure' &&
  !/\d$/.test((tokens[headAt - 1] as Token).info.surface);

/** `the armoured cruiser Halden`: the word before the name tells a machine. */
function materiel(info: Token['info']): boolean {
  const noun = info.sense('noun');
  if (noun !== undefined) return noun.kind === 'materiel';
  const object = info.sense('object') ?? info.sense('subset');
  return object !== undefined && kindOfCounted(object.object) === 'materiel';
}

/** `the New York Times`: a word for a stretch of time, or one of the list, behind another with a capital names a paper. */
function paper({ tokens, language }: ClauseInput, headAt: number, from: number): boolean {
  const { info, time } = tokens[headAt] as Token;
  const noun = info.sense('noun');
  if (noun === undefined || headAt === from || !info.capital || time >= 0) return false;
  if (noun.kind !== 'time' && language.nouns.papers?.includes(info.folded) !== true) return false;
  return memberAt(tokens, headAt - 1)?.info.capital === true;
}

/** `the frigate Constant`, `the motor maker Ford`: a common noun that is here a name is of the kind that stands before it. */
function apposed({ tokens, language }: ClauseInput, headAt: number, from: number): NounKind | undefined {
  if (headAt === from || !(tokens[headAt] as Token).info.capital) return undefined;
  if (language.names.capitalNouns === true || language.verbs.headFirst !== undefined) return undefined;
  const before = memberAt(tokens, headAt - 1)?.info;
  const kind = before?.capital === false ? before.sense('noun')?.kind : undefined;
  return NAMED.has(kind) ? kind : undefined;
}

/** What kind of thing a group names, by its head; a name by what it was found to name. */
export function kindOf(input: ClauseInput, headAt: number, from: number): NounKind | undefined {
  const { tokens, language } = input;
  const head = tokens[headAt] as Token;
  const surname = surnameBy(input, headAt, from);
  if (surname === 'mention') return 'leader';
  if (paper(input, headAt, from)) return 'text';
  const noun = head.info.sense('noun');
  if (noun?.kind === 'abstract' && numbered(tokens, headAt)) return 'formation';
  if (surname === 'title') return 'leader';
  if (noun !== undefined) return apposed(input, headAt, from) ?? (surname === 'verb' ? undefined : noun.kind);
  // `the B-17 had been hit`.
  const model = modelOf(language, head);
  if (model !== undefined) return kindOfCounted(model);
  const object = head.info.sense('object') ?? head.info.sense('subset');
  if (object !== undefined) return kindOfCounted(object.object);
  if (head.info.has('frameNoun')) return 'event';
  if (head.info.has('source')) return 'text';
  if (head.info.has('role')) return 'person';
  if (head.info.has('unit')) return 'abstract';
  return kindOfName(input, headAt, from);
}

/** Kinds of a noun beside a name that tell what the name is of. */
const TELLING: ReadonlySet<NounKind | undefined> = new Set<NounKind>([
  'leader',
  'place',
  'state',
  'formation',
]);

/** What a name that is no word of the lists names: by a machine, a title or a kind of place before it, else by what it was found to be. */
function kindOfName(
  { tokens, names, language }: ClauseInput,
  headAt: number,
  from: number,
): NounKind | undefined {
  const head = tokens[headAt] as Token;
  const name = head.name >= 0 ? names[head.name] : undefined;
  if (name === undefined) return undefined;
  const before = tokens.slice(from, headAt).filter((token) => token.name !== head.name);
  if (before.some(({ info }) => materiel(info))) return 'materiel';
  const told = before.findLast(({ info }) => TELLING.has(info.sense('noun')?.kind));
  if (told !== undefined) return told.info.sense('noun')?.kind;
  switch (name.nameKind) {
    case 'person':
      return 'leader';
    case 'place':
      return 'place';
    case 'unit':
      return 'formation';
    case 'demonym':
      return isPeople(head.info.folded, language) ? 'formation' : 'state';
    default:
      return undefined;
  }
}

/** Whether a people's name is that of its men and not of its state, by its ending. */
const isPeople = (folded: string, { nouns }: Language): boolean =>
  folded.endsWith('s') || (nouns.peoples ?? []).some((ending) => folded.endsWith(ending));
