import type { PackageFile } from '../../model/metadata.js';
import type { ArticleRow } from '../../model/tables/articles.js';
import { articleSource } from './article-source.js';
import { itemsOf, oneLine, type Prose } from '../documents/prose.js';
import { licenceOf, recordLicence } from '../documents/rights.js';
import { bibtex } from './bibtex.js';
import { croissantContext } from './croissant-context.js';
import { recordSets, type CodeMeaning } from './croissant-records.js';
import type { FileFacts } from './file-facts.js';

/** The fields of the responsible-AI vocabulary, in the words of the data card. */
const responsibleAi = (prose: Prose) => ({
  'rai:dataCollection': oneLine(`${prose.collection} ${prose.coverage}`),
  'rai:dataCollectionType': 'Document analysis',
  'rai:dataCollectionRawData': oneLine(prose.rawData),
  'rai:dataCollectionMissingData': oneLine(prose.missingValues),
  'rai:dataPreprocessingProtocol': oneLine(prose.preprocessing),
  'rai:dataAnnotationProtocol': oneLine(prose.coding),
  'rai:dataAnnotationAnalysis': oneLine(prose.uncertainty),
  'rai:dataUseCases': itemsOf(prose.uses),
  'rai:dataBiases': oneLine(prose.bias),
  'rai:dataLimitations': itemsOf(prose.limits),
  'rai:personalSensitiveInformation': oneLine(prose.people),
  'rai:dataReleaseMaintenancePlan': oneLine(prose.corrections),
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

/** The five articles: what the whole dataset was derived from. */
function derivation(article: ArticleRow) {
  const { title, author, publisher, day, textFile } = articleSource(article);
  return {
    '@type': ['prov:Entity', 'NewsArticle'],
    '@id': `${textFile}#article`,
    name: title,
    ...(author === null ? {} : { author: { '@type': 'Organization', name: author } }),
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(day === null ? {} : { datePublished: day }),
    inLanguage: article.language,
  };
}

/** croissant.json (Croissant 1.1, with its responsible-AI vocabulary) of the release. */
export function croissant(
  files: readonly FileFacts[],
  articles: readonly ArticleRow[],
  meanings: readonly CodeMeaning[],
  metadata: PackageFile,
  prose: Prose,
) {
  const { name, version, dataset } = metadata;
  return {
    '@context': croissantContext,
    '@type': 'sc:Dataset',
    conformsTo: ['http://mlcommons.org/croissant/1.1', 'http://mlcommons.org/croissant/RAI/1.0'],
    name: dataset.title,
    alternateName: name,
    description: dataset.abstract,
    ...(dataset.doi === undefined ? {} : { identifier: `https://doi.org/${dataset.doi}` }),
    ...(dataset.url === undefined ? {} : { url: dataset.url }),
    version,
    datePublished: dataset.releaseDate,
    license: recordLicence.path,
    creator: dataset.authors.map((author) => ({ '@type': 'Organization', name: author })),
    keywords: dataset.keywords,
    inLanguage: 'en',
    isAccessibleForFree: true,
    isLiveDataset: false,
    citeAs: bibtex(metadata),
    ...responsibleAi(prose),
    'prov:wasDerivedFrom': articles.map(derivation),
    distribution: files.map((file) => fileObject(file, articles)),
    recordSet: recordSets(meanings),
  };
}
