import type { Account, Study } from '../model/account.ts';
import type { Decision } from '../model/decision.ts';

/** One account as a decision leaves it. */
function judged(account: Account, { verb }: Decision): Account {
  switch (verb.do) {
    case 'mark': {
      const { mark } = verb;
      const others = account.marks.filter((one) => one.mark !== mark);
      return { ...account, marks: [...others, { mark, shownBy: verb.shownBy }] };
    }
    case 'unmark':
      return { ...account, marks: account.marks.filter(({ mark }) => mark !== verb.mark) };
    default:
      return account;
  }
}

/** The study with the marks people gave its accounts; a decision goes before the settings, a later one before an earlier. */
export function withJudgedAccounts(study: Study, decisions: readonly Decision[]): Study {
  const byAccount = Map.groupBy(
    decisions.filter(({ verb }) => verb.do === 'mark' || verb.do === 'unmark'),
    ({ handle }) => (handle.on === 'account' ? handle.account : ''),
  );
  if (byAccount.size === 0) return study;
  return {
    ...study,
    accounts: study.accounts.map((account) =>
      (byAccount.get(account.key) ?? []).reduce((now, decision) => judged(now, decision), account),
    ),
  };
}
