/** What is said of characters that nobody sees, or that look like others. The names are those of the Unicode Character Database. */
const names: Readonly<Record<string, string>> = {
  '\0': 'null',
  '\t': 'tab',
  '\n': 'line feed',
  '\r': 'carriage return',
  '\u001b': 'escape',
  ' ': 'space',
  '\u0085': 'next line',
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u034f': 'combining grapheme joiner',
  '\u061c': 'Arabic letter mark',
  '\u200b': 'zero width space',
  '\u200c': 'zero width non-joiner',
  '\u200d': 'zero width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'pop directional formatting',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u202f': 'narrow no-break space',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'pop directional isolate',
  '\u2800': 'braille pattern blank',
  '\u3164': 'Hangul filler',
  '\ufeff': 'byte order mark',
  '\ufffc': 'object replacement character',
  '\ufffd': 'replacement character',
};

/** The scripts that UAX #31 recommends for identifiers; of every other, only that it is none of these is known here. */
export const scripts = [
  'Latin,Cyrillic,Greek,Arabic,Armenian,Bengali,Bopomofo,Devanagari,Ethiopic,Georgian,Gujarati,Gurmukhi,Han,Hangul,Hebrew,Hiragana',
  'Kannada,Katakana,Khmer,Lao,Malayalam,Myanmar,Oriya,Sinhala,Tamil,Telugu,Thaana,Thai,Tibetan',
]
  .join()
  .split(',')
  .map((name) => ({ name, letter: new RegExp(`\\p{Script=${name}}`, 'u') }));

/** What is said of a character without a name above, by the first that holds. */
const sorts: readonly (readonly [RegExp, string])[] = [
  [/[\u{e0000}-\u{e007f}]/u, 'a tag character'],
  [/\p{Variation_Selector}/u, 'a variation selector'],
  [/\p{Noncharacter_Code_Point}/u, 'a noncharacter'],
  [/\p{Cc}/u, 'a control character'],
  [/\p{Cf}/u, 'a format character'],
  [/\p{Cs}/u, 'half of a surrogate pair'],
  [/\p{Co}/u, 'a private-use character'],
  [/\p{Cn}/u, 'an unassigned code point'],
  [/\p{Default_Ignorable_Code_Point}/u, 'an invisible character'],
  [/\p{Zs}/u, 'a space'],
];

export const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** "U+00A0 no-break space", "U+E0041, a tag character", "U+0430 “а”, Cyrillic": what a character is, whatever it looks like. */
export function characterName(character: string): string {
  const code = codePointOf(character);
  const name = names[character];
  if (name !== undefined) return `${code} ${name}`;
  const sort = sorts.find(([form]) => form.test(character))?.[1];
  if (sort !== undefined) return `${code}, ${sort}`;
  // A mark has to stand on something.
  const shown = `${code} “${/\p{M}/u.test(character) ? '\u25cc' : ''}${character}”`;
  const script = scripts.find(({ letter }) => letter.test(character))?.name;
  return /[ -~]/.test(character) || script === undefined ? shown : `${shown}, ${script}`;
}
