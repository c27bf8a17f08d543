import type { Context } from 'hono';
import type { z } from 'zod';
import { type Refused, refusal } from './door.ts';

/** Names that a field must not have: on a plain object they reach what all objects share. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

class ForbiddenName extends Error {}

function parsed(text: string): unknown {
  return JSON.parse(text, (name, value: unknown) => {
    if (FORBIDDEN.has(name)) throw new ForbiddenName(name);
    return value;
  });
}

/** The body of a request in the shape that is asked for, or the refusal. A form of another page cannot send JSON as JSON. */
export async function askedOf<T>(
  context: Context,
  shape: z.ZodType<T>,
): Promise<{ readonly asked: T } | { readonly refused: Response }> {
  const no = (status: Refused['status'], says: string, remedy = 'decide again') => ({
    refused: refusal(context, { status, says, remedy }),
  });
  const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    return no(415, 'that is not sent as JSON', 'send it with Content-Type: application/json');
  let body: unknown;
  try {
    body = parsed(await context.req.text());
  } catch (error) {
    return error instanceof ForbiddenName
      ? no(400, `that is not understood: no field may be called ${error.message}`)
      : // A reviver goes down as deep as the body does; the stack ends first.
        error instanceof SyntaxError || error instanceof RangeError
        ? no(400, 'that is not understood: it is no JSON, or goes too deep')
        : Promise.reject(error);
  }
  const asked = shape.safeParse(body);
  if (asked.success) return { asked: asked.data };
  const { z } = await import('zod');
  return no(400, `that is not understood: ${z.prettifyError(asked.error)}`);
}
