import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';
import { encodeIn } from './encode.test-support.ts';

const RU = 'Советские войска потеряли 717 человек убитыми и 75 пропавшими без вести у озера Хасан. ';
const UK =
  'Радянські війська втратили 717 осіб убитими та 75 зниклими безвісти біля озера Хасан, її доля невідома. ';
const JA = '昭和十三年七月二十九日、ソ連軍は張鼓峰の頂上に陣地を作り、日本軍はこれを攻撃した。';
const ZH = '一九三八年七月二十九日，苏军在张鼓峰上修筑工事，日军遂以武力进犯，双方伤亡甚众。';
const TRADITIONAL = '一九三八年七月二十九日，蘇軍在張鼓峰上修築工事，日軍遂以武力進犯，雙方傷亡甚眾。';
const DE =
  'Die Verluste betrugen über 717 Gefallene; die Höhe wurde später geräumt, schrieb der Botschafter. ';
const codes = async (bytes: Uint8Array): Promise<string[]> =>
  (await decode(bytes, 'f')).problems.map(({ code }) => code);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer);

describe('decoding', () => {
  test.each([
    ['windows-1251', RU],
    ['windows-1251', UK],
    ['koi8-r', RU],
    ['ibm866', RU],
    ['shift_jis', JA],
    ['euc-jp', JA],
    ['gb18030', ZH],
    ['big5', TRADITIONAL],
    ['windows-1252', DE],
  ])('%s is recognised', async (charset, line) => {
    const text = line.repeat(8);
    const { text: read, problems } = await decode(encodeIn(charset, text), 'f');
    expect(read).toBe(text);
    expect(problems.map(({ code }) => code)).toEqual(['format.charset-guessed']);
  });

  test.each([RU, JA, ZH, DE, 'Plain words, 717 of them.\n'])(
    'UTF-16 with and without its mark, in both orders',
    async (line) => {
      const little = utf16(line.repeat(4));
      const big = Uint8Array.from(little, (_, at) => little[at ^ 1] ?? 0);
      for (const bytes of [
        little,
        big,
        Uint8Array.of(0xff, 0xfe, ...little),
        Uint8Array.of(0xfe, 0xff, ...big),
      ]) {
        expect((await decode(bytes, 'f')).text).toBe(line.repeat(4));
      }
    },
  );

  test('a mark at the beginning is no letter', async () => {
    expect(await decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('one')), 'f')).toEqual({
      text: 'one',
      charset: 'utf-8',
      problems: [],
    });
  });

  test('UTF-8 with a few broken bytes stays UTF-8', async () => {
    const bytes = utf8(RU.repeat(10));
    bytes[101] = 0xff;
    const { text, problems } = await decode(bytes, 'f');
    // One byte of a letter of two became two signs.
    expect(text.slice(201)).toBe(RU.repeat(10).slice(200));
    expect(problems.map(({ code }) => code)).toEqual(['format.letters-lost']);
  });

  test('cut anywhere, a long text loses one letter at most', async () => {
    const bytes = utf8(JA.repeat(5));
    for (let cut = 1; cut < 12; cut++) {
      const { text } = await decode(bytes.subarray(0, bytes.length - cut), 'f');
      expect(text.replace('\ufffd', '')).toBe(JA.repeat(5).slice(0, Math.floor((bytes.length - cut) / 3)));
    }
  });

  test('what is declared is believed before a guess, not before what the bytes show', async () => {
    const bytes = encodeIn('koi8-r', RU);
    expect((await decode(bytes, 'f', 'koi8-r')).text).toBe(RU);
    expect((await decode(utf8(RU), 'f', 'no-such-charset')).text).toBe(RU);
    expect((await decode(encodeIn('windows-1251', RU.repeat(5)), 'f', 'utf-8')).text).toBe(RU.repeat(5));
  });

  test('line ends, NUL, binary, nothing', async () => {
    expect((await decode(utf8('a\r\nb\rc\n'), 'f')).text).toBe('a\nb\nc\n');
    expect(await codes(utf8(`${'word '.repeat(100)}\0${'word '.repeat(100)}`))).toEqual(['format.nul']);
    expect(await codes(Uint8Array.from({ length: 3000 }, (_, at) => (at * 7) % 32))).toEqual([
      'format.binary',
    ]);
    expect(await decode(new Uint8Array(), 'f')).toEqual({ text: '', charset: 'utf-8', problems: [] });
    expect(await codes(new Uint8Array(500))).toEqual(['format.binary']);
  });

  test('any bytes give text that can be kept: whole letters, no NUL, no carriage return', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.option(fc.constantFrom('utf-8', 'windows-1251', 'shift_jis', 'utf-16le', 'x')),
        async (bytes, declared) => {
          const { text } = await decode(bytes, 'f', declared ?? undefined);
          expect(text.isWellFormed()).toBe(true);
          expect(text).not.toMatch(/[\0\r]/);
        },
      ),
    );
  });

  test('any text in UTF-8 comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...'abcабв日本語😀 \n'), minLength: 1 }),
        async (text) => {
          expect((await decode(utf8(text), 'f')).text).toBe(text);
        },
      ),
    );
  });
});
