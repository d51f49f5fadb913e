import { expect, test } from 'vitest';
import { idRuns } from '../../scripts/release/documents/id-runs.js';

test.each([
  ['E001', '`E001`'],
  ['E001 E002', '`E001`, `E002`'],
  ['E001 E002 E003', '`E001`–`E003`'],
  ['E001 E003 E004 E005 E007', '`E001`, `E003`–`E005`, `E007`'],
  ['E009 E010 E011', '`E009`–`E011`'],
  ['E003 E002 E001', '`E003`, `E002`, `E001`'],
  ['E001 Q002 Q003', '`E001`, `Q002`, `Q003`'],
  ['NATO RUS', '`NATO`, `RUS`'],
  ['A1-E001 A1-E002 A1-E003', '`A1-E001`, `A1-E002`, `A1-E003`'],
  ['', ''],
])('%s is %s', (ids, runs) => {
  expect(idRuns(ids.split(' ').filter(Boolean))).toBe(runs);
});
