import type { Account, Edition, Structure, Study } from '../model/account.ts';
import type { Decision } from '../model/decision.ts';
import type { Emendation, Emended } from '../model/emended.ts';
import { runAsRead } from '../model/emended-offsets.ts';
import { sha256 } from '../text/sha256.ts';
import { findAnchor } from './find-anchor.ts';

/** A place of the text as it came, and what a person said of it. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly decision: Decision;
}

/** The places in a text that stand: of two that touch, the one that was decided later. In order of start. */
function placesIn(text: string, decisions: readonly Decision[]): Place[] {
  const kept: Place[] = [];
  for (let at = decisions.length - 1; at >= 0; at--) {
    const decision = decisions[at] as Decision;
    if (decision.handle.on !== 'text') continue;
    const { anchoring, start, end } = findAnchor(text, decision.handle.anchor);
    if (anchoring === 'lost') continue;
    if (kept.some((one) => one.start < end && start < one.end)) continue;
    kept.push({ start, end, decision });
  }
  return kept.sort((a, b) => a.start - b.start);
}

function emended(edition: Edition, decisions: readonly Decision[]): Edition {
  const { text: original } = edition;
  const places: Emendation[] = [];
  let text = '';
  let done = 0;
  for (const { start, end, decision } of placesIn(original, decisions)) {
    const { verb, by, why } = decision;
    const was = original.slice(start, end);
    const now = verb.do === 'emend' ? verb.to : was;
    text += original.slice(done, start);
    places.push({
      start: text.length,
      end: text.length + now.length,
      was,
      by,
      why,
      ...(verb.do === 'sic' ? { sic: true as const } : {}),
    });
    text += now;
    done = end;
  }
  if (places.length === 0) return edition;
  text += original.slice(done);
  const shifts: { readonly emended: Emended } = { emended: { original, places } };
  const moved = <T extends { readonly start: number; readonly end: number }>(run: T): T => ({
    ...run,
    ...runAsRead(shifts, run),
  });
  const called = (run: Structure): Structure =>
    run.called === undefined
      ? run
      : { ...run, called: runAsRead(shifts, { start: run.called, end: run.called }).end };
  return {
    ...edition,
    ...shifts,
    id: sha256(text),
    text,
    structure: edition.structure.map((run) => called(moved(run))),
    ...(edition.places === undefined ? {} : { places: edition.places.map(moved) }),
  };
}

/**
 * The study with the letters people corrected, in every edition of an account that has them in the same surroundings. All steps
 * read the corrected text, whose hash is its id; the text as it came stays beside it.
 */
export function withEmendations(study: Study, decisions: readonly Decision[]): Study {
  const byAccount = Map.groupBy(
    decisions.filter(({ verb }) => verb.do === 'emend' || verb.do === 'sic'),
    ({ handle }) => (handle.on === 'text' ? handle.anchor.account : ''),
  );
  if (byAccount.size === 0) return study;
  return {
    ...study,
    accounts: study.accounts.map((account): Account => {
      const own = byAccount.get(account.key);
      if (own === undefined) return account;
      return { ...account, editions: account.editions.map((edition) => emended(edition, own)) };
    }),
  };
}
