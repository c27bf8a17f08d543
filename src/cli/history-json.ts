import type { Problem } from '../core/model/problem.ts';
import type { HistoryResult } from './history-result.ts';

/** The history as JSON; docs/formats/history.md names the fields. Words are left out where they may not be shown. */
export function historyJson(
  { title, revisions, provenance, text, spans, claims, disputes }: HistoryResult,
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
