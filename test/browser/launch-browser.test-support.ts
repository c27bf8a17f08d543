import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian puts a Chromium: without a window of its own, whose frame takes longer than the page, and with one. */
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** A Chromium of the machine: the one that `CHROMIUM_PATH` names, else where Debian puts it. */
const chromiumPath =
  process.env.CHROMIUM_PATH ?? PLACES.find((path) => existsSync(path)) ?? PLACES.join(' or ');

/**
 * What a browser does beside showing a page. Behind the address line of every window lie two pages of the browser's own, which take half a second
 * of the processor; no test looks at them. The rest is what Playwright leaves out too: only the last list counts.
 */
const LEFT_OUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Starts the browser that the tests look at pages with. */
export async function launchBrowser(): Promise<Browser> {
  if (!existsSync(chromiumPath))
    throw new Error(`no Chromium at ${chromiumPath}: install it, or set CHROMIUM_PATH`);
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      `--disable-features=${LEFT_OUT.join(',')}`,
    ],
  });
}
