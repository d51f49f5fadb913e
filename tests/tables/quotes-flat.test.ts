import { describe, expect, it } from 'vitest';
import type { ActorRoleRow } from '../../scripts/model/tables/actors.js';
import { runPipeline } from '../../scripts/pipeline.js';
import { quoteFlatRows, titleOf } from '../../scripts/tables/quotes-flat.js';
import { baseFiles } from '../fixtures/base-project.js';
import { realRelease } from '../real-release.js';
import { edited, item } from '../fixtures/edit.js';

const role = (title_as_printed: string, more: Partial<ActorRoleRow> = {}): ActorRoleRow => ({
  actor_id: 'ada-marsh',
  article_id: 'A000',
  title_as_printed,
  is_title: true,
  body_id: null,
  role_status: 'incumbent',
  block_id: 'A000-B01',
  char_start: 0,
  char_end: 1,
  byte_start: 0,
  byte_end: 1,
  discrepancy: null,
  discrepancy_external_sources: [],
  ...more,
});

describe('the title of a speaker', () => {
  const of = (...roles: ActorRoleRow[]) => titleOf('ada-marsh', 'A000', roles);

  it('is the longest of the article’s, with its status, and no clause', () => {
    const former = role('head of the Lighthouse Service', { role_status: 'former' });
    const others = [
      role('keeper'),
      role('runs the office of the Harbour Master of Southland', { is_title: false }),
      role('Deputy Secretary of Fog Horns and Bells', { article_id: 'A001' }),
      role('Deputy Secretary of Fog Horns and Gongs', { actor_id: 'someone-else' }),
    ];
    expect(of(...others, former)).toBe(former);
    expect(of(...others)?.title_as_printed).toBe('keeper');
  });

  it('is the first of equals, and none where a clause is all there is', () => {
    expect(of(role('mate'), role('cook'))?.title_as_printed).toBe('mate');
    expect(of(role('runs the office', { is_title: false }))).toBeUndefined();
  });
});

it('a row of quotes_flat names the holder of a stance only where it is not the speaker', () => {
  const stance = { issue: 'joint_md', stance: -2, basis: 'explicit', confidence: 'high' } as const;
  const files = edited(baseFiles, 'quotes', ({ quotes }) => {
    item(quotes, 0).stances = [
      { ...stance, holder: 'ada-marsh', stance: 1 },
      { ...stance, holder: 'northland' },
      { ...stance, holder: 'southland', stance: 0 },
    ];
  });
  const { rows } = runPipeline(files);
  expect(rows?.quotes_flat[0]?.stances).toEqual([
    'joint_md:+1',
    'northland@joint_md:-2',
    'southland@joint_md:0',
  ]);
  expect(rows?.stances_flat[1]).toMatchObject({
    holder: 'Northland',
    issue_label: 'Joint missile defence',
    stance_in_words: 'opposes joint missile defence outright',
    speaker: 'Ada Marsh',
    attribution_sentence: rows?.quotes_flat[0]?.attribution_sentence,
  });
});

describe('the speaker of a row of quotes_flat', () => {
  const sentenceOf = (title: Partial<ActorRoleRow>): string | undefined => {
    const { rows } = runPipeline(baseFiles);
    if (!rows) throw new Error('The base project is not free of errors.');
    const of = { article_id: 'A000', actor_id: 'ada-marsh' };
    const told = { ...rows, actor_roles: [role('Keeper', { ...of, ...title })] };
    return quoteFlatRows(told)[0]?.attribution_sentence;
  };
  const words = 'said: “The horn is loud enough for both coasts.”';

  it('has the state, unless the title names one, and the body of the title', () => {
    expect(sentenceOf({})).toBe(`Keeper Ada Marsh (Northland) ${words}`);
    expect(sentenceOf({ body_id: 'southland' })).toBe(
      `Keeper Ada Marsh of Southland (Northland) ${words}`,
    );
    expect(sentenceOf({ title_as_printed: 'US Keeper' })).toBe(`Ada Marsh, US Keeper, ${words}`);
    expect(sentenceOf({ is_title: false })).toBe(`Ada Marsh ${words}`);
  });
});

it('a row of quotes_flat has the verb that the first of the words before what is said asks for', () => {
  const { rows } = runPipeline(baseFiles);
  if (!rows) throw new Error('The base project is not free of errors.');
  const [, quote] = rows.quotes;
  const [first] = rows.quote_segments.filter(
    ({ quote_id: id, part }) => id === quote?.quote_id && part === 'content',
  );
  if (!quote || !first) throw new Error('The base project has an indirect quote.');
  const text = 'the accusation that the horn, he says, it is loud';
  const at = { ...quote, cue: 'accuse', text, char_start: 0, char_end: text.length };
  const segment = (words: string) => {
    const start = text.indexOf(words);
    return { ...first, text: words, char_start: start, char_end: start + words.length };
  };
  const told = {
    ...rows,
    quotes: [at],
    quote_segments: [segment('the horn'), segment('it is loud')],
  };
  expect(quoteFlatRows(told)[0]?.attribution_sentence).toBe(
    'Southland made the accusation that the horn it is loud.',
  );
});

it('of the real rows, each has its words as its segments have them', async () => {
  const { rows } = await realRelease();
  const bare = (text: string): string => text.replace(/\s/g, '');
  const said = rows.quote_segments.filter(({ part }) => part === 'content' || part === 'insertion');
  expect(rows.quotes.length).toBeGreaterThan(100);
  for (const { quote_id: id, content } of rows.quotes)
    expect(bare(content)).toBe(
      bare(said.flatMap((each) => (each.quote_id === id ? [each.text] : [])).join('')),
    );
});

it('of the real rows, each reads as a sentence, and each point of a scale says of what', async () => {
  const { rows } = await realRelease();
  const indirect = rows.quotes_flat.filter(({ kind }) => kind === 'indirect');
  expect(indirect.length).toBeGreaterThan(80);
  // A colon stands before words in marks, or in the brackets of what words refer to.
  for (const { attribution_sentence: sentence } of indirect)
    expect(sentence.replace(/ \[.*?\]/g, '')).toMatch(/^\P{Ll}[^:“”]*\.$/u);
  // Who has no name is named by the office, which is not said twice.
  const unnamed = rows.quotes_flat.filter(
    ({ speaker_id: id }) => id === 'white-house-spokesperson',
  );
  expect(unnamed.map(({ attribution_sentence: sentence }) => sentence.slice(0, 38))).toEqual([
    'A White House spokesperson reported th',
  ]);
  expect(
    rows.stances_flat.filter(({ stance_in_words: words }) => / (?:it|such|these)\b/.test(words)),
  ).toEqual([]);
});
