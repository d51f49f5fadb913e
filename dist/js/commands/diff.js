import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareReleases } from '../diff/compare.js';
import { parseRelease } from '../diff/parse-release.js';
import { differenceLines, lineColumns } from '../diff/render-csv.js';
import { differenceAsJson } from '../diff/render-json.js';
import { differenceAsMarkdown } from '../diff/render-markdown.js';
import { readSource } from '../io/release-source.js';
import { idsFile } from '../model/curated/registries.js';
import { encodeCsv } from '../release/csv.js';
import { print, progress } from './context.js';
import { formatFindings } from './report.js';
/** A release by its name; what is wrong with it comes back as findings. */
export async function releaseNamed(name, root) {
    progress(`reading ${name} …`);
    const { files, findings } = await readSource(name, root);
    return findings.length > 0 ? { release: undefined, findings } : parseRelease(files, name);
}
/** The registry of the project at `root`, for releases that ship none; empty where there is no project. */
async function registryAt(root) {
    try {
        const text = await readFile(join(root, 'curated/ids.json'), 'utf8');
        return idsFile.parse(JSON.parse(text)).ids;
    }
    catch {
        return [];
    }
}
async function rendered(difference, format) {
    switch (format) {
        case 'json':
            return `${JSON.stringify(differenceAsJson(difference), null, 2)}\n`;
        case 'csv': {
            const columns = lineColumns.map((name) => ({ name }));
            return new TextDecoder().decode(await encodeCsv(columns, differenceLines(difference)));
        }
        case 'markdown':
            return differenceAsMarkdown(difference);
    }
}
/**
 * Prints what changed from one release to another. Returns the exit code: 0 whether or not they differ, 1 when one of them
 * cannot be read.
 */
export async function diff(oldName, newName, { root, format }) {
    const old = await releaseNamed(oldName, root);
    const current = await releaseNamed(newName, root);
    if (!old.release || !current.release) {
        const findings = [...old.findings, ...current.findings];
        print(formatFindings(findings, format === 'json' ? 'json' : 'text'));
        return 1;
    }
    const registry = current.release.ids ?? (await registryAt(root));
    print(await rendered(compareReleases(old.release, current.release, registry), format));
    return 0;
}
