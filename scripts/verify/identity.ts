import { byCodePoint } from '../text/order.js';
import type { Finding } from '../text/finding.js';
import type { FoundRelease } from '../release/find.js';
import { problem } from '../release/problem.js';
import { show } from '../text/printable.js';
import { property, readJson } from '../release/read-file.js';

/** What a file says the release is. */
export interface Declaration {
  readonly file: string;
  readonly name?: string;
  readonly version?: string;
  readonly licence?: string;
}

const facts = ['name', 'version', 'licence'] as const;

const textIn = (value: unknown, name: string): string | undefined => {
  const text = property(value, name);
  return typeof text === 'string' ? text : undefined;
};

function declared(
  file: string,
  values: Readonly<Record<(typeof facts)[number], string | undefined>>,
): Declaration {
  return {
    file,
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
  };
}

/** What datapackage.json says of the release, where there is one that can be read. */
export function dataPackageDeclaration({ files, folder }: FoundRelease): Declaration[] {
  const file = `${folder}datapackage.json`;
  const bytes = files.get('datapackage.json');
  const value = bytes && readJson(bytes, file).value;
  if (value === undefined) return [];
  const licences = property(value, 'licenses');
  const licence = Array.isArray(licences) ? textIn(licences[0], 'name') : undefined;
  return [
    declared(file, { name: textIn(value, 'name'), version: textIn(value, 'version'), licence }),
  ];
}

/** What the npm package’s own package.json says. */
export function packageDeclaration({ around, aroundFolder }: FoundRelease): Declaration[] {
  const file = `${aroundFolder}package.json`;
  const bytes = around.get('package.json');
  const value = bytes && readJson(bytes, file).value;
  if (value === undefined) return [];
  return [
    declared(file, {
      name: textIn(value, 'name'),
      version: textIn(value, 'version'),
      licence: textIn(property(value, 'dataset'), 'licence'),
    }),
  ];
}

export const footerDeclaration = (
  file: string,
  footer: Readonly<Record<string, string>>,
): Declaration =>
  declared(file, {
    name: footer['dataset'],
    version: footer['version'],
    licence: footer['licence'],
  });

/** What most files say; of equals, the first by code point. */
function most(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b))[0]?.[0];
}

export type Identity = Readonly<Record<(typeof facts)[number], string | undefined>>;

/** What a release is, and where a file says otherwise than most. */
export function identify(declarations: readonly Declaration[]): {
  identity: Identity;
  findings: Finding[];
} {
  const identity = Object.fromEntries(
    facts.map((fact) => [fact, most(declarations.flatMap((each) => each[fact] ?? []))]),
  ) as Identity;
  const findings = declarations.flatMap((each) =>
    facts.flatMap((fact) => {
      const [value, expected] = [each[fact], identity[fact]];
      if (value === undefined || expected === undefined || value === expected) return [];
      return [
        problem('identity/differs', each.file, {
          message: `It says ${fact} ${show(value)}.`,
          expected: `${show(expected)}, as the other files say`,
        }),
      ];
    }),
  );
  return { identity, findings };
}

/** The release says what it is, and it is one of this dataset. */
export function checkIdentity({ name, version }: Identity, own: string, file: string): Finding[] {
  if (name === undefined || version === undefined) {
    const message = 'No file says which dataset and which version this is.';
    const expected = 'the dataset and its version in the footer of every Parquet file';
    return [problem('identity/missing', file, { message, expected })];
  }
  if (name === own) return [];
  const message = `This is a release of ${show(name)}.`;
  const fix = 'Check it with the program of that dataset.';
  return [problem('identity/other-dataset', file, { message, expected: show(own), fix })];
}
