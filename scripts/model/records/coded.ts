import { z } from 'zod';
import type { Vocabulary } from '../codes.js';
import {
  actorId as anyActorId,
  articleId,
  asPrinted,
  edtf,
  eventId,
  line,
  matching,
  quoteId,
  schemaReference,
  selector,
  selectorFields,
} from '../fields.js';
import { namesOf } from './named.js';

/*
 * The form of version 1.0.0, in which the raw passes and the records made of them are kept: what was measured then must not move when
 * fields are renamed or codes change. Codes are therefore texts here, whatever the vocabularies of today say.
 */
const code = (vocabulary: Vocabulary, description: string) =>
  matching(/^[a-z0-9_]+$/, `${description} A code of ${vocabulary}.`).register(namesOf, {
    of: vocabulary,
  });
const actorId = (description?: string) =>
  anyActorId(description).register(namesOf, { of: 'actors' });

const date = z.strictObject({
  edtf: edtf(),
  kind: code('date_kind', 'Given where the value is not one day.').optional(),
  basis: code('date_basis', 'How the date is known.'),
  source: selector().optional().meta({ description: 'The time expression it is read from.' }),
  note: line('Why this reading was taken.').optional(),
});

const judgement = {
  confidence: z.enum(['high', 'medium', 'low']).meta({ description: 'How sure the coder was.' }),
  confidence_reason: code('confidence_reason', 'Why not high; required then.').optional(),
  note: line('What is arguable.').optional(),
};

const actor = z.strictObject({
  id: actorId(),
  kind: code('actor_kind', 'What sort of actor this is.'),
  name: line('Canonical name.'),
  state: actorId('The state it belongs to.').optional(),
  parent: actorId('What it is part of.').optional(),
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
        spellings: z.array(asPrinted(line('A name as printed.'))).min(1),
        roles: z
          .array(
            z.strictObject({
              ...selectorFields,
              body: actorId('The body in which the role is held.').optional(),
              status: code('role_status', 'Whether the role was held then.'),
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
  type: code('event_type', 'What it is.'),
  status: code('event_status', 'Whether it is.'),
  multiplicity: code('event_multiplicity', 'Left out when single.').optional(),
  outcome: code(
    'event_outcome',
    'What came of a meeting, proposal or demand; of no other event.',
  ).optional(),
  level: code('event_level', 'Rank of a meeting: of the highest on the lower side.').optional(),
  format: code('event_format', 'How many states and organisations act.').optional(),
  place: line('City or place.').optional(),
  place_iso3: matching(/^[A-Z]{3}$/, 'Country of the place.').optional(),
  date: date.optional().meta({ description: 'When it was, is or will be.' }),
  parent: eventId('The event that this one is part of.').optional(),
  follows: eventId('The planned event that it grew out of.').optional(),
  participants: z.array(
    z.strictObject({
      actor: actorId(),
      role: code('participant_role', 'The part taken.'),
      side: code('participant_side', 'Whose side.'),
      presence: code(
        'participant_presence',
        'Only where it does not follow from the status.',
      ).optional(),
    }),
  ),
  issues: z.array(code('issue', 'What it is about.')).min(1),
  cameo: matching(/^[0-9]{3,4}$/, 'CAMEO code without prefix.')
    .register(namesOf, { of: 'cameo' })
    .optional(),
  ...judgement,
});

const mention = z.strictObject({
  event: eventId(),
  ...selectorFields,
  claimed_by: actorId('Who says so.').optional(),
  status: code('event_status', 'What this passage says the status is.'),
});

const quote = z.strictObject({
  id: quoteId(),
  kind: code('quote_kind', 'Whose words stand in marks.'),
  speaker: actorId('Who said it.'),
  speaker_basis: code('speaker_basis', 'How the article names the speaker.'),
  segments: z
    .array(
      z.strictObject({
        part: z
          .enum(['content', 'insertion', 'cue', 'speaker'])
          .meta({ description: 'What the run is. A code of segment_part.' }),
        ...selectorFields,
      }),
    )
    .min(1)
    .meta({ description: 'Unbroken runs in the order of the text.' }),
  cue: matching(
    /^[a-z]+( [a-z]+)*$/,
    'Lemma of the reporting verb; of a noun, the verb it is made of, or a phrase.',
  ).optional(),
  channel: actorId('The outlet that was told.').optional(),
  addressee: actorId('Who was told, when not an outlet.').optional(),
  said: date.optional().meta({ description: 'When it was said.' }),
  parent: quoteId('The quote that reports this one.').optional(),
  negated: z
    .literal(true)
    .optional()
    .meta({ description: 'Where the reporting verb is negated: did not rule out.' }),
  event: eventId('The event at which it was said, or that it performs.').optional(),
  issues: z.array(code('issue', 'What it is about.')).min(1),
  stances: z
    .array(
      z.strictObject({
        issue: code('issue', 'A scaled issue, one of the quote’s.'),
        holder: actorId('Whose position it is.'),
        stance: z.int().min(-2).max(2),
        basis: code('stance_basis', 'Whether the words say it.'),
        ...judgement,
      }),
    )
    .min(1)
    .optional(),
  ...judgement,
});

const mark = z.strictObject({
  ...selectorFields,
  use: code('mark_use', 'term or title.'),
  note: line('Why this is nobody’s quotation.').optional(),
});

const file = <Shape extends z.ZodRawShape>(title: string, name: string, shape: Shape) =>
  z.strictObject({ $schema: schemaReference(), ...shape }).meta({
    title: `${title} of a pass`,
    description: `curated/passes/…/A…/${name}.json, in the form of version 1.0.0, which passes coded for later versions have too; their codes are those of their version.`,
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
export type CodedActor = z.infer<typeof actor> & {
  /** Looked for in every article; coders list them among the spellings. */
  readonly adjectives?: readonly string[] | undefined;
};
export type CodedQuote = z.infer<typeof quote>;
export type CodedEvents = z.infer<typeof passEventsFile>;
export type CodedMentions = z.infer<typeof passMentionsFile>;
