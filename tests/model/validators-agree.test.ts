import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOfFile } from '../../scripts/records/canonical.js';
import { makeAjv } from '../../scripts/records/validate.js';
import {
  curatedFiles,
  curatedJsonSchema,
  curatedKinds,
  tableJsonSchema,
  type CuratedKind,
} from '../../scripts/model/json-schemas.js';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import { listFiles, readFiles } from '../../scripts/io/project-files.js';
import { schemaFiles } from '../../scripts/release/generate.js';
import { withSomeChanges } from '../fixtures/history.js';
import { withSomeProposals } from '../fixtures/proposals.js';
import { realFiles, root } from '../project.js';
import { realRelease } from '../real-release.js';
import { arbitraryOf } from './arbitrary.js';
import { damaged } from './damage.js';

const files = await realFiles();
const { rows } = await realRelease();
const ajv = makeAjv();
const seed = 20010808;
const runs =
  process.env['MODE'] === 'fuzz'
    ? { generated: 200, damaged: 600 }
    : { generated: 50, damaged: 150 };

interface Validators {
  readonly zod: (value: unknown) => boolean;
  readonly schema: (value: unknown) => boolean;
}

/** How many of the values were accepted; every one by both validators or by neither. */
function accepted(
  { zod, schema }: Validators,
  values: Arbitrary<unknown>,
  numRuns: number,
): number {
  let good = 0;
  const agree = fc.property(values, (value) => {
    const [byZod, bySchema] = [zod(value), schema(value)];
    if (byZod) good += 1;
    expect({ zod: byZod, schema: bySchema }).toEqual({ zod: byZod, schema: byZod });
  });
  fc.assert(agree, { seed, numRuns });
  return good;
}

/** A real file cut down to a few records of each list, so that a damage often hits a record worth hitting. */
function fewRecords(file: Readonly<Record<string, unknown>>): Arbitrary<unknown> {
  const fields = Object.entries(file).map(([name, value]) => [
    name,
    Array.isArray(value)
      ? fc.subarray(value as unknown[], {
          minLength: Math.min(value.length, 1),
          maxLength: Math.min(value.length, 2),
        })
      : fc.constant(value),
  ]);
  return fc.record(Object.fromEntries(fields) as Record<string, Arbitrary<unknown>>);
}

const realValues = (kind: CuratedKind): Arbitrary<unknown> =>
  fc.oneof(
    ...[...withSomeProposals(withSomeChanges(files))]
      .filter(([path]) => kindOfFile(path) === kind)
      .map(([, bytes]) =>
        fewRecords(
          JSON.parse(new TextDecoder().decode(bytes)) as object as Record<string, unknown>,
        ),
      ),
  );

describe.each(curatedKinds)('%s', (kind) => {
  const both: Validators = {
    zod: (value) => curatedFiles[kind].safeParse(value).success,
    schema: ajv.compile(curatedJsonSchema(kind)),
  };
  const real = realValues(kind);

  it('is a JSON Schema', () => {
    expect(ajv.validateSchema(curatedJsonSchema(kind)), ajv.errorsText()).toBe(true);
  });

  it('rejects {}', () => {
    expect([both.zod({}), both.schema({})]).toEqual([false, false]);
  });

  it('the two accept the real records', () => {
    expect(accepted(both, real, 20)).toBe(20);
  });

  it('the two accept what is made from the schema', () => {
    expect(accepted(both, arbitraryOf(curatedJsonSchema(kind)), runs.generated)).toBe(
      runs.generated,
    );
  });

  it('the two agree on damaged records', () => {
    const good = accepted(both, damaged(real), runs.damaged);
    expect(good).toBeGreaterThan(0);
    expect(good).toBeLessThan(runs.damaged);
  });

  it('the two agree on damaged values made from the schema', () => {
    expect(
      accepted(both, damaged(arbitraryOf(curatedJsonSchema(kind))), runs.generated),
    ).toBeLessThan(runs.generated);
  });
});

describe.each(tableNames)('a row of %s', (name) => {
  const zod = tables[name].schema;
  const schema = ajv.compile(tableJsonSchema(name));
  const both: Validators = {
    zod: (row) => zod.safeParse(row).success,
    schema: (row) => schema([row]),
  };
  const real = fc.constantFrom<unknown>(...rows[name]);
  const { items } = tableJsonSchema(name);

  it('has a table whose schema is a JSON Schema', () => {
    expect(ajv.validateSchema(tableJsonSchema(name)), ajv.errorsText()).toBe(true);
  });

  it('is not {}', () => {
    expect([both.zod({}), both.schema({})]).toEqual([false, false]);
  });

  it('is accepted by the two when it is real, or made from the schema', () => {
    expect(accepted(both, real, 50)).toBe(50);
    expect(accepted(both, arbitraryOf(items as object), runs.generated)).toBe(runs.generated);
  });

  it('is accepted by the two or by neither when it is damaged', () => {
    const good = accepted(both, damaged(real), runs.damaged);
    expect(good).toBeGreaterThan(0);
    expect(good).toBeLessThan(runs.damaged);
  });
});

it('the two agree on whole numbers that JavaScript cannot count exactly', () => {
  const source = {
    id: 'A009',
    file: 'a.txt',
    sha256: '0'.repeat(64),
    language: 'en',
    rights: 'None.',
  };
  const file = { $schema: 's', articles: [{ ...source, bytes: 1e16 }] };
  const schema = ajv.compile(curatedJsonSchema('sources'));
  expect(schema(file)).toBe(curatedFiles.sources.safeParse(file).success);
});

it('the schemas in schemas/ are those of the model, and there are no others', async () => {
  const paths = await listFiles(root, 'schemas');
  const committed = await readFiles(root, paths);
  const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
  const generated = [...schemaFiles()].map(
    ([path, bytes]) => [`schemas/${path}`, textOf(bytes)] as const,
  );
  expect(new Map([...committed].map(([path, bytes]) => [path, textOf(bytes)]))).toEqual(
    new Map(generated),
  );
});
