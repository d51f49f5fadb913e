#!/usr/bin/env node
import { Command, Option } from 'commander';
import { reportFormats } from './commands/report.js';
const diffFormats = ['json', 'csv', 'markdown'];
const dateOrders = ['day_first', 'month_first'];
const rootOption = () => new Option('--root <folder>', 'the project to work on').default(process.cwd(), 'the current folder');
const formatOption = () => new Option('--format <format>', 'how findings are printed')
    .choices(reportFormats)
    .default('text');
function program() {
    const cli = new Command('missile-talks')
        .description('Missile Talks: normalise the articles, check the curated records against them, and write the release.')
        .showHelpAfterError()
        .addHelpText('after', '\nFindings and data go to stdout, progress to stderr. Exit code 1 means an error was found.');
    cli
        .command('normalise')
        .description('rewrite corpus/normalised/ from the raw articles, and say when each was published')
        .addOption(rootOption())
        .option('--json', 'print a summary as JSON')
        .action(async ({ root, json }) => {
        const { normalise } = await import('./commands/normalise.js');
        process.exitCode = await normalise(root, json ?? false);
    });
    cli
        .command('check')
        .description('check articles, records and vocabularies; write nothing')
        .addOption(rootOption())
        .addOption(formatOption())
        .option('--list', 'print every check and what it holds, and stop (--format json for JSON)')
        .option('--fix', 'first write canonical layout, sort sets and register new ids')
        .action(async ({ root, format, list, fix }) => {
        const { check, listChecks } = await import('./commands/check.js');
        if (list)
            listChecks(format === 'json');
        else
            process.exitCode = await check({ root, format, fix: fix ?? false });
    });
    cli
        .command('release')
        .description('check everything, then write dist/, schemas/, corpus/normalised/, CITATION.cff and .zenodo.json')
        .addOption(rootOption())
        .addOption(formatOption())
        .action(async ({ root, format }) => {
        const { release } = await import('./commands/release.js');
        process.exitCode = await release({ root, format });
    });
    cli
        .command('dates')
        .description('date an article of the project, or any page of plain text, and resolve every date in it')
        .argument('<target>', 'an article id such as A003, or a text file')
        .addOption(rootOption())
        .option('--anchor <date>', 'resolve against this date (EDTF) instead of the publication date found')
        .addOption(new Option('--date-order <order>', 'which number comes first in numeric dates').choices(dateOrders))
        .option('--explain', 'print the candidates and constraints of the publication date, and what each ruled out')
        .option('--json', 'print JSON')
        .action(async (target, { root, anchor, dateOrder, explain, json }) => {
        const { dates } = await import('./commands/dates.js');
        process.exitCode = await dates(target, {
            root,
            ...(anchor === undefined ? {} : { anchor }),
            ...(dateOrder === undefined ? {} : { order: dateOrder }),
            explain: explain ?? false,
            json: json ?? false,
        });
    });
    cli
        .command('reliability')
        .description('measure how far the two raw passes agree')
        .addOption(rootOption())
        .option('--differences', 'list instead every value in which passes and published records differ, with the reason that decided')
        .option('--json', 'print JSON')
        .action(async ({ root, differences, json }) => {
        const { reliability } = await import('./commands/reliability.js');
        process.exitCode = await reliability({
            root,
            differences: differences ?? false,
            json: json ?? false,
        });
    });
    cli
        .command('verify')
        .description('check a downloaded release, whole and in every detail: a dist folder, a package, a .zip or a .tgz')
        .argument('<path>', 'the folder or archive')
        .option('--raw <folder>', 'the raw articles, to look up bytes as well')
        .option('--json', 'print findings and counts as JSON')
        .action(async (path, { raw, json }) => {
        const { verify } = await import('./commands/verify.js');
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
        const { bundle } = await import('./commands/bundle.js');
        process.exitCode = await bundle({ root, json: json ?? false });
    });
    const source = 'a folder, a .tgz archive or a git revision';
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
        const { diff } = await import('./commands/diff.js');
        process.exitCode = await diff(old, current, options);
    });
    cli
        .command('changes')
        .description('write curated/changes/<version>.json, what the version in package.json changes against the release before; refused when the version is too small')
        .argument('<old>', `the release before: ${source}`)
        .addOption(rootOption())
        .addOption(formatOption())
        .action(async (old, { root, format }) => {
        const { changes } = await import('./commands/changes.js');
        process.exitCode = await changes(old, { root, format });
    });
    return cli;
}
/** A reader such as `head` may close the pipe early; that is no error of ours. */
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
    process.exit();
});
try {
    await program().parseAsync();
}
catch (error) {
    process.stderr.write(`missile-talks: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
}
