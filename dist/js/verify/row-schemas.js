import { sentenceOf } from '../curated/sentences.js';
import { makeAjv, withoutOtherForms } from '../curated/validate.js';
import { pointerTokens } from '../curated/json-document.js';
import { printable, problem, reasonOf } from './problem.js';
import { placeInTable, rowName } from './rows.js';
const compiled = new WeakMap();
function validatorOf(schema) {
    const known = compiled.get(schema);
    if (known)
        return known;
    const validate = makeAjv().compile(schema);
    compiled.set(schema, validate);
    return validate;
}
/** Every row is valid against the JSON Schema of its table. */
export function* checkRowSchemas(table) {
    const { shape, rows, rowsFile } = table;
    if (!shape.rowSchema)
        return;
    let validate;
    try {
        validate = validatorOf(shape.rowSchema);
    }
    catch (thrown) {
        const message = `The JSON Schema that the release ships for it cannot be used: ${reasonOf(thrown)}.`;
        yield problem('table/schema', rowsFile, {
            message,
            expected: 'a JSON Schema of draft 2020-12',
        });
        return;
    }
    for (const [index, row] of rows.entries()) {
        if (validate(row))
            continue;
        for (const error of withoutOtherForms(validate.errors ?? [])) {
            const { message, expected } = sentenceOf(error);
            const [column] = pointerTokens(error.instancePath);
            const said = { message: `${rowName(shape, row, index)}: ${printable(message)}`, expected };
            yield problem('table/schema', rowsFile, said, placeInTable(table, index, column));
        }
    }
}
