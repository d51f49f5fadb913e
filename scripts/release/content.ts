import { joinBlocks } from '../corpus/blocks.js';
import { packageFile, type PackageFile } from '../model/metadata.js';
import { releasedChanges, type ReleasedChanges } from '../model/records/changes.js';
import { renamings, type Renamings } from '../model/records/renamed.js';
import {
  idsFile,
  vocabulariesFile,
  type RegisteredId,
  type VocabulariesFile,
} from '../model/records/registries.js';
import type { Rows } from '../model/tables/index.js';
import type { Dataset } from '../records/dataset.js';
import type { Files } from '../text/files.js';
import { having } from '../text/lookup.js';
import { proseOf, type Prose } from './documents/prose.js';

/** The data of a release: every file of it is made from these, and can be made again. */
export interface ReleaseContent {
  readonly rows: Rows;
  /** What each version changed; empty while there is only the first version. */
  readonly changes: readonly ReleasedChanges[];
  /** False in the release for those who may not pass the articles' texts on: its files hold no text that no record quotes. */
  readonly withTexts: boolean;
}

/** What a release says of its data in words that are not in them; a version of the program has one frame. */
export interface ReleaseFrame {
  readonly metadata: PackageFile;
  readonly vocabularies: VocabulariesFile['vocabularies'];
  readonly renamed: Renamings;
  /** Every id ever released, and what became of those that are gone. */
  readonly ids: readonly RegisteredId[];
  readonly prose: Prose;
  /** What makes the explorer move, and how it looks: each inlined in its page. */
  readonly explorer: {
    readonly script: string;
    readonly style: string;
    /** Runs before the other in a page that has no pages of records. */
    readonly rowsScript: string;
  };
}

/** The explorer's scripts and style sheet as the program bundles them; what reads a project's files puts them in. */
export const explorerFiles = [
  'build/explorer.js',
  'build/explorer.css',
  'build/explorer-rows.js',
] as const;

/** The files that a frame is read from, with docs/: the npm package ships them. */
export const frameFiles = [
  'package.json',
  'curated/vocabularies.json',
  'curated/renamed.json',
  'curated/ids.json',
] as const;

/** @throws Error that names the file which is missing, not JSON, or without what it should say. */
export function frameOf(files: Files): ReleaseFrame {
  const textOf = (path: (typeof frameFiles | typeof explorerFiles)[number]): string => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`${path} is missing.`);
    return new TextDecoder().decode(bytes);
  };
  const valueOf = (path: (typeof frameFiles)[number]): unknown => JSON.parse(textOf(path));
  const [script, style, rowsScript] = explorerFiles;
  return {
    metadata: packageFile.parse(valueOf('package.json')),
    vocabularies: vocabulariesFile.parse(valueOf('curated/vocabularies.json')).vocabularies,
    renamed: renamings.strip().parse(valueOf('curated/renamed.json')),
    ids: idsFile.parse(valueOf('curated/ids.json')).ids,
    prose: proseOf(files),
    explorer: {
      script: textOf(script),
      style: textOf(style),
      rowsScript: textOf(rowsScript),
    },
  };
}

/** The data that a project without errors releases. */
export const contentOf = ({ project }: Dataset, rows: Rows): ReleaseContent => ({
  rows,
  changes: project.changes.map(({ value }) => releasedChanges.strip().parse(value)),
  withTexts: true,
});

/** The normalised text of an article, as its blocks hold it. */
export const textOfArticle = ({ blocks }: Pick<Rows, 'blocks'>, articleId: string): string =>
  joinBlocks(
    having(blocks, 'article_id', articleId).flatMap(({ in_text: isInText, text }) =>
      isInText ? [text] : [],
    ),
  );
