import { expect, it } from 'vitest';
import type { Files } from '../../scripts/text/files.js';
import type { CuratedKind } from '../../scripts/model/json-schemas.js';
import { withFile, written } from '../fixtures/edit.js';
import { errorsOf, isFuzz, parseErrorsOf, pathsOf } from '../fixtures/mutant.js';
import { realFiles } from '../project.js';

/** Records that stand twice. A list is named by its fields; every item of a list on the way is looked into. */
const files = await realFiles();

const lists: readonly (readonly [CuratedKind, readonly string[]])[] = [
  ['sources', ['articles']],
  ['publishers', ['publishers']],
  ['actors', ['actors']],
  ['actors', ['actors', 'printed']],
  ['actors', ['actors', 'printed', 'spellings']],
  ['actors', ['actors', 'printed', 'roles']],
  ['events', ['events']],
  ['events', ['events', 'participants']],
  ['events', ['events', 'issues']],
  ['events', ['mentions']],
  ['quotes', ['quotes']],
  ['quotes', ['quotes', 'segments']],
  ['quotes', ['quotes', 'issues']],
  ['places', ['places']],
  ['exceptions', ['exceptions']],
  ['ids', ['ids']],
  ['renamed', ['columns']],
  ['vocabularies', ['vocabularies']],
  ['vocabularies', ['vocabularies', 'codes']],
  ['vocabularies', ['crosswalk']],
  ['external-sources', ['external_sources']],
];

/** Every list that the fields lead to. */
const listsAt = (value: unknown, [field, ...rest]: readonly string[]): unknown[][] => {
  const list: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, field ?? '') : undefined;
  if (!Array.isArray(list)) return [];
  return rest.length === 0 ? [list as unknown[]] : list.flatMap((each) => listsAt(each, rest));
};

/** Most are seen when the file is parsed; the others need the whole run. */
const isCaught = (mutant: Files, kind: CuratedKind): boolean =>
  parseErrorsOf(mutant, kind).length > 0 || errorsOf(mutant).length > 0;

/** The files with the first item of the first, the middle or the last such list doubled. */
function doubled(kind: CuratedKind, fields: readonly string[], which: number): Files | undefined {
  const found = pathsOf(files, kind).flatMap((path) => {
    const value: unknown = JSON.parse(new TextDecoder().decode(files.get(path)));
    return listsAt(value, fields).map((list) => ({ path, value, list }));
  });
  const chosen = found[Math.floor((found.length - 1) * which)];
  if (!chosen || chosen.list.length === 0) return undefined;
  chosen.list.splice(1, 0, chosen.list[0]);
  return withFile(files, chosen.path, written(kind, chosen.value));
}

it.each(lists.map(([kind, fields], at) => [kind, fields.join(' › '), fields, at] as const))(
  'in %s, one of %s twice',
  (kind, _name, fields, at) => {
    // The normal run doubles one item of each list, here its first, there its last.
    const tried = [0, 1, 0.5].filter((_which, index) => isFuzz || index === at % 3);
    const mutants = tried.flatMap((which) => doubled(kind, fields, which) ?? []);
    expect(mutants.length).toBeGreaterThan(0);
    expect(mutants.filter((mutant) => !isCaught(mutant, kind))).toEqual([]);
  },
);
