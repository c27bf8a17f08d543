import type { Bent, BracketWords, Modal } from '../../languages/bracket-words.ts';
import { decline, declinedBeginning } from '../../languages/declension-words.ts';
import type { Language } from '../../languages/language.ts';
import type { Lexicon } from '../lexicon/claim-lexicon.ts';
import type { VerbEntry } from '../lexicon/claim-senses.ts';
import { LanguageTable } from '../lexicon/language-table.ts';
import { HEAD, LateForms } from '../lexicon/late-forms.ts';
import type { WordInfo } from '../lexicon/word-info.ts';
import { wordOfEngine } from '../lexicon/word-of-engine.ts';
import { bracketCodes, EVERY, MANY, ofGender } from './bracket-case.ts';

/** One verb form a word may be. */
export interface BracketVerb {
  readonly entry: VerbEntry | undefined;
  readonly is: Bent['is'];
  readonly number: 's' | 'p' | undefined;
  /** The separable prefix that must stand at the end of the clause. */
  readonly particle: string | undefined;
  readonly auxiliary: 'be' | 'have' | 'become' | undefined;
  readonly modal: Modal | undefined;
  readonly unreal: boolean;
}

/** What lists and endings tell of one word. Bits of `bracket-case.ts`; 0 = cannot be one. */
export interface BracketWord {
  readonly determiner: number;
  readonly adjective: number;
  readonly noun: number;
  /** The noun is in the lists, itself or by its end. */
  readonly known: boolean;
  readonly pronoun: number;
  readonly verbs: readonly BracketVerb[];
  readonly finite: boolean;
  readonly participle: boolean;
  readonly infinitive: boolean;
  readonly zu: boolean;
}

const compiled = new LanguageTable<(info: WordInfo) => BracketWord>();
const ADJECTIVE_LEAST = 4;

/** What is known of the words of a language with a verb bracket; worked out once for each form. */
export function bracketWords(lexicon: Lexicon): (info: WordInfo) => BracketWord {
  const old = compiled.get(lexicon.language);
  if (old !== undefined) return old;
  const { bracket } = lexicon.language;
  if (bracket === undefined) throw new Error(`${lexicon.language.code} has no bracket`);
  const nouns = nounForms(lexicon.language);
  const determiners = determinerForms(bracket);
  const pronouns = new Map(
    Object.entries(bracket.pronouns).map(([form, codes]) => [form, bracketCodes(codes)]),
  );
  const adjectives = Object.entries(lexicon.language.declension?.adjectives ?? {}).map(([ending, codes]) => ({
    ending,
    bits: bracketCodes(codes),
  }));
  const auxiliaries = auxiliaryForms(bracket);
  const unreal = new Set(bracket.unreal);
  const make = (info: WordInfo): BracketWord => {
    const word = info.folded.slice(info.folded.lastIndexOf(' ') + 1);
    const listed = info.folded.includes(' ') ? [] : verbsOf(info, auxiliaries, unreal);
    const verbs =
      listed.length === 0 && info.senses.length === 0 && !info.capital && !info.folded.includes(' ')
        ? guessedVerbs(word, bracket, lexicon.language.verbs.particles)
        : listed;
    let noun = nouns(word) ?? 0;
    let known = noun !== 0;
    if (noun === 0 && info.noun && info.byLastPart) {
      for (let at = 2; at < word.length - 2 && noun === 0; at++) noun = nouns(word.slice(at)) ?? 0;
      known = true;
    }
    if (noun === 0 && (info.capital || info.noun)) {
      noun = guessed(word, bracket);
      known = info.noun;
    }
    const ending = adjectives.find(
      (one) =>
        word.length - one.ending.length >= ADJECTIVE_LEAST - 1 &&
        word.endsWith(one.ending) &&
        one.ending !== '',
    );
    const longer = adjectives
      .filter((one) => word.endsWith(one.ending))
      .sort((a, b) => b.ending.length - a.ending.length)[0];
    return {
      determiner: determiners.get(word) ?? (info.determiner || info.possessive ? EVERY : 0),
      adjective: info.adjective ? EVERY : ending === undefined ? 0 : (longer ?? ending).bits,
      noun,
      known,
      pronoun: pronouns.get(word) ?? (info.pronoun ? EVERY : 0),
      verbs,
      finite: verbs.some((verb) => verb.is === 'finite' || verb.is === 'reported'),
      participle: verbs.some((verb) => verb.is === 'participle'),
      infinitive: verbs.some((verb) => verb.is === 'infinitive'),
      zu: verbs.some((verb) => verb.is === 'zu'),
    };
  };
  const read = wordOfEngine(make);
  compiled.set(lexicon.language, read);
  return read;
}

type Auxiliaries = Map<string, Omit<BracketVerb, 'entry'>[]>;

function verbsOf(info: WordInfo, auxiliaries: Auxiliaries, unreal: ReadonlySet<string>): BracketVerb[] {
  const out: BracketVerb[] = [];
  const isUnreal = unreal.has(info.surface.toLowerCase());
  const entries = info.all('verb');
  for (const one of auxiliaries.get(info.folded) ?? []) {
    const own = entries.find(
      ({ bent }) =>
        bent !== undefined && bent.particle === undefined && (bent.is === one.is || one.is === 'finite'),
    );
    out.push({ ...one, entry: own?.entry, unreal: isUnreal });
  }
  for (const { entry, bent } of entries) {
    if (bent === undefined) continue;
    if (out.some((one) => one.entry === entry && one.particle === bent.particle && one.is === bent.is))
      continue;
    if (out.length > 0 && out[0]?.entry === entry && out[0]?.is === bent.is) continue;
    out.push({
      entry,
      is: bent.is,
      number: bent.number,
      particle: bent.particle,
      auxiliary: undefined,
      modal: undefined,
      unreal: isUnreal,
    });
  }
  return out;
}

