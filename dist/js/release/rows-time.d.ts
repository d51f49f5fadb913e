import type { Project } from '../curated/project.js';
import type { TimeExpressionRow } from '../model/tables/time-expressions.js';
export declare const timeExpressionRows: ({ articles }: Project) => TimeExpressionRow[];
