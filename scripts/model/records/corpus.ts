import { dateOrders } from '../../dates/terms.js';
import { z } from 'zod';
import { rawFilePattern } from '../patterns.js';
import {
  articleId,
  asPrinted,
  code,
  edtf,
  line,
  matching,
  schemaReference,
  sha256,
  sourceIds,
  version,
  webAddress,
} from '../fields.js';

const slug = () => z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const outsideFact = z.strictObject({
  fact: line('The fact, one sentence, that the article itself does not print.'),
  effect: z
    .enum(['not_before', 'not_after'])
    .meta({ description: 'How it bounds the publication date.' }),
  edtf: edtf(),
  sources: sourceIds(),
});

const source = z.strictObject({
  id: articleId(),
  file: matching(
    rawFilePattern,
    'File name in corpus/raw/: .txt for plain text, .html or .htm for HTML.',
  ),
  sha256: sha256(),
  bytes: z.int().min(1).max(2147483647).meta({ description: 'Size of the raw file in bytes.' }),
  publisher: z
    .strictObject({
      id: slug().meta({ description: 'Id in publishers.json.' }),
      sources: sourceIds().optional(),
    })
    .optional()
    .meta({ description: 'Left out when unknown. Without sources, the page names it.' }),
  agency: line('The agency that wrote the story; left out when unknown.').optional(),
  author: z
    .strictObject({ name: line('Name of the author.'), sources: sourceIds().optional() })
    .optional()
    .meta({ description: 'Left out when unknown. Without sources, the page names them.' }),
  page: z
    .strictObject({
      url: matching(webAddress, 'Where the article stands on the web.'),
      compared: line('How the text there compares with that of the raw file.'),
      sources: sourceIds().optional(),
    })
    .optional()
    .meta({
      description:
        'Left out unless the text was compared. Without sources, the raw file has the address.',
    }),
  language: matching(/^[a-z]{2}$/, 'ISO 639-1 code of the text.'),
  draft: z
    .strictObject({ begun: version('The version of the program that the article was added with.') })
    .optional()
    .meta({
      description:
        'There while the article is being coded: it is checked and listed, and left out of every release. `accept --article` takes it out.',
    }),
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

export const profileLine = z.strictObject({
  match: z
    .enum(['equals', 'starts_with'])
    .meta({ description: 'How the line is compared, white space folded.' }),
  text: asPrinted(line('The line, or its beginning.')),
  role: code('block_role', 'The role of such a line.'),
});

const pageProfile = z.strictObject({
  doubled_heading: z
    .enum(['subheading', 'sidebar'])
    .meta({ description: 'What a heading printed twice in a row opens on these pages.' }),
  lines: z.array(profileLine).meta({ description: 'Lines they carry around an article.' }),
});

const publisher = z.strictObject({
  id: slug(),
  name: line('Name of the publisher.'),
  date_order: z.enum(dateOrders).optional().meta({
    description:
      'Which number comes first in the publisher’s numeric dates; left out when unknown.',
  }),
  pages: pageProfile
    .optional()
    .meta({ description: 'Left out when the raw files hold none of the publisher’s pages whole.' }),
});

export const publishersFile = z
  .strictObject({ $schema: schemaReference(), publishers: z.array(publisher) })
  .meta({
    title: 'Publishers',
    description: 'corpus/publishers.json: names, and profiles of site chrome.',
  });

export type OutsideFact = z.infer<typeof outsideFact>;
export type Source = z.infer<typeof source>;
export type SourcesFile = z.infer<typeof sourcesFile>;
export type PageProfile = z.infer<typeof pageProfile>;
export type Publisher = z.infer<typeof publisher>;
export type PublishersFile = z.infer<typeof publishersFile>;
