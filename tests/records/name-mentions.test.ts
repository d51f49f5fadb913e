import { describe, expect, it } from 'vitest';
import { readDataset } from '../../scripts/pipeline.js';
import { findNameMentions } from '../../scripts/records/name-mentions.js';
import type { Article } from '../../scripts/records/project.js';
import { reportingWords } from '../../scripts/checks/reported-speech.js';
import type { CuratedActor } from '../../scripts/model/records/actors.js';
import { baseFiles } from '../fixtures/base-project.js';
import { rawEdited } from '../fixtures/edit.js';

const words =
  'Envoys of Northland and Southland met here on Monday and agreed to share a fog horn.';

/** The article of the base project with another first paragraph. */
function articleWith(paragraph: string): Article {
  const { dataset } = readDataset(rawEdited(baseFiles, words, paragraph));
  const [article] = dataset?.project.articles ?? [];
  if (!article) throw new Error('The base article cannot be read.');
  return article;
}

const actor = (id: string, ...spellings: string[]): CuratedActor => ({
  id,
  kind: 'group',
  name: id,
  printed: [{ article: 'A000', spellings }],
});

const found = (paragraph: string, ...actors: CuratedActor[]): string[] =>
  findNameMentions(articleWith(paragraph), actors, [])
    .filter(({ span }) => span.block.seq === 1)
    .map(({ actorId, span }) => `${actorId}: ${span.text} ${span.start}`);

describe('names are found', () => {
  const at = (paragraph: string, name: string, from = 0): number =>
    `HARBOURTON, March 5, 2012 (Lantern) -- ${paragraph}`.indexOf(name, from);

  it('the longest first, so that a name inside a longer one has no place of its own', () => {
    const paragraph = 'The Gull Council of Gull met.';
    expect(found(paragraph, actor('gull', 'Gull'), actor('council', 'Gull Council'))).toEqual([
      `council: Gull Council ${at(paragraph, 'Gull Council')}`,
      `gull: Gull ${at(paragraph, 'Gull met')}`,
    ]);
  });

  it('as whole words only, with a possessive or a hyphen after them', () => {
    const paragraph = 'Gullish envoys, Gull’s bell, the Gull-Tern pact and Sea-Gull met.';
    expect(found(paragraph, actor('gull', 'Gull'))).toEqual([
      `gull: Gull ${at(paragraph, 'Gull’s')}`,
      `gull: Gull ${at(paragraph, 'Gull-Tern')}`,
      `gull: Gull ${at(paragraph, 'Gull met')}`,
    ]);
  });

  it('in the case listed, and with the full stops of an abbreviation', () => {
    const paragraph = 'The U.G. told us; UG did not.';
    expect(found(paragraph, actor('gulls', 'U.G.', 'US'))).toEqual([
      `gulls: U.G. ${at(paragraph, 'U.G.')}`,
    ]);
  });

  it('for the article they are listed for, and no other', () => {
    const elsewhere: CuratedActor = {
      ...actor('gull', 'Gull'),
      printed: [{ article: 'A001', spellings: ['Gull'] }],
    };
    expect(found('Gull met.', elsewhere)).toEqual([]);
  });
});

it('an override changes the sense of the place it quotes and of no other', () => {
  const article = articleWith('In Gull, Gull met.');
  const plain = findNameMentions(article, [actor('gull', 'Gull')], []);
  const [first, second] = plain;
  if (!first || !second) throw new Error('Both names should be found.');
  const senses = findNameMentions(
    article,
    [actor('gull', 'Gull')],
    [{ sense: 'place', span: first.span }],
  ).map(({ sense }) => sense);
  expect([plain.map(({ sense }) => sense), senses]).toEqual([
    ['actor', 'actor'],
    ['place', 'actor'],
  ]);
});

describe('words of saying and thinking', () => {
  const texts = (text: string): string[] => reportingWords(text).map(({ text: word }) => word);

  it('are found whatever their case, whole', () => {
    expect(texts('According to her, he SAID little; the sayings of a hopeful man.')).toEqual([
      'According to',
      'SAID',
    ]);
  });

  it('do not include the so-called', () => {
    expect(texts('a so-called rogue, called a gull')).toEqual(['called']);
  });

  it('have their places in UTF-16 units', () => {
    expect(reportingWords('🔔 rang, he said.')).toEqual([{ start: 12, end: 16, text: 'said' }]);
  });
});
