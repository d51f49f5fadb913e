import { describe, expect, it } from 'vitest';
import { readSpeech } from '../../scripts/speech/read-speech.js';

/** What is reported, by whom, with which verb; invented sentences. */
const reported: readonly (readonly [
  text: string,
  content: string,
  source: string,
  lemma: string,
])[] = [
  [
    'The harbour master said that the ferry would sail at noon.',
    'the ferry would sail at noon',
    'The harbour master',
    'say',
  ],
  ['Officials said the bridge was safe.', 'the bridge was safe', 'Officials', 'say'],
  ['The bridge was safe, officials said.', 'The bridge was safe', 'officials', 'say'],
  [
    'According to the ministry, exports fell by a third last year.',
    'exports fell by a third last year',
    'the ministry',
    'according to',
  ],
  [
    'Exports fell by a third last year, according to the ministry.',
    'Exports fell by a third last year',
    'the ministry',
    'according to',
  ],
  [
    'Minister Ora Linde promised to publish the figures in May.',
    'to publish the figures in May',
    'Minister Ora Linde',
    'promise',
  ],
  ['Linde told reporters that nobody had asked her.', 'nobody had asked her', 'Linde', 'tell'],
  ['She denied that money had changed hands.', 'money had changed hands', 'She', 'deny'],
  ['Analysts expect that prices will rise again.', 'prices will rise again', 'Analysts', 'expect'],
];

/** Sentences that report nobody’s words, though a verb of saying may stand in them. */
const silent: readonly string[] = [
  'The ferry sailed at noon with ninety people on board.',
  'The told stories of the coast fill nine shelves.',
  'Prices rose by a third, and wages by half of that.',
  'The road leads from the harbour to the mill.',
];

const indirectIn = (text: string) =>
  readSpeech([text]).attributions.map(({ kind, content, source, lemma }) => ({
    kind,
    content: content.map(({ start, end }) => text.slice(start, end)).join('|'),
    source: source && text.slice(source.start, source.end),
    lemma,
  }));

describe('reported speech', () => {
  it.each(reported)('%s', (text, content, source, lemma) => {
    expect(indirectIn(text)).toEqual([{ kind: 'indirect', content, source, lemma }]);
  });

  it.each(silent)('%s', (text) => {
    expect(indirectIn(text)).toEqual([]);
  });

  it('leaves what is quoted to the quotation', () => {
    const found = indirectIn('The mayor said that the mill “must go” by May.');
    expect(found.map(({ kind }) => kind)).toEqual(['mixed']);
  });

  it('denies what the verb denies', () => {
    const [first] = readSpeech(['The mayor did not say that the mill would go.']).attributions;
    expect(first?.negated).toBe(true);
  });
});
