import type { ActClaim } from '../model/claim.ts';
import type { Reason } from '../model/reason.ts';
import type { Coming } from './coming.ts';

/** Families that tell how word was sent to one's own. */
const SENDING: ReadonlySet<string> = new Set(['message', 'request']);

/**
 * Whether an act is word to one's own side: a message, or leave asked of superiors. A request put to the other side or to somebody named is
 * none, and is asked after by itself.
 */
export const isMessage = (family: string, { agent, target }: ActClaim): boolean =>
  family === 'message' ||
  (SENDING.has(family) &&
    target?.key === undefined &&
    (target?.party === undefined || target.party === agent?.party));

/** The act in plain words where one point joins messages and requests. */
export const messageAct = ({ act }: ActClaim): string | undefined =>
  act === 'request' ? 'asked' : undefined;

/** Who sent word where the account does not say it: the one side of whom the other accounts of the episode tell it. */
export function senderOfEpisode(
  messages: readonly Coming[],
): (message: Coming) => { readonly agent: string; readonly reason: Reason } | undefined {
  const senders = new Map<string, Set<string>>();
  for (const { agent, episode } of messages)
    if (agent !== '-' && episode !== undefined)
      senders.set(episode, (senders.get(episode) ?? new Set()).add(agent));
  return ({ agent, episode }) => {
    if (agent !== '-' || episode === undefined) return undefined;
    const [only, other] = [...(senders.get(episode) ?? [])];
    return only === undefined || other !== undefined
      ? undefined
      : {
          agent: only,
          reason: {
            rule: 'compare.side-of-episode',
            says: 'Who it was is not said here; the accounts that say it in this episode name one side alone.',
          },
        };
  };
}
