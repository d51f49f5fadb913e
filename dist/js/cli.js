#!/usr/bin/env node
import { Command, Option } from 'commander';
import { formatOption, rootOption } from './commands/options.js';
import { addReleaseCommands } from './commands/release-commands.js';
const dateOrders = ['day_first', 'month_first'];
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
    addReleaseCommands(cli);
    cli
        .command('trace')
        .description('print a record with everything that supports it: its words, their bytes, its dates, and the checks it passed')
        .argument('<id>', 'such as Q009, E012, A003, anatoly-antonov, A001-M03, A003-T04, A001-B07; parts of a key joined by slashes: Q009/1')
        .option('--release <path>', 'another release: a dist folder, a package, a .zip or a .tgz (default: the one of this package)')
        .option('--dates', 'print only how its dates are known')
        .option('--json', 'print JSON')
        .action(async (id, options) => {
        const { trace } = await import('./commands/trace.js');
        process.exitCode = await trace(id, options);
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
