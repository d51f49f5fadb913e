import type { CuratedKind } from '../model/json-schemas.js';
import { byVersion, packageFile, type PackageFile } from '../model/metadata.js';
import type { ActorsFile } from '../model/records/actors.js';
import type { ChangesFile } from '../model/records/changes.js';
import type { PublishersFile, SourcesFile } from '../model/records/corpus.js';
import type { PlacesFile } from '../model/records/places.js';
import type { ProposalsFile } from '../model/records/proposals.js';
import type { ExternalSourcesFile } from '../model/records/external-sources.js';
import type { RenamedFile } from '../model/records/renamed.js';
import type { ExceptionsFile, IdsFile, VocabulariesFile } from '../model/records/registries.js';
import type { Files } from '../text/files.js';
import { finding, type Finding } from '../text/finding.js';
import { kindOfFile } from './canonical.js';
import { missingFiles } from './missing-files.js';
import { oddCharacters } from './odd-characters.js';
import { parseCuratedFile, parseProjectJson } from './parse-file.js';
import {
  changesPath,
  recordsPath,
  versionOfPath,
  type ArticleRecords,
  type RecordsKind,
  type Sourced,
} from './project.js';
import {
  draftsIn,
  itemsForDrafts,
  proposedItems,
  sourcesNamedIn,
  type Draft,
  type Named,
} from './undecided.js';

/**
 * What of a project is looked at: what a release is made of; all articles, drafts included, with the records that somebody confirmed;
 * or all of them with what is only proposed.
 */
export type View = 'released' | 'all' | 'proposed';

type ReadRecords = Omit<ArticleRecords, 'article'>;

