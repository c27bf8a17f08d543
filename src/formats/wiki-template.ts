import { isPictureField } from './wiki-picture.ts';

/** Templates that only set their words: the last parameter without a name is the text. */
const PASSING =
  /^(?:lang(?:-\w+)?|nowrap|nobr|small|big|abbr|formatnum|число|не переведено|transl|iw|ill|нп\d?|s|sc|smallcaps|unbulleted list|plainlist|hlist|ubl|flag|flagcountry|флаг|date|дата)$/i;
/** Templates of notes. */
const NOTE = /^(?:efn|refn|sfn|sfnp|harvnb|примечания?|прим|r|rp|note|anmerkung)$/i;
/** Templates that describe a source. */
const SOURCE = /^(?:cite|citation|книга|статья|публикация|literatur|internetquelle|cytuj|ouvrage|article)\b/i;
/** Templates for editors and for the look of the page. */
const NO_TEXT =
  /^(?:#|defaultsort|displaytitle|main|see also|further|use \w+ dates|reflist|references|short description|citation needed|fact|clear|portal|commons|coord|flag ?icon.*|authority control|toc.*|cn|when|who|dubious|better source.*)/i;

/** A template as it stands: its name and what it is given. */
export interface Template {
  readonly name: string;
  readonly bare: readonly string[];
  readonly named: readonly (readonly [string, string])[];
}

/** Reads a template from its parts. */
export function templateOf([head = '', ...given]: readonly string[]): Template {
  const named: [string, string][] = [];
  const bare: string[] = [];
  for (const one of given) {
    const equals = /^\s*([\p{L}\p{N} _-]{1,60}?)\s*=(?!=)([\s\S]*)$/u.exec(one);
    if (equals === null) bare.push(one.trim());
    else if (/^\d+$/.test(equals[1] ?? '')) bare.push((equals[2] ?? '').trim());
    else named.push([(equals[1] ?? '').trim(), (equals[2] ?? '').trim()]);
  }
  return { name: head.trim().replaceAll('_', ' '), bare, named };
}

/** Whether a template sets its words and no more, so that it may stand alone in a line of text. */
export const isPassing = ({ name }: Template): boolean => PASSING.test(name);

const filled = (values: readonly string[], by: string): string => values.filter((one) => one !== '').join(by);

/**
 * What a template says: a note, facts with their names, or words in wikitext (empty for those that are no text). A box of facts has more than
 * two parameters with names.
 */
export function saidBy({
  name,
  bare,
  named,
}: Template):
  | { readonly note: string }
  | { readonly facts: readonly (readonly [string, string])[] }
  | { readonly words: string } {
  const values = named.map(([, value]) => value);
  const magic = /^(?:formatnum|lc|uc|lcfirst|ucfirst):([\s\S]*)$/i.exec(name);
  if (magic !== null) return { words: magic[1] ?? '' };
  if (NO_TEXT.test(name)) return { words: '' };
  if (NOTE.test(name)) return { note: filled([...bare, ...values], ' ') };
  if (SOURCE.test(name)) return { words: filled([...values, ...bare], ', ') };
  if (/^(?:convert|cvt)$/i.test(name))
    return { words: bare.slice(0, /^(?:to|and|-|–)$/.test(bare[1] ?? '') ? 4 : 2).join(' ') };
  if (/^nihongo/i.test(name)) return { words: `${bare[0] ?? ''} (${filled(bare.slice(1), ', ')})` };
  if (PASSING.test(name)) return { words: bare.at(-1) ?? '' };
  if (named.length > 2)
    return {
      facts: named.filter(
        ([field, value]) =>
          value !== '' &&
          !isPictureField(field) &&
          !/^(?:image|изображение|map|width|caption|bild|style)\b/i.test(field),
      ),
    };
  return { words: bare.join(' ') };
}
