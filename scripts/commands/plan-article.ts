import type { CuratedKind } from '../model/json-schemas.js';
import type { Proposals } from '../model/records/proposals.js';
import { readDataset } from '../pipeline.js';
import { draftFiles } from '../proposals/draft-files.js';
import { proposeRecords } from '../proposals/propose-records.js';
import { canonicalText } from '../records/canonical.js';
import {
  type NewPage,
  refuseKnown,
  sourceOf,
  withPublisher,
  withSource,
} from '../records/new-source.js';
import { type Article, type Project, rawPath } from '../records/project.js';
import { nothingReleased } from '../records/released.js';
import { decodeStrictly } from '../text/decode.js';
import { bytesOf, type Files } from '../text/files.js';
import { hasErrors } from '../text/finding.js';
import { Refusal } from '../text/refusal.js';

/** A project with its drafts. @throws Refusal when a file that is to be changed breaks its schema. */
export function projectIn(files: Files, changing: readonly string[]): Project {
  const { dataset, findings } = readDataset(files, nothingReleased, 'all');
  const broken = changing.find((path) => hasErrors(findings.filter(({ file }) => file === path)));
  if (dataset && broken === undefined) return dataset.project;
  throw new Refusal(
    `${broken ?? 'The project'} has errors, so nothing was written. Run \`npx missile-talks check\`, and mend them first.`,
  );
}

export const changedByArticle = [
  'corpus/sources.json',
  'corpus/publishers.json',
  'curated/actors.json',
] as const;

/** What is to be written for a new article, and what was made of its page. */
export interface ArticlePlan {
  readonly article: Article;
  readonly proposals: Proposals;
  /** Every file that is new or changes. */
  readonly files: Files;
}

/** What nobody may have put where an article is to have its files. */
function refuseOccupied(files: Files, planned: Files, id: string): void {
  for (const path of [...planned.keys()].filter((each) => each.startsWith(`curated/${id}/`)))
    if (files.has(path))
      throw new Refusal(
        `${path} is there already, although the corpus has no ${id}. Move it away, or give another --id.`,
      );
}

/** Makes an article of a page, in the project that `files` are: the registries with it, and its records as they are proposed. */
export function planArticle(files: Files, page: NewPage, version: string): ArticlePlan {
  const project = projectIn(files, changedByArticle);
  refuseKnown(project, page);
  const source = sourceOf(page, version);
  const path = rawPath(source);
  const [wrong] = decodeStrictly(page.bytes, path).findings;
  if (wrong) throw new Refusal(`${wrong.message} ${wrong.fix}`);
  const asFile = (kind: CuratedKind, value: unknown) => bytesOf(canonicalText(kind, value));
  const ofCorpus = new Map([
    [path, page.bytes],
    ['corpus/sources.json', asFile('sources', withSource(project, source))],
    ...(page.publisher
      ? [
          [
            'corpus/publishers.json',
            asFile('publishers', withPublisher(project, page.publisher)),
          ] as const,
        ]
      : []),
  ]);
  const withArticle = projectIn(new Map([...files, ...ofCorpus]), []);
  const article = withArticle.articles.find(({ id }) => id === page.id);
  if (!article) throw new Error(`${page.id} cannot be read back.`);
  const proposals = proposeRecords(article, withArticle);
  const curated = draftFiles(page.id, proposals, withArticle, version);
  refuseOccupied(files, curated, page.id);
  return { article, proposals, files: new Map([...ofCorpus, ...curated]) };
}
