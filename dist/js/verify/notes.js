import { printable } from './problem.js';
/** What a release says of its own tables. */
export function descriptionOf({ files, around }) {
    const hasSchemas = [...around.keys()].some((path) => path.startsWith('schemas/release/'));
    return [
        ...(hasSchemas ? ['the JSON Schemas of its npm package'] : []),
        ...(files.has('datapackage.json') ? ['its datapackage.json'] : []),
    ];
}
function otherVersion(version, tool, described) {
    const written = printable(version);
    const held = described.length === 0
        ? 'It ships nothing that says what a cell may hold, so keys, references and the values of cells could only be compared between its formats.'
        : `Rows, keys and references were held against ${described.join(' and ')}, as far as these go (patterns are left out).`;
    return (`The release is of version ${written} and this program of ${tool.version}, whose tables and columns may differ; those of the release were taken as it has them. ` +
        `${held} Descriptors were not compared. Run npx ${tool.name}@${written} verify for every check.`);
}
/** What could not be checked, and why. */
export function notesOf(version, tool, { areFilesListed, hasRaw, described }) {
    const raw = 'The raw articles are not part of a release, so bytes and raw digests were not looked up; give the folder that holds them with --raw.';
    const isOwnVersion = version === undefined || version === tool.version;
    const unlisted = 'Descriptors were not compared, since files are not as SHA256SUMS says and so not as any descriptor does.';
    return [
        ...(isOwnVersion ? [] : [otherVersion(version, tool, described)]),
        ...(isOwnVersion && !areFilesListed ? [unlisted] : []),
        ...(hasRaw ? [] : [raw]),
    ];
}
