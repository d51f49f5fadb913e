import type { PackageFile } from '../../model/metadata.js';
import type { Rows } from '../../model/tables/index.js';
import type { ArticleRow } from '../../model/tables/articles.js';
import { codingStatement, itemsOf, oneLine, type Prose } from '../documents/prose.js';
import { licenceOf } from '../documents/rights.js';
import { bibtex } from './citations.js';
import { recordSets } from './croissant-records.js';
import type { FileFacts } from './file-facts.js';
import { basisAddresses, schemaOrgDataset } from './schema-org.js';

/** The JSON-LD context of Croissant 1.1, with the vocabularies of responsible AI and of provenance. */
const croissantContext = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  annotation: 'cr:annotation',
  arrayShape: 'cr:arrayShape',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  containedIn: 'cr:containedIn',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  description: { '@container': '@language' },
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isArray: 'cr:isArray',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  name: { '@container': '@language' },
  parentField: 'cr:parentField',
  path: 'cr:path',
  prov: 'http://www.w3.org/ns/prov#',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
} as const;

/** The fields of the responsible-AI vocabulary, in the words of the data card. */
const responsibleAi = (prose: Prose, articles: readonly ArticleRow[]) => ({
  'rai:dataCollection': oneLine(`${prose.collection} ${prose.coverage}`),
  'rai:dataCollectionType': 'Document analysis',
  'rai:dataCollectionRawData': oneLine(prose.rawData),
  'rai:dataCollectionMissingData': oneLine(prose.missingValues),
  'rai:dataPreprocessingProtocol': oneLine(prose.preprocessing),
  'rai:dataAnnotationProtocol': oneLine(codingStatement(prose, articles)),
  'rai:dataAnnotationAnalysis': oneLine(prose.uncertainty),
  'rai:dataUseCases': itemsOf(prose.uses),
  'rai:dataBiases': oneLine(prose.bias),
  // Its definition takes in uses that are not recommended.
  'rai:dataLimitations': [...itemsOf(prose.limits), ...itemsOf(prose.unsuited)],
  'rai:personalSensitiveInformation': oneLine(prose.people),
  'rai:dataReleaseMaintenancePlan': oneLine(`${prose.maintenance} ${prose.corrections}`),
});

function fileObject(file: FileFacts, articles: readonly ArticleRow[]) {
  const { path, mediatype, bytes, sha256 } = file;
  const { path: url, title } = licenceOf(path, articles);
  const isArticle = articles.some(({ text_file: textFile }) => textFile === path);
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    contentUrl: path,
    contentSize: `${bytes} B`,
    encodingFormat: mediatype,
    sha256,
    license: isArticle ? { '@type': 'CreativeWork', description: title } : url,
  };
}

/** croissant.json (Croissant 1.1, with its responsible-AI vocabulary) of the release. */
export function croissant(
  files: readonly FileFacts[],
  rows: Pick<Rows, 'articles' | 'events' | 'vocabularies'>,
  metadata: PackageFile,
  prose: Prose,
) {
  const { articles, vocabularies } = rows;
  return {
    '@context': croissantContext,
    '@type': 'sc:Dataset',
    conformsTo: ['http://mlcommons.org/croissant/1.1', 'http://mlcommons.org/croissant/RAI/1.0'],
    ...schemaOrgDataset(files, rows, metadata),
    isLiveDataset: false,
    citeAs: bibtex(metadata),
    ...responsibleAi(prose, articles),
    // The same articles in the words of W3C PROV: isBasedOn says what is known of them.
    'prov:wasDerivedFrom': basisAddresses(articles),
    distribution: files.map((file) => fileObject(file, articles)),
    recordSet: recordSets(vocabularies),
  };
}
