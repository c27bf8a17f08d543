import type { NameMention } from '../model/mention.ts';
import type { ReadEdition } from '../model/passage.ts';
import { spanOf } from '../model/span.ts';
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
  const out: Statement[] = [];
  for (const { account, edition, current, read } of ground.told) {
    const seen = new Set<string>();
    for (const mention of read.mentions) {
      if (mention.kind !== 'name' || mention.key === undefined) continue;
      const known = forms.get(mention.key) ?? [];
      const form =
        known.find((one) => one === mention.words) ?? known.find((one) => begins(mention.words, one));
      if (form === undefined) continue;
      const script = scriptOf(form);
      const id = `${mention.key} ${form}`;
      if (seen.has(id)) continue;
      seen.add(id);
      const sentence = sentenceOf(read, mention);
      out.push({
        key: { kind: 'name', thing: mention.key, whose: '-', counting: script, scope: 'whole event' },
        value: { kind: 'name', key: form, label: form },
        facet: {},
        account,
        edition,
        current,
        claim: mention.id,
        span: { start: mention.start, end: mention.end, words: mention.words },
        sentence: spanOf(edition.text, sentence.start, sentence.end),
        attribution: [],
        modality: 'act',
        denied: false,
        tier: 'precise',
        reasons: mention.reasons,
      });
    }
  }
  return out;
}

/** Same name but for its ending: inflected languages change no more than the last letters. */
function begins(words: string, form: string): boolean {
  const kept = form.length <= 4 ? form.length : form.length - 2;
  return words.slice(0, kept) === form.slice(0, kept) && Math.abs(words.length - form.length) <= 3;
}

/** Writing system of a form, by its first letter. */
function scriptOf(form: string): string {
  const code = form.codePointAt(0) ?? 0;
  if (code < 0x0250) return 'latin';
  if (code < 0x0530) return 'cyrillic';
  if (code >= 0x3040 && code < 0xa000) return 'east-asian';
  return 'other';
}
