import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, test, type TestContext } from 'vitest';
import { pageBudget } from '../../scripts/release/explorer/detail.js';
import { root } from '../project.js';
import { buildPage, onDisk, releasedRows, withQuotes } from './built-page.js';
import { chromiumForTests } from './chromium-for-tests.js';

const rows = releasedRows();
const { page: markup, script } = await buildPage(rows);
const file = onDisk(markup);
const viewIds = ['Events', 'Quotes', 'Positions', 'Actors', 'Articles', 'About'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

afterAll(file.remove);

/** Errors of a page’s script, and requests but for the page itself, fail its test. */
const openAt = chromiumForTests((page, context, address) => {
  const [own = ''] = address.split('#');
  const strays: string[] = [];
  page.on('pageerror', ({ message }) => strays.push(message));
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(own) && !/^(?:data|blob):/.test(asked)) strays.push(asked);
  });
  context.onTestFinished(() => {
    expect(strays).toEqual([]);
  });
});

const open = (
  context: TestContext,
  hash = '',
  options?: BrowserContextOptions,
  { url } = file,
): Promise<Page> => openAt(context, `${url}${hash}`, options);

/** Follows an address within the page, and waits until it is shown. */
const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate(`new Promise((resolve) => {
    if (location.hash === ${JSON.stringify(hash)}) return resolve();
    addEventListener('hashchange', () => resolve(), { once: true });
    location.hash = ${JSON.stringify(hash)};
  })`);

/** The ids of the views that can be seen. */
const viewsSeen = (page: Page): Promise<string[]> =>
  page.evaluate(
    `[...document.querySelectorAll('.view')].filter((view) => view.checkVisibility()).map(({ id }) => id)`,
  );

/** The page without its data and script, which are made of other letters than what readers see. */
const body = markup.replace(/<script[^]*?<\/script>/g, '');
const idsOf = (pattern: RegExp): string[] =>
  [...body.matchAll(pattern)].map(([, id = '']) => id).filter((id) => id !== '');
const ids = new Set(idsOf(/\sid="([^"]+)"/g));

/** One element of each kind that has an address. */
const elements = ['Q021', 'E032', 'E041', 'dmitry-rogozin', 'A001', 'A003-T05', 'at-Q021'];

/** Every view, tables with some of their rows, since they are made alike; and the elements. */
const places = [
  'Events?article=A002',
  'Quotes?article=A002',
  'Positions?article=A002',
  'Actors?q=rogozin',
  'Articles',
  'About',
  ...elements,
];

const looks = [
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
] as const;

/** What axe finds in what is shown; the rest is taken out while it looks, which takes a third of the time. */
const violations = (page: Page): Promise<unknown[]> =>
  page.evaluate(`(async () => {
    // What answers to another width has been told of it by the next frame.
    await new Promise(requestAnimationFrame);
    const away = [...document.querySelectorAll('.view, .record, .article, #data')]
      .filter((element) => !element.checkVisibility())
      .map((element) => [element, document.createComment('')]);
    for (const [element, place] of away) element.replaceWith(place);
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    for (const [element, place] of away) place.replaceWith(element);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html.slice(0, 200)]));
  })()`);

describe('readable by anybody', () => {
  test('light and dark, wide and narrow', async (context) => {
    // One page, looked at in every way: to open it takes longer than most of these looks.
    const page = await open(context);
    await page.evaluate(axe);
    for (const id of places) {
      await go(page, `#${id}`);
      for (const [colorScheme, width] of looks) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const found = await violations(page);
        const beyond = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        const place = { id, colorScheme, width };
        expect({ ...place, found, beyond }).toEqual({ ...place, found: [], beyond: 0 });
      }
    }
  });

  test('whole without script', async (context) => {
    const page = await open(context, '', { javaScriptEnabled: false });
    await page.waitForLoadState();
    for (const id of viewIds) expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    expect(await page.locator('.needs-js:visible').count()).toBe(0);
    for (const table of ['events_flat', 'quotes_flat', 'stances_flat'] as const)
      expect(await page.locator(`#${table} tbody tr:visible`).count()).toBe(rows[table].length);
  });
});

describe('addresses', () => {
  test('every link within the page leads to something', () => {
    const wanted = idsOf(/href="#([^"?]+)"/g).map((id) => decodeURIComponent(id));
    expect([...new Set(wanted)].filter((id) => !ids.has(id))).toEqual([]);
    const views = idsOf(/href="#([^"?]+)\?/g);
    expect([...new Set(views)].filter((id) => !viewIds.includes(id))).toEqual([]);
  });

  test('every file of the release has a link, and every link its file', () => {
    const list = readFileSync(join(root, 'dist/SHA256SUMS'), 'utf8');
    const released = [...list.matchAll(/ (\S+)$/gm)].map(([, path = '']) => path);
    const linked = new Set(idsOf(/href="(?!#|https?:)([^"]+)"/g));
    const known = new Set([...released, 'SHA256SUMS']);
    expect([...linked].filter((path) => !known.has(path))).toEqual([]);
    expect([...known].filter((path) => path !== 'index.html' && !linked.has(path))).toEqual([]);
  });

  test('an address is shown on load, when it changes, and on the way back', async (context) => {
    const page = await open(context, '#Quotes?actor=dmitry-rogozin&q=Poland');
    expect(await viewsSeen(page)).toEqual(['Quotes']);
    const shown = await page.locator('#quotes_flat tbody tr').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(rows.quotes.length);
    for (const id of elements) {
      await go(page, `#${id}`);
      expect(await page.locator(`[id="${id}"].here`).isVisible()).toBe(true);
      expect(await page.evaluate(`document.activeElement.closest('.here') !== null`)).toBe(true);
    }
    await go(page, '#About');
    expect(await viewsSeen(page)).toEqual(['About']);
    await page.goBack();
    await expect.poll(() => viewsSeen(page)).not.toEqual(['About']);
  });

  test('a value that every object has is a value like any other', async (context) => {
    const page = await open(context, '#Quotes?actor=__proto__');
    expect(await page.locator('#quotes_flat tbody tr').count()).toBe(0);
    await go(page, '#Quotes?confidence=toString');
    expect(await page.locator('#quotes_flat tbody tr').count()).toBe(0);
  });

  test('an id that is not there says so', async (context) => {
    const page = await open(context, '#Q999');
    expect(await page.getByRole('alert').textContent()).toContain('Q999');
    expect(await viewsSeen(page)).toEqual(['Events']);
  });
});

