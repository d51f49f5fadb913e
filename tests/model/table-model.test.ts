import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { VocabulariesFile } from '../../scripts/model/records/registries.js';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import type { Column } from '../../scripts/model/tables/table.js';
import { realFiles } from '../project.js';

interface PlacedColumn extends Column {
  readonly place: string;
  readonly schema: z.ZodType | undefined;
}

/** The schema of one column, from the table's. */
function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  if (!(schema instanceof z.ZodObject)) throw new Error('A table’s schema is an object.');
  return schema.shape;
}

const columns = tableNames.flatMap((name) =>
  tables[name].columns.map((column): PlacedColumn => ({
    ...column,
    place: `${name}.${column.name}`,
    schema: shapeOf(tables[name].schema)[column.name],
  })),
);

/** The places of the columns that break a rule; an empty list is what a test expects. */
const offenders = (isSound: (column: PlacedColumn) => boolean): string[] =>
  columns.filter((column) => !isSound(column)).map(({ place }) => place);

const isSentenceLike = (text: string): boolean => /^\S.*\S$/.test(text);
const typeOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'list';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

describe('every column', () => {
  it('has a title, a description that ends as a sentence, and an example', () => {
    expect(
      offenders(
        ({ title, description, example }) =>
          isSentenceLike(title) &&
          isSentenceLike(description) &&
          description.endsWith('.') &&
          example !== '',
      ),
    ).toEqual([]);
  });

  it('has a snake_case name of at most 32 characters', () => {
    expect(
      offenders(({ name }) => /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name) && name.length <= 32),
    ).toEqual([]);
  });

  it('has an example that its own schema accepts, of its own type', () => {
    const ofType: Readonly<Record<Column['type'], string>> = {
      text: 'string',
      date: 'string',
      integer: 'integer',
      number: 'number',
      boolean: 'boolean',
      list: 'list',
    };
    expect(
      offenders(
        ({ schema, example, type }) =>
          schema?.safeParse(example).success === true && typeOf(example) === ofType[type],
      ),
    ).toEqual([]);
  });

  it('accepts a missing value exactly when it is nullable, and never an empty text', () => {
    expect(
      offenders(
        ({ schema, nullable }) =>
          schema?.safeParse(null).success === nullable && !schema.safeParse('').success,
      ),
    ).toEqual([]);
  });

  it('refuses line breaks in texts, and semicolons in members of lists', () => {
    const isRefused = (schema: z.ZodType | undefined, value: unknown): boolean =>
      schema?.safeParse(value).success === false;
    expect(
      offenders(({ type, schema }) =>
        type === 'text'
          ? isRefused(schema, 'a\nb') && isRefused(schema, 'a\u2028b')
          : type !== 'list' || (isRefused(schema, ['a;b']) && isRefused(schema, ['a\nb'])),
      ),
    ).toEqual([]);
  });

  it('is refused when it is left out of its row', () => {
    expect(offenders(({ schema }) => schema?.safeParse(undefined).success === false)).toEqual([]);
  });
});

describe('a column that refers to another table', () => {
  const referring = columns.filter(({ references }) => references !== undefined);

  it.each(referring.map(({ place, references }) => [place, references ?? ''] as const))(
    '%s refers to the key %s',
    (_place, references) => {
      const [table, key] = references.split('.');
      const target = tableNames.find((name) => name === table);
      expect(target && tables[target].key).toContain(key);
    },
  );

  it('holds what the key of that table holds', () => {
    const byPlace = new Map(columns.map((column) => [column.place, column]));
    expect(
      offenders(({ references, type, example, schema }) => {
        const target = references === undefined ? undefined : byPlace.get(references);
        if (references === undefined) return true;
        const takes = (place: z.ZodType | undefined, value: unknown): boolean =>
          place?.safeParse(value).success === true;
        if (Array.isArray(example))
          return (
            example.every((id) => takes(target?.schema, id)) && takes(schema, [target?.example])
          );
        return (
          target?.type === type && takes(target.schema, example) && takes(schema, target.example)
        );
      }),
    ).toEqual([]);
  });
});

describe('every table', () => {
  it.each(tableNames)(
    '%s has its own name, a description, and a key of columns that are never empty',
    (name) => {
      const table = tables[name];
      expect(table.name).toBe(name);
      expect(
        [table.title, table.rowIs, table.description].filter((text) => !isSentenceLike(text)),
      ).toEqual([]);
      const solid = table.columns.filter(({ nullable }) => !nullable).map((column) => column.name);
      expect(table.key.length).toBeGreaterThan(0);
      expect(solid).toEqual(expect.arrayContaining([...table.key]));
    },
  );

  it('names no column twice', () => {
    expect(columns).toHaveLength(new Set(columns.map(({ place }) => place)).size);
  });
});

describe('every vocabulary of a column', () => {
  it('is defined in curated/vocabularies.json, with the codes that the column takes', async () => {
    const bytes = (await realFiles()).get('curated/vocabularies.json');
    const { vocabularies } = JSON.parse(new TextDecoder().decode(bytes)) as VocabulariesFile;
    const defined = new Map(
      vocabularies.map(({ vocabulary, codes }) => [
        vocabulary as string,
        codes.map(({ code }) => code),
      ]),
    );
    expect(
      offenders(({ vocabulary, schema, type }) => {
        if (vocabulary === undefined) return true;
        const codes = defined.get(vocabulary) ?? [];
        const take = (code: string): boolean =>
          schema?.safeParse(type === 'list' ? [code] : code).success === true;
        return codes.length > 0 && codes.every(take) && !take('no_such_code');
      }),
    ).toEqual([]);
  });
});

describe('columns that only mean something together', () => {
  it('are declared: every date and every span, with columns that the table has', () => {
    for (const name of tableNames) {
      const { columns, dates, bounds, spans } = tables[name];
      const named = columns.map((column) => column.name);
      const ending = (end: string) => named.filter((column) => column.endsWith(end));
      expect(bounds.map(({ earliest }) => earliest)).toEqual(ending('_earliest'));
      expect(bounds.map(({ latest }) => latest)).toEqual(ending('_latest'));
      expect(spans.map(({ start }) => start).sort()).toEqual(ending('_start').sort());
      const grouped = [
        ...dates.flatMap((group) => Object.values({ ...group, name: group.edtf })),
        ...spans.flatMap(({ start, end, words }) => [start, end, words]),
      ];
      expect(named).toEqual(expect.arrayContaining(grouped));
      if (spans.length > 0)
        expect(named).toContain(name === 'events' ? 'first_article_id' : 'article_id');
    }
  });

  it('count characters and bytes as their unit says', () => {
    const units = tableNames.flatMap((name) =>
      tables[name].spans.map(({ unit, start }) => [
        unit,
        tables[name].columns.find((column) => column.name === start)?.unit,
      ]),
    );
    expect(new Set(units.map(String))).toEqual(
      new Set(['characters,Unicode code points, 0-based', 'bytes,bytes, 0-based']),
    );
  });
});
