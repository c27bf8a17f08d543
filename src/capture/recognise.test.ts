import { afterEach, expect, test } from 'vitest';
import { recognise } from './recognise.ts';

const path = process.env.PATH;

afterEach(() => {
  process.env.PATH = path;
});

test('without the program the way to it is told, and languages are no part of a command', async () => {
  process.env.PATH = '/nowhere';
  await expect(recognise(new Uint8Array(9), 'scan.png', 'rus+eng')).rejects.toThrow(
    'can only be recognised with tesseract, which is not installed',
  );
  await expect(recognise(new Uint8Array(9), 'scan.png', '--help')).rejects.toThrow(
    'no languages of tesseract',
  );
});
