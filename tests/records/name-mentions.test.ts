import { describe, expect, it } from 'vitest';
import { readDataset } from '../../scripts/pipeline.js';
import { findNameMentions } from '../../scripts/records/name-mentions.js';
import type { Article } from '../../scripts/records/project.js';
import { usualSenseIn } from '../../scripts/records/usual-sense.js';
import { reportingWords } from '../../scripts/checks/reported-speech.js';
import type { CuratedActor } from '../../scripts/model/records/actors.js';
import { baseFiles } from '../fixtures/base-project.js';
import { rawEdited } from '../fixtures/edit.js';
import { realFiles } from '../project.js';

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

describe('a sense follows by rule', () => {
  const gull: CuratedActor = { ...actor('gull', 'Gull'), adjectives: ['Gullish'] };
  const keeper: CuratedActor = {
    ...actor('keeper', 'Ada Marsh'),
    printed: [
      {
        article: 'A000',
        spellings: ['Ada Marsh'],
        roles: [
          { exact: 'Gullish keeper of Gull', status: 'incumbent' },
          { exact: 'leads the Gull', status: 'incumbent', clause: true },
        ],
      },
    ],
  };
  const actors = [gull, keeper];
  const senses = (paragraph: string): string[] => {
    const article = articleWith(paragraph);
    return findNameMentions(article, actors, [], usualSenseIn(article.id, actors))
      .filter(({ span, actorId }) => span.block.seq === 1 && actorId === 'gull')
      .map(({ span, sense }) => `${span.text}: ${sense}`);
  };

  it('part of a title of a person, wherever it is printed, and not of a clause', () => {
    expect(senses('The Gullish keeper of Gull met Ada Marsh, who leads the Gull.')).toEqual([
      'Gullish: part_of_name',
      'Gull: part_of_name',
      'Gull: actor',
    ]);
  });

  it('before a noun for an adjective and in a compound, and not at a spaced dash', () => {
    expect(
      senses('Gullish bells, Gull-Tern talks, Tern-Gull talks, Gull - that is, Gull.'),
    ).toEqual([
      'Gullish: attributive',
      'Gull: attributive',
      'Gull: attributive',
      'Gull: actor',
      'Gull: actor',
    ]);
  });
});

it('every name or adjective of a state in the articles stands in a row', async () => {
  const { dataset } = readDataset(await realFiles());
  const { articles, actors } = dataset?.project ?? { articles: [], actors: undefined };
  const stems =
    /(?:Russia|America|German|Iran|Spa(?:in|nish)|French|Europe|Pol(?:and|ish)|Turk|Romani|Czech|North Korea|NATO|U\.S\.|\bUS\b|United States|Moscow|Washington|Madrid|Paris|Warsaw|Bucharest|Ankara)/g;
  const uncovered = articles.flatMap((article) =>
    article.blocks.flatMap((block) =>
      block.inText
        ? [...block.text.matchAll(stems)].flatMap(({ index, 0: text }) =>
            dataset?.names
              .get(article)
              ?.some(({ span }) => span.block === block && span.start <= index && index < span.end)
              ? []
              : [`${article.id}: ${text} ${block.text.slice(index, index + 20)}`],
          )
        : [],
    ),
  );
  expect(actors?.value.actors.length).toBeGreaterThan(0);
  expect(uncovered).toEqual([]);
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
