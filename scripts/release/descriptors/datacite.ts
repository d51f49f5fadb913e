import type { PackageFile } from '../../model/metadata.js';
import { byCodePoint } from '../../text/order.js';
import type { ArticleRow } from '../../model/tables/articles.js';
import { articleSource } from './article-source.js';
import { recordLicence } from '../documents/rights.js';
import type { FileFacts } from './file-facts.js';
import { element, xmlDocument, type Element } from './xml.js';

const organisation = (name: string): Element =>
  element('creator', [element('creatorName', name, { nameType: 'Organizational' })]);

/** An article as a related item: the dataset is derived from it. */
function relatedItem(article: ArticleRow): Element {
  const { title, author, publisher, year } = articleSource(article);
  return element(
    'relatedItem',
    [
      ...(author === null ? [] : [element('creators', [organisation(author)])]),
      element('titles', [element('title', title)]),
      ...(year === null ? [] : [element('publicationYear', year)]),
      ...(publisher === null ? [] : [element('publisher', publisher)]),
    ],
    { relatedItemType: 'Text', relationType: 'IsDerivedFrom' },
  );
}

const rights = (): Element =>
  element('rights', recordLicence.title, {
    rightsURI: recordLicence.path,
    rightsIdentifier: recordLicence.name,
    rightsIdentifierScheme: 'SPDX',
    schemeURI: 'https://spdx.org/licenses/',
  });

const xmlns = {
  xmlns: 'http://datacite.org/schema/kernel-4',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://datacite.org/schema/kernel-4 https://schema.datacite.org/meta/kernel-4.7/metadata.xsd',
};

/**
 * datacite.xml (DataCite 4.7) of the dataset; undefined without a DOI, which it is about and we do not invent. The contributors publish
 * it themselves, so they stand as publisher, too.
 */
export function dataCite(
  files: readonly Pick<FileFacts, 'mediatype'>[],
  articles: readonly ArticleRow[],
  { version, dataset }: PackageFile,
): string | undefined {
  const { doi, title, authors, releaseDate, keywords, abstract } = dataset;
  if (doi === undefined) return undefined;
  const mediatypes = [...new Set(files.map(({ mediatype }) => mediatype))].sort(byCodePoint);
  const resource = element(
    'resource',
    [
      element('identifier', doi, { identifierType: 'DOI' }),
      element('creators', authors.map(organisation)),
      element('titles', [element('title', title, { 'xml:lang': 'en' })]),
      element('publisher', authors.join(', ')),
      element('publicationYear', releaseDate.slice(0, 4)),
      element('resourceType', 'Event data and quotations', { resourceTypeGeneral: 'Dataset' }),
      element(
        'subjects',
        keywords.map((keyword) => element('subject', keyword)),
      ),
      element('dates', [element('date', releaseDate, { dateType: 'Issued' })]),
      element('language', 'en'),
      element(
        'formats',
        mediatypes.map((mediatype) => element('format', mediatype)),
      ),
      element('version', version),
      element('rightsList', [rights()]),
      element('descriptions', [
        element('description', abstract, { descriptionType: 'Abstract', 'xml:lang': 'en' }),
      ]),
      element('relatedItems', articles.map(relatedItem)),
    ],
    xmlns,
  );
  return xmlDocument(resource);
}
