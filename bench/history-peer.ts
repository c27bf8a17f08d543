import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the reference answers: its processor seconds, and for each token its word, origin, and revisions in and out. */
export interface PeerAnswer {
  readonly seconds: number;
  readonly tokens: readonly (readonly [string, number, readonly number[], readonly number[]])[];
  readonly spam: readonly number[];
}

/** One revision as the wiki's interface gives it. */
export interface WikiRevision {
  readonly revid: number;
  readonly '*': string;
  readonly timestamp: string;
  readonly sha1?: string;
  readonly comment?: string;
  readonly minor?: string;
}

/** Why the WikiWho reference cannot be asked, or undefined when it can. */
export function peerMissing(): string | undefined {
  try {
    execFileSync('python3', ['-c', 'import WikiWho.wikiwho'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'skipped: no python3 with the package WikiWho';
  }
}

/** The reference's answer to a history, in a process of its own. */
export function askPeer(revisions: readonly WikiRevision[]): PeerAnswer {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-history-'));
  try {
    const file = join(folder, 'revisions.json');
    writeFileSync(file, JSON.stringify(revisions));
    const answer = execFileSync('python3', [join(import.meta.dirname, 'peer-wikiwho.py'), file], {
      maxBuffer: 1 << 30,
    });
    return JSON.parse(answer.toString()) as PeerAnswer;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
