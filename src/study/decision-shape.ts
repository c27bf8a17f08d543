import { BASES, CREDIBILITY, RELIABILITY } from '../core/model/criticism.ts';
import { CELLS } from '../core/model/hypothesis.ts';
import { areForms, isShaping, wrongInShaping } from './shaping-shape.ts';

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const texts = (map: Record<string, unknown>, names: readonly string[]): string | undefined =>
  names.find((name) => typeof map[name] !== 'string');

const VERBS: ReadonlySet<unknown> = new Set([
  'confirm',
  'reject',
  'hide',
  'link',
  'unlink',
  'seen',
  'correct',
  'retype',
  'refer',
  'establish',
  'criticise',
  'draw',
  'derive',
  'part',
  'call',
  'ask',
  'answer',
  'cite',
  'judge',
  'withdraw',
]);

function wrongInAnchor(value: unknown): string | undefined {
  if (!isMap(value)) return 'an anchor is missing';
  const lacking = texts(value, ['account', 'quote', 'prefix', 'suffix']);
  if (lacking !== undefined) return `an anchor lacks its ${lacking}`;
  return typeof value.start === 'number' ? undefined : 'an anchor lacks its start';
}

function wrongInHandle(value: unknown, depth = 0): string | undefined {
  if (!isMap(value) || depth > 1) return 'it is not said what it is about';
  const lack = (names: readonly string[]): string | undefined => {
    const name = texts(value, names);
    return name === undefined ? undefined : `its handle lacks ${name}`;
  };
  switch (value.on) {
    case 'mention':
    case 'claim':
      return lack(['kind']) ?? wrongInAnchor(value.anchor);
    case 'link':
      return wrongInAnchor(value.a) ?? wrongInAnchor(value.b);
    case 'point': {
      const scope = value.scope;
      if (scope !== 'whole event' && !Array.isArray(scope)) return 'its handle lacks scope';
      const wrong = Array.isArray(scope)
        ? scope.map(wrongInAnchor).find((one) => one !== undefined)
        : undefined;
      if (value.part !== undefined && typeof value.part !== 'string') return 'its part is no text';
      return lack(['kind', 'thing', 'whose', 'counting']) ?? wrong;
    }
    case 'reading':
      return lack(['value']) ?? wrongInHandle(value.point, depth + 1);
    case 'difference':
      return lack(['a', 'b']) ?? wrongInHandle(value.point, depth + 1);
    case 'dependence':
      return lack(['from', 'to']);
    case 'stemma':
      return lack(['name']);
    case 'account':
      return lack(['account']);
    case 'question':
      return lack(['question']);
    case 'text':
      return wrongInAnchor(value.anchor);
    case 'name':
      return lack(['key', 'label', 'kind']) ?? (areForms(value.forms) ? undefined : 'its handle lacks forms');
    case 'episode': {
      const { passages } = value;
      if (!Array.isArray(passages) || passages.length === 0) return 'its handle lacks passages';
      return passages.map(wrongInAnchor).find((one) => one !== undefined);
    }
    default:
      return 'it is not said what it is about';
  }
}

/** Scales of a judgement on a statement. */
const SCALES: Readonly<Record<string, readonly string[]>> = {
  degree: ['primary', 'secondary'],
  basis: BASES,
  credibility: Object.keys(CREDIBILITY),
};

/** Scales of a judgement on an account as a whole. */
const ACCOUNT_SCALES: typeof SCALES = {
  kind: ['record', 'narrative'],
  basis: BASES,
  reliability: Object.keys(RELIABILITY),
};

function wrongInCriticism(verb: Record<string, unknown>, handle: unknown): string | undefined {
  const { account, to } = verb;
  if (typeof account !== 'string') return 'it does not say whose statement is judged';
  if (!isMap(to)) return 'what is said of the statement is missing';
  const ofAccount = isMap(handle) && handle.on === 'account';
  if (ofAccount && handle.account !== account) return 'it judges another account than it is about';
  for (const [scale, steps] of Object.entries(ofAccount ? ACCOUNT_SCALES : SCALES))
    if (to[scale] !== undefined && !steps.includes(String(to[scale])))
      return `its ${scale} is none of ${steps.join(', ')}`;
  const interest = to.againstInterest;
  if (interest !== undefined && (!isMap(interest) || texts(interest, ['whose', 'why']) !== undefined))
    return 'against interest does not say whose, and why';
  if (to.grades !== undefined && !isMap(to.grades)) return 'its grades are no map';
  return undefined;
}

/** What the verbs on a stemma must say. */
const STEMMA_SAYS: Readonly<Record<string, readonly string[]>> = {
  draw: ['dot'],
  derive: ['from', 'to'],
  part: ['from', 'to'],
  call: ['node', 'as'],
};

function wrongInStemma(verb: Record<string, unknown>, handle: unknown): string | undefined {
  if (!isMap(handle) || handle.on !== 'stemma') return `what it does (${String(verb.do)}) is for a stemma`;
  const lacking = texts(verb, STEMMA_SAYS[String(verb.do)] ?? []);
  return lacking === undefined ? wrongInHandle(handle) : `what is done to the stemma lacks ${lacking}`;
}

/** What is done to a question must say. */
const QUESTION_SAYS: Readonly<Record<string, readonly string[]>> = {
  ask: ['words'],
  answer: ['answer', 'says'],
  cite: ['evidence', 'account', 'quote'],
  judge: ['evidence', 'answer', 'is'],
};

function wrongInQuestion(verb: Record<string, unknown>, handle: unknown): string | undefined {
  if (!isMap(handle) || handle.on !== 'question')
    return `what it does (${String(verb.do)}) is for a question`;
  const lacking = texts(verb, QUESTION_SAYS[String(verb.do)] ?? []);
  if (lacking !== undefined) return `what is done to the question lacks ${lacking}`;
  if (verb.do === 'judge' && !CELLS.some((one) => one === verb.is))
    return `its judgement is none of ${CELLS.join(', ')}`;
  return wrongInHandle(handle);
}

/** What a line of a journal lacks to be a decision, in a few words; undefined when it is whole. */
export function wrongInDecision(value: unknown): string | undefined {
  if (!isMap(value)) return 'it is no object';
  const lacking = texts(value, ['by', 'when']);
  if (lacking !== undefined) return `it lacks ${lacking}`;
  if (value.why !== undefined && typeof value.why !== 'string') return 'its why is no text';
  const { verb } = value;
  if (!isMap(verb)) return 'it is not said what was decided';
  if (isShaping(verb.do)) return wrongInShaping(verb, value.handle, wrongInHandle);
  if (!VERBS.has(verb.do)) return 'it is not said what was decided';
  if (verb.do === 'correct' && !isMap(verb.to)) return 'the corrected values are missing';
  if (verb.do === 'retype' && typeof verb.to !== 'string') return 'the type is missing';
  if (verb.do === 'withdraw' && verb.of !== undefined && typeof verb.of !== 'string')
    return 'the decision it takes back is no text';
  if (verb.do === 'establish' && typeof verb.grounds !== 'string') return 'the grounds are missing';
  if (verb.do === 'criticise') return wrongInCriticism(verb, value.handle) ?? wrongInHandle(value.handle);
  if (Object.hasOwn(QUESTION_SAYS, String(verb.do))) return wrongInQuestion(verb, value.handle);
  if (Object.hasOwn(STEMMA_SAYS, String(verb.do))) return wrongInStemma(verb, value.handle);
  return wrongInHandle(value.handle);
}
