import { describe, expect, it } from 'vitest';
import { readDataset } from '../../scripts/pipeline.js';
import type { Coding } from '../../scripts/records/coding.js';
import type { Dataset } from '../../scripts/records/dataset.js';
import { actorsByName, aligned, eventIdIn } from '../../scripts/reliability/align.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import { freshCoding, freshDifferences } from '../../scripts/reliability/fresh.js';
import { type Unit, unitsOf } from '../../scripts/reliability/units.js';
import { reliabilityRows } from '../../scripts/tables/reliability.js';
import type { Files } from '../../scripts/text/files.js';
import { required } from '../../scripts/text/required.js';
import { baseFiles } from '../fixtures/base-project.js';
import { edited, type FileOf, item, textOf, withFile, without } from '../fixtures/edit.js';
import { withPasses, withThird } from '../fixtures/passes.js';
import { realFiles } from '../project.js';

const datasetOf = (files: Files): Dataset =>
  required(readDataset(files).dataset, 'The dataset of the fixture');

const asItIs = (_: string, code: string): string => code;

const thirdOf = ({ passes }: Dataset): Coding => required(passes?.third, 'The third pass');

/** The base project with a file of its third pass edited. */
function withFileOfThird<Kind extends 'events' | 'quotes'>(
  kind: Kind,
  edit: (file: FileOf<Kind>) => void,
): Files {
  const files = withThird(baseFiles);
  const path = `curated/passes/third/A000/${kind}.json`;
  const value = JSON.parse(textOf(files, path)) as FileOf<Kind>;
  edit(value);
  return withFile(files, path, JSON.stringify(value));
}

const rowsOf = (files: Files) => {
  const rows = freshCoding(datasetOf(files), noIntervals);
  return (unit: string, variable: string) =>
    rows.find((row) => row.unit === unit && row.variable === variable);
};

const differencesOf = (files: Files): string[] => {
  return freshDifferences(datasetOf(files)).map(
    ({ unit, id, idInThird, variable, published, third }) =>
      [unit, id, idInThird, variable, published, third].map((cell) => cell ?? '–').join(' '),
  );
};

describe('actors of a coding without a list of ids', () => {
  const mention = (actor: string, start: number, end = start + 5): Unit => ({
    id: `A000/${actor}/${start}`,
    record: `A000/${actor}`,
    articleId: 'A000',
    words: undefined,
    spans: [{ articleId: 'A000', blockId: 'A000-B01', start, end }],
    values: { actor },
  });
  const named = (known: Unit[], given: Unit[]): Record<string, string> =>
    Object.fromEntries(actorsByName(known, given));

  it('are those whose names are printed in the same places, whatever they are called', () => {
    const known = [mention('northland', 0, 9), mention('ada-marsh', 20, 29)];
    const given = [mention('north', 0, 9), mention('northland', 25, 29), mention('west', 40)];
    expect(named(known, given)).toEqual({ north: 'northland', northland: 'ada-marsh' });
  });

  it('are those with the most such places; where as many speak for two, the one of equal id, else the first', () => {
    const places = [0, 10, 20].map((start) => mention('north', start));
    const most = [mention('south', 0), mention('northland', 10), mention('northland', 20)];
    expect(named(most, places)).toEqual({ north: 'northland' });
    expect(named(most.slice(0, 2), places)).toEqual({ north: 'south' });
    expect(named([mention('south', 0), mention('north', 10)], places)).toEqual({ north: 'north' });
  });

  it('may become one', () => {
    const known = [mention('northland', 0), mention('northland', 10)];
    expect(named(known, [mention('north', 0), mention('capital', 10)])).toEqual({
      north: 'northland',
      capital: 'northland',
    });
  });
});

describe('event ids of coders who share no list', () => {
  const articles = [['E901', 'E902'], [], ['E901'], []].map((ids, at) => ({
    articleId: `A00${at}`,
    ids: new Set(ids),
  }));

  it.each([
    [0, 'E901', 'A000/E901'],
    [1, 'E901', 'A000/E901'],
    [2, 'E901', 'A002/E901'],
    [3, 'E901', 'A002/E901'],
    [3, 'E902', 'A000/E902'],
    [1, 'E903', 'A001/E903'],
  ])('in article %i, %s is %s', (at, id, known) => {
    expect(eventIdIn(articles, at, id)).toBe(known);
  });
});

