import { givenName, reasonOf } from '../text/printable.js';
import { isRefusal } from '../text/refusal.js';
import { systemSentence } from '../text/system-words.js';
import { explain, progress } from './output.js';

const isMissingPart = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_MODULE_NOT_FOUND';

/** A path below the project’s root, as findings name it. */
const below =
  (root: string | undefined) =>
  (path: string): string =>
    givenName(
      root !== undefined && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path,
    );

/** Why something was not done, in a sentence for whoever asked for it. */
export function sentenceOf(thrown: unknown, root?: string): string {
  if (isRefusal(thrown)) return thrown.message;
  if (isMissingPart(thrown))
    return `A part of the program is not there: ${reasonOf(thrown)}. Install it again, in a checkout with npm ci.`;
  return (
    systemSentence(thrown, below(root)) ??
    `The program failed: ${reasonOf(thrown).replace(/\.$/, '')}. This is a fault of its own: please report it, with the command and its input. With DEBUG=1 it says where it failed.`
  );
}

/** Says on stderr, in a sentence, why a command did not do its work; with DEBUG set, also where in the program that was. */
export function reportFailure(thrown: unknown, root?: string): void {
  progress(`missile-talks: ${sentenceOf(thrown, root)}`);
  const isDebugged = (process.env['DEBUG'] ?? '') !== '';
  if (isDebugged && thrown instanceof Error) explain(`${thrown.stack ?? ''}\n`);
}
