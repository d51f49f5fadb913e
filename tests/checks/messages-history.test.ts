import { expect, it } from 'vitest';
import { runPipeline } from '../../scripts/pipeline.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import type { Files } from '../../scripts/text/files.js';
import { baseFiles, pathOf } from '../fixtures/base-project.js';
import { edited, textOf, withFile } from '../fixtures/edit.js';
import { changed } from '../fixtures/history.js';
import { realFiles } from '../project.js';

/** What checks say of ids and names that were given up. */
const said = (files: Files): string[] =>
  runPipeline(files, { bootstrap: noIntervals }).findings.map(
    ({ message, fix }) => `${message} ${fix}`,
  );

const withMerged = (...ids: readonly (readonly [id: string, into: string])[]): Files =>
  edited(baseFiles, 'ids', (file) => {
    const reason = 'The same words twice.';
    for (const [id, into] of ids)
      file.ids.push({ id, kind: 'quote', status: 'merged', into, reason });
  });

it('an id that is merged into one that is itself merged is told the last one', () => {
  expect(said(withMerged(['Q003', 'Q004'], ['Q004', 'Q001']))).toEqual([
    'Q003: It was merged into Q004, which is itself merged into Q001. Name Q001.',
  ]);
});

it('an id that is merged into itself is told so', () => {
  expect(said(withMerged(['Q003', 'Q003']))).toEqual([
    'Q003: It is said to be merged into itself. Name the quote that has its content now.',
  ]);
});

it('an id that the registry has lost goes back there, whatever is said of it', () => {
  const files = changed(baseFiles, ({ removed }) => {
    removed.push({ kind: 'event', ids: ['E777'] });
  });
  expect(said(files)).toContain(
    '"E777" is said to be withdrawn, but curated/ids.json has no event of that id. Put the entry back in curated/ids.json; the registry only ever grows.',
  );
});

it('a code that was dropped without a word needs a note', () => {
  const text = textOf(baseFiles, pathOf.renamed).replace(
    '"codes": []',
    '"codes": [{"version": "0.1.0", "vocabulary": "issue", "old": "fog", "new": null}]',
  );
  const findings = runPipeline(withFile(baseFiles, pathOf.renamed, text)).findings;
  expect(findings.map(({ fix }) => fix)).toEqual(['Add "note".']);
});

it('an entry that renamed.json has lost is reported, and not every record with the code', async () => {
  const files = edited(await realFiles(), 'renamed', (file) => {
    file.codes = file.codes.filter(({ old }) => old !== 'transparency');
  });
  const checks = new Set(
    runPipeline(files, { bootstrap: noIntervals }).findings.map(({ check }) => check),
  );
  expect(checks).toContain('release/renamed-stale');
  expect([...checks].filter((check) => check.startsWith('revision/'))).toEqual([]);
});
