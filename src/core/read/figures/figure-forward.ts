import type { ClauseInput, Clauses, Token, TokenGroup } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { THINGS } from './counted-kinds.ts';
import type { Draft } from './figure-draft.ts';
import { opensWhole } from './figure-whole.ts';
import { ownedByWord } from './owned-by-word.ts';

/** `At least 46, possibly 96 tanks were lost`: the first figure counts what the second names. */
export function forward(input: ClauseInput, drafts: readonly Draft[]): void {
  const { tokens, names } = input;
  /** The figure behind took its role over from the one behind it. */
  let passes = false;
  for (let i = drafts.length - 2; i >= 0; i--) {
    const one = drafts[i] as Draft;
    const next = drafts[i + 1] as Draft;
    // `had 4 officers and 61 men killed`, `lost one officer, 4 sergeants and 61 men killed`.
    const joint = tokens[one.end];
    const joined: boolean =
      one.object === next.object &&
      (joint?.info.coordinator === true || (passes && joint?.info.surface === ',')) &&
      one.end + 1 >= next.number.outerFrom &&
      next.roles.some((role) => role === 'killed' || role === 'wounded' || role === 'missing');
    const shared =
      joined &&
      one.roleFrom === 'slot' &&
      (one.roles[0] === 'strength' || one.roles[0] === 'casualties') &&
      (next.roleFrom === 'word' || passes);
    // `93 men killed, 11 officers and 240 men wounded`: behind the comma a new state is told of both.
    const opens =
      joined &&
      one.roleFrom === 'list' &&
      next.roleFrom === 'word' &&
      joint?.info.coordinator === true &&
      tokens[one.number.outerFrom - 1]?.info.surface === ',';
    if (shared || opens) one.roles = next.roles;
    passes = joined && one.roles.join() === next.roles.join();
    // `of 133 tanks the brigade lost 77, and 37 lorries`: the whole told before says what is counted.
    const whole = memberAt(drafts, i - 1);
    const counted =
      one.thing.at < 0 &&
      one.roleFrom !== 'none' &&
      whole?.object !== undefined &&
      whole.thing.at >= 0 &&
      opensWhole(input, whole.number.outerFrom);
    if (counted && whole.object !== undefined) {
      one.object = whole.object;
      if (THINGS.has(whole.object))
        one.roles = one.roles.map((role) => (role === 'casualties' ? 'lost' : role));
      continue;
    }
    const attributed = attributes(tokens, one, next);
    if (
      (one.thing.at >= 0 && !attributed) ||
      one.gapped === true ||
      next.thing.at < 0 ||
      next.object === undefined ||
      one.roleFrom === 'word' ||
      // `deaths were put at 3,000, and 11,000 houses were burned`: each has its own clause.
      (one.roleFrom === 'slot' && one.object !== undefined && one.clause.start !== next.clause.start)
    )
      continue;
    const between = tokens.slice(one.number.outerTo, next.number.outerFrom);
    if (
      !attributed &&
      (between.length > 2 ||
        !between.every((token) => token.info.surface === ',' || token.info.coordinator || token.info.adverb))
    )
      continue;
    // `их было три тысячи, шестнадцать месяцев они держались`: nothing is so much longer before what is shorter.
    if (next.roles[0] === 'measure' && one.number.value.lo > next.number.value.hi) continue;
    if (attributed) {
      const at = one.number.outerTo;
      const word = tokens[at] as Token;
      if (one.whose === undefined && memberAt(names, word.name)?.nameKind === 'demonym')
        ownedByWord(one, word, at);
    }
    one.object = next.object;
    one.thing = { ...next.thing, at: -1 };
    one.roles = next.roles;
    one.roleFrom = next.roleFrom === 'none' ? 'none' : 'list';
    if (!attributed || next.whose?.from !== next.number.outerTo) one.whose ??= next.whose;
    if (one.whose !== undefined && one.whoseFrom === 'none') one.whoseFrom = 'list';
    one.by ??= next.by;
  }
}

/** `18 German and 27 Soviet divisions`: each number has an attribute, the noun stands with the second. */
function attributes(tokens: readonly Token[], one: Draft, next: Draft): boolean {
  const [first, second] = [one.number.outerTo, next.number.outerTo];
  return (
    next.number.outerFrom === first + 2 &&
    tokens[first + 1]?.info.coordinator === true &&
    (one.thing.at < 0 || one.thing.at === first) &&
    next.thing.at === second + 1 &&
    isAttribute(tokens[first]) &&
    isAttribute(tokens[second])
  );
}

/** An adjective, or a word no list has for a noun. */
const isAttribute = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.time < 0 &&
  (token.info.adjective ||
    !(token.info.noun || token.info.verb || token.info.role || token.info.has('object'))) &&
  !token.info.preposition;

/** `speaks of 526 dead and 914 injured, Soviet estimates of 650 and 2,500 respectively`: bare numbers take the kinds told before in order. */
function kindsInOrder(drafts: readonly Draft[]): void {
  let bare = drafts.length;
  while (
    bare > 0 &&
    (drafts[bare - 1] as Draft).thing.at < 0 &&
    (drafts[bare - 1] as Draft).roleFrom !== 'word'
  )
    bare--;
  const many = drafts.length - bare;
  if (many < 2 || bare < many) return;
  for (let i = 0; i < many; i++) {
    const told = drafts[bare - many + i] as Draft;
    const draft = drafts[bare + i] as Draft;
    if (told.roleFrom === 'none') continue;
    draft.object = told.object;
    draft.roles = told.roles;
    draft.roleFrom = 'list';
  }
}

/** `A and B lost 526 and 717 respectively`: first to first, second to second. */
export function respectively({ tokens }: ClauseInput, clauses: Clauses, drafts: Draft[]): void {
  if (drafts.length < 2 || !tokens.some((token) => token.info.has('respectively'))) return;
  kindsInOrder(drafts);
  for (let i = 0; i + 1 < drafts.length; i++) {
    const a = drafts[i] as Draft;
    const b = drafts[i + 1] as Draft;
    if (a.whose === undefined || (b.whose !== a.whose && b.whose !== undefined)) continue;
    const inside = clauses.groups.filter(
      (group) =>
        a.whose !== undefined && group !== a.whose && group.from >= a.whose.from && group.to <= a.whose.to,
    );
    if (inside.length !== 1) continue;
    const second = inside[0] as TokenGroup;
    const first = { ...a.whose, to: second.from, end: (tokens[second.from - 1] as Token).start };
    a.whose = {
      ...first,
      end: Math.max(first.start, (tokens[Math.max(first.from, second.from - 2)] as Token).end),
    };
    b.whose = second;
    b.whoseFrom = a.whoseFrom;
  }
}
