import { isDescribedField } from '../core/model/account-fields.ts';

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isText);

/** Spellings in a decision on a name. */
export const areForms = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => isMap(one) && isText(one.language) && isText(one.form));

const NAME_FIELDS = new Set(['kind', 'party', 'coordinates', 'note', 'living', 'mask']);
const MARKS = new Set<unknown>(['forged', 'disputed', 'retracted', 'under-duress']);

/** What a decision that shapes the study may be about, and what is wrong with what it says; undefined when nothing is. */
interface Rule {
  readonly on: readonly string[];
  readonly wrong: (
    verb: Record<string, unknown>,
    handle: Record<string, unknown>,
    wrongInHandle: (handle: unknown) => string | undefined,
  ) => string | undefined;
}

const ANY = [
  'mention',
  'claim',
  'link',
  'point',
  'reading',
  'difference',
  'dependence',
  'stemma',
  'name',
  'episode',
  'account',
  'text',
];

const spelling: Rule = {
  on: ['name'],
  wrong: ({ language, form }) => (isText(language) && isText(form) ? undefined : 'the spelling is missing'),
};
const turned: Rule = { on: ['dependence'], wrong: () => undefined };
const marked: Rule = {
  on: ['account'],
  wrong: (verb) =>
    !MARKS.has(verb.mark)
      ? `its mark is none of ${[...MARKS].join(', ')}`
      : verb.do === 'mark' && !isText(verb.shownBy)
        ? 'it is not said who showed it'
        : undefined,
};

const RULES: Readonly<Record<string, Rule>> = {
  rename: {
    on: ['point', 'name'],
    wrong: ({ as }) => (isText(as) ? undefined : 'the new words are missing'),
  },
  merge: {
    on: ['point', 'name', 'episode'],
    wrong: ({ into }, { on }, wrongInHandle) =>
      isMap(into) && into.on === on ? wrongInHandle(into) : 'it does not say with what it is one',
  },
  split: {
    on: ['point', 'name', 'episode'],
    wrong: (verb, { on }, wrongInHandle) => {
      if (on === 'episode') return wrongInHandle({ on, passages: verb.passages });
      if (!isText(verb.as)) return 'the name of what is split off is missing';
      const said = on === 'name' ? areForms(verb.forms) : areTexts(verb.readings);
      return said ? undefined : 'it does not say what is split off';
    },
  },
  admit: spelling,
  forbid: spelling,
  describe: {
    on: ['name', 'account'],
    wrong: ({ to }, { on }) => {
      if (!isMap(to) || Object.keys(to).length === 0 || !Object.values(to).every(isText))
        return `what is known of the ${String(on)} is missing`;
      const known = on === 'name' ? (name: string) => NAME_FIELDS.has(name) : isDescribedField;
      const other = Object.keys(to).find((name) => !known(name));
      return other === undefined ? undefined : `${other} cannot be said of the ${String(on)}`;
    },
  },
  mark: marked,
  unmark: marked,
  emend: { on: ['text'], wrong: ({ to }) => (isText(to) ? undefined : 'the right letters are missing') },
  sic: { on: ['text'], wrong: () => undefined },
  turn: turned,
  'common source': turned,
  translate: {
    on: ['claim'],
    wrong: ({ text }) => (isText(text) ? undefined : 'the translation is missing'),
  },
  note: { on: ANY, wrong: ({ text }) => (isText(text) ? undefined : 'the note is missing') },
};

/** Whether a verb is one of those that shape the study, or a note. */
export const isShaping = (verb: unknown): boolean => Object.hasOwn(RULES, String(verb));

/** What such a decision lacks, in a few words; undefined when it is whole. */
export function wrongInShaping(
  verb: Record<string, unknown>,
  handle: unknown,
  wrongInHandle: (handle: unknown) => string | undefined,
): string | undefined {
  const wrong = wrongInHandle(handle);
  if (wrong !== undefined) return wrong;
  const rule = RULES[String(verb.do)] as Rule;
  const on = handle as Record<string, unknown>;
  if (!rule.on.includes(String(on.on))) return `what it does (${String(verb.do)}) cannot be done to that`;
  return rule.wrong(verb, on, wrongInHandle);
}
