import type { ErrorObject } from 'ajv/dist/2020.js';
import { closest } from '../text/closest.js';
import { characterName } from '../text/character-names.js';
import { inBrackets, oddOne } from '../text/look-alike.js';
import { show } from '../text/printable.js';
import { hiddenIn } from '../text/strange-characters.js';
import { pointerTokens } from '../text/json-pointer.js';

/** What a schema error says, in a sentence for the person editing data. */
export interface Sentence {
  readonly message: string;
  readonly expected: string;
  readonly fix: string;
}

/** Which character of a text a pattern cannot have meant: one that nobody sees or, where it lists what may be there, one not of ASCII. */
function strangeNamed(value: unknown, pattern: string): string {
  if (typeof value !== 'string') return '';
  const [hidden] = hiddenIn(value, 'value');
  if (hidden) return ` (with ${characterName(hidden.character)})`;
  return pattern.includes('[^') ? '' : oddOne(value);
}

const described = (schema: unknown): string | undefined =>
  typeof schema === 'object' &&
  schema !== null &&
  'description' in schema &&
  typeof schema.description === 'string'
    ? schema.description
    : undefined;

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  null: 'null',
};

function suggestion(value: string, known: readonly string[], otherwise: string): string {
  const near = closest(value, known);
  return near === undefined ? otherwise : `Did you mean "${near}"?${inBrackets(value, near)}`;
}

/** `parentSchema` is there because Ajv runs with `verbose`. */
export function sentenceOf(error: ErrorObject): Sentence {
  const field =
    pointerTokens(error.instancePath).findLast((token) => !/^\d+$/.test(token)) ?? 'the file';
  const value = show(error.data);
  const params = error.params as Readonly<Record<string, unknown>>;
  const meaning = described(error.parentSchema) ?? `a value for ${field} that the schema allows`;
  switch (error.keyword) {
    case 'required': {
      const missing = String(params['missingProperty']);
      const properties = (
        error.parentSchema as { properties?: Record<string, unknown> } | undefined
      )?.properties;
      return {
        message: `The field "${missing}" is missing.`,
        expected: described(properties?.[missing]) ?? `a field "${missing}"`,
        fix: `Add "${missing}".`,
      };
    }
    case 'additionalProperties': {
      const extra = String(params['additionalProperty']);
      const known = Object.keys(
        (error.parentSchema as { properties?: object } | undefined)?.properties ?? {},
      );
      return {
        message: `There is no field "${extra}" here.`,
        expected: `one of ${known.join(', ')}`,
        fix: suggestion(extra, known, `Remove "${extra}".`),
      };
    }
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      return {
        message: `${value} is not a code for ${field}.`,
        expected: `one of ${allowed.join(', ')}`,
        fix: suggestion(
          String(error.data),
          allowed,
          'Choose one of these, or define a new code in the model first.',
        ),
      };
    }
    case 'const':
      return {
        message: `${field} is ${value}.`,
        expected: show(params['allowedValue']),
        fix: `Write ${show(params['allowedValue'])}, or leave the field out where it is optional.`,
      };
    case 'type': {
      const type = String(params['type']);
      return {
        message: `${field} is ${value}.`,
        expected: kinds[type] ?? type,
        fix: `Write ${kinds[type] ?? type}.`,
      };
    }
    case 'minItems':
      return { message: `${field} is empty.`, expected: meaning, fix: 'Give at least one.' };
    case 'minLength':
      return {
        message: `${field} is an empty text.`,
        expected: meaning,
        fix: 'Fill it in, or leave the field out.',
      };
    case 'pattern':
      return {
        message: `${value}${strangeNamed(error.data, String(params['pattern']))} has the wrong form for ${field}.`,
        expected: `${meaning} (pattern ${String(params['pattern'])})`,
        fix: 'Write it in that form; texts have no line break and no white space at the ends.',
      };
    default:
      return {
        message: `${field} is ${value}: it ${error.message ?? 'breaks a rule'}.`,
        expected: meaning,
        fix: 'Correct the value.',
      };
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** "Q009: " for a pointer into a record that has an id, "" elsewhere: how messages begin. */
export function recordName(root: unknown, pointer: string): string {
  const [list, index] = pointerTokens(pointer);
  if (list === undefined || index === undefined || !isObject(root)) return '';
  const items = root[list];
  const item: unknown = Array.isArray(items) ? items[Number(index)] : undefined;
  if (!isObject(item)) return '';
  const name = item['id'] ?? item['event'];
  return typeof name === 'string' ? `${name}: ` : '';
}
