import { byCodePoint } from '../model/order.js';
const topOf = (path) => path.slice(0, path.indexOf('/') + 1);
/** Anything that only a release has; either may be what is missing. */
const isRelease = (paths, folder) => paths.some((path) => path === `${folder}SHA256SUMS` ||
    (path.startsWith(`${folder}json/`) && path.endsWith('.json')));
function below(files, folder) {
    return new Map([...files].flatMap(([path, bytes]) => path.startsWith(folder) ? [[path.slice(folder.length), bytes]] : []));
}
/**
 * Finds the release among files: at the top, in dist/, or in one folder that holds either, as archives have it.
 * @returns undefined when there is none.
 */
export function findRelease(files) {
    const paths = [...files.keys()];
    const tops = [...new Set(paths.map(topOf))]
        .filter((top) => top !== '' && top !== 'dist/')
        .sort(byCodePoint);
    const folders = ['', 'dist/', ...tops.flatMap((top) => [top, `${top}dist/`])];
    const folder = folders.find((each) => isRelease(paths, each));
    if (folder === undefined)
        return undefined;
    const outer = folder.endsWith('dist/') ? folder.slice(0, -'dist/'.length) : undefined;
    const aroundFolder = outer !== undefined && files.has(`${outer}package.json`) ? outer : undefined;
    const isStray = (path) => !path.startsWith(folder) && (aroundFolder === undefined || !path.startsWith(aroundFolder));
    const around = aroundFolder === undefined
        ? new Map()
        : new Map([...below(files, aroundFolder)].filter(([path]) => !path.startsWith('dist/')));
    return {
        files: below(files, folder),
        folder,
        around,
        aroundFolder: aroundFolder ?? '',
        strays: paths.filter(isStray).sort(byCodePoint),
    };
}
