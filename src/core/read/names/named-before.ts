import type { Language } from '../../languages/language.ts';
import type { Claim, Slot } from '../../model/claim.ts';
import type { NameMention } from '../../model/mention.ts';
import { foldWord } from '../../text/fold.ts';
import { claimLexicon } from '../lexicon/claim-lexicon.ts';
import { namesIn } from './names-in.ts';
import { mayBeShip } from './ship-words.ts';

const WORD = /\p{L}+/gu;
/** Letters before a name in which its class may be told: `the Cunard liner "Orvale"`. */
const BEFORE = 40;
/** Words between the class and the name at most: `paquebot britannique Orvale`. */
const BETWEEN = 1;
/** Letters of a definite noun with its adjectives. */
const LONGEST = 40;
/** Letters back from a sentence in which a thing may last have been named, where the text names several of its class. */
const REACH = 400;

/** Settlements are called now a town, now a village. */
const SAME: Readonly<Record<string, string>> = { village: 'town' };

/** Deeds of one ship against another, and what may come of them. */
const ATTACKS: ReadonlySet<string> = new Set(['sink', 'fire_on', 'shell', 'attack', 'damage']);

/** The class of things a word tells: a ship, or a kind of place; undefined for every other word. */
function classOf(word: string, language: Language): string | undefined {
  if (mayBeShip(word, language)) {
    const object = claimLexicon(language).info(word).sense('object');
    if (object?.object === 'ship' && object.plural !== true) return 'ship';
  }
  const kind = language.places.kinds[foldWord(word)];
  return kind === undefined ? undefined : (SAME[kind] ?? kind);
}

/** The names of a class in one text. */
interface Named {
  readonly names: NameMention[];
  /** Where the second thing of the class is named first. */
  second: number;
}

/** The last of some names that are all one. */
function sole(names: readonly NameMention[]): NameMention | undefined {
  const last = names.at(-1);
  return names.every(({ key }) => key === last?.key) ? last : undefined;
}

/** Classes told of the names of a study, by key. */
export type NameClasses = ReadonlyMap<string, ReadonlySet<string>>;

