import { describe, expect, test } from 'vitest';
import { languageOf } from '../src/core/languages/index.ts';
import type { Build } from '../src/core/model/build.ts';
import { castOf } from '../src/core/show/cast.ts';
import { wordingOf } from '../src/core/show/wording.ts';
import { variorum } from '../src/core/variorum.ts';
import { loadStudy } from '../src/study/load.ts';
import { tempFolder } from '../src/study/temp-study.test-support.ts';

async function buildOf(
  accounts: Readonly<Record<string, readonly [head: string, text: string]>>,
): Promise<Build> {
  const files = Object.fromEntries(
    Object.entries(accounts).map(([name, [head, text]]) => [
      `${name}.md`,
      `---\n${head}\nrights: free\n---\n${text}`,
    ]),
  );
  const { study } = await loadStudy(await tempFolder(files));
  return variorum(study);
}
const shown = (build: Build) => wordingOf(castOf(build.study, build.names), build);

const OURS = 'On 9 May 1871 the army of Versailles liberated Fort Issy after hard fighting.';
const THEIRS = 'On 9 May 1871 the army of Versailles occupied Fort Issy after hard fighting.';

describe('words for the same thing', () => {
  test('took, liberated and occupied stand beside each other, each with its place', async () => {
    const build = await buildOf({ ours: ['language: en', OURS], theirs: ['language: en', THEIRS] });
    const taking = shown(build).find(({ thing }) => thing === 'Taking the place');
    expect(taking?.episode).toContain('9 May 1871');
    expect(
      taking?.rows.map(({ siglum, words }) => [siglum, words.map((one) => [one.words, one.leaning])]),
    ).toEqual([
      ['ours', [['liberated', 'of praise']]],
      ['theirs', [['occupied', 'of blame']]],
    ]);
    for (const { uses } of build.wording)
      for (const { account, start, end, words } of uses) {
        const text = build.study.accounts.find(({ key }) => key === account)?.editions[0]?.text ?? '';
        expect(text.slice(start, end)).toBe(words);
      }
  });

  test('nothing is said where all call it alike', async () => {
    const build = await buildOf({ ours: ['language: en', THEIRS], theirs: ['language: en', THEIRS] });
    expect(shown(build)).toEqual([]);
  });

  test.each([
    ['fr', 'libéra', "Le 9 mai 1871 l'armée de Versailles libéra le fort d'Issy après de durs combats."],
    ['pl', 'zajęła', '9 maja 1871 armia wersalska zajęła fort Issy po ciężkich walkach.'],
  ])('%s: words with marks are found', async (language, word, text) => {
    const build = await buildOf({ ours: [`language: ${language}`, text], theirs: ['language: en', THEIRS] });
    const uses = build.wording.flatMap((one) => one.uses);
    expect(uses.map(({ words }) => words)).toContain(word);
  });

  test('the words of a précis are those of the study and are left out', async () => {
    const build = await buildOf({
      ours: ['language: en', OURS],
      theirs: ['language: en\ntext: precis', THEIRS],
    });
    expect(build.wording).toEqual([]);
  });

  test('everyday verbs are no words of taking a place', async () => {
    const build = await buildOf({
      ours: [
        'language: en',
        'On 9 May 1871 a meeting about Fort Issy took place in Versailles; it restored order.',
      ],
      theirs: ['language: en', THEIRS],
    });
    expect(build.wording.filter(({ concept }) => concept === 'take-place')).toEqual([]);
  });

  test.each(['de', 'en', 'fr', 'ja', 'pl', 'ru', 'uk', 'zh'])(
    '%s has plain, approving and blaming words',
    (code) => {
      const concepts = languageOf(code)?.wording.concepts ?? {};
      for (const shared of ['take-place', 'war', 'border-act', 'outcome', 'fighters'])
        expect(Object.keys(concepts), code).toContain(shared);
      for (const leanings of Object.values(concepts)) expect(Object.keys(leanings)).toContain('mild');
    },
  );
});
