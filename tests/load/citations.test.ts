import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { packageFile, type PackageFile } from '../../scripts/model/metadata.js';
import { cslItems } from '../../scripts/release/descriptors/citations.js';
import { registered } from '../fixtures/base-release.js';
import { root } from '../project.js';
import { pythonFor } from './python-environment.js';
import { outputOf } from './run.js';

const addFormats = addFormatsModule.default;
const dist = (path: string): string => join(root, 'dist', path);
const python = (command: string, script: string, ...args: string[]) => ({
  command,
  args: [join(root, 'tests/python', script), ...args],
  folder: root,
});

const readMetadata = async (): Promise<PackageFile> =>
  packageFile.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));

/** Problems of a value by a JSON Schema that a Python package ships. */
async function problemsBy(
  [command, name, path]: readonly [string, string, string],
  value: unknown,
): Promise<unknown> {
  const file = (await outputOf(python(command, 'packaged_file.py', name, path))).trim();
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(await readFile(file, 'utf8')) as object);
  // A schema that takes anything would prove nothing.
  expect(validate({})).toBe(false);
  return validate(value) ? [] : validate.errors;
}

test('CITATION.cff holds to the official schema of CFF 1.2.0, here and in dist/', async (context) => {
  const schema = [await pythonFor(context), 'cffconvert', 'schemas/1.2.0/schema.json'] as const;
  const citation = await readFile(dist('CITATION.cff'), 'utf8');
  expect(await problemsBy(schema, parse(citation))).toEqual([]);
  expect(citation).toBe(await readFile(join(root, 'CITATION.cff'), 'utf8'));
});

test('datapackage.json holds to the official profile of Data Package 2.0', async (context) => {
  const profile = [await pythonFor(context), 'dplib', 'profiles/2.0/datapackage.json'] as const;
  const descriptor = await readFile(dist('datapackage.json'), 'utf8');
  expect(await problemsBy(profile, JSON.parse(descriptor))).toEqual([]);
});

test('citation.csl.json holds to the official schema of CSL-JSON, with a DOI and without', async (context) => {
  const schema = [await pythonFor(context), 'commonmeta', 'resources/csl-data.json'] as const;
  const items: unknown = JSON.parse(await readFile(dist('citation.csl.json'), 'utf8'));
  expect(await problemsBy(schema, items)).toEqual([]);
  const metadata = await readMetadata();
  expect(await problemsBy(schema, cslItems(registered(metadata)))).toEqual([]);
});

test('bibtexparser and rispy read the citation, with the entity as author', async (context) => {
  const command = await pythonFor(context);
  const { name, version, dataset } = await readMetadata();
  const { title, authors, releaseDate, abstract, keywords } = dataset;
  const output = await outputOf(python(command, 'read_citations.py', join(root, 'dist')));
  expect(JSON.parse(output)).toEqual({
    bibtex: {
      type: 'misc',
      key: `${name}-${version}`,
      author: authors.map((author) => `{${author}}`).join(' and '),
      title: `{${title}}`,
      howpublished: `Version ${version} [Data set]`,
      year: releaseDate.slice(0, 4),
    },
    ris: {
      type_of_reference: 'DATA',
      id: `${name}-${version}`,
      authors,
      title,
      year: releaseDate.slice(0, 4),
      date: releaseDate.replaceAll('-', '/'),
      edition: version,
      type_of_work: 'Data set',
      abstract,
      keywords,
      language: 'en',
    },
  });
});
