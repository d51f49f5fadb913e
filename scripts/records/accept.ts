import { curatedFiles } from '../model/json-schemas.js';
import { closest } from '../text/closest.js';
import { bytesOf } from '../text/files.js';
import type { JsonDocument } from '../text/json-document.js';
import { groupBy } from '../text/lookup.js';
import { Refusal } from '../text/refusal.js';
import { canonicalText, kindOfFile } from './canonical.js';
import type { Project } from './project.js';
import { listNames, textOf, undecidedRecords, type Undecided } from './undecided-records.js';
import { isRecord } from './without-items.js';

/** A record that is confirmed, and for whose sake where nobody named it. */
export interface Accepted {
  readonly record: Undecided;
  readonly because?: Undecided;
}

export interface Acceptance {
  readonly accepted: readonly Accepted[];
  /** Records that are left undecided because they lack something. */
  readonly waiting: readonly Undecided[];
  /** The files that change, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const each = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The actors that a record names. */
const actorsNamedBy = ({ fields }: Undecided): string[] =>
  [
    ...['speaker', 'channel', 'addressee', 'claimed_by', 'state', 'parent'].map((name) =>
      textOf(fields, name),
    ),
    ...each(fields['joint_speakers']).map(String),
    ...each(fields['participants']).map((participant) => textOf(participant, 'actor')),
  ].filter((id) => id !== '');

/** The records that have to be confirmed with others: actors that they name, and the passages of an event. */
function withNamed(chosen: readonly Undecided[], all: readonly Undecided[]): Accepted[] {
  const accepted: Accepted[] = chosen.map((record) => ({ record }));
  const known = new Set(chosen);
  for (const { record } of accepted) {
    const actors = new Set(actorsNamedBy(record));
    const needed = all.filter(
      ({ kind, fields }) =>
        (kind === 'actors' && actors.has(textOf(fields, 'id'))) ||
        (record.kind === 'events' && kind === 'event_mentions' && fields['event'] === record.name),
    );
    for (const other of needed) {
      if (known.has(other)) continue;
      known.add(other);
      accepted.push({ record: other, because: record });
    }
  }
  return accepted;
}

/** @throws Refusal when nothing that is only proposed has the name */
function named(name: string, own: readonly Undecided[], articleId: string): Undecided[] {
  const found = own.filter(
    (record) =>
      record.name === name || (listNames.includes(name) && record.name.startsWith(`${name}/`)),
  );
  if (found.length > 0) return found;
  const names = [...new Set([...own.map((record) => record.name), ...listNames])];
  const near = closest(name, names);
  throw new Refusal(
    `${articleId} has no proposed record ${name}: there is none, or it is confirmed already.${near === undefined ? ` \`check ${articleId}\` lists what is proposed.` : ` Did you mean ${near}?`}`,
  );
}

/** A file in canonical form in which records are confirmed. @throws Refusal when it breaks its schema */
function confirmed(document: JsonDocument, records: readonly Undecided[]): Uint8Array {
  const pointers = new Set(records.map(({ pointer }) => pointer));
  const copy = (value: unknown, pointer: string): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => copy(item, `${pointer}/${index}`));
    if (!isRecord(value)) return value;
    const fields = Object.fromEntries(
      Object.entries(value).map(([key, below]) => [key, copy(below, `${pointer}/${key}`)]),
    );
    if (!pointers.has(pointer)) return fields;
    delete fields['proposed'];
    // That a person is sure is what confirming a record says.
    const isJudged = /^\/(quotes|events)\//.test(pointer);
    return isJudged ? { confidence: 'high', ...fields } : fields;
  };
  const kind = kindOfFile(document.file);
  const value = copy(document.value, '');
  if (!kind || !curatedFiles[kind].safeParse(value).success)
    throw new Refusal(
      `${document.file} breaks its schema, so that nothing in it can be confirmed. Run \`check\`, and mend what it finds there first.`,
    );
  return bytesOf(canonicalText(kind, value));
}

/**
 * Confirms records of an article that are only proposed: those with the names or, given none, all that lack nothing. `project` is read
 * with its drafts.
 * @throws Refusal when a name is that of no proposed record, or of one that lacks something
 */
export function acceptRecords(
  project: Project,
  articleId: string,
  names: readonly string[],
): Acceptance {
  const own = undecidedRecords(project).filter((record) => record.articleId === articleId);
  const chosen = [...new Set(names.flatMap((name) => named(name, own, articleId)))];
  const [first] = chosen.filter(({ lacks }) => lacks.length > 0);
  if (first)
    throw new Refusal(
      `${first.name} lacks ${first.lacks.join(' and ')}: add that in ${first.document.file}:${first.document.locateInFile(first.pointer).line}, and accept it then. Nothing was accepted.`,
    );
  const waiting = names.length > 0 ? [] : own.filter(({ lacks }) => lacks.length > 0);
  const complete = names.length > 0 ? chosen : own.filter(({ lacks }) => lacks.length === 0);
  const accepted = withNamed(complete, own);
  const byFile = groupBy(accepted, ({ record }) => record.document);
  const files = new Map(
    [...byFile].map(([document, inFile]) => [
      document.file,
      confirmed(
        document,
        inFile.flatMap(({ record }) => [record, ...partsOf(record)]),
      ),
    ]),
  );
  return { accepted, waiting, files };
}

/** What an article prints of an actor may be marked besides the actor. */
const partsOf = (record: Undecided): Undecided[] =>
  record.kind === 'actors'
    ? each(record.fields['printed']).map((_, index) => ({
        ...record,
        pointer: `${record.pointer}/printed/${index}`,
      }))
    : [];
