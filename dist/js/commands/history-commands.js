import { Option } from 'commander';
import { formatOption, rootOption } from './options.js';
const diffFormats = ['json', 'csv', 'markdown'];
/** The sub-commands about what one release changed against another. */
export function addHistoryCommands(cli) {
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
