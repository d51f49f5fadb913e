import { resolveAnchors } from './anchors.js';
import { assembleProject } from './assemble.js';
import { anchorRecords, type Coding } from './coding.js';
import { adjudicationPath, codedTwice, readPass } from './passes.js';
import type { Files } from '../text/files.js';
import type { Sourced } from './project.js';
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
  /** Undefined when every article was coded only once. */
  readonly passes: Passes | undefined;
  /** Findings of reading and parsing, which ran before any check. */
  readonly readFindings: readonly Finding[];
}

/** Reads and anchors a project. `dataset` is undefined when not even its frame could be read. */
export function readDataset(files: Files): {
  dataset: Dataset | undefined;
  findings: readonly Finding[];
} {
  const assembled = assembleProject(files);
  const { project } = assembled;
  if (!project) return { dataset: undefined, findings: assembled.findings };
  const findings = [...assembled.findings];
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
  return { dataset: { ...coding, files, passes, readFindings: findings }, findings };
}
