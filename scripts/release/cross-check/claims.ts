import type { JsonDocument } from '../../text/json-document.js';
import type { Finding } from '../../text/finding.js';
import { byCodePoint } from '../../text/order.js';

/** One fact as one file states it. Files that state the same fact must state the same value. */
export interface Claim {
  /** What is stated: `title`, `sha256 of csv/quotes.csv`, `type of quotes.cue`. */
  readonly fact: string;
  readonly value: string;
  /** From the release folder. */
  readonly file: string;
  readonly pointer?: string;
  /** True when the value was taken from the released file itself, which all descriptors have to agree with. */
  readonly isOfTheFile?: boolean;
}

/** What is claimed where a file should state a fact and does not. */
const nothing = 'nothing';

/** A value as claims are compared: a text as it is, a list in its order, `nothing` where there is none. */
export function said(value: unknown): string {
  if (value === undefined || value === null || value === '') return nothing;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The claims that a file makes, from facts, values and pointers. */
export const claimsOf = (
  file: string,
  facts: readonly (readonly [fact: string, value: unknown, pointer?: string])[],
): Claim[] =>
  facts.map(([fact, value, pointer]) => ({
    fact,
    value: said(value),
    file,
    ...(pointer === undefined ? {} : { pointer }),
  }));

/** Claims of the released files themselves. */
export const ofTheFile = (claims: readonly Claim[]): Claim[] =>
  claims.map((claim) => ({ ...claim, isOfTheFile: true }));

export const sorted = (values: Iterable<string>): string[] => [...values].sort(byCodePoint);

/** The claim of the file itself; among descriptors alone, the first of those that most of them make. */
function reference(claims: readonly [Claim, ...Claim[]]): Claim {
  const ofTheFile = claims.find(({ isOfTheFile }) => isOfTheFile);
  if (ofTheFile) return ofTheFile;
  const votes = (claim: Claim): number =>
    claims.filter(({ value }) => value === claim.value).length;
  return claims.reduce((best, claim) => (votes(claim) > votes(best) ? claim : best), claims[0]);
}

const mostShown = 160;
const shown = (value: string): string =>
  value.length > mostShown ? `${value.slice(0, mostShown - 1)}…` : value;

const fix =
  'Run the release again; descriptors are generated, and are never edited by hand. If it comes back, the generator is at fault.';

/** Where two files state the same fact otherwise. `documents` tells lines and columns of JSON files. */
export function disagreements(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, JsonDocument>,
): Finding[] {
  const byFact = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const others = byFact.get(claim.fact);
    if (others) others.push(claim);
    else byFact.set(claim.fact, [claim]);
  }
  return [...byFact.values()].flatMap((same) => {
    const expected = reference(same);
    return same
      .filter(({ value }) => value !== expected.value)
      .map(({ fact, value, file, pointer }): Finding => ({
        check: 'descriptor/differs',
        severity: 'error',
        file: `dist/${file}`,
        ...(pointer === undefined ? {} : { pointer, ...documents.get(file)?.locate(pointer) }),
        message: `${file}: ${fact} is ${shown(value)}.`,
        expected: `${shown(expected.value)}, as ${expected.file} ${expected.isOfTheFile ? 'is' : 'says'}`,
        fix,
      }));
  });
}
