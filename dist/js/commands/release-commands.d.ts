import { type Command } from 'commander';
/** The sub-commands whose subject is a release that stands, by whomever it was made. */
export declare function addReleaseCommands(cli: Command): void;
