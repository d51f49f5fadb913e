import { type Command } from 'commander';
/** The sub-commands about what one release changed against another. */
export declare function addHistoryCommands(cli: Command): void;
