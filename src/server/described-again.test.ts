import { expect, test } from 'vitest';
import { filesOf, type Invented } from '../../test/contested-study.test-support.ts';
import { tempFolder } from '../study/temp-study.test-support.ts';
import { openWork } from './open-work.ts';

const account = (key: string, written: string, text: string, more: object = {}): Invented => ({
  key,
  written,
  text: `On 14 March 1921 the Northern Guard attacked Orrin. ${text}`,
  title: `The book of ${key}`,
  ...more,
});

/** Each point is told by few, so that one change alters it. */
const ACCOUNTS: readonly Invented[] = [
  account('ames', '1921-03-20', 'The Orlanders lost 40 men killed.', { author: 'Ames', kind: 'record' }),
  account('bell', '1950', 'The Orlanders lost 52 men killed. The Northern Guard lost 12 guns.', {
    'speaks-for': 'guard',
  }),
  account('carr', '1931', 'The Northern Guard lost 9 guns. The Orlanders lost 31 men wounded.', {
    author: 'Carr',
  }),
  account('dunn', '1960-02', 'The Orlanders lost 37 men wounded. The Northern Guard lost 3 men killed.', {
    'speaks-for': 'orlanders',
  }),
  account('egan', '1970', 'The Northern Guard lost 5 men killed.', { author: 'Egan', kind: 'record' }),
];

/** What is said of accounts one after the other: names, authors that become one, dates that pass others and that do not, sides, kinds. */
const SAID: readonly (readonly [account: string, to: Readonly<Record<string, string>>])[] = [
  ['ames', { title: 'Register of Orrin' }],
  ['ames', { siglum: 'Register' }],
  ['bell', { author: 'Ames' }],
  ['bell', { author: 'Another' }],
  ['ames', { written: '1921-03-21' }],
  ['ames', { written: '1999-05' }],
  ['carr', { published: '1990' }],
  ['carr', { written: '1980' }],
  ['bell', { 'speaks-for': 'orlanders' }],
  ['ames', { 'speaks-for': 'guard' }],
  ['bell', { 'speaks-for': '' }],
  ['dunn', { kind: 'record' }],
  ['ames', { written: '' }],
  ['egan', { 'depends-on': 'dunn' }],
];

const studyWith = async (sizes: string): Promise<string> => {
  const files = filesOf(ACCOUNTS);
  return tempFolder({ ...files, 'study.yaml': `${files['study.yaml']}${sizes}` });
};

test.each([
  ['makes no sums', ''],
  ['makes sums', 'sizes: { record: 2, narrative: 1, separate line: 1 }\n'],
])(
  'what is said of accounts is followed up as if the study were built anew, where it %s',
  async (_, sizes) => {
    const folder = await studyWith(sizes);
    // Nothing is remembered from one to the other.
    const opened = async () =>
      openWork(folder, {
        version: '0',
        name: 'Anna',
        now: () => '2030-01-01T00:00:00Z',
        cache: await tempFolder(),
      });
    const work = await opened();
    for (const [account, to] of SAID) {
      await work.decide({ on: 'account', account }, { do: 'describe', to }, '');
      const { report, worth, decisions } = work.state().content;
      const anew = await opened();
      const fresh = anew.state().content;
      const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
      expect(plain(report), JSON.stringify(to)).toEqual(plain(fresh.report));
      expect(plain({ worth, decisions })).toEqual(plain({ worth: fresh.worth, decisions: fresh.decisions }));
      anew.close();
    }
    work.close();
  },
);
