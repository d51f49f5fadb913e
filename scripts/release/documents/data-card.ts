import type { PackageFile } from '../../model/metadata.js';
import type { Rows } from '../../model/tables/index.js';
import { bibtex } from '../descriptors/bibtex.js';
import { apa, ris } from '../descriptors/citations.js';
import { rightsTable } from './rights.js';
import { coverage } from './data-card-coverage.js';
import { fenced } from '../../text/markdown.js';
import { reliability } from './data-card-reliability.js';
import type { Prose } from './prose.js';

const section = (title: string, ...parts: readonly string[]): string =>
  [`## ${title}`, ...parts].join('\n\n');

const files = [
  'Where to look: [`CODEBOOK.md`](CODEBOOK.md) for every column and code, [`RIGHTS.md`](RIGHTS.md) for what may be done with each file,',
  '[`datapackage.json`](datapackage.json) (Data Package) and [`croissant.json`](croissant.json) (Croissant) for programs,',
  '[`SHA256SUMS`](SHA256SUMS) to check a download with `sha256sum -c`.',
].join(' ');

/** DATA_CARD.md: what the data are, where they come from, how far they can be trusted, and how to use them. */
export function dataCard(rows: Rows, metadata: PackageFile, prose: Prose): string {
  const { version, dataset } = metadata;
  const agreement = reliability(rows);
  return `${[
    `# Data card of Missile Talks ${version}`,
    `${dataset.title}. Released ${dataset.releaseDate}.`,
    dataset.abstract,
    files,
    section('What is covered', `${prose.collection} ${prose.coverage}`, coverage(rows)),
    section('Limits', prose.limits, prose.bias),
    section('Where it comes from', prose.rawData, prose.preprocessing),
    section('How it was coded, and by whom', prose.coding, prose.uncertainty),
    ...(agreement === undefined
      ? []
      : [section('Reliability', 'How far two independent codings agree:', agreement)]),
    section('Missing values', prose.missingValues),
    section('What it is for', prose.uses),
    section('People in the data', prose.people),
    section('Rights, file by file', rightsTable(rows.articles, metadata)),
    section(
      'How to cite',
      apa(metadata),
      fenced('bibtex', bibtex(metadata)),
      fenced('text', ris(metadata)),
    ),
    section('Loading', prose.loading),
    section('Versions', prose.corrections),
  ].join('\n\n')}\n`;
}
