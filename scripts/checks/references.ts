import type { RegisteredId } from '../model/records/registries.js';
import { closest } from '../text/closest.js';
import { inBrackets } from '../text/look-alike.js';
import { mostTold } from '../text/finding.js';
import type { Dataset } from '../records/dataset.js';
import type { Project } from '../records/project.js';
import { namedSources } from './external-sources.js';
import { raise, type Raised, type RecordCheck } from './check.js';
import {
  actorsOf,
  eventsOf,
  exceptionsOf,
  externalSourcesOf,
  mentionsOf,
  publishersOf,
  quotesOf,
  sourcesOf,
  type Placed,
  leadingBack,
} from './records.js';

type Target = 'actor' | 'event' | 'quote' | 'article' | 'publisher' | 'external source';
interface Reference {
  readonly from: Omit<Placed<unknown>, 'record'>;
  /** Pointer below the record's own. */
  readonly field: string;
  readonly target: Target;
  readonly id: string;
}

/** Events and quotes that a note names, as in “kept apart from the disputed consultations (E032)”. */
const inNote = (from: Reference['from'], field: string, note: string | undefined): Reference[] =>
  (note?.match(/\b[EQ]\d{3,}\b/g) ?? []).map((id) => ({
    from,
    field,
    target: id.startsWith('E') ? 'event' : 'quote',
    id,
  }));

function* references({ project, passes }: Dataset): Iterable<Reference> {
  const at = (
    from: Reference['from'],
    field: string,
    target: Target,
    id: string | undefined,
  ): Reference[] => (id === undefined ? [] : [{ from, field, target, id }]);
  for (const from of actorsOf(project)) {
    const { state, parent, printed } = from.record;
    yield* at(from, '/state', 'actor', state);
    yield* at(from, '/parent', 'actor', parent);
    for (const [index, { article, roles }] of printed.entries()) {
      yield* at(from, `/printed/${index}/article`, 'article', article);
      for (const [roleIndex, { body }] of (roles ?? []).entries()) {
        yield* at(from, `/printed/${index}/roles/${roleIndex}/body`, 'actor', body);
      }
    }
  }
  for (const from of quotesOf(project)) {
    const { speaker, channel, addressee, parent, said_at: saidAt, performs, stances } = from.record;
    for (const [index, id] of (from.record.joint_speakers ?? []).entries())
      yield* at(from, `/joint_speakers/${index}`, 'actor', id);
    yield* at(from, '/speaker', 'actor', speaker);
    yield* at(from, '/channel', 'actor', channel);
    yield* at(from, '/addressee', 'actor', addressee);
    yield* at(from, '/parent', 'quote', parent);
    for (const [index, { holder, note }] of (stances ?? []).entries()) {
      yield* at(from, `/stances/${index}/holder`, 'actor', holder);
      yield* inNote(from, `/stances/${index}/note`, note);
    }
    yield* inNote(from, '/note', from.record.note);
    yield* inNote(from, '/said/note', from.record.said?.note);
    yield* at(from, '/said_at', 'event', saidAt);
    yield* at(from, '/performs', 'event', performs);
  }
  for (const from of eventsOf(project)) {
    yield* at(from, '/parent', 'event', from.record.parent);
    yield* at(from, '/follows', 'event', from.record.follows);
    yield* at(from, '/content_of', 'event', from.record.content_of);
    yield* inNote(from, '/note', from.record.note);
    yield* inNote(from, '/date/note', from.record.date?.note);
    for (const [index, { actor }] of from.record.participants.entries()) {
      yield* at(from, `/participants/${index}/actor`, 'actor', actor);
    }
  }
  for (const from of mentionsOf(project)) {
    yield* at(from, '/event', 'event', from.record.event);
    yield* at(from, '/claimed_by', 'actor', from.record.claimed_by);
  }
  for (const from of sourcesOf(project))
    yield* at(from, '/publisher/id', 'publisher', from.record.publisher?.id);
  for (const { ids, ...from } of namedSources(project)) {
    for (const [index, id] of ids.entries()) yield* at(from, `/${index}`, 'external source', id);
  }
  for (const from of exceptionsOf(project))
    yield* at(from, '/article', 'article', from.record.article);
  for (const [index, entry] of project.ids.value.ids.entries())
    if ('reason' in entry)
      yield* inNote({ source: project.ids, pointer: `/ids/${index}` }, '/reason', entry.reason);
  if (!passes) return;
  const { revisions } = passes;
  for (const [index, { reason }] of revisions.value.revisions.entries())
    yield* inNote({ source: revisions, pointer: `/revisions/${index}` }, '/reason', reason);
}

