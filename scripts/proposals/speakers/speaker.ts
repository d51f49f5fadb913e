import type { Code } from '../../model/codes.js';

/** Whom the words that name a speaker mean. */
export interface Speaker {
  readonly actorId: string;
  /** Who says it together with them. */
  readonly others: readonly string[];
  readonly basis: Code<'speaker_basis'>;
  /** How it was found. */
  readonly rule: string;
}

export const found = (
  actorId: string,
  basis: Speaker['basis'],
  rule: string,
  others: readonly string[] = [],
): Speaker => ({ actorId, others, basis, rule });
