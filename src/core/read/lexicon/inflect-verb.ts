import type { VerbWords } from '../../languages/verb-words.ts';
import type { VerbForm } from './claim-senses.ts';

/**
 * Every form of a verb of a language with paradigms, with the name of the form. An irregular one stands in the list as
 * `base third past participle ing`, where they are forms of their own also future and conditional, a slash parting variants; `lemma` may carry a prefix that an irregular verb takes
 * (`undertake` by `take`). A lemma no paradigm fits stands for itself.
 */
export function inflectVerb(lemma: string, verbs: VerbWords): readonly (readonly [string, VerbForm])[] {
  const irregular = irregularOf(lemma, verbs);
  if (irregular !== undefined) return irregular;
  const stem = verbs.doubling?.includes(lemma) === true ? lemma + lemma.slice(-1) : undefined;
  for (const { ends, cut, forms } of verbs.paradigms ?? []) {
    if (!ends.some((end) => lemma.endsWith(end))) continue;
    const base = lemma.slice(0, lemma.length - cut);
    const out: [string, VerbForm][] = [[lemma, 'base']];
    for (const form of ['third', 'past', 'participle', 'ing', 'future', 'conditional'] as const)
      for (const ending of forms[form] ?? [])
        out.push([(stem !== undefined && form !== 'third' ? stem : base) + ending, form]);
    return out;
  }
  return [[lemma, 'base']];
}

/** Letters that every form of a verb begins with; none for an irregular one. */
export function inflectedBeginning(lemma: string, verbs: VerbWords): string {
  if (irregularOf(lemma, verbs) !== undefined) return '';
  const paradigm = (verbs.paradigms ?? []).find(({ ends }) => ends.some((end) => lemma.endsWith(end)));
  return lemma.slice(0, lemma.length - (paradigm?.cut ?? 0));
}

const FORMS: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'ing', 'future', 'conditional'];
const tables = new WeakMap<VerbWords, Map<string, string>>();

function irregularOf(lemma: string, verbs: VerbWords): [string, VerbForm][] | undefined {
  let table = tables.get(verbs);
  if (table === undefined) {
    table = new Map(verbs.irregular.map((line) => [line.split(' ')[0] as string, line]));
    tables.set(verbs, table);
  }
  const line = table.get(lemma);
  if (line === undefined) return undefined;
  return line
    .split(' ')
    .flatMap((words, at) =>
      words
        .split('/')
        .map((word): [string, VerbForm] => [word, FORMS[Math.min(at, FORMS.length - 1)] as VerbForm]),
    );
}
