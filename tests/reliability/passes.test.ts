import { describe, expect, it } from 'vitest';
import type { QuotesFile } from '../../scripts/model/records/quotes.js';
import { readDataset } from '../../scripts/pipeline.js';
import type { Dataset } from '../../scripts/records/dataset.js';
import { adjudicationOf } from '../../scripts/reliability/adjudication.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import { repeatCoding } from '../../scripts/reliability/repeat.js';
import { revisionOf } from '../../scripts/reliability/revision.js';
import { overlapOf, pairUnits } from '../../scripts/reliability/pairs.js';
import type { Unit } from '../../scripts/reliability/units.js';
import type { CodingName, Passes } from '../../scripts/records/passes.js';
import type { Files } from '../../scripts/text/files.js';
import { baseFiles } from '../fixtures/base-project.js';
import { edited, item, textOf, withFile } from '../fixtures/edit.js';
import { withPasses } from '../fixtures/passes.js';

const unit = (id: string, start: number, end: number, values: Unit['values'] = {}): Unit => ({
  id,
  record: id,
  articleId: 'A000',
  words: undefined,
  spans: [{ articleId: 'A000', blockId: 'A000-B01', start, end }],
  values,
});

const paired = (...args: Parameters<typeof pairUnits>): string[] =>
  pairUnits(...args).pairs.map(([a, b]) => `${a.id}${b.id}`);

describe('pairing units', () => {
  it('measures overlap by Dice’s coefficient', () => {
    expect(overlapOf(unit('a', 0, 10), unit('b', 5, 15))).toBeCloseTo(0.5);
    expect(overlapOf(unit('a', 0, 10), unit('b', 10, 20))).toBe(0);
  });

  it('takes the passages that overlap most, one to one', () => {
    const first = [unit('a', 0, 100), unit('b', 40, 60)];
    const second = [unit('x', 41, 60), unit('y', 0, 95)];
    expect(paired('quote', first, second)).toEqual(['ay', 'bx']);
  });

  it('never pairs passages that share no character', () => {
    const { pairs, onlyFirst, onlySecond } = pairUnits(
      'quote',
      [unit('a', 0, 5)],
      [unit('x', 5, 9)],
    );
    expect([pairs, onlyFirst.length, onlySecond.length]).toEqual([[], 1, 1]);
  });

  it('tells events of one passage apart by type', () => {
    const offer = { type: 'proposal', family: 'speech_act' };
    const offered = { type: 'other_act', family: 'material' };
    const first = [unit('a', 0, 50, offer), unit('b', 0, 50, offered)];
    const second = [unit('x', 0, 50, offered), unit('y', 0, 50, offer)];
    expect(paired('event', first, second)).toEqual(['ay', 'bx']);
  });

  it('never pairs stances on different issues', () => {
    const first = [unit('a', 0, 50, { issue: 'us_nmd', holder: 'h' })];
    const second = [unit('x', 0, 50, { issue: 'joint_md', holder: 'h' })];
    expect(paired('stance', first, second)).toEqual([]);
  });
});

function datasetOf(files: Files): Dataset {
  const { dataset } = readDataset(files);
  if (!dataset) throw new Error('The base project cannot be read.');
  return dataset;
}

/** The base project coded twice, with the quotes of one coding edited. */
function withQuotes(name: CodingName, edit: (file: QuotesFile) => void): Files {
  const path = `curated/passes/${name}/A000/quotes.json`;
  const files = withPasses(baseFiles);
  const quotes = JSON.parse(textOf(files, path)) as QuotesFile;
  edit(quotes);
  return withFile(files, path, JSON.stringify(quotes));
}

function passesOf(files: Files): Passes {
  const { passes } = datasetOf(files);
  if (!passes) throw new Error('There are no passes.');
  return passes;
}

const differencesOf = (files: Files): string[] => {
  return adjudicationOf(passesOf(files)).decided.map(({ difference }) => {
    const { unit: kind, id, pass, variable, first, second, published } = difference;
    return [kind, id, pass, variable, first, second, published]
      .map((cell) => cell ?? '–')
      .join(' ');
  });
};

