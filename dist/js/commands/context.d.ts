import type { Files } from '../curated/project.js';
/** Machine-readable output goes to stdout, what a person waits by to stderr. */
export declare const print: (text: string) => void;
export declare const progress: (text: string) => void;
/** The files of the project at `root`, after undoing an interrupted swap of its release. */
export declare function openProject(root: string): Promise<Files>;
