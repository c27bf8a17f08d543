import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stream } from './bootstrap.ts';

const accounts = fileURLToPath(new URL('../cases/khasan-1938/accounts', import.meta.url));

/** Texts of the worked example without front matter, by file name. */
function texts(): { name: string; language: string; text: string }[] {
  return readdirSync(accounts, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const [, front = '', ...rest] = readFileSync(join(accounts, file), 'utf8').split(/^---$/m);
      return {
        name: file,
        language: /^language: (\w+)/m.exec(front)?.[1] ?? 'en',
        text: rest.join('---').trim(),
      };
    });
}

/**
 * Writes a study of `count` accounts of about `bytes` bytes (UTF-8) each into a folder: the worked example's prose in one
 * language after another, again and again with other figures and days, so that no two passages are the same.
 */
export function writeLargeStudy(folder: string, count: number, bytes: number): void {
  const all = texts();
  const languages = ['en', 'ru', 'ja', 'zh', 'uk', 'de'];
  mkdirSync(join(folder, 'accounts'), { recursive: true });
  for (let n = 0; n < count; n++) {
    const next = stream(n + 1);
    const language = languages[n % languages.length] as string;
    const own = all.filter((one) => one.language === language);
    let text = '';
    for (let at = 0; Buffer.byteLength(text) < bytes; at++) {
      const source = own[(at + n) % own.length]?.text ?? '';
      text += `${source.replace(/\d+/g, (digits) => {
        if (digits.startsWith('19')) return digits;
        const value = Number(digits);
        if (value >= 1 && value <= 28 && digits.length <= 2) return String(1 + Math.floor(next() * 28));
        return String(Math.max(32, Math.floor(value * (0.5 + next()))));
      })}\n\n`;
    }
    writeFileSync(join(folder, 'accounts', `account-${String(n).padStart(2, '0')}-${language}.md`), text);
  }
  writeFileSync(
    join(folder, 'study.yaml'),
    'title: A large study\nspan: 1938-07/1938-08\nparties:\n  sov: { name: Soviet Union }\n  jap: { name: Japan }\n',
  );
}
