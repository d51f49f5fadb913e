import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Passage, SpeakerBasis } from '../../scripts/speech/attribution.js';
import { readSpeech } from '../../scripts/speech/read-speech.js';

/** Rule, content, speaker and basis; a bar divides the runs of the content. */
type Row = readonly [rule: string, content: string, source?: string, basis?: SpeakerBasis];

const table: [paragraphs: string, ...quotes: Row[]][] = [
  [
    '“The horn is too loud,” said Ada Brook, the keeper. “We shall ask for a smaller one.”',
    [
      'quote-then-speaker',
      'The horn is too loud,|We shall ask for a smaller one.',
      'Ada Brook, the keeper',
      'named',
    ],
  ],
  [
    '“Who put out the lamp?” the pilot asked.',
    ['quote-then-speaker', 'Who put out the lamp?', 'the pilot', 'description'],
  ],
  [
    '“The lamp,” she said, “went out at ten.”',
    ['quote-then-speaker', 'The lamp,|went out at ten.', 'she', 'pronoun'],
  ],
  [
    '“It was dark,” Tom Reed, a pilot, a keeper’s son, said. “It was cold.”',
    [
      'quote-then-speaker',
      'It was dark,|It was cold.',
      'Tom Reed, a pilot, a keeper’s son',
      'named',
    ],
  ],
  [
    '‘The horn is too loud,’ said Mr Reed. ‘It wakes my children.’',
    ['quote-then-speaker', 'The horn is too loud,|It wakes my children.', 'Mr Reed', 'named'],
  ],
  [
    '“The lamp was lit,” Rep. Ada Brook (D-N.H.) said. “I lit it.”',
    ['quote-then-speaker', 'The lamp was lit,|I lit it.', 'Rep. Ada Brook (D-N.H.)', 'named'],
  ],
  [
    'The pilot wrote: “Nobody answered the horn.”',
    ['speaker-then-quote', 'Nobody answered the horn.', 'The pilot', 'description'],
  ],
  [
    'Ada Brook, a keeper on the north pier, told the harbour board, “The lamp went out at ten.”',
    [
      'speaker-then-quote',
      'The lamp went out at ten.',
      'Ada Brook, a keeper on the north pier',
      'named',
    ],
  ],
  [
    '“The horn must go,” declared Reed, adding: “It should have gone years ago.”',
    ['quote-then-speaker', 'The horn must go,', 'Reed', 'named'],
    ['speaker-then-quote', 'It should have gone years ago.', 'Reed', 'named'],
  ],
  [
    'Brook said the horn was “far too loud” for the village and asked the board for a smaller one.',
    ['reported-clause', 'the horn was “far too loud” for the village', 'Brook', 'named'],
  ],
  [
    'The keeper said in a letter on Monday that the pier “may not last the winter,” which worried the board.',
    ['reported-clause', 'the pier “may not last the winter,”', 'The keeper', 'description'],
  ],
  [
    'According to Brook, the lamp was “older than the pier.”',
    ['reported-clause', 'the lamp was “older than the pier.”', 'Brook', 'named'],
  ],
  [
    'In her words, the pier is “a ruin.”',
    ['reported-clause', 'the pier is “a ruin.”', 'her', 'pronoun'],
  ],
  [
    'The pilots were told by Brook that the lamp was “out of order.”',
    ['reported-clause', 'the lamp was “out of order.”', 'Brook', 'named'],
  ],
  [
    'The pier, Brook explained, was “built on sand.”',
    ['reported-clause', 'The pier|was “built on sand.”', 'Brook', 'named'],
  ],
  [
    'Brook called the engineer a “fool,” a “liar” and “no sailor,” but she stayed.',
    ['reported-clause', 'the engineer a “fool,” a “liar” and “no sailor,”', 'Brook', 'named'],
  ],
  [
    'Brook denied the pier was “unsafe” but said the horn “needs care.”',
    ['reported-clause', 'the pier was “unsafe”', 'Brook', 'named'],
    ['reported-clause', 'the horn “needs care.”', 'Brook', 'named'],
  ],
  [
    'The lamp was “older than the pier,” the board’s engineer said on Tuesday.',
    [
      'clause-then-speaker',
      'The lamp was “older than the pier,”',
      'the board’s engineer',
      'description',
    ],
  ],
  [
    'The lamp was “older” than the pier, the board’s engineer said.',
    [
      'clause-then-speaker',
      'The lamp was “older” than the pier',
      'the board’s engineer',
      'description',
    ],
  ],
  [
    'The board published its report on Friday:\n“The pier is safe.”',
    ['colon-before', 'The pier is safe.', 'The board', 'adjacent'],
  ],
  [
    '“BROOK: The lamp went out at ten.\n“It was dark.\n“REED: Nobody told the pilots.”',
    ['speaker-and-colon', 'The lamp went out at ten.|It was dark.', 'BROOK', 'named'],
    ['speaker-and-colon', 'Nobody told the pilots.', 'REED', 'named'],
  ],
  [
    '“We heard nothing.” — Tom Reed, pilot',
    ['dash-and-name', 'We heard nothing.', 'Tom Reed', 'named'],
  ],
  [
    '“We heard nothing.”\n— Tom Reed, pilot',
    ['dash-and-name', 'We heard nothing.', 'Tom Reed', 'named'],
  ],
  [
    'Brook blamed the board.\n“They were told in May.”',
    ['stands-alone', 'They were told in May.', 'Brook', 'adjacent'],
  ],
  [
    '“They were told,” Brook said.\n“They did nothing.”',
    ['quote-then-speaker', 'They were told,', 'Brook', 'named'],
    ['stands-alone', 'They did nothing.', 'Brook', 'continuation'],
  ],
  [
    'Brook said: “They were told.\n“They did nothing.”',
    ['speaker-then-quote', 'They were told.|They did nothing.', 'Brook', 'named'],
  ],
  [
    '“The lamp went out.\n“Nobody told the pilots,” Brook said.',
    ['quote-then-speaker', 'The lamp went out.|Nobody told the pilots,', 'Brook', 'named'],
  ],
  [
    '“It is a bad plan, a waste of money” is how Reed described it.',
    ['words-without-cue', 'It is a bad plan, a waste of money', 'Reed', 'adjacent'],
  ],
];

it.each(table.map(([text, ...rows]) => ({ text, rows })))('$text', ({ text, rows }) => {
  const paragraphs = text.split('\n');
  const printed = ({ paragraph, start, end }: Passage): string =>
    paragraphs[paragraph]?.slice(start, end) ?? '';
  const { attributions, marks } = readSpeech(paragraphs);
  // Reported speech around the quotations has tests of its own.
  const quotations = attributions.filter(({ kind }) => kind !== 'indirect');
  const found = quotations.map(({ rule, content, source, basis }) => [
    rule,
    content.map(printed).join('|'),
    source && printed(source),
    basis,
  ]);
  expect(found).toEqual(rows);
  expect(marks).toEqual([]);
});

it('a cue has its lemma, and says whether it is denied', () => {
  const text = 'Brook has not said that the lamp is “lost.”';
  const [quote] = readSpeech([text]).attributions;
  const { start = 0, end = 0 } = quote?.cue ?? {};
  expect([text.slice(start, end), quote?.lemma, quote?.negated]).toEqual(['said', 'say', true]);
});

it('every rule that a text above is read by is in the guide', () => {
  const guide = readFileSync('docs/proposing.md', 'utf8');
  const rules = table.flatMap(([, ...rows]) => rows.map(([rule]) => rule));
  expect([...new Set(rules)].filter((rule) => !guide.includes(`| \`${rule}\``))).toEqual([]);
});
