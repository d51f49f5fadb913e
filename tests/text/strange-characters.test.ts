import { describe, expect, it } from 'vitest';
import { characterName, codePointOf, scripts } from '../../scripts/text/character-names.js';
import { hiddenIn, isPlain, kindOf, mixedIn } from '../../scripts/text/strange-characters.js';

describe('what a character is', () => {
  it.each([
    ['\u00a0', 'U+00A0 no-break space', undefined],
    ['\0', 'U+0000 null', 'control'],
    ['\u0001', 'U+0001, a control character', 'control'],
    ['\u202e', 'U+202E right-to-left override', 'bidirectional control'],
    ['\u{e0041}', 'U+E0041, a tag character', 'tag'],
    ['\ufe0f', 'U+FE0F, a variation selector', 'invisible'],
    ['\ufdd0', 'U+FDD0, a noncharacter', 'unreadable'],
    ['\u{110bd}', 'U+110BD, a format character', 'invisible'],
    ['\ud800', 'U+D800, half of a surrogate pair', 'unreadable'],
    ['\ue000', 'U+E000, a private-use character', 'private-use'],
    ['\u0378', 'U+0378, an unassigned code point', 'unreadable'],
    ['\u115f', 'U+115F, an invisible character', 'invisible'],
    ['\u2003', 'U+2003, a space', undefined],
    ['\u2800', 'U+2800 braille pattern blank', 'invisible'],
    ['\ufffd', 'U+FFFD replacement character', 'unreadable'],
    ['\u0301', 'U+0301 “\u25cc\u0301”', undefined],
    ['а', 'U+0430 “а”, Cyrillic', undefined],
    ['ཀ', 'U+0F40 “ཀ”, Tibetan', undefined],
    ['a', 'U+0061 “a”', undefined],
    ['…', 'U+2026 “…”', undefined],
  ])('%j is %s', (character, name, kind) => {
    expect([characterName(character), kindOf(character)]).toEqual([name, kind]);
  });

  it('begins with its code point in four digits or more', () => {
    expect(['\t', '€', '🚀'].map(codePointOf)).toEqual(['U+0009', 'U+20AC', 'U+1F680']);
    expect(new Set(scripts.map(({ name }) => name)).size).toBe(29);
  });
});

describe('characters that nobody sees', () => {
  const found = (text: string, where: 'value' | 'text'): string =>
    [...hiddenIn(text, where)]
      .map(({ character, unit }) => `${unit}${codePointOf(character)}`)
      .join(' ');

  it.each([
    ['a\u200b🚀\u00adb', '1U+200B 4U+00AD'],
    ['a\u00a0b\u2003c', '1U+00A0 3U+2003', ''],
    ['« a\u00a0»\u202f!', ''],
    ['«\u00a0a', ''],
    ['20\u00a0000', ''],
    ['a b', ''],
    ['1\ufe0f\u20e3 ❤\ufe0f', ''],
    ['a\ufe0f', '1U+FE0F'],
    ['👩\u200d🚀 👩🏽\u200d🚀', ''],
    ['👩\u200da', '2U+200D'],
    ['می\u200cخ', ''],
    ['a\u200cb', '1U+200C'],
    ['🚀\u200b🚀\u200b', '2U+200B 5U+200B'],
  ])('in %j are %j where they do not belong', (text, inValue, inText = inValue) => {
    expect([found(text, 'value'), found(text, 'text')]).toEqual([inValue, inText]);
  });

  it('are not in what is plain', () => {
    const plain = ['', 'Talks\n\tin 2001 – “so” €5', '🚀'];
    const others = ['a\u00a0b', 'é', '\u0430', '\u2800', '\ufffc', '\ufffd', '\u200b', '\r', '\0'];
    expect([...plain, ...others].filter(isPlain)).toEqual(plain);
  });
});

describe('words that mix scripts', () => {
  it.each([
    // The one that is not of the script of most of the word.
    ['Put\u0438n', '\u0438 3 Put\u0438n'],
    ['\u041f\u0443t\u0438н', 't 2 \u041f\u0443t\u0438н'],
    ['x \u0430b\u0430 Put\u0438n', 'b 3 \u0430b\u0430, \u0438 9 Put\u0438n'],
    ['a_\u0430', '\u0430 2 a_\u0430'],
    // A letter in disguise, wherever it stands, before all else.
    ['NATO \uff21B', '\uff21 5 \uff21B'],
    ['\u{1d400}bc', '\u{1d400} 0 \u{1d400}bc'],
    ['\u03a9b\u{1d400}', '\u{1d400} 2 \u03a9b\u{1d400}'],
    ['o\ufb01x', '\ufb01 1 o\ufb01x'],
    // Digits of two systems, or of a script that is not that of the letters.
    ['1\u0662', '\u0662 1 1\u0662'],
    ['\u06611', '\u0661 0 \u06611'],
    ['E\u0662', '\u0662 1 E\u0662'],
    ['\u0661\u0662', ''],
    ['NATO \u043d\u0430\u0442\u043e caf\u00e9 2001 cafe\u0301', ''],
    ['日本のミサイル 한국漢字 ㄅ漢', ''],
    ['か日a', 'a 2 か日a'],
    ['cm² 1ª ½ ™ é \u01c6 \u1e9a', ''],
    ['a\u200b\u0430', ''],
    ['plain', ''],
    ['', ''],
  ])('%j', (text, expected) => {
    const found = [...mixedIn(text)].map(({ character, unit, word }) =>
      [character, unit, word].join(' '),
    );
    expect(found.join(', ')).toBe(expected);
  });
});
