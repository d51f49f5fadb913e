import type { ChangesFile } from '../model/records/changes.js';
import { requiredBump } from '../records/bump.js';
import type { ReleaseDifference } from './compare.js';
import { summarise } from './summarise.js';

export interface Versions {
  readonly version: string;
  readonly previous: string;
  /** Release date of `version`, YYYY-MM-DD. */
  readonly date: string;
  /** Sentences written by hand. */
  readonly notes: readonly string[];
}

/** The contents of curated/changes/<version>.json for a difference. */
export function changesOf(
  difference: ReleaseDifference,
  { version, previous, date, notes }: Versions,
): ChangesFile {
  const content = summarise(difference);
  const { digest } = difference.old;
  return {
    $schema: '../../schemas/changes.schema.json',
    version,
    previous,
    ...(digest === undefined ? {} : { previous_digest: digest }),
    date,
    bump: requiredBump(content).bump,
    notes: [...notes],
    ...content,
  };
}
