import { scripts } from './character-names.js';

/** A character that a text should not hold, or that should not stand where it does. */
export interface Strange {
  readonly character: string;
  /** Offset in UTF-16 units. */
  readonly unit: number;
}

const kinds = {
  control: /\p{Cc}/u,
  'bidirectional control': /\p{Bidi_Control}/u,
  tag: /[\u{e0000}-\u{e007f}]/u,
  'private-use': /\p{Co}/u,
  // Soft hyphens, joiners, variation selectors, fillers and what else has no shape.
  invisible: /[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u,
  // Left by a faulty conversion, or not text at all.
  unreadable: /[\p{Cs}\p{Cn}\ufffc\ufffd]/u,
} as const;

export type StrangeKind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as StrangeKind[];

const strange = Object.values(kinds)
  .map(({ source }) => source)
  .join('|');
const anyStrange = new RegExp(strange, 'gu');
/** In a value that is compared, sorted and searched for, every space is the plain one. */
const anyStrangeOrSpace = new RegExp(`${strange}|(?! )\\p{Zs}`, 'gu');

/** Scripts in which a joiner between two letters is spelling. */
const joining =
  'Arabic Syriac Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer'
    .split(' ')
    .map((name) => `\\p{Script=${name}}`)
    .join('');
/** The same characters where they belong: in French punctuation and figures, in an emoji, between letters that a joiner parts or joins. */
const inPlace = new RegExp(
  [
    '(?<=[«\\d])[\\u00a0\\u202f]',
    '[\\u00a0\\u202f](?=[»!?;:%€])',
    '(?<=[\\p{Extended_Pictographic}#*0-9])\\ufe0f',
    '(?<=\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)\\u200d(?=\\p{Extended_Pictographic})',
    `(?<=[${joining}]\\p{M}*)[\\u200c\\u200d](?=[${joining}])`,
  ].join('|'),
  'uy',
);

function isInPlace(text: string, unit: number): boolean {
  inPlace.lastIndex = unit;
  return inPlace.test(text);
}

export const kindOf = (character: string): StrangeKind | undefined =>
  kindNames.find((name) => kinds[name].test(character));

/** Characters that nobody sees, that steer what is printed, or that are no text. Line feeds and the like are among them. */
export function* hiddenIn(text: string, where: 'value' | 'text'): Generator<Strange> {
  const searched = where === 'value' ? anyStrangeOrSpace : anyStrange;
  for (const { 0: character, index } of text.matchAll(searched))
    if (!isInPlace(text, index)) yield { character, unit: index };
}

const worthALook = /[^\n\t\x20-\x7e\p{P}\p{S}]|[\u2800\ufffc\ufffd]/u;
/** True where a text holds but ASCII, punctuation and symbols in plain sight, so that nothing below is found in it. */
export const isPlain = (text: string): boolean => !worthALook.test(text);

const words = /(?:(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{M}\p{N}_])+/gu;
const unusual = /[^\0-\x7f]/;

/** Han stands with kana, bopomofo or hangul in one word (UTS #39, 5.1). */
const eastAsian = 'Han Hiragana Katakana Bopomofo Hangul'
  .split(' ')
  .map((name) => `\\p{Script_Extensions=${name}}`)
  .join('');
const ofNoScript = '\\p{Script=Common}\\p{Script=Inherited}';
const systems = scripts.map(({ name, letter }) => ({
  letter,
  other: new RegExp(
    `[^${eastAsian.includes(`=${name}}`) ? eastAsian : `\\p{Script_Extensions=${name}}`}${ofNoScript}]`,
    'u',
  ),
}));

/** A letter or digit that is another one in disguise: fullwidth, mathematical, ligature. Ordinals and marks of measure are themselves. */
function isDisguised(character: string): boolean {
  return (
    /[\p{Lu}\p{Ll}\p{Nd}]/u.test(character) &&
    unusual.test(character) &&
    /^[A-Za-z0-9]+$/.test(character.normalize('NFKC'))
  );
}

/** The first character of a word that has letters of two scripts (UTS #39: not single-script) or digits of two systems. */
function oddOneIn(word: string): { character: string; at: number } | undefined {
  const characters = Array.from(word);
  const place = (found: string | undefined) =>
    found === undefined ? undefined : { character: found, at: word.indexOf(found) };
  const disguised = place(characters.find(isDisguised));
  if (disguised) return disguised;
  if (/[0-9]/.test(word)) {
    const digit = characters.find((each) => /(?![0-9])\p{Nd}/u.test(each));
    if (digit !== undefined) return place(digit);
  }
  // The script of most of the word is the one it is meant to be in.
  const present = systems
    .filter(({ letter }) => letter.test(word))
    .map((system) => ({ ...system, odd: characters.filter((each) => system.other.test(each)) }))
    .filter(({ odd }) => odd.length > 0)
    .sort((a, b) => a.odd.length - b.odd.length);
  return place(present[0]?.odd[0]);
}

/** In each word that mixes scripts, the first letter that is not of the word’s own. */
export function* mixedIn(text: string): Generator<Strange & { readonly word: string }> {
  if (!unusual.test(text)) return;
  for (const { 0: word, index } of text.matchAll(words)) {
    if (!unusual.test(word)) continue;
    const odd = oddOneIn(word);
    if (odd) yield { character: odd.character, unit: index + odd.at, word };
  }
}
