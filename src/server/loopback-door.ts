import { UserError } from '../study/user-error.ts';
import { type Door, refusal } from './door.ts';
import { cookieName, refused, sameSecret } from './guard.ts';
import type { Role } from './users/user.ts';

/**
 * The door of a study that is open on this machine alone. Every request has to pass the guard; the first one carries the secret in its
 * address, gets the cookie and is sent on, so that the secret stands in no address that is shared. Who has it is `name`, and the owner,
 * unless an earlier state is only looked at.
 */
export function loopbackDoor(port: number, secret: string, name: string, role: Role = 'owner'): Door {
  return {
    login: false,
    headers: {},
    hears: () => true,
    proves: () => Promise.reject(new UserError('nobody logs in here', 'use `variorum user password NAME`')),
    enter: async (context) => {
      const key = context.req.query('key');
      const cookie =
        context.req.path === '/' && sameSecret(key, secret)
          ? `${cookieName(port)}=${secret}`
          : context.req.header('cookie');
      const asked = {
        method: context.req.method,
        host: context.req.header('host'),
        origin: context.req.header('origin'),
        cookie,
      };
      const says = refused(asked, port, secret);
      if (says !== undefined)
        return refusal(context, {
          status: 403,
          says,
          remedy: 'start `variorum open` and use the address that it prints',
        });
      if (key !== undefined) {
        context.header('Set-Cookie', `${cookieName(port)}=${secret}; HttpOnly; SameSite=Strict; Path=/`);
        return context.redirect('/', 303);
      }
      return { name, role };
    },
  };
}
