import { stringify } from 'yaml';

/** An account of the invented study: its text and what `study.yaml` says of it. */
export interface Invented {
  readonly key: string;
  readonly text: string;
  readonly [field: string]: unknown;
}

const KILLED = 'The Orlanders lost';

/** A killing that never happened, told by those who count, deny, forge, take back and judge. */
export const invented: readonly Invented[] = [
  {
    key: 'register',
    text: `On 14 March 1921 the Northern Guard attacked Orrin. ${KILLED} 112 men killed at Orrin.`,
    title: 'Register of the parish of Orrin',
    written: '1921-03-20',
    kind: 'record',
    'speaks-for': 'orlanders',
    criticism: { basis: 'named list', by: 'A. Editor', why: 'every name was read' },
  },
  {
    key: 'exhumation',
    text: `On 14 March 1921 the Northern Guard attacked Orrin. ${KILLED} 118 men killed.`,
    title: 'Report of the exhumation',
    written: '1994-06-02',
    kind: 'record',
    criticism: { basis: 'forensic or court finding', by: 'A. Editor', why: 'the bodies were counted' },
  },
  {
    key: 'bulletin',
    text: 'On 14 March 1921 the Northern Guard entered Orrin. The Northern Guard did not kill the men of the Orlanders.',
    title: 'Bulletin of the Northern Guard',
    author: 'Staff of the Northern Guard',
    written: '1921-03-18',
    'speaks-for': 'guard',
  },
  {
    key: 'order',
    text: `On 12 March 1921 the Northern Guard planned it. ${KILLED} 500 men killed.`,
    title: 'An order of 12 March',
    written: '1921-03-22',
    'speaks-for': 'guard',
    marks: [{ mark: 'forged', 'shown-by': 'State Archive, expertise of 1996' }],
    criticism: { basis: 'record of the time', by: 'A. Editor', why: 'it gives itself out for one' },
  },
  {
    key: 'testimony',
    text: `On 14 March 1921 the Northern Guard attacked Orrin. ${KILLED} 300 men killed.`,
    title: 'Testimony of a carter',
    written: '1950-01-10',
    marks: [{ mark: 'retracted', 'shown-by': 'his letter of 1956' }],
    criticism: { basis: 'eyewitness', by: 'A. Editor', why: 'he says that he was there' },
  },
  {
    key: 'court',
    text: `On 14 March 1921 the Northern Guard attacked Orrin. ${KILLED} 115 men killed. According to Judge Halvar, who dissented, the Orlanders lost 96 men killed.`,
    title: 'Judgment of the court of Vesk, beyond reasonable doubt',
    written: '1995-11-30',
    kind: 'record',
    criticism: { basis: 'forensic or court finding', by: 'A. Editor', why: 'a finding, with one dissent' },
  },
  {
    key: 'living',
    text: `On 14 March 1921 the Northern Guard attacked Orrin, says Mira Tolen. ${KILLED} 130 men killed.`,
    title: 'Talk with Mira Tolen',
    author: 'Mira Tolen',
    written: '2020-05-01',
    rights: 'not to be shown',
  },
];

/** Papers that print the bulletin again. */
export const copies = (count: number): Invented[] =>
  Array.from({ length: count }, (_, at) => ({
    key: `paper-${String(at + 1).padStart(3, '0')}`,
    text: invented.find(({ key }) => key === 'bulletin')?.text ?? '',
    title: `Paper ${at + 1}`,
    written: '1921-03-25',
    'depends-on': ['bulletin'],
  }));

/** Papers that print the forged order's figure again. */
export const copiesOfForgery = (count: number): Invented[] =>
  Array.from({ length: count }, (_, at) => ({
    key: `sheet-${String(at + 1).padStart(3, '0')}`,
    text: `According to an order, the Orlanders lost 500 men killed.`,
    title: `Sheet ${at + 1}`,
    written: '1922-03-25',
    'depends-on': ['order'],
  }));

/** The files of the study folder. */
export function filesOf(accounts: readonly Invented[]): Record<string, string> {
  const files: Record<string, string> = {
    'study.yaml': stringify({
      title: 'The killings at Orrin',
      span: '1921-03-12/1921-03-16',
      parties: { guard: { name: 'Northern Guard' }, orlanders: { name: 'Orlanders' } },
      accounts: accounts.map(({ text: _, ...fields }) => ({
        files: `accounts/${fields.key}.txt`,
        language: 'en',
        ...fields,
      })),
    }),
    'names.yaml': stringify({
      names: [
        {
          key: 'guard',
          kind: 'party',
          label: 'Northern Guard',
          party: 'guard',
          forms: { en: ['Northern Guard'] },
        },
        {
          key: 'orlanders',
          kind: 'party',
          label: 'Orlanders',
          party: 'orlanders',
          forms: { en: ['Orlanders', 'Orlander'] },
        },
        { key: 'orrin', kind: 'place', label: 'Orrin', forms: { en: ['Orrin'] } },
      ],
    }),
  };
  for (const { key, text } of accounts) files[`accounts/${key}.txt`] = text;
  return files;
}
