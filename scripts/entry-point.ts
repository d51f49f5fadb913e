import { codes, type Vocabulary } from './model/codes.js';
import { tableNames, tables, type Rows, type TableName } from './model/tables/index.js';
import type { Column } from './model/tables/table.js';
import { bytesOf, type Files } from './text/files.js';
import { wrap } from './text/wrap.js';

type Codes = Rows['vocabularies'];

const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const pascalCase = (name: string): string => name.split('_').map(capitalised).join('');
/** `quote_segments` is exported as `quoteSegments`. */
const constantOf = (table: string): string => {
  const name = pascalCase(table);
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
};
const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');
/** A row of `quotes_flat` is a `QuoteFlatRow`. */
const rowTypeOf = (table: string): string =>
  `${table.split('_').map(singular).map(capitalised).join('')}Row`;

/** What an editor shows on hover. */
function comment(paragraphs: readonly string[], indent: string): string {
  const lines = paragraphs
    .flatMap((paragraph) => wrap(paragraph.replaceAll('*/', '*\u200b/'), 96))
    .map(({ line }) => `${indent} * ${line}`.trimEnd());
  return [`${indent}/**`, ...lines, `${indent} */`].join('\n');
}

function columnType({ type, nullable, vocabulary }: Column): string {
  const single = {
    text: 'string',
    date: 'string',
    list: 'string',
    integer: 'number',
    number: 'number',
    boolean: 'boolean',
  }[type];
  const member = vocabulary === undefined ? single : pascalCase(vocabulary);
  return `${type === 'list' ? `readonly ${member}[]` : member}${nullable ? ' | null' : ''}`;
}

function columnDeclaration(column: Column, vocabularies: Codes): string {
  const { name, title, description, type, unit, references, vocabulary } = column;
  const sentences = [
    `${title}. ${description}`,
    type === 'date' ? 'A day, YYYY-MM-DD.' : '',
    unit === undefined ? '' : `Unit: ${unit}.`,
    references === undefined ? '' : `Refers to \`${references}\`.`,
  ];
  const meanings = vocabularies
    .filter((each) => each.vocabulary === vocabulary)
    .map(({ code, definition }) => `- \`${code}\`: ${definition}`);
  return `${comment([sentences.filter(Boolean).join(' '), ...meanings], '  ')}\n  readonly ${name}: ${columnType(column)};`;
}

function tableDeclaration(name: TableName, vocabularies: Codes): string {
  const { title, rowIs, description, columns } = tables[name];
  const row = rowTypeOf(name);
  return [
    comment([`A row of \`${constantOf(name)}\`: ${rowIs}.`], ''),
    `export interface ${row} {`,
    ...columns.map((column) => columnDeclaration(column, vocabularies)),
    '}',
    comment([`${title}: one row is ${rowIs}. ${description}`], ''),
    `export declare const ${constantOf(name)}: readonly ${row}[];`,
  ].join('\n');
}

const vocabularyDeclaration = (vocabulary: Vocabulary): string =>
  `export type ${pascalCase(vocabulary)} = ${codes[vocabulary].map((code) => `'${code}'`).join(' | ')};`;

/**
 * The package's entry point, by path in build/: one module of data for each table, so that a bundler keeps only those imported; and
 * index.d.ts, which says of every column what the codebook says. `json` gives dist/json/<table>.json.
 */
export function entryPoint(json: (table: TableName) => string): Files {
  const vocabularies = JSON.parse(json('vocabularies')) as Codes;
  const modules = tableNames.map(
    (name) =>
      [`data/${name}.js`, `export const ${constantOf(name)} = ${json(name).trimEnd()};\n`] as const,
  );
  const index = tableNames.map(
    (name) => `export { ${constantOf(name)} } from './data/${name}.js';\n`,
  );
  const declarations = [
    ...(Object.keys(codes) as Vocabulary[]).map(vocabularyDeclaration),
    ...tableNames.map((name) => tableDeclaration(name, vocabularies)),
  ];
  return new Map(
    [
      ...modules,
      ['index.js', index.join('')] as const,
      ['index.d.ts', `${declarations.join('\n\n')}\n`] as const,
    ].map(([path, text]) => [path, bytesOf(text)]),
  );
}
