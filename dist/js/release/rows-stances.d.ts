import type { Project } from '../curated/project.js';
import type { StanceRow } from '../model/tables/stances.js';
export declare function stanceRows({ records }: Project): StanceRow[];
