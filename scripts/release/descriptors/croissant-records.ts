import type { Vocabulary } from '../../model/codes.js';
import type { ColumnType } from '../../model/tables/columns.js';
import { tableNames, tables, type TableName } from '../../model/tables/index.js';
import type { Column } from '../../model/tables/table.js';
import { columnDescription } from './table-schema.js';

const dataTypes: Readonly<Record<ColumnType, string>> = {
  text: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  list: 'sc:Text',
};

/** Records are read from JSON: there an empty list is one, and an integer beside a missing cell stays an integer. */
const sourceOf = (table: TableName, column: string) => ({
  fileObject: { '@id': `json/${table}.json` },
  extract: { jsonPath: `$[*].${column}` },
});

/**
 * What a column points to: the codes of a vocabulary, or a column of a table. The latter as file and column, because the standard's own
 * loader joins along a reference to a field and cannot do so where that field's table refers to others in its turn.
 */
function referenceOf({ references, vocabulary, type }: Column) {
  const [table = '', column = ''] = references?.split('.') ?? [];
  // A loader joins whole cells, so the members of a list refer to nothing there.
  if (type !== 'list' && tableNames.some((name) => name === table))
    return sourceOf(table as TableName, column);
  return vocabulary === undefined
    ? undefined
    : { field: { '@id': `vocabulary/${vocabulary}/name` } };
}

function field(table: TableName, column: Column) {
  const { name, type, title } = column;
  const references = referenceOf(column);
  return {
    '@type': 'cr:Field',
    '@id': `${table}/${name}`,
    name,
    description: `${title}. ${columnDescription(column)}`,
    dataType: dataTypes[type],
    ...(type === 'list' ? { isArray: true } : {}),
    source: sourceOf(table, name),
    ...(references === undefined ? {} : { references }),
  };
}

/** Columns that say which passage of which article a row was taken from. */
const spanColumns = ['article_id', 'char_start', 'char_end', 'byte_start', 'byte_end'];

/** For rows taken from a passage: which one, as W3C PROV has it, from the row's own cells. */
function provenance(table: TableName, columns: readonly Column[]) {
  const present = columns.filter(({ name }) => spanColumns.includes(name));
  if (!present.some(({ name }) => name === 'byte_start')) return {};
  return {
    annotation: {
      '@type': 'cr:Field',
      '@id': `${table}/passage`,
      name: 'passage',
      description: 'The passage that the row was taken from.',
      dataType: 'prov:Entity',
      equivalentProperty: 'prov:wasDerivedFrom',
      subField: present.map(({ name, type }) => ({
        '@type': 'cr:Field',
        '@id': `${table}/passage/${name}`,
        name,
        dataType: dataTypes[type],
        source: sourceOf(table, name),
      })),
    },
  };
}

function tableRecords(table: TableName) {
  const { columns, key, rowIs, description } = tables[table];
  return {
    '@type': 'cr:RecordSet',
    '@id': table,
    name: table,
    description: `One row is ${rowIs}. ${description}`,
    key: key.map((column) => ({ '@id': `${table}/${column}` })),
    field: columns.map((column) => field(table, column)),
    ...provenance(table, columns),
  };
}

/** A code of a vocabulary and what it means. */
export interface CodeMeaning {
  readonly vocabulary: string;
  readonly code: string;
  readonly definition: string;
}

/** The codes that columns may hold, as an enumeration of the standard's own kind. */
function vocabularyRecords(vocabulary: Vocabulary, meanings: readonly CodeMeaning[]) {
  const id = `vocabulary/${vocabulary}`;
  const textField = (name: string) => ({
    '@type': 'cr:Field',
    '@id': `${id}/${name}`,
    name,
    dataType: 'sc:Text',
  });
  return {
    '@type': 'cr:RecordSet',
    '@id': id,
    name: id,
    description: `Codes of the vocabulary ${vocabulary}.`,
    dataType: 'sc:Enumeration',
    key: { '@id': `${id}/name` },
    field: [textField('name'), textField('description')],
    data: meanings
      .filter((meaning) => meaning.vocabulary === vocabulary)
      .map(({ code, definition }) => ({
        [`${id}/name`]: code,
        [`${id}/description`]: definition,
      })),
  };
}

const isVocabulary = (name: Vocabulary | undefined): name is Vocabulary => name !== undefined;

/** The record sets of Croissant 1.1: one for every table, and one for every vocabulary that a column uses. */
export function recordSets(meanings: readonly CodeMeaning[]) {
  const used = tableNames.flatMap((table) =>
    tables[table].columns.map(({ vocabulary }) => vocabulary),
  );
  const vocabularies = [...new Set(used.filter(isVocabulary))];
  return [
    ...tableNames.map(tableRecords),
    ...vocabularies.map((vocabulary) => vocabularyRecords(vocabulary, meanings)),
  ];
}
