import { Option } from 'commander';
import { reportFormats } from './report.js';

/** Options that several sub-commands have. */
export const rootOption = () =>
  new Option('--root <folder>', 'the project to work on').default(
    process.cwd(),
    'the current folder',
  );

export const formatOption = () =>
  new Option('--format <format>', 'how findings are printed')
    .choices(reportFormats)
    .default('text');
