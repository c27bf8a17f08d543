import { z } from 'zod';
import { type PartName, STUDY_PARTS } from '../core/model/study-parts.ts';
import { shapingVerb } from './shaping-request.ts';
import { ROLES } from './users/user.ts';
import { questionVerbs, worthVerb } from './weighing-shapes.ts';

/** Words of an edition. */
const place = { account: z.string(), edition: z.string(), start: z.number().int(), end: z.number().int() };

/** What a page may point at. */
const target = z.union([
  z.strictObject({ on: z.literal('point'), point: z.string() }),
  z.strictObject({ on: z.literal('reading'), point: z.string(), reading: z.string() }),
  z.strictObject({ on: z.literal('difference'), point: z.string(), a: z.string(), b: z.string() }),
  z.strictObject({ on: z.literal('claim'), id: z.string() }),
  z.strictObject({ on: z.literal('mention'), id: z.string() }),
  z.strictObject({ on: z.literal('mention'), ...place, kind: z.string() }),
  z.strictObject({ on: z.literal('link'), a: z.string(), b: z.string() }),
  z.strictObject({ on: z.literal('dependence'), from: z.string(), to: z.string() }),
  z.strictObject({ on: z.literal('account'), account: z.string() }),
  z.strictObject({ on: z.literal('question'), question: z.string() }),
  z.strictObject({ on: z.literal('new question'), question: z.string().regex(/^[\p{L}\p{N}-]{1,80}$/u) }),
  z.strictObject({ on: z.literal('name'), key: z.string() }),
  z.strictObject({ on: z.literal('episode'), id: z.string() }),
  z.strictObject({ on: z.literal('text'), ...place }),
]);

/** What may be decided on it. */
const verb = z.union([
  shapingVerb(target),
  z.strictObject({ do: z.enum(['confirm', 'reject', 'hide', 'link', 'unlink', 'seen', 'refer']) }),
  z.strictObject({ do: z.literal('correct'), to: z.record(z.string(), z.unknown()) }),
  z.strictObject({ do: z.literal('retype'), to: z.string() }),
  z.strictObject({ do: z.literal('establish'), grounds: z.string().trim().min(1).max(2000) }),
  worthVerb,
  ...questionVerbs,
]);

/** Body of `POST /api/decisions`. */
export const decisionRequest = z.strictObject({
  target,
  verb,
  why: z.string().max(2000).default(''),
});

/** Body of `POST /api/decisions/take-back`. */
export const takeBackRequest = z.strictObject({ id: z.string().regex(/^[0-9a-f]{64}$/) });

const fields = z.record(z.string().max(40), z.string().max(2000));

const list = z.enum(['add', 'remove']).exactOptional();
const parts = Object.keys(STUDY_PARTS) as PartName[];

/**
 * Body of `POST /api/settings`: fields of one account, or of another part of study.yaml (the study itself where none is named; `key` names one
 * of several entries); an empty text takes a field away. With `list` an account or an entry is added to its list or taken off it.
 */
export const settingsRequest = z.union([
  z.strictObject({ account: z.string().max(200), list, fields }),
  z.strictObject({
    part: z.enum(parts).exactOptional(),
    key: z.string().max(200).exactOptional(),
    list,
    fields,
  }),
]);

/** Body of `POST /api/login`. */
export const loginRequest = z.strictObject({ name: z.string().max(200), password: z.string().max(1000) });

const name = z.string().max(200);
const password = z.string().max(1000);

/** Body of `POST /api/users`. */
export const userRequest = z.strictObject({ name, role: z.enum(ROLES), password });

/** Body of `POST /api/users/remove`. */
export const removeUserRequest = z.strictObject({ name });

/** Body of `POST /api/password`: one's own. */
export const passwordRequest = z.strictObject({ old: password, password });

/** Who asks. */
export const personAnswer = z.object({ name: z.string(), role: z.enum(ROLES) });
export const meAnswer = personAnswer.extend({ login: z.boolean() });

/** Those who may log in. */
export const usersAnswer = z.array(personAnswer.extend({ added: z.string() }));

/** A whole state of the study; its `content` is what the page shows and changes with the program. */
export const stateAnswer = z.object({
  serial: z.number().int(),
  me: z.string(),
  role: z.enum(ROLES).optional(),
  login: z.boolean().optional(),
  /** The earlier state that is looked at: its hash, and when the last decision of it was taken. */
  at: z.object({ hash: z.string(), when: z.string().nullable() }).optional(),
  content: z.looseObject({}),
});

/** The first page of the study; its `first` is what the contents need and changes with the program. */
export const firstAnswer = stateAnswer.omit({ content: true }).extend({ first: z.looseObject({}) });

/** Body of `POST /api/parts`: keys of parts. */
export const partsRequest = z.strictObject({ keys: z.array(z.string().max(4000)).max(1000) });

/** What changed since another state. */
export const stepAnswer = z.object({
  serial: z.number().int(),
  since: z.number().int(),
  change: z.unknown().optional(),
});

/** Answer to a file that was taken in: its path in the study, accounts like it, and of a library how many of its citations are new. */
export const fileAnswer = z.object({
  path: z.string(),
  near: z.array(z.object({ account: z.string(), share: z.number() })),
  added: z.number().int().optional(),
  serial: z.number().int(),
});

/** Answer to both decisions. */
export const decisionAnswer = z.object({ id: z.string(), serial: z.number().int() });

/** Answer to what is kept and is no decision. */
export const keptAnswer = z.object({ serial: z.number().int() });

/** Every refusal: what is wrong, and what to do. */
export const refusalAnswer = z.object({ says: z.string(), remedy: z.string() });
