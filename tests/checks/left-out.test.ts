import { describe, expect, it } from 'vitest';
import type { Files } from '../../scripts/text/files.js';
import type { Finding } from '../../scripts/text/finding.js';
import type { CuratedKind } from '../../scripts/model/json-schemas.js';
import { runPipeline } from '../../scripts/pipeline.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import { baseFiles, rawFile } from '../fixtures/base-project.js';
import { edited, item, without, withoutFile } from '../fixtures/edit.js';

const briefly = ({ check, pointer, line, message }: Finding) => ({ check, pointer, line, message });

const withoutField = (
  files: Files,
  kind: CuratedKind,
  list: string,
  index: number,
  field: string,
): Files =>
  edited(files, kind, (file) => {
    without(item((file as unknown as Record<string, object[]>)[list], index), field);
  });

/** E001 with one participant, which an exception allows: it is found by the event's first mention. */
const excepted = edited(
  edited(baseFiles, 'events', ({ events }) => {
    item(events, 0).participants.pop();
  }),
  'exceptions',
  ({ exceptions }) => {
    exceptions.push({
      check: 'event/participants',
      article: 'A000',
      exact: 'Envoys of Northland',
      reason: 'Southland is not named.',
    });
  },
);

/** E001 at a place that is listed. */
const placed = edited(
  edited(baseFiles, 'events', ({ events }) => {
    item(events, 0).place = 'Harbourton';
  }),
  'places',
  ({ places }) => {
    places.push({ name: 'Harbourton', note: 'On no map.' });
  },
);

/** A broken item of each list that something else depends on. */
const lists: readonly (readonly [string, Files])[] = [
  ['an actor', withoutField(baseFiles, 'actors', 'actors', 1, 'name')],
  ['a state with its codes', withoutField(baseFiles, 'actors', 'actors', 1, 'kind')],
  ['an event without its id', withoutField(baseFiles, 'events', 'events', 0, 'id')],
  ['an event', withoutField(baseFiles, 'events', 'events', 0, 'label')],
  ['a mention', withoutField(baseFiles, 'events', 'mentions', 0, 'status')],
  ['a mention with an exception', withoutField(excepted, 'events', 'mentions', 0, 'status')],
  ['a place', withoutField(placed, 'places', 'places', 0, 'name')],
  ['an exception', withoutField(excepted, 'exceptions', 'exceptions', 0, 'reason')],
  ['a quote', withoutField(baseFiles, 'quotes', 'quotes', 0, 'kind')],
  ['a term in marks', withoutField(baseFiles, 'quotes', 'marks', 0, 'use')],
  ['an entry of the registry', withoutField(baseFiles, 'ids', 'ids', 4, 'kind')],
  ['a source', withoutField(baseFiles, 'sources', 'articles', 0, 'rights')],
  ['a vocabulary', withoutField(baseFiles, 'vocabularies', 'vocabularies', 0, 'description')],
  ['the crosswalk of a type', withoutField(baseFiles, 'vocabularies', 'crosswalk', 0, 'fit')],
];

/** Records that break their schema are left out, and the rest is still checked. */
describe('a project with a broken record', () => {
  const broken = edited(baseFiles, 'events', ({ events }) => {
    without(item(events, 0), 'label');
    item(events, 1).confidence = 'low';
  });

  it('is still checked, and pointers count the records of the file, the broken one included', () => {
    expect(runPipeline(broken).findings.map(briefly)).toEqual([
      {
        check: 'record/schema',
        pointer: '/events/0',
        line: 4,
        message: 'E001: The field "label" is missing.',
      },
      {
        check: 'judgement/reason',
        pointer: '/events/1/confidence',
        line: 28,
        message: 'E002: The confidence is low and has no reason.',
      },
    ]);
  });

  it('has no rows', () => {
    expect(runPipeline(broken).rows).toBeUndefined();
  });

  it('raises nothing while whole, where an exception covers its passage', () => {
    expect(runPipeline(excepted).findings).toEqual([]);
  });

  it.each(lists)('%s: reports nothing that only follows from leaving it out', (_name, files) => {
    expect(
      runPipeline(files, { bootstrap: noIntervals }).findings.map(({ check }) => check),
    ).toEqual(['record/schema']);
  });
});

describe('a project with a file missing', () => {
  const ofProject = [...baseFiles.keys()].filter((path) => !path.startsWith('build/'));
  it.each(ofProject)('reports %s, and nothing that follows from it', (path) => {
    const { findings, rows } = runPipeline(withoutFile(baseFiles, path));
    expect(findings.map(({ check, file }) => [check, file])).toEqual([
      [path.startsWith('docs/') ? 'docs/missing-section' : 'project/missing-file', path],
    ]);
    expect(rows).toBeUndefined();
  });

  it('reports every fault of a run together', () => {
    const files = edited(withoutFile(baseFiles, rawFile), 'exceptions', (file) => {
      without(file, '$schema');
    });
    expect(
      runPipeline(files, { bootstrap: noIntervals }).findings.map(({ check }) => check),
    ).toEqual(['project/missing-file', 'record/schema']);
  });
});
