import { dateOrders } from '../../dates/terms.js';
import { z } from 'zod';
import { articleId, code, edtf, line, matching, schemaReference, sha256 } from '../fields.js';

const slug = () => z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const outsideFact = z.strictObject({
  fact: line('The fact, one sentence, that the article itself does not print.'),
  effect: z
    .enum(['not_before', 'not_after'])
    .meta({ description: 'How it bounds the publication date.' }),
  edtf: edtf(),
});

const source = z.strictObject({
  id: articleId(),
  file: matching(/^[0-9A-Za-z_.-]+\.txt$/, 'File name in corpus/raw/.'),
  sha256: sha256(),
  bytes: z.int().min(1).max(2147483647).meta({ description: 'Size of the raw file in bytes.' }),
  publisher: slug()
    .optional()
    .meta({ description: 'Id in publishers.json; left out when unknown.' }),
  agency: line('The agency that wrote the story; left out when unknown.').optional(),
  language: matching(/^[a-z]{2}$/, 'ISO 639-1 code of the text.'),
  coding: code('coding', 'double when both raw passes are in curated/passes/, else single.'),
  rights: line('Whose text it is and on what terms it stands here.'),
  outside_facts: z
    .array(outsideFact)
    .optional()
    .meta({ description: 'Facts from outside the article that bound its publication date.' }),
});

export const sourcesFile = z
  .strictObject({ $schema: schemaReference(), articles: z.array(source) })
  .meta({
    title: 'Sources',
    description: 'corpus/sources.json: the raw articles and what is known of them.',
  });

const profileLine = z.strictObject({
  match: z
    .enum(['equals', 'starts_with'])
    .meta({ description: 'How the line is compared, white space folded.' }),
  text: line('The line, or its beginning.'),
  role: code('block_role', 'The role of such a line.'),
});

const publisher = z.strictObject({
  id: slug(),
  name: line('Name of the publisher.'),
  date_order: z.enum(dateOrders).optional().meta({
    description:
      'Which number comes first in the publisher’s numeric dates; left out when unknown.',
  }),
  doubled_heading: z.enum(['subheading', 'sidebar']).meta({
    description: 'What a heading printed twice in a row opens on this publisher’s pages.',
  }),
  lines: z
    .array(profileLine)
    .meta({ description: 'Lines the publisher’s pages carry around an article.' }),
});

export const publishersFile = z
  .strictObject({ $schema: schemaReference(), publishers: z.array(publisher) })
  .meta({ title: 'Publishers', description: 'corpus/publishers.json: site-chrome profiles.' });

export type OutsideFact = z.infer<typeof outsideFact>;
export type Source = z.infer<typeof source>;
export type SourcesFile = z.infer<typeof sourcesFile>;
export type ProfileLine = z.infer<typeof profileLine>;
export type PublisherProfile = z.infer<typeof publisher>;
export type PublishersFile = z.infer<typeof publishersFile>;
