import { join } from 'node:path';
import { coverageOf } from '../checks/covers.js';
import { fixFiles } from '../checks/fix.js';
import { allChecks } from '../checks/registry.js';
import { writeWhole } from '../io/write-files.js';
import { runPipeline } from '../pipeline.js';
import { openProject, print, progress } from './context.js';
import { formatFindings, summary } from './report.js';
/** Prints the registry of checks. */
export function listChecks(asJson) {
    if (asJson) {
        const facts = allChecks.map((check) => ({
            id: check.id,
            severity: check.severity,
            scope: check.scope,
            description: check.description,
            covers: coverageOf(check),
        }));
        print(`${JSON.stringify(facts, null, 2)}\n`);
        return;
    }
    const width = Math.max(...allChecks.map(({ id }) => id.length));
    for (const { id, severity, scope, description } of allChecks) {
        print(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${scope.padEnd(7)}  ${description}\n`);
    }
}
/** Checks the project; with `fix`, first writes what can be mended without judgement. Returns the exit code. */
export async function check({ root, format, fix }) {
    let files = await openProject(root);
    if (fix) {
        const fixed = fixFiles(files);
        for (const [path, bytes] of fixed) {
            await writeWhole(join(root, path), bytes);
            progress(`fixed ${path}`);
        }
        files = new Map([...files, ...fixed]);
    }
    const { findings } = runPipeline(files);
    print(formatFindings(findings, format));
    progress(`${allChecks.length} checks: ${summary(findings)}`);
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
