import type { HistoryPlace } from '../core/model/dependence.ts';
import type { Problem } from '../core/model/problem.ts';
import type { ClaimStory } from './claim-lives.ts';
import type { HistoryResult } from './history-result.ts';

/** The history as JSON; docs/formats/history.md names the fields. Words are left out where they may not be shown. */
export function historyJson(
  { title, revisions, provenance, text, spans, claims, disputes, told, ordered }: HistoryResult,
  mode: string,
  problems: readonly Problem[],
  quotable: boolean,
  everyToken: boolean,
): string {
  const { tokens, vocabulary } = provenance;
  const id = (place: number): string => provenance.revisions[place] as string;
  const shown = (words: string): { words?: string } => (quotable ? { words } : {});
  const last = provenance.current();
  return `${JSON.stringify(
    {
      title,
      mode,
      revisions,
      disputes: disputes.map(({ words, origin, out, back }) => ({
        ...shown(words),
        origin: id(origin),
        out: out.map(id),
        in: back.map(id),
      })),
      claims: claims.map(({ start, end, words, kind, brought, struck, was }) => ({
        kind,
        start,
        end,
        ...shown(words),
        origin: id(brought),
        struck,
        was: was.map((old) => ({ ...shown(old.words), until: id(old.until) })),
      })),
      stories: storiesJson(told.stories, id, shown, ordered),
      read: told.cost,
      ...(everyToken
        ? {
            tokens: Array.from(last, (token, place) => {
              const start = spans[place * 2] as number;
              const end = spans[place * 2 + 1] as number;
              return {
                token,
                ...shown(
                  start < 0
                    ? (vocabulary.words[tokens.value.items[token] as number] as string)
                    : text.slice(start, end),
                ),
                start,
                end,
                origin: id(tokens.origin.items[token] as number),
                in: tokens.inbound(token).map(id),
                out: tokens.outbound(token).map(id),
              };
            }),
          }
        : {}),
      problems,
    },
    null,
    1,
  )}\n`;
}

type Shown = (words: string) => { words?: string };

/** A place as JSON: the words, their sentence, and the note that bears them out. */
function placeJson({ span, sentence, reference }: HistoryPlace, shown: Shown): object {
  const said = shown(span.words).words;
  return {
    ...(said === undefined ? {} : { words: said, sentence: sentence.words }),
    ...(said === undefined || reference === undefined ? {} : { reference: reference.words }),
  };
}

/** The stories of the claims; places of revisions become their ids. */
function storiesJson(
  stories: readonly ClaimStory[],
  id: (place: number) => string,
  shown: Shown,
  ordered: boolean,
): object[] {
  return stories.map(({ question, part, states, events, reverted, undone, now }) => ({
    question,
    part,
    states: states.map(({ place, label }) => ({ revision: id(place), label })),
    events: events.map(({ edition, between, wordsBefore, wordsAfter, ...event }) => ({
      revision: edition,
      ...event,
      // The order of revisions is known; only of dated editions it hangs on the dates.
      ...(between === undefined || ordered ? {} : { between }),
      ...(wordsBefore === undefined ? {} : { wordsBefore: placeJson(wordsBefore, shown) }),
      ...(wordsAfter === undefined ? {} : { wordsAfter: placeJson(wordsAfter, shown) }),
    })),
    reverted,
    undone: undone.map(({ place, by, label }) => ({ revision: id(place), by: id(by), label })),
    now: now.map(({ label, part: where, place }) => ({ label, where, ...placeJson(place, shown) })),
  }));
}
