import { readDataset } from '../../scripts/records/dataset.js';
import type { Files } from '../../scripts/text/files.js';
import { readReleaseAtHand } from '../../scripts/io/release-at-hand.js';
import { releaseFiles } from '../../scripts/release/generate.js';
import { buildRows } from '../../scripts/tables/rows.js';
import { gatherTrace, type Trace } from '../../scripts/trace/gather.js';
import { findRecords } from '../../scripts/trace/record.js';
import { readSource, type TraceSource } from '../../scripts/trace/source.js';
import { baseFiles } from '../fixtures/base-project.js';
import { edited, item } from '../fixtures/edit.js';
import { root } from '../project.js';

/** The release that is committed, with the raw articles beside it. */
export async function committedSource(): Promise<TraceSource> {
  const { release, project: beside } = await readReleaseAtHand(root);
  const { source, findings } = readSource(release, beside, 'the release');
  if (findings.length > 0) throw new Error('The committed release cannot be read.');
  return source;
}

/** The base project, its horn approved of by Northland, and an event that grew out of another. */
const project: Files = edited(
  edited(baseFiles, 'quotes', ({ quotes }) => {
    item(quotes, 0).stances = [
      {
        issue: 'joint_md',
        holder: 'northland',
        stance: 2,
        basis: 'explicit',
        confidence: 'high',
      },
    ];
  }),
  'events',
  ({ events }) => {
    Object.assign(item(events, 0), { follows: 'E002' });
  },
);

/** A release of the base project as files, so that a test can damage it, and the project’s own files. */
export async function baseRelease(): Promise<{ release: Files; project: Files }> {
  const { dataset } = readDataset(project);
  if (!dataset) throw new Error('The base project cannot be read.');
  return { release: await releaseFiles(dataset, buildRows(dataset)), project };
}

/** The files with the rows of a table put in place of its own. */
export const withTable = (release: Files, table: string, rows: readonly unknown[]): Files =>
  new Map([...release, [`json/${table}.json`, new TextEncoder().encode(JSON.stringify(rows))]]);

export function sourceFrom(release: Files, files: Files): TraceSource {
  const { source, findings } = readSource(release, files, 'the release');
  if (findings.length > 0) throw new Error('The release of the base project cannot be read.');
  return source;
}

/** The trace of the one record that a name means. */
export function traceOf(source: TraceSource, name: string): Trace {
  const [record, ...others] = findRecords(source, name);
  if (!record || others.length > 0) throw new Error(`${name} is not one record.`);
  return gatherTrace(source, record);
}
