import { afterAll, expect, test, type TestContext } from 'vitest';
import type { BrowserContextOptions } from 'playwright-core';
import { buildPage, onDisk, releasedRows } from './built-page.js';
import { chromiumForTests } from './chromium-for-tests.js';

const rows = releasedRows();
const file = onDisk((await buildPage(rows)).page);
afterAll(file.remove);
const openAt = chromiumForTests();
const open = (context: TestContext, hash: string, options?: BrowserContextOptions) =>
  openAt(context, `${file.url}${hash}`, options);

test('marked words open a list of all records there, also by keyboard', async (context) => {
  const page = await open(context, '#A001');
  const deepest = await page.evaluate(
    `[...document.querySelectorAll('#A001 .t a[data-in]:not([tabindex])')]
      .sort((a, b) => b.dataset.in.split(' ').length - a.dataset.in.split(' ').length)[0].dataset.in`,
  );
  const records = String(deepest).split(' ');
  expect(records.length).toBeGreaterThan(2);
  const run = page.locator(`#A001 .t a[data-in="${String(deepest)}"]:not([tabindex])`).first();
  await run.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog');
  const links = await list.locator('a').all();
  const listed = await Promise.all(links.map((link) => link.getAttribute('href')));
  expect(listed).toEqual(records.map((id) => `#${id}`));
  await page.keyboard.press('Escape');
  expect(await list.isVisible()).toBe(false);
  expect(await page.evaluate('document.activeElement.dataset.in')).toBe(deepest);
});

test('the address of a passage lights up all its words', async (context) => {
  const page = await open(context, '');
  for (const { mention_id: id, text } of rows.event_mentions.slice(0, 20)) {
    await page.evaluate(`location.hash = 'at-${id}'`);
    const lit = () => page.locator('.lit').allTextContents();
    await expect.poll(async () => (await lit()).join('')).toBe(text);
  }
});

test('a layer is switched off by its box', async (context) => {
  const page = await open(context, '#A001', { javaScriptEnabled: false });
  const background = () =>
    page.evaluate(`getComputedStyle(document.querySelector('#A001 .t .q')).backgroundColor`);
  const before = await background();
  await page.locator('#A001 [value=q]').uncheck();
  expect(await background()).not.toBe(before);
  await page.locator('#A001 [value=q]').check();
  expect(await background()).toBe(before);
});
