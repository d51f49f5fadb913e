import { isAsPrinted } from '../model/fields.js';
import { composed } from '../text/composed.js';
import { curatedFiles, type CuratedKind } from '../model/json-schemas.js';
import { packageFile } from '../model/metadata.js';
import { stringsIn } from '../model/strings-in.js';
import { characterName } from '../text/character-names.js';
import { codePointsOf } from '../text/code-points.js';
import { finding, type Finding, type FindingBody } from '../text/finding.js';
import type { JsonDocument } from '../text/json-document.js';
import { pointerTokens } from '../text/json-pointer.js';
import { unseenDifference } from '../text/look-alike.js';
import type { FindingId } from '../text/registry.js';
import { hiddenIn, isPlain, mixedIn } from '../text/strange-characters.js';
import { recordName } from './sentences.js';

type Said = readonly [check: FindingId, said: Pick<FindingBody, 'message' | 'expected' | 'fix'>];

const place = (text: string, unit: number): number => codePointsOf(text.slice(0, unit)).length + 1;

const andMore = (count: number): string =>
  count > 1 ? `, the first of ${count} that should not be there` : '';

/** What is odd about the characters of a value that somebody wrote. The first of each sort is named. */
function* oddIn(text: string, field: string): Generator<Said> {
  const hidden = [...hiddenIn(text, 'value')];
  const [first] = hidden;
  if (first) {
    const isSpace = /[\p{Z}\t]/u.test(first.character);
    yield [
      'project/hidden-character',
      {
        message: `Character ${place(text, first.unit)} of ${field} is ${characterName(first.character)}${andMore(hidden.length)}.`,
        expected: 'characters that can be seen, and plain spaces',
        fix: isSpace ? 'Write a plain space.' : 'Delete it, or write what was meant.',
      },
    ];
  }
  const mixed = [...mixedIn(text)];
  const [odd] = mixed;
  if (odd)
    yield [
      'project/mixed-scripts',
      {
        message: `Character ${place(text, odd.unit)} of ${field}, in “${odd.word}”, is ${characterName(odd.character)}${mixed.length > 1 ? `, and ${mixed.length - 1} more such words follow` : ''}.`,
        expected: 'letters and digits of one script in a word',
        fix: 'Type the word again in its own script.',
      },
    ];
  const form = unseenDifference(text, composed(text));
  if (form !== '' && !first)
    yield [
      'corpus/not-nfc',
      {
        message: `In ${field}, ${form}.`,
        expected: 'text in NFC, in which equal words have equal characters',
        fix: 'Type the letter as one character, unless an article is quoted that prints it so.',
      },
    ];
}

/** In JSON a character can hide in an escape. */
const escape = /\\[a-z]/;

/**
 * Characters in what people wrote that nobody sees, or takes for others; words that quote an article may have those that it prints.
 * What is `known` of a value by its pointer is not said again.
 */
export function* oddCharacters(
  document: JsonDocument,
  kind: CuratedKind | 'package',
  known: ReadonlySet<string | undefined>,
): Generator<Finding> {
  if (isPlain(document.source) && !escape.test(document.source)) return;
  const schema = kind === 'package' ? packageFile : curatedFiles[kind];
  for (const { pointer, text, schemas } of stringsIn(document.value, [schema])) {
    if (known.has(pointer) || schemas.some(isAsPrinted)) continue;
    const field = pointerTokens(pointer).findLast((token) => !/^\d+$/.test(token)) ?? 'the text';
    for (const [check, { message, ...said }] of oddIn(text, field))
      yield finding(check, {
        file: document.file,
        pointer,
        ...document.locate(pointer),
        message: `${recordName(document.value, pointer)}${message}`,
        ...said,
      });
  }
}
