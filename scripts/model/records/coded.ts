import { z } from 'zod';
import {
  actorId,
  articleId,
  edtf,
  eventId,
  line,
  matching,
  quoteId,
  schemaReference,
  selector,
  selectorFields,
} from '../fields.js';

/*
 * The form of version 1.0.0, in which the raw passes and the records made of them are kept: what was measured then must not move when
 * fields are renamed or codes change. Codes are therefore texts here, whatever the vocabularies of today say.
 */
const code = (description: string) => matching(/^[a-z0-9_]+$/, description);

const date = z.strictObject({
  edtf: edtf(),
  kind: code('span or window.').optional(),
  basis: code('How the date is known.'),
  source: selector().optional(),
  note: line('Why this reading was taken.').optional(),
});

const judgement = {
  confidence: z.enum(['high', 'medium', 'low']).meta({ description: 'How sure the coder was.' }),
  confidence_reason: code('Why not high.').optional(),
  note: line('What is arguable.').optional(),
};

const actor = z.strictObject({
  id: actorId(),
  kind: code('What sort of actor this is.'),
  name: line('Canonical name.'),
  state: actorId('The state it belongs to.').optional(),
  parent: actorId('What it is part of.').optional(),
  adjectives: z.array(line('An adjective of the name.')).optional(),
  codes: z
    .strictObject({
      iso3: z.string(),
      cow_ccode: z.int(),
      cow_abbrev: z.string(),
      gw_gwno: z.int(),
      cameo_country: z.string(),
    })
    .optional(),
  printed: z
    .array(
      z.strictObject({
        article: articleId(),
        spellings: z.array(line('A name as printed.')).min(1),
        roles: z
          .array(
            z.strictObject({
              ...selectorFields,
              body: actorId('The body in which the role is held.').optional(),
              status: code('incumbent, former or elect.'),
              discrepancy: line('What is wrong with the title as printed.').optional(),
            }),
          )
          .optional(),
      }),
    )
    .min(1),
  note: line('What is arguable.').optional(),
});

const override = z.strictObject({
  ...selectorFields,
  sense: z
    .enum(['actor', 'attributive', 'place', 'part_of_name'])
    .meta({ description: 'What the name stands for here.' }),
  note: line('Why, where it is arguable.').optional(),
});

const event = z.strictObject({
  id: eventId(),
  label: line('A short name.'),
  type: code('What it is.'),
  status: code('Whether it is.'),
  multiplicity: code('Left out when single.').optional(),
  outcome: code('What came of it.').optional(),
  level: code('Rank of the highest on the lower side.').optional(),
  format: code('How many sides.').optional(),
  place: line('City or place.').optional(),
  place_iso3: matching(/^[A-Z]{3}$/, 'Country of the place.').optional(),
  date: date.optional(),
  parent: eventId().optional(),
  follows: eventId().optional(),
  participants: z.array(
    z.strictObject({
      actor: actorId(),
      role: code('The part taken.'),
      side: code('Whose side.'),
      presence: code('Where it differs from the rule.').optional(),
    }),
  ),
  issues: z.array(code('What it is about.')).min(1),
  cameo: matching(/^[0-9]{3,4}$/, 'CAMEO code without prefix.').optional(),
  ...judgement,
});

const mention = z.strictObject({
  event: eventId(),
  ...selectorFields,
  claimed_by: actorId('Who says so.').optional(),
  status: code('What this passage says the status is.'),
});

const quote = z.strictObject({
  id: quoteId(),
  kind: code('direct, mixed or indirect.'),
  speaker: actorId('Who said it.'),
  speaker_basis: code('How the article names the speaker.'),
  segments: z
    .array(
      z.strictObject({
        part: z.enum(['content', 'insertion', 'cue', 'speaker']),
        ...selectorFields,
      }),
    )
    .min(1),
  cue: matching(/^[a-z]+( [a-z]+)*$/, 'Lemma of the reporting verb.').optional(),
  channel: actorId('The outlet that was told.').optional(),
  addressee: actorId('Who was told, when not an outlet.').optional(),
  said: date.optional(),
  parent: quoteId().optional(),
  negated: z.literal(true).optional(),
  event: eventId().optional(),
  issues: z.array(code('What it is about.')).min(1),
  stances: z
    .array(
      z.strictObject({
        issue: code('A scaled issue.'),
        holder: actorId('Whose position it is.'),
        stance: z.int().min(-2).max(2),
        basis: code('Whether the words say it.'),
        ...judgement,
      }),
    )
    .min(1)
    .optional(),
  ...judgement,
});

const mark = z.strictObject({
  ...selectorFields,
  use: code('term or title.'),
  note: line('Why this is nobody’s quotation.').optional(),
});

const file = <Shape extends z.ZodRawShape>(title: string, name: string, shape: Shape) =>
  z.strictObject({ $schema: schemaReference(), ...shape }).meta({
    title: `${title} of a pass`,
    description: `curated/passes/…/A…/${name}.json, in the form of version 1.0.0.`,
  });

export const passActorsFile = file('Actors', 'actors', { actors: z.array(actor) });
export const passEventsFile = file('Events', 'events', {
  events: z.array(event),
  mentions: z.array(mention),
});
export const passMentionsFile = file('Mentions', 'mentions', { mentions: z.array(override) });
export const passQuotesFile = file('Quotes', 'quotes', {
  quotes: z.array(quote),
  marks: z.array(mark).optional(),
});

/** Records of any version, as far as a comparison reads them: those of today are of this form too. */
export type CodedActor = z.infer<typeof actor>;
export type CodedQuote = z.infer<typeof quote>;
export type CodedEvents = z.infer<typeof passEventsFile>;
export type CodedMentions = z.infer<typeof passMentionsFile>;