/** What curators wrote, by its file; undefined where a file cannot be read. */
export interface Curated {
  readonly metadata: PackageFile | undefined;
  readonly sources: Sourced<SourcesFile> | undefined;
  readonly publishers: Sourced<PublishersFile> | undefined;
  readonly externalSources: Sourced<ExternalSourcesFile> | undefined;
  readonly actors: Sourced<ActorsFile> | undefined;
  readonly places: Sourced<PlacesFile> | undefined;
  readonly vocabularies: Sourced<VocabulariesFile> | undefined;
  readonly exceptions: Sourced<ExceptionsFile> | undefined;
  readonly ids: Sourced<IdsFile> | undefined;
  readonly renamed: Sourced<RenamedFile> | undefined;
  /** What each release changed, the oldest first. */
  readonly changes: readonly Sourced<ChangesFile>[];
  /** By article id; left out where one of the files cannot be read. */
  readonly records: ReadonlyMap<string, ReadRecords>;
  /** What was proposed for an article, by its id. */
  readonly proposals: ReadonlyMap<string, Sourced<ProposalsFile>>;
  /** The articles that were left out because they are still being coded. */
  readonly drafts: readonly Draft[];
  /** Ids of records left out because they break their schema. */
  readonly droppedIds: ReadonlySet<string>;
  /** Ids of records left out because they are only proposed. */
  readonly undecidedIds: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** What package.json says of the dataset; findings where it says too little. */
export function readMetadata(files: Files) {
  const { document, findings } = parseProjectJson(files, 'package.json', 'package');
  if (!document) return { metadata: undefined, findings };
  const result = packageFile.safeParse(document.value);
  if (result.success)
    return {
      metadata: result.data,
      findings: [...findings, ...oddCharacters(document, 'package', new Set())],
    };
  const problems = result.error.issues.map((issue): Finding => {
    const pointer = `/${issue.path.join('/')}`;
    return finding('project/metadata', {
      file: 'package.json',
      pointer,
      ...document.locate(pointer),
      message: `${pointer}: ${issue.message}.`,
      expected:
        'name, version and a dataset block with title, releaseDate, licence, authors, keywords and abstract',
      fix: 'Correct or complete it; every descriptor is generated from package.json, and archives are named after it.',
    });
  });
  const known = new Set(problems.map(({ pointer }) => pointer));
  const odd = oddCharacters(document, 'package', known);
  return { metadata: undefined, findings: [...findings, ...problems, ...odd] };
}

/** Whether anything is still being coded or waits for a decision, as `readCurated` has it of all articles. */
export const isInWork = ({ sources, actors, records }: Curated): boolean =>
  sources?.value.articles.some(({ draft }) => draft !== undefined) === true ||
  [actors, ...[...records.values()].flatMap((each) => Object.values(each))].some((file) => {
    const kind = file && kindOfFile(file.document.file);
    return kind !== undefined && proposedItems(kind, file?.document.value).length > 0;
  });

/** The files of curated/changes/, the oldest version first. */
const changesPaths = (files: Files): string[] =>
  [...files.keys()]
    .flatMap((path) => versionOfPath(path) ?? [])
    .sort(byVersion)
    .map(changesPath);

/**
 * Bytes → records: every curated file, checked against its schema. Bad input comes back as findings. The view of a release has nothing
 * of drafts, not even their errors, nor what only they name; that of whoever works on them has all articles.
 */
export function readCurated(files: Files, view: View = 'released'): Curated {
  const { metadata, findings: metadataFindings } = readMetadata(files);
  const findings = [...metadataFindings];
  const droppedIds = new Set<string>();
  const undecidedIds = new Set<string>();
  let drafts: readonly Draft[] = [];
  const read = <K extends CuratedKind>(path: string, kind: K, named?: Named) => {
    const parsed = parseCuratedFile(files, path, kind, (value) => {
      if (view !== 'released') return { proposed: view === 'all' };
      if (kind === 'sources') drafts = draftsIn(value);
      const proposed = proposedItems(kind, value).map(({ pointer }) => pointer);
      return { setAside: [...itemsForDrafts(kind, value, drafts, named), ...proposed] };
    });
    for (const each of parsed.findings) findings.push(each);
    parsed.droppedIds.forEach((id) => droppedIds.add(id));
    // Whoever works on a draft is not told that a record is missing which waits to be confirmed.
    parsed.proposedIds.forEach((id) => (view === 'all' ? droppedIds : undecidedIds).add(id));
    return parsed.parsed;
  };
  const sources = read('corpus/sources.json', 'sources');
  const actors = read('curated/actors.json', 'actors');
  const records = new Map<string, ReadRecords>();
  const proposals = new Map<string, Sourced<ProposalsFile>>();
  for (const source of sources?.value.articles ?? []) {
    const { id } = source;
    findings.push(...missingFiles(source, files));
    const readOf = <K extends RecordsKind>(kind: K) =>
      files.has(recordsPath(id, kind)) ? read(recordsPath(id, kind), kind) : undefined;
    const [events, quotes, mentions] = [readOf('events'), readOf('quotes'), readOf('mentions')];
    if (events && quotes && mentions) records.set(id, { events, quotes, mentions });
    const proposed = readOf('proposals');
    if (proposed) proposals.set(id, proposed);
  }
  const isWhole = view !== 'released' || (drafts.length === 0 && undecidedIds.size === 0);
  const named = isWhole ? undefined : namedIn(sources, actors, records);
  const frame = {
    metadata,
    sources,
    publishers: read('corpus/publishers.json', 'publishers', named),
    externalSources: read('corpus/external-sources.json', 'external-sources', named),
    actors,
    places: read('curated/places.json', 'places', named),
    vocabularies: read('curated/vocabularies.json', 'vocabularies'),
    exceptions: read('curated/exceptions.json', 'exceptions'),
    ids: read('curated/ids.json', 'ids'),
    renamed: read('curated/renamed.json', 'renamed'),
    changes: changesPaths(files).flatMap((path) => read(path, 'changes') ?? []),
  };
  return { ...frame, records, proposals, drafts, droppedIds, undecidedIds, findings };
}

/** What the records that are read name of publishers, sources and places. */
function namedIn(
  sources: Curated['sources'],
  actors: Curated['actors'],
  records: Curated['records'],
): Named {
  const articles = sources?.value.articles ?? [];
  const written = [...records.values()];
  const events = written.flatMap(({ events }) => events.value.events);
  return {
    publishers: new Set(articles.flatMap(({ publisher }) => publisher?.id ?? [])),
    places: new Set(events.flatMap(({ place }) => place ?? [])),
    sources: new Set(
      sourcesNamedIn([articles, actors?.value, events, written.map(({ quotes }) => quotes.value)]),
    ),
  };
}
