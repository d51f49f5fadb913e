import { Command, CommanderError } from 'commander';
import { ownVersion } from '../io/own-package.js';
import { rootAt } from './context.js';
import { reportFailure } from './failure.js';
import { allWasWritten, explain, forgetLosses, print } from './output.js';

/** Each sub-command is loaded when it is called, so that none waits for what only another needs. */
const commands = new Map<string, () => Promise<{ command: () => Command }>>([
  ['extract', () => import('./extract.js')],
  ['dates', () => import('./dates.js')],
  ['normalise', () => import('./normalise.js')],
  ['new', () => import('./new.js')],
  ['accept', () => import('./accept.js')],
  ['check', () => import('./check.js')],
  ['release', () => import('./release.js')],
  ['reliability', () => import('./reliability.js')],
  ['verify', () => import('./verify.js')],
  ['bundle', () => import('./bundle.js')],
  ['diff', () => import('./diff.js')],
  ['changes', () => import('./changes.js')],
  ['trace', () => import('./trace.js')],
  ['export', () => import('./export.js')],
]);

/** The program for a command line that begins with `name`: with that sub-command or, for help, with all of them. */
export async function programFor(name = ''): Promise<Command> {
  const program = new Command('missile-talks')
    .description(
      'Missile Talks: make, check and read a release of the dataset, and find article and dates in any English news page.',
    )
    .version(ownVersion(), '--version', 'print the version of this program')
    .configureOutput({ writeOut: print, writeErr: explain })
    .exitOverride()
    .showHelpAfterError()
    .addHelpText(
      'after',
      '\nFindings and data go to stdout, progress to stderr. Exit code 1 means that an error was found, that the work was not done, or that not all output could be written.',
    )
    .hook('preAction', (_program, called) => {
      const root: unknown = called.getOptionValue('root');
      if (typeof root !== 'string') return;
      const isGiven = called.getOptionValueSource('root') !== 'default';
      called.setOptionValue('root', rootAt(root, isGiven));
    });
  const called = commands.get(name);
  for (const load of called ? [called] : commands.values()) {
    const { command } = await load();
    program.addCommand(command().copyInheritedSettings(program));
  }
  return program;
}

const rootOf = (program: Command | undefined): string | undefined =>
  program?.commands.map((called): unknown => called.getOptionValue('root')).find(isText);

const isText = (value: unknown): value is string => typeof value === 'string';

/** Runs a command line, and sets the exit code of the process. */
export async function run(args: readonly string[]): Promise<void> {
  forgetLosses();
  let program: Command | undefined;
  try {
    program = await programFor(args[0]);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = error instanceof CommanderError ? error.exitCode : 1;
    // Commander has printed its own errors, and help and version, by now.
    if (!(error instanceof CommanderError)) reportFailure(error, rootOf(program));
  }
  // An exit code that says more stays.
  if (!allWasWritten() && (process.exitCode ?? 0) === 0) process.exitCode = 1;
}
