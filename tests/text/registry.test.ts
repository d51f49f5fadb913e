import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingIds, registry } from '../../scripts/text/registry.js';

/** The code that raises findings: everything but the registry itself. */
const sources = readdirSync('scripts', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.includes('registry'))
  .map((path) => readFileSync(join('scripts', path), 'utf8'));

describe('the registry of findings', () => {
  it('names each area and fault in plain letters, and says what must hold in one sentence', () => {
    const odd = findingIds.filter(
      (id) => !/^[a-z]+\/[a-z0-9-]+$/.test(id) || !/^\S.*[^.]\.$/.test(registry[id].description),
    );
    expect(odd).toEqual([]);
  });

  it('lists no finding that nothing raises; the compiler refuses those that it does not list', () => {
    const code = sources.join('\n');
    const written = (id: string): boolean => {
      const [area = '', fault = ''] = id.split('/');
      const isBuilt = code.includes(`\`${area}/\${`) && code.includes(`'${fault}'`);
      return code.includes(`'${id}'`) || isBuilt;
    };
    expect(findingIds.filter((id) => !written(id))).toEqual([]);
  });

  it.each([
    ['project/metadata', 'error', 'project'],
    ['draft/stale', 'warning', 'project'],
    ['corpus/nul', 'error', 'corpus'],
    ['corpus/not-nfc', 'warning', 'corpus'],
    ['id/sorted', 'error', 'records'],
    ['draft/proposed', 'todo', 'records'],
    ['release/key', 'error', 'rows'],
    ['sums/digest', 'error', 'files'],
    ['folder/system-file', 'warning', 'files'],
  ] as const)('has %s as %s of the %s', (id, severity, scope) => {
    expect(registry[id]).toMatchObject({ severity, scope });
  });
});
