import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPlace } from '../../scripts/io/read-place.js';
import { randomBelow } from '../../scripts/reliability/random.js';
import { bundleRelease } from '../../scripts/release/bundle.js';
import { releaseParts } from '../../scripts/release/find.js';
import type { Files } from '../../scripts/text/files.js';
import { realRelease } from '../verify/release.js';
import { harmlessArchives, hostileArchives, tarballOf, tarParts } from './archive-cases.js';
import { bombs, peakOf } from './bombs.js';
import { Tally, type Driver, type Fault } from './row.js';
import { withScratch } from './scratch.js';
import { verdictOn } from './verdict.js';

/** Megabytes that `verify` may take for a small archive. */
const allowed = 512;

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

/** Whether an archive holds the files of the release, whatever folder they are in, byte for byte, and no other. */
async function isSame(path: string, release: Files): Promise<boolean> {
  const { files } = await readPlace(path, releaseParts);
  const inside = new Map([...files].map(([name, bytes]) => [name.replace(/^[^/]+\//, ''), bytes]));
  return (
    files.size === release.size &&
    [...release].every(([name, bytes]) => {
      const found = inside.get(name);
      return found !== undefined && Buffer.compare(found, bytes) === 0;
    })
  );
}

/** Of an archive that is damaged: it may be called whole only if what is read is the release all the same. */
async function faultIn(path: string, release: Files): Promise<Fault> {
  const { whole, findings } = await verdictOn(path);
  if (!whole) return findings.length > 0 ? undefined : 'refused without a finding';
  return (await isSame(path, release)) ? undefined : 'called whole';
}

/** Archives of the committed release, made to deceive or damaged, through `verify`. */
export const archives: Driver = async function* ({ quick, seed }) {
  const { files: release, frame } = await realRelease();
  const zip = bundleRelease(release, frame.metadata, true);
  const tarball = tarballOf(tarParts(release));
  yield* await withScratch(async (folder) => {
    const path = join(folder, 'x');
    const whole = new Tally('the release in an archive, as it should be');
    for (const [name, archive] of [
      ...Object.entries({ zip, tarball }),
      ...harmlessArchives(release),
    ] as const)
      await whole.try(name, async () => {
        await writeFile(path, archive);
        const { findings } = await verdictOn(path);
        const error = findings.find(({ severity }) => severity === 'error');
        return error && `${error.file}: ${error.message}`;
      });

    const hostile = new Tally('an archive made to deceive');
    for (const [name, archive] of hostileArchives(release))
      await hostile.try(name, async () => {
        await writeFile(path, archive);
        return (await verdictOn(path)).whole ? 'called whole' : undefined;
      });

    const parts = 64;
    const cut = new Tally('an archive that is cut off');
    const flipped = new Tally('an archive with one bit flipped');
    const below = randomBelow(seed);
    for (const [name, archive] of Object.entries({ zip, tarball })) {
      for (let part = 0; part < parts; part += quick ? 8 : 1) {
        const length = Math.floor((archive.length * part) / parts);
        await cut.try(`${name}, ${length} bytes`, async () => {
          await writeFile(path, archive.subarray(0, length));
          return (await verdictOn(path)).whole ? 'called whole' : undefined;
        });
      }
      // Beginnings and ends hold what archives say of themselves.
      for (let draw = 0; draw < (quick ? 30 : 300); draw += 1) {
        const reach = draw % 3 === 0 ? 4096 : archive.length;
        const from = draw % 2 === 0 ? 0 : archive.length - reach;
        const [at, bit] = [from + below(reach), below(8)];
        await flipped.try(`${name}, byte ${at}, bit ${bit}`, async () => {
          const damaged = archive.slice();
          damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
          await writeFile(path, damaged);
          return faultIn(path, release);
        });
      }
    }

    const bombed = new Tally('an archive that unpacks to gigabytes');
    let most = 0;
    for (const [name, write] of Object.entries(bombs)) {
      await write(path);
      const { status, peak, seconds } = await peakOf(['verify', path]);
      most = Math.max(most, megabytes(peak));
      const fault =
        status === 1 ? undefined : `exit code ${status === null ? 'none' : String(status)}`;
      const taken = megabytes(peak) > allowed ? `took ${megabytes(peak)} MB` : undefined;
      bombed.count(name, fault ?? taken, seconds);
    }
    return [
      whole.row(),
      hostile.row('none may be called whole'),
      cut.row(`at each ${parts}th`),
      flipped.row('may be called whole where every file is the same'),
      bombed.row(`at most ${most} MB of memory`),
    ];
  });
};
