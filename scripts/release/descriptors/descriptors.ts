import { formatJson } from '../../records/canonical.js';
import type { PackageFile } from '../../model/metadata.js';
import type { Rows } from '../../model/tables/index.js';
import type { Files } from '../../text/files.js';
import type { Prose } from '../documents/prose.js';
import { citationFile } from './citation-file.js';
import { bibtex } from './bibtex.js';
import { cslItems, ris } from './citations.js';
import { croissant } from './croissant.js';
import { dataCite } from './datacite.js';
import { dataPackage } from './data-package.js';
import { readerTypesOfTables } from './dtypes.js';
import { fileFacts } from './file-facts.js';
import { zenodoDeposit } from './zenodo.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * The release with its descriptors. Those that hold no digest come first; datapackage.json and croissant.json then list all the
 * files they describe, each other and themselves not among them.
 */
export function withDescriptors(
  files: Files,
  rows: Pick<Rows, 'articles' | 'vocabularies'>,
  metadata: PackageFile,
  prose: Prose,
): Files {
  const { articles, vocabularies } = rows;
  const described = new Map(files);
  described.set('CITATION.cff', bytesOf(citationFile(articles, metadata)));
  described.set('.zenodo.json', bytesOf(formatJson(zenodoDeposit(articles, metadata))));
  described.set('citation.bib', bytesOf(`${bibtex(metadata)}\n`));
  described.set('citation.ris', bytesOf(ris(metadata)));
  described.set('citation.csl.json', bytesOf(formatJson(cslItems(metadata))));
  described.set('dtypes.json', bytesOf(formatJson(readerTypesOfTables())));
  const registration = dataCite(fileFacts(described), articles, metadata);
  if (registration !== undefined) described.set('datacite.xml', bytesOf(registration));
  const facts = fileFacts(described);
  described.set('datapackage.json', bytesOf(formatJson(dataPackage(facts, articles, metadata))));
  described.set(
    'croissant.json',
    bytesOf(formatJson(croissant(facts, articles, vocabularies, metadata, prose))),
  );
  return described;
}
