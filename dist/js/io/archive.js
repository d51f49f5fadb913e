import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { tarFiles } from './tar.js';
const unzipped = promisify(gunzip);
/** A release is some megabytes; an archive that unpacks to more than this is none. */
const mostBytes = 2 ** 30;
const magic = { gzip: [0x1f, 0x8b], zip: [0x50, 0x4b] };
const startsWith = (bytes, start) => start.every((byte, at) => bytes[at] === byte);
/** npm and git put everything into one folder (package/, missile-talks-0.1.0/); it is taken off. */
function withoutTopFolder(files) {
    const paths = [...files.keys()].map((path) => path.replace(/^\.\//, ''));
    const tops = new Set(paths.map((path) => path.slice(0, path.indexOf('/') + 1)));
    const [top = ''] = tops.size === 1 ? tops : [];
    const isOwn = top === 'dist/' || top === 'json/';
    return new Map([...files.values()].map((bytes, index) => [
        (paths[index] ?? '').slice(isOwn ? 0 : top.length),
        bytes,
    ]));
}
/**
 * The files of a release packed as .tgz or .tar.gz, as `npm pack` does, by path from the package's root. Nothing is
 * written to disk, so paths in it can do no harm.
 * @throws Error when it is of another form, damaged, or unpacks to more than 1 GiB.
 */
export async function archiveFiles(path) {
    const bytes = new Uint8Array(await readFile(path));
    if (startsWith(bytes, magic.zip))
        throw new Error('zip archives have to be unpacked first');
    if (!startsWith(bytes, magic.gzip))
        throw new Error('it is no .tgz or .tar.gz archive');
    const unpacked = await unzipped(bytes, { maxOutputLength: mostBytes });
    return withoutTopFolder(tarFiles(new Uint8Array(unpacked)));
}
