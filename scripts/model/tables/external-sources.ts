import type { z } from 'zod';
import { webAddress } from '../fields.js';
import { idPatterns } from '../patterns.js';
import * as column from './columns.js';
import { defineTable } from './table.js';

export const externalSources = defineTable(
  {
    name: 'external_sources',
    title: 'External sources',
    rowIs: 'a page outside the corpus that settles something the articles leave open',
    description:
      'Every date of basis `outside`, everything of an article’s origin that the raw file does not print, and every discrepancy of a title refers to one. The number of a page that is cited no more is not used again.',
    key: ['source_id'],
  },
  {
    source_id: column.token(idPatterns.source, {
      title: 'Source',
      description: 'Identifies the row.',
      example: 'S001',
    }),
    title: column.text({
      title: 'Title',
      description: 'The title it has, or in brackets what it is.',
      example: 'Russia, US Conclude Missile Defense Talks',
    }),
    publisher: column.text({
      title: 'Publisher',
      description: 'Who published it.',
      example: 'People’s Daily Online',
    }),
    published_edtf: column.nullableToken(/^[0-9X?~%/.-]{4,32}$/, {
      title: 'Published',
      description: 'When, in EDTF, as the page or its address says. Empty when neither does.',
      example: '2001-05-11',
    }),
    url: column.token(webAddress, {
      title: 'Address',
      description: 'Where it was read.',
      example: 'http://en.people.cn/english/200105/11/eng20010511_69731.html',
    }),
    settles: column.text({
      title: 'Settles',
      description: 'What was taken from it, in our words.',
      example: 'The consultations in Moscow were held on Friday 11 May 2001.',
    }),
  },
);

export type ExternalSourceRow = z.infer<typeof externalSources.schema>;
