import type { NounKind } from '../../languages/noun-words.ts';
import { kindOfCounted } from '../figures/counted-kinds.ts';
import { modelOf } from '../figures/model-of.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';

/** `Bush said`, `and Hill withdrew`: a word for a place in the singular that has a capital and neither an article nor a second word is somebody's name. */
function namesSomeone({ tokens, language }: ClauseInput, headAt: number, from: number): boolean {
  if (headAt !== from || language.names.capitalNouns === true) return false;
  if (language.verbs.headFirst !== undefined) return false;
  const { info, name } = tokens[headAt] as Token;
  const noun = info.sense('noun');
  if (!info.capital || noun?.kind !== 'place' || noun.plural !== false || name >= 0) return false;
  const before = memberAt(tokens, headAt - 1)?.info;
  const next = tokens[headAt + 1];
  // `in Parliament`, `at Hill 60`.
  return before?.preposition !== true && next?.kind === 'word' && !next.info.capital && next.info.verb;
}

/** Kinds of what bears a name of its own behind it. */
const NAMED: ReadonlySet<NounKind | undefined> = new Set<NounKind>(['materiel', 'person', 'leader']);

/** Kinds of a word that names things of several kinds, the first apart; undefined of others. */
export function otherKinds({ info }: Token): readonly NounKind[] | undefined {
  const senses = info.all('noun');
  return senses.length < 2 ? undefined : senses.slice(1).map(({ kind }) => kind);
}

/** `Captain Price`, `Gen. Hill`: behind a title and without an article a common noun with a capital is a surname. */
function titled(tokens: readonly Token[], headAt: number, from: number): boolean {
  const first = tokens[from] as Token;
  if (headAt === from || !first.info.capital || first.info.sense('noun')?.kind !== 'leader') return false;
  const { info } = tokens[headAt] as Token;
  if (!info.capital || info.sense('noun')?.kind === 'formation') return false;
  for (let at = from + 1; at < headAt; at++) {
    const { kind, info: between } = tokens[at] as Token;
    if (!between.capital && !(kind === 'mark' && between.surface === '.')) return false;
  }
  return true;
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

/** What kind of thing a group names, by its head; a name by what it was found to name. */
export function kindOf(input: ClauseInput, headAt: number, from: number): NounKind | undefined {
  const { tokens, names, language } = input;
  const head = tokens[headAt] as Token;
  // `arrested Mr Hunt`: a name that is another word as well.
  if (head.name >= 0 && head.info.verb && names[head.name]?.nameKind === 'person') return 'leader';
  const noun = head.info.sense('noun');
  // `the New York Times`: a paper.
  const before = memberAt(tokens, headAt - 1);
  const named =
    noun?.kind === 'time' ||
    (noun !== undefined && language.nouns.papers?.includes(head.info.folded) === true);
  const paper = named && head.info.capital && head.time < 0 && before?.info.capital === true;
  if (paper && headAt > from) return 'text';
  if (noun?.kind === 'abstract' && numbered(tokens, headAt)) return 'formation';
  if (noun !== undefined && titled(tokens, headAt, from)) return 'leader';
  if (noun !== undefined) {
    // `the frigate Constant`, `the motor maker Ford`: a common noun that is here a name, of what stands before it.
    const apposed =
      headAt > from &&
      head.info.capital &&
      language.names.capitalNouns !== true &&
      language.verbs.headFirst === undefined &&
      before?.info.capital === false &&
      NAMED.has(before.info.sense('noun')?.kind)
        ? before.info.sense('noun')?.kind
        : undefined;
    return apposed ?? (namesSomeone(input, headAt, from) ? undefined : noun.kind);
  }
  // `the B-17 had been hit`.
  const model = modelOf(language, head);
  if (model !== undefined) return kindOfCounted(model);
  const object = head.info.sense('object') ?? head.info.sense('subset');
  if (object !== undefined) return kindOfCounted(object.object);
  if (head.info.has('frameNoun')) return 'event';
  if (head.info.has('source')) return 'text';
  if (head.info.has('role')) return 'person';
  if (head.info.has('unit')) return 'abstract';
  if (head.name >= 0) {
    const name = names[head.name];
    if (name === undefined) return undefined;
    // A title before the name or a kind of place beside it tells what it is.
    for (let i = headAt - 1; i >= from; i--)
      if ((tokens[i] as Token).name !== head.name && materiel((tokens[i] as Token).info)) return 'materiel';
    for (let i = headAt - 1; i >= from; i--) {
      if ((tokens[i] as Token).name === head.name) continue;
      const before = (tokens[i] as Token).info.sense('noun');
      if (
        before !== undefined &&
        (before.kind === 'leader' ||
          before.kind === 'place' ||
          before.kind === 'state' ||
          before.kind === 'formation')
      )
        return before.kind;
    }
    return name.nameKind === 'person'
      ? 'leader'
      : name.nameKind === 'place'
        ? 'place'
        : name.nameKind === 'unit'
          ? 'formation'
          : name.nameKind === 'demonym'
            ? head.info.folded.endsWith('s') ||
              (language.nouns.peoples ?? []).some((ending) => head.info.folded.endsWith(ending))
              ? 'formation'
              : 'state'
            : undefined;
  }
  return undefined;
}
