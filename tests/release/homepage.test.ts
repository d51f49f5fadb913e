import { expect, it } from 'vitest';
import { recordCitation } from '../../scripts/release/descriptors/record-citation.js';
import { frameOf } from '../../scripts/release/content.js';
import { generatedSections } from '../../scripts/release/documents/pages.js';
import type { PackageFile } from '../../scripts/model/metadata.js';
import { tableNames, type Rows } from '../../scripts/model/tables/index.js';
import type { Files } from '../../scripts/text/files.js';
import { committedRows } from '../committed-rows.js';
import { baseRelease } from '../fixtures/base-release.js';
import { realFiles } from '../project.js';

const homepage = 'https://example.org/fog-horns';
const withAddress = (metadata: PackageFile): PackageFile => ({ ...metadata, homepage });

/** The files that hold an address of this host. */
const naming = (files: Files): string[] =>
  [...files].flatMap(([path, bytes]) =>
    new TextDecoder().decode(bytes).includes('example.org') ? [path] : [],
  );

it('shows everywhere once it is set, and nowhere before', async () => {
  expect(naming(await baseRelease())).toEqual([]);
  expect(naming(await baseRelease(withAddress))).toEqual(
    expect.arrayContaining([
      '.zenodo.json',
      'CITATION.cff',
      'DATA_CARD.md',
      'README.md',
      'citation.bib',
      'citation.csl.json',
      'citation.ris',
      'croissant.json',
      'datapackage.json',
      'index.html',
    ]),
  );
});

it('shows in the README and in the citation of a record', async () => {
  const files = await realFiles();
  const rows = Object.fromEntries(
    tableNames.map((table) => [table, committedRows(table)]),
  ) as unknown as Rows;
  const frame = frameOf(files);
  const citation = (metadata: PackageFile) =>
    generatedSections(rows, metadata, () => '', frame).get('citation')?.();
  expect(citation(frame.metadata)).not.toContain('https://');
  expect(citation(withAddress(frame.metadata))).toContain(`[Data set]. ${homepage}\n`);
  expect(recordCitation(withAddress(frame.metadata), 'Q012').bibtex).toContain(`${homepage}#Q012`);
});
