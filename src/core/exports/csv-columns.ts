/** One column of the CSV of readings. */
export interface CsvColumn {
  readonly name: string;
  /** What a cell holds, in one sentence. */
  readonly says: string;
}

/** The columns of `variorum export --as csv`, in order. A gold apparatus (`expected/`) has the same ones. */
export const csvColumns = [
  {
    name: 'row',
    says: '`reading`: a witness of a reading; `denial`: an account that denies and states nothing else; `note`: a sentence on the whole file, in the column question.',
  },
  { name: 'point', says: 'Id of the point at issue; the same for all its rows.' },
  { name: 'rank', says: 'Place of the point in the ranking, from 1.' },
  {
    name: 'state',
    says: 'State of the point: contradicted, open, argued, explained, different questions or agreed in substance.',
  },
  { name: 'question', says: 'The point as a plain question.' },
  { name: 'kind', says: 'quantity, time, agent, outcome, judgement, place or name.' },
  { name: 'thing', says: 'What is counted (person, tank ...) or the type of act that is asked about.' },
  {
    name: 'whose',
    says: 'Key of the party whose men or things are meant, or who acts; empty when not said.',
  },
  {
    name: 'unit',
    says: 'Unit of min, value and max: the thing counted, a unit of measure, or `day`; empty where nothing is measured.',
  },
  { name: 'scope', says: '`whole event` or the episode, then the part of it that the reading covers.' },
  {
    name: 'counting',
    says: 'Rule of counting: the roles counted together, joined by +, for example killed+missing.',
  },
  { name: 'reading', says: 'The value in plain words, for example `about 23,000` or `29 July 1938`.' },
  { name: 'min', says: 'Lowest number or first day (ISO 8601) meant; empty when open.' },
  { name: 'value', says: 'The one number, day, party or word meant; empty when a range is told.' },
  { name: 'max', says: 'Highest number or last day meant; empty when open.' },
  { name: 'bound', says: 'eq, approx, gt, ge, lt, le, range or vague.' },
  { name: 'siglum', says: 'Siglum of the account.' },
  { name: 'account', says: 'Key of the account.' },
  { name: 'edition', says: 'Label of its edition; empty when it has one.' },
  { name: 'current', says: '`yes` for the latest edition of the account, `no` for an earlier one.' },
  {
    name: 'standing',
    says: 'What the account does: states, ascribes, denies, offers a variant, contradicts itself.',
  },
  {
    name: 'quote',
    says: 'The sentence, as far as the rights of the account allow; always empty for a précis, which is no quotation.',
  },
  {
    name: 'precis',
    says: 'What the précis says, in the words of the study and never those of the source; empty for every other text.',
  },
  { name: 'words_of', says: 'Whose words the text holds: source, translation or precis.' },
  {
    name: 'start_utf16',
    says: 'First code unit (UTF-16) of the words of the reading in the text of the edition.',
  },
  { name: 'end_utf16', says: 'Code unit after the last one.' },
  {
    name: 'attribution',
    says: 'Who is said to say so, outermost speaker first, joined by >; empty for the narrator.',
  },
  {
    name: 'reference_reading',
    says: 'The reading the types of this point are written against; a place to start, no verdict.',
  },
  {
    name: 'type',
    says: 'Type of the difference from the reference reading; empty for the reference reading itself.',
  },
  { name: 'rule', says: 'Name of the rule that gave the type.' },
  { name: 'says', says: 'The difference in one sentence.' },
  { name: 'tier', says: 'precise, candidate or seen: how far the claim may be trusted.' },
  { name: 'status', says: 'machine, seen or confirmed: whether a person has looked at the reading.' },
  { name: 'dependence', says: 'separate, adopts, follows or origin unknown, as far as traced.' },
  { name: 'established', says: '`yes` for a reading that the editor signed.' },
] as const satisfies readonly CsvColumn[];

/** Name of a column. */
export type CsvColumnName = (typeof csvColumns)[number]['name'];