function auxiliaryForms(bracket: BracketWords): Auxiliaries {
  const forms: Auxiliaries = new Map();
  const put = (form: string, what: Pick<BracketVerb, 'is' | 'number' | 'auxiliary' | 'modal'>): void => {
    const list = forms.get(form) ?? [];
    list.push({ particle: undefined, unreal: false, ...what });
    forms.set(form, list);
  };
  for (const auxiliary of ['be', 'have', 'become'] as const) {
    const words = bracket.auxiliaries[auxiliary];
    for (const form of words.singular) put(form, { is: 'finite', number: 's', auxiliary, modal: undefined });
    for (const form of words.plural) put(form, { is: 'finite', number: 'p', auxiliary, modal: undefined });
    put(words.infinitive, { is: 'infinitive', number: undefined, auxiliary, modal: undefined });
    for (const form of words.participle)
      put(form, { is: 'participle', number: undefined, auxiliary, modal: undefined });
  }
  for (const modal of bracket.modals) {
    for (const form of new Set(modal.singular))
      put(form, { is: 'finite', number: 's', auxiliary: undefined, modal });
    for (const form of modal.plural) put(form, { is: 'finite', number: 'p', auxiliary: undefined, modal });
    put(modal.infinitive, { is: 'infinitive', number: undefined, auxiliary: undefined, modal });
  }
  return forms;
}

function determinerForms(bracket: BracketWords): Map<string, number> {
  const forms = new Map(
    Object.entries(bracket.determiners).map(([form, codes]) => [form, bracketCodes(codes)]),
  );
  for (const stem of bracket.stems) {
    const bare = stem.endsWith('|');
    const base = bare ? stem.slice(0, -1) : stem;
    for (const [ending, codes] of Object.entries(bracket.endings))
      if (ending !== '' || bare) forms.set(base + ending, bracketCodes(codes));
  }
  return forms;
}

/** A verb of no list, told by its endings: it means no act, but the clause is built around it. */
function guessedVerbs(word: string, bracket: BracketWords, particles: readonly string[]): BracketVerb[] {
  const verb = (is: Bent['is'], number?: 's' | 'p'): BracketVerb => ({
    entry: undefined,
    is,
    number,
    particle: undefined,
    auxiliary: undefined,
    modal: undefined,
    unreal: false,
  });
  if (word.length < 6) return [];
  const particle = particles.find(
    (one) => one.length > 1 && word.startsWith(one) && word.length > one.length + 4,
  );
  const rest = particle === undefined ? word : word.slice(particle.length);
  const { verbEndings: ends } = bracket;
  if (particle !== undefined && rest.startsWith(bracket.infinitive) && rest.endsWith(ends.infinitive))
    return [verb('zu')];
  const has = (list: readonly string[]): boolean => list.some((ending) => word.endsWith(ending));
  const prefixed = bracket.inseparable.some((one) => rest.startsWith(one) && one !== bracket.participle);
  if (rest.startsWith(bracket.participle) && rest.length > 6 && has(ends.participle))
    return [verb('participle')];
  if (has(ends.pastPlural)) return [verb('finite', 'p')];
  if (has(ends.past)) return [verb('finite', 's')];
  if (has(ends.loan) || (prefixed && has(ends.present))) return [verb('finite', 's'), verb('participle')];
  if (has(ends.loanInfinitive) || (prefixed && word.endsWith(ends.infinitive)))
    return [verb('infinitive'), verb('finite', 'p')];
  return [];
}

/** A noun of no list: any case; its gender by its ending. */
function guessed(word: string, bracket: BracketWords): number {
  let best = '';
  for (const ending of Object.keys(bracket.genders))
    if (ending.length > best.length && word.length > ending.length + 2 && word.endsWith(ending))
      best = ending;
  if (best === '') return EVERY;
  const gender = bracket.genders[best] as string;
  return ofGender(gender === 'm' || gender === 'n' ? `${gender}p` : gender);
}

/** Every form of the listed nouns with its bits. */
function nounForms(language: Language): (word: string) => number | undefined {
  const { nouns, counted, kinds, frames, attribution, hedges, declension } = language;
  if (declension === undefined) return () => undefined;
  const forms = new Map<string, number>();
  const late = new LateForms();
  const put = (entries: readonly string[]): void => {
    for (const entry of entries) {
      const word = entry.slice(entry.lastIndexOf(' ') + 1);
      if (!word.includes(':') || word.length < 3) continue;
      const make = (): void => {
        const { forms: all, gender } = decline(declension, word);
        for (const { form, codes } of all) {
          const bits = bracketCodes(codes) & (gender === 'p' ? MANY : ofGender(gender) | MANY);
          forms.set(form, (forms.get(form) ?? 0) | bits);
        }
      };
      const beginning = declinedBeginning(declension, word);
      // Bits can be put together twice: a short noun is made by whichever of its forms is met.
      if (beginning.length >= HEAD) late.later(beginning, make);
      else for (const { form } of decline(declension, word).forms) late.later(form, make);
    }
  };
  for (const entries of Object.values(nouns.kinds)) put(entries);
  for (const entries of Object.values(counted.objects)) put(entries);
  for (const words of Object.values(kinds)) put(words);
  for (const entries of Object.values(counted.roleHeads)) put(entries);
  for (const row of frames.acts) put(row.nouns ?? []);
  for (const entries of Object.values(hedges.intent)) put(entries);
  put(attribution.sources);
  return (word) => {
    late.ask(word);
    return forms.get(word);
  };
}
