import { Option } from 'commander';
import { formatOption, rootOption } from './options.js';
const diffFormats = ['json', 'csv', 'markdown'];
/** The sub-commands whose subject is a release that stands, by whomever it was made. */
export function addReleaseCommands(cli) {
    cli
        .command('verify')
        .description('check a downloaded release, whole and in every detail: a dist folder, a package, a .zip or a .tgz')
        .argument('<path>', 'the folder or archive')
        .option('--raw <folder>', 'the raw articles, to look up bytes as well')
        .option('--json', 'print findings and counts as JSON')
        .action(async (path, { raw, json }) => {
        const { verify } = await import('./verify.js');
        process.exitCode = await verify({
            path,
            ...(raw === undefined ? {} : { raw }),
            json: json ?? false,
        });
    });
    cli
        .command('bundle')
        .description('write dist/ as one zip archive, the same bytes every time')
        .addOption(rootOption())
        .option('--json', 'print path, size and digest as JSON')
        .action(async ({ root, json }) => {
        const { bundle } = await import('./bundle.js');
        process.exitCode = await bundle({ root, json: json ?? false });
    });
    const source = 'a folder, a .zip or .tgz archive, or a git revision';
    cli
        .command('diff')
        .description('print what changed from one release to another, and the smallest version that allows it; exit code 0 whether or not they differ, 1 when one cannot be read')
        .argument('<old>', `the older release: ${source}`)
        .argument('<new>', `the newer release: ${source}`)
        .addOption(rootOption())
        .addOption(new Option('--format <format>', 'how the difference is printed')
        .choices(diffFormats)
        .default('markdown'))
        .action(async (old, current, options) => {
        const { diff } = await import('./diff.js');
        process.exitCode = await diff(old, current, options);
    });
    cli
        .command('changes')
        .description('write curated/changes/<version>.json, what the version in package.json changes against the release before; refused when the version is too small')
        .argument('<old>', `the release before: ${source}`)
        .addOption(rootOption())
        .addOption(formatOption())
        .action(async (old, { root, format }) => {
        const { changes } = await import('./changes.js');
        process.exitCode = await changes(old, { root, format });
    });
}
