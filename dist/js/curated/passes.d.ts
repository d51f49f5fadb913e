import type { Finding } from '../model/finding.js';
import { type Coding } from './coding.js';
import type { Files, Project } from './project.js';
export declare const passNames: readonly ["first", "second"];
export type PassName = (typeof passNames)[number];
export declare const passFolder: (pass: PassName, articleId: string) => string;
/** Every file that the two passes of the given articles consist of. */
export declare const passFiles: (articleIds: readonly string[]) => string[];
/**
 * One of the two raw codings, read and anchored like the published records; articles of which a file cannot be read
 * are left out, with the findings.
 */
export declare function readPass(pass: PassName, project: Project, files: Files): {
    coding: Coding;
    findings: readonly Finding[];
};
/** True when the project holds raw passes at all; one that is coded once has none. */
export declare const hasPasses: (files: Files) => boolean;
