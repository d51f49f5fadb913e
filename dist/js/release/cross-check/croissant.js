import { claimsOf, sorted } from './claims.js';
const types = {
    'sc:Text': 'text',
    'sc:Integer': 'integer',
    'sc:Boolean': 'boolean',
    'sc:Date': 'date',
    'sc:Float': 'number',
};
const lastOf = (id) => id.slice(id.lastIndexOf('/') + 1);
const isVocabulary = ({ '@id': id }) => id.startsWith('vocabulary/');
const columnOf = ({ extract, fileObject: { '@id': file }, }) => `${lastOf(file).replace(/\.json$/, '')}.${extract.jsonPath.replace('$[*].', '')}`;
/** The codes of a vocabulary, by the identifier of the field that holds them. */
const codesByField = (recordSets) => new Map(recordSets.filter(isVocabulary).map(({ '@id': id, data = [] }) => {
    const name = `${id}/name`;
    return [name, data.map((row) => row[name] ?? '')];
}));
function fieldClaims(table, column, codes, at) {
    const { name, dataType, description, isArray = false, references, source: from } = column;
    const own = `${table}.${name}`;
    const target = references && 'field' in references ? undefined : references;
    const vocabulary = references && 'field' in references ? references.field['@id'] : undefined;
    const known = vocabulary === undefined ? undefined : (codes.get(vocabulary) ?? ['unknown']);
    return claimsOf('croissant.json', [
        [`identifier of ${own}`, column['@id'].replace('/', '.'), `${at}/@id`],
        [`place of ${own}`, from && columnOf(from), `${at}/source`],
        [`type of ${own}`, types[dataType] ?? dataType, `${at}/dataType`],
        [`meaning of ${own}`, description, `${at}/description`],
        [`whether ${own} is a list`, isArray, `${at}/isArray`],
        [`target of ${own}`, target && columnOf(target), `${at}/references`],
        ...(isArray ? [] : [[`codes of ${own}`, known && sorted(known), `${at}/references`]]),
    ]);
}
/** Which columns say from what passage a row was taken. */
function passageClaims({ '@id': table, annotation: passage }, at) {
    const place = `${at}/annotation`;
    const parts = passage?.subField ?? [];
    return [
        ...claimsOf('croissant.json', [
            [`passage of ${table}`, parts.map(({ source: from }) => from && columnOf(from)), place],
            ...(passage
                ? [[`identifier of ${table}.passage`, passage['@id'].replace('/', '.')]]
                : []),
        ]),
        ...parts.flatMap(({ '@id': id, name, dataType }) => claimsOf('croissant.json', [
            [`identifier of ${table}.passage.${name}`, id.replaceAll('/', '.'), place],
            [`type of ${table}.${name}`, types[dataType] ?? dataType, place],
        ])),
    ];
}
function tableClaims(records, codes, at) {
    const { '@id': table, key, field: fields, description } = records;
    const keys = Array.isArray(key) ? key : [key];
    const referring = fields.filter(({ references }) => references && !('field' in references));
    return [
        ...claimsOf('croissant.json', [
            [`name of ${table}`, records.name, `${at}/name`],
            [`meaning of ${table}`, description, `${at}/description`],
            [`columns of ${table}`, fields.map(({ name }) => name), `${at}/field`],
            [`key of ${table}`, keys.map(({ '@id': id }) => lastOf(id)), `${at}/key`],
            [
                `columns of ${table} that refer to others`,
                sorted(referring.map(({ name }) => name)),
                `${at}/field`,
            ],
        ]),
        ...fields.flatMap((each, index) => fieldClaims(table, each, codes, `${at}/field/${index}`)),
        ...passageClaims(records, at),
    ];
}
/** What croissant.json says. */
export function croissantClaims(value) {
    const { distribution, recordSet: recordSets, 'prov:wasDerivedFrom': sources } = value;
    const codes = codesByField(recordSets);
    const tables = recordSets.filter((each) => !isVocabulary(each)).map(({ '@id': id }) => id);
    const statements = Object.entries(value).filter(([key]) => /^rai:(?!dataCollectionType)/.test(key));
    return [
        ...claimsOf('croissant.json', [
            ['name', value.alternateName, '/alternateName'],
            ['doi', value.identifier?.replace('https://doi.org/', ''), '/identifier'],
            ['url', value.url, '/url'],
            ['title', value.name, '/name'],
            ['abstract', value.description, '/description'],
            ['version', value.version, '/version'],
            ['date', value.datePublished, '/datePublished'],
            ['keywords', value.keywords, '/keywords'],
            ['licence address', value.license, '/license'],
            ['creators', value.creator.map(({ name }) => name), '/creator'],
            ['BibTeX entry', value.citeAs, '/citeAs'],
            ['sources', sources.map(({ name }) => name), '/prov:wasDerivedFrom'],
            ['authors of the sources', sources.map(({ author }) => author?.name ?? null)],
            ['publishers of the sources', sources.map(({ publisher }) => publisher?.name ?? null)],
            ['days of the sources', sources.map(({ datePublished: day }) => day ?? null)],
            ['languages of the sources', sources.map(({ inLanguage: language }) => language)],
            [
                'files of the sources',
                sources.map(({ '@id': id }) => id.replace('#article', '')),
                '/prov:wasDerivedFrom',
            ],
            ['list of files', distribution.map(({ '@id': id }) => id), '/distribution'],
            ['list of tables', sorted(tables), '/recordSet'],
        ]),
        ...statements.flatMap(([key, texts]) => [texts]
            .flat()
            .flatMap((text, index) => claimsOf('croissant.json', [[`statement ${index + 1} of ${key}`, text, `/${key}`]]))),
        ...distribution.flatMap((each, index) => {
            const { '@id': path, contentUrl, contentSize, encodingFormat, sha256, license } = each;
            const at = `/distribution/${index}`;
            return claimsOf('croissant.json', [
                [`name of ${path}`, each.name, `${at}/name`],
                [`address of ${path}`, contentUrl, `${at}/contentUrl`],
                [`sha256 of ${path}`, sha256, `${at}/sha256`],
                [`bytes of ${path}`, contentSize.replace(/ B$/, ''), `${at}/contentSize`],
                [`media type of ${path}`, encodingFormat, `${at}/encodingFormat`],
                [
                    `licence text or address of ${path}`,
                    typeof license === 'string' ? license : license.description,
                    `${at}/license`,
                ],
            ]);
        }),
        ...recordSets.flatMap((each, index) => {
            const at = `/recordSet/${index}`;
            if (!isVocabulary(each))
                return tableClaims(each, codes, at);
            const { '@id': id, data = [], key, field: fields } = each;
            const meanings = data.map((row) => [row[`${id}/name`], row[`${id}/description`]]);
            const parts = fields.map(({ '@id': part, name, dataType }) => [part, name, dataType]);
            return claimsOf('croissant.json', [
                [`codes of ${id}`, meanings, `${at}/data`],
                [`name of ${id}`, each.name, `${at}/name`],
                [
                    `name of ${id}`,
                    each.description.replace(/^Codes of the (vocabulary) (\w+)\.$/, '$1/$2'),
                    `${at}/description`,
                ],
                [`whether ${id} is an enumeration`, each.dataType !== undefined, `${at}/dataType`],
                [`key field of ${id}`, key, `${at}/key`],
                [`fields of ${id}`, parts, `${at}/field`],
            ]);
        }),
    ];
}
