import type { Problem } from '../core/model/problem.ts';
import { almostUtf8, looksBinary, utf16WithoutMark } from './byte-signs.ts';

/** Text of bytes in an unknown charset, and what was noticed on the way. */
export interface Decoded {
  readonly text: string;
  /** Name by the Encoding Standard, or `binary` when the bytes are no text. */
  readonly charset: string;
  readonly problems: readonly Problem[];
}

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Names jschardet uses, and the charset of the Encoding Standard that reads them. */
const ALIASES: Readonly<Record<string, string>> = {
  ascii: 'utf-8',
  cp932: 'shift_jis',
  'shift-jis-2004': 'shift_jis',
  'euc-jis-2004': 'euc-jp',
  cp949: 'euc-kr',
  cp950: 'big5',
  big5hkscs: 'big5',
  cp936: 'gbk',
  cp874: 'windows-874',
  'mac-cyrillic': 'x-mac-cyrillic',
  maccyrillic: 'x-mac-cyrillic',
  'mac-roman': 'macintosh',
  macroman: 'macintosh',
};

const problem = (
  code: string,
  file: string,
  says: string,
  remedy: string,
  level: Problem['level'] = 'warning',
): Problem => ({
  code,
  level,
  place: { file },
  says,
  remedy,
});

/** Bytes without a run of NULs at the end, as a crashed program or disk leaves it. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.length - end > 1 && end > 0 ? bytes.subarray(0, end) : bytes;
}

const strictUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The name by which TextDecoder knows a charset; undefined for one it cannot read. */
function known(name: string): string | undefined {
  const plain = name.toLowerCase();
  try {
    return new TextDecoder(ALIASES[plain.replaceAll('_', '-')] ?? plain).encoding;
  } catch {
    return undefined;
  }
}

/** The likeliest charset that can be read, by the statistics of jschardet, and whether they are sure. */
async function guessCharset(bytes: Uint8Array): Promise<{ charset: string; sure: boolean }> {
  const { default: jschardet } = await import('jschardet');
  // A tenth of a megabyte is enough for the statistics; slicing inside a character costs one letter of it.
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 100_000));
  for (const { encoding, confidence } of jschardet.detectAll(sample)) {
    const charset = known(encoding ?? '');
    // Strict UTF-8 was tried before.
    if (charset !== undefined && charset !== 'utf-8') return { charset, sure: confidence > 0.8 };
  }
  return { charset: 'utf-8', sure: false };
}

/**
 * Decodes bytes: byte order mark, then UTF-16 without one, then the declared charset, then UTF-8 (also when it is cut
 * or a few bytes are broken), then the statistical guess of jschardet. Line ends become \n. A NUL byte inside text is
 * kept as a space so that offsets stay, and said. Never throws.
 */
export async function decode(source: Uint8Array, file: string, declared?: string): Promise<Decoded> {
  const problems: Problem[] = [];
  let charset = '';
  for (const [mark, name] of MARKS) if (mark.every((b, i) => source[i] === b)) charset = name;
  const marked = charset !== '';
  if (!marked) charset = utf16WithoutMark(source) ?? '';
  const bytes = charset.startsWith('utf-16') ? source : withoutPadding(source);
  if (bytes.length < source.length) {
    problems.push(
      problem(
        'format.padded',
        file,
        `${file} ends in ${source.length - bytes.length} NUL bytes`,
        'the file may have been cut short when it was written; compare it with its source',
      ),
    );
  }
  if (charset === '' && looksBinary(bytes)) {
    problems.push(
      problem(
        'format.binary',
        file,
        `${file} is not a text file (it holds control bytes)`,
        'export it as text, markdown or HTML, or remove it from the study',
        'error',
      ),
    );
    return { text: '', charset: 'binary', problems };
  }
  if (charset === '' && declared !== undefined) {
    charset = known(declared) ?? '';
    if (charset === '') {
      problems.push(
        problem(
          'format.charset-unknown',
          file,
          `${file} names a charset nobody knows: ${declared}`,
          'the charset was guessed; check the letters',
        ),
      );
    }
  }
  if (charset === '' || charset === 'utf-8') {
    const whole = strictUtf8(bytes);
    if (whole !== undefined) return finish(whole, 'utf-8', file, problems);
    const broken = almostUtf8(bytes);
    if (broken === 'cut') {
      problems.push(
        problem(
          'format.cut',
          file,
          `${file} ends inside a letter: the file is cut short`,
          'copy it again from its source',
        ),
      );
    }
    if (broken !== undefined || marked)
      return finish(new TextDecoder('utf-8').decode(bytes), 'utf-8', file, problems);
    const guess = await guessCharset(bytes);
    charset = guess.charset;
    problems.push(
      problem(
        'format.charset-guessed',
        file,
        `${file} is not UTF-8; it was read as ${charset}`,
        'if letters look wrong, save the file as UTF-8',
        guess.sure ? 'note' : 'warning',
      ),
    );
  }
  return finish(new TextDecoder(charset).decode(bytes), charset, file, problems);
}

function finish(decoded: string, charset: string, file: string, problems: Problem[]): Decoded {
  let text = decoded.replace(/\r\n?/g, '\n');
  if (text.includes('\0')) {
    text = text.replaceAll('\0', ' ');
    problems.push(
      problem(
        'format.nul',
        file,
        `${file} holds NUL bytes`,
        'they were read as spaces; save the file again as plain text',
      ),
    );
  }
  if (text.includes('\ufffd')) {
    problems.push(
      problem(
        'format.letters-lost',
        file,
        `${file} holds letters that could not be read (shown as \ufffd)`,
        'save the file as UTF-8 from its source',
      ),
    );
  }
  return { text, charset, problems };
}
