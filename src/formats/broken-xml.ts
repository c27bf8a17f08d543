import type { Problem } from '../core/model/problem.ts';

/** The problem of a document whose markup has a fault: what stands before it was read. */
export const brokenXml = (file: string, wrong: string): Problem => ({
  code: 'xml.broken',
  level: 'warning',
  place: { file },
  says: `${file} is not whole: ${wrong.replaceAll(/\s+/g, ' ').slice(0, 160)}`,
  remedy: 'what stands before the fault was read; open it in the program it was made with and save it anew',
});
