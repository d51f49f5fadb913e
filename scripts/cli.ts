#!/usr/bin/env node
import { programFor } from './commands/program.js';

/** A reader such as `head` may close the pipe early; that is not an error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  const program = await programFor(process.argv[2]);
  await program.parseAsync();
} catch (error) {
  process.stderr.write(
    `missile-talks: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
