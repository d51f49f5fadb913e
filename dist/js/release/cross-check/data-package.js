import { z } from 'zod';
import { dialect } from '../descriptors/data-package.js';
import { claimsOf, sorted } from './claims.js';
import { constant } from './constant.js';
const field = z.object({
    name: z.string(),
    type: z.string(),
    title: z.string(),
    description: z.string(),
    example: z.string(),
    constraints: z.object({
        required: z.boolean(),
        enum: z.array(z.string()).optional(),
        pattern: z.string().optional(),
    }),
});
const source = z.object({ title: z.string(), path: z.string() });
const licence = z.object({ name: z.string().optional(), path: z.string(), title: z.string() });
const resource = z.strictObject({
    name: z.string(),
    path: z.string(),
    title: z.string().optional(),
    description: z.string().optional(),
    type: z.literal('table').optional(),
    format: z.string(),
    mediatype: z.string(),
    encoding: z.literal('utf-8').optional(),
    bytes: z.int(),
    hash: z.string().regex(/^sha256:/),
    licenses: z.tuple([licence]),
    sources: z.tuple([source]).optional(),
    dialect: constant(dialect).optional(),
    schema: z
        .strictObject({
        fields: z.array(field),
        missingValues: constant(['']),
        primaryKey: z.array(z.string()),
        foreignKeys: z
            .array(z.object({
            fields: z.tuple([z.string()]),
            reference: z.object({ resource: z.string(), fields: z.tuple([z.string()]) }),
        }))
            .optional(),
    })
        .optional(),
});
/** The parts of datapackage.json that other files state, too. */
export const dataPackageFile = z.strictObject({
    $schema: constant('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: z.string(),
    id: z.string().optional(),
    title: z.string(),
    description: z.string(),
    homepage: z.string().optional(),
    version: z.string(),
    created: z.string(),
    keywords: z.array(z.string()),
    licenses: z.tuple([licence]),
    contributors: z.array(z.strictObject({ title: z.string(), roles: constant(['author']) })),
    sources: z.array(source),
    resources: z.array(resource),
});
const types = { string: 'text' };
/** A pattern of members joined by semicolons is how a list is described. */
const isList = (pattern) => pattern?.includes(')(?:;(?:') ?? false;
function tableClaims({ name, schema }, at) {
    if (!schema)
        return claimsOf('datapackage.json', [[`columns of ${name}`, undefined, at]]);
    const { fields, primaryKey, foreignKeys = [] } = schema;
    const targets = new Map(foreignKeys.map(({ fields: [column], reference }) => [
        column,
        `${reference.resource === '' ? name : reference.resource}.${reference.fields[0]}`,
    ]));
    return claimsOf('datapackage.json', [
        [`columns of ${name}`, fields.map((each) => each.name), `${at}/schema/fields`],
        [`key of ${name}`, primaryKey, `${at}/schema/primaryKey`],
        [`columns of ${name} that refer to others`, sorted(targets.keys()), `${at}/schema/foreignKeys`],
        ...fields.flatMap(({ name: column, type, title, description: meaning, constraints }, index) => {
            const place = `${at}/schema/fields/${index}`;
            const { required, enum: codes, pattern } = constraints;
            const own = `${name}.${column}`;
            return [
                [`type of ${own}`, types[type] ?? type, `${place}/type`],
                [`meaning of ${own}`, `${title}. ${meaning}`, `${place}/description`],
                [`whether ${own} is a list`, isList(pattern), `${place}/constraints/pattern`],
                [`whether ${own} may be empty`, !required, `${place}/constraints/required`],
                [`target of ${own}`, targets.get(column), `${at}/schema/foreignKeys`],
                ...(isList(pattern)
                    ? []
                    : [[`codes of ${own}`, codes && sorted(codes), `${place}/constraints/enum`]]),
            ];
        }),
    ]);
}
/** What a resource says of its file. */
function fileClaims(each, at) {
    const { path, name, title, description, format, mediatype, encoding, dialect: csv } = each;
    const table = /^(?:csv|json|parquet)\/(\w+)\./.exec(path)?.[1];
    return claimsOf('datapackage.json', [
        [`sha256 of ${path}`, each.hash.replace('sha256:', ''), `${at}/hash`],
        [`bytes of ${path}`, each.bytes, `${at}/bytes`],
        [`short name of ${path}`, name, `${at}/name`],
        [`format of ${path}`, format, `${at}/format`],
        [`media type of ${path}`, mediatype, `${at}/mediatype`],
        [`encoding of ${path}`, encoding, `${at}/encoding`],
        [`dialect of ${path}`, csv !== undefined, `${at}/dialect`],
        [`licence of ${path}`, each.licenses[0], `${at}/licenses`],
        [`source of ${path}`, each.sources?.[0].title, `${at}/sources`],
        [`file of the source of ${path}`, each.sources?.[0].path, `${at}/sources`],
        ...(table === undefined
            ? [[`title of ${path}`, title, `${at}/title`]]
            : [
                [`title of ${table}`, title, `${at}/title`],
                [`meaning of ${table}`, description, `${at}/description`],
            ]),
    ]);
}
/** Which columns say from what passage a row was taken; croissant.json names them as provenance. */
function passageClaims({ name, schema }) {
    const columns = (schema?.fields ?? []).map((each) => each.name);
    const present = columns.filter((column) => /^(?:article_id|(?:char|byte)_(?:start|end))$/.test(column));
    const passage = present.includes('byte_start')
        ? present.map((column) => `${name}.${column}`)
        : [];
    return claimsOf('datapackage.json', [[`passage of ${name}`, passage]]);
}
/** What datapackage.json says. */
export function dataPackageClaims(value) {
    const { licenses, contributors, sources, resources } = value;
    const tables = resources.filter(({ type }) => type === 'table');
    return [
        ...claimsOf('datapackage.json', [
            ['name', value.name, '/name'],
            ['name and version', `${value.name}-${value.version}`, '/name'],
            ['doi', value.id?.replace('https://doi.org/', ''), '/id'],
            ['url', value.homepage, '/homepage'],
            ['title', value.title, '/title'],
            ['abstract', value.description, '/description'],
            ['version', value.version, '/version'],
            ['date', value.created.replace('T00:00:00Z', ''), '/created'],
            ['keywords', value.keywords, '/keywords'],
            ['licence', licenses[0].name, '/licenses/0/name'],
            ['licence address', licenses[0].path, '/licenses/0/path'],
            ['licence of CODEBOOK.md', licenses[0], '/licenses/0'],
            ['creators', contributors.map(({ title }) => title), '/contributors'],
            ['sources', sources.map(({ title }) => title), '/sources'],
            ['files of the sources', sources.map(({ path }) => path), '/sources'],
            ['list of files', resources.map(({ path }) => path), '/resources'],
            ['list of tables', tables.map(({ name }) => name), '/resources'],
        ]),
        ...resources.flatMap((each, index) => [
            ...fileClaims(each, `/resources/${index}`),
            ...(each.type === 'table'
                ? [...tableClaims(each, `/resources/${index}`), ...passageClaims(each)]
                : []),
        ]),
    ];
}
