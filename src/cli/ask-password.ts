import type { ReadStream } from 'node:tty';
import { UserError } from '../study/user-error.ts';

/** Where a password is typed: a terminal, or what is piped in. */
export type PasswordInput = Pick<ReadStream, 'on' | 'off' | 'pause' | 'resume'> & {
  readonly isTTY?: boolean;
  setRawMode?(on: boolean): unknown;
};

/** Asks for passwords: on a terminal without showing what is typed, else line by line from what is piped in. */
export interface PasswordAsker {
  readonly onTerminal: boolean;
  /** The next password; undefined when nothing more is piped in. */
  ask(question: string): Promise<string | undefined>;
}

const [CTRL_C, CTRL_D, BACK, DELETE, CTRL_U] = ['\u0003', '\u0004', '\b', '\u007f', '\u0015'];

export function passwordAsker(input: PasswordInput, say: (text: string) => void): PasswordAsker {
  const onTerminal = input.isTTY === true && input.setRawMode !== undefined;
  let piped: Promise<string[]> | undefined;

  const lines = (): Promise<string[]> =>
    new Promise((done, fail) => {
      const parts: Buffer[] = [];
      input.on('data', (part: Buffer | string) => parts.push(Buffer.from(part)));
      input.on('error', fail);
      input.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        done(text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/));
      });
      input.resume();
    });

  const typed = (): Promise<string> =>
    new Promise((done, fail) => {
      let word: string[] = [];
      const decoder = new TextDecoder();
      const end = (): void => {
        input.off('data', hear);
        input.setRawMode?.(false);
        input.pause();
        say('\n');
      };
      const hear = (part: Buffer | string): void => {
        for (const letter of typeof part === 'string' ? part : decoder.decode(part, { stream: true })) {
          if (letter === '\r' || letter === '\n' || letter === CTRL_D) {
            end();
            done(word.join(''));
            return;
          }
          if (letter === CTRL_C) {
            end();
            fail(new UserError('nothing was changed', 'give the command again when you want to'));
            return;
          }
          if (letter === BACK || letter === DELETE) word.pop();
          else if (letter === CTRL_U) word = [];
          else word.push(letter);
        }
      };
      input.setRawMode?.(true);
      input.on('data', hear);
      input.resume();
    });

  return {
    onTerminal,
    ask: async (question) => {
      if (onTerminal) {
        say(question);
        return typed();
      }
      piped ??= lines();
      return (await piped).shift();
    },
  };
}
