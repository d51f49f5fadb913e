import { readFileSync } from 'node:fs';
import type { Numbered } from './instrument.js';

/** The environment variables by which a run of Vitest learns what to mutate: a file with a plan, and where to put what came of it. */
export const planVariable = 'MUTATION_PLAN';
export const findingsVariable = 'MUTATION_FINDINGS';

/** What one run of Vitest is to try. */
export interface Plan {
  readonly room: string;
  readonly mutants: readonly Numbered[];
  /** The mutant that is switched on from the first line that is loaded; without it, each test tries one after the other. */
  readonly alone?: number;
}

/** What a run that tried one mutant after the other found. */
export interface Findings {
  /** Numbers of the mutants that a test noticed, with that test. */
  readonly noticed: readonly { readonly id: number; readonly by: string }[];
  /** Numbers of those whose code was run at all. */
  readonly reached: readonly number[];
  /** Whether tests failed that had passed, though no mutant was switched on: a mutant left something behind. */
  readonly isSpoilt: boolean;
}

export const readPlan = (): Plan =>
  JSON.parse(readFileSync(process.env[planVariable] ?? '', 'utf8')) as Plan;
