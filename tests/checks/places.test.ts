import { expect, it } from 'vitest';
import { checkRecords } from '../../scripts/checks/run.js';
import { datasetOfFirstRelease } from '../fixtures/first-release.js';

it('1.0.0 had an event with a country and without a place', async () => {
  const found = checkRecords(await datasetOfFirstRelease()).filter(
    ({ check }) => check === 'place/listed',
  );
  expect(found.map(({ message }) => message)).toContain('E030: No place has the country SVN.');
});
