#!/usr/bin/env node
import { run } from './commands/program.js';

/** A reader such as `head` may close the pipe early; that is not an error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

await run(process.argv.slice(2));
