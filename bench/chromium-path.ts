import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  // What `npm test` installs where there is none.
  '/usr/bin/chromium-headless-shell',
];

/** The Chromium that is measured: the one that `CHROMIUM_PATH` names, else one of the machine, as people use it if it is there. */
export const chromiumPath = [process.env.CHROMIUM_PATH ?? '', ...PLACES].find((path) => existsSync(path));
