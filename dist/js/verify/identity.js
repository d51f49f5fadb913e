import { byCodePoint } from '../model/order.js';
import { problem, show } from './problem.js';
import { property, readJson } from './read-json.js';
const facts = ['name', 'version', 'licence'];
const textIn = (value, name) => {
    const text = property(value, name);
    return typeof text === 'string' ? text : undefined;
};
function declared(file, values) {
    return {
        file,
        ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
    };
}
/** What datapackage.json says of the release, where there is one that can be read. */
export function dataPackageDeclaration({ files, folder }) {
    const file = `${folder}datapackage.json`;
    const bytes = files.get('datapackage.json');
    const value = bytes && readJson(bytes, file).value;
    if (value === undefined)
        return [];
    const licences = property(value, 'licenses');
    const licence = Array.isArray(licences) ? textIn(licences[0], 'name') : undefined;
    return [
        declared(file, { name: textIn(value, 'name'), version: textIn(value, 'version'), licence }),
    ];
}
/** What the npm package’s own package.json says. */
export function packageDeclaration({ around, aroundFolder }) {
    const file = `${aroundFolder}package.json`;
    const bytes = around.get('package.json');
    const value = bytes && readJson(bytes, file).value;
    if (value === undefined)
        return [];
    return [
        declared(file, {
            name: textIn(value, 'name'),
            version: textIn(value, 'version'),
            licence: textIn(property(value, 'dataset'), 'licence'),
        }),
    ];
}
export const footerDeclaration = (file, footer) => declared(file, {
    name: footer['dataset'],
    version: footer['version'],
    licence: footer['licence'],
});
/** What most files say; of equals, the first by code point. */
function most(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b))[0]?.[0];
}
/** What a release is, and where a file says otherwise than most. */
export function identify(declarations) {
    const identity = Object.fromEntries(facts.map((fact) => [fact, most(declarations.flatMap((each) => each[fact] ?? []))]));
    const findings = declarations.flatMap((each) => facts.flatMap((fact) => {
        const [value, expected] = [each[fact], identity[fact]];
        if (value === undefined || expected === undefined || value === expected)
            return [];
        return [
            problem('identity/differs', each.file, {
                message: `It says ${fact} ${show(value)}.`,
                expected: `${show(expected)}, as the other files say`,
            }),
        ];
    }));
    return { identity, findings };
}
/** The release says what it is, and it is one of this dataset. */
export function checkIdentity({ name, version }, own, file) {
    if (name === undefined || version === undefined) {
        const message = 'No file says which dataset and which version this is.';
        const expected = 'the dataset and its version in the footer of every Parquet file';
        return [problem('identity/missing', file, { message, expected })];
    }
    if (name === own)
        return [];
    const message = `This is a release of ${show(name)}.`;
    const fix = 'Check it with the program of that dataset.';
    return [problem('identity/other-dataset', file, { message, expected: show(own), fix })];
}
