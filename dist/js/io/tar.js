const blockSize = 512;
const textAt = (header, start, length) => {
    const field = header.subarray(start, start + length);
    const end = field.indexOf(0);
    return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
};
/** Numbers are octal digits, padded with spaces or NUL. */
function numberAt(header, start, length) {
    const digits = textAt(header, start, length).trim();
    if (!/^[0-7]{1,12}$/.test(digits))
        throw new Error('a header is damaged');
    return Number.parseInt(digits, 8);
}
/** The sum of a header's bytes, its own checksum field read as spaces. */
function isSound(header) {
    const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
    return sum === numberAt(header, 148, 8);
}
/** The path in a pax header, a list of "<length> <key>=<value>\n"; lengths count bytes. */
function paxPath(record) {
    let rest = record;
    while (rest.length > 0) {
        const length = Number.parseInt(new TextDecoder().decode(rest.subarray(0, 12)), 10);
        if (!(length > 0))
            throw new Error('a pax header is damaged');
        const entry = new TextDecoder().decode(rest.subarray(0, length)).trimEnd();
        const path = /^\d+ path=(.*)$/s.exec(entry)?.[1];
        if (path !== undefined)
            return path;
        rest = rest.subarray(length);
    }
    return undefined;
}
/**
 * The regular files of a tar archive (POSIX ustar, pax and GNU long names) by path. Links and folders are left out.
 * @throws Error when it is cut off or no tar archive.
 */
export function tarFiles(archive) {
    const files = new Map();
    let longPath;
    for (let at = 0; at + blockSize <= archive.length;) {
        const header = archive.subarray(at, at + blockSize);
        if (header.every((byte) => byte === 0))
            return files;
        if (!isSound(header))
            throw new Error('it is no tar archive');
        const size = numberAt(header, 124, 12);
        const start = at + blockSize;
        const content = archive.subarray(start, start + size);
        if (content.length < size)
            throw new Error('it is cut off');
        const type = textAt(header, 156, 1);
        if (type === 'x')
            longPath = paxPath(content);
        else if (type === 'L')
            longPath = textAt(content, 0, content.length);
        else if (type !== 'g') {
            const prefix = textAt(header, 257, 5) === 'ustar' ? textAt(header, 345, 155) : '';
            const name = textAt(header, 0, 100);
            const path = longPath ?? (prefix === '' ? name : `${prefix}/${name}`);
            if (type === '0' || type === '')
                files.set(path, content);
            longPath = undefined;
        }
        at = start + Math.ceil(size / blockSize) * blockSize;
    }
    throw new Error('it is cut off');
}
