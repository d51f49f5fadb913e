import { describe, expect, it } from 'vitest';
import type { Files } from '../../scripts/text/files.js';
import type { Finding } from '../../scripts/text/finding.js';
import { runPipeline } from '../../scripts/pipeline.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import { baseFiles } from '../fixtures/base-project.js';
import { edited, item } from '../fixtures/edit.js';
import { fixtures } from '../fixtures/index.js';

type Said = Pick<Finding, 'message' | 'expected' | 'fix'>;

const said = (findings: readonly Finding[]): Said[] =>
  findings.map(({ message, expected, fix }) => ({ message, expected, fix }));

/** What the first fixture of a check makes it say. */
function saidOf(id: string): Said[] {
  const fixture = fixtures.find((each) => each.id === id);
  if (!fixture) throw new Error(`${id} has no fixture.`);
  return said(fixture.run().findings);
}

const saidAbout = (files: Files): Said[] =>
  said(runPipeline(files, { bootstrap: noIntervals }).findings);

/** The base project with fields of its first quote set to anything. */
const withQuote = (fields: object): Files =>
  edited(baseFiles, 'quotes', ({ quotes }) => {
    Object.assign(item(quotes, 0), fields);
  });

describe('what a check says', () => {
  it('of words the article does not print', () => {
    expect(saidOf('anchor/not-verbatim')).toEqual([
      {
        message: 'E001: "Envoys of Northland and Southland meet here" is not in A000’s text.',
        expected: 'nearest: "Envoys of Northland and Southland met here" (A000, characters 39–81)',
        fix: 'Copy the words exactly as the article prints them.',
      },
    ]);
  });

  it('of words the article prints twice', () => {
    expect(saidOf('anchor/ambiguous')).toEqual([
      {
        message: 'E001: "on Monday" occurs 2 times in A000.',
        expected:
          'one place; the first two are A000, characters 82–91 and A000, characters 215–224',
        fix: 'Add a prefix or suffix: the characters printed right before or after the one you mean.',
      },
    ]);
  });

  it('of a code that is nearly one', () => {
    expect(saidAbout(withQuote({ kind: 'dirct' }))).toEqual([
      {
        message: 'Q001: "dirct" is not a code for kind.',
        expected: 'one of direct, mixed, indirect',
        fix: 'Did you mean "direct"?',
      },
    ]);
  });

  it('of a code that is like none', () => {
    expect(saidAbout(withQuote({ kind: 'sung' }))).toEqual([
      {
        message: 'Q001: "sung" is not a code for kind.',
        expected: 'one of direct, mixed, indirect',
        fix: 'Choose one of these, or define a new code in the model first.',
      },
    ]);
  });

  it('of a missing field', () => {
    expect(saidOf('record/schema')).toEqual([
      {
        message: 'E001: The field "label" is missing.',
        expected: 'A short name a reader recognises.',
        fix: 'Add "label".',
      },
    ]);
  });

  it('of a field that does not exist', () => {
    expect(saidAbout(withQuote({ speeker: 'ada-marsh' }))).toEqual([
      {
        message: 'Q001: There is no field "speeker" here.',
        expected:
          'one of id, proposed, kind, speaker, speaker_as, joint_speakers, speaker_basis, segments, refers_to, cue, affirmed, channel, addressee, said, parent, negated, said_at, performs, issues, stances, confidence, confidence_reason, note',
        fix: 'Did you mean "speaker"?',
      },
    ]);
  });

  it('of a value of the wrong type', () => {
    expect(saidAbout(withQuote({ issues: 'joint_md' }))).toEqual([
      {
        message: 'Q001: issues is "joint_md".',
        expected: 'a list in [ ]',
        fix: 'Write a list in [ ].',
      },
    ]);
  });

  it('of a text with white space at its end', () => {
    expect(saidAbout(withQuote({ note: 'Loud. ' }))).toMatchObject([
      {
        message: 'Q001: "Loud. " has the wrong form for note.',
        fix: 'Write it in that form; texts have no line break and no white space at the ends.',
      },
    ]);
  });

  it('of a date outside the calendar', () => {
    expect(saidOf('date/edtf')).toEqual([
      {
        message: 'E001: "2012-13": 2012-13 has month 13.',
        expected: 'a date such as 2001-08-08, 2001-06, 2001-08-13/2001-08-19 or ../2011-09-20',
        fix: 'Write what the words support; never a day they do not give.',
      },
    ]);
  });

  it('of an id that nothing has', () => {
    expect(saidOf('reference/unresolved')).toEqual([
      {
        message: 'Q001: There is no actor "sothland".',
        expected: 'the id of one in curated/actors.json',
        fix: 'Did you mean "southland"?',
      },
    ]);
  });

  it('of an id that was merged or withdrawn', () => {
    const files = edited(baseFiles, 'ids', ({ ids }) => {
      ids.splice(
        6,
        0,
        { id: 'E008', kind: 'event', status: 'withdrawn', reason: 'It is no event.' },
        {
          id: 'E009',
          kind: 'event',
          status: 'merged',
          into: 'E001',
          reason: 'The same thing twice.',
        },
      );
    });
    const fixes = (event: string) =>
      runPipeline(
        edited(files, 'quotes', ({ quotes }) => {
          item(quotes, 0).performs = event;
        }),
      )
        .findings.filter(({ check }) => check === 'reference/unresolved')
        .map(({ fix }) => fix);
    expect(fixes('E009')).toEqual(['Write "E001": E009 was merged into it. The same thing twice.']);
    expect(fixes('E008')).toEqual(['Leave it out: E008 was withdrawn. It is no event.']);
  });

  it('of an id that two records have', () => {
    expect(saidOf('id/duplicate')).toEqual([
      {
        message: 'E001: The id "E001" is already taken.',
        expected: 'an id of its own; curated/A000/events.json:4 has this one',
        fix: 'Give the newer record the next free id.',
      },
    ]);
  });

  it('of a raw article that is not the one recorded', () => {
    const digest = '3c7ba909a3181482df867f2a3fedefefc22b5bb7f709eaa7f7fdee075172e53f';
    expect(saidOf('corpus/digest')).toEqual([
      {
        message: `A000: the raw file has 428 bytes and sha256 ${digest}.`,
        expected: `429 bytes and sha256 ${digest}, as corpus/sources.json records`,
        fix: 'Put the original bytes back; raw articles are never edited.',
      },
    ]);
  });

  it('of a byte that is not UTF-8', () => {
    expect(saidOf('corpus/invalid-utf-8')).toEqual([
      {
        message: 'Byte 3 (0xFF) does not begin a UTF-8 character.',
        expected: 'a file that is UTF-8 throughout',
        fix: 'Fetch the article again as UTF-8; raw bytes are never repaired here.',
      },
    ]);
  });

  it('of quotation marks that nothing accounts for', () => {
    expect(saidOf('quote/mark-accounted')).toEqual([
      {
        message: 'The quotation marks of “Old Tom” (A000, characters 258–267) belong to no quote.',
        expected: 'each pair in exactly one quote, or listed in marks as term or title',
        fix: 'Code the quote, or list the marks.',
      },
    ]);
  });

  it('of a CAMEO code that the crosswalk does not allow', () => {
    expect(saidOf('event/cameo')).toEqual([
      {
        message: 'E001: CAMEO 130 does not fit an event of type consultation and status occurred.',
        expected: 'one of 040, 044, 046',
        fix: 'Choose one of these, or correct type and status.',
      },
    ]);
  });
});
