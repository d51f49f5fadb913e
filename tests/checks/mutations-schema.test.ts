import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes, vocabularyNames } from '../../scripts/model/codes.js';
import { curatedKinds, type CuratedKind } from '../../scripts/model/json-schemas.js';
import { unknownOfEvent } from '../../scripts/model/records/events.js';
import { unknownOfQuote } from '../../scripts/model/records/quotes.js';
import { item } from '../fixtures/edit.js';
import { withSomeChanges } from '../fixtures/history.js';
import { withSomeProposals } from '../fixtures/proposals.js';
import {
  errorsOf,
  isFuzz,
  missed,
  mutated,
  objectsIn,
  parseErrorsOf,
  pathsOf,
  valueOf,
} from '../fixtures/mutant.js';
import { realFiles } from '../project.js';

/** Mutations that break a record's schema, or the vocabularies. Each record is mutated and reported at its own place. */
const files = withSomeProposals(withSomeChanges(await realFiles()));

/** Fields whose values are codes of a vocabulary, or of a short list of the model's own. */
const codedFields = new Set(
  `kind status type role side part use basis speaker_basis confidence confidence_reason outcome level format
   multiplicity presence effect match doubled_heading fit plover vocabulary`.split(/\s+/),
);
/** Fields that are never left out, in whichever list they stand. */
const requiredFields = new Set(
  `id kind name printed article spellings label type status participants issues confidence exact actor role side edtf
   basis speaker speaker_basis segments part use event check reason file sha256 bytes language rights fact effect
   doubled_heading lines match text vocabulary description codes code definition decision_rule example statuses fit
   iso3 cow_ccode cow_abbrev gw_gwno cameo_country`.split(/\s+/),
);

/** The same names where they are optional, told by a field beside them: a date, an actor, a quote. */
const optionalThere = [
  ['kind', 'edtf'],
  ['codes', 'printed'],
  ['event', 'speaker'],
  ['iso3', 'note'],
] as const;

/** What versions changed may name a vocabulary that is no more, and passes are kept with the codes of their day. */
const isPast = (kind: CuratedKind, field: string): boolean =>
  kind.startsWith('pass_') || (/^(changes|renamed)$/.test(kind) && field === 'vocabulary');

/** A program may not know everything of what it proposes; a proposal is `{rule, record}`. */
const isUnknown = (pointer: string, field: string): boolean =>
  /^\/(quotes|events)\/\d+\/record$/.test(pointer) &&
  [...unknownOfQuote, ...unknownOfEvent].some((name) => name === field);

const isOfFrame = (pointer: string): boolean => pointer === '';

describe.each(curatedKinds)('%s', (kind) => {
  /** The files with `change` made to every object of every list, and the places where it was made. */
  function everywhere(change: (record: object, pointer: string) => string | undefined) {
    const places: string[] = [];
    const mutant = mutated(files, kind, (file, path) => {
      for (const [record, pointer] of objectsIn(file)) {
        const place = isOfFrame(pointer) ? undefined : change(record, pointer);
        if (place !== undefined) places.push(`${path}#${place}`);
      }
    });
    return { mutant, places };
  }

  it('an unknown field in any object', () => {
    const { mutant, places } = everywhere((record, pointer) => {
      Object.assign(record, { colour: 'grey' });
      return `${pointer}/colour`;
    });
    expect(places.length).toBeGreaterThan(0);
    expect(missed(parseErrorsOf(mutant, kind), places, 'record/schema')).toEqual([]);
  });

  it('a required field gone from any object', () => {
    const present = pathsOf(files, kind).flatMap((path) =>
      objectsIn(JSON.parse(new TextDecoder().decode(files.get(path)))).flatMap(
        ([record, pointer]) => (isOfFrame(pointer) ? [] : Object.keys(record)),
      ),
    );
    for (const field of new Set(present.filter((name) => requiredFields.has(name)))) {
      const { mutant, places } = everywhere((record, pointer) => {
        const isOptional = optionalThere.some(
          ([name, beside]) => name === field && beside in record,
        );
        if (!(field in record) || isOptional || isUnknown(pointer, field)) return undefined;
        Reflect.deleteProperty(record, field);
        return pointer;
      });
      expect(missed(parseErrorsOf(mutant, kind), places, 'record/schema')).toEqual([]);
    }
  });

  it('a code that no vocabulary has', () => {
    const { mutant, places } = everywhere((record, pointer) => {
      const field = Object.keys(record).find(
        (name) => codedFields.has(name) && !isPast(kind, name),
      );
      if (field === undefined) return undefined;
      Object.assign(record, { [field]: `${String(Reflect.get(record, field))}x` });
      return `${pointer}/${field}`;
    });
    expect(missed(parseErrorsOf(mutant, kind), places, 'record/schema')).toEqual([]);
  });
});

describe('codes', () => {
  it('a CAMEO code that type and status do not allow', () => {
    const { crosswalk } = valueOf(files, 'curated/vocabularies.json', 'vocabularies');
    const places: string[] = [];
    const mutant = mutated(files, 'events', ({ events }, path) => {
      events.forEach((event, index) => {
        const allowed = crosswalk
          .filter(({ type, statuses }) => type === event.type && statuses.includes(event.status))
          .flatMap(({ cameo }) => cameo);
        const others = codes.cameo
          .map((code) => code.slice('cameo:'.length))
          .filter((code) => !allowed.includes(code));
        event.cameo = item(others, index % others.length);
        places.push(`${path}#/events/${index}/cameo`);
      });
    });
    expect(missed(mutant, places, 'event/cameo')).toEqual([]);
  });

  it.each([1, 2])('another kind of quote (%i further)', (step) => {
    const kinds = codes.quote_kind;
    const places: string[] = [];
    const mutant = mutated(files, 'quotes', ({ quotes }, path) => {
      quotes.forEach((quote, index) => {
        quote.kind = item(kinds, (kinds.indexOf(quote.kind) + step) % kinds.length);
        places.push(`${path}#/quotes/${index}/kind`);
      });
    });
    expect(missed(mutant, places, 'quote/kind')).toEqual([]);
  });

  it('a vocabulary without its first, or its last, definition', () => {
    for (const at of [0, -1]) {
      const places: string[] = [];
      const mutant = mutated(files, 'vocabularies', ({ vocabularies }, path) => {
        vocabularies.forEach((vocabulary, index) => {
          vocabulary.codes.splice(at, 1);
          places.push(`${path}#/vocabularies/${index}/codes`);
        });
      });
      expect(missed(mutant, places, 'vocabulary/defined')).toEqual([]);
    }
  });

  it('a vocabulary gone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...vocabularyNames), (name) => {
        const mutant = mutated(files, 'vocabularies', (file) => {
          file.vocabularies = file.vocabularies.filter(({ vocabulary }) => vocabulary !== name);
        });
        return errorsOf(mutant).some(({ check }) => check === 'vocabulary/defined');
      }),
      { seed: 5, numRuns: isFuzz ? 30 : 1, endOnFailure: true },
    );
  });
});
