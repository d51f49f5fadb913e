import type { Code } from '../model/codes.js';
import type { Project } from '../curated/project.js';
import { type RecordCheck } from './check.js';
export declare const mentioned: RecordCheck;
export declare const mentionedOnce: RecordCheck;
export declare const participants: RecordCheck;
export declare const doubledParticipant: RecordCheck;
/** CAMEO codes, without prefix, that the crosswalk allows for a type and status. */
export declare function allowedCameo(project: Project, type: Code<'event_type'>, status: Code<'event_status'>): string[];
export declare const cameoFits: RecordCheck;
export declare const statusReported: RecordCheck;
