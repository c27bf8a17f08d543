import { memberAt } from '../member-at.ts';
import type { Token } from './claim-tokens.ts';
import { tellsAlone } from './tells-alone.ts';
import type { WordClass } from './word-class.ts';

/** Whether a finite verb stands before in the same stretch. */
export function finiteBefore(out: readonly WordClass[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const one = out[i];
    if (one === 'verb' || one === 'be' || one === 'have' || one === 'modal') return true;
    if (
      one === 'mark' ||
      one === 'subordinator' ||
      one === 'relative' ||
      one === 'that' ||
      one === 'coordinator'
    )
      return false;
  }
  return false;
}

/** Whether a sure verb comes before the next border. */
export function finiteAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length && i < at + 12; i++) {
    const { info, kind, time } = tokens[i] as Token;
    if (kind === 'mark' || info.subordinator || info.relative || (info.coordinator && !info.preposition))
      return false;
    if (time >= 0) continue;
    if (info.be || info.have || info.modal) return true;
    if (
      info.verb &&
      !info.noun &&
      !info.adjective &&
      (info.forms.includes('past') || info.forms.includes('third'))
    )
      return true;
  }
  return false;
}

/** Whether a word that is surely a verb comes before the next comma or stop; `by` is the word that names the agent of a passive. */
export function verbAhead(tokens: readonly Token[], at: number, by?: string): boolean {
  for (let i = at; i < tokens.length && i < at + 25; i++) {
    const { info, kind, time } = tokens[i] as Token;
    if (kind === 'mark' && /^[,;:.!?()]$/.test(info.surface)) return false;
    if (time >= 0) continue;
    if (i === at && info.verb && info.forms.includes('ing')) return false;
    if (info.subordinator && i > at && !info.preposition) return false;
    if (info.be || info.have || info.modal) return true;
    // `as others say`: a plain form that is nothing else, behind its subject.
    if (i > at && onlyPlain(info) && (tokens[i - 1]?.info.noun || tokens[i - 1]?.info.pronoun)) return true;
    if (info.verb && (info.forms.includes('past') || info.forms.includes('third'))) {
      const before = tokens[i - 1];
      // `began as a company raised by Gorham`: a participle with its agent.
      if (i > at && info.forms.includes('participle') && tokens[i + 1]?.info.folded === by) continue;
      // `as 526 killed`: a state.
      if (before?.kind === 'figure' && info.role && info.forms.includes('participle')) continue;
      if (before !== undefined && (before.info.determiner || before.info.possessive)) continue;
      // `as the general later admitted`
      if (before?.info.adjective === true && !(before.info.adverb && tells(info))) continue;
      // `as the secretary recalls in his memoirs`.
      if (info.noun && !info.forms.includes('past') && !tellsBehindNoun(before, info)) continue;
      // `gave up his command after the loss of Omsk and named ...`: the verb goes on with the one before.
      return i > at && before?.info.coordinator !== true;
    }
  }
  return false;
}

const onlyPlain = ({ verb, noun, adjective, forms }: Token['info']): boolean =>
  verb && !noun && !adjective && forms.length > 0 && forms.every((form) => form === 'base');

/** `the secretary recalls`: behind a noun a word that could be one too, and as a verb tells that somebody says something. */
const tellsBehindNoun = (before: Token | undefined, info: Token['info']): boolean =>
  (before?.info.noun === true || (before !== undefined && before.name >= 0)) && tells(info);

/** Whether a word as a verb tells that somebody says something. */
const tells = (info: Token['info']): boolean =>
  info.verb && info.all('verb').some(({ entry }) => tellsAlone(entry));

/** Whether a verb stands before in the same clause, over `and`. */
export function verbInClause(out: readonly WordClass[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const one = out[i];
    if (one === 'verb' || one === 'be' || one === 'have' || one === 'modal') return true;
    if (one === 'mark' || one === 'subordinator' || one === 'relative' || one === 'that') return false;
  }
  return false;
}

/** Whether a single finite verb, with its auxiliaries, comes before the next mark. */
export function oneVerbAhead(tokens: readonly Token[], at: number): boolean {
  let found = 0;
  let aux = false;
  for (let i = at; i < tokens.length && i < at + 25; i++) {
    const { info, kind, time } = tokens[i] as Token;
    if (kind === 'mark' && /^[,;:.!?()]$/.test(info.surface)) break;
    if (time >= 0) continue;
    const helps = info.be || info.have || info.modal;
    const finite =
      helps ||
      (info.verb &&
        !info.noun &&
        !info.adjective &&
        (info.forms.includes('past') || info.forms.includes('third')));
    if (finite && !aux) found++;
    if (!info.adverb) aux = helps;
  }
  return found === 1;
}

/** Whether a sentence that opens with `after` or `before` has a single finite verb: then no clause of its own stands behind that word. */
export function onlyVerb(tokens: readonly Token[]): boolean {
  let found = 0;
  for (let i = 1; i < tokens.length && i < 80; i++) {
    const { info, time } = tokens[i] as Token;
    if (time >= 0) continue;
    const aux = info.be || info.have || info.modal;
    const before = tokens[i - 1] as Token;
    const past =
      info.verb &&
      (!info.noun || tellsBehindNoun(before, info)) &&
      !info.adjective &&
      (info.forms.includes('past') || info.forms.includes('third'));
    if (!aux && !past && !(onlyPlain(info) && (before.info.noun || before.info.pronoun))) continue;
    if (before.info.determiner || before.info.possessive) continue;
    found++;
    // The rest of one verb group.
    while (
      i + 1 < tokens.length &&
      ((tokens[i + 1] as Token).info.be ||
        (tokens[i + 1] as Token).info.have ||
        (tokens[i + 1] as Token).info.adverb ||
        ((tokens[i + 1] as Token).info.verb && aux))
    )
      i++;
  }
  return found === 1;
}

/** `As the general later admitted, the war cost 300 lives`: a verb of telling closes the clause with which a sentence opens. */
export function tellsBeforeComma(tokens: readonly Token[]): boolean {
  for (let i = 2; i < tokens.length && i < 12; i++) {
    if (tokens[i]?.info.surface !== ',') continue;
    let last = i - 1;
    while (last > 2 && ((tokens[last] as Token).time >= 0 || (tokens[last] as Token).info.preposition))
      last--;
    const { info } = tokens[last] as Token;
    return (info.forms.includes('past') || info.forms.includes('third')) && tells(info);
  }
  return false;
}

/** `the soldiers who had crossed the valley besieged Danish troops`: the clause around a relative without commas still waits for its verb. */
export function afterRelative(tokens: readonly Token[], out: readonly WordClass[], at: number): boolean {
  let opener = at - 1;
  let verb = false;
  for (; opener >= 0 && out[opener] !== 'relative'; opener--) {
    const one = out[opener];
    if (one === 'mark' || one === 'subordinator' || one === 'that' || one === 'coordinator') return false;
    if (one === 'verb' || one === 'be' || one === 'have') verb = true;
  }
  const head = memberAt(out, opener - 1);
  return (
    verb && (head === 'noun' || head === 'name') && !verbInClause(out, opener) && !finiteAhead(tokens, at + 1)
  );
}
