import { homedir } from 'node:os';
import { join, posix, win32 } from 'node:path';

/**
 * File in which it is kept who may log in: in the user's configuration folder (XDG_CONFIG_HOME, on Windows APPDATA, on macOS Library),
 * never in a study, so that it travels with no copy and stands in no export.
 */
export function usersPlace(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const home = environment.HOME ?? homedir();
  const xdg = environment.XDG_CONFIG_HOME;
  // The standard says that a relative XDG_CONFIG_HOME is to be ignored.
  if (xdg?.startsWith('/') === true) return join(xdg, 'variorum', 'users.json');
  if (platform === 'win32') {
    const base = environment.APPDATA ?? win32.join(environment.USERPROFILE ?? home, 'AppData', 'Roaming');
    return win32.join(base, 'variorum', 'users.json');
  }
  const base =
    platform === 'darwin' ? posix.join(home, 'Library', 'Application Support') : posix.join(home, '.config');
  return posix.join(base, 'variorum', 'users.json');
}
