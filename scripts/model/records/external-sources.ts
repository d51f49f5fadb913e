import { z } from 'zod';
import { edtf, line, matching, schemaReference, webAddress } from '../fields.js';
import { idPatterns } from '../patterns.js';

const externalSource = z.strictObject({
  id: matching(idPatterns.source, 'A source, for example S001.'),
  title: line('The title it has, or in brackets what it is.'),
  publisher: line('Who published it.'),
  published: edtf()
    .optional()
    .meta({ description: 'When, as the page or its address says; left out when neither does.' }),
  url: matching(webAddress, 'Where it was read.'),
  settles: line('What was taken from it, in our words.'),
});

export const externalSourcesFile = z
  .strictObject({ $schema: schemaReference(), external_sources: z.array(externalSource) })
  .meta({
    title: 'External sources',
    description:
      'corpus/external-sources.json: what was read outside the articles to date them or the events they report, and to learn whose they are.',
  });

export type ExternalSource = z.infer<typeof externalSource>;
export type ExternalSourcesFile = z.infer<typeof externalSourcesFile>;
