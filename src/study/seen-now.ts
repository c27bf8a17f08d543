import type { Build } from '../core/model/build.ts';
import type { ReportContent } from '../core/show/report-content.ts';
import { type SeenState, seenState } from '../core/show/seen-state.ts';
import { hashOf } from './fingerprint.ts';

/** What is kept of a build as it is shown to the editor. */
export function seenNow(
  build: Build,
  content: { readonly report: ReportContent; readonly decisions: Parameters<typeof seenState>[1] },
  about: { readonly version: string; readonly when: string },
): SeenState {
  const texts = new Map(
    build.study.accounts.map(({ key, editions }) => {
      const ids = editions.map(({ id, label }) => `${label} ${id}`);
      return [key, hashOf(...ids).slice(0, 16)] as const;
    }),
  );
  return seenState(content.report, content.decisions, texts, about);
}
