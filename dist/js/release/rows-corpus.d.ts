import { type Project } from '../curated/project.js';
import type { ArticleRow } from '../model/tables/articles.js';
import type { BlockRow, DateEvidenceRow } from '../model/tables/blocks.js';
export declare const textFile: (articleId: string) => string;
export declare const articleRows: ({ articles }: Project) => ArticleRow[];
export declare function blockRows({ articles }: Project): BlockRow[];
export declare function dateEvidenceRows({ articles }: Project): DateEvidenceRow[];
