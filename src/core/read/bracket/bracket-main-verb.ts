import type { Modality } from '../../model/claim.ts';
import type { Part } from './bracket-clause.ts';
import type { VerbToken } from './bracket-pieces.ts';
import type { BracketVerb } from './bracket-word.ts';

/** The reading of a form that its auxiliary asks for. */
export function choose(
  token: VerbToken,
  helps: BracketVerb | undefined,
  part: Part,
): { token: VerbToken; verb: BracketVerb } | undefined {
  const { verbs } = token;
  const plain = verbs.filter(
    (verb) =>
      verb.auxiliary === undefined &&
      verb.modal === undefined &&
      verb.is !== 'finite' &&
      verb.is !== 'reported',
  );
  const withParticle = plain.filter(
    (verb) => verb.particle === undefined || verb.particle === part.particle?.word,
  );
  const of = (...forms: BracketVerb['is'][]): BracketVerb | undefined =>
    withParticle.find((verb) => forms.includes(verb.is));
  const perfect = part.verbs.some(
    (one) =>
      one !== token && one.verbs.some((other) => other.is === 'infinitive' && other.auxiliary !== undefined),
  );
  const verb =
    helps !== undefined && perfect && of('participle') !== undefined
      ? of('participle')
      : helps === undefined
        ? (of('participle', 'zu') ?? of('infinitive'))
        : helps.auxiliary === 'have' || helps.auxiliary === 'be'
          ? (of('participle') ?? of('infinitive', 'zu'))
          : helps.auxiliary === 'become'
            ? (of('participle') ?? of('infinitive'))
            : (of('infinitive') ?? of('participle'));
  return verb === undefined ? undefined : { token, verb };
}

/** A finite verb by itself, with its separated prefix when one stands at the end. */
export function chooseFinite(
  token: VerbToken,
  part: Part,
): { token: VerbToken; verb: BracketVerb } | undefined {
  const finite = token.verbs.filter((verb) => verb.is === 'finite' || verb.is === 'reported');
  const word = part.particle?.word;
  const verb =
    (word === undefined
      ? undefined
      : finite.find((one) => one.particle === word && one.entry !== undefined)) ??
    finite.find((one) => one.particle === undefined && one.entry !== undefined) ??
    finite.find((one) => one.particle === undefined);
  return verb === undefined ? undefined : { token, verb };
}

/** Force by the modal verb: `soll verloren haben` is hearsay, `sollte angreifen` a plan, `wird angreifen` yet to come. */
export function forceOf(
  helps: BracketVerb | undefined,
  surface: string,
  perfect: boolean,
  unreal: boolean,
  worden: boolean,
  verb: BracketVerb,
): Modality {
  const modal = helps?.modal;
  if (modal !== undefined) {
    if (perfect && modal.force !== 'act') return 'hedged';
    if (modal.force === 'hearsay') return worden && perfect ? 'hedged' : 'plan';
    if (modal.force === 'poss')
      return unreal || helps?.is === 'infinitive'
        ? unreal
          ? 'poss'
          : 'act'
        : modal.singular[1] !== undefined &&
            (surface.startsWith(modal.singular[1]) || /te(?:n)?$/.test(surface))
          ? 'act'
          : 'poss';
    return modal.force === 'act' ? (unreal ? 'poss' : 'act') : modal.force;
  }
  if (helps?.auxiliary === 'become' && verb.is === 'infinitive')
    return unreal ? 'poss' : perfect ? 'hedged' : 'future';
  return 'act';
}
