// Over the usual length because it is a table: one row for every decision that can be taken in the workbench.

/** Labels, with = before one that is meant whole. Words for a text (`{turn}` stands for who asks, in which window), a number for the place in a list of choices, true for a box. */
export type Fields = Readonly<Record<string, string | number | true>>;
export interface Row {
  readonly does: string;
  readonly at: string;
  /** What is opened first, each by its own words. */
  readonly open?: readonly RegExp[];
  readonly deed: RegExp;
  readonly fields?: Fields;
  readonly submit?: RegExp;
  readonly verb: Readonly<Record<string, unknown>>;
  /** Lines of the journal, where it is more than one. */
  readonly lines?: number;
}

/** Of what is not begun with a button. */
export const NONE = /^/;
const POINT = '#/point/quantity-person-sov-killed-whole-event';
const why: Fields = { 'Why (kept in the journal)': 'the printed return' };
export const ROWS: readonly Row[] = [
  { does: 'words were read rightly', at: POINT, deed: /^Read rightly/, verb: { do: 'confirm' } },
  {
    does: 'what was read in a text was read rightly',
    at: '#/account/sie-1974',
    open: [/^Put right what was read/],
    deed: /^Read rightly/,
    verb: { do: 'confirm' },
  },
  {
    does: 'what was read in a text was misread',
    at: '#/account/sie-1974',
    open: [/^Put right what was read/],
    deed: /^Misread/,
    verb: { do: 'reject' },
  },
  {
    does: 'what was read in a text is corrected',
    at: '#/account/sie-1974',
    open: [/^Put right what was read/],
    deed: /^Correct … ?: .*a figure/,
    fields: { Number: '33', ...why },
    submit: /^Correct$/,
    verb: { do: 'correct', to: { value: { lo: 33, hi: 33, comparator: 'eq' } } },
  },
  { does: 'words were misread', at: POINT, deed: /^Misread/, verb: { do: 'reject' } },
  {
    does: 'words are corrected',
    at: POINT,
    deed: /^Correct …/,
    fields: { Number: '718', ...why },
    submit: /^Correct$/,
    verb: { do: 'correct' },
  },
  { does: 'a reading is confirmed', at: POINT, deed: /^Confirm ?: 717/, verb: { do: 'confirm' } },
  { does: 'a reading is the reference', at: POINT, deed: /^Reference ?: 236/, verb: { do: 'refer' } },
  {
    does: 'a reading is signed',
    at: POINT,
    deed: /^Sign …/,
    fields: { 'Grounds on which': 'the return of the front' },
    submit: /^Sign as/,
    verb: { do: 'establish', grounds: 'the return of the front' },
  },
  { does: 'a point is seen', at: POINT, deed: /^Seen/, verb: { do: 'seen' } },
  { does: 'a point is confirmed', at: POINT, deed: /^Confirm the point/, verb: { do: 'confirm' } },
  { does: 'a point is put aside', at: POINT, deed: /^Put aside/, verb: { do: 'hide' } },
  {
    does: 'a point is reworded',
    at: POINT,
    deed: /^Reword …/,
    fields: { 'The question, in': 'How many fell?', ...why },
    submit: /^Reword$/,
    verb: { do: 'rename', as: 'How many fell?' },
  },
  {
    does: 'a point is one with another',
    at: POINT,
    deed: /^One with …/,
    fields: { 'This asks the same as': 1 },
    submit: /^Merge$/,
    verb: { do: 'merge' },
  },
  {
    does: 'a point is split',
    at: POINT,
    deed: /^Split …/,
    fields: { '236': true, 'The question they answer': 'How many by August?' },
    submit: /^Split off$/,
    verb: { do: 'split', as: 'How many by August?' },
  },
  {
    does: 'a difference gets another type',
    at: POINT,
    open: [/All pairs of readings/],
    deed: NONE,
    fields: { 'Type of the difference': 3 },
    submit: /^Retype as/,
    verb: { do: 'retype' },
  },
  {
    does: 'passages are linked',
    at: '#/parallel',
    open: [/^Perhaps the same/],
    deed: /^Link them/,
    verb: { do: 'link' },
  },
  {
    does: 'passages are parted',
    at: '#/parallel/enwiki/frwiki',
    deed: /^Not the same/,
    verb: { do: 'unlink' },
  },
  {
    does: 'episodes are merged',
    at: '#/episodes',
    open: [/^31 July 1938/],
    deed: /^One with …/,
    fields: { 'This is the same happening as': 1 },
    submit: /^Merge$/,
    verb: { do: 'merge' },
  },
  {
    does: 'an episode is split',
    at: '#/episodes',
    open: [/^31 July 1938/],
    deed: /^Split …/,
    fields: { 'box 0': true, 'box 1': true },
    submit: /^Split off$/,
    verb: { do: 'split' },
  },
  { does: 'a dependence is accepted', at: '#/dependence', deed: /^Accept/, verb: { do: 'confirm' } },
  {
    does: 'two accounts have a common source',
    at: '#/dependence',
    deed: /^Common source/,
    verb: { do: 'common source' },
  },
  { does: 'a dependence is rejected', at: '#/dependence', deed: /^Reject/, verb: { do: 'reject' } },
  { does: 'a dependence is turned round', at: '#/dependence', deed: /^Turn round/, verb: { do: 'turn' } },
  {
    does: 'a name gets a label',
    at: '#/names/redarmy',
    deed: /^Label …/,
    fields: { 'The label you choose': 'RKKA' },
    submit: /^Choose$/,
    verb: { do: 'rename', as: 'RKKA' },
  },
  {
    does: 'names are one',
    at: '#/names/redarmy',
    deed: /^One with …/,
    fields: { 'It names the same as': 2 },
    submit: /^Merge$/,
    verb: { do: 'merge' },
  },
  {
    does: 'a name is split',
    at: '#/names/redarmy',
    deed: /^Split …/,
    fields: { 'box 0': true, 'Label of the other': 'Another army' },
    submit: /^Split off$/,
    verb: { do: 'split', as: 'Another army' },
  },
  {
    does: 'a spelling is admitted',
    at: '#/names/redarmy',
    deed: /^Another spelling …/,
    fields: { Spelling: 'Workers army' },
    submit: /^Add$/,
    verb: { do: 'admit', form: 'Workers army' },
  },
  {
    does: 'a spelling never names it',
    at: '#/names/redarmy',
    open: [/× in/],
    deed: /^Never this name/,
    verb: { do: 'forbid' },
  },
  {
    does: 'a note is written',
    at: POINT,
    deed: /^Note …/,
    fields: { 'Note, in Markdown': 'Ask the *archive*.' },
    submit: /^Keep the note$/,
    verb: { do: 'note', text: 'Ask the *archive*.' },
  },
  {
    does: 'letters were misread in the copy',
    at: '#/account/britannica-jp',
    deed: /^Correct letters/,
    fields: { 'Letters as they stand': '7月11日', 'What stands in the source': '7月12日', ...why },
    submit: /^Correct$/,
    verb: { do: 'emend', to: '7月12日' },
  },
  {
    does: 'the source has the letters so',
    at: '#/account/britannica-jp',
    deed: /^Correct letters/,
    fields: { 'Letters as they stand': '7月11日', 'the source itself has them so': true },
    submit: /^Let it stand/,
    verb: { do: 'sic' },
  },
  {
    does: 'an account is marked',
    at: '#/account/tass-0803',
    deed: /^Mark …/,
    fields: { 'It is': 1, 'Who showed it': 'a study of the telegrams' },
    submit: /^Mark$/,
    verb: { do: 'mark', mark: 'disputed' },
  },
  {
    does: 'data of an account are edited',
    at: '#/account/tass-0803',
    deed: /^Edit its data/,
    fields: { Author: 'TASS, Moscow desk' },
    submit: /^Keep$/,
    verb: { do: 'describe', to: { author: 'TASS, Moscow desk' } },
  },
  {
    does: 'an account is graded',
    at: '#/account/kotkin-2017',
    deed: /^Judge its worth/,
    fields: { 'Reliability of the source': 3, '=Why': 'its losses stand on others' },
    submit: /^Judge as/,
    verb: { do: 'criticise', to: { reliability: 'C' } },
  },
  {
    does: 'a question is asked with rival answers',
    at: '#/hypotheses',
    deed: /^Ask a question/,
    fields: {
      'Question, as narrow as can be': 'Did {turn} bombs fall on the hill?',
      'Rival answers': 'Yes\nNo',
    },
    submit: /^Ask as/,
    verb: { do: 'answer', says: 'No' },
    lines: 3,
  },
  {
    does: 'a name is described',
    at: '#/names/redarmy',
    deed: /^What is known …/,
    fields: { 'In a few words': 'the army of the Soviet Union', ...why },
    submit: /^Keep$/,
    verb: { do: 'describe', to: { note: 'the army of the Soviet Union' } },
  },
  {
    does: 'two accounts are tied',
    at: '#/dependence',
    deed: /^Another dependence …/,
    fields: { 'This account': 3, 'this one': 9, ...why },
    submit: /^Keep$/,
    verb: { do: 'confirm' },
  },
  {
    does: 'a question is answered otherwise',
    at: '#/hypotheses',
    deed: /^Another answer …/,
    fields: { Answer: 'Neither of them' },
    submit: /^Add as/,
    verb: { do: 'answer', says: 'Neither of them' },
  },
  {
    does: 'evidence is judged',
    at: '#/hypotheses',
    deed: /^Judge …/,
    fields: { 'The words are': 2, '=Why': 'it says nothing of it' },
    submit: /^Judge as/,
    verb: { do: 'judge', is: 'inconsistent' },
  },
];
