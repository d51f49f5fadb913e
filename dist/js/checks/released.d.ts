import { type RecordCheck } from './check.js';
/** The one check that looks at the release that stands: what people hold in their hands must stay explained. */
export declare const forgottenId: RecordCheck;
