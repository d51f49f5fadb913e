import { z } from 'zod';
import { line } from './fields.js';
import type { Bump } from './records/changes.js';

/**
 * As npm has it, without a scope: archives and the folders in them are named after the package. Names that Windows keeps for devices, with
 * whatever follows a dot, and those that npm keeps are none.
 */
const packageName =
  /^(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$))(?!(?:node_modules|favicon\.ico)$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
const number = '(?:0|[1-9][0-9]{0,5})';
const packageVersion = new RegExp(`^${number}\\.${number}\\.${number}$`);

/** What package.json says of the dataset: the only place for title, dates, authors and address. */
export const packageFile = z.object({
  name: z.string().max(214, 'It is longer than npm allows').regex(packageName, {
    error:
      'It is not a name that npm and every file system take: lower-case letters and digits of ASCII, with single hyphens, dots or underscores between them',
  }),
  version: z.string().regex(packageVersion, {
    error: 'It is not three numbers of at most six digits, without a zero in front',
  }),
  homepage: z
    .string()
    .regex(/^https:\/\/[\w.~:/?@&=+%-]+$/)
    .optional()
    .meta({
      description:
        'The repository or page of the dataset on the Web, to which ids are added as #Q012.',
    }),
  dataset: z.strictObject({
    title: line('Title of the dataset.'),
    releaseDate: z.iso.date(),
    licence: z.literal('CC-BY-4.0'),
    authors: z.array(line('An author as an entity.')).min(1),
    keywords: z.array(line('A keyword.')).min(1),
    abstract: line('What it is, in a few sentences.'),
    doi: z
      .string()
      .regex(/^10\.[0-9]{4,9}\/[!-~]+$/)
      .optional()
      .meta({ description: 'The DOI registered for the dataset, without a resolver before it.' }),
  }),
});

export type PackageFile = z.infer<typeof packageFile>;

type Parts = readonly [major: number, minor: number, patch: number];

const partsOf = (version: string): Parts => {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
};

/** Orders versions such as 0.10.0 by their numbers. */
export function byVersion(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/**
 * The smallest version that may follow `previous`. Below 1.0.0 semantic versioning promises nothing of the first number,
 * so a MAJOR change asks for the next minor number there, as a MINOR one does.
 */
export function leastVersion(previous: string, bump: Bump): string {
  const [major, minor, patch] = partsOf(previous);
  if (bump === 'patch') return `${major}.${minor}.${patch + 1}`;
  if (bump === 'minor' || major === 0) return `${major}.${minor + 1}.0`;
  return `${major + 1}.0.0`;
}
