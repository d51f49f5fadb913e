import addFormats from 'ajv-formats';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import {
  curatedJsonSchema,
  type CuratedKind,
  type JsonSchema,
  tableJsonSchema,
} from '../model/json-schemas.js';
import { recordName, sentenceOf } from './sentences.js';
import { finding, type Finding } from '../text/finding.js';
import type { JsonDocument } from '../text/json-document.js';
import { pointerToken, pointerTokens } from '../text/json-pointer.js';
import { groupBy } from '../text/lookup.js';

/** Ajv as everyone should use it with our schemas: draft 2020-12, strict, all errors, formats checked. */
export function makeAjv(): Ajv2020 {
  // The schemas are this program's own: a test, not every run, checks them against the meta-schema.
  // Optimising what is compiled costs more than it saves on files of this size.
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    verbose: true,
    validateSchema: false,
    code: { optimize: false },
  });
  addFormats.default(ajv);
  return ajv;
}

/** Gives the validator of each schema by its name, compiled when it is first asked for. */
function validators<Name extends string>(
  schemaOf: (name: Name) => JsonSchema,
): (name: Name) => ValidateFunction {
  const compiled = new Map<Name, ValidateFunction>();
  let ajv: Ajv2020 | undefined;
  return (name) => {
    const validate = compiled.get(name) ?? (ajv ??= makeAjv()).compile(schemaOf(name));
    compiled.set(name, validate);
    return validate;
  };
}

export const validatorOf = validators(curatedJsonSchema);
/** The validator of a whole table. */
export const tableValidator = validators(tableJsonSchema);

const isWithin = (error: ErrorObject | undefined, { instancePath }: ErrorObject): boolean =>
  error?.instancePath === instancePath ||
  error?.instancePath.startsWith(`${instancePath}/`) === true;

/** A null tells a form as a constant does: where one form has it and another not, it was meant. */
const nWrongForm = (branch: readonly ErrorObject[]): number =>
  branch.filter(({ keyword, data }) => keyword === 'const' || (keyword === 'type' && data === null))
    .length;

/** Where a value may have several forms, only the errors of the form it comes nearest to are worth showing. */
export function withoutOtherForms(errors: readonly ErrorObject[]): ErrorObject[] {
  const hidden = new Set<ErrorObject>();
  for (const [at, union] of errors.entries()) {
    if (union.keyword !== 'oneOf' && union.keyword !== 'anyOf') continue;
    // What Ajv says of the forms stands right before the union.
    let from = at;
    while (isWithin(errors[from - 1], union)) from -= 1;
    const ofForms = errors
      .slice(from, at)
      .filter((error) => error.schemaPath.startsWith(`${union.schemaPath}/`) && !hidden.has(error));
    const branchOf = ({ schemaPath }: ErrorObject): string =>
      schemaPath.slice(union.schemaPath.length + 1).split('/')[0] ?? '';
    const [nearest, ...others] = [...groupBy(ofForms, branchOf).values()].sort(
      (a, b) => nWrongForm(a) - nWrongForm(b) || a.length - b.length,
    );
    if (nearest) for (const error of [union, ...others.flat()]) hidden.add(error);
  }
  // That a condition does not hold is said beside what it asks for.
  return errors.filter((error) => error.keyword !== 'if' && !hidden.has(error));
}

function pointerOf(error: ErrorObject): string {
  if (error.keyword !== 'additionalProperties') return error.instancePath;
  return `${error.instancePath}/${pointerToken(String((error.params as { additionalProperty: unknown }).additionalProperty))}`;
}

export interface Validation {
  readonly findings: readonly Finding[];
  /** Pointers of list items that break the schema, such as /quotes/3. */
  readonly brokenItems: ReadonlySet<string>;
  /** False when something outside any list item is wrong. */
  readonly frameIsSound: boolean;
}

/** Checks a file against its published JSON Schema. */
export function validateDocument(document: JsonDocument, kind: CuratedKind): Validation {
  const validate = validatorOf(kind);
  if (validate(document.value)) return { findings: [], brokenItems: new Set(), frameIsSound: true };
  const errors = withoutOtherForms(validate.errors ?? []);
  const brokenItems = new Set<string>();
  let frameIsSound = true;
  const findings = errors.map((error): Finding => {
    const [list, index] = pointerTokens(error.instancePath);
    if (list !== undefined && index !== undefined && /^\d+$/.test(index))
      brokenItems.add(`/${list}/${index}`);
    else frameIsSound = false;
    const pointer = pointerOf(error);
    const { message, expected, fix } = sentenceOf(error);
    return finding('record/schema', {
      file: document.file,
      pointer,
      ...document.locate(pointer),
      message: `${recordName(document.value, pointer)}${message}`,
      expected,
      fix,
    });
  });
  return { findings, brokenItems, frameIsSound };
}
