import { expect, it } from 'vitest';
import { checkRecords } from '../../scripts/checks/run.js';
import { datasetOfFirstRelease } from '../fixtures/first-release.js';

it('1.0.0 ended what was ongoing on the day that the article was published', async () => {
  const found = checkRecords(await datasetOfFirstRelease()).filter(
    ({ check }) => check === 'date/ongoing-end',
  );
  expect(found.length).toBeGreaterThan(20);
  expect(found.map(({ message }) => message).join('\n')).toContain('2011-03/2011-09-27 ends by');
});
