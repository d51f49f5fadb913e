import { stringify } from 'yaml';
import { parquet } from '../../formats/parquet.js';
import { tableFile } from '../../formats/index.js';
import type { ReleaseContent } from '../content.js';
import type { PackageFile } from '../../model/metadata.js';
import { tableNames, tables, type Rows } from '../../model/tables/index.js';
import { fenced, markdownTable, section } from '../../text/markdown.js';
import { apa, bibtex } from '../descriptors/citations.js';
import { codingStatement, type Prose } from './prose.js';
import { rightsByFile } from './rights.js';

/** The table that somebody who asks for none is given. */
const startTable = 'quotes_flat';

/** The bands of size that Hugging Face files datasets under, by the first number of rows that is too many. */
const sizes: readonly (readonly [below: number, name: string])[] = [
  [1_000, 'n<1K'],
  [10_000, '1K<n<10K'],
  [100_000, '10K<n<100K'],
  [1_000_000, '100K<n<1M'],
];

function sizeOf(rows: Rows): string {
  const total = tableNames.reduce((sum, name) => sum + rows[name].length, 0);
  return sizes.find(([below]) => total < below)?.[1] ?? 'n>1M';
}

/** What Hugging Face reads: one configuration a table, since it can give only tables of the same columns together. */
function frontMatter(rows: Rows, { dataset }: PackageFile): string {
  const facts = {
    license: dataset.licence.toLowerCase(),
    language: [...new Set(rows.articles.map(({ language }) => language))],
    pretty_name: dataset.title,
    size_categories: [sizeOf(rows)],
    annotations_creators: ['machine-generated'],
    tags: dataset.keywords,
    configs: [startTable, ...tableNames.filter((name) => name !== startTable)].map((name) => ({
      config_name: name,
      ...(name === startTable ? { default: true } : {}),
      data_files: [{ split: 'train', path: tableFile(name, parquet) }],
    })),
  };
  return `---\n${stringify(facts, { lineWidth: 0 })}---`;
}

const picture = [
  '<picture>',
  '  <source media="(prefers-color-scheme: dark)" srcset="timeline-dark.svg">',
  '  <img src="timeline.svg" alt="Timeline of the events, each with how surely its date is known">',
  '</picture>',
].join('\n');

const loading = [
  'Each table is a configuration of its own with one split, `train`, whose name means nothing here. This runs beside the folder `dist`; on Hugging Face, give the name of the dataset instead:',
  fenced(
    'python',
    `from datasets import load_dataset

quotes = load_dataset("dist", split="train")  # ${startTable}
events = load_dataset("dist", "events_flat", split="train")
print(quotes[0]["attribution_sentence"], events[0]["date_latest"])`,
  ),
  'With pandas and pyarrow (fastparquet loses the lists):',
  fenced(
    'python',
    `import pandas as pd

quotes = pd.read_parquet("dist/${tableFile(startTable, parquet)}")
print(quotes["speaker"].value_counts().head())`,
  ),
  'In R, `source("dist/load.R")` and `missile_talks("dist")` give every table with its types, without packages. [`DATA_CARD.md`](DATA_CARD.md) has the same for pandas and polars, and more.',
];

/** README.md of a release: the card that Hugging Face shows and reads, and what stands in the folder of a download. */
export function hubCard(
  content: Pick<ReleaseContent, 'rows' | 'withTexts'>,
  metadata: PackageFile,
  prose: Prose,
): string {
  const { rows } = content;
  const { version, dataset } = metadata;
  return `${[
    frontMatter(rows, metadata),
    `# Missile Talks ${version}`,
    dataset.abstract,
    picture,
    'To look at the data, open [`index.html`](index.html) in a browser; it needs no server and no network.',
    section(
      'Tables',
      markdownTable(
        ['table', 'rows', 'one row is'],
        tableNames.map((name) => [`\`${name}\``, rows[name].length, tables[name].rowIs]),
      ),
      '[`CODEBOOK.md`](CODEBOOK.md) has every column and code, and [`codebook.csv`](codebook.csv) a line for each column; [`DATA_CARD.md`](DATA_CARD.md) says what is covered, how the records were coded, and how far two codings agree.',
    ),
    section('Loading', ...loading),
    section('In a spreadsheet', prose.spreadsheets),
    section('Who coded it', codingStatement(prose, rows.articles)),
    section('What it is for', prose.uses),
    section('Rights, file by file', rightsByFile(content, metadata)),
    section('How to cite', apa(metadata), fenced('bibtex', bibtex(metadata))),
  ].join('\n\n')}\n`;
}
