import { characterName } from '../text/character-names.js';
import { decodeStrictly } from '../text/decode.js';
import type { Files } from '../text/files.js';
import { finding, type Finding } from '../text/finding.js';
import { placesInText } from '../text/line-place.js';
import { required } from '../text/required.js';
import {
  hiddenIn,
  isPlain,
  kindOf,
  mixedIn,
  type Strange,
  type StrangeKind,
} from '../text/strange-characters.js';

const isLayout = ({ character }: Strange): boolean => /[\n\t]/.test(character);

/** The first of each kind, and how many there are. */
function byKind(text: string): Map<StrangeKind, { readonly first: Strange; count: number }> {
  const kinds = new Map<StrangeKind, { readonly first: Strange; count: number }>();
  for (const found of hiddenIn(text, 'text')) {
    const kind = kindOf(found.character);
    if (kind === undefined || isLayout(found)) continue;
    const known = kinds.get(kind);
    if (known) known.count += 1;
    else kinds.set(kind, { first: found, count: 1 });
  }
  return kinds;
}

function* oddInFile(file: string, bytes: Uint8Array): Generator<Finding> {
  const { text, findings } = decodeStrictly(bytes, file);
  if (text === undefined) {
    yield* findings;
    return;
  }
  if (isPlain(text)) return;
  const placeOf = placesInText(text);
  for (const [kind, { first, count }] of byKind(text))
    yield finding('project/hidden-character', {
      file,
      ...placeOf(first.unit),
      message: `Here is ${characterName(first.character)}${count > 1 ? `, the first of ${count} ${kind} characters` : ''}.`,
      expected: 'characters that can be seen',
      fix: 'Delete it, or write what was meant.',
    });
  for (const { word, character, unit } of mixedIn(text))
    yield finding('project/mixed-scripts', {
      file,
      ...placeOf(unit),
      message: `In “${word}” is ${characterName(character)}.`,
      expected: 'letters and digits of one script in a word',
      fix: 'Type the word again in its own script.',
    });
}

/** Characters in pages that a release quotes, or coders read, that nobody sees or takes for others. */
export const oddProse = (files: Files): Finding[] =>
  [...files.keys()]
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => [...oddInFile(file, required(files.get(file), file))]);
