import { describe, expect, it } from 'vitest';
import { attributionSentence, type Said } from '../../scripts/tables/attribution-sentence.js';

const marsh = { name: 'Ada Marsh', isPlural: false };
const keepers = { name: 'the keepers', isPlural: true };

const said = (words: string, more: Partial<Said> = {}): Said => ({
  speaker: marsh,
  cue: 'say',
  negated: false,
  told: null,
  before: '',
  refersTo: [],
  runs: [{ text: words, inMarks: false, gap: '' }],
  ...more,
});

const run = (text: string, inMarks: boolean, gap = '') => ({ text, inMarks, gap });

describe('the sentence of a quote', () => {
  it.each<[string, Said, string]>([
    ['a clause', said('The horn is loud'), 'Ada Marsh says that the horn is loud.'],
    ['a name that begins it', said('Southland sleeps'), 'Ada Marsh says that Southland sleeps.'],
    [
      'what is opposed',
      said('the horn', { speaker: keepers, cue: 'oppose', before: 'opposition to ' }),
      'The keepers oppose: the horn.',
    ],
    [
      'what is hoped, with the printed preposition',
      said('fair weather', { cue: 'hope', before: 'hope for ' }),
      'Ada Marsh hopes for fair weather.',
    ],
    [
      'an infinitive',
      said('to sail', { speaker: keepers, cue: 'threaten', before: 'have threatened ' }),
      'The keepers threaten to sail.',
    ],
    [
      'a negated verb',
      said('the horn is loud', { cue: 'think', negated: true, before: 'does not think that ' }),
      'Ada Marsh does not think that the horn is loud.',
    ],
    [
      'a negated verb of several',
      said('gulls', { speaker: keepers, cue: 'be afraid', negated: true, before: 'afraid of ' }),
      'The keepers are not afraid of gulls.',
    ],
    [
      'according to someone',
      said('the horn is loud,', { cue: 'according to' }),
      'According to Ada Marsh, the horn is loud.',
    ],
    [
      'someone who is told',
      said('the horn is loud', { cue: 'tell', told: 'the Gazette' }),
      'Ada Marsh tells the Gazette that the horn is loud.',
    ],
    [
      'words that point elsewhere',
      said('it is loud', { refersTo: ['it: the horn'] }),
      'Ada Marsh says that it is loud [it: the horn].',
    ],
    [
      'an accusation with an object, and one with a clause',
      said('the horn of being loud', { cue: 'accuse', before: 'accuses ' }),
      'Ada Marsh accuses the horn of being loud.',
    ],
    [
      'a clause after a verb that takes none',
      said('it is loud', { cue: 'accuse', before: 'accusation that ' }),
      'Ada Marsh accuses: it is loud.',
    ],
  ])('%s', (_what, quote, sentence) => {
    expect(attributionSentence(quote, 'indirect')).toBe(sentence);
  });

  it('has the words in marks as the speaker said them, and what interrupts them between two pairs', () => {
    const runs = [
      run('It is loud', true),
      run('[the horn]', true, ' '),
      run(', as it should be,', true),
      run('All hear it,', true, '” she said. “'),
    ];
    expect(attributionSentence(said('', { runs }), 'direct')).toBe(
      'Ada Marsh says: “It is loud [the horn], as it should be.” “All hear it.”',
    );
  });

  it('has no full stop in the marks of a word, and one in those that end a sentence', () => {
    const middle = [run('the', false), run('so-called', true, ' “'), run('horn', false, '” ')];
    expect(attributionSentence(said('', { runs: middle }), 'mixed')).toBe(
      'Ada Marsh says that the “so-called” horn.',
    );
    const last = [run('the horn is', false), run('loud,', true, ' “')];
    expect(attributionSentence(said('', { runs: last }), 'mixed')).toBe(
      'Ada Marsh says that the horn is “loud.”',
    );
  });

  it('says that a quotation has no reporting verb', () => {
    const quote = said('', { cue: null, runs: [run('It is loud.', true)] });
    expect(attributionSentence(quote, 'direct')).toBe(
      'Ada Marsh, in a quotation without a reporting verb: “It is loud.”',
    );
  });

  it.each([
    ['incumbent', null, 'Ada Marsh, keeper, says'],
    ['former', null, 'Ada Marsh, former keeper, says'],
    ['elect', null, 'Ada Marsh, keeper-elect, says'],
    ['former', 'She was a mate.', 'Ada Marsh, given in the article as former keeper, says'],
  ] as const)('never makes a %s title another (%s)', (status, discrepancy, beginning) => {
    const speaker = { ...marsh, title: { text: 'keeper', status, discrepancy } };
    expect(attributionSentence(said('the horn is loud', { speaker }), 'indirect')).toBe(
      `${beginning} that the horn is loud.`,
    );
  });
});

describe('the sentence of what one quote reports of another', () => {
  const inner = (reportedBy: Said) =>
    attributionSentence(
      said('', { speaker: keepers, cue: 'want', runs: [run('a horn,', true)], reportedBy }),
      'indirect',
    );

  it('begins with whoever reports it, and has no marks, since they are the reporter’s', () => {
    expect(inner(said('x'))).toBe('Ada Marsh says that the keepers want: a horn.');
    expect(inner(said('x', { cue: 'according to' }))).toBe(
      'According to Ada Marsh, the keepers want: a horn.',
    );
  });

  it('does not make the reporter say what he denies, doubts or only describes', () => {
    const neutral = 'In the words of Ada Marsh, the keepers want: a horn.';
    for (const reporter of [
      { negated: true },
      { cue: 'doubt' },
      { cue: 'describe' },
      { cue: null },
    ])
      expect(inner(said('x', reporter))).toBe(neutral);
  });

  it('goes on to any depth', () => {
    const gull = { name: 'a gull', isPlural: false };
    expect(inner(said('x', { cue: 'doubt', reportedBy: said('y', { speaker: gull }) }))).toBe(
      'A gull says that in the words of Ada Marsh, the keepers want: a horn.',
    );
  });
});
