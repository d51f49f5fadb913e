/** `node --import tsx cli-run.ts WORD…`: the program with these words, once a tracer is attached. */
import { programFor, run } from '../../scripts/commands/program.js';
import { tracerAttached } from './tracer.js';

const words = process.argv.slice(2);
// What is loaded by now is not in the trace.
await programFor(words[0]);
await tracerAttached();
await run(words);
