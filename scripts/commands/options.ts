import { Option } from 'commander';
import { reportFormats } from './report.js';

/** Options and arguments that several sub-commands have. */
export const rootOption = () =>
  new Option('--root <folder>', 'the project to work on').default(
    process.cwd(),
    'the current folder',
  );

export const formatOption = () =>
  new Option('--format <format>', 'how findings are printed')
    .choices(reportFormats)
    .default('text');

/** What `diff` and `changes` take for a release. */
export const releaseArgument = 'a folder, a .zip or .tgz archive, or a git revision';
