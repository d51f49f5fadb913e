import { describe, expect, it } from 'vitest';
import { checkRecords } from '../../scripts/checks/run.js';
import { readDataset } from '../../scripts/pipeline.js';
import { textOf, withFile } from '../fixtures/edit.js';
import { datasetOfFirstRelease } from '../fixtures/first-release.js';
import { realFiles } from '../project.js';

describe('the events at which 1.0.0 has words said', () => {
  it('are mostly over before the words, and one is no meeting', async () => {
    const found = checkRecords(await datasetOfFirstRelease()).filter(
      ({ check }) => check === 'quote/said-at',
    );
    // 22 had one. Q030 was said after its meeting, too, but neither of the two has a day.
    expect(found.map(({ message }) => message.slice(0, 4))).toEqual([
      ...['Q001', 'Q002', 'Q003', 'Q004', 'Q005', 'Q040', 'Q041', 'Q042', 'Q044', 'Q045'],
      ...['Q046', 'Q048', 'Q051', 'Q052', 'Q081'],
    ]);
    expect(found.at(-1)?.message).toBe('Q081: E084 is of the type message.');
  });
});

describe('the acts of 1.0.0', () => {
  const foundIn = async (id: string) =>
    checkRecords(await datasetOfFirstRelease()).filter(({ check }) => check === id);

  it('are performed by no quote, although the articles tell of them in their words', async () => {
    const found = await foundIn('quote/performs');
    expect(found.length).toBeGreaterThan(50);
    expect(found.every(({ message }) => message.endsWith('which perform none.'))).toBe(true);
  });

  it('carry nothing of what they put forward', async () => {
    const found = await foundIn('event/content-of');
    expect(found.length).toBeGreaterThan(30);
    expect(found.map(({ message }) => message.slice(0, 4))).toContain('E044');
  });
});

describe('the records', () => {
  interface Changed {
    readonly id?: string;
    readonly event?: string;
    readonly claimed_by?: string;
  }

  /** How many values were changed, and what the checks of acts and claimants find then. */
  async function after(
    article: string,
    kind: 'events' | 'quotes',
    isMeant: (record: Changed) => boolean,
    change: object,
  ) {
    const files = await realFiles();
    const path = `curated/${article}/${kind}.json`;
    type Lists = Partial<Record<'events' | 'quotes' | 'mentions', Changed[]>>;
    const file = JSON.parse(textOf(files, path)) as Lists;
    const meant = [...(file[kind] ?? []), ...(file.mentions ?? [])].filter(isMeant);
    for (const record of meant) Object.assign(record, change);
    const { dataset } = readDataset(withFile(files, path, JSON.stringify(file)));
    if (!dataset) throw new Error('The project cannot be read.');
    const own = new Set(['quote/performs', 'mention/claimant', 'event/content-of']);
    const found = checkRecords(dataset).flatMap(({ check, message }) =>
      own.has(check) ? [`${check} ${message}`] : [],
    );
    return { changed: meant.length, found };
  }

  it('are held to an act of an article that reports what it puts forward', async () => {
    const change = { content_of: 'E113' };
    const { found } = await after('A000', 'events', ({ id }) => id === 'E044', change);
    expect(found).toEqual(['event/content-of E044: No article reports both it and E113.']);
  });

  it('are held to a claimant who is quoted with the words', async () => {
    const { changed, found } = await after('A004', 'events', ({ event }) => event === 'E034', {
      claimed_by: 'konstantin-kosachev',
    });
    expect(found).toHaveLength(changed);
    expect(found[0]).toContain('is claimed by konstantin-kosachev, who says none of it.');
  });

  it('show each claimant that is lost, but for one in a passage with an exception', async () => {
    const change = { claimed_by: undefined };
    const isClaimed = ({ claimed_by: claimant }: Changed): boolean => claimant !== undefined;
    const { changed, found } = await after('A000', 'events', isClaimed, change);
    expect(changed).toBeGreaterThan(20);
    expect(found.filter((each) => each.startsWith('mention/claimant'))).toHaveLength(changed - 1);
  });

  it('are held to the act that the words are', async () => {
    const change = { performs: undefined };
    const { found } = await after('A000', 'quotes', ({ id }) => id === 'Q001', change);
    expect(found).toContain(
      'quote/performs Q001: "I, as a missile expert, simply laugh" tells of E039, an act of igor-sergeyev, in these words, which perform none.',
    );
  });
});
