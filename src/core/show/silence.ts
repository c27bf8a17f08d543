import type { Point, StandingKind } from '../model/point.ts';
import { type Cast, publicKey } from './cast.ts';
import { type Quote, quoteOf } from './quote.ts';

/** Accounts that give no reading of the point, for one reason. */
export interface SilentView {
  readonly standing: StandingKind;
  readonly because: string;
  /** Public keys, in the order of the study. */
  readonly accounts: readonly string[];
}

/** A denial: its words, who speaks, for whom. */
export interface DenialView {
  readonly account: string;
  readonly siglum: string;
  readonly because: string;
  readonly title: string;
  readonly author: string;
  /** Party it speaks for; empty when none. */
  readonly interest: string;
  readonly quote?: Quote;
}

/** Groups the silent accounts by what they do and why, so that a reason is said once. */
export function silentViews(cast: Cast, silent: Point['silent']): SilentView[] {
  const groups = new Map<string, SilentView & { accounts: string[] }>();
  for (const { account, standing, because } of silent) {
    if (standing === 'denies') continue;
    const key = `${standing}: ${because}`;
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { standing, because: cast.guard(because), accounts: [publicKey(cast, account)] });
    else group.accounts.push(publicKey(cast, account));
  }
  return [...groups.values()];
}

/** A denial, without what may not be shown of its account. */
export function denialView(cast: Cast, silent: Point['silent'][number]): DenialView {
  const member = cast.members.get(silent.account);
  const shown = member === undefined || member.withheld ? undefined : member.account;
  const quote = silent.witness === undefined ? undefined : quoteOf(cast, silent.witness);
  return {
    account: publicKey(cast, silent.account),
    siglum: member?.siglum ?? silent.account,
    because: cast.guard(silent.because),
    title: shown?.title ?? '',
    author: shown?.author ?? '',
    interest: cast.study.parties.find(({ key }) => key === member?.account.speaksFor)?.name ?? '',
    ...(quote === undefined ? {} : { quote }),
  };
}