describe('searching', () => {
  test('finds every word whatever its case and accents, in the address too', async (context) => {
    const page = await open(context);
    await page.getByRole('searchbox').fill('JOSE maría');
    await expect
      .poll(() => page.getByRole('status').first().textContent())
      .toMatch(/^[1-9]\d* of \d+ events$/);
    const marked = await page.locator('#events_flat tbody tr').allTextContents();
    expect(marked.filter((text) => !text.includes('José María'))).toEqual([]);
    expect(page.url()).toContain('?q=JOSE+mar%C3%ADa');
    await page.reload();
    expect(await page.locator('#events_flat tbody tr').count()).toBe(marked.length);
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await page.locator('#events_flat tbody tr').count()).toBe(rows.events.length);
  });

  test('says where else something is when the view has nothing', async (context) => {
    const page = await open(context, '#Actors?q=compromises');
    await page.locator('.none a', { hasText: 'Quotes' }).click();
    expect(await viewsSeen(page)).toEqual(['Quotes']);
    expect(await page.locator('#quotes_flat tbody tr').count()).toBeGreaterThan(0);
  });

  test('rows are sorted by a heading, and the other way round', async (context) => {
    const page = await open(context, '#Quotes');
    const speakers = () => page.locator('#quotes_flat tbody b').allTextContents();
    await page.getByRole('button', { name: 'Confidence' }).click();
    const heading = page.getByRole('columnheader', { name: 'Confidence' });
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    const first = await speakers();
    await page.getByRole('button', { name: 'Confidence' }).press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(await speakers()).not.toEqual(first);
    expect(page.url()).toContain('sort=-quote_confidence');
  });
});

test('a long table is paged, and leads to its file without script', async (context) => {
  const wanted = 450;
  const long = onDisk((await buildPage(withQuotes(rows, wanted))).page);
  context.onTestFinished(long.remove);
  const count = (page: Page) => page.locator('#quotes_flat tbody tr').count();
  const still = await open(context, '#Quotes', { javaScriptEnabled: false }, long);
  expect(await count(still)).toBe(200);
  expect(await still.locator('.more a').getAttribute('href')).toBe('csv/quotes_flat.csv');
  const page = await open(context, '#Quotes', {}, long);
  const first = await page.locator('#quotes_flat tbody tr').first().getAttribute('data-id');
  for (const [left, link] of [
    [200, 'Next'],
    [200, 'Next'],
    [50, 'Previous'],
    [200, 'Previous'],
  ] as const) {
    await expect.poll(() => count(page)).toBe(left);
    await page.getByRole('link', { name: link, exact: true }).click();
  }
  await expect
    .poll(() => page.locator('#quotes_flat tbody tr').first().getAttribute('data-id'))
    .toBe(first);
  await page.getByLabel('Kind of quote').selectOption('direct');
  const kept = withQuotes(rows, wanted).quotes_flat.filter(({ kind }) => kind === 'direct');
  expect(await count(page)).toBe(kept.length);
});

test('a lighter page makes the page of a record of its row, and says what it does not have', async (context) => {
  const lighter = onDisk((await buildPage(rows, 200_000)).page);
  context.onTestFinished(lighter.remove);
  const page = await open(context, '#Q001', {}, lighter);
  const shown = page.locator('.record:visible');
  expect(await shown.locator('.statement').textContent()).toBe(
    rows.quotes_flat[0]?.attribution_sentence,
  );
  await shown.getByRole('link', { name: 'Igor Sergeyev' }).click();
  expect(await shown.getByRole('heading').first().textContent()).toContain('igor-sergeyev');
  await shown.getByRole('link', { name: 'Quotes' }).click();
  expect(await viewsSeen(page)).toEqual(['Quotes']);
  expect(await page.locator('#quotes_flat tbody tr').count()).toBeGreaterThan(1);
  await go(page, '#About');
  await go(page, '#Q123');
  expect(await shown.textContent()).toContain('missile-talks trace Q123');
  await page.evaluate(axe);
  expect(await violations(page)).toEqual([]);
});

test('the page keeps to its budget', () => {
  const size = (text: string) => gzipSync(text, { level: 9 }).length;
  expect(markup.length).toBeLessThanOrEqual(pageBudget);
  expect(size(script)).toBeLessThanOrEqual(30_000);
});
