import type { BracketWords } from '../../languages/bracket-words.ts';
import type { Modality } from '../../model/claim.ts';
import type { VerbEntry, VerbUse } from '../lexicon/claim-senses.ts';
import { ofGender } from './bracket-case.ts';
import type { Adjunct, BracketClause, Part } from './bracket-clause.ts';
import type { BracketGroup } from './bracket-group.ts';

/** A use of a verb whose further words stand in its clause. */
export interface BracketUse {
  readonly use: VerbUse;
  /** Tokens of the idiom's words. */
  readonly tokens: readonly number[];
  /** The group behind the idiom's last preposition. */
  readonly behind: BracketGroup | undefined;
}

/** A verb with its auxiliaries and what stands in its slots. */
export interface BracketPredicate {
  readonly entry: VerbEntry | undefined;
  /** Place of the main verb. */
  readonly at: number;
  /** Place of its separated prefix, or -1. */
  readonly particleAt: number;
  readonly finiteAt: number;
  readonly passive: boolean;
  readonly infinitive: boolean;
  /** An infinitive of the perfect. */
  readonly done: boolean;
  negated: boolean;
  /** Force by its modal verb and mood alone. */
  readonly modality: Modality;
  /** Told in the mood of reported speech. */
  readonly reported: boolean;
  subject: BracketGroup | undefined;
  object: BracketGroup | undefined;
  dative: BracketGroup | undefined;
  /** A second group in the nominative: `Die Verluste waren 526 Mann`. */
  readonly predicative: BracketGroup | undefined;
  /** Other bare groups: measures, times. */
  readonly others: readonly BracketGroup[];
  readonly adjuncts: readonly Adjunct[];
  readonly reflexive: boolean;
  readonly governor: BracketPredicate | undefined;
  /** The predicate a subordinate clause hangs on. */
  readonly hung: BracketPredicate | undefined;
  readonly clause: BracketClause;
  readonly part: Part;
  readonly inferred: string | undefined;
  /** Its uses that fit, found once. */
  uses?: readonly BracketUse[];
}

/** Who does what an infinitive tells: the one ordered, forced or helped, else the subject of its governor. */
export function controller(bracket: BracketWords, governor: BracketPredicate): BracketGroup | undefined {
  const lemma = governor.entry?.lemma ?? '';
  if (bracket.dativeSubject.includes(lemma)) return governor.dative ?? governor.object;
  if (bracket.objectControl.includes(lemma))
    return governor.passive || governor.reflexive ? governor.subject : (governor.dative ?? governor.object);
  // `verlangte, die Brücke zu sprengen`: who asks for it does not do it.
  const asks = governor.entry?.uses.some(({ row }) => row !== undefined && ASKS.has(row.act)) === true;
  const orders =
    governor.entry?.uses.some(
      (use) => use.class === 'plan' || use.class === 'factual' || use.class === 'negating',
    ) === true;
  if (governor.dative !== undefined) return governor.dative;
  if (orders && governor.object !== undefined && !governor.passive && isAnimate(governor.object))
    return governor.object;
  return asks ? undefined : governor.subject;
}

/** Acts whose subject wants another to do something. */
const ASKS: ReadonlySet<string> = new Set(['demand', 'order']);

const NEUTER = ofGender('n');

/** `schaffte es, die Brücke zu nehmen`: a pronoun that can only be neuter stands for what follows. */
const isAnimate = ({ kind, named, pronoun, bits }: BracketGroup): boolean =>
  kind === 'person' ||
  kind === 'leader' ||
  kind === 'formation' ||
  kind === 'state' ||
  (kind === undefined && (named || (pronoun === true && (bits & ~NEUTER) !== 0)));

/** Whether a verb of the lists has what it is done to as its object. */
export const takesObject = (entry: VerbEntry | undefined): boolean =>
  entry?.uses.some(
    ({ row, rest }) => row !== undefined && rest.length === 0 && (row.target?.[0] ?? 'object') === 'object',
  ) === true;
