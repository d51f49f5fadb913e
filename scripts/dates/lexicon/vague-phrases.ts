type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/** Expressions that point to past, present or future without a date. */
const expressions: Readonly<Record<Reference, readonly string[]>> = {
  PRESENT_REF: [
    'now',
    'right now',
    'currently',
    'current',
    'presently',
    'nowadays',
    'these days',
    'at present',
    'at the moment',
    'at this moment',
    'at this time',
    'so far',
    'to date',
    'the present',
    'this moment',
  ],
  PAST_REF: [
    'recently',
    'more recently',
    'most recently',
    'recent',
    'lately',
    'previously',
    'formerly',
    'the past',
    'the recent past',
    'the distant past',
    'long ago',
    'not long ago',
    'at the time',
    'at that time',
    'once',
  ],
  FUTURE_REF: [
    'soon',
    'the future',
    'the near future',
    'the foreseeable future',
    'the distant future',
    'the near term',
    'the short term',
    'the long term',
    'the coming future',
    'shortly',
    'some day',
    'someday',
    'one day',
    'as soon as possible',
    'a later date',
  ],
};

export interface Phrase {
  readonly words: readonly string[];
  readonly reference: Reference;
}

/** The same, found by their first word; longer ones come first. */
export const phrasesByFirstWord = new Map<string, Phrase[]>();
for (const [reference, phrases] of Object.entries(expressions)) {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    phrasesByFirstWord.set(first, [
      ...(phrasesByFirstWord.get(first) ?? []),
      { words, reference: reference as Reference },
    ]);
  }
}
for (const phrases of phrasesByFirstWord.values())
  phrases.sort((a, b) => b.words.length - a.words.length);

/** Words that open a vague expression. */
export const vagueOpeners: readonly string[] = [...phrasesByFirstWord.keys()];
