import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { packageFile, type PackageFile } from '../../scripts/model/metadata.js';
import { cslItems } from '../../scripts/release/descriptors/citations.js';
import { dataCite } from '../../scripts/release/descriptors/datacite.js';
import { committedRows } from '../committed-rows.js';
import { root } from '../project.js';
import { pythonFor, setUpTimeout } from './python-environment.js';
import { outputOf, run } from './run.js';

const articles = committedRows('articles');

const addFormats = addFormatsModule.default;
const dist = (path: string): string => join(root, 'dist', path);
const python = (command: string, script: string, ...args: string[]) => ({
  command,
  args: ['-B', join(root, 'tests/python', script), ...args],
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

test(
  'CITATION.cff holds to the official schema of CFF 1.2.0, here and in dist/',
  { timeout: setUpTimeout },
  async (context) => {
    const schema = [
      await pythonFor(context, 'citations'),
      'cffconvert',
      'schemas/1.2.0/schema.json',
    ] as const;
    const citation = await readFile(dist('CITATION.cff'), 'utf8');
    expect(await problemsBy(schema, parse(citation))).toEqual([]);
    expect(citation).toBe(await readFile(join(root, 'CITATION.cff'), 'utf8'));
  },
);

test(
  'datapackage.json holds to the official profile of Data Package 2.0',
  { timeout: setUpTimeout },
  async (context) => {
    const profile = [
      await pythonFor(context, 'citations'),
      'dplib',
      'profiles/2.0/datapackage.json',
    ] as const;
    const descriptor = await readFile(dist('datapackage.json'), 'utf8');
    expect(await problemsBy(profile, JSON.parse(descriptor))).toEqual([]);
  },
);

test(
  'citation.csl.json holds to the official schema of CSL-JSON, with a DOI and without',
  { timeout: setUpTimeout },
  async (context) => {
    const schema = [
      await pythonFor(context, 'citations'),
      'commonmeta',
      'resources/csl-data.json',
    ] as const;
    const items: unknown = JSON.parse(await readFile(dist('citation.csl.json'), 'utf8'));
    expect(await problemsBy(schema, items)).toEqual([]);
    const metadata = await readMetadata();
    const facts = { doi: '10.1234/invented', url: 'https://example.org/' };
    const registered = { ...metadata, dataset: { ...metadata.dataset, ...facts } };
    expect(await problemsBy(schema, cslItems(registered))).toEqual([]);
  },
);

test(
  'bibtexparser and rispy read the citation, with the entity as author',
  { timeout: setUpTimeout },
  async (context) => {
    const command = await pythonFor(context, 'citations');
    const { version, dataset } = await readMetadata();
    const { title, authors, releaseDate, abstract, keywords } = dataset;
    const output = await outputOf(python(command, 'read_citations.py', join(root, 'dist')));
    expect(JSON.parse(output)).toEqual({
      bibtex: {
        type: 'misc',
        author: authors.map((author) => `{${author}}`).join(' and '),
        title: `{${title}}`,
        year: releaseDate.slice(0, 4),
        version,
        note: 'Data set',
      },
      ris: {
        type_of_reference: 'DATA',
        authors,
        title,
        year: releaseDate.slice(0, 4),
        date: releaseDate.replaceAll('-', '/'),
        edition: version,
        abstract,
        keywords,
        language: 'en',
      },
    });
  },
);

/** The facts of datacite.xml in DataCite's JSON, written here once more by hand. */
const dataCiteFacts = ({ version, dataset }: PackageFile) => ({
  doi: dataset.doi,
  creators: dataset.authors.map((name) => ({ name, nameType: 'Organizational' })),
  titles: [{ title: dataset.title, lang: 'en' }],
  publisher: { name: dataset.authors.join(', ') },
  publicationYear: dataset.releaseDate.slice(0, 4),
  types: { resourceType: 'Event data and quotations', resourceTypeGeneral: 'Dataset' },
  subjects: dataset.keywords.map((subject) => ({ subject })),
  dates: [{ date: dataset.releaseDate, dateType: 'Issued' }],
  language: 'en',
  formats: ['text/csv'],
  version,
  rightsList: [
    {
      rights: 'Creative Commons Attribution 4.0 International',
      rightsUri: 'https://creativecommons.org/licenses/by/4.0/',
      rightsIdentifier: 'CC-BY-4.0',
      rightsIdentifierScheme: 'SPDX',
      schemeUri: 'https://spdx.org/licenses/',
    },
  ],
  descriptions: [{ description: dataset.abstract, descriptionType: 'Abstract', lang: 'en' }],
  relatedItems: articles.map(({ article_id: id, title, agency, publisher, ...article }) => ({
    relatedItemType: 'Text',
    relationType: 'IsDerivedFrom',
    ...(agency === null ? {} : { creators: [{ name: agency, nameType: 'Organizational' }] }),
    titles: [{ title: title ?? `[Untitled article ${id}]` }],
    publicationYear: article.published_earliest?.slice(0, 4),
    ...(publisher === null ? {} : { publisher }),
  })),
  schemaVersion: 'http://datacite.org/schema/kernel-4',
});

test(
  'datacite.xml is what the datacite package writes for the same facts',
  { timeout: setUpTimeout },
  async (context) => {
    const command = await pythonFor(context, 'citations');
    const metadata = await readMetadata();
    const facts = { doi: '10.1234/invented', title: 'Talks & <quotes> "of" 2001–2011' };
    const registered = { ...metadata, dataset: { ...metadata.dataset, ...facts } };
    const xml = dataCite([{ mediatype: 'text/csv' }], articles, registered);
    const folder = await mkdtemp(join(tmpdir(), 'datacite-'));
    const compare = async (text: string) => {
      await writeFile(join(folder, 'datacite.xml'), text);
      await writeFile(join(folder, 'facts.json'), JSON.stringify(dataCiteFacts(registered)));
      const files = ['datacite.xml', 'facts.json'].map((name) => join(folder, name));
      return run(python(command, 'datacite_xml.py', ...files));
    };
    try {
      expect(await compare(xml ?? '')).toMatchObject({ code: 0, stderr: '' });
      const damaged = await compare((xml ?? '').replace('Organizational', 'Personal'));
      expect(damaged?.code).toBe(1);
      expect(damaged?.stdout).toContain('not expected');
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
