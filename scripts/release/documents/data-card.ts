import type { PackageFile } from '../../model/metadata.js';
import type { Rows } from '../../model/tables/index.js';
import {
  biasStatement,
  collectionStatement,
  limitStatements,
  maintenanceStatement,
  missingStatement,
  personsStatement,
  preprocessingStatement,
  rawDataStatement,
  uncertaintyStatement,
  useStatements,
} from './data-statements.js';
import { bibtex } from '../descriptors/bibtex.js';
import { apa, ris } from '../descriptors/citations.js';
import { rightsTable } from './rights.js';
import { codingStatement, coverageStatement } from './statements.js';
import { coverage } from './data-card-coverage.js';
import { fenced, markdownList } from '../../text/markdown.js';
import { reliability } from './data-card-reliability.js';
import { loading } from './data-card-snippets.js';

const section = (title: string, ...parts: readonly string[]): string =>
  [`## ${title}`, ...parts].join('\n\n');

const files = [
  'Where to look: [`CODEBOOK.md`](CODEBOOK.md) for every column and code, [`RIGHTS.md`](RIGHTS.md) for what may be done with each file,',
  '[`datapackage.json`](datapackage.json) (Data Package) and [`croissant.json`](croissant.json) (Croissant) for programs,',
  '[`SHA256SUMS`](SHA256SUMS) to check a download with `sha256sum -c`.',
].join(' ');

/** DATA_CARD.md: what the data are, where they come from, how far they can be trusted, and how to use them. */
export function dataCard(rows: Rows, metadata: PackageFile): string {
  const { version, dataset } = metadata;
  const agreement = reliability(rows);
  return `${[
    `# Data card of Missile Talks ${version}`,
    `${dataset.title}. Released ${dataset.releaseDate}.`,
    dataset.abstract,
    files,
    section('What is covered', `${collectionStatement} ${coverageStatement}`, coverage(rows)),
    section('Limits', markdownList(limitStatements), biasStatement),
    section('Where it comes from', rawDataStatement, preprocessingStatement),
    section('How it was coded, and by whom', codingStatement, uncertaintyStatement),
    ...(agreement === undefined
      ? []
      : [section('Reliability', 'How far two independent codings agree:', agreement)]),
    section('Missing values', missingStatement),
    section('What it is for', markdownList(useStatements)),
    section('People in the data', personsStatement),
    section('Rights, file by file', rightsTable(rows.articles, metadata)),
    section(
      'How to cite',
      apa(metadata),
      fenced('bibtex', bibtex(metadata)),
      fenced('text', ris(metadata)),
    ),
    section('Loading', loading()),
    section('Versions', maintenanceStatement),
  ].join('\n\n')}\n`;
}
