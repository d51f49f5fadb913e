import type { Project } from '../curated/project.js';
import type { Code } from '../model/codes.js';
import { type RecordCheck } from './check.js';
/** CAMEO codes, without prefix, that the crosswalk allows for a type and status. */
export declare function allowedCameo(project: Project, type: Code<'event_type'>, status: Code<'event_status'>): string[];
export declare const cameoFits: RecordCheck;