const fileOfTarget: Readonly<Record<Target, string>> = {
  actor: 'curated/actors.json',
  event: 'an events.json',
  quote: 'a quotes.json',
  article: 'corpus/sources.json',
  publisher: 'corpus/publishers.json',
  'external source': 'corpus/external-sources.json',
};

function known(project: Project): Readonly<Record<Target, ReadonlySet<string>>> {
  const withDropped = (placed: readonly Placed<{ readonly id: string }>[]): Set<string> =>
    new Set([...placed.map(({ record }) => record.id), ...project.droppedIds]);
  return {
    actor: withDropped(actorsOf(project)),
    event: withDropped(eventsOf(project)),
    quote: withDropped(quotesOf(project)),
    article: withDropped(sourcesOf(project)),
    publisher: withDropped(publishersOf(project)),
    'external source': withDropped(externalSourcesOf(project)),
  };
}

/** What became of an id that was in use once: what it was merged into, or why it was withdrawn. */
function adviceOn(entry: RegisteredId | undefined): string | undefined {
  if (entry?.status === 'withdrawn')
    return `Leave it out: ${entry.id} was withdrawn. ${entry.reason}`;
  if (entry?.status !== 'merged') return undefined;
  return `Write "${entry.into}": ${entry.id} was merged into it. ${entry.reason}`;
}

const unresolved: RecordCheck = {
  id: 'reference/unresolved',
  needsWhole: true,
  *run(dataset): Iterable<Raised> {
    const { project } = dataset;
    const ids = known(project);
    const registered = new Map(project.ids.value.ids.map((each) => [each.id, each]));
    const told = new Map<string, number>();
    for (const { from, field, target, id } of references(dataset)) {
      // A reason tells what was, and may name what is gone.
      if (ids[target].has(id) || (field === '/reason' && registered.has(id))) continue;
      const { file } = from.source.document;
      told.set(file, (told.get(file) ?? 0) + 1);
      // To look for one takes time, and no more are told.
      const near = (told.get(file) ?? 0) > mostTold ? undefined : closest(id, [...ids[target]]);
      yield raise(from.source, `${from.pointer}${field}`, {
        message: `There is no ${target} "${id}".`,
        expected: `the id of one in ${fileOfTarget[target]}`,
        fix:
          adviceOn(registered.get(id)) ??
          (project.undecidedIds.has(id)
            ? `"${id}" is only proposed: confirm it with \`accept\`, or correct the id.`
            : undefined) ??
          (near === undefined
            ? `Add the ${target}, or correct the id.`
            : `Did you mean "${near}"?${inBrackets(id, near)}`),
      });
    }
  },
};

const cycle: RecordCheck = {
  id: 'reference/cycle',
  covers: [
    'actors.parent_id',
    'events.parent_event_id',
    'events.follows_event_id',
    'events.content_of_event_id',
    'quotes.parent_quote_id',
  ],
  *run({ project }) {
    const chains: readonly (readonly [
      string,
      readonly (Placed<{ id: string }> & { next: string | undefined })[],
    ])[] = [
      ['parent', eventsOf(project).map((placed) => ({ ...placed, next: placed.record.parent }))],
      ['follows', eventsOf(project).map((placed) => ({ ...placed, next: placed.record.follows }))],
      [
        'content_of',
        eventsOf(project).map((placed) => ({ ...placed, next: placed.record.content_of })),
      ],
      ['parent', quotesOf(project).map((placed) => ({ ...placed, next: placed.record.parent }))],
      ['parent', actorsOf(project).map((placed) => ({ ...placed, next: placed.record.parent }))],
    ];
    for (const [field, links] of chains) {
      const circles = leadingBack(new Map(links.map(({ record, next }) => [record.id, next])));
      for (const { record, source, pointer } of links) {
        if (!circles.has(record.id)) continue;
        yield raise(source, `${pointer}/${field}`, {
          message: `Following ${field} from ${record.id} leads back to ${record.id}.`,
          expected: `a chain of ${field} that ends`,
          fix: `Remove or correct one ${field} of the chain.`,
        });
      }
    }
  },
};

export const referenceChecks: readonly RecordCheck[] = [unresolved, cycle];
