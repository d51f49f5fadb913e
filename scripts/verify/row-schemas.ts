import type { ValidateFunction } from 'ajv/dist/2020.js';
import { sentenceOf } from '../records/sentences.js';
import { makeAjv, withoutOtherForms } from '../records/validate.js';
import { pointerTokens } from '../text/json-document.js';
import type { Finding } from '../text/finding.js';
import type { JsonSchema } from '../model/json-schemas.js';
import { printable, reasonOf } from '../text/printable.js';
import { problem } from '../release/problem.js';
import type { ReadTable } from './read-tables.js';
import { placeInTable, rowName } from './rows.js';

const compiled = new WeakMap<JsonSchema, ValidateFunction>();

function validatorOf(schema: JsonSchema): ValidateFunction {
  const known = compiled.get(schema);
  if (known) return known;
  const validate = makeAjv().compile(schema);
  compiled.set(schema, validate);
  return validate;
}

/** Every row is valid against the JSON Schema of its table. */
export function* checkRowSchemas(table: ReadTable): Generator<Finding> {
  const { shape, rows, rowsFile } = table;
  if (!shape.rowSchema) return;
  let validate;
  try {
    validate = validatorOf(shape.rowSchema);
  } catch (thrown) {
    const message = `The JSON Schema that the release ships for it cannot be used: ${reasonOf(thrown)}.`;
    yield problem('table/schema', rowsFile, {
      message,
      expected: 'a JSON Schema of draft 2020-12',
    });
    return;
  }
  for (const [index, row] of rows.entries()) {
    if (validate(row)) continue;
    for (const error of withoutOtherForms(validate.errors ?? [])) {
      const { message, expected } = sentenceOf(error);
      const [column] = pointerTokens(error.instancePath);
      const said = { message: `${rowName(shape, row, index)}: ${printable(message)}`, expected };
      yield problem('table/schema', rowsFile, said, placeInTable(table, index, column));
    }
  }
}
