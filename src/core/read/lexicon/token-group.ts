import type { NounPhrase } from '../positional/elements.ts';
import { kindOfGroup } from '../positional/group-kinds.ts';
import { askedOfWord } from './asked-once.ts';
import type { ClauseInput, Token, TokenGroup } from './claim-tokens.ts';

/** What a pronoun says of what it means: a person, never one, no subject, nothing said before. */
export const personOf = ({
  info,
}: Token): Pick<TokenGroup, 'person' | 'ofShips' | 'oblique' | 'reflexive' | 'indefinite'> => ({
  person: info.has('personal') ? true : info.has('impersonal') ? false : undefined,
  ofShips: info.has('ofShips') ? true : undefined,
  oblique: info.has('oblique') && !info.possessive ? true : undefined,
  reflexive: info.has('reflexive') ? true : undefined,
  // `our losses`: whoever speaks was not named before.
  indefinite: info.has('indefinite') || info.has('speaker') ? true : undefined,
});

/** The same of what is no pronoun. */
export const NOTHING_SAID: ReturnType<typeof personOf> = {
  person: undefined,
  ofShips: undefined,
  oblique: undefined,
  reflexive: undefined,
  indefinite: undefined,
};

/** A thing that a list has and that is no ship: a torpedo, a gun. */
const noShip = askedOfWord((info) => {
  const known = info.sense('subset') ?? info.sense('object');
  return known !== undefined && known.object !== 'ship';
});

/** Makes the groups that leave the clause engine; one object for each noun group. */
export class TokenGroups {
  readonly #input: ClauseInput;

  constructor(input: ClauseInput) {
    this.#input = input;
  }

  /** The group as the assembly sees it. */
  of(phrase: NounPhrase): TokenGroup;
  of(phrase: NounPhrase | undefined): TokenGroup | undefined;
  of(phrase: NounPhrase | undefined): TokenGroup | undefined {
    if (phrase === undefined) return undefined;
    if (phrase.made !== undefined) return phrase.made;
    const { tokens } = this.#input;
    const head = tokens[phrase.headAt] as Token;
    const { person, ofShips, oblique, reflexive, indefinite } = phrase.pronoun
      ? personOf(head)
      : NOTHING_SAID;
    // One shape for all groups: every step behind looks into them.
    const made: TokenGroup = {
      start: (tokens[phrase.from] as Token).start,
      end: (tokens[phrase.end - 1] as Token).end,
      from: phrase.from,
      to: phrase.end,
      headAt: phrase.headAt,
      head: { start: head.start, end: head.end },
      kind: kindOfGroup(phrase),
      plural: phrase.plural ?? (phrase.joined.length > 0 ? true : undefined),
      numbers: phrase.numbers,
      pronoun: phrase.pronoun ? true : undefined,
      person,
      ofShips: !phrase.pronoun && phrase.kind === 'materiel' && noShip(head.info) ? false : ofShips,
      oblique,
      reflexive,
      indefinite,
      enemy: phrase.enemy ? true : undefined,
      mutual: phrase.mutual ? true : undefined,
      owner: this.#input.language.verbs.headFirst === undefined ? undefined : this.#ownerOf(phrase),
    };
    phrase.made = made;
    return made;
  }

  /** Whose it is, told behind the head: an attribute, or the party behind `of`. */
  #ownerOf({ owner, tail }: NounPhrase): TokenGroup | undefined {
    if (owner !== undefined) return this.ofTokens(owner.from, owner.to, owner.pronoun);
    const [first] = tail;
    if (first === undefined || !first.of || first.group.numbers.length > 0) return undefined;
    const { kind, named } = first.group;
    const party =
      kind === 'formation' || kind === 'state' || kind === 'leader' || (named && kind === undefined);
    return party ? this.of(first.group) : undefined;
  }

  /** A group made of tokens alone: an owner inside another group. */
  ofTokens(from: number, to: number, pronoun: boolean): TokenGroup {
    const { tokens } = this.#input;
    const head = tokens[to - 1] as Token;
    const { person, ofShips, oblique, reflexive, indefinite } = pronoun ? personOf(head) : NOTHING_SAID;
    return {
      start: (tokens[from] as Token).start,
      end: head.end,
      from,
      to,
      headAt: to - 1,
      head: { start: head.start, end: head.end },
      kind: head.name >= 0 ? 'state' : head.info.sense('noun')?.kind,
      plural: pronoun ? head.info.sense('pronoun')?.plural : undefined,
      numbers: [],
      pronoun: pronoun ? true : undefined,
      person,
      ofShips,
      oblique,
      reflexive,
      indefinite,
      enemy: undefined,
      mutual: undefined,
      owner: undefined,
    };
  }
}
