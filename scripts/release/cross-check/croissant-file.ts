import { z } from 'zod';
import { croissantContext } from '../descriptors/croissant-context.js';
import { constant } from './constant.js';

const identified = z.object({ '@id': z.string() });
export const croissantSource = z.object({
  fileObject: identified,
  extract: z.object({ jsonPath: z.string() }),
});

const field = z.strictObject({
  '@type': constant('cr:Field'),
  '@id': z.string(),
  name: z.string(),
  description: z.string().optional(),
  dataType: z.string(),
  isArray: z.boolean().optional(),
  source: croissantSource.optional(),
  references: z.union([croissantSource, z.object({ field: identified })]).optional(),
});

const annotation = z.strictObject({
  '@type': constant('cr:Field'),
  '@id': z.string(),
  name: constant('passage'),
  description: constant('The passage that the row was taken from.'),
  dataType: constant('prov:Entity'),
  equivalentProperty: constant('prov:wasDerivedFrom'),
  subField: z.array(field),
});

const recordSet = z.strictObject({
  '@type': constant('cr:RecordSet'),
  '@id': z.string(),
  name: z.string(),
  description: z.string(),
  dataType: constant('sc:Enumeration').optional(),
  annotation: annotation.optional(),
  key: z.union([identified, z.array(identified)]),
  field: z.array(field),
  data: z.array(z.record(z.string(), z.string())).optional(),
});

const fileObject = z.strictObject({
  '@type': constant('cr:FileObject'),
  '@id': z.string(),
  name: z.string(),
  contentUrl: z.string(),
  contentSize: z.string(),
  encodingFormat: z.string(),
  sha256: z.string(),
  license: z.union([
    z.string(),
    z.strictObject({ '@type': constant('CreativeWork'), description: z.string() }),
  ]),
});

const organisation = z.strictObject({ '@type': constant('Organization'), name: z.string() });

const derivation = z.strictObject({
  '@type': constant(['prov:Entity', 'NewsArticle']),
  '@id': z.string(),
  name: z.string(),
  author: organisation.optional(),
  publisher: organisation.optional(),
  datePublished: z.string().optional(),
  inLanguage: z.string(),
});

const text = z.string().min(1);
const texts = z.array(text).min(1);

/** The responsible-AI fields; DATA_CARD.md says the same. */
const statements = {
  'rai:dataCollection': text,
  'rai:dataCollectionRawData': text,
  'rai:dataCollectionMissingData': text,
  'rai:dataPreprocessingProtocol': text,
  'rai:dataAnnotationProtocol': text,
  'rai:dataAnnotationAnalysis': text,
  'rai:dataUseCases': texts,
  'rai:dataBiases': text,
  'rai:dataLimitations': texts,
  'rai:personalSensitiveInformation': text,
  'rai:dataReleaseMaintenancePlan': text,
};

/** The parts of croissant.json that other files state, too. */
export const croissantFile = z.looseObject({
  '@context': constant(croissantContext),
  '@type': constant('sc:Dataset'),
  conformsTo: constant([
    'http://mlcommons.org/croissant/1.1',
    'http://mlcommons.org/croissant/RAI/1.0',
  ]),
  inLanguage: constant('en'),
  isAccessibleForFree: constant(true),
  isLiveDataset: constant(false),
  'rai:dataCollectionType': constant('Document analysis'),
  ...statements,
  name: z.string(),
  alternateName: z.string(),
  description: z.string(),
  identifier: z.string().optional(),
  url: z.string().optional(),
  version: z.string(),
  datePublished: z.string(),
  license: z.string(),
  creator: z.array(organisation),
  keywords: z.array(z.string()),
  citeAs: z.string(),
  'prov:wasDerivedFrom': z.array(derivation),
  distribution: z.array(fileObject),
  recordSet: z.array(recordSet),
});

export type CroissantFile = z.infer<typeof croissantFile>;
