#!/usr/bin/env node
import { reportFailure } from './commands/failure.js';

process.on('uncaughtException', (thrown) => {
  reportFailure(thrown);
  process.exit(1);
});

// Loaded here, so that a package that is not installed is told in a sentence too.
const { run } = await import('./commands/program.js');
await run(process.argv.slice(2));
