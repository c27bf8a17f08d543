/** What a statement rests on, the strongest first. */
export const BASES = [
  'named list',
  'record of the time',
  'forensic or court finding',
  'eyewitness',
  "the other side's estimate",
  'assertion',
  'unknown',
] as const;
export type EvidenceBasis = (typeof BASES)[number];

/** Reliability of a source by the Admiralty code. F adds nothing: it says that nothing can be said. */
export const RELIABILITY = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'its reliability cannot be judged',
} as const;
export type Reliability = keyof typeof RELIABILITY;

/** Credibility of a statement by the Admiralty code; it already holds what other sources confirm. 6 adds nothing. */
export const CREDIBILITY = {
  '1': 'confirmed by other sources',
  '2': 'probably true',
  '3': 'possibly true',
  '4': 'doubtful',
  '5': 'improbable',
  '6': 'its truth cannot be judged',
} as const;
export type Credibility = keyof typeof CREDIBILITY;

/** A person's word that a statement goes against the interest of one who makes it; never computed. */
export interface AgainstInterest {
  /** Whose interest: a party's key, or words. */
  readonly whose: string;
  readonly why: string;
}

/** What people enter of the statement of an account on one point. */
export interface StatementNote {
  /** Id of the point. */
  readonly point: string;
  /** Label of the reading meant; absent = whatever the account says there. */
  readonly reading?: string;
  readonly degree?: 'primary' | 'secondary';
  readonly access?: string;
  readonly basis?: EvidenceBasis;
  readonly credibility?: Credibility;
  readonly againstInterest?: AgainstInterest;
  /** The project's own grades: grade to step. */
  readonly grades?: Readonly<Record<string, string>>;
  readonly by?: string;
  readonly why: string;
}

/** What people enter of an account as a whole. */
export interface AccountCriticism {
  /** How its maker came to know, in plain words. */
  readonly access?: string;
  readonly basis?: EvidenceBasis;
  readonly reliability?: Reliability;
  readonly grades?: Readonly<Record<string, string>>;
  readonly by?: string;
  readonly why?: string;
  readonly statements: readonly StatementNote[];
}

/** A scale of the project's own, its steps from the strongest to the weakest. */
export interface OwnGrade {
  readonly key: string;
  readonly title: string;
  readonly steps: readonly string[];
}

/** One quality of a statement, how it is known, and why. */
export interface Quality<T extends string> {
  readonly value: T;
  /** `entered`: a person says so; `rule`: the program's rule gives it from what the study says. */
  readonly from: 'entered' | 'rule';
  readonly because: string;
}

/** Source criticism of one statement: what one account says on one point. */
export interface StatementCriticism {
  readonly point: string;
  readonly reading: string;
  readonly account: string;
  readonly kind: Quality<'record' | 'narrative'>;
  readonly degree: Quality<'primary' | 'secondary' | 'not known'>;
  readonly basis: Quality<EvidenceBasis>;
  /** How its maker came to know; empty when nobody says. */
  readonly access: string;
  /** Days from the end of the matter to the writing; undefined when one of them is not dated. */
  readonly days?: number;
  readonly near: string;
  readonly hedged: boolean;
  readonly reliability?: Quality<Reliability>;
  readonly credibility?: Quality<Credibility>;
  readonly againstInterest?: AgainstInterest & { readonly by?: string };
  readonly grades: readonly { readonly title: string; readonly step: string; readonly because: string }[];
}
