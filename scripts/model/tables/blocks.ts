import type { z } from 'zod';
import * as column from './columns.js';
import { digest, externalSourceIds, nullableByteColumns, pageSpanColumns } from './groups.js';
import { defineTable } from './table.js';

export const blocks = defineTable(
  {
    name: 'blocks',
    title: 'Blocks',
    rowIs: 'a run of a raw file with one role',
    description:
      'Every byte of a raw file that is not white space stands in exactly one block, so nothing is lost. The bytes of a passage decode to its words once white space is folded: a paragraph that the file has on several lines is one line here, with a blank for each line end, and with none behind a hyphen or dash that ends a line in a word. In an HTML file, tags are left out and entities decoded.',
    key: ['block_id'],
  },
  {
    block_id: column.derivedId('B', 'Block', 'A001-B07'),
    article_id: column.articleId(),
    seq: column.integer({
      title: 'Sequence',
      description: 'Position in the raw file, from 1.',
      example: 7,
      isSequence: true,
    }),
    role: column.code('block_role', {
      title: 'Role',
      description: 'What the block is on its page.',
      example: 'body',
    }),
    in_text: column.boolean({
      title: 'In the text',
      description: 'True when the block belongs to the article’s normalised text.',
      example: true,
    }),
    text: column.text({
      title: 'Text',
      description:
        'The words, nothing altered but white space; of markup, the tags and code. Empty in a release without the articles’ texts, and in no other.',
      example: 'All news',
      isWholeText: true,
    }),
    ...pageSpanColumns(),
    rule: column.token(/^(profile|general|html|model)\/[a-z-]+$/, {
      title: 'Rule',
      description:
        'What decided the role: a rule of the publisher’s profile, one for all pages, the model, or the HTML.',
      example: 'model/text',
    }),
    block_sha256: digest(
      'Block digest',
      'SHA-256 of the words, in UTF-8: those that the bytes of the raw file from byte start to byte end decode to.',
    ),
  },
);

export const dateEvidence = defineTable(
  {
    name: 'date_evidence',
    title: 'Date evidence',
    rowIs: 'a candidate or constraint used to date an article',
    description:
      'Rows that were set aside stay, with the reason, so the reasoning can be followed.',
    key: ['evidence_id'],
  },
  {
    evidence_id: column.derivedId('D', 'Evidence', 'A003-D01'),
    article_id: column.articleId(),
    seq: column.integer({
      title: 'Sequence',
      description: 'Order of application, from 1.',
      example: 1,
      isSequence: true,
    }),
    block_id: column.nullable(
      column.blockId(
        'The block it is printed in. Empty for a fact from outside, and for a day stated in a tag within a line.',
      ),
    ),
    text: column.text({
      title: 'Text',
      description: 'The words as printed, or the outside fact.',
      example: '08/08/2001',
    }),
    ...nullableByteColumns(),
    role: column.code('evidence_role', {
      title: 'Role',
      description: 'What sort of evidence it is.',
      example: 'credit_line',
    }),
    reading_edtf: column.nullableToken(/^[0-9X?~%/.-]{4,32}$/, {
      title: 'Reading',
      description: 'The date it is read as, in EDTF. Empty when no year can be given.',
      example: '2001-08-08',
    }),
    effect: column.code('evidence_effect', {
      title: 'Effect',
      description: 'What it says about the publication date.',
      example: 'equals',
    }),
    accepted: column.boolean({
      title: 'Accepted',
      description: 'False when it was set aside or left undecided.',
      example: true,
    }),
    explanation: column.text({
      title: 'Explanation',
      description: 'Why it counts, or why not.',
      example: 'A credit line dates the story.',
    }),
    external_sources: externalSourceIds(
      'External sources',
      'What says so, for a fact from outside; otherwise empty.',
    ),
  },
);

export type BlockRow = z.infer<typeof blocks.schema>;
export type DateEvidenceRow = z.infer<typeof dateEvidence.schema>;
