import { z } from 'zod';
import { formats } from '../formats/index.js';
import type { PackageFile } from '../model/metadata.js';
import type { OpenRelease } from '../release/open.js';
import { problem } from '../release/problem.js';
import { readJson } from '../release/read-file.js';
import type { Finding } from '../text/finding.js';
import { byCodePoint } from '../text/order.js';
import { oddOne, showApart } from '../text/look-alike.js';
import { printable, show } from '../text/printable.js';

const facts = ['name', 'version', 'licence'] as const;

/** What a release is, by its own words. */
export type Identity = Readonly<Record<(typeof facts)[number], string | undefined>>;

interface Declaration extends Identity {
  readonly file: string;
}

const text = z.string().optional().catch(undefined);
const packageFacts = z.object({
  name: text,
  version: text,
  dataset: z.object({ licence: text }).optional().catch(undefined),
  licenses: z
    .array(z.object({ name: text }))
    .optional()
    .catch(undefined),
});

/** What datapackage.json or package.json says; nothing where it cannot be read. */
function inJson(file: string, bytes: Uint8Array | undefined): Declaration[] {
  const { data } = packageFacts.safeParse(bytes && readJson(bytes, file).value);
  if (!data) return [];
  const licence = data.dataset?.licence ?? data.licenses?.[0]?.name;
  return [{ file, name: data.name, version: data.version, licence }];
}

/** What the footers of tables say; damaged ones say nothing. */
const inFooters = ({ files, folder }: OpenRelease): Declaration[] =>
  [...files].flatMap(([path, bytes]) => {
    const { footer } = formats.find(({ name }) => path.endsWith(`.${name}`)) ?? {};
    if (!footer) return [];
    try {
      const { dataset, version, licence } = footer(bytes).pairs;
      return [{ file: `${folder}${path}`, name: dataset, version, licence }];
    } catch {
      return [];
    }
  });

/** What most files say; of equals, the first by code point. */
function most(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b))[0]?.[0];
}

/** What a release is, and where a file says otherwise than most. Findings name files as they are in what was downloaded. */
export function identify(release: OpenRelease): { identity: Identity; findings: Finding[] } {
  const { files, folder, around, aroundFolder } = release;
  const declarations = [
    ...inFooters(release),
    ...inJson(`${folder}datapackage.json`, files.get('datapackage.json')),
    ...inJson(`${aroundFolder}package.json`, around.get('package.json')),
  ];
  const identity = Object.fromEntries(
    facts.map((fact) => [fact, most(declarations.flatMap((each) => each[fact] ?? []))]),
  ) as Identity;
  const findings = declarations.flatMap((each) =>
    facts.flatMap((fact) => {
      const [value, expected] = [each[fact], identity[fact]];
      if (value === undefined || expected === undefined || value === expected) return [];
      const shown = showApart(value, expected);
      return [
        problem('identity/differs', each.file, {
          message: `It says ${fact} ${shown.actual}.`,
          expected: `${shown.expected}, as the other files say`,
        }),
      ];
    }),
  );
  return { identity, findings };
}

/** The release says what it is, and it is the one that this program makes. */
export function checkIdentity(
  { name, version }: Identity,
  own: Pick<PackageFile, 'name' | 'version'>,
  file: string,
): Finding[] {
  if (name === undefined || version === undefined) {
    const message = 'No file says which dataset and which version this is.';
    const expected = 'the dataset and its version in datapackage.json';
    return [problem('identity/missing', file, { message, expected })];
  }
  if (name !== own.name) {
    const message = `This is a release of ${show(name)}${oddOne(name)}.`;
    const fix = 'Check it with the program of that dataset.';
    return [problem('identity/other-dataset', file, { message, expected: show(own.name), fix })];
  }
  if (version === own.version) return [];
  const message = `This is version ${printable(version)}${oddOne(version)}, and the program is version ${own.version}: only the digests in SHA256SUMS were checked.`;
  const fix = `Run npx ${own.name}@${printable(version)} verify, the program of that version.`;
  return [
    problem('release/other-version', file, { message, expected: `version ${own.version}`, fix }),
  ];
}
