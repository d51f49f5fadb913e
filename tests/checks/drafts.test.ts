import { describe, expect, it } from 'vitest';
import { fixFiles } from '../../scripts/checks/format.js';
import { formatFindings, progressLine } from '../../scripts/commands/report.js';
import { readDataset, readWork } from '../../scripts/pipeline.js';
import { recordsPath } from '../../scripts/records/project.js';
import type { QuotesFile } from '../../scripts/model/records/quotes.js';
import type { Files } from '../../scripts/text/files.js';
import { pathOf } from '../fixtures/base-project.js';
import { confirmedDraft, draftRaw, withDraft } from '../fixtures/draft.js';
import { edited, item, textOf, withFile, withoutFile, written } from '../fixtures/edit.js';

/** The released article of the base project raises nothing. */
const workIn = (files: Files) => readWork(files, []);
const quotesPath = recordsPath('A001', 'quotes');
const proposed = withDraft();
const confirmed = confirmedDraft();

const withQuotes = (files: Files, edit: (file: QuotesFile) => void): Files => {
  const file = JSON.parse(textOf(files, quotesPath)) as QuotesFile;
  edit(file);
  return withFile(files, quotesPath, written('quotes', file));
};

const progressOf = (files: Files): string[] => workIn(files).progress.map(progressLine);

