import type { Project } from '../curated/project.js';
import type { RegisteredId } from '../model/curated/registries.js';
import { type RecordCheck } from './check.js';
import { type Placed } from './records.js';
interface UsedId extends Placed<unknown> {
    readonly id: string;
    readonly kind: RegisteredId['kind'];
}
/** Every id in use, in file order. */
export declare function usedIds(project: Project): UsedId[];
export declare const duplicateId: RecordCheck;
export declare const unregisteredId: RecordCheck;
export declare const vanishedId: RecordCheck;
export {};
