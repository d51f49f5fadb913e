import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageFile, type PackageFile } from '../../scripts/model/metadata.js';
import { citationFile } from '../../scripts/release/descriptors/deposits.js';
import { apa, bibtex, cslItems, ris } from '../../scripts/release/descriptors/citations.js';
import { recordCitation } from '../../scripts/release/descriptors/record-citation.js';
import { committedRows } from '../committed-rows.js';
import { zenodoDeposit } from '../../scripts/release/descriptors/deposits.js';
import { registered } from '../fixtures/base-release.js';

const articles = committedRows('articles');

const plain: PackageFile = {
  name: 'fog-horns',
  version: '1.2.0',
  dataset: {
    title: 'Fog & horns: 50 % {louder}',
    releaseDate: '2012-03-06',
    licence: 'CC-BY-4.0',
    authors: ['The keepers'],
    keywords: ['fog', 'horn'],
    abstract: 'One invented article.',
  },
};
const withDoi = registered(plain);
const withAddress: PackageFile = { ...withDoi, dataset: plain.dataset };

describe('the release metadata', () => {
  const accepts = (homepage: string | undefined, doi?: string): boolean =>
    packageFile.safeParse({ ...plain, homepage, dataset: { ...plain.dataset, doi } }).success;

  it('may hold a DOI without a resolver and an address with https, to which an id can be added', () => {
    expect(accepts(withDoi.homepage, withDoi.dataset.doi)).toBe(true);
    expect(accepts(undefined, 'https://doi.org/10.1234/fog-horns')).toBe(false);
    expect(accepts('http://example.org/')).toBe(false);
    expect(accepts('https://example.org/#readme')).toBe(false);
  });
});

describe('BibTeX', () => {
  it('keeps the author an entity, escapes what TeX would obey, and prints version and kind', () => {
    expect(bibtex(plain)).toBe(
      [
        '@misc{fog-horns-1.2.0,',
        '  author       = {{The keepers}},',
        '  title        = {{Fog \\& horns: 50 \\% \\{louder\\}}},',
        '  howpublished = {Version 1.2.0 [Data set]},',
        '  year         = {2012}',
        '}',
      ].join('\n'),
    );
    expect(bibtex(withDoi)).toContain(
      '  doi          = {10.1234/fog-horns},\n  url          = {https://example.org/fog-horns}\n',
    );
  });
});

describe('APA', () => {
  it('ends with the DOI, else the address, else nothing', () => {
    const reference =
      'The keepers. (2012). *Fog & horns: 50 % {louder}* (Version 1.2.0) [Data set].';
    expect(apa(plain)).toBe(reference);
    expect(apa(withDoi)).toBe(`${reference} https://doi.org/10.1234/fog-horns`);
    expect(apa(withAddress)).toBe(`${reference} https://example.org/fog-horns`);
  });
});

