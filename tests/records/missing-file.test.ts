import { describe, expect, it } from 'vitest';
import { curatedKinds } from '../../scripts/model/json-schemas.js';
import { runPipeline } from '../../scripts/pipeline.js';
import type { Files } from '../../scripts/text/files.js';
import { baseFiles, pathOf } from '../fixtures/base-project.js';
import { withFile, withoutFile } from '../fixtures/edit.js';
import { withPasses } from '../fixtures/passes.js';

const whole = withPasses(baseFiles);
const needed = curatedKinds.filter((kind) => kind !== 'changes').map((kind) => pathOf[kind]);

const about = (file: string, files: Files) =>
  runPipeline(files).findings.filter((finding) => finding.file === file);

describe('a missing file', () => {
  it.each([...needed, 'package.json', 'curated/passes/first/A000/events.json'])(
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
});
