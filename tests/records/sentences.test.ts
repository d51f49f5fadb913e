import type { ErrorObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { recordName, sentenceOf } from '../../scripts/records/sentences.js';
import { withoutOtherForms } from '../../scripts/records/validate.js';

const error = (keyword: string, more: Partial<ErrorObject> = {}): ErrorObject => ({
  ...{ keyword, instancePath: '/quotes/3/kind', schemaPath: '#/x', params: {}, data: 'dircet' },
  ...more,
});

describe('what a schema error says', () => {
  it.each<[string, ErrorObject, readonly string[]]>([
    [
      'a field that is missing, by its meaning',
      error('required', {
        params: { missingProperty: 'cue' },
        parentSchema: { properties: { cue: { description: 'The verb.' } } },
      }),
      ['The field "cue" is missing.', 'The verb.', 'Add "cue".'],
    ],
    [
      'a field that is missing, of no known meaning',
      error('required', { params: { missingProperty: 'cue' } }),
      ['The field "cue" is missing.', 'a field "cue"', 'Add "cue".'],
    ],
    [
      'a field too many, near to another',
      error('additionalProperties', {
        params: { additionalProperty: 'isues' },
        parentSchema: { properties: { id: {}, issues: {} } },
      }),
      ['There is no field "isues" here.', 'one of id, issues', 'Did you mean "issues"?'],
    ],
    [
      'a field too many, near to none',
      error('additionalProperties', { params: { additionalProperty: 'weather' } }),
      ['There is no field "weather" here.', 'one of ', 'Remove "weather".'],
    ],
    [
      'a code that is none',
      error('enum', { params: { allowedValues: ['direct', 'mixed'] } }),
      ['"dircet" is not a code for kind.', 'one of direct, mixed', 'Did you mean "direct"?'],
    ],
    [
      'a constant',
      error('const', { params: { allowedValue: true }, data: false, instancePath: '' }),
      ['the file is false.', 'true', 'Write true, or leave the field out where it is optional.'],
    ],
    [
      'a type',
      error('type', { params: { type: 'integer' }, data: 'x' }),
      ['kind is "x".', 'a whole number', 'Write a whole number.'],
    ],
    [
      'a type without a name',
      error('type', { params: { type: 'tuple' }, data: 'x' }),
      ['kind is "x".', 'tuple', 'Write tuple.'],
    ],
    [
      'a list without an item',
      error('minItems', { instancePath: '/quotes/3/issues/0', data: [] }),
      ['issues is empty.', 'a value for issues that the schema allows', 'Give at least one.'],
    ],
    [
      'a text without a character',
      error('minLength', { data: '', parentSchema: { description: 'Words.' } }),
      ['kind is an empty text.', 'Words.', 'Fill it in, or leave the field out.'],
    ],
    [
      'anything else',
      error('format', { message: 'must be so' }),
      [
        'kind is "dircet": it must be so.',
        'a value for kind that the schema allows',
        'Correct the value.',
      ],
    ],
    [
      'anything else, without a reason',
      error('format'),
      [
        'kind is "dircet": it breaks a rule.',
        'a value for kind that the schema allows',
        'Correct the value.',
      ],
    ],
  ])('%s', (_what, found, [message, expected, fix]) => {
    expect(sentenceOf(found)).toEqual({ message, expected, fix });
  });

  it('names the character that a pattern cannot have meant', () => {
    const of = (data: unknown, pattern: string): string =>
      sentenceOf(error('pattern', { data, params: { pattern } })).message;
    expect(of('A001', '^B$')).toBe('"A001" has the wrong form for kind.');
    expect(of('A00\u200b1', '^A$')).toContain('(with ');
    expect(of('А001', '^[A-Z]$')).toContain('U+0410');
    expect(of('А001', '^[^;]$')).not.toContain('U+0410');
    expect(of(7, '^A$')).toBe('7 has the wrong form for kind.');
  });
});

it.each([
  [{ quotes: [{ id: 'Q009' }] }, '/quotes/0/kind', 'Q009: '],
  [{ quotes: [{ id: 'Q009' }] }, '/quotes/0', 'Q009: '],
  [{ mentions: [{}, { event: 'E001' }] }, '/mentions/1/exact', 'E001: '],
  [{ quotes: [{ id: 9 }] }, '/quotes/0', ''],
  [{ quotes: [null] }, '/quotes/0', ''],
  [{ quotes: [{ id: 'Q009' }] }, '/quotes', ''],
  [{ quotes: [{ id: 'Q009' }] }, '/quotes/1', ''],
  [{ quotes: { 0: { id: 'Q009' } } }, '/quotes/0', ''],
  [null, '/quotes/0', ''],
])('%j has at %s the name “%s”', (root, pointer, name) => {
  expect(recordName(root, pointer)).toBe(name);
});

describe('where a value may have several forms', () => {
  const at = (keyword: string, schemaPath: string, instancePath: string, data: unknown = 'x') =>
    error(keyword, { schemaPath, instancePath, data });

  it('only the errors of the form that it is nearest to are shown', () => {
    const elsewhere = at('type', '#/a', '/0');
    const wrong = at('const', '#/u/oneOf/0/const', '/1/kind');
    const right = [at('type', '#/u/oneOf/1/a', '/1/a'), at('minItems', '#/u/oneOf/1/b', '/1/b')];
    const union = at('oneOf', '#/u/oneOf', '/1');
    expect(withoutOtherForms([elsewhere, wrong, ...right, union])).toEqual([elsewhere, ...right]);
    expect(withoutOtherForms([elsewhere, ...right, wrong, { ...union, keyword: 'anyOf' }])).toEqual(
      [...[elsewhere, ...right]],
    );
  });

  it('a null tells a form, and the fewest errors do where nothing else does', () => {
    const union = at('anyOf', '#/u/anyOf', '/1');
    const ofNull = at('type', '#/u/anyOf/0/type', '/1', null);
    const two = [at('required', '#/u/anyOf/1/a', '/1'), at('required', '#/u/anyOf/1/b', '/1')];
    expect(withoutOtherForms([ofNull, ...two, union])).toEqual(two);
    const one = at('type', '#/u/anyOf/0/type', '/1', 'x');
    expect(withoutOtherForms([...two, one, union])).toEqual([one]);
  });

  it('a union without errors of its forms stands, and an if is never shown', () => {
    const union = at('oneOf', '#/u/oneOf', '/1');
    const near = at('type', '#/a', '/10');
    expect(withoutOtherForms([near, union, at('if', '#/if', '/1')])).toEqual([near, union]);
  });
});
