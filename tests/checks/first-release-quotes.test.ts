import { expect, it } from 'vitest';
import { checkRecords } from '../../scripts/checks/run.js';
import { datasetOfFirstRelease } from '../fixtures/first-release.js';

it('the kind of ten quotes of 1.0.0 was that of the marks around them, which were not their speaker’s', async () => {
  const dataset = await datasetOfFirstRelease();
  const found = checkRecords(dataset).filter(({ check }) => check === 'quote/kind');
  expect(found.map(({ message }) => message.slice(0, 4)).sort()).toEqual([
    'Q047',
    'Q056',
    'Q057',
    'Q073',
    'Q074',
    'Q077',
    'Q082',
    'Q083',
    'Q091',
    'Q095',
  ]);
});
