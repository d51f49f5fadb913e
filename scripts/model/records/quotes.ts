import { z } from 'zod';
import {
  actorId,
  asPrinted,
  code,
  curatedDate,
  eventId,
  judgement,
  line,
  quoteId,
  schemaReference,
  selectorFields,
} from '../fields.js';
import { proposable } from './proposable.js';

const segment = z.strictObject({
  part: code('segment_part', 'content, insertion (the editor’s), cue or speaker.'),
  ...selectorFields,
});

/** What a pronoun or the like of the content stands for, where only the words around the quote say so. */
const referent = z.strictObject({
  words: asPrinted(
    line(
      'Words such as it or such arguments, of the content or of what an earlier one stands for.',
    ),
  ),
  other_than: z.literal(true).optional().meta({
    description: 'True where they stand for something else, as other or different does.',
  }),
  ...selectorFields,
});

/** The position of a quote on one issue, by the meaning of +2 that the vocabulary of issues gives. */
const stance = z.strictObject({
  issue: code('issue', 'A scaled issue of the quote.'),
  holder: actorId('Whose position it is: the party spoken for, else the speaker.'),
  stance: z
    .int()
    .min(-2)
    .max(2)
    .meta({ description: 'From −2 to 2, by what +2 means for the issue.' }),
  basis: code('stance_basis', 'Whether the words say it or it follows from them.'),
  ...judgement,
});

/** The fields of a quote. */
export const quoteShape = {
  id: quoteId(),
  kind: code('quote_kind', 'direct, mixed or indirect.'),
  speaker: actorId('Who said it.'),
  speaker_as: line(
    'How a sentence names the speaker here, where the article names more, fewer or others than the name of the actor would: West European leaders.',
  ).optional(),
  joint_speakers: z
    .array(actorId('Who says it together with the speaker.'))
    .min(1)
    .optional()
    .meta({
      description:
        'The others, where the article names several who say it together; the first named is the speaker.',
    }),
  speaker_basis: code('speaker_basis', 'How the article names the speaker.'),
  segments: z.array(segment).min(1).meta({
    description:
      'Unbroken runs in printed order. Content may contain quotation marks; the pipeline splits it there.',
  }),
  refers_to: z.array(referent).min(1).optional().meta({
    description: 'What words of the content stand for, in words of the article.',
  }),
  cue: z
    .string()
    .regex(/^[a-z]+( [a-z]+)*$/)
    .optional()
    .meta({ description: 'Lemma of the reporting verb; left out when there is none.' }),
  affirmed: asPrinted(
    line('Words of the content that the negation of the cue leaves out.'),
  ).optional(),
  channel: actorId('The outlet that was told.').optional(),
  addressee: actorId('Who was told, when not an outlet.').optional(),
  said: curatedDate()
    .optional()
    .meta({ description: 'When it was said. Left out: not after the article was published.' }),
  parent: quoteId().optional(),
  negated: z
    .literal(true)
    .optional()
    .meta({ description: 'True when the reporting verb is negated.' }),
  said_at: eventId()
    .optional()
    .meta({ description: 'The event at which it was said, not one after or about which.' }),
  performs: eventId().optional().meta({
    description: 'The act among the events that is done in saying it.',
  }),
  issues: z.array(code('issue', 'What it is about.')).min(1),
  stances: z.array(stance).min(1).optional().meta({
    description: 'Positions the words take, one for each holder and issue.',
  }),
  ...judgement,
};
/** What a program may not know of a quote that it proposes. */
export const unknownOfQuote = ['speaker', 'speaker_basis', 'issues', 'confidence'] as const;

const quote = proposable(quoteShape, unknownOfQuote);

export const markShape = {
  ...selectorFields,
  use: z.enum(['term', 'title']).meta({ description: 'Marks that nobody is quoted in.' }),
  note: line('Why this is nobody’s quotation.').optional(),
};
const mark = proposable(markShape);

export const quotesFile = z
  .strictObject({
    $schema: schemaReference(),
    quotes: z.array(quote),
    marks: z
      .array(mark)
      .optional()
      .meta({ description: 'Pairs of quotation marks that are a term or a title.' }),
  })
  .meta({ title: 'Quotes', description: 'curated/A…/quotes.json: the quotes of one article.' });

export type CuratedQuote = z.infer<typeof quote>;
export type QuotesFile = z.infer<typeof quotesFile>;
