import { codingOf, type Coding } from './coding.js';
import { readPasses, type Passes } from './passes.js';
import type { Project } from './project.js';
import type { Released } from './released.js';
import { resolveSelectors } from './selectors.js';
import type { Files } from '../text/files.js';
import type { Finding } from '../text/finding.js';

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
  const coding = codingOf(project, resolveSelectors(project));
  const { passes, findings } = readPasses(project, files);
  return { ...coding, files, released, passes, readFindings: [...read, ...findings] };
}