describe('what is left to do in a draft', () => {
  it('is listed in the order of the article, with the raw line and the next command', () => {
    const { findings, todos } = workIn(proposed);
    expect(findings).toEqual([]);
    expect(todos.map(({ raw, next }) => [raw?.line, next])).toEqual([
      [1, 'npx missile-talks accept A001 E003'],
      [1, 'npx missile-talks accept A001 event-mentions/0'],
      [1, 'npx missile-talks accept A001 southland'],
      [1, 'npx missile-talks accept A001 odo-finch'],
      [3, 'npx missile-talks accept A001 Q005'],
      [3, `edit ${quotesPath}`],
      [5, 'npx missile-talks accept A001 marks/0'],
    ]);
    const [first] = todos;
    expect(first?.raw).toEqual({
      file: draftRaw,
      line: 1,
      text: '…N, March 8, 2012 (Lantern) -- Keepers of Southland met the envoy Odo Finch on Thursday.',
    });
  });

  it('quotes the words, the rule and the speaker', () => {
    const messages = workIn(proposed).todos.map(({ message }) => message);
    expect(messages).toContain(
      'Q005 is only proposed by direct/cue-after: a direct quote by odo-finch (named): “The horn is rusty,”.',
    );
    expect(messages).toContain(
      'Q006 is only proposed by direct/no-cue: a direct quote by nobody that is known: “Nobody hears it.”. It lacks speaker and speaker_basis.',
    );
  });

  it('is told once where a proposal waits, and by the checks where it was deleted', () => {
    const files = withQuotes(proposed, (file) => {
      file.quotes.shift();
      file.marks = [];
    });
    const raised = workIn(files).todos.filter(({ check }) => check !== 'draft/proposed');
    expect(raised.map(({ check, severity, raw }) => [check, severity, raw?.line])).toEqual([
      ['quote/mark-accounted', 'todo', 3],
      ['quote/unreported-speech', 'todo', 3],
      ['quote/mark-accounted', 'todo', 5],
    ]);
    expect(new Set(raised.map(({ next }) => next))).toEqual(
      new Set([`npx missile-talks new quote A001 --exact "…", or edit ${quotesPath}`]),
    );
  });

  it('is put to the article of the record, whatever file that stands in, with its line', () => {
    const coded = edited(confirmed, 'sources', ({ articles }) => {
      item(articles, 1).coding = 'double';
    });
    const misspelt = edited(coded, 'actors', ({ actors }) => {
      const finch = actors.find(({ id }) => id === 'odo-finch');
      item(finch?.printed, 0).spellings.push('Odo Fynch');
    });
    const { todos } = workIn(misspelt);
    expect(todos.map(({ check, article }) => [check, article])).toEqual(
      expect.arrayContaining([
        ['pass/coding', 'A001'],
        ['actor/spelling-printed', 'A001'],
      ]),
    );
    for (const { file, line = 0, next } of todos) expect(next).toBe(`edit ${file}:${line}`);
  });

  it('is nothing once all is decided, and the next command ends the draft', () => {
    expect(workIn(confirmed)).toMatchObject({ findings: [], todos: [] });
    expect(progressOf(confirmed)).toEqual([
      'A001: 3 of 3 marks accounted for, 7 of 7 proposals decided (6 kept, 1 edited, 0 deleted), 0 added; nothing left to do. Next: npx missile-talks accept A001 --article',
    ]);
  });

  it('counts what was kept, edited, deleted and added', () => {
    expect(progressOf(proposed)[0]).toContain('0 of 3 marks accounted for, 0 of 7 proposals');
    const files = withQuotes(confirmed, (file) => {
      item(file.quotes, 0).note = 'Arguable.';
      file.quotes.push({ ...item(file.quotes, 1), id: 'Q007' });
      file.quotes.splice(1, 1);
    });
    expect(progressOf(files)[0]).toContain(
      '7 of 7 proposals decided (5 kept, 1 edited, 1 deleted), 1 added',
    );
  });

  it('has an id that another draft or article has', () => {
    const files = withQuotes(proposed, (file) => {
      item(file.quotes, 0).id = 'Q001';
    });
    expect(workIn(files).todos.map(({ check, file }) => [check, file])).toContainEqual([
      'id/duplicate',
      quotesPath,
    ]);
  });

  it('is an error where the files of the draft cannot be read', () => {
    const { findings } = workIn(withFile(proposed, quotesPath, '{"quotes": 1}'));
    expect(findings.map(({ check, severity }) => [check, severity])).toContainEqual([
      'record/schema',
      'error',
    ]);
  });

  it('is told of files that are missing once, with the command that writes them', () => {
    const files = ['events', 'quotes', 'mentions'].reduce(
      (left, kind) => withoutFile(left, recordsPath('A001', kind as 'events')),
      proposed,
    );
    expect(workIn(files).findings.map(({ check, message, fix }) => [check, message, fix])).toEqual([
      [
        'project/missing-file',
        'A001: curated/A001/events.json, curated/A001/quotes.json and curated/A001/mentions.json do not exist.',
        'Run `npx missile-talks check --fix`, which writes them empty.',
      ],
    ]);
  });

  it('is printed for programs as for people', () => {
    const { todos } = workIn(proposed);
    expect(JSON.parse(formatFindings(todos, 'json'))).toEqual(todos);
    expect(formatFindings(todos, 'github')).toMatch(
      /^::notice file=curated\/A001\/events\.json,line=4,col=5,title=draft\/proposed::/,
    );
  });
});

describe('check --fix', () => {
  const fixed = (files: Files): Map<string, Uint8Array> => {
    const { dataset } = readDataset(files, undefined, 'all');
    return dataset ? fixFiles(dataset.project) : new Map<string, Uint8Array>();
  };

  it('loses nothing that is proposed, and registers no id of a draft', () => {
    const squeezed = [quotesPath, recordsPath('A001', 'events'), pathOf.actors].reduce(
      (files, path) => withFile(files, path, JSON.stringify(JSON.parse(textOf(files, path)))),
      proposed,
    );
    const files = new Map([...squeezed, ...fixed(squeezed)]);
    expect([...files].filter(([path]) => textOf(files, path) !== textOf(proposed, path))).toEqual(
      [],
    );
  });

  it('puts the records of a draft into the order of its text', () => {
    const turned = withQuotes(proposed, ({ quotes }) => quotes.reverse());
    expect(new TextDecoder().decode(fixed(turned).get(quotesPath))).toBe(
      textOf(proposed, quotesPath),
    );
    const released = edited(proposed, 'quotes', ({ quotes }) => quotes.reverse());
    expect(fixed(released)).toEqual(new Map());
  });
});
