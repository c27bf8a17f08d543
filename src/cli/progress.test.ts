import { describe, expect, test } from 'vitest';
import { Progress } from './progress.ts';

describe('progress', () => {
  const told = (live: boolean): string => {
    let err = '';
    const progress = new Progress({
      out: () => {},
      err: (text) => {
        err += text;
      },
      columns: 80,
      colour: false,
      live,
      cwd: '/',
    });
    for (let i = 1; i <= 1000; i++) progress.tell('read', i, 1000);
    progress.end();
    return err;
  };

  test('one plain line a step when piped', () => {
    expect(told(false)).toBe('read: 1000 of 1000\n');
  });

  test('one redrawn line on a terminal, gone at the end', () => {
    const drawn = told(true);
    expect(drawn.split('\r').length).toBeLessThan(40);
    expect(drawn).toContain('1000/1000');
    expect(drawn.endsWith('\r\u001b[2K')).toBe(true);
    expect(drawn).not.toContain('\n');
  });
});
