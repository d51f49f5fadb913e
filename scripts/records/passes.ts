import type { CuratedActor } from '../model/records/actors.js';
import type { Finding } from '../text/finding.js';
import { resolveAnchors } from './anchors.js';
import { anchorRecords, type Coding } from './coding.js';
import { parseCuratedFile, type ParsedFile } from './parse-file.js';
import type { ArticleRecords, Project } from './project.js';
import type { Files } from '../text/files.js';

export const passNames = ['first', 'second'] as const;
export type PassName = (typeof passNames)[number];

export const passFolder = (pass: PassName, articleId: string): string =>
  `curated/passes/${pass}/${articleId}`;
const kinds = ['actors', 'events', 'mentions', 'quotes'] as const;

/** Every file that the two passes of the given articles consist of. */
export const passFiles = (articleIds: readonly string[]): string[] =>
  passNames.flatMap((pass) =>
    articleIds.flatMap((id) => kinds.map((kind) => `${passFolder(pass, id)}/${kind}.json`)),
  );

/** The actors of several files as one list: what is printed where is put together, the first entry decides the rest. */
function mergedActors(lists: readonly (readonly CuratedActor[])[]): CuratedActor[] {
  const merged = new Map<string, CuratedActor>();
  for (const actor of lists.flat()) {
    const known = merged.get(actor.id);
    const printed = [...(known?.printed ?? []), ...actor.printed];
    merged.set(actor.id, { ...(known ?? actor), printed });
  }
  return [...merged.values()];
}

/**
 * One of the two raw codings, read and anchored like the published records; articles of which a file cannot be read
 * are left out, with the findings.
 */
export function readPass(
  pass: PassName,
  project: Project,
  files: Files,
): { coding: Coding; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const keep = <T>(parsed: ParsedFile<T>): ParsedFile<T>['parsed'] => {
    findings.push(...parsed.findings);
    return parsed.parsed;
  };
  const records: ArticleRecords[] = [];
  const actorLists: (readonly CuratedActor[])[] = [];
  for (const article of project.articles) {
    const at = (kind: string): string => `${passFolder(pass, article.id)}/${kind}.json`;
    const actors = keep(parseCuratedFile(files, at('actors'), 'actors'));
    const events = keep(parseCuratedFile(files, at('events'), 'events'));
    const mentions = keep(parseCuratedFile(files, at('mentions'), 'mentions'));
    const quotes = keep(parseCuratedFile(files, at('quotes'), 'quotes'));
    if (!actors || !events || !mentions || !quotes) continue;
    actorLists.push(actors.value.actors);
    records.push({ article, events, mentions, quotes });
  }
  const { $schema } = project.actors.value;
  const actors = { ...project.actors, value: { $schema, actors: mergedActors(actorLists) } };
  const ofPass: Project = { ...project, actors, records };
  return { coding: anchorRecords(ofPass, resolveAnchors(ofPass)), findings };
}

/** True when the project holds raw passes at all; one that is coded once has none. */
export const hasPasses = (files: Files): boolean =>
  [...files.keys()].some((path) => path.startsWith('curated/passes/'));
