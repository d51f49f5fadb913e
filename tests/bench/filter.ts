/**
 * How long the explorer takes to answer a filter over 10,000 quotes, in Chromium: `npm run bench:filter`. From the change to the
 * next frame; the aim is 300 ms.
 */
import { buildPage, onDisk, releasedRows, withQuotes } from '../explorer/built-page.js';
import { launchChromium } from '../explorer/browser.js';

const wanted = 10_000;
const rounds = 5;

const { page: markup } = await buildPage(withQuotes(releasedRows(), wanted));
const file = onDisk(markup);
const launched = await launchChromium();
if (!('browser' in launched)) throw new Error(launched.reason);

/** What is done to the page, in its own words. */
const changes = {
  'search for two words': `search.value = 'missile europe'; form.dispatchEvent(new Event('submit'))`,
  'choose an issue': `form.issue.value = 'us_nmd'; form.issue.dispatchEvent(new Event('change', { bubbles: true }))`,
  'sort by speaker': `document.querySelector('#quotes_flat th button').click()`,
  clear: `form.querySelector('[type=reset]').click()`,
};

try {
  const page = await launched.browser.newPage();
  await page.goto(`${file.url}#Quotes`);
  // Nobody types in the first second.
  await page.waitForTimeout(1000);
  const times = new Map<string, number[]>(Object.keys(changes).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, change] of Object.entries(changes)) {
      const milliseconds: number = await page.evaluate(`new Promise((resolve) => {
        const [form, search] = ['filters', 'search'].map((id) => document.getElementById(id));
        const start = performance.now();
        ${change};
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      })`);
      times.get(name)?.push(milliseconds);
    }
  for (const [name, all] of times) {
    const sorted = all.toSorted((a, b) => a - b);
    process.stdout.write(
      `${name}: first ${all[0]?.toFixed(0) ?? ''} ms, median ${sorted[Math.floor(rounds / 2)]?.toFixed(0) ?? ''} ms, of ${wanted} quotes\n`,
    );
  }
} finally {
  await launched.browser.close();
  file.remove();
}
