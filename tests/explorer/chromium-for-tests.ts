import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, type TestContext } from 'vitest';
import { hangGuard } from '../hang-guard.js';
import { cannotRun } from '../load/python-environment.js';
import { launchChromium, type Launched } from './browser.js';

/**
 * One Chromium for all tests of a file. What it gives opens a page at an address, which is closed after the test; it skips the test
 * where there is no Chromium, and with CI=true fails it. `opened` is given each page before it goes there.
 */
export function chromiumForTests(
  opened: (page: Page, context: TestContext, address: string) => void = () => undefined,
): (context: TestContext, address: string, options?: BrowserContextOptions) => Promise<Page> {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launchChromium();
  });
  afterAll(async () => {
    if ('browser' in launched) await launched.browser.close();
  });
  return async (context, address, options = {}) => {
    const { browser } = 'browser' in launched ? launched : cannotRun(context, launched.reason);
    const page = await browser.newPage(options);
    context.onTestFinished(() => page.close());
    page.setDefaultTimeout(hangGuard.wait);
    opened(page, context, address);
    await page.goto(address);
    return page;
  };
}