/** Adds what the words before each name of one text tell of it. */
export function gatherClasses(
  text: string,
  names: readonly NameMention[],
  language: Language | undefined,
  into: Map<string, Set<string>>,
): void {
  if (language === undefined || language.script === 'cjk') return;
  for (const name of names) {
    if (name.key === undefined || name.nameKind === 'demonym') continue;
    const person = name.nameKind === 'person';
    const before = text.slice(Math.max(name.start - BEFORE, 0), name.start);
    if (!/\p{L}\s+[«„“"']?$/u.test(before)) continue;
    const words = [
      ...(before.slice(before.search(/[^,.;:()]*$/u)).match(WORD) ?? []),
      ...(name.words.match(WORD) ?? []),
    ];
    const own = name.words.match(WORD)?.length ?? 1;
    // `the cruiser General Belgrano`: behind its class a title is part of the name of a ship.
    const title = words[words.length - own - 1];
    if (person && !/^\p{Lu}/u.test(title ?? '')) continue;
    for (const word of words.slice(-own - BETWEEN - (person ? 2 : 1))) {
      const told = classOf(word, language);
      if (told !== undefined && (!person || told === 'ship'))
        into.set(name.key, (into.get(name.key) ?? new Set()).add(told));
    }
  }
}

/**
 * Places and ships named in one edition, for slots that hold the noun of their class alone: `the town`, `das Schiff`. The one of the class
 * that the text has named so far is meant; of several, the only one named just before, or the only one of these to which something was done. In languages without articles a bare noun counts.
 */
export class NamedBefore {
  readonly #text: string;
  readonly #names: readonly NameMention[];
  readonly #language: Language | undefined;
  readonly #byClass = new Map<string, Named>();
  /** Starts of names that act or are acted on in a claim so far; claims come in order. */
  readonly #acted = new Set<number>();
  /** Keys of names that attacked something, and of those that were attacked, so far. */
  readonly #attacked = new Set<string>();
  readonly #suffered = new Set<string>();

  constructor(
    text: string,
    names: readonly NameMention[],
    language: Language | undefined,
    classes: NameClasses,
    isPlace: (key: string) => boolean,
  ) {
    this.#text = text;
    this.#names = names;
    this.#language = language?.script === 'cjk' ? undefined : language;
    if (this.#language === undefined) return;
    for (const name of names) {
      if (name.key === undefined) continue;
      // A place of which nothing is told is a town rather than a hill.
      for (const told of classes.get(name.key) ?? (isPlace(name.key) ? ['town'] : [])) {
        const known = this.#byClass.get(told) ?? { names: [], second: Number.POSITIVE_INFINITY };
        this.#byClass.set(told, known);
        const [first] = known.names;
        if (first !== undefined && first.key !== name.key) known.second = Math.min(known.second, name.start);
        known.names.push(name);
      }
    }
  }

  /** The class a definite noun without a name tells. */
  #asked({ words }: { readonly words: string }, language: Language): string | undefined {
    if (words.length > LONGEST || /[\p{Nd},;:]/u.test(words)) return undefined;
    const all = words.match(WORD) ?? [];
    const head = all.at(-1);
    const told = head === undefined ? undefined : classOf(head, language);
    if (told === undefined) return undefined;
    const { definite } = language.nouns;
    if (definite === undefined) return all.length === 1 ? told : undefined;
    const [first = '', ...others] = all;
    if (others.length === 0 || !definite.includes(foldWord(first))) return undefined;
    // `the ruins of the town` are no town.
    const between = others.slice(0, -1);
    return between.some((word) => claimLexicon(language).info(word).preposition) ? undefined : told;
  }

  #meant(
    slot: Slot,
    sentence: number,
    befell: boolean,
  ): { readonly name: NameMention; readonly only: boolean } | undefined {
    const language = this.#language;
    if (language === undefined || slot.key !== undefined || slot.party !== undefined) return undefined;
    const asked = this.#asked(slot.from ?? slot, language);
    if (asked === undefined) return undefined;
    const known = this.#byClass.get(asked);
    const at = slot.from?.start ?? slot.start;
    const [first] = known?.names ?? [];
    if (known === undefined || first === undefined || first.start >= at) return undefined;
    const may = (name: NameMention): boolean => !befell || this.#mayHaveSuffered(name);
    if (known.second >= at) return may(first) ? { name: first, only: true } : undefined;
    const near = namesIn(known.names, Math.max(sentence - REACH, 0), at).filter(may);
    const name = sole(near) ?? sole(near.filter(({ start }) => this.#acted.has(start)));
    return name === undefined ? undefined : { name, only: false };
  }

  /** Whether a name may be what an act befell: `the ship sank` is none that so far only attacked. */
  #mayHaveSuffered({ key = '' }: NameMention): boolean {
    return !this.#attacked.has(key) || this.#suffered.has(key);
  }

  /** Keeps who attacked and who was attacked so far. */
  #remember(claim: Claim): void {
    if (claim.kind !== 'act' || !ATTACKS.has(claim.act)) return;
    const { agent, target } = claim;
    if (agent?.key !== undefined) this.#attacked.add(agent.key);
    for (const { key } of target === undefined ? [] : namesIn(this.#names, target.start, target.end))
      if (key !== undefined) this.#suffered.add(key);
  }

  /** The claim with what its bare nouns mean; a candidate then, unless the text has named nothing else of the class. */
  filled<T extends Claim>(claim: T): T {
    if (this.#byClass.size === 0) return claim;
    let out: T = claim;
    this.#remember(claim);
    if (claim.kind === 'act')
      for (const slot of [claim.agent, claim.target])
        if (slot?.key !== undefined)
          for (const { start } of namesIn(this.#names, slot.start, slot.end)) this.#acted.add(start);
    for (const part of ['agent', 'target', 'where', 'whose'] as const) {
      const slot = (claim as Partial<Record<typeof part, Slot>>)[part];
      const befell = part === 'target' && claim.kind === 'act' && ATTACKS.has(claim.act);
      const meant = slot === undefined ? undefined : this.#meant(slot, claim.sentence.start, befell);
      if (slot === undefined || meant === undefined) continue;
      const { name, only } = meant;
      out = {
        ...out,
        [part]: { ...slot, key: name.key },
        tier: only || out.tier !== 'precise' ? out.tier : 'candidate',
        reasons: [
          ...out.reasons,
          {
            rule: 'names.named-before',
            says: `"${slot.from?.words ?? slot.words}" is taken for ${this.#text.slice(name.start, name.end)}, which is named before`,
          },
        ],
      };
    }
    return out;
  }
}
