import { characterName } from './character-names.js';
import { composed } from './composed.js';
import { codePointsOf } from './code-points.js';
import { markCharacters } from './quotation-marks.js';
import { cut, show } from './printable.js';

const unseen = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

const isUnseen = (character: string): boolean =>
  /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]$/u.test(character);

const isPlain = (character: string | undefined): boolean =>
  character === undefined || /^[!-~]$/.test(character);

const called = (character: string | undefined): string =>
  character === undefined ? 'the end' : characterName(character);

/** Where two texts first differ, in UTF-16 units that begin a character in both. */
function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at > 0 && /[\ud800-\udbff]/.test(a.charAt(at - 1)) ? at - 1 : at;
}

const characterAt = (text: string, unit: number): string | undefined =>
  codePointsOf(text.slice(unit, unit + 2))[0];

/**
 * What tells two texts apart that look alike, such as "character 4 is U+00A0 no-break space, not U+0020 space"; empty where it can be seen.
 */
export function unseenDifference(actual: string, expected: string): string {
  if (actual === expected) return '';
  const unit = firstDifference(actual, expected);
  const [is, should] = [characterAt(actual, unit), characterAt(expected, unit)];
  // Where one text goes on, what it goes on with is seen, unless it is nothing that anybody sees.
  const more = is === undefined ? should : should === undefined ? is : undefined;
  if (more !== undefined && !isUnseen(more)) return '';
  const differsInCase = actual.toLowerCase() === expected.toLowerCase();
  if (isPlain(is) && isPlain(should) && !differsInCase) return '';
  const place = codePointsOf(actual.slice(0, unit)).length + 1;
  const form = composed(actual) === composed(expected) ? ', in another normal form' : '';
  return `character ${place} is ${called(is)}, not ${called(should)}${form}`;
}

/** The same, to follow the value that differs. */
export function inBrackets(actual: string, expected: string): string {
  const difference = unseenDifference(actual, expected);
  return difference === '' ? '' : ` (${difference})`;
}

/** The first character of an id, a name or a path that is none of ASCII, which looks like one or cannot be seen: to follow it. */
export function oddOne(name: string): string {
  const odd = /[^ -~]/u.exec(name)?.[0];
  return odd === undefined ? '' : ` (with ${characterName(odd)})`;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** A character in every way in which it looks the same. */
function inAnyForm(character: string): string {
  if (/\s/u.test(character)) return '\\s+';
  if (`${markCharacters}ʼ`.includes(character)) return `[${markCharacters}ʼ]`;
  if (/\p{Pd}/u.test(character)) return '\\p{Pd}';
  const forms = [character, character.normalize('NFD')];
  return `(?:${forms.map(escaped).join('|')})`;
}

/** The words of a text that look like some words: with other spaces, marks or normal forms, with characters that nobody sees, or in other case. */
export function printedLike(words: string, text: string): string | undefined {
  const seen = codePointsOf(composed(words).replace(unseen, ''));
  return new RegExp(seen.map(inAnyForm).join(`${unseen.source}*`), 'iu').exec(text)?.[0];
}

/** How much of a long value stands before the place where it differs, if that is further on than what is shown anyway. */
const before = 30;
const shownAnyway = 100;

/** Two values, so that what is shown of them has the first difference in it, and says it where it cannot be seen. */
export function showApart(
  actual: unknown,
  expected: unknown,
): { readonly actual: string; readonly expected: string } {
  const areTexts = typeof actual === 'string' && typeof expected === 'string';
  const textOf = (value: unknown): string =>
    areTexts ? String(value) : JSON.stringify(value ?? null);
  const [is, should] = [textOf(actual), textOf(expected)];
  const unit = firstDifference(is, should);
  const shown = (value: unknown, text: string): string => {
    if (unit < shownAnyway) return show(value);
    const rest = text.slice(unit - before);
    return areTexts ? show(`…${rest}`) : cut(`…${rest}`);
  };
  return {
    actual: `${shown(actual, is)}${areTexts ? inBrackets(actual, expected) : ''}`,
    expected: shown(expected, should),
  };
}
