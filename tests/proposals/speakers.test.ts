import { expect, it } from 'vitest';
import { proposalsFor, story } from './page.js';

/** The speaker, basis and cue of each quote. */
async function quotesIn(...paragraphs: readonly string[]): Promise<string[]> {
  const { quotes } = await proposalsFor(story(...paragraphs));
  return quotes
    .filter(({ record }) => record.kind !== 'indirect')
    .map(({ record: { speaker, speaker_basis: basis, cue } }) => [speaker, basis, cue].join(' '));
}

const anna =
  'Anna Moll, the foreign minister of Norway, met Peter Lund, a Danish harbour expert, on the pier.';

it.each<readonly [paragraphs: readonly string[], expected: readonly string[]]>([
  [['“The tide is late,” said Norwegian envoy Anna Moll.'], ['anna-moll named say']],
  [[anna, '“The tide is late,” she said.'], ['anna-moll pronoun say']],
  [[anna, '“The crane is old,” he said.'], ['peter-lund pronoun say']],
  [[anna, '“The crane is old,” the expert said.'], ['peter-lund description say']],
  [[anna, '“The tide is late,” the minister said.'], ['anna-moll description say']],
  [['“The crane is ours,” Washington said.'], ['united-states named say']],
  [['“The crane is ours,” harbour officials said.'], ['harbour-officials description say']],
  [['“The crane is ours,” US officials said.'], ['us-officials description say']],
  [
    ['“The crane is ours,” an official at the Russian Foreign Ministry said.'],
    ['official-at-the-russian-foreign-ministry description say'],
  ],
  [
    ['“The crane is ours,” the German harbour minister, Karl Lindner, said.'],
    ['karl-lindner named say'],
  ],
  [
    ['“The tide is late,” Anna Moll said. “We have waited for it since the early morning.”'],
    ['anna-moll named say'],
  ],
])('%j', async (paragraphs, expected) => {
  expect(await quotesIn(...paragraphs)).toEqual(expected);
});

it('a day, an outlet and an act go with the words, and the day holds until somebody else speaks', async () => {
  const { quotes, events } = await proposalsFor(
    story(
      '“The crane is old,” Russian Foreign Minister Igor Malenko told Interfax on Monday.',
      '“It has to go,” he said.',
      '“It is not for sale,” said Anna Moll.',
    ),
  );
  const said = quotes.map(({ record }) => [record.said?.edtf, record.channel].join(' '));
  expect(said).toEqual(['2008-03-10 interfax', '2008-03-10 interfax', ' ']);
  const acts = events.filter(({ rule }) => rule === 'act-statement');
  expect(acts.map(({ record }) => record.label)).toEqual(['Igor Malenko’s statement']);
  expect(quotes.map(({ record }) => record.performs)).toEqual([
    acts[0]?.record.id,
    acts[0]?.record.id,
    undefined,
  ]);
});

it('an editor’s brackets are an insertion, and each segment is found by its selector', async () => {
  const { quotes } = await proposalsFor(
    story(
      '“They [the masters] are late again,” said Anna Moll. “They [the masters] are never on time.”',
    ),
  );
  expect(quotes[0]?.record.segments).toEqual([
    { part: 'content', exact: 'They', suffix: ' [the masters] are late' },
    { part: 'insertion', exact: '[the masters]', suffix: ' are late' },
    { part: 'content', exact: 'are late again,' },
    { part: 'cue', exact: 'said' },
    { part: 'speaker', exact: 'Anna Moll' },
    { part: 'content', exact: 'They', prefix: 'Moll. “' },
    { part: 'insertion', exact: '[the masters]', prefix: 'Moll. “They ' },
    { part: 'content', exact: 'are never on time.' },
  ]);
});
