import type { CuratedKind } from '../model/json-schemas.js';
import { byVersion, packageFile, type PackageFile } from '../model/metadata.js';
import type { ActorsFile } from '../model/records/actors.js';
import type { ChangesFile } from '../model/records/changes.js';
import type { PublishersFile, SourcesFile } from '../model/records/corpus.js';
import type { PlacesFile } from '../model/records/places.js';
import type { ExternalSourcesFile } from '../model/records/external-sources.js';
import type { RenamedFile } from '../model/records/renamed.js';
import type { ExceptionsFile, IdsFile, VocabulariesFile } from '../model/records/registries.js';
import type { Files } from '../text/files.js';
import { finding, type Finding } from '../text/finding.js';
import { oddCharacters } from './odd-characters.js';
import { parseCuratedFile, parseProjectJson } from './parse-file.js';
import {
  changesPath,
  recordsPath,
  versionOfPath,
  type ArticleRecords,
  type Sourced,
} from './project.js';

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
  readonly records: ReadonlyMap<string, Omit<ArticleRecords, 'article'>>;
  /** Ids of records left out because they break their schema. */
  readonly droppedIds: ReadonlySet<string>;
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

/** The files of curated/changes/, the oldest version first. */
const changesPaths = (files: Files): string[] =>
  [...files.keys()]
    .flatMap((path) => versionOfPath(path) ?? [])
    .sort(byVersion)
    .map(changesPath);

/** Bytes → records: every curated file, checked against its schema. Bad input comes back as findings. */
export function readCurated(files: Files): Curated {
  const { metadata, findings: metadataFindings } = readMetadata(files);
  const findings = [...metadataFindings];
  const droppedIds = new Set<string>();
  const read = <K extends CuratedKind>(path: string, kind: K) => {
    const { parsed, findings: found, droppedIds: dropped } = parseCuratedFile(files, path, kind);
    for (const each of found) findings.push(each);
    dropped.forEach((id) => droppedIds.add(id));
    return parsed;
  };
  const sources = read('corpus/sources.json', 'sources');
  const frame = {
    metadata,
    sources,
    publishers: read('corpus/publishers.json', 'publishers'),
    externalSources: read('corpus/external-sources.json', 'external-sources'),
    actors: read('curated/actors.json', 'actors'),
    places: read('curated/places.json', 'places'),
    vocabularies: read('curated/vocabularies.json', 'vocabularies'),
    exceptions: read('curated/exceptions.json', 'exceptions'),
    ids: read('curated/ids.json', 'ids'),
    renamed: read('curated/renamed.json', 'renamed'),
    changes: changesPaths(files).flatMap((path) => read(path, 'changes') ?? []),
  };
  const records = new Map<string, Omit<ArticleRecords, 'article'>>();
  for (const { id } of sources?.value.articles ?? []) {
    const events = read(recordsPath(id, 'events'), 'events');
    const quotes = read(recordsPath(id, 'quotes'), 'quotes');
    const mentions = read(recordsPath(id, 'mentions'), 'mentions');
    if (events && quotes && mentions) records.set(id, { events, quotes, mentions });
  }
  return { ...frame, records, droppedIds, findings };
}
