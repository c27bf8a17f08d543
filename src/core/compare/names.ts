import type { NameMention } from '../model/mention.ts';
import type { ReadEdition } from '../model/passage.ts';
import { type Span, spanOf } from '../model/span.ts';
import type { Ground } from './ground.ts';
import { order } from './order.ts';
import type { Statement } from './statement.ts';

/** Kinds of names whose choice is itself a point of history. */
const asked = new Set(['event', 'place']);

/** Sentence of a mention, from the passages of its edition. */
function sentenceOf(read: ReadEdition, { start, end }: NameMention): { start: number; end: number } {
  for (const passage of read.passages)
    if (start >= passage.start && end <= passage.end)
      for (const sentence of passage.sentences)
        if (start >= sentence.start && end <= sentence.end) return sentence;
  return { start, end };
}

/** The forms of each entry worth asking about, in the order of languages and of the file. */
function formsOf(ground: Ground): Map<string, readonly string[]> {
  const out = new Map<string, readonly string[]>();
  for (const { key, kind, forms } of ground.study.names)
    if (asked.has(kind))
      out.set(key, [
        ...new Set(
          Object.keys(forms)
            .sort(order)
            .flatMap((language) => forms[language] ?? []),
        ),
      ]);
  return out;
}

/**
 * What a place or the event itself is called: the forms of the authority file that each account uses, one witness
 * for each form and edition. Forms of one entry that differ by a letter or two are spellings, others namings.
 * Only forms in one script are set beside each other: a form in another script is the same name written there.
 */
export function nameStatements(ground: Ground): Statement[] {
  const forms = formsOf(ground);
  const kinds = new Map(ground.study.names.map(({ key, kind }) => [key, kind]));
  const out: Statement[] = [];
  for (const { account, edition, current, read } of ground.told) {
    const seen = new Set<string>();
    for (const mention of read.mentions) {
      if (mention.kind !== 'name') continue;
      for (const { key, form, span } of usesIn(mention, forms, kinds)) {
        const script = scriptOf(form);
        const id = `${key} ${form}`;
        if (seen.has(id)) continue;
        seen.add(id);
        const sentence = sentenceOf(read, mention);
        out.push({
          key: { kind: 'name', thing: key, whose: '-', counting: script, scope: 'whole event' },
          value: { kind: 'name', key: form, label: form },
          facet: {},
          account,
          edition,
          current,
          claim: mention.id,
          span,
          sentence: spanOf(edition.text, sentence.start, sentence.end),
          attribution: [],
          modality: 'act',
          denied: false,
          tier: 'precise',
          reasons: mention.reasons,
        });
      }
    }
  }
  return out;
}

/** A form of an entry that is used. */
interface Use {
  readonly key: string;
  readonly form: string;
  readonly span: Span;
}

/** The form a name is a use of, and that of the place by which the name of an event ends: `Walki nad jeziorem Chasan`. */
function usesIn(
  { key, start, end, words }: NameMention,
  forms: ReadonlyMap<string, readonly string[]>,
  kinds: ReadonlyMap<string, string>,
): Use[] {
  if (key === undefined) return [];
  const known = forms.get(key) ?? [];
  const form = known.find((one) => one === words) ?? known.find((one) => isFormOf(words, one));
  const out: Use[] = form === undefined ? [] : [{ key, form, span: { start, end, words } }];
  if (kinds.get(key) !== 'event') return out;
  for (const [place, those] of forms)
    for (const one of kinds.get(place) === 'place' ? those : []) {
      const tail = words.split(' ').slice(-one.split(' ').length).join(' ');
      if (tail.length === words.length || !isFormOf(tail, one)) continue;
      out.push({ key: place, form: one, span: { start: end - tail.length, end, words: tail } });
      return out;
    }
  return out;
}

/** Same name but for the endings of its words (`озера Хасан`): inflected languages change no more than the last letters. */
function isFormOf(words: string, form: string): boolean {
  const [told, listed] = [words.split(' '), form.split(' ')];
  return told.length === listed.length && told.every((word, at) => begins(word, listed[at] as string));
}

function begins(word: string, form: string): boolean {
  const kept = form.length <= 4 ? form.length : form.length - 2;
  return word.slice(0, kept) === form.slice(0, kept) && Math.abs(word.length - form.length) <= 3;
}

/** Writing system of a form, by its first letter. */
function scriptOf(form: string): string {
  const code = form.codePointAt(0) ?? 0;
  if (code < 0x0250) return 'latin';
  if (code < 0x0530) return 'cyrillic';
  if (code >= 0x3040 && code < 0xa000) return 'east-asian';
  return 'other';
}
