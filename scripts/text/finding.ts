import { byCodePoint } from './order.js';
import { registry, type FindingId, type Severity } from './registry.js';

/** What a check reports. A finding is data: stages return it, `commands/` print it. */
export interface Finding {
  readonly check: FindingId;
  readonly severity: Severity;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** JSON pointer (RFC 6901) into the file; absent in files that are not JSON. */
  readonly pointer?: string;
  /** 1-based; the column counts Unicode code points. */
  readonly line?: number;
  readonly column?: number;
  /** One sentence that names the record and quotes the value. */
  readonly message: string;
  /** What was expected instead. */
  readonly expected: string;
  /** What to do about it. */
  readonly fix: string;
  /** The article that is still being coded and lacks something, or is wrong in something. */
  readonly article?: string;
  /** Where its raw file prints what this is about. */
  readonly raw?: RawLine;
  /** The next command to run, or the file to edit. */
  readonly next?: string;
}

/** A line of a raw file, counted from 1, cut where it is long. */
export interface RawLine {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** All of a finding but what the registry says. */
export type FindingBody = Omit<Finding, 'check' | 'severity' | 'article' | 'raw' | 'next'>;

/** A finding with the severity that the registry gives it, its fields in the order in which they are printed. */
export function finding(check: FindingId, said: FindingBody): Finding {
  const { file, pointer, line, column, message, expected, fix } = said;
  return {
    check,
    severity: registry[check].severity,
    file,
    ...(pointer === undefined ? {} : { pointer }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    message,
    expected,
    fix,
  };
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

/** How many findings of one check in one file are told one by one: whoever reads them sees the kind by then. */
export const mostTold = 100;

/** UTF-16 units of what a finding says in one field, which may quote a value of any length. */
const longest = 2000;

const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest)}…`;

/**
 * The first 100 findings of each check in each file, in the order given, and after them one that says how many more there are; whatever
 * they quote is cut after 2,000 characters.
 */
export function boundFindings(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, { readonly first: Finding; count: number }>();
  const told = findings.filter((each) => {
    const kind = `${each.check} ${each.file}`;
    const counted = counts.get(kind) ?? { first: each, count: 0 };
    counts.set(kind, counted);
    counted.count += 1;
    return counted.count <= mostTold;
  });
  for (const { first, count } of counts.values()) {
    const more = count - mostTold;
    if (more > 0)
      told.push({
        check: first.check,
        severity: first.severity,
        file: first.file,
        message: `${more} more ${more === 1 ? 'finding' : 'findings'} of ${first.check} in this file.`,
        expected: 'none',
        fix: `Mend the first ${mostTold}, and see what is left.`,
      });
  }
  // Spread first, so that fields keep their order.
  return told.map((each) => ({
    ...each,
    ...(each.pointer === undefined ? {} : { pointer: shortened(each.pointer) }),
    message: shortened(each.message),
    expected: shortened(each.expected),
    fix: shortened(each.fix),
  }));
}

/** By file, then place in it, then check: the order in which someone would mend them. */
export function sortFindings(findings: Iterable<Finding>): Finding[] {
  return [...findings].sort(
    (a, b) =>
      byCodePoint(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      byCodePoint(a.check, b.check) ||
      byCodePoint(a.message, b.message),
  );
}

/** The first 100 findings of each check that finds one thing in a file, and after them one that says in how many more files. */
export function* boundFiles(findings: Iterable<Finding>): Generator<Finding> {
  const counts = new Map<string, { last: Finding; count: number }>();
  for (const each of findings) {
    const counted = counts.get(each.check) ?? { last: each, count: 0 };
    counts.set(each.check, counted);
    counted.count += 1;
    counted.last = each;
    if (counted.count < mostTold) yield each;
  }
  for (const { last, count } of counts.values())
    if (count === mostTold) yield last;
    else if (count > mostTold)
      yield { ...last, message: `${last.message} So it is with ${count - mostTold} more files.` };
}
