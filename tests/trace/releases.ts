import { readDataset } from '../../scripts/pipeline.js';
import { bytesOf, type Files } from '../../scripts/text/files.js';
import { encodeJson } from '../../scripts/formats/json.js';
import { readPlace } from '../../scripts/io/read-place.js';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import { inProject, releaseParts } from '../../scripts/release/find.js';
import { openRelease, type OpenRelease } from '../../scripts/release/open.js';
import { buildRows } from '../../scripts/tables/build-rows.js';
import { gatherTrace, type Trace } from '../../scripts/trace/gather.js';
import { findRecords } from '../../scripts/trace/records.js';
import { baseFiles } from '../fixtures/base-project.js';
import { edited, item } from '../fixtures/edit.js';
import { root } from '../project.js';

/** The release that is committed, with the raw articles beside it. */
export async function committedRelease(): Promise<OpenRelease> {
  const release = openRelease((await readPlace(root, releaseParts)).files);
  if (!release) throw new Error('There is no committed release.');
  return release;
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

/** What a trace reads of a release of the base project, so that a test can damage it, and the project’s own files. */
export function baseRelease(): { release: Files; project: Files } {
  const { dataset } = readDataset(project);
  if (!dataset) throw new Error('The base project cannot be read.');
  const rows = buildRows(dataset);
  return {
    release: new Map([
      ...tableNames.map(
        (name) =>
          [
            `json/${name}.json`,
            Buffer.concat([...encodeJson(tables[name].columns, rows[name])]),
          ] as const,
      ),
      ...dataset.project.articles.map(({ id, text }) => [`text/${id}.txt`, bytesOf(text)] as const),
    ]),
    project,
  };
}

/** The files with the rows of a table put in place of its own. */
export const withTable = (release: Files, table: string, rows: readonly unknown[]): Files =>
  new Map([...release, [`json/${table}.json`, new TextEncoder().encode(JSON.stringify(rows))]]);

/** A release and the project around it, opened. */
export function opened(release: Files, around: Files): OpenRelease {
  const found = openRelease(inProject(release, around));
  if (!found) throw new Error('The release of the base project cannot be opened.');
  return found;
}

/** The trace of the one record that a name means. */
export function traceOf(release: OpenRelease, name: string): Trace {
  const [record, ...others] = findRecords(release, name);
  if (!record || others.length > 0) throw new Error(`${name} is not one record.`);
  return gatherTrace(release, record);
}
