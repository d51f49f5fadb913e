import type { Dataset } from '../curated/dataset.js';
import type { Project } from '../curated/project.js';
import type { ActorMentionRow, ActorRoleRow, ActorRow } from '../model/tables/actors.js';
export declare function actorRows({ actors }: Project): ActorRow[];
export declare function actorRoleRows({ project, anchors }: Dataset): ActorRoleRow[];
export declare const actorMentionRows: ({ names }: Dataset) => ActorMentionRow[];
