import { z } from 'zod';
import { claimsOf, sorted, type Claim } from './claims.js';

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

const resource = z.object({
  name: z.string(),
  path: z.string(),
  title: z.string().optional(),
  description: z.string().optional(),
  type: z.literal('table').optional(),
  mediatype: z.string(),
  bytes: z.int(),
  hash: z.string().regex(/^sha256:/),
  licenses: z.tuple([licence]),
  schema: z
    .object({
      fields: z.array(field),
      primaryKey: z.array(z.string()),
      foreignKeys: z
        .array(
          z.object({
            fields: z.tuple([z.string()]),
            reference: z.object({ resource: z.string(), fields: z.tuple([z.string()]) }),
          }),
        )
        .optional(),
    })
    .optional(),
});

/** The parts of datapackage.json that other files state, too. */
export const dataPackageFile = z.object({
  name: z.string(),
  id: z.string().optional(),
  title: z.string(),
  description: z.string(),
  homepage: z.string().optional(),
  version: z.string(),
  created: z.string(),
  keywords: z.array(z.string()),
  licenses: z.tuple([licence]),
  contributors: z.array(z.object({ title: z.string() })),
  sources: z.array(source),
  resources: z.array(resource),
});

export type DataPackageFile = z.infer<typeof dataPackageFile>;
type Resource = DataPackageFile['resources'][number];

const types: Readonly<Record<string, string>> = { string: 'text' };

/** A pattern of members joined by semicolons is how a list is described. */
const isList = (pattern: string | undefined): boolean => pattern?.includes(')(?:;(?:') ?? false;

function tableClaims({ name, schema, description }: Resource, at: string): Claim[] {
  if (!schema) return [];
  const { fields, primaryKey, foreignKeys = [] } = schema;
  const targets = new Map(
    foreignKeys.map(({ fields: [column], reference }) => [
      column,
      `${reference.resource === '' ? name : reference.resource}.${reference.fields[0]}`,
    ]),
  );
  return claimsOf('datapackage.json', [
    [`meaning of ${name}`, description, `${at}/description`],
    [`columns of ${name}`, fields.map((each) => each.name), `${at}/schema/fields`],
    [`key of ${name}`, primaryKey, `${at}/schema/primaryKey`],
    [`columns of ${name} that refer to others`, sorted(targets.keys()), `${at}/schema/foreignKeys`],
    ...fields.flatMap(({ name: column, type, title, description: meaning, constraints }, index) => {
      const place = `${at}/schema/fields/${index}`;
      const { required, enum: codes, pattern } = constraints;
      const own = `${name}.${column}`;
      return [
        [`type of ${own}`, types[type] ?? type, `${place}/type`] as const,
        [`meaning of ${own}`, `${title}. ${meaning}`, `${place}/description`] as const,
        [`whether ${own} is a list`, isList(pattern), `${place}/constraints/pattern`] as const,
        [`whether ${own} may be empty`, !required, `${place}/constraints/required`] as const,
        [`target of ${own}`, targets.get(column), `${at}/schema/foreignKeys`] as const,
        ...(isList(pattern)
          ? []
          : [[`codes of ${own}`, codes && sorted(codes), `${place}/constraints/enum`] as const]),
      ];
    }),
  ]);
}

const licenceName = ({ name, title }: z.infer<typeof licence>): string => name ?? title;

/** What datapackage.json says. */
export function dataPackageClaims(value: DataPackageFile): Claim[] {
  const { licenses, contributors, sources, resources } = value;
  const tables = resources.filter(({ type }) => type === 'table').map(({ name }) => name);
  return [
    ...claimsOf('datapackage.json', [
      ['name', value.name, '/name'],
      ['doi', value.id?.replace('https://doi.org/', ''), '/id'],
      ['url', value.homepage, '/homepage'],
      ['title', value.title, '/title'],
      ['abstract', value.description, '/description'],
      ['version', value.version, '/version'],
      ['date', value.created.replace('T00:00:00Z', ''), '/created'],
      ['keywords', value.keywords, '/keywords'],
      ['licence', licenceName(licenses[0]), '/licenses/0/name'],
      ['licence address', licenses[0].path, '/licenses/0/path'],
      ['creators', contributors.map(({ title }) => title), '/contributors'],
      ['sources', sources.map(({ title }) => title), '/sources'],
      ['files of the sources', sources.map(({ path }) => path), '/sources'],
      ['list of files', resources.map(({ path }) => path), '/resources'],
      ['list of tables', tables, '/resources'],
    ]),
    ...resources.flatMap((each, index) => {
      const { path, mediatype, bytes, hash, licenses: own } = each;
      const at = `/resources/${index}`;
      return [
        ...claimsOf('datapackage.json', [
          [`sha256 of ${path}`, hash.replace('sha256:', ''), `${at}/hash`],
          [`bytes of ${path}`, bytes, `${at}/bytes`],
          [`media type of ${path}`, mediatype, `${at}/mediatype`],
          [
            `licence of ${path}`,
            own[0].path === 'RIGHTS.md' ? own[0].title : own[0].path,
            `${at}/licenses`,
          ],
        ]),
        ...tableClaims(each, at),
      ];
    }),
  ];
}
