import { describe, expect, it } from 'vitest';
import { curatedKinds } from '../../scripts/model/json-schemas.js';
import { runPipeline } from '../../scripts/pipeline.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import type { Files } from '../../scripts/text/files.js';
import { baseFiles, pathOf } from '../fixtures/base-project.js';
import { withFile, withoutFile } from '../fixtures/edit.js';
import { withPasses } from '../fixtures/passes.js';

const whole = withPasses(baseFiles);
const paths = curatedKinds
  .filter((kind) => kind !== 'changes' && kind !== 'proposals')
  .map((kind) => pathOf[kind]);
const isFrozen = (path: string): boolean => path.startsWith('curated/passes/');

const about = (file: string, files: Files) =>
  runPipeline(files, { bootstrap: noIntervals }).findings.filter(
    (finding) => finding.file === file,
  );

describe('a missing file', () => {
  it.each([...paths.filter((path) => !isFrozen(path)), 'package.json'])(
    '%s: the finding gives a content that is read, valid and laid out as it should be',
    (path) => {
      const files = withoutFile(whole, path);
      const [missing, ...more] = about(path, files);
      expect(more).toEqual([]);
      expect(missing?.check).toBe('project/missing-file');
      const [, content] = (missing?.fix ?? '').split('with this line: ');
      expect(content).toMatch(/^\{.*\}$/);
      const created = about(path, withFile(files, path, `${content ?? ''}\n`));
      const ofTheFile = /^(project|json)\/|^record\/(schema|format)$/;
      expect(created.filter(({ check }) => ofTheFile.test(check))).toEqual([]);
    },
  );

  it.each(paths.filter(isFrozen))('%s: the finding asks for the file itself', (path) => {
    expect(about(path, withoutFile(whole, path)).map(({ fix }) => fix)).toEqual([
      'Put it back as it was: passes and decisions are kept as they were.',
    ]);
  });
});
