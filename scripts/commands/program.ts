import { Command, CommanderError } from 'commander';
import { ownPackage } from '../io/own-package.js';

/** Each sub-command is loaded when it is called, so that none waits for what only another needs. */
const commands = new Map<string, () => Promise<{ command: () => Command }>>([
  ['normalise', () => import('./normalise.js')],
  ['check', () => import('./check.js')],
  ['release', () => import('./release.js')],
  ['dates', () => import('./dates.js')],
  ['reliability', () => import('./reliability.js')],
  ['verify', () => import('./verify.js')],
  ['bundle', () => import('./bundle.js')],
  ['diff', () => import('./diff.js')],
  ['changes', () => import('./changes.js')],
  ['trace', () => import('./trace.js')],
]);

/** The program for a command line that begins with `name`: with that sub-command or, for help, with all of them. */
export async function programFor(name = ''): Promise<Command> {
  const program = new Command('missile-talks')
    .description(
      'Missile Talks: normalise the articles, check the curated records against them, and write the release.',
    )
    .version(ownPackage().version, '--version', 'print the version of this program')
    .exitOverride()
    .showHelpAfterError()
    .addHelpText(
      'after',
      '\nFindings and data go to stdout, progress to stderr. Exit code 1 means an error was found.',
    );
  const called = commands.get(name);
  for (const load of called ? [called] : commands.values()) {
    const { command } = await load();
    program.addCommand(command().copyInheritedSettings(program));
  }
  return program;
}

/** Runs a command line, and sets the exit code of the process. */
export async function run(args: readonly string[]): Promise<void> {
  try {
    const program = await programFor(args[0]);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = error instanceof CommanderError ? error.exitCode : 1;
    // Commander has printed its own errors, and help and version, by now.
    if (error instanceof CommanderError) return;
    process.stderr.write(
      `missile-talks: ${error instanceof Error ? error.message : String(error)}\n`,
    );
  }
}
