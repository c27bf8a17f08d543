import { reportHtml } from '../core/exports/report-html.ts';
import type { StudyDesk } from '../study/build.ts';
import { hashOf } from '../study/fingerprint.ts';
import { earthLines } from '../study/natural-earth/earth-lines.ts';
import { programVersion } from './program-version.ts';
import { loadReader } from './reader.ts';

/** The report of a study; remembered until the study, the program or the reader changes. */
export async function makeReport(desk: StudyDesk): Promise<string> {
  const reader = await loadReader();
  const version = programVersion();
  const earth = await earthLines();
  return desk.text('report', hashOf(version, reader.script, reader.style), ({ build, lastHashes }) =>
    reportHtml(build, { ...reader, version, lastHashes, earth }),
  );
}
