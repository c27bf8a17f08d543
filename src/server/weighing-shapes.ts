import { z } from 'zod';
import { BASES, CREDIBILITY, RELIABILITY } from '../core/model/criticism.ts';
import { CELLS } from '../core/model/hypothesis.ts';

const text = z.string().trim().min(1).max(2000);
const key = z.string().min(1).max(200);
const basis = z.enum(BASES);
const grades = z.record(z.string().max(80), z.string().max(200));
const steps = <T extends string>(scale: Readonly<Record<T, string>>) =>
  z.enum(Object.keys(scale) as [T, ...T[]]);

/** What may be said of one statement. */
const statement = z.strictObject({
  degree: z.enum(['primary', 'secondary']).exactOptional(),
  access: text.exactOptional(),
  basis: basis.exactOptional(),
  credibility: steps(CREDIBILITY).exactOptional(),
  againstInterest: z.strictObject({ whose: text, why: text }).exactOptional(),
  grades: grades.exactOptional(),
});

/** What may be said of an account as a whole. */
const whole = z.strictObject({
  kind: z.enum(['record', 'narrative']).exactOptional(),
  access: text.exactOptional(),
  basis: basis.exactOptional(),
  reliability: steps(RELIABILITY).exactOptional(),
  grades: grades.exactOptional(),
});

/** A judgement on the worth of a statement, or of an account. */
export const worthVerb = z.strictObject({
  do: z.literal('criticise'),
  account: key,
  to: z.union([statement, whole]),
});

/** What may be done to a question. */
export const questionVerbs = [
  z.strictObject({ do: z.literal('ask'), words: text }),
  z.strictObject({ do: z.literal('answer'), answer: key, says: text }),
  z.strictObject({ do: z.literal('cite'), evidence: key, account: key, quote: text }),
  z.strictObject({ do: z.literal('judge'), evidence: key, answer: key, is: z.enum(CELLS) }),
] as const;
