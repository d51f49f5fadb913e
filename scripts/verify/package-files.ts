import { schemaFiles } from '../release/generate.js';
import type { Finding } from '../text/finding.js';
import type { FoundRelease } from '../release/find.js';
import { printable } from '../text/printable.js';
import { problem } from '../release/problem.js';

const schemaFolder = 'schemas/';

/** The npm package’s JSON Schemas are those of this version, and its citation file is that of the release in it. */
export function checkPackageFiles(
  { around, aroundFolder, files }: FoundRelease,
  hasOwnVersion: boolean,
): { findings: Finding[]; schemas: number } {
  const findings: Finding[] = [];
  const same = (
    path: string,
    actual: Uint8Array | undefined,
    expected: Uint8Array,
    as: string,
  ): void => {
    const file = `${aroundFolder}${path}`;
    if (!actual)
      findings.push(
        problem('package/missing-file', file, {
          message: `${path} is not in the package.`,
          expected: as,
        }),
      );
    else if (Buffer.compare(actual, expected) !== 0) {
      const at = actual.findIndex((byte, index) => byte !== expected[index]);
      const place = at < 0 ? Math.min(actual.length, expected.length) : at;
      findings.push(
        problem('package/other-bytes', file, {
          message: `From byte ${place} on it is another file.`,
          expected: as,
        }),
      );
    }
  };
  const citation = files.get('CITATION.cff');
  if (citation && around.has('package.json'))
    same('CITATION.cff', around.get('CITATION.cff'), citation, 'the citation file of the release');
  const shipped = [...around.keys()].filter((path) => path.startsWith(schemaFolder));
  if (!hasOwnVersion || !around.has('package.json')) return { findings, schemas: 0 };
  const schemas = schemaFiles();
  for (const [path, bytes] of schemas)
    same(
      `${schemaFolder}${path}`,
      around.get(`${schemaFolder}${path}`),
      bytes,
      'the JSON Schema of this version',
    );
  for (const path of shipped.filter((each) => !schemas.has(each.slice(schemaFolder.length))))
    findings.push(
      problem('package/extra-file', `${aroundFolder}${path}`, {
        message: `${printable(path)} is no JSON Schema of this version.`,
        expected: 'those of this version and no other',
      }),
    );
  return { findings, schemas: schemas.size };
}
