import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Download, Page } from 'playwright-core';
import { afterAll, expect, test, type TestContext } from 'vitest';
import { hashOf } from '../../scripts/explorer/address.js';
import { csvOf, fileNameOf } from '../../scripts/explorer/csv.js';
import { fieldsOf } from '../../scripts/explorer/filter.js';
import { keyOf } from '../../scripts/explorer/shown-table.js';
import { heldData } from '../../scripts/release/explorer/held-data.js';
import { root } from '../project.js';
import { buildPage, onDisk, releasedRows } from './built-page.js';
import { chromiumForTests } from './chromium-for-tests.js';
import { filtersOf } from './drawn-filters.js';

const rows = releasedRows();
const data = heldData(rows);
const file = onDisk((await buildPage(rows)).page);
const release = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};

afterAll(file.remove);
const openAt = chromiumForTests();
const open = (context: TestContext, hash: string) => openAt(context, `${file.url}${hash}`);

/** The file that a click saves. */
async function saved(page: Page, selector: string): Promise<{ text: string; fileName: string }> {
  const started: Promise<Download> = page.waitForEvent('download');
  await page.locator(selector).click();
  const download = await started;
  const text = await readFile(await download.path(), 'utf8');
  return { text, fileName: download.suggestedFilename() };
}

const views = [
  ['Events', 'events_flat', '-type_label'],
  ['Quotes', 'quotes_flat', '-said_earliest'],
  ['Positions', 'stances_flat', 'stance'],
] as const;
const each = 8;

test.for(views)('%s: the rows exported are those shown', async ([view, table, sort], context) => {
  const page = await open(context, `#${view}`);
  const { columns, rows: held } = data.tables[table];
  const rowOf = new Map(held.map((row) => [keyOf(data, table, row), row]));
  const drawn = fc.sample(fc.tuple(filtersOf(data, table), fc.constantFrom('', sort)), each);
  let exported = 0;
  for (const [filter, order] of drawn) {
    await page.goto(`${file.url}${hashOf(view, filter, order)}`);
    const shown: string[] = await page
      .locator(`#${table} tbody tr`)
      .evaluateAll((lines: { dataset: { id: string } }[]) =>
        lines.map(({ dataset }) => dataset.id),
      );
    const button = page.locator(`#${view} .shown-rows`);
    expect(await button.isVisible()).toBe(shown.length > 0 && shown.length < held.length);
    if (!(await button.isVisible())) continue;
    exported += 1;
    const used = fieldsOf(table, filter).map(({ field, value }) => [field.key, value] as const);
    expect({ filter, ...(await saved(page, `#${view} .shown-rows`)) }).toEqual({
      filter,
      text: csvOf(
        columns,
        shown.map((key) => rowOf.get(key) ?? []),
      ),
      fileName: fileNameOf(release, table, used),
    });
  }
  expect(exported).toBeGreaterThan(0);
  const released = readFileSync(join(root, `dist/csv/${table}.csv`), 'utf8');
  expect(await saved(page, `#${view} .all-rows`)).toEqual({
    text: `\ufeff${released}`,
    fileName: fileNameOf(release, table, []),
  });
});

test('a number of the matrix leads to as many rows', async (context) => {
  const page = await open(context, '#Positions?article=A001');
  const cells = page.locator('.matrix td a:visible');
  const counts = await cells.locator('.n').allTextContents();
  expect(counts.length).toBeGreaterThan(0);
  expect(await page.locator('.matrix .n:visible', { hasText: /^0$/ }).count()).toBe(0);
  for (const at of [0, (await cells.count()) - 1]) {
    const cell = cells.nth(at);
    const numbers = await cell.locator('.n:visible').allTextContents();
    await cell.click();
    expect(await page.locator('#stances_flat tbody tr').count()).toBe(
      numbers.reduce((sum, number) => sum + Number(number), 0),
    );
    expect(await cell.getAttribute('aria-current')).toBe('true');
  }
});

test('the code follows the filter, and a narrow screen holds it', async (context) => {
  const page = await open(context, '#Positions?issue=us_nmd');
  await page.setViewportSize({ width: 360, height: 800 });
  await page.locator('#Positions .code > summary').click();
  const code = page.locator('#Positions pre:visible');
  const printed = () => code.textContent();
  await expect.poll(printed).toContain('"us_nmd"');
  await page.goto(`${file.url}#Positions?holder=russia`);
  await expect.poll(printed).toContain('"russia"');
  expect(await printed()).not.toContain('us_nmd');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
});
