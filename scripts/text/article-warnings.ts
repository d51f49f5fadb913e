import { characterName } from './character-names.js';
import { composed } from './composed.js';
import { finding, type Finding } from './finding.js';
import { looksLikeHtml } from './looks-like-html.js';
import { isHtmlName } from './other-formats.js';
import { hiddenIn, kindOf, type StrangeKind } from './strange-characters.js';

interface Pointed {
  readonly check:
    | 'corpus/byte-order-mark'
    | 'corpus/carriage-return'
    | 'corpus/not-nfc'
    | 'corpus/hidden-character';
  readonly unit: number;
  readonly what: string;
  readonly fix: string;
}

const whiteSpace = 'Nothing to do: it counts as white space.';

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}

/** Byte order marks and the controls that count as white space have findings of their own, or need none. */
const isWhiteSpace = (character: string): boolean => /[\t-\r\ufeff]/.test(character);

/** The first of each kind of characters that nobody sees. */
function* hidden(text: string): Generator<Pointed> {
  const kinds = new Map<StrangeKind, { character: string; unit: number; count: number }>();
  for (const { character, unit } of hiddenIn(text, 'text')) {
    const kind = kindOf(character);
    if (kind === undefined || isWhiteSpace(character)) continue;
    const known = kinds.get(kind);
    if (known) known.count += 1;
    else kinds.set(kind, { character, unit, count: 1 });
  }
  for (const [kind, { character, unit, count }] of kinds)
    yield {
      check: 'corpus/hidden-character',
      unit,
      what: `${characterName(character)}${count > 1 ? `, the first of ${count} ${kind} characters` : ''}.`,
      fix: 'Nothing to do if the page has it; whoever quotes it has to quote it too.',
    };
}

function* pointedOut(text: string): Generator<Pointed> {
  const mark = text.indexOf('\ufeff');
  if (mark >= 0)
    yield {
      check: 'corpus/byte-order-mark',
      unit: mark,
      what: 'a byte order mark.',
      fix: whiteSpace,
    };
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0)
    yield {
      check: 'corpus/carriage-return',
      unit: carriageReturn,
      what: 'the first CR.',
      fix: whiteSpace,
    };
  const inNfc = composed(text);
  if (inNfc !== text)
    yield {
      check: 'corpus/not-nfc',
      unit: firstDifference(text, inNfc),
      what: 'the first character that is not in NFC.',
      fix: 'Nothing to do: quote the article as it is printed.',
    };
  yield* hidden(text);
}

const lineAt = (text: string, unit: number): number => text.slice(0, unit).split('\n').length;

/** What an article has that counts as white space, or that is kept as it is though nobody sees it, pointed out where it first occurs. */
const pointedOutIn = (text: string, file: string): Finding[] =>
  Array.from(pointedOut(text), ({ check, unit, what, fix }) =>
    finding(check, {
      file,
      line: lineAt(text, unit),
      message: `Byte ${Buffer.byteLength(text.slice(0, unit))}: ${what}`,
      expected:
        'UTF-8 in NFC with LF line ends, no byte order mark and characters that can be seen',
      fix,
    }),
  );

const htmlAsText = (file: string): Finding =>
  finding('corpus/html-as-text', {
    file,
    message: 'The file looks like HTML and is read as plain text, tags and all.',
    expected: 'plain text, or HTML in a file whose name ends in .html',
    fix: 'Give it a name that ends in .html.',
  });

/** What to know of the text of a file before it is read. */
export const articleWarnings = (text: string, file: string): Finding[] => [
  ...(!isHtmlName(file) && looksLikeHtml(text) ? [htmlAsText(file)] : []),
  ...pointedOutIn(text, file),
];