describe('differences between passes and the records made of them', () => {
  it('stay as they were when a later release changes a record', () => {
    const changed = edited(withPasses(baseFiles), 'quotes', ({ quotes }) => {
      item(quotes, 1).cue = 'be afraid';
    });
    expect(differencesOf(changed)).toEqual([]);
  });

  it('are none when all three are the same, and there are no passes in a project coded once', () => {
    expect(differencesOf(withPasses(baseFiles))).toEqual([]);
    expect(datasetOf(baseFiles).passes).toBeUndefined();
  });

  it('name the value of each', () => {
    const files = withQuotes('second', ({ quotes }) => {
      item(quotes, 1).issues = ['bilateral_relations', 'joint_md'];
      item(quotes, 1).cue = 'be afraid';
    });
    expect(differencesOf(files)).toEqual([
      'quote Q002 – cue fear be afraid fear',
      'quote Q002 – issues joint_md bilateral_relations, joint_md joint_md',
    ]);
  });

  it('name records that a pass lacks, and records of a pass that are not published', () => {
    const lacking = withQuotes('first', ({ quotes }) => {
      quotes.pop();
    });
    expect(differencesOf(lacking)).toEqual(['quote Q002 – unit – second:Q002 Q002']);
    const published = withQuotes('adjudicated', ({ quotes }) => {
      quotes.pop();
    });
    expect(differencesOf(published)).toEqual([
      'quote first:Q002 first unit first:Q002 second:Q002 –',
      'quote second:Q002 second unit first:Q002 second:Q002 –',
    ]);
  });

  it('are settled by a decision on the record and its variable', () => {
    const files = withQuotes('second', ({ quotes }) => {
      item(quotes, 1).cue = 'be afraid';
    });
    const decided = edited(files, 'adjudication', ({ decisions }) => {
      decisions.push({ unit: 'quote', record: 'Q002', variables: ['cue'], reason: 'As printed.' });
    });
    const reasons = (each: Files) =>
      adjudicationOf(passesOf(each)).decided.map(({ decision }) => decision?.reason);
    expect([reasons(files), reasons(decided)]).toEqual([[undefined], ['As printed.']]);
  });
});

describe('revisions', () => {
  const revisionsOf = (files: Files): string[] =>
    (revisionOf(datasetOf(files))?.decided ?? []).map(({ difference }) => {
      const { unit: kind, id, variable, old, now } = difference;
      return [kind, id, variable, old, now].map((cell) => cell ?? '–').join(' ');
    });
  const changed = (edit: (file: QuotesFile) => void): Files =>
    edited(withPasses(baseFiles), 'quotes', edit);

  it('are none where every record is as it was decided, or where nothing was', () => {
    expect(revisionsOf(withPasses(baseFiles))).toEqual([]);
    expect(revisionsOf(baseFiles)).toEqual([]);
  });

  it('name the old and the new value', () => {
    const files = changed(({ quotes }) => {
      item(quotes, 1).issues = ['bilateral_relations', 'joint_md'];
      item(quotes, 1).confidence = 'low';
    });
    expect(revisionsOf(files)).toEqual([
      'quote Q002 issues joint_md bilateral_relations, joint_md',
      'quote Q002 confidence high low',
    ]);
  });

  it('find a stance again that another holds now', () => {
    const heldBy =
      (holder: string) =>
      ({ quotes }: QuotesFile): void => {
        const stance = {
          issue: 'joint_md',
          stance: 2,
          basis: 'explicit',
          confidence: 'high',
        } as const;
        item(quotes, 0).stances = [{ ...stance, holder }];
      };
    const decided = withQuotes('adjudicated', heldBy('northland'));
    expect(revisionsOf(edited(decided, 'quotes', heldBy('southland')))).toEqual([
      'stance Q001/joint_md/southland holder northland southland',
    ]);
  });

  it('are no new names of codes', () => {
    const decided = withQuotes('adjudicated', ({ quotes }) => {
      Object.assign(item(quotes, 1), { issues: ['shared_md'] });
    });
    expect(revisionsOf(decided)).toEqual(['quote Q002 issues shared_md joint_md']);
    const renamed = edited(decided, 'renamed', ({ codes }) => {
      codes.push({ version: '0.2.0', vocabulary: 'issue', old: 'shared_md', new: 'joint_md' });
    });
    expect(revisionsOf(renamed)).toEqual([]);
  });

  it('name records that are gone, and into what they went', () => {
    const gone = changed(({ quotes }) => {
      quotes.pop();
    });
    expect(revisionsOf(gone)).toEqual(['quote Q002 unit Q002 –']);
    const merged = edited(gone, 'ids', ({ ids }) => {
      const at = ids.findIndex(({ id }) => id === 'Q002');
      ids[at] = {
        id: 'Q002',
        kind: 'quote',
        status: 'merged',
        into: 'Q001',
        reason: 'The same thing twice.',
      };
    });
    expect(revisionsOf(merged)).toEqual(['quote Q002 unit Q002 Q001']);
  });
});

