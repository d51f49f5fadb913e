import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { type CuratedKind, type JsonSchema } from '../model/json-schemas.js';
import type { Finding } from '../model/finding.js';
import { type JsonDocument } from './json-document.js';
/** Ajv as everyone should use it with our schemas: draft 2020-12, strict, all errors, formats checked. */
export declare function makeAjv(): Ajv2020;
export declare function validatorOf(kind: CuratedKind, schema?: JsonSchema): ValidateFunction;
/** Where a value may have several forms, only the errors of the form it comes nearest to are worth showing. */
export declare function withoutOtherForms(errors: readonly ErrorObject[]): ErrorObject[];
export interface Validation {
    readonly findings: readonly Finding[];
    /** Pointers of list items that break the schema, such as /quotes/3. */
    readonly brokenItems: ReadonlySet<string>;
    /** False when something outside any list item is wrong. */
    readonly frameIsSound: boolean;
}
/** Holds a file against its published JSON Schema. */
export declare function validateDocument(document: JsonDocument, kind: CuratedKind): Validation;
