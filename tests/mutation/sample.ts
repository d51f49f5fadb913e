import { createHash } from 'node:crypto';
import type { Mutant } from './mutant.js';

const rankOf = (seed: number, { file, start, replacement }: Mutant): string =>
  createHash('sha256').update(`${seed} ${file} ${start} ${replacement}`).digest('hex');

/** So many of them, drawn at random; the same seed draws the same, and more of them when more are asked for. */
export const draw = <M extends Mutant>(mutants: readonly M[], count: number, seed: number): M[] =>
  mutants
    .map((mutant) => ({ mutant, rank: rankOf(seed, mutant) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .slice(0, count)
    .map(({ mutant }) => mutant);
