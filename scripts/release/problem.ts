import { finding, type Finding } from '../text/finding.js';
import type { FindingId } from '../text/registry.js';

export type Place = Pick<Finding, 'pointer' | 'line' | 'column'>;

interface Said {
  readonly message: string;
  readonly expected: string;
  readonly fix?: string;
}

export const downloadAgain = 'Download the release again; if it comes back the same, report it.';

/** An error of a release. Nobody mends a release by hand, so the fix is nearly always the same. */
export const problem = (
  check: FindingId,
  file: string,
  { message, expected, fix = downloadAgain }: Said,
  place: Place = {},
): Finding => finding(check, { file, ...place, message, expected, fix });
