import { performance } from 'node:perf_hooks';
import { verifyOpened } from '../../scripts/commands/verify.js';
import { randomBelow } from '../../scripts/reliability/random.js';
import type { ReleaseFrame } from '../../scripts/release/content.js';
import { sumsName } from '../../scripts/release/checksums.js';
import { openRelease } from '../../scripts/release/open.js';
import type { Files } from '../../scripts/text/files.js';
import { required } from '../../scripts/text/required.js';
import { bytesOf, flipped, realRelease, resealed } from '../verify/release.js';
import { regionsOf } from './parquet-regions.js';
import { Tally, type Driver, type Fault } from './row.js';

/** One bit of a file that is flipped. */
interface Flip {
  readonly file: string;
  readonly at: number;
  readonly bit: number;
  readonly where: string;
}

/** Files that an error names. */
async function namedIn(files: Files, frame: ReleaseFrame): Promise<ReadonlySet<string>> {
  const { findings } = await verifyOpened(required(openRelease(files), 'The release'), { frame });
  // A flipped name in the list of digests is told as the file of that name, which is not there, with the line of the list.
  return new Set(
    findings.flatMap(({ severity, file, message }) =>
      severity === 'error' ? [file, ...(message.includes(`${sumsName}:`) ? [sumsName] : [])] : [],
    ),
  );
}

/** What seals a release, and what only says of earlier ones what nothing in it can confirm. */
const told: readonly string[] = [sumsName, 'changes.json'];

/** Flips bits of a release, and counts those that `verify` does not see. */
class Flipper {
  readonly #release: Files;
  readonly #frame: ReleaseFrame;
  readonly #isResealed: boolean;

  constructor(release: Files, frame: ReleaseFrame, isResealed: boolean) {
    this.#release = release;
    this.#frame = frame;
    this.#isResealed = isResealed;
  }

  #named(flips: readonly Flip[]): Promise<ReadonlySet<string>> {
    const damaged = flips.reduce(
      (files, { file, at, bit }) => flipped(files, file, at, 1 << bit),
      this.#release,
    );
    return namedIn(this.#isResealed ? resealed(damaged) : damaged, this.#frame);
  }

  /** Flips in several files at once, for time; a file that then is not named may be hidden by another, and is tried alone. */
  async try(tally: Tally, flips: readonly Flip[]): Promise<void> {
    const start = performance.now();
    const together = await this.#named(flips);
    const seconds = (performance.now() - start) / 1000;
    for (const flip of flips) {
      const { file, at, bit, where } = flip;
      const isNamed = together.has(file) || (await this.#named([flip])).has(file);
      const fault: Fault = isNamed ? undefined : 'not named';
      tally.count(`${file}, byte ${at}, bit ${bit}${where}`, fault, seconds);
    }
  }
}

/** A flipped bit in each page of each Parquet file, and drawn ones of every file of the release: `verify` names the file. */
export const bytes: Driver = async function* ({ quick, seed }) {
  const { files: release, frame } = await realRelease();
  const below = randomBelow(seed);
  const drawn = (
    file: string,
    start = 0,
    end = bytesOf(release, file).length,
    where = '',
  ): Flip => ({
    file,
    at: start + below(end - start),
    bit: below(8),
    where,
  });
  const paths = [...release.keys()];
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
  const folders = [...new Set(paths.map(folderOf))];

  const asItIs = new Flipper(release, frame, false);
  const flippedFiles = new Tally('one bit of each file of the release flipped');
  for (let draw = 0; draw < (quick ? 1 : 2); draw += 1)
    await asItIs.try(
      flippedFiles,
      paths.map((path) => drawn(path)),
    );
  yield flippedFiles.row();

  const sealed = new Flipper(release, frame, true);
  const sealedFiles = new Tally('the same, with digests that belong to it');
  for (let draw = 0; draw < (quick ? 1 : 2); draw += 1)
    for (const folder of folders) {
      const files = paths.filter((path) => folderOf(path) === folder && !told.includes(path));
      await sealed.try(
        sealedFiles,
        files.map((path) => drawn(path)),
      );
    }
  yield sealedFiles.row('but changes.json: nothing else in a release tells of earlier ones');

  const pages = new Tally('one bit of each page of each Parquet file, its header and the footer');
  const regions = paths
    .filter((path) => path.endsWith('.parquet'))
    .map((path) => ({ path, regions: regionsOf(bytesOf(release, path)) }));
  const most = Math.max(...regions.map((each) => each.regions.length));
  for (let at = 0; at < most; at += quick ? 12 : 1)
    await sealed.try(
      pages,
      regions.flatMap(({ path, regions: all }) => {
        const region = all[at];
        return region ? [drawn(path, region.start, region.end, `, ${region.name}`)] : [];
      }),
    );
  yield pages.row('with digests that belong to it');
};
