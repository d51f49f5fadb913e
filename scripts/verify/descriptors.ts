import type { Finding } from '../text/finding.js';
import type { Files } from '../text/files.js';
import { checkDescriptors } from '../release/cross-check/check-descriptors.js';
import { problem } from '../release/problem.js';

const descriptor = /^[^/]+\.(?:bib|cff|json|ris|xml)$/;

/** The descriptors agree with each other and with the files, by the check that a release has to pass before it is published. */
export function* checkReleasedDescriptors(files: Files): Generator<Finding> {
  for (const { check, file, message, expected, pointer, line, column } of checkDescriptors(files)) {
    const place = {
      ...(pointer === undefined ? {} : { pointer }),
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    };
    // It names files as they stand in a project.
    yield problem(check, file.replace(/^dist\//, ''), { message, expected }, place);
  }
}

export const countDescriptors = (files: Files): number =>
  [...files.keys()].filter((path) => descriptor.test(path)).length;
