import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { basename, dirname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Problem } from '../core/model/problem.ts';
import type { HistoryEntry, HistorySource } from './history-entry.ts';
import { OrderCheck } from './order-check.ts';

/** A file version larger than this is passed over. */
const LARGEST = 64 * 1024 * 1024;
/** Nothing of a stranger's repository is run: no hooks, no file watcher, no pager, no filters, no fetching of what is missing. */
const SAFE = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'protocol.allow=never',
  '--no-pager',
];
const ENVIRONMENT = {
  ...process.env,
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
};

/** The file is in no git repository, or git is not there. */
export class NoGitHistory extends Error {}

type Git = ChildProcessByStdio<Writable, Readable, null>;

const git = (folder: string, ...words: string[]): Git =>
  spawn('git', [...SAFE, ...words], { cwd: folder, env: ENVIRONMENT, stdio: ['pipe', 'pipe', 'ignore'] });

async function output(child: Git): Promise<string> {
  const pieces: Buffer[] = [];
  child.stdin.end();
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  try {
    if ((await ended) !== 0) throw new NoGitHistory();
  } catch {
    throw new NoGitHistory();
  }
  return Buffer.concat(pieces).toString();
}

interface Commit {
  readonly id: string;
  readonly date: string;
  readonly by: string;
  readonly comment: string;
  /** Path of the file at that commit, from the root of the repository; undefined where it was removed. */
  readonly path: string | undefined;
}

const MARK = '\u001e';

/** Commits that touched a file, oldest first, followed over renames. */
async function commitsOf(folder: string, name: string): Promise<Commit[]> {
  const log = await output(
    git(
      folder,
      'log',
      '--follow',
      '--no-ext-diff',
      '--no-textconv',
      '--name-status',
      '-z',
      `--format=${MARK}%H%n%aI%n%an%n%s%n`,
      '--',
      name,
    ),
  );
  return log
    .split(MARK)
    .slice(1)
    .map((part) => {
      const [id = '', date = '', by = '', comment = '', ...rest] = part.split('\n');
      const fields = rest
        .join('\n')
        .split('\0')
        .filter((field) => field.trim() !== '');
      const status = (fields[0] ?? '').trim();
      return {
        id,
        date,
        by,
        comment,
        path: status === '' || status === 'D' ? undefined : fields[fields.length - 1],
      };
    })
    .reverse();
}

/** Reads whole objects from `git cat-file --batch`, one asked for at a time. */
class Objects {
  private readonly child: Git;
  private readonly pieces: AsyncIterator<Buffer>;
  private held = Buffer.alloc(0);

  constructor(folder: string) {
    this.child = git(folder, 'cat-file', '--batch');
    this.child.on('error', () => {});
    this.pieces = this.child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  private async more(): Promise<void> {
    const { done, value } = await this.pieces.next();
    if (done === true) throw new NoGitHistory();
    this.held = Buffer.concat([this.held, value]);
  }

  /** The bytes of an object; undefined when it is missing or no file. */
  async read(name: string): Promise<Buffer | 'too large' | undefined> {
    this.child.stdin.write(`${name}\n`);
    let line = this.held.indexOf(10);
    while (line < 0) {
      await this.more();
      line = this.held.indexOf(10);
    }
    const [, kind, size] = this.held.subarray(0, line).toString().split(' ');
    this.held = this.held.subarray(line + 1);
    if (size === undefined) return undefined;
    let left = Number(size) + 1;
    const keep: Buffer[] = [];
    while (left > 0) {
      if (this.held.length === 0) await this.more();
      const piece = this.held.subarray(0, left);
      if (Number(size) <= LARGEST) keep.push(piece);
      left -= piece.length;
      this.held = this.held.subarray(piece.length);
    }
    if (kind !== 'blob') return undefined;
    return Number(size) > LARGEST ? 'too large' : Buffer.concat(keep).subarray(0, Number(size));
  }

  end(): void {
    this.child.stdin.end();
  }
}

/**
 * The history of a file in git, oldest commit first, over renames. Only asks git for its log and for objects; nothing of
 * the repository is run. Throws NoGitHistory when git, the repository or a commit of the file is not there.
 */
export async function gitHistory(path: string): Promise<HistorySource> {
  const folder = dirname(path);
  const commits = await commitsOf(folder, basename(path));
  if (commits.length === 0) throw new NoGitHistory();
  const problems: Problem[] = [];
  const check = new OrderCheck(basename(path));
  async function* entries(): AsyncGenerator<HistoryEntry> {
    const objects = new Objects(folder);
    try {
      for (const { id, date, by, comment, path: at } of commits) {
        const bytes = at === undefined || at.includes('\n') ? undefined : await objects.read(`${id}:${at}`);
        if (bytes === undefined || bytes === 'too large') {
          if (bytes === undefined) check.missing(id.slice(0, 12));
          else check.tooLarge(id.slice(0, 12));
          continue;
        }
        const text = new TextDecoder().decode(bytes);
        const entry = { id: id.slice(0, 12), text, date, by, comment };
        check.see(entry);
        yield entry;
      }
    } finally {
      objects.end();
    }
    problems.push(...check.problems());
  }
  return {
    title: basename(path),
    open: false,
    quotable: true,
    text: /\.(?:wiki|mediawiki|wikitext)$/i.test(path) ? 'wikitext' : 'paragraphs',
    complete: true,
    entries: entries(),
    problems,
  };
}
