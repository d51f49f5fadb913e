import { zipSync } from 'fflate';
import { byCodePoint } from '../model/order.js';
export const bundleFolder = ({ name, version }) => `${name}-${version}`;
/**
 * A release as one zip archive with one folder in it. The same files give the same bytes on every system: entries by code point
 * of their paths, no folders, no extra fields, deflated by a compressor written in JavaScript, and dated noon of the release day on
 * whatever clock, since zip has no time zones.
 */
export function bundleRelease(files, metadata) {
    const mtime = `${metadata.dataset.releaseDate}T12:00:00`;
    const entries = {};
    for (const [path, bytes] of [...files].sort(([a], [b]) => byCodePoint(a, b)))
        entries[`${bundleFolder(metadata)}/${path}`] = bytes;
    return zipSync(entries, { level: 9, mtime });
}
