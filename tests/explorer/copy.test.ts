import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packageFile } from '../../scripts/model/metadata.js';
import { recordCitation } from '../../scripts/release/descriptors/record-citation.js';
import { root } from '../project.js';
import { buildPage, onDisk, releasedRows } from './built-page.js';
import { chromiumForTests } from './chromium-for-tests.js';

const file = onDisk((await buildPage(releasedRows())).page);
afterAll(file.remove);
const openAt = chromiumForTests();

test('the citation of a record is copied, as text and as BibTeX', async (context) => {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { plain, bibtex } = recordCitation(packageFile.parse(manifest), 'Q009');
  const page = await openAt(context, `${file.url}#Q009`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  for (const [name, copied] of [
    ['Copy the citation', plain],
    ['Copy as BibTeX', bibtex],
  ] as const) {
    await page.locator('#Q009').getByRole('button', { name }).click();
    await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe(copied);
  }
});
