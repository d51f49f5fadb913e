import { formats, tableFile } from '../../formats/index.js';
import type { ReleaseContent } from '../content.js';
import type { PackageFile } from '../../model/metadata.js';
import { apa, bibtex, ris } from '../descriptors/citations.js';
import { agreement } from './agreement.js';
import { rightsByFile } from './rights.js';
import { coverage, limitsOfDates } from './coverage.js';
import { fenced, markdownTable, section } from '../../text/markdown.js';
import { articleList, externalSourceList } from './origins.js';
import { codingStatement, type Prose } from './prose.js';

const files = [
  'Where to look: [`CODEBOOK.md`](CODEBOOK.md) for every column and code ([`codebook.csv`](codebook.csv) has a line for each column), [`RIGHTS.md`](RIGHTS.md) for what may be done with each file,',
  '[`datapackage.json`](datapackage.json) (Data Package: each table is a resource, with its other formats under `alternatives`; every other file is under `files`) and [`croissant.json`](croissant.json) (Croissant) for programs,',
  '[`SHA256SUMS`](SHA256SUMS) to check a download with `sha256sum -c`.',
].join(' ');

const oneLiners = markdownTable(
  ['format', 'Python, with pandas as `pd`', 'R'],
  formats.map((format) => {
    const file = tableFile('quotes', format);
    const { pandas, r } = format.loading;
    return [format.title, `\`${pandas(file)}\``, `\`${r(file)}\``];
  }),
);

/** DATA_CARD.md: what the data are, where they come from, how far they can be trusted, and how to use them. */
export function dataCard(
  content: Pick<ReleaseContent, 'rows' | 'withTexts'>,
  metadata: PackageFile,
  prose: Prose,
): string {
  const { rows } = content;
  const { version, homepage, dataset } = metadata;
  return `${[
    `# Data card of Missile Talks ${version}`,
    `${dataset.title}. Released ${dataset.releaseDate}.${homepage === undefined ? '' : ` Its home is <${homepage}>.`}`,
    dataset.abstract,
    files,
    section('Why it was made', prose.motivation),
    section('What is covered', `${prose.collection} ${prose.coverage}`, coverage(rows)),
    section('Limits', prose.limits, limitsOfDates(rows), prose.bias),
    section(
      'Where it comes from',
      prose.rawData,
      articleList(rows),
      ...(rows.external_sources.length === 0 ? [] : [prose.outside, externalSourceList(rows)]),
      prose.preprocessing,
    ),
    section(
      'How it was coded, and by whom',
      codingStatement(prose, rows.articles),
      prose.uncertainty,
    ),
    ...(rows.reliability.length === 0 ? [] : [section('Reliability', ...agreement(rows))]),
    section('Missing values', prose.missingValues),
    section('What it is for', prose.uses),
    section('What it is not for', prose.unsuited),
    section('People in the data', prose.people),
    section('Rights, file by file', rightsByFile(content, metadata)),
    section(
      'How to cite',
      apa(metadata),
      fenced('bibtex', bibtex(metadata)),
      fenced('text', ris(metadata)),
    ),
    section('Loading', prose.loading, 'In one line, by format:', oneLiners),
    section('Drawing a timeline', prose.timeline),
    section('How to report an error', prose.reporting),
    section('Maintenance and versions', prose.maintenance, prose.corrections),
  ].join('\n\n')}\n`;
}
