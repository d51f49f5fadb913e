import { codes, vocabularyNames } from '../model/codes.js';
import { raise, type RecordCheck } from './check.js';

export const definedCodes: RecordCheck = {
  id: 'vocabulary/defined',
  needsWhole: true,
  *run({ project: { vocabularies } }) {
    const defined = vocabularies.value.vocabularies;
    for (const name of vocabularyNames) {
      const index = defined.findIndex(({ vocabulary }) => vocabulary === name);
      const wanted: readonly string[] = codes[name];
      const found = (defined[index]?.codes ?? []).map(({ code }) => code);
      if (found.length === wanted.length && found.every((code, at) => code === wanted[at]))
        continue;
      const missing = wanted.filter((code) => !found.includes(code));
      const extra = found.filter((code) => !wanted.includes(code));
      const problem =
        missing.length > 0
          ? `lacks ${missing.join(', ')}`
          : extra.length > 0
            ? `defines ${extra.join(', ')}, which no column has`
            : 'has its codes in another order, or one twice';
      yield raise(vocabularies, index < 0 ? '/vocabularies' : `/vocabularies/${index}/codes`, {
        message: `${name} ${problem}.`,
        expected: wanted.join(', '),
        fix: 'Define each code of scripts/model/codes.ts, in its order.',
      });
    }
    for (const [index, { vocabulary }] of defined.entries()) {
      if (defined.findIndex((other) => other.vocabulary === vocabulary) === index) continue;
      yield raise(vocabularies, `/vocabularies/${index}`, {
        message: `${vocabulary} is defined twice.`,
        expected: 'each vocabulary once',
        fix: 'Merge the two entries.',
      });
    }
  },
};

export const crosswalkCodes: RecordCheck = {
  id: 'vocabulary/crosswalk',
  covers: ['crosswalk'],
  *run({ project: { vocabularies } }) {
    const known: ReadonlySet<string> = new Set(codes.cameo);
    const seen = new Set<string>();
    for (const [index, { type, statuses, cameo }] of vocabularies.value.crosswalk.entries()) {
      for (const [codeIndex, code] of cameo.entries()) {
        const pointer = `/crosswalk/${index}/cameo/${codeIndex}`;
        if (!known.has(`cameo:${code}`)) {
          yield raise(vocabularies, pointer, {
            message: `CAMEO ${code} is not in the vocabulary cameo.`,
            expected: 'a code that the vocabulary defines',
            fix: 'Define it in scripts/model/codes.ts and here, or correct it.',
          });
        }
        const doubled = statuses.find((status) => seen.has(`${type} ${status} ${code}`));
        statuses.forEach((status) => seen.add(`${type} ${status} ${code}`));
        if (doubled === undefined) continue;
        yield raise(vocabularies, pointer, {
          message: `${type} that is ${doubled} maps to CAMEO ${code} twice.`,
          expected: 'one entry for each type, status and code',
          fix: 'Remove one.',
        });
      }
    }
  },
};
