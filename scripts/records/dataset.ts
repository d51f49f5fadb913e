import { resolveAnchors } from './anchors.js';
import { anchorRecords, type Coding } from './coding.js';
import { adjudicationPath, codedTwice, readPass } from './passes.js';
import type { Files } from '../text/files.js';
import type { Project, Sourced } from './project.js';
import type { Released } from './released.js';
import { parseCuratedFile } from './parse-file.js';
import type { AdjudicationFile } from '../model/records/adjudication.js';
import type { Finding } from '../text/finding.js';

/** The two raw codings and what was decided where they differ. */
export interface Passes {
  readonly first: Coding;
  readonly second: Coding;
  readonly adjudication: Sourced<AdjudicationFile>;
}

/** A project with every quoted passage looked up: what checks look at and tables are made of. */
export interface Dataset extends Coding {
  readonly files: Files;
  readonly released: Released;
  /** Undefined when every article was coded only once. */
  readonly passes: Passes | undefined;
  /** Findings of reading and parsing, which ran before any check. */
  readonly readFindings: readonly Finding[];
}

/** Records → spans: looks up every passage that the records quote, and those of the two passes. `read` are findings of reading. */
export function locateRecords(
  project: Project,
  files: Files,
  released: Released,
  read: readonly Finding[],
): Dataset {
  const findings = [...read];
  const coding = anchorRecords(project, resolveAnchors(project));
  let passes: Passes | undefined;
  const articles = codedTwice(project, files);
  if (articles.length > 0) {
    const first = readPass('first', articles, project, files);
    const second = readPass('second', articles, project, files);
    const adjudication = parseCuratedFile(files, adjudicationPath, 'adjudication');
    findings.push(...first.findings, ...second.findings, ...adjudication.findings);
    if (adjudication.parsed) {
      passes = { first: first.coding, second: second.coding, adjudication: adjudication.parsed };
    }
  }
  return { ...coding, files, released, passes, readFindings: findings };
}
