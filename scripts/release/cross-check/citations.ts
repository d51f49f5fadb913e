import { parse } from 'yaml';
import { z } from 'zod';
import { claimsOf, type Claim } from './claims.js';

/** CITATION.cff, the parts that other files state, too. */
const cffFile = z.object({
  title: z.string(),
  abstract: z.string(),
  version: z.string(),
  'date-released': z.string(),
  keywords: z.array(z.string()),
  license: z.string(),
  authors: z.array(z.object({ name: z.string() })),
  doi: z.string().optional(),
  url: z.string().optional(),
  references: z.array(
    z.object({
      title: z.string(),
      authors: z.tuple([z.object({ name: z.string() })]),
      publisher: z.object({ name: z.string() }).optional(),
      'date-published': z.string().optional(),
      languages: z.tuple([z.string()]),
    }),
  ),
});

export function cffClaims(text: string): Claim[] {
  const value = cffFile.parse(parse(text));
  return claimsOf('CITATION.cff', [
    ['title', value.title],
    ['abstract', value.abstract],
    ['version', value.version],
    ['date', value['date-released']],
    ['keywords', value.keywords],
    ['licence', value.license],
    ['creators', value.authors.map(({ name }) => name)],
    ['doi', value.doi],
    ['url', value.url],
    ['sources', value.references.map(({ title }) => title)],
    [
      'authors of the sources',
      value.references.map(({ authors: [{ name }] }) => (name === 'Unknown' ? null : name)),
    ],
    ['publishers of the sources', value.references.map(({ publisher }) => publisher?.name ?? null)],
    ['days of the sources', value.references.map((each) => each['date-published'] ?? null)],
    ['languages of the sources', value.references.map(({ languages: [language] }) => language)],
  ]);
}

export const zenodoFile = z.strictObject({
  title: z.string(),
  upload_type: z.string(),
  description: z.string(),
  creators: z.array(z.object({ name: z.string() })),
  license: z.string(),
  keywords: z.array(z.string()),
  version: z.string(),
  publication_date: z.string(),
  access_right: z.literal('open'),
  language: z.literal('eng'),
  references: z.array(z.string()),
  doi: z.string().optional(),
});

/** Zenodo knows licences by their SPDX names in lower case. */
export const zenodoClaims = (value: z.infer<typeof zenodoFile>): Claim[] =>
  claimsOf('.zenodo.json', [
    ['title', value.title, '/title'],
    ['kind of work', value.upload_type, '/upload_type'],
    ['abstract', value.description, '/description'],
    ['creators', value.creators.map(({ name }) => name), '/creators'],
    ['licence', value.license === 'cc-by-4.0' ? 'CC-BY-4.0' : value.license, '/license'],
    ['keywords', value.keywords, '/keywords'],
    ['version', value.version, '/version'],
    ['date', value.publication_date, '/publication_date'],
    ['doi', value.doi, '/doi'],
    ['references in words', value.references, '/references'],
  ]);

export const cslFile = z.tuple([
  z.strictObject({
    id: z.string(),
    type: z.string(),
    title: z.string(),
    author: z.array(z.object({ literal: z.string() })),
    issued: z.object({ 'date-parts': z.tuple([z.array(z.int())]) }),
    version: z.string(),
    abstract: z.string(),
    keyword: z.string(),
    language: z.literal('en'),
    DOI: z.string().optional(),
    URL: z.string().optional(),
  }),
]);

export function cslClaims([value]: z.infer<typeof cslFile>): Claim[] {
  const [day] = value.issued['date-parts'];
  return claimsOf('citation.csl.json', [
    ['name and version', value.id, '/0/id'],
    ['kind of work', value.type, '/0/type'],
    ['title', value.title, '/0/title'],
    ['creators', value.author.map(({ literal }) => literal), '/0/author'],
    ['date', day.map((part) => String(part).padStart(2, '0')).join('-'), '/0/issued'],
    ['version', value.version, '/0/version'],
    ['abstract', value.abstract, '/0/abstract'],
    ['keywords', value.keyword.split(', '), '/0/keyword'],
    ['doi', value.DOI, '/0/DOI'],
    ['url', value.URL, '/0/URL'],
  ]);
}

/** Fields of the one BibTeX entry, TeX's escapes and the outer braces taken off. */
export function bibtexClaims(text: string): Claim[] {
  const fields = new Map(
    [...text.matchAll(/^ {2}(\w+) *= \{(.*)\},?$/gm)].map(([, name = '', value = '']) => [
      name,
      value.replace(/^\{(.*)\}$/, '$1').replaceAll(/\\(.)/g, '$1'),
    ]),
  );
  return claimsOf('citation.bib', [
    ['BibTeX entry', text.trimEnd()],
    ['title', fields.get('title')],
    ['creators', fields.get('author')?.split('} and {')],
    ['year', fields.get('year')],
    ['version', fields.get('version')],
    ['doi', fields.get('doi')],
    ['url', fields.get('url')],
  ]);
}

export function risClaims(text: string): Claim[] {
  const tags = [...text.matchAll(/^([A-Z][A-Z0-9]) {2}- (.*)$/gm)];
  const all = (wanted: string): string[] =>
    tags.filter(([, tag]) => tag === wanted).map(([, , value = '']) => value);
  return claimsOf('citation.ris', [
    ['kind of work', all('TY')[0] === 'DATA' ? 'dataset' : all('TY')[0]],
    ['title', all('TI')[0]],
    ['creators', all('AU')],
    ['year', all('PY')[0]],
    ['date', all('DA')[0]?.replaceAll('/', '-')],
    ['version', all('ET')[0]],
    ['abstract', all('AB')[0]],
    ['keywords', all('KW')],
    ['doi', all('DO')[0]],
    ['url', all('UR')[0]],
  ]);
}
