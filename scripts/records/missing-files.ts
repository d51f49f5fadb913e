import type { Source } from '../model/records/corpus.js';
import { bytesOf, type Files } from '../text/files.js';
import { finding, type Finding } from '../text/finding.js';
import { smallestFile } from './canonical.js';
import { parseCuratedFile } from './parse-file.js';
import { rawPath, recordKinds, recordsPath } from './project.js';

/** "a, b and c". */
const listed = (items: readonly string[]): string =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((part) => part !== '').join(' and ');

/** What to do about files of an article that do not exist. */
function fixFor(source: Source, records: readonly (typeof recordKinds)[number][]): string {
  const [first] = records;
  if (source.draft)
    return `Run \`npx missile-talks check --fix\`, which writes ${records.length === 1 ? 'it' : 'them'} empty.`;
  if (records.length === 1 && first)
    return `Put it back, or create it with this line: ${smallestFile(recordsPath(source.id, first), first).trim()}`;
  return `Put them back as they were: \`git checkout -- curated/${source.id}\`. An article that is new is added with \`npx missile-talks new article FILE\`, which writes them; take its entry out of corpus/sources.json before.`;
}

/** The record files that drafts lack, empty, by path. */
export function missingRecords(files: Files): Map<string, Uint8Array> {
  const sources = parseCuratedFile(files, 'corpus/sources.json', 'sources').parsed;
  const drafts = sources?.value.articles.filter(({ draft }) => draft) ?? [];
  return new Map(
    drafts.flatMap(({ id }) =>
      recordKinds.flatMap((kind) => {
        const path = recordsPath(id, kind);
        return files.has(path) ? [] : [[path, bytesOf(smallestFile(path, kind))] as const];
      }),
    ),
  );
}

/** One finding for an article of which files do not exist. */
export function missingFiles(source: Source, files: Files): Finding[] {
  const raw = rawPath(source);
  const records = recordKinds.filter((kind) => !files.has(recordsPath(source.id, kind)));
  const hasRaw = files.has(raw);
  const paths = [...(hasRaw ? [] : [raw]), ...records.map((kind) => recordsPath(source.id, kind))];
  const [file] = paths;
  if (file === undefined) return [];
  const verb = paths.length === 1 ? 'does' : 'do';
  return [
    finding('project/missing-file', {
      file,
      message: `${source.id}: ${listed(paths)} ${verb} not exist.`,
      expected:
        'the raw file that corpus/sources.json names, and events.json, quotes.json and mentions.json in the folder of the article',
      fix: hasRaw
        ? fixFor(source, records)
        : records.length === 0
          ? 'Put the article there, byte for byte, or correct the file name.'
          : `Take ${source.id} out of corpus/sources.json and run \`npx missile-talks new article FILE\`, which writes them all; or put back what was there: \`git checkout -- corpus curated\`.`,
    }),
  ];
}
