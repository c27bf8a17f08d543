import { askedOfWord } from './asked-once.ts';

/** Whether a word may build a clause and do no more: half of all words have a meaning of their own and nothing else. */
export const mayBuild = askedOfWord(
  (info) =>
    info.idiom ||
    info.cue ||
    info.infinitive ||
    info.that ||
    info.be ||
    info.have ||
    info.possessive ||
    info.determiner ||
    info.pronoun ||
    (info.words.length > 1 && info.has('part')) ||
    (info.particle && (info.verb || info.noun)) ||
    (info.adverb && info.noun) ||
    info.modal ||
    info.supports ||
    (info.verb && info.has('passive')) ||
    info.preposition ||
    info.coordinator ||
    info.subordinator ||
    info.relative,
);
