import { describe, expect, it } from 'vitest';
import { attributionSentence, type Said } from '../../scripts/tables/attribution-sentence.js';

const marsh = { name: 'Ada Marsh', isPlural: false };
const keepers = { name: 'the keepers', isPlural: true };

const said = (words: string, more: Partial<Said> = {}): Said => ({
  speaker: marsh,
  kind: 'indirect',
  cue: 'say',
  printedCue: 'said',
  negated: false,
  inMarks: true,
  isSure: true,
  told: null,
  before: '',
  inBrackets: [],
  runs: [{ text: words, inMarks: false, gap: '' }],
  ...more,
});

const run = (text: string, inMarks: boolean, gap = '') => ({ text, inMarks, gap });

describe('the sentence of a quote', () => {
  it.each<[string, Said, string]>([
    ['a clause', said('The horn is loud'), 'Ada Marsh said that the horn is loud.'],
    ['a name that begins it', said('Southland sleeps'), 'Ada Marsh said that Southland sleeps.'],
    [
      'what is opposed',
      said('the horn', { speaker: keepers, cue: 'oppose', before: 'opposition to ' }),
      'The keepers opposed the horn.',
    ],
    [
      'what is hoped, with the printed preposition',
      said('fair weather', { cue: 'hope', before: 'hope for ' }),
      'Ada Marsh hoped for fair weather.',
    ],
    [
      'an infinitive',
      said('to sail', { speaker: keepers, cue: 'threaten', before: 'have threatened ' }),
      'The keepers threatened to sail.',
    ],
    [
      'a negated verb',
      said('the horn is loud', {
        cue: 'think',
        printedCue: 'does not think',
        negated: true,
        before: 'does not think that ',
      }),
      'Ada Marsh does not think that the horn is loud.',
    ],
    [
      'a negated verb of several',
      said('gulls', { speaker: keepers, cue: 'be afraid', negated: true, before: 'afraid of ' }),
      'The keepers were not afraid of gulls.',
    ],
    [
      'according to someone',
      said('the horn is loud,', { cue: 'according to' }),
      'According to Ada Marsh, the horn is loud.',
    ],
    [
      'someone who is told',
      said('the horn is loud', { cue: 'tell', told: 'the Gazette' }),
      'Ada Marsh told the Gazette that the horn is loud.',
    ],
    [
      'words that point elsewhere',
      said('it is loud', { inBrackets: ['it: The horn', 'others: other than The horn'] }),
      'Ada Marsh said that it is loud [it: the horn; others: other than the horn].',
    ],
    [
      'an accusation with an object, and one with a clause',
      said('the horn of being loud', { cue: 'accuse', before: 'accuses ' }),
      'Ada Marsh accused the horn of being loud.',
    ],
    [
      'an accusation that something is so',
      said('it is loud', { cue: 'accuse', before: 'accusation that ' }),
      'Ada Marsh made the accusation that it is loud.',
    ],
  ])('%s', (_what, quote, sentence) => {
    expect(attributionSentence(quote)).toBe(sentence);
  });

  it('has the words in marks as the speaker said them, and what interrupts them between two pairs', () => {
    const runs = [
      run('It is loud', true),
      run('[the horn]', true, ' '),
      run(', as it should be,', true),
      run('All hear it,', true, '” she said. “'),
    ];
    expect(attributionSentence(said('', { kind: 'direct', runs }))).toBe(
      'Ada Marsh said: “It is loud [the horn], as it should be,” and: “All hear it.”',
    );
  });

  it('has no full stop in the marks of a word, and one in those that end a sentence', () => {
    const middle = [run('the', false), run('so-called', true, ' “'), run('horn', false, '” ')];
    expect(attributionSentence(said('', { kind: 'mixed', runs: middle }))).toBe(
      'Ada Marsh said that the “so-called” horn.',
    );
    const last = [run('the horn is', false), run('loud,', true, ' “')];
    expect(attributionSentence(said('', { kind: 'mixed', runs: last }))).toBe(
      'Ada Marsh said that the horn is “loud.”',
    );
  });

  it('has what is not said behind the marks, where words in marks end it', () => {
    const quote = {
      kind: 'direct',
      inBrackets: ['it: The horn'],
      runs: [run('It is loud.', true)],
    } as const;
    expect(attributionSentence(said('', quote))).toBe(
      'Ada Marsh said: “It is loud.” [it: the horn]',
    );
  });

  it('has only the first of the words said lead to them', () => {
    const runs = [run('to sail', false), run('they hope,', false, ' ')];
    expect(attributionSentence(said('', { cue: 'hope', printedCue: 'hoped', runs }))).toBe(
      'Ada Marsh hoped to sail they hope.',
    );
  });

  it('names first what is called something', () => {
    const runs = [run('a nuisance', true), run('the horn of the pier', false, '’ ')];
    const quote = said('', { kind: 'mixed', cue: 'call', printedCue: 'has called', runs });
    expect(attributionSentence(quote)).toBe('Ada Marsh called the horn of the pier “a nuisance.”');
  });

  it.each([
    ['say', 'says', marsh, 'Ada Marsh says that it is loud.'],
    ['say', 'say', keepers, 'The keepers say that it is loud.'],
    ['say', 'have said', keepers, 'The keepers said that it is loud.'],
    ['say', 'did not say', keepers, 'The keepers said that it is loud.'],
    ['add', 'adding', marsh, 'Ada Marsh said that it is loud.'],
    ['be concerned', 'concerns', keepers, 'The keepers were concerned that it is loud.'],
    ['be concerned', 'is concerned', marsh, 'Ada Marsh is concerned that it is loud.'],
  ] as const)('has %s in the tense of “%s”', (cue, printedCue, speaker, sentence) => {
    expect(attributionSentence(said('it is loud', { cue, printedCue, speaker }))).toBe(sentence);
  });

  it('says that a quotation has no reporting verb', () => {
    const quote = said('', { kind: 'direct', cue: null, runs: [run('It is loud.', true)] });
    expect(attributionSentence(quote)).toBe(
      'Ada Marsh, in a quotation without a reporting verb: “It is loud.”',
    );
  });

  it('says who only probably says it', () => {
    const quote = said('', {
      kind: 'direct',
      cue: null,
      isSure: false,
      runs: [run('Loud.', true)],
    });
    expect(attributionSentence(quote)).toBe(
      'Probably Ada Marsh, in a quotation without a reporting verb: “Loud.”',
    );
  });

  it('names all who say it, with the state of a title that does not name it', () => {
    const title = { status: 'incumbent', discrepancy: null, state: 'Southland' } as const;
    const others = [{ ...marsh, title: { ...title, text: 'Professor', body: 'the Academy' } }];
    const speaker = { ...marsh, title: { ...title, text: 'Deputy Minister' }, others };
    expect(attributionSentence(said('it is loud', { speaker, printedCue: 'say' }))).toBe(
      'Ada Marsh (Southland), Deputy Minister, and Professor Ada Marsh of the Academy (Southland) say that it is loud.',
    );
  });

  it.each([
    ['incumbent', null, 'Ada Marsh, keeper, said'],
    ['former', null, 'Ada Marsh, former keeper, said'],
    ['elect', null, 'Ada Marsh, keeper-elect, said'],
    ['former', 'She was a mate.', 'Ada Marsh, given in the article as former keeper, said'],
  ] as const)('never makes a %s title another (%s)', (status, discrepancy, beginning) => {
    const speaker = { ...marsh, title: { text: 'keeper', status, discrepancy } };
    expect(attributionSentence(said('the horn is loud', { speaker }))).toBe(
      `${beginning} that the horn is loud.`,
    );
  });
});

describe('the sentence of what one quote reports of another', () => {
  const inner = (reportedBy: Said) =>
    attributionSentence(
      said('', { speaker: keepers, cue: 'want', runs: [run('a horn,', true)], reportedBy }),
    );

  it('begins with whoever reports it, and has no marks, since they are the reporter’s', () => {
    expect(inner(said('x'))).toBe('Ada Marsh said that the keepers wanted a horn.');
    expect(inner(said('x', { cue: 'according to' }))).toBe(
      'According to Ada Marsh, the keepers wanted a horn.',
    );
  });

  it('does not make the reporter say what he denies, doubts or only describes', () => {
    const neutral = 'In the words of Ada Marsh, the keepers wanted a horn.';
    for (const reporter of [
      { negated: true },
      { cue: 'doubt' },
      { cue: 'describe' },
      { cue: null },
      { kind: 'direct' },
    ] as const)
      expect(inner(said('x', reporter))).toBe(neutral);
  });

  it('goes on to any depth', () => {
    const gull = { name: 'a gull', isPlural: false };
    expect(inner(said('x', { cue: 'doubt', reportedBy: said('y', { speaker: gull }) }))).toBe(
      'A gull said that in the words of Ada Marsh, the keepers wanted a horn.',
    );
  });
});
