import { memberAt } from '../member-at.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';
import { onlyHappens } from './happens.ts';
import { timeWord } from './small-words.ts';
import type { VerbPlace } from './verb-place.ts';
import { startsGroup, type WordClass } from './word-class.ts';

/** `with hunting rifles`: what one has along, not what one does. */
const behindWith = ({ tokens, language }: ClauseInput, at: number): boolean =>
  language.verbs.withPrepositions?.includes(memberAt(tokens, at - 1)?.info.folded ?? '') === true;

/** Men in the plural. */
function manyMen({ tokens, names }: ClauseInput, at: number): boolean {
  const { info, name } = tokens[at] as Token;
  if (memberAt(names, name)?.nameKind === 'demonym') return info.folded.endsWith('s');
  const noun = info.sense('noun');
  return noun?.plural === true && (noun.kind === 'person' || noun.kind === 'formation');
}

/** What a gerund is that no article, attribute or auxiliary stands before. */
export function gerund({ input, at, info, before, next }: VerbPlace): WordClass {
  const act = info.has('frameNoun');
  const alone = !startsGroup(next);
  // `by dusk fighting raged`, `and, at noon, shelling began`: the subject of the verb behind it.
  const heads =
    (act || info.noun) &&
    next?.info.verb === true &&
    !next.info.noun &&
    next.info.forms.includes('past') &&
    next.info.forms.every((form) => form === 'past' || form === 'participle');
  if (heads && (before === 'mark' || before === 'time' || before === 'coordinator' || before === 'that'))
    return 'noun';
  // `began burning and destroying the farms`: two verbs with one object.
  const pair = input.tokens[at + 2]?.info;
  if (next?.info.coordinator === true && pair?.forms.includes('ing') && before === 'verb')
    if (input.tokens[at + 3]?.info.determiner === true || (!pair.noun && startsGroup(input.tokens[at + 3])))
      return 'verb';
  switch (before) {
    case 'preposition': {
      // `of starving children`; `four days of fighting`.
      const attributive = onlyHappens(info) || behindWith(input, at);
      if (attributive && next?.info.noun === true && !next.info.determiner) return 'adjective';
      const of = memberAt(input.tokens, at - 1)?.info.ofWord === true;
      if (act && of && (timeWord(input.tokens[at - 2]) || alone)) return 'noun';
      return (act || info.noun) && next !== undefined && (next.info.ofWord || (info.noun && alone))
        ? 'noun'
        : 'verb';
    }
    case 'noun':
    case 'name':
      // `the troops fighting there`: they do it.
      if (alone && act && manyMen(input, at - 1)) return 'verb';
      return info.noun && (alone || (next?.info.noun === true && !next.info.determiner && !next.info.capital))
        ? 'noun'
        : 'verb';
    case 'coordinator':
    case undefined:
      return info.noun && (next?.info.ofWord === true || (act && alone)) ? 'noun' : 'verb';
    case 'verb':
      return act && alone ? 'noun' : 'verb';
    default:
      return 'verb';
  }
}
