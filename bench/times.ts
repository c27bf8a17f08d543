// The reading of times against gold: node bench/times.ts [--errors]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { segment as deSegment } from '../src/core/languages/de/segment.ts';
import { times as de } from '../src/core/languages/de/times.ts';
import { segment as enSegment } from '../src/core/languages/en/segment.ts';
import { times as en } from '../src/core/languages/en/times.ts';
import { segment as jaSegment } from '../src/core/languages/ja/segment.ts';
import { times as ja } from '../src/core/languages/ja/times.ts';
import { segment as ruSegment } from '../src/core/languages/ru/segment.ts';
import { times as ru } from '../src/core/languages/ru/times.ts';
import { segment as ukSegment } from '../src/core/languages/uk/segment.ts';
import { times as uk } from '../src/core/languages/uk/times.ts';
import { segment as zhSegment } from '../src/core/languages/zh/segment.ts';
import { times as zh } from '../src/core/languages/zh/times.ts';
import {
  cldrExamples,
  folderExamples,
  readExample,
  type TimeExample,
} from '../src/core/read/times-examples.test-support.ts';
import { recognizerCases, wikiWars } from './times-gold.ts';
import { kindOf } from './times-kinds.ts';
import { peersOnCases, peersOnTexts } from './times-peers.ts';
import { type JudgedTime, judgedTime, phenomena } from './times-phenomena.ts';
import { isExplicit } from './times-recognizers.ts';
import { own, recognizers, say, score, speed, type TimeLanguage, table } from './times-tables.ts';

const CORPORA = fileURLToPath(new URL('../../shared/corpora', import.meta.url));
/** Calendars whose words are eras of their own. */
const ERAS: ReadonlySet<string> = new Set(['japanese', 'republican', 'manchukuo']);

/** The values of an own sentence: their kinds, and whether a year was carried over, an era told or the Julian calendar. */
function judgedExample(example: TimeExample): JudgedTime[] {
  const left = readExample(example);
  return example.values.map((value): JudgedTime => {
    const at = left.findIndex(({ timex }) => timex === value);
    const [told] = at < 0 ? [] : left.splice(at, 1);
    const calendar = told?.value.calendar ?? 'gregorian';
    const kinds = [
      kindOf(value),
      ...(told?.basis === 'carried' ? ['year carried over'] : []),
      ...(ERAS.has(calendar) ? ['era'] : []),
      ...(calendar === 'julian' ? ['Julian'] : []),
    ];
    return told === undefined ? { kinds, right: false, error: 'missed' } : { kinds, right: true };
  });
}

/** Prints the tables. */
export async function benchTimes(errors = process.argv.includes('--errors')): Promise<void> {
  const languages: readonly [string, string, TimeLanguage][] = [
    ['English (WikiWars)', 'wikiwars_en', { code: 'en', times: en, segment: enSegment }],
    ['German (WikiWarsDE)', 'wikiwars_de', { code: 'de', times: de, segment: deSegment }],
  ];
  const prose = new Map<string, string>();
  say('Times: F with its 95 % interval over texts (bootstrap, fixed seed)');
  for (const [title, folder, language] of languages) {
    const path = join(CORPORA, folder);
    if (!existsSync(path)) {
      say(`${title}: skipped: not there`);
      continue;
    }
    const texts = wikiWars(path);
    prose.set(language.code, texts.map(({ text }) => text).join('\n\n'));
    const scored = texts.map((text) => score(text, language, language.code));
    table(`${title}, ${texts.length} texts`, scored, errors);
    const told = texts.flatMap(({ text }, at) =>
      (scored[at]?.verdicts ?? []).map((verdict) => judgedTime(verdict, text)),
    );
    for (const line of phenomena(title, told)) say(line);
    table(
      `${title}, language folder switched off (CLDR only)`,
      texts.map((text) => score(text, undefined, language.code)),
      errors,
    );
    await peersOnTexts(title, texts, language);
  }
  const signs: readonly [string, string, TimeLanguage][] = [
    ['Japanese (recognizers)', 'Japanese', { code: 'ja', times: ja, segment: jaSegment }],
    ['Chinese (recognizers)', 'Chinese', { code: 'zh', times: zh, segment: zhSegment }],
  ];
  for (const [title, folder, language] of signs) {
    const path = join(CORPORA, 'recognizers', 'DateTime', folder);
    if (!existsSync(path)) {
      say(`${title}: skipped: not there`);
      continue;
    }
    const cases = recognizerCases(path);
    say(`${title}, Timex that names a year`);
    recognizers(
      'year told in the words',
      cases.filter((one) => isExplicit(one.words)),
      language,
      language.code,
      errors,
    );
    recognizers(
      'the same, language folder switched off',
      cases.filter((one) => isExplicit(one.words)),
      undefined,
      language.code,
      false,
    );
    recognizers(
      'counted from the day of writing, lengths, weeks',
      cases.filter((one) => !isExplicit(one.words)),
      language,
      language.code,
      false,
    );
    await peersOnCases(
      'year told in the words',
      cases.filter((one) => isExplicit(one.words)),
      language,
    );
  }
  say('Own sentences (*own*: written with the rules in sight)');
  const examples = [...folderExamples(), ...cldrExamples()];
  for (const [code, of] of Map.groupBy(examples, (example) => example.code)) own(code, of, errors);
  for (const [code, of] of Map.groupBy(examples, (example) => example.code))
    for (const line of phenomena(`own sentences, ${code}`, of.flatMap(judgedExample))) say(line);
  say('Speed, one core, cutting into sentences and reading times');
  for (const [, , language] of [...languages, ...signs]) {
    let text = prose.get(language.code);
    const folder = join(CORPORA, 'accounts', language.code);
    if (text === undefined && existsSync(folder))
      text = readdirSync(folder)
        .sort()
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join('\n\n');
    if (text === undefined) say(`  ${language.code}: skipped: not there`);
    else speed(language.code, text, language);
  }
  const en1 = prose.get('en');
  if (en1 !== undefined) speed('en', en1, undefined);
  for (const language of [
    { code: 'ru', times: ru, segment: ruSegment },
    { code: 'uk', times: uk, segment: ukSegment },
  ]) {
    const text = examples
      .filter(({ code }) => code === language.code)
      .map((example) => example.text)
      .join('\n\n');
    speed(language.code, Array.from({ length: 40 }, () => text).join('\n\n'), language);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await benchTimes();
