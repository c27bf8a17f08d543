import { z } from 'zod';
import { FORM_FIELDS, isDescribedField } from '../core/model/account-fields.ts';

const words = z.string().trim().min(1).max(500);
const form = z.strictObject({ language: z.string().min(1).max(40), form: words });
const mark = z.enum(['forged', 'disputed', 'retracted', 'under-duress']);
const field = z.string().max(2000).optional();

/** What is known of an account, a text for each field that may be decided. */
const description = Object.fromEntries(
  FORM_FIELDS.filter(isDescribedField).map((name) => [name, field] as const),
);

/** Decisions that shape the study, and notes, as a page asks for them; `target` is what a page may point at. */
export const shapingVerb = <T extends z.ZodType>(target: T) =>
  z.union([
    z.strictObject({ do: z.enum(['turn', 'common source', 'sic']) }),
    z.strictObject({ do: z.literal('rename'), as: words }),
    z.strictObject({ do: z.literal('merge'), into: target }),
    z.strictObject({ do: z.literal('split'), readings: z.array(words).min(1), as: words }),
    z.strictObject({ do: z.literal('split'), forms: z.array(form).min(1), as: words }),
    z.strictObject({ do: z.literal('split'), passages: z.array(z.string()).min(1) }),
    z.strictObject({ do: z.enum(['admit', 'forbid']), ...form.shape }),
    z.strictObject({
      do: z.literal('describe'),
      to: z.strictObject({
        kind: field,
        party: field,
        coordinates: field,
        note: field,
        living: z.enum(['true', 'false']).optional(),
        mask: z.enum(['true', 'false']).optional(),
      }),
    }),
    z.strictObject({ do: z.literal('describe'), to: z.strictObject(description) }),
    z.strictObject({ do: z.literal('mark'), mark, shownBy: words }),
    z.strictObject({ do: z.literal('unmark'), mark }),
    z.strictObject({ do: z.literal('emend'), to: z.string().max(500) }),
    z.strictObject({ do: z.literal('translate'), text: z.string().trim().min(1).max(5_000) }),
    z.strictObject({ do: z.literal('note'), text: z.string().trim().min(1).max(20_000) }),
  ]);
