import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { hangGuard } from '../hang-guard.js';

/** Where systems keep Chromium or Chrome. */
const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const howToInstall =
  'Install Chromium (Debian: apt-get install chromium), or give its path in CHROMIUM.';

/** A running Chromium, or why there is none. */
export type Launched = { readonly browser: Browser } | { readonly reason: string };

/** Starts the Chromium that CHROMIUM names, or the first in the usual places. The sandbox needs rights that root and containers lack. */
export async function launchChromium(): Promise<Launched> {
  const named = process.env['CHROMIUM'];
  const path = named ?? usualPaths.find((each) => existsSync(each));
  if (path === undefined) return { reason: `There is no Chromium here. ${howToInstall}` };
  try {
    return {
      browser: await chromium.launch({
        executablePath: path,
        args: ['--no-sandbox'],
        timeout: hangGuard.wait,
      }),
    };
  } catch (error) {
    return { reason: `${path} does not start: ${String(error)}. ${howToInstall}` };
  }
}