describe('measures', () => {
  const measured = (files: Files) => {
    const rows = repeatCoding(passesOf(files));
    return (unitName: string, variable: string, statistic: string) =>
      rows.find(
        (row) => row.unit === unitName && row.variable === variable && row.statistic === statistic,
      );
  };

  it('are the same without intervals, which a check does not draw', () => {
    const passes = passesOf(withPasses(baseFiles));
    const bare = repeatCoding(passes, noIntervals);
    expect(bare).toEqual(
      repeatCoding(passes).map((row) => ({ ...row, ci_low: null, ci_high: null })),
    );
  });

  it('are full agreement of two codings that are the same', () => {
    const row = measured(withPasses(baseFiles));
    expect(row('quote', 'unit', 'f1_exact')).toMatchObject({ n_units: 2, value: 1 });
    expect(row('quote', 'speaker', 'krippendorff_alpha')).toMatchObject({
      n_units: 2,
      value: 1,
      percent_agreement: 1,
    });
  });

  it('count what both passes agree on and was not published', () => {
    const overruled = measured(
      withQuotes('adjudicated', ({ quotes }) => {
        item(quotes, 0).confidence = 'low';
        quotes.pop();
      }),
    );
    const counts = [
      overruled('quote', 'confidence', 'krippendorff_alpha'),
      overruled('quote', 'kind', 'krippendorff_alpha'),
      overruled('quote', 'unit', 'f1_overlap'),
      overruled('quote', 'unit', 'f1_exact'),
      overruled('event_mention', 'status', 'krippendorff_alpha'),
    ];
    expect(counts.map((row) => row?.n_overruled)).toEqual([1, 0, 1, null, null]);
    const disputed = measured(
      withQuotes('second', ({ quotes }) => {
        item(quotes, 0).confidence = 'low';
      }),
    );
    expect(disputed('quote', 'confidence', 'krippendorff_alpha')?.n_overruled).toBe(0);
  });

  it('leave out an article that only one pass has', () => {
    const coded = datasetOf(withPasses(baseFiles));
    const uncoded = { ...coded, project: { ...coded.project, records: [] } };
    const rows = repeatCoding({ first: coded, second: uncoded, adjudicated: coded });
    expect(new Set(rows.map((row) => row.n_units))).toEqual(new Set([0]));
  });

  it('leave alpha empty where all values are the same', () => {
    const row = measured(withPasses(baseFiles));
    expect(row('quote', 'confidence', 'krippendorff_alpha')).toMatchObject({
      value: null,
      ci_low: null,
      percent_agreement: 1,
    });
  });

  it('count a quote that one pass lacks, and a passage cut otherwise as overlapping only', () => {
    const lacking = measured(
      withQuotes('second', ({ quotes }) => {
        quotes.pop();
      }),
    );
    expect(lacking('quote', 'unit', 'f1_overlap')?.value).toBe(0.6667);
    const cut = measured(
      withQuotes('second', ({ quotes }) => {
        item(item(quotes, 1).segments, 2).exact = 'the horn will wake';
      }),
    );
    expect(cut('quote', 'unit', 'f1_exact')?.value).toBe(0.5);
    expect(cut('quote', 'unit', 'f1_overlap')?.value).toBe(1);
  });

  it('treat a field left out as a value of its own', () => {
    const row = measured(
      withQuotes('second', ({ quotes }) => {
        item(quotes, 0).addressee = 'southland';
      }),
    );
    expect(row('quote', 'addressee', 'krippendorff_alpha')).toMatchObject({
      value: 0,
      percent_agreement: 0.5,
    });
  });
});
