import { describe, expect, it } from 'vitest';
import { checkRecords } from '../../scripts/checks/run.js';
import { datasetOfFirstRelease } from '../fixtures/first-release.js';

describe('the events at which 1.0.0 has words said', () => {
  it('are mostly over before the words, and one is no meeting', async () => {
    const found = checkRecords(await datasetOfFirstRelease()).filter(
      ({ check }) => check === 'quote/said-at',
    );
    // 22 had one. Q030 was said after its meeting, too, but neither of the two has a day.
    expect(found.map(({ message }) => message.slice(0, 4))).toEqual([
      ...['Q001', 'Q002', 'Q003', 'Q004', 'Q005', 'Q040', 'Q041', 'Q042', 'Q044', 'Q045'],
      ...['Q046', 'Q048', 'Q051', 'Q052', 'Q081'],
    ]);
    expect(found.at(-1)?.message).toBe('Q081: E084 is of the type message.');
  });
});
