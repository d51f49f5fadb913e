import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi, type TestContext } from 'vitest';
import { launchChromium } from '../explorer/browser.js';
import { root } from '../project.js';
import { cannotRun } from './python-environment.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What vitest gives a test of this name; it says that it skips as vitest does, by an error. */
const contextOf = (name: string): TestContext =>
  ({
    task: { name },
    skip: (reason: string) => {
      throw new Error(`skipped: ${reason}`);
    },
  }) as unknown as TestContext;

test('what is missing is a warning and a part skipped, and with CI=true a failure', () => {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  vi.stubEnv('CI', '');
  expect(() => cannotRun(contextOf('horns'), 'No horn.')).toThrow('skipped: No horn.');
  expect(written.join('')).toContain('*** NOT TESTED: horns\n*** No horn.');
  vi.stubEnv('CI', 'true');
  expect(() => cannotRun(contextOf('horns'), 'No horn.')).toThrow(/^No horn\.$/);
});

test('Chromium is looked for where CHROMIUM says', async () => {
  vi.stubEnv('CHROMIUM', '/no/such/chromium');
  expect(await launchChromium()).toMatchObject({
    reason: expect.stringContaining('/no/such/chromium does not start') as string,
  });
});

test('README asks for the Python that the tests ask for', async () => {
  const [readme, script] = await Promise.all(
    ['README.md', 'tests/python/set_up.py'].map((path) => readFile(join(root, path), 'utf8')),
  );
  const [, major = '', minor = ''] = /^OLDEST = \((\d+), (\d+)\)$/m.exec(script ?? '') ?? [];
  expect(readme).toContain(`Without Python ${major}.${minor} or newer, \`Rscript\``);
});