describe('a third pass', () => {
  it('is none where there is no folder of it', () => {
    expect(datasetOf(withPasses(baseFiles)).passes?.third).toBeUndefined();
  });

  it('has ids of its own, which count as no difference', () => {
    const dataset = datasetOf(withThird(baseFiles));
    const speakers = (coding: Coding) =>
      unitsOf('quote', coding).map(({ values }) => values['speaker']);
    expect(speakers(thirdOf(dataset))).toEqual(['marsh', 'southland']);
    expect(speakers(aligned(thirdOf(dataset), dataset, asItIs))).toEqual([
      'ada-marsh',
      'southland',
    ]);
    expect(freshDifferences(dataset)).toEqual([]);
    const row = rowsOf(withThird(baseFiles));
    expect(row('event', 'participants')).toMatchObject({ n_units: 2, percent_agreement: 1 });
    expect(row('event_mention', 'unit')).toMatchObject({ value: 1 });
  });

  it('has an actor of its own where the names are not printed in the same places', () => {
    const files = withFileOfThird('quotes', ({ quotes }) => {
      item(quotes, 1).speaker = 'gulls';
    });
    expect(differencesOf(files)).toEqual(['quote Q002 Q002 speaker southland gulls']);
    expect(rowsOf(files)('quote', 'speaker')).toMatchObject({ n_units: 2, percent_agreement: 0.5 });
  });

  it('lacks a record, and has one that is not published', () => {
    const lacking = withFileOfThird('quotes', ({ quotes }) => {
      quotes.pop();
    });
    expect(differencesOf(lacking)).toEqual(['quote Q002 – unit Q002 –']);
    expect(rowsOf(lacking)('quote', 'unit')).toMatchObject({ value: 0.6667, n_overruled: null });
    const more = edited(withThird(baseFiles), 'quotes', ({ quotes }) => {
      quotes.pop();
    });
    expect(differencesOf(more)).toEqual(['quote – Q002 unit – Q002']);
  });

  it('is not held to dates that need a fact from outside', () => {
    const apart = withFileOfThird('events', ({ events }) => {
      for (const { date } of events) if (date) date.edtf = '2001';
    });
    expect(rowsOf(apart)('event', 'date')).toMatchObject({ n_units: 2, percent_agreement: 0 });
    const outside = edited(apart, 'events', ({ events }) => {
      Object.assign(item(events, 0).date ?? {}, { basis: 'outside' });
    });
    for (const variable of ['date', 'date_basis'])
      expect(rowsOf(outside)('event', variable)).toMatchObject({ n_units: 1 });
    expect(rowsOf(outside)('event', 'type')).toMatchObject({ n_units: 2 });
    expect(differencesOf(outside)).toEqual(['event E002 A000/E002 date 2011/.. 2001']);
  });

  it('is measured in the codes of its version, and may have a code of its own', () => {
    const own = withFileOfThird('quotes', ({ quotes }) => {
      Object.assign(item(quotes, 1), { issues: ['shared_horn'] });
    });
    expect(differencesOf(own)).toEqual(['quote Q002 Q002 issues joint_md shared_horn']);
    const renamed = edited(own, 'renamed', ({ codes }) => {
      codes.push({ version: '2.0.1', vocabulary: 'issue', old: 'shared_horn', new: 'joint_md' });
    });
    expect(differencesOf(renamed)).toEqual([]);
    const type = withFileOfThird('events', ({ events }) => {
      Object.assign(item(events, 0), { type: 'foghorn' });
    });
    expect(differencesOf(type)).toEqual([
      'event E001 A000/E001 family meeting foghorn',
      'event E001 A000/E001 type consultation foghorn',
    ]);
  });

  it('has no row for what it did not code', () => {
    const files = withFileOfThird('events', ({ events }) => {
      without(item(events, 0), 'cameo');
    });
    expect(rowsOf(withThird(baseFiles))('event', 'cameo')).toMatchObject({ n_units: 2 });
    expect(rowsOf(files)('event', 'cameo')).toBeUndefined();
    expect(rowsOf(files)('stance', 'unit')).toBeUndefined();
    expect(rowsOf(files)('quote', 'unit')).toBeDefined();
  });
});

describe('the passes of the project', async () => {
  const files = await realFiles();
  const folders = new Set(
    [...files.keys()].flatMap((path) => /^curated\/passes\/([a-z]+)\/A/.exec(path)?.[1] ?? []),
  );
  const dataset = datasetOf(files);
  const rows = reliabilityRows(dataset, noIntervals);

  it('are all measured', () => {
    const measured = new Set(rows.map(({ comparison }) => comparison));
    const expected = [
      ...(folders.has('first') && folders.has('second') ? ['repeat_coding'] : []),
      ...(folders.has('third') ? ['fresh_coding'] : []),
    ];
    expect([...measured]).toEqual(expected);
    expect(rows.filter((row) => row.n_units === 0)).toEqual([]);
  });

  it('share most of their actors with the records, under whatever ids', () => {
    const third = dataset.passes?.third;
    const known = new Set(dataset.project.actors.value.actors.map(({ id }) => id));
    const names = third ? unitsOf('actor_mention', aligned(third, dataset, asItIs)) : [];
    const shared = names.filter(({ values }) => known.has(String(values['actor'])));
    // A pass whose names are mostly nobody's was not aligned, whatever it agrees in.
    expect(shared.length * 2).toBeGreaterThanOrEqual(names.length);
  });
});