describe('the citation of a record', () => {
  it('has its id and the version, and leads to it where the dataset has an address', () => {
    const reference =
      'The keepers. (2012). Record Q012 of Fog & horns: 50 % {louder} (Version 1.2.0) [Data set].';
    const address = 'https://example.org/fog-horns#Q012';
    const cited = recordCitation(plain, 'Q012');
    expect(cited.plain).toBe(reference);
    expect(cited.bibtex).toMatch(/^@misc\{fog-horns-1\.2\.0-Q012,\n[^]*\{\{Record Q012 of Fog /);
    expect(cited.bibtex).not.toContain('url');
    expect(recordCitation(withAddress, 'Q012').plain).toBe(`${reference} ${address}`);
    expect(recordCitation(withAddress, 'Q012').bibtex).toContain(`  url          = {${address}}\n`);
    expect(recordCitation(withDoi, 'Q012').plain).toBe(
      `${reference} https://doi.org/10.1234/fog-horns ${address}`,
    );
  });
});

describe('RIS', () => {
  it('is one reference of tagged lines', () => {
    expect(ris(withDoi).split('\n')).toEqual([
      'TY  - DATA',
      'ID  - fog-horns-1.2.0',
      'AU  - The keepers',
      'TI  - Fog & horns: 50 % {louder}',
      'PY  - 2012',
      'DA  - 2012/03/06',
      'ET  - 1.2.0',
      'M3  - Data set',
      'AB  - One invented article.',
      'KW  - fog',
      'KW  - horn',
      'LA  - en',
      'DO  - 10.1234/fog-horns',
      'UR  - https://example.org/fog-horns',
      'ER  - ',
      '',
    ]);
  });
});

describe('CSL-JSON', () => {
  it('gives the date in parts and the author as a literal', () => {
    expect(cslItems(plain)).toEqual([
      expect.objectContaining({
        id: 'fog-horns-1.2.0',
        type: 'dataset',
        genre: 'Data set',
        version: '1.2.0',
        author: [{ literal: 'The keepers' }],
        issued: { 'date-parts': [[2012, 3, 6]] },
      }),
    ]);
    expect(cslItems(plain)[0]).not.toHaveProperty('DOI');
  });
});

describe('CITATION.cff', () => {
  it('holds the DOI and the address when there are any', () => {
    const { homepage: url, dataset } = withDoi;
    expect(parse(citationFile(articles, withDoi))).toMatchObject({ doi: dataset.doi, url });
    expect(Object.keys(parse(citationFile(articles, plain)) as object)).not.toContain('url');
  });
});

describe('a reference to an article', () => {
  const known = articles.map((article) => ({
    ...article,
    publisher: 'The lantern',
    agency: null,
    author: 'Ada May Marsh',
    source_url: 'https://example.org/fog',
    source_url_note: 'The text is the same.',
  }));

  it('names whoever wrote it and its address, and says how the text there compares', () => {
    const { references } = parse(citationFile(known, plain)) as { references: unknown[] };
    expect(references[0]).toMatchObject({
      authors: [{ 'family-names': 'Marsh', 'given-names': 'Ada May' }],
      publisher: { name: 'The lantern' },
      url: 'https://example.org/fog',
      notes: expect.stringMatching(/Text at this address: The text is the same\.$/) as string,
    });
    expect(zenodoDeposit(known, plain).references[0]).toMatch(
      /^Ada May Marsh\. .* The lantern\. .* https:\/\/example\.org\/fog$/,
    );
  });

  it('falls back on the agency and then the publisher, and on nobody it does not know', () => {
    const authorsOf = (facts: object) =>
      (
        parse(citationFile([{ ...known[0], author: null, ...facts } as never], plain)) as {
          references: { authors: unknown }[];
        }
      ).references[0]?.authors;
    expect(authorsOf({ agency: 'Wire' })).toEqual([{ name: 'Wire' }]);
    expect(authorsOf({})).toEqual([{ name: 'The lantern' }]);
    expect(authorsOf({ publisher: null })).toEqual([{ name: 'Unknown' }]);
  });
});

/** The fields of Zenodo's deposit metadata that we use, as its documentation for developers describes them. */
const zenodoSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['title', 'upload_type', 'description', 'creators', 'license', 'version'],
  properties: {
    title: { type: 'string', minLength: 1 },
    upload_type: { enum: ['publication', 'dataset', 'software', 'other'] },
    description: { type: 'string', minLength: 1 },
    creators: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: { name: { type: 'string' }, affiliation: {}, orcid: {}, gnd: {} },
      },
    },
    access_right: { enum: ['open', 'embargoed', 'restricted', 'closed'] },
    license: { type: 'string', pattern: '^[a-z0-9.-]+$' },
    keywords: { type: 'array', items: { type: 'string' } },
    version: { type: 'string' },
    publication_date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    language: { type: 'string', pattern: '^[a-z]{3}$' },
    doi: { type: 'string', pattern: '^10\\.' },
    references: { type: 'array', items: { type: 'string' } },
    related_identifiers: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['identifier', 'relation'],
        properties: {
          identifier: { type: 'string', pattern: '^https?://' },
          relation: { enum: ['isDocumentedBy', 'isDerivedFrom'] },
        },
      },
    },
  },
};

describe('.zenodo.json', () => {
  const validate = new Ajv({ allErrors: true }).compile(zenodoSchema);

  it('holds to the documented fields, with a DOI and without', () => {
    expect(validate({})).toBe(false);
    for (const metadata of [plain, withDoi])
      expect(validate(zenodoDeposit(articles, metadata)) ? [] : validate.errors).toEqual([]);
  });

  it('says all that CITATION.cff says, since Zenodo then reads nothing else', () => {
    const citation = parse(citationFile(articles, withDoi)) as Record<string, unknown> & {
      license: string;
      references: readonly { title: string; url?: string }[];
    };
    const deposit = zenodoDeposit(articles, withDoi);
    expect(deposit).toMatchObject({
      title: citation['title'],
      description: citation['abstract'],
      creators: citation['authors'],
      license: citation.license.toLowerCase(),
      keywords: citation['keywords'],
      version: citation['version'],
      publication_date: citation['date-released'],
      doi: citation['doi'],
    });
    expect(deposit.related_identifiers).toEqual([
      { identifier: citation['url'], relation: 'isDocumentedBy' },
      ...citation.references.flatMap(({ url }) =>
        url === undefined ? [] : [{ identifier: url, relation: 'isDerivedFrom' }],
      ),
    ]);
    expect(deposit.references).toHaveLength(citation.references.length);
    for (const [index, { title }] of citation.references.entries())
      expect(deposit.references[index]).toContain(title);
  });
});
